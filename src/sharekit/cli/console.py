"""The one printer: data on stdout, everything else on stderr, nothing that a terminal would obey.

Text of articles and file names may hold escape sequences; here is the only way out, so here they
end.
"""

from __future__ import annotations

import contextlib
import os
import sys
from typing import TYPE_CHECKING, Any, TextIO

from sharekit.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sharekit.diagnostics import Diagnostic
    from sharekit.errors import SharekitError

SCHEMA = 1

# C0 but for tab and line feed, DEL, C1, bidi embeddings, overrides and isolates, lone surrogates.
_OBEYED = "\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff"
_UNSAFE = lazy(f"[{_OBEYED}]")
_TONES = {"error": "31", "warning": "33", "note": "36", "hint": "36"}


def plain(text: str) -> str:
    """The text with everything that a terminal would obey as U+FFFD; line breaks stay."""
    if text.isascii() and text.isprintable():
        return text
    return _UNSAFE.sub("\ufffd", text)


def one_line(text: str) -> str:
    """The plain text on one line."""
    return " ".join(plain(text).split())


def counted(number: int, what: str) -> str:
    """So many of a thing, in words: `1 card`, `2 cards`."""
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


class Console:
    """How to print: as JSON, quietly, how much (0, 1: -v, 2: -vv), with colour where it can.

    jsonl: as JSON, events as they come. typed: the words of the command line. A plain class, since
    `dataclasses` alone would cost `--version` some milliseconds.
    """

    __slots__ = ("json", "jsonl", "no_color", "quiet", "typed", "verbosity")

    def __init__(
        self,
        *,
        json: bool = False,
        jsonl: bool = False,
        quiet: bool = False,
        verbosity: int = 0,
        no_color: bool = False,
        typed: Sequence[str] = (),
    ) -> None:
        self.json = json or jsonl
        self.jsonl = jsonl
        self.quiet = quiet
        self.verbosity = verbosity
        self.no_color = no_color
        self.typed = typed

    def data(self, text: str) -> None:
        """A result for people, on stdout."""
        _write(sys.stdout, plain(text) + "\n")

    def object(self, value: Mapping[str, Any]) -> None:
        """A result for programs: one JSON object with its schema, in UTF-8, on stdout."""
        self.raw(_json({"schema": SCHEMA, **value}))

    def line(self, value: Mapping[str, Any]) -> None:
        """One event for programs: a JSON object on a line of its own, at once, on stdout."""
        self.raw(_json(value))
        self.flush()

    def note(self, text: str) -> None:
        """A line for whoever reads the log of this run, on stderr, whatever the verbosity."""
        self._tell(plain(text))

    def raw(self, data: bytes) -> None:
        """Bytes on stdout, as they are."""
        sys.stdout.flush()
        sys.stdout.buffer.write(data)

    def message(self, text: str) -> None:
        """What was done, on stderr; not with -q or --json."""
        if not (self.quiet or self.json):
            self._tell(one_line(text))

    def detail(self, text: str) -> None:
        """What only -v wants to know, on stderr."""
        if self.verbosity:
            self.message(text)

    def diagnostics(self, found: Iterable[Diagnostic]) -> None:
        """Findings on stderr, each once; notes not with -q. Under --json they are in the object."""
        if self.json:
            return
        for each in dict.fromkeys(found):
            if not (self.quiet and each.severity == "note"):
                where = f"{each.where}: " if each.where else ""
                self._entry(each.severity, where + each.message, each.code, each.hint)

    def diagnostics_of_many(self, found: Iterable[Diagnostic]) -> None:
        """Findings of a run over many pages: notes only with -v."""
        self.diagnostics(d for d in found if d.severity != "note" or self.verbosity)

    def error(self, problem: SharekitError) -> None:
        """One error on stderr: a line, and its hint; under --json one object."""
        if self.json:
            self.errors(problem, ())
        else:
            self._entry("error", str(problem), problem.code, self._hint(problem))

    def errors(self, whole: SharekitError, parts: Sequence[SharekitError]) -> None:
        """Under --json: the error of a whole run and those it consists of, as one object."""
        value: dict[str, Any] = {"schema": SCHEMA, "error": self._error_dict(whole)}
        if parts:
            value["errors"] = [self._error_dict(part) for part in parts]
        _say(_json(value).decode())

    def traceback(self) -> None:
        """The traceback of the exception at hand, with -vv."""
        if self.verbosity > 1 and not self.json:
            import traceback

            _say(plain(traceback.format_exc()))

    def flush(self) -> None:
        """Push stdout out, so that a full disk or a closed pipe is met here and not at exit."""
        sys.stdout.flush()

    def _error_dict(self, problem: SharekitError) -> dict[str, Any]:
        return {
            "code": problem.code,
            "message": problem.message,
            "hint": self._hint(problem),
            "where": problem.where,
            "exit_code": problem.exit_code,
        }

    def _hint(self, problem: SharekitError) -> str | None:
        from sharekit.cli.meant import hint_of

        return hint_of(problem, self.typed)

    def _entry(self, severity: str, text: str, code: str, hint: str | None) -> None:
        self._tell(f"{self._label(severity)} {one_line(text)} ({code})")
        if hint:
            self._tell(f"{self._label('hint')} {one_line(hint)}")

    def _label(self, name: str) -> str:
        dumb = os.environ.get("TERM") == "dumb" or os.environ.get("NO_COLOR")
        if self.no_color or dumb or not sys.stderr.isatty():
            return f"{name}:"
        return f"\x1b[{_TONES[name]}m{name}:\x1b[0m"

    def _tell(self, line: str) -> None:
        sys.stdout.flush()  # on a terminal both streams keep their order
        _say(line + "\n")


def _write(stream: TextIO, text: str) -> None:
    """Whatever the locale can't encode becomes `?`: printing never fails on a character."""
    encoding = stream.encoding or "utf-8"
    text = _redacted(text)
    stream.write(text.encode(encoding, "replace").decode(encoding))
    stream.flush()


def _say(text: str) -> None:
    """On stderr. Where nobody listens or its disk is full, nothing is said from then on: the work
    goes on, and its exit code tells."""
    try:
        _write(sys.stderr, text)
    except OSError:
        abandon(sys.stderr)


def _json(value: Mapping[str, Any]) -> bytes:
    """JSON on one line, UTF-8; characters that a terminal obeys are escaped, so nothing is lost."""
    import json

    text = json.dumps(value, ensure_ascii=False, allow_nan=False)
    safe = _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", _redacted(text))
    return safe.encode() + b"\n"


def _redacted(text: str) -> str:
    """The text without any secret that this process holds; most hold none."""
    module = sys.modules.get("sharekit.secret")
    return str(module.redacted(text)) if module else text


def abandon(stream: TextIO) -> None:
    """Point stdout or stderr nowhere: the interpreter flushes it once more at exit."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
