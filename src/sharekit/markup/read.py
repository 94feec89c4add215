"""A page's bytes → the elements that crawlers look at, and where new ones may stand.

The head is where the HTML standard's tree construction puts it, tags left out or not, scripts off
as crawlers have them (https://html.spec.whatwg.org/#parsing-main-inhead).
"""

from __future__ import annotations

import re
from enum import Enum

from sharekit.errors import InputError
from sharekit.markup.encoding import detect
from sharekit.markup.entities import unescape_attribute
from sharekit.markup.page import Element, Page, Place
from sharekit.markup.tokens import SPACE, Kind, Token, skimmer, tokens

MAX_BYTES = 10_000_000
MAX_TAGS = 200_000
MAX_DEPTH = 10_000
"""Bounds of a page: bytes, tags, and how deep they nest."""

_HEAD_ONLY = frozenset(
    {"base", "basefont", "bgsound", "link", "meta", "title", "noscript", "noframes", "style"}
    | {"script", "template"}
)
_IN_NOSCRIPT = frozenset({"basefont", "bgsound", "link", "meta", "noframes", "style"})
_WANTED = frozenset({"meta", "link", "title", "script", "base", "iframe", "img", "a"})
_VOID = frozenset(
    {"area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input"}
    | {"keygen", "link", "meta", "param", "source", "track", "wbr"}
)
_SELF_ENDING = frozenset(
    {"p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup"}
    | {"rb", "rt", "rtc", "rp", "caption", "colgroup", "html", "head", "body"}
)
_TELLS_A_PAGE = frozenset({"html", "head", "body", "title", "meta", "link", "base"})
_SKIMMER = skimmer(_WANTED | _TELLS_A_PAGE | {"template"})
_DOCTYPE = re.compile(r"<!doctype\s+html", re.IGNORECASE)
_SIGNATURES = (
    (b"\x89PNG", "a PNG image"), (b"\xff\xd8\xff", "a JPEG image"), (b"GIF8", "a GIF image"),
    (b"RIFF", "a WebP image or a sound"), (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a ZIP file"), (b"\x1f\x8b", "a gzip file"), (b"wOF", "a font"),
    (b"\x7fELF", "a program"), (b"bplist", "a web archive"),
)  # fmt: skip
_NOT_SPACE = re.compile(f"[^{SPACE}]")


def read_page(document: bytes, *, served: str | None = None, where: str | None = None) -> Page:
    """The page in these bytes. served: the charset that its server names.

    Raises InputError: `source.too_large`, `source.binary`, `page.not_html`, `html.depth`.
    """
    if len(document) > MAX_BYTES:
        raise _refused(f"is larger than {MAX_BYTES // 1_000_000} MB", "source.too_large", where)
    for signature, what in _SIGNATURES:
        if document.startswith(signature):
            raise _refused(f"is {what}, not an HTML page", "source.binary", where)
    page = Page(document, detect(document, served))
    if "\x00" in page.text[:MAX_BYTES] and not _mostly_text(page.text):
        raise _refused("is binary data, not an HTML page", "source.binary", where)
    if not _Reader(page, where).read():
        raise _refused("is no HTML page: it has no head, title or body", "page.not_html", where)
    return page


def _refused(message: str, code: str, where: str | None) -> InputError:
    hint = "name the HTML file of one page"
    return InputError(message, code=code, hint=hint, where=where)


def _mostly_text(text: str) -> bool:
    return text.count("\x00") * 100 < len(text)


class _Mode(Enum):
    BEFORE = "before"  # nothing of the head was met yet
    HEAD = "head"
    NOSCRIPT = "noscript"
    AFTER = "after"  # the head is closed, the body not open
    BODY = "body"


class _Reader:
    """Walks the tokens once, knowing which of them stand in the head."""

    def __init__(self, page: Page, where: str | None) -> None:
        self.page, self.where = page, where
        self.mode = _Mode.BEFORE
        self.position = page.encoding.mark if not page.encoding.wide else 0
        self.noscript = -1  # where a noscript in the head began
        self.templates = 0
        self.template = -1  # where the first template of the head began
        self.depth = 0
        self.is_small = page.text.count("<") <= MAX_DEPTH
        self.link: tuple[int, int] | None = None  # the open `a`: its index, where its words begin
        self.end = -1  # where the head ends

    def read(self) -> bool:
        """Fill the page; False where it holds nothing that a page has."""
        is_page = False
        for count, token in enumerate(tokens(self.page.text, _WANTED, self._skim)):
            if count > MAX_TAGS:
                raise _refused(f"has more than {MAX_TAGS:,} tags", "source.too_large", self.where)
            if self.mode is not _Mode.BODY:
                self._place_text(token.start)
            if token.kind is Kind.COMMENT:
                is_page = is_page or bool(_DOCTYPE.match(self.page.text, token.start))
                self.page.comments.append((token.start, token.end, self._place()))
            elif token.kind is Kind.CUT:
                self._close_head(token.start)
            else:
                is_page = is_page or token.name in _TELLS_A_PAGE
                self._tag(token)
            self.position = token.end
        if self.end < 0:
            self._place_text(len(self.page.text))
            self._close_head(len(self.page.text))
        # An older parser, as some crawlers have it, takes a template for the end of the head.
        self.page.head_end = min(self.end, self.template) if self.template >= 0 else self.end
        return is_page

    def _skim(self) -> re.Pattern[str] | None:
        """In the body of a page that can't be too deep, most tags say nothing."""
        return _SKIMMER if self.is_small and self.mode is _Mode.BODY else None

    def _place(self) -> Place:
        if self.templates:
            return Place.INERT
        return Place.BODY if self.mode is _Mode.BODY else Place.HEAD

    def _place_text(self, until: int) -> None:
        """Words before the body open it."""
        if self.templates:
            return
        found = _NOT_SPACE.search(self.page.text, self.position, until)
        if found:
            self._open_body(found.start())

    def _tag(self, token: Token) -> None:
        self._count(token)
        if self.mode is not _Mode.BODY:
            self._follow(token)
        if token.name == "template":
            if self.end < 0 and self.template < 0:
                self.template = token.start
            self.templates = max(0, self.templates + (1 if token.kind is Kind.START else -1))
        elif token.name == "a":
            self._end_link(token.start)
        if token.kind is Kind.START and token.name in _WANTED:
            self._keep(token)

    def _count(self, token: Token) -> None:
        if token.name in _VOID or token.name in _SELF_ENDING or token.closed:
            return
        if token.kind is Kind.END:
            self.depth = max(0, self.depth - 1)
        elif token.inner[1] == token.end:  # a raw element is closed already
            self.depth += 1
            if self.depth > MAX_DEPTH:
                message = f"its HTML is nested more than {MAX_DEPTH:,} deep"
                raise _refused(message, "html.depth", self.where)

    def _follow(self, token: Token) -> None:
        """Where the head begins and ends, by the standard's insertion modes, scripts off."""
        if self.templates:
            return
        if token.kind is Kind.END:
            self._follow_end(token)
        elif token.name == "html":
            return
        elif token.name == "head":
            if self.mode is _Mode.BEFORE:
                self.mode, self.page.head_start = _Mode.HEAD, token.end
        elif not self._may_stay(token.name):
            self._open_body(token.start)
        elif self.mode is _Mode.BEFORE:
            self.mode, self.page.head_start = _Mode.HEAD, token.start
        if token.kind is Kind.START and token.name == "noscript" and self.mode is _Mode.HEAD:
            self.mode, self.noscript = _Mode.NOSCRIPT, token.start

    def _may_stay(self, name: str) -> bool:
        """May an element stand in the head, as far as that has come?"""
        if self.mode is _Mode.NOSCRIPT:
            return name in _IN_NOSCRIPT
        return name in _HEAD_ONLY and not (name == "noscript" and self.mode is _Mode.AFTER)

    def _follow_end(self, token: Token) -> None:
        if self.mode is _Mode.NOSCRIPT and token.name != "br":
            self.mode = _Mode.HEAD if token.name == "noscript" else self.mode
        elif token.name == "head" and self.mode in {_Mode.BEFORE, _Mode.HEAD}:
            self._close_head(token.start)
            self.mode = _Mode.AFTER
        elif token.name in {"body", "html", "br"}:
            self._open_body(token.start)

    def _open_body(self, at: int) -> None:
        self._close_head(at)
        self.mode = _Mode.BODY

    def _close_head(self, at: int) -> None:
        if self.end < 0:
            self.end = self.noscript if self.mode is _Mode.NOSCRIPT else at

    def _keep(self, token: Token) -> None:
        page = self.page
        raw = {name: page.decode(value) for name, value in token.attributes.items()}
        values = {name: unescape_attribute(value) for name, value in raw.items()}
        inner = page.decode(page.text[slice(*token.inner)])
        if token.name == "a" and self._place() is not Place.INERT:
            self.link = (len(page.elements), token.end)
        page.elements.append(
            Element(token.name, self._place(), token.start, token.end, values, raw, inner)
        )

    def _end_link(self, at: int) -> None:
        """Links don't nest: the next one ends the one before, too."""
        if self.link is not None:
            index, start = self.link
            elements = self.page.elements
            inner = self.page.decode(self.page.text[start:at])
            elements[index] = elements[index]._replace(inner=inner)
            self.link = None
