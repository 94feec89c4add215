"""Text of a page → its tags and comments, each with its place: the WHATWG tokenizer's rules.

A library that parses HTML hands out a tree, from which no byte can be put back where it was; here
nothing is lost. One pass, no recursion, no regular expression that could backtrack far. White
space is HTML's own: the text may be bytes read as Latin-1, where Python's would be another.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable, Iterator
from enum import Enum
from typing import NamedTuple

SPACE = "\t\n\f\r "
_FOREIGN = frozenset({"svg", "math"})
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


_BOUNDARY = re.compile(r"<(?:(/?)([A-Za-z][^\t\n\f\r />]*+)|[!?/])")
# Runs are possessive and begin with characters of their own, so that nothing is read in two ways.
# An attribute whose quote is never closed doesn't match, nor does its tag: those few go the long
# way. What repeats is not possessive as a whole: early CPython 3.11 miscounts there.
_NAME = r"=?[^\t\n\f\r />=]++"
_IS = r"[\t\n\f\r ]*+=[\t\n\f\r ]*+"
_ATTRIBUTE = re.compile(
    rf"""[\t\n\f\r /]*+({_NAME})(?:{_IS}(?:"([^"]*+)"|'([^']*+)'|([^\t\n\f\r >]*+)))?"""
)
_ATTRIBUTES = (
    rf"""(?:[\t\n\f\r /]++|{_NAME}(?:{_IS}(?:"[^"]*+"|'[^']*+'|[^\t\n\f\r >"'][^\t\n\f\r >]*+"""
    rf"""|(?=>))|(?![\t\n\f\r ]*+=))){{0,1000}}>"""
)
_REST = re.compile(_ATTRIBUTES)
_ODD_NAME = re.compile(r"[\t\n\f\r /]*(=?[^\t\n\f\r />=]*)[\t\n\f\r ]*")
_UNQUOTED = re.compile(r"[^\t\n\f\r >]*")
_SPACES = re.compile(r"[\t\n\f\r ]*")
_COMMENT_END = re.compile(r"--!?>")
_SCRIPT = re.compile(r"<!--|-->|<(/?)script(?=[\t\n\f\r />])", re.IGNORECASE)
_RAW_END = {name: re.compile(rf"</{name}(?=[\t\n\f\r />])", re.IGNORECASE) for name in sorted(RAW)}


def skimmer(kept: Iterable[str]) -> re.Pattern[str]:
    """What may be passed over at one go: words, and well-formed tags of all but these elements.

    For pages of a bounded number of tags: it remembers each on its way.
    """
    names = "|".join(sorted({*kept, *RAW, *_FOREIGN, "plaintext"}))
    return re.compile(
        rf"(?:[^<]++|<(?![A-Za-z/!?])|</?(?!(?:{names})[\t\n\f\r />])[A-Za-z][^\t\n\f\r />]*+"
        rf"{_ATTRIBUTES})*",
        re.IGNORECASE,
    )


def tokens(
    text: str,
    wanted: Container[str] | None = None,
    skim: Callable[[], re.Pattern[str] | None] = lambda: None,
) -> Iterator[Token]:
    """The tags and comments of a page, in order; doctypes and the like are comments.

    wanted: elements whose attributes are read; None: all. skim: asked before each token whether
    some that nobody wants may be passed over.
    """
    position = 0
    foreign = 0  # inside svg or math, where no element is raw
    while True:
        if (skimmed := skim()) is not None and (passed := skimmed.match(text, position)):
            position = passed.end()
        found = _BOUNDARY.search(text, position)
        if found is None:
            return
        token = _token(text, found, wanted)
        if token.name in _FOREIGN:
            if token.kind is Kind.END:
                foreign = max(0, foreign - 1)
            elif not token.closed:
                foreign += 1
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


def _token(text: str, found: re.Match[str], wanted: Container[str] | None) -> Token:
    start, name = found.start(), found[2]
    if name is not None:
        return _tag(text, found, name.lower(), wanted)
    if text.startswith("<!--", start):
        if text.startswith(("<!-->", "<!--->"), start):
            return Token(Kind.COMMENT, start, text.index(">", start) + 1)
        end = _COMMENT_END.search(text, start + 4)
        return _comment(text, start, end.end() if end else 0)
    return _comment(text, start, text.find(">", start) + 1)  # `<!doctype`, `<?php`, `</>`, `</ …>`


def _comment(text: str, start: int, end: int) -> Token:
    return Token(Kind.COMMENT, start, end) if end else Token(Kind.CUT, start, len(text))


def _tag(text: str, found: re.Match[str], name: str, wanted: Container[str] | None) -> Token:
    kind = Kind.END if found[1] else Kind.START
    rest = _REST.match(text, found.end())
    if rest is None:
        return _odd_tag(text, found, name, kind)
    end = rest.end()
    attributes: dict[str, str] = {}
    if kind is Kind.START and end - found.end() > 1 and (wanted is None or name in wanted):
        position = found.end()
        while pair := _ATTRIBUTE.match(text, position, end - 1):  # `finditer` would be quadratic
            attributes.setdefault(pair[1].lower(), pair[2] or pair[3] or pair[4] or "")
            position = pair.end()
    return Token(kind, found.start(), end, name, attributes, (end, end), text[end - 2] == "/")


def _odd_tag(text: str, found: re.Match[str], tag: str, kind: Kind) -> Token:
    """A tag that no well-formed one looks like, character by character as the standard has it."""
    attributes: dict[str, str] = {}
    start, position, size = found.start(), found.end(), len(text)
    while True:
        named = _ODD_NAME.match(text, position)
        assert named is not None  # it matches the empty text
        name, position = named[1], named.end()
        if position >= size:
            return Token(Kind.CUT, start, size)
        value = ""
        if name and text[position] == "=":
            value, position = _value(text, position + 1)
            if position >= size:
                return Token(Kind.CUT, start, size)
        if name:
            attributes.setdefault(name.lower(), value)
        elif text[position] == ">":
            break
    end = position + 1
    return Token(kind, start, end, tag, attributes, (end, end), text[position - 1] == "/")


def _value(text: str, position: int) -> tuple[str, int]:
    """An attribute's value, and where it ends: past the text where its quote is never closed."""
    start = _SPACES.match(text, position).end()  # type: ignore[union-attr]  # matches the empty text
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
    found = _BOUNDARY.match(text, end)
    closing = _token(text, found, None) if found else None
    if closing is None or closing.kind is Kind.CUT:
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
