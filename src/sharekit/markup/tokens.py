"""Text of a page → its tags and comments, each with its place: the WHATWG tokenizer's rules.

A library that parses HTML hands out a tree, from which no byte can be put back where it was; here
nothing is lost. One pass, no recursion, no regular expression that could backtrack far. White
space is HTML's own: the text may be bytes read as Latin-1, where Python's would be another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

SPACE = "\t\n\f\r "
RAW = frozenset({"script", "style", "xmp", "iframe", "noembed", "noframes", "title", "textarea"})
"""Elements that hold no tags, whatever stands in them."""


class Kind(Enum):
    """What a token is. CUT: the rest of the page, in a tag, comment or raw element never closed."""

    START = 1
    END = 2
    COMMENT = 3
    CUT = 4


class Token(NamedTuple):
    """start, end: its place in the text. name: of a tag, in lower case.

    attributes: as written, the first of a name (lower case) counting. inner: where the text of a
    raw element ends (its end tag is part of the token), else `end`. closed: does it end in `/>`?
    """

    kind: Kind
    start: int
    end: int
    name: str = ""
    attributes: dict[str, str] = {}  # noqa: RUF012 - never written to
    inner: tuple[int, int] = (0, 0)
    closed: bool = False


_NAME = re.compile(r"[A-Za-z][^\t\n\f\r />]*")
_ATTRIBUTE = re.compile(r"[\t\n\f\r /]*(=?[^\t\n\f\r />=]*)[\t\n\f\r ]*")
_UNQUOTED = re.compile(r"[^\t\n\f\r >]*")
_VALUE = re.compile(r"[\t\n\f\r ]*")
_COMMENT_END = re.compile(r"--!?>")
_SCRIPT = re.compile(r"<!--|-->|<(/?)script(?=[\t\n\f\r />])", re.IGNORECASE)
_RAW_END = {name: re.compile(rf"</{name}(?=[\t\n\f\r />])", re.IGNORECASE) for name in sorted(RAW)}
_BOUNDARY = re.compile(r"(?:<(?=[A-Za-z/!?]))")


def tokens(text: str, start: int = 0) -> Iterator[Token]:
    """The tags and comments of a page, in order; doctypes and the like are comments."""
    position = start
    foreign = 0  # inside svg or math, where no element is raw
    while (found := _BOUNDARY.search(text, position)) is not None:
        token = _token(text, found.start())
        if token.kind is Kind.START and not token.closed and token.name in {"svg", "math"}:
            foreign += 1
        elif token.kind is Kind.END and token.name in {"svg", "math"}:
            foreign = max(0, foreign - 1)
        elif token.kind is Kind.START and not foreign:
            if token.name == "plaintext":
                yield Token(Kind.CUT, token.start, len(text))
                return
            if token.name in RAW:
                token = _raw(text, token)
        yield token
        if token.kind is Kind.CUT:
            return
        position = token.end


def _token(text: str, start: int) -> Token:
    following = text[start + 1 : start + 2]
    if following == "!" and text.startswith("<!--", start):
        if text.startswith(("<!-->", "<!--->"), start):
            return Token(Kind.COMMENT, start, text.index(">", start) + 1)
        found = _COMMENT_END.search(text, start + 4)
        return _comment(text, start, found.end() if found else 0)
    if following in {"!", "?"}:
        return _comment(text, start, text.find(">", start) + 1)
    named = _NAME.match(text, start + (2 if following == "/" else 1))
    if named is None:  # `</>` or `</ …>`
        return _comment(text, start, text.find(">", start) + 1)
    return _tag(text, start, named, Kind.END if following == "/" else Kind.START)


def _comment(text: str, start: int, end: int) -> Token:
    return Token(Kind.COMMENT, start, end) if end else Token(Kind.CUT, start, len(text))


def _tag(text: str, start: int, named: re.Match[str], kind: Kind) -> Token:
    attributes: dict[str, str] = {}
    position, size = named.end(), len(text)
    while True:
        found = _ATTRIBUTE.match(text, position)
        assert found is not None  # it matches the empty text
        position = found.end()
        if position >= size:
            return Token(Kind.CUT, start, size)
        name, value = found[1], ""
        if name and text[position] == "=":
            value, position = _value(text, position + 1)
            if position >= size:
                return Token(Kind.CUT, start, size)
        if name:
            attributes.setdefault(name.lower(), value)
        elif text[position] == ">":
            break
    end = position + 1
    closed = text[position - 1] == "/"
    return Token(kind, start, end, named[0].lower(), attributes, (end, end), closed)


def _value(text: str, position: int) -> tuple[str, int]:
    """An attribute's value, and where it ends: past the text where its quote is never closed."""
    start = _VALUE.match(text, position).end()  # type: ignore[union-attr]  # matches the empty text
    quote = text[start : start + 1]
    if quote in {'"', "'"}:
        end = text.find(quote, start + 1)
        return ("", len(text)) if end < 0 else (text[start + 1 : end], end + 1)
    found = _UNQUOTED.match(text, start)
    assert found is not None
    return found[0], found.end()


def _raw(text: str, token: Token) -> Token:
    """The whole of a raw element: its text and its end tag belong to the token."""
    end = _script_end(text, token.end) if token.name == "script" else _raw_end(text, token)
    if end < 0:
        return Token(Kind.CUT, token.start, len(text), token.name, token.attributes)
    closing = _token(text, end)
    if closing.kind is Kind.CUT:
        return Token(Kind.CUT, token.start, len(text), token.name, token.attributes)
    return token._replace(end=closing.end, inner=(token.end, end))


def _raw_end(text: str, token: Token) -> int:
    found = _RAW_END[token.name].search(text, token.end)
    return found.start() if found else -1


def _script_end(text: str, position: int) -> int:
    """Where a script's end tag starts: not within `<!-- <script> … </script>`. -1: nowhere."""
    escaped = doubled = False
    while (found := _SCRIPT.search(text, position)) is not None:
        position = found.end()
        if found[0] == "<!--":
            escaped = True
            position -= 2  # `<!-->` opens and closes
        elif found[0] == "-->":
            escaped = doubled = False
        elif found[1]:
            if not doubled:
                return found.start()
            doubled = False
        elif escaped:
            doubled = True
    return -1
