"""`Secret`: a token or password that no message shows, and `redacted`, which the printer asks.

A value is remembered when it is first held, so that it is found wherever it turns up: in a server's
answer, a path, an error of some library; also as addresses, JSON, HTML and headers write it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_SHORTEST = 6
"""Shorter ones would blot out common words."""
_known: set[str] = set()


class Secret:
    """A value that only `reveal` shows; printed, it is `***`."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value
        if len(value) >= _SHORTEST:
            _known.update(_written(value))

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


def _written(value: str) -> Iterator[str]:
    """The ways in which a value is written where it can't stand as it is."""
    import base64
    import html
    import json
    from urllib.parse import quote, quote_plus

    data = value.encode("utf-8", "surrogatepass")
    quoted = {quote(data, safe=""), quote(data), quote_plus(data)}
    yield value
    yield from quoted
    yield from (re.sub("%..", lambda found: found[0].lower(), each) for each in quoted)
    yield from (json.dumps(value)[1:-1], json.dumps(value)[1:-1].replace("/", "\\/"))
    yield html.escape(value)
    for encoded in (base64.b64encode(data), base64.urlsafe_b64encode(data)):
        yield encoded.decode()
        yield encoded.decode().rstrip("=")  # as a part of what is longer, or as JWTs have it


def redacted(text: str) -> str:
    """The text with every value that was ever held by a Secret as `***`."""
    for value in sorted(_known, key=len, reverse=True):
        if value in text:
            text = text.replace(value, "***")
    return text
