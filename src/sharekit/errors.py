"""The error tree. Every error carries a dotted code, a hint and a fixed exit code.

    SharekitError            1   unexpected (a bug)
    ├── UsageError           2   a wrong name, option, combination or configuration
    │   └── ShareError       2   an address, a network or a recipient that no share link is made for
    ├── InputError           4   a source that can't be read, or that holds no article
    ├── QualityError         5   a gate refused what would have been drawn
    ├── PartialError         6   some of several items failed
    ├── FontError            4   a font file that can't be used, or no font engine
    ├── AuthError            7   no account, or one whose login has run out or allows too little
    ├── NetworkError         8   the network's fault: the same may work later
    │   └── UnansweredError  8   a request went out, no whole answer came: it may be obeyed
    ├── OutcomeError         9   something may be published, and nobody could tell
    ├── OutputError         10   a place that can't be written
    └── StoppedError       130   a run was interrupted, and there is something to say of it

Errors say what happened, where, and what to do next. They are raised deep down and printed once,
at the command line's boundary, as `error: …` and `hint: …`.
"""

from __future__ import annotations

from typing import ClassVar


def shortened(text: str, most: int = 60) -> str:
    """At most so many characters of what somebody else wrote, for a message."""
    return text if len(text) <= most else f"{text[:most]}…"


class SharekitError(Exception):
    """Base of all errors that sharekit raises on purpose.

    code: dotted and stable, for scripts (`source.missing`). hint: what to do next, or None.
    where: the file, option or key it is about, or None. exit_code: by `docs/commands.md`.
    """

    exit_code: ClassVar[int] = 1

    def __init__(
        self, message: str, *, code: str, hint: str | None = None, where: str | None = None
    ) -> None:
        self.message = " ".join(message.splitlines())  # one line, whatever it quotes
        super().__init__(self.message)
        self.code = code
        self.hint = hint
        self.where = where

    def __reduce__(self) -> tuple[object, ...]:
        """Errors travel between processes with all that they carry."""
        return _restored, (type(self), self.message, self.code, self.hint, self.where)

    def __str__(self) -> str:
        return f"{self.where}: {self.message}" if self.where else self.message


def _restored(
    kind: type[SharekitError], message: str, code: str, hint: str | None, where: str | None
) -> SharekitError:
    return kind(message, code=code, hint=hint, where=where)


class UsageError(SharekitError):
    """The caller asked for something that doesn't exist or can't be combined."""

    exit_code = 2


class ShareError(UsageError):
    """No share link can be made: `link.scheme`, `link.dead-network`, `link.recipient`, …."""


class InputError(SharekitError):
    """A source can't be read, or it is read and holds no article."""

    exit_code = 4


class FontError(SharekitError):
    """A font file is broken or unknown, or the font engine is missing."""

    exit_code = 4


class NetworkError(SharekitError):
    """No name, no connection, no answer in time, a server's error, a rate limit, or no network."""

    exit_code = 8


class AuthError(SharekitError):
    """There is no such account, or its login has run out, was withdrawn or allows too little."""

    exit_code = 7


class UnansweredError(NetworkError):
    """A request was sent and no whole answer came back: nobody knows whether it was obeyed."""


class OutcomeError(SharekitError):
    """Something may be published: looking has not told yet, or can't."""

    exit_code = 9


class QualityError(SharekitError):
    """A gate found an error in a card; strict mode writes no file."""

    exit_code = 5


class PartialError(SharekitError):
    """Several items were asked for and some of them failed; the rest is done."""

    exit_code = 6


class OutputError(SharekitError):
    """The output can't be written: no permission, no space, not ours to replace."""

    exit_code = 10


class StoppedError(SharekitError):
    """Ctrl-C, or SIGTERM, where more is to be said than that."""

    exit_code = 130
