"""`Secret`: a token or password that no message shows, and `redacted`, which the printer asks.

A value is remembered when it is first held, so that it is found wherever it turns up: in a server's
answer, a path, an error of some library.
"""

from __future__ import annotations

_SHORTEST = 6
"""Shorter ones would blot out common words."""
_known: set[str] = set()


class Secret:
    """A value that only `reveal` shows; printed, it is `***`."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value
        if len(value) >= _SHORTEST:
            _known.add(value)

    def reveal(self) -> str:
        """The value itself, for a request's header and for the keeping place alone."""
        return self._value

    def __repr__(self) -> str:
        return "***"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._value == self._value

    def __hash__(self) -> int:
        return hash(self._value)

    def __bool__(self) -> bool:
        return bool(self._value)


def redacted(text: str) -> str:
    """The text with every value that was ever held by a Secret as `***`."""
    for value in sorted(_known, key=len, reverse=True):
        if value in text:
            text = text.replace(value, "***")
    return text
