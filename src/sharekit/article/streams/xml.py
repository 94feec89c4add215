"""XML that comes in piece by piece: elements as they end, small mistakes mended, nothing expanded.

lxml rather than defusedxml (expat): it goes on after a mistake, tells line and column, and is here
anyway. No entity is expanded, no DTD and no network is touched, depth and lengths are libxml2's own
bounds (256 levels, 10 MB a text). Feeds in the wild hold bare `&`, HTML's entities and control
characters: those are mended before the parser sees them; a tag that is never closed is an error.
"""

from __future__ import annotations

import contextlib
import html
import html.entities
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO

from sharekit.article.streams.text import pieces
from sharekit.errors import InputError

if TYPE_CHECKING:
    from lxml.etree import XMLPullParser, _Element

_TOLERATED = frozenset(
    {
        "NS_ERR_UNDEFINED_NAMESPACE",
        "ERR_ATTRIBUTE_REDEFINED",
        "ERR_INVALID_CHAR",
        "ERR_DOCUMENT_END",
        "NS_ERR_ATTRIBUTE_REDEFINED",
        "WAR_NS_URI",
        "WAR_NS_URI_RELATIVE",
    }
)
_MOST_MISTAKES = 1_000
_LONGEST_ENTRY = 20_000_000
"""Characters between two entries: a tree of so many is still held without harm."""
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_REFERENCE = re.compile(
    r"&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,31}));|&"
)
_LONGEST_REFERENCE = 40
_KEPT = frozenset({"amp", "lt", "gt", "quot", "apos"})
_FIRST_TAG = re.compile(r"<[A-Za-z_]")
_OPEN, _CLOSE = "<![CDATA[", "]]>"
_PREFIXES = {
    "http://purl.org/rss/1.0/modules/content/": "content",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://purl.org/dc/terms/": "dcterms",
    "http://search.yahoo.com/mrss/": "media",
    "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes",
    "http://rssnamespace.org/feedburner/ext/1.0": "feedburner",
    "http://www.w3.org/2005/Atom": "atom",
    "http://purl.org/atom/ns#": "atom",
    "http://www.w3.org/1999/xhtml": "xhtml",
    "http://www.google.com/schemas/sitemap-image/1.1": "image",
    "http://www.google.com/schemas/sitemap-news/0.9": "news",
}
_WORDPRESS = re.compile(r"https?://wordpress\.org/export/[\d.]{1,9}/(excerpt/)?$")
BASE = "{http://www.w3.org/XML/1998/namespace}base"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def elements(
    stream: BinaryIO, charset: str | None, *, names: frozenset[str], limit: int | None
) -> Iterator[tuple[str, _Element]]:
    """Each element of these names as it ends, and emptied after its turn.

    limit: most characters in all, or None. Raises InputError (`stream.xml` with line and column,
    `stream.entities`, `source.too_large`).
    """
    from lxml import etree

    parser = etree.XMLPullParser(
        ("end",),
        encoding="utf-8",
        recover=True,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
    )
    mender = Mender()
    since_last = total = 0
    for number, piece in enumerate(pieces(stream, charset)):
        if number == 0:
            _check_prolog(piece)
        _feed(parser, mender.mend(piece))
        since_last += len(piece)
        total += len(piece)
        if limit is not None and total > limit:
            raise _too_large(limit)
        for ended in _ended(parser, names):
            since_last = 0
            yield ended
        if since_last > _LONGEST_ENTRY:
            raise _broken("an entry, or what stands before the first, is too long", 1, 1)
    _feed(parser, mender.rest())
    root = None
    with contextlib.suppress(etree.XMLSyntaxError):  # which `_check` tells better
        root = parser.close()
    _check(parser)  # before the last elements: those that a break has cut are among them
    yield from _ended(parser, names)
    if root is None:
        raise _broken("holds no XML element", 1, 1)


def name_of(element: _Element) -> str:
    """`title`, `content:encoded`, `wp:post_type`: by namespace, whatever its prefix here."""
    tag: object = element.tag
    if not isinstance(tag, str):  # an entity that was not expanded
        return ""
    if not tag.startswith("{"):
        return tag
    space, _, local = tag[1:].partition("}")
    exported = _WORDPRESS.match(space)
    if exported:
        return f"{'excerpt' if exported[1] else 'wp'}:{local}"
    prefix = _PREFIXES.get(space)
    return f"{prefix}:{local}" if prefix else local


def text_in(element: _Element) -> str:
    """Its text; where it holds elements instead of text, their markup."""
    from lxml import etree

    if len(element) == 0:
        return element.text or ""
    markup = [element.text or ""]
    for child in element:
        markup.append(etree.tostring(child, encoding="unicode", method="html"))
    return "".join(markup)


def base_of(element: _Element | None, base: str | None) -> str | None:
    """What its links start from: `xml:base` here and above, over `base`."""
    from urllib.parse import urljoin

    steps: list[str] = []
    while element is not None:
        steps += filter(None, [element.get(BASE)])
        element = element.getparent()
    for step in reversed(steps):
        with contextlib.suppress(ValueError):
            base = urljoin(base or "", step)
    return base or None


class Mender:
    """Mends text for an XML parser, piece by piece: references and controls outside CDATA."""

    def __init__(self) -> None:
        self._held = ""
        self._in_cdata = False

    def mend(self, piece: str) -> str:
        """What of the text so far is whole, mended."""
        text = _CONTROLS.sub("", self._held + piece)
        done: list[str] = []
        while True:
            mark = _CLOSE if self._in_cdata else _OPEN
            at = text.find(mark)
            if at < 0:
                break
            done.append(self._mended(text[: at + len(mark)]))
            text = text[at + len(mark) :]
            self._in_cdata = not self._in_cdata
        whole = self._whole(text)
        done.append(self._mended(text[:whole]))
        self._held = text[whole:]
        return "".join(done)

    def rest(self) -> str:
        """What was held back at the end."""
        held, self._held = self._held, ""
        return self._mended(held)

    def _whole(self, text: str) -> int:
        """How much of it can't be the beginning of a mark or a reference."""
        end = max(0, len(text) - len(_OPEN) + 1)
        ampersand = text.rfind("&", max(0, end - _LONGEST_REFERENCE), end)
        return end if ampersand < 0 or ";" in text[ampersand:end] else ampersand

    def _mended(self, text: str) -> str:
        return text if self._in_cdata else _REFERENCE.sub(_reference, text)


def _reference(found: re.Match[str]) -> str:
    decimal, hexadecimal, name = found.groups()
    if name:
        if name in _KEPT:
            return found[0]
        character = html.entities.html5.get(f"{name};")
        return html.escape(character, quote=False) if character else f"&amp;{name};"
    if decimal or hexadecimal:
        code = int(decimal) if decimal else int(hexadecimal, 16)
        legal = code in {9, 10, 13} or 0x20 <= code <= 0xD7FF or 0xE000 <= code <= 0x10FFFF
        return f"&#{code};" if legal and code & 0xFFFE != 0xFFFE else ""
    return "&amp;"


def _check_prolog(text: str) -> None:
    """Entities are never expanded; a document that declares its own is refused all the same."""
    root = _FIRST_TAG.search(text)
    if "<!ENTITY" in text[: root.start() if root else None]:
        raise InputError(
            "declares entities of its own, which can be a bomb",
            code="stream.entities",
            hint="save it without its DOCTYPE",
        )


def _feed(parser: XMLPullParser, text: str) -> None:
    from lxml import etree

    try:
        parser.feed(text.encode("utf-8", "replace"))
    except etree.XMLSyntaxError as problem:
        raise _broken(problem.msg or "", problem.lineno or 1, problem.offset or 1) from None
    _check(parser)


def _check(parser: XMLPullParser) -> None:
    """Raises `stream.xml` for the first mistake that leaves the structure in doubt."""
    log = parser.feed_error_log
    if not log:
        return
    for mistake in log:
        if mistake.type_name not in _TOLERATED and mistake.level_name == "FATAL":
            raise _broken(mistake.message, mistake.line, mistake.column)
    if len(log) > _MOST_MISTAKES:
        raise _broken("more mistakes than can be mended", log[0].line, log[0].column)


def _ended(parser: XMLPullParser, names: frozenset[str]) -> Iterator[tuple[str, _Element]]:
    for _, element in parser.read_events():
        if element is None or isinstance(element, tuple):  # of events that aren't asked for
            continue
        name = name_of(element)
        if name not in names:
            continue
        yield name, element
        element.clear()
        parent = element.getparent()
        while parent is not None and element.getprevious() is not None:
            del parent[0]


def _too_large(limit: int) -> InputError:
    return InputError(
        f"is larger than {limit // 1_000_000} MB",
        code="source.too_large",
        hint="split it, or take a table (CSV, JSON lines) or a WordPress export instead",
    )


def _broken(message: str, line: int, column: int) -> InputError:
    return InputError(
        f"is broken XML at line {line}, column {column}: {message.strip()}",
        code="stream.xml",
        hint="mend it there, or pass the page of one article",
    )
