"""A page's tree → its lines, in document order, each with the element that it stands in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sharekit.article.boilerplate.lines import Line, lead_of
from sharekit.article.clean import fold
from sharekit.article.model import BlockKind
from sharekit.article.page.libraries import html_libraries
from sharekit.errors import InputError
from sharekit.lazy import lazy

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MAX_ELEMENTS = 100_000
"""Most elements of a page."""

MAX_ATTRIBUTES = 500
"""Most of one element: the parser takes the square of their number."""

_LONGEST_ATTRIBUTE = 5_000
_TAG = lazy(
    r"""<[a-zA-Z][^\s/>]*+(?:[\s/]++|[^\s/>][^\s/>=]*+"""
    r"""(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>]*+))?+)*+"""
)
_SCRIPT = lazy(
    r"""(<(?:script|style)\b(?:[^>"']++|"[^"]*+"|'[^']*+')*+>?+).*?(?=</(?:script|style)\b|\Z)""",
    re.IGNORECASE | re.DOTALL,
)
_ATTRIBUTE = lazy(r"""[^\s/>="'][^\s/>=]*+(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>]*+))?+""")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_INLINE = _words(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q "
    "rp rt ruby s samp small span strike strong sub sup time tt u var wbr"
)
_SILENT = _words(
    "script style noscript template iframe object embed svg canvas video audio map head "
    "select textarea option datalist math input"
)
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_KINDS = {
    **dict.fromkeys(HEADINGS, BlockKind.HEADING),
    "li": BlockKind.LIST_ITEM,
    "blockquote": BlockKind.QUOTATION,
    "pre": BlockKind.CODE,
    "figcaption": BlockKind.FIGURE,
}
_BOLD = frozenset({"b", "strong"})
_CELLS = frozenset({"td", "th"})
_SET_APART = _words("a b button label small span strong")
ITEM_MARK = lazy(r"^(?:[•‣▪●◦·]\s|・)\s{0,9}(?=\S)")
"""What begins an item that is set as a paragraph, or as a line of one."""
_EMOJI_CLASS = re.compile(r"\b(?:emoji|wp-smiley|emoticon)\b")


@dataclass(frozen=True, slots=True)
class Placed:
    """A line and its element: the innermost block that holds it. tag: of what gave it its kind.

    bold: do all of its words stand in inline elements that are set bold?
    """

    line: Line
    element: HtmlElement
    tag: str
    bold: bool = False


def parse_tree(text: str) -> HtmlElement:
    """The tree of a page. Raises InputError (`html.depth`, `html.library`, `source.empty`)."""
    with html_libraries():
        from lxml import etree, html

    _bound_tags(text)
    parser = html.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True
    )
    try:
        root: HtmlElement = html.document_fromstring(text.encode("utf-8"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        raise InputError(
            "holds no HTML elements", code="source.empty", hint="save the page again"
        ) from None
    if any("depth" in entry.message for entry in parser.error_log):
        raise InputError(
            "its HTML is nested too deeply",
            code="html.depth",
            hint="pass the article's text instead",
        )
    etree.strip_elements(root, "svg", with_tail=False)  # a map of thousands of paths has no text
    _bound(root)
    return root


def _bound_tags(text: str) -> None:
    text = _SCRIPT.sub(r"\1", text)  # whose own signs look like tags of thousands of attributes
    for tag in _TAG.finditer(text):
        start, end = tag.span()
        if end - start <= 2 * MAX_ATTRIBUTES:
            continue
        if sum(1 for _ in _ATTRIBUTE.finditer(text, start + 1, end)) > MAX_ATTRIBUTES:
            raise InputError(
                f"has an element with more than {MAX_ATTRIBUTES:,} attributes",
                code="source.too_large",
                hint="pass the page of one article, or its text",
            )


def _bound(root: HtmlElement) -> None:
    """Refuses trees that would take seconds; shortens attributes that no page needs so long."""
    for count, element in enumerate(root.iter("*")):
        if count > MAX_ELEMENTS:
            raise InputError(
                f"has more than {MAX_ELEMENTS:,} HTML elements",
                code="source.too_large",
                hint="pass the page of one article, or its text",
            )
        for name, value in element.items():
            if len(value) > _LONGEST_ATTRIBUTE:
                element.set(name, value[:_LONGEST_ATTRIBUTE])


@dataclass(slots=True)
class _Walk:
    """Where the walk is: open blocks that give a kind, and the words of the line so far."""

    kinds: list[tuple[BlockKind, str, HtmlElement]] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    element: HtmlElement | None = None
    numbers: dict[HtmlElement, int] = field(default_factory=dict)
    breaks: int = 0
    depth: int = 0
    plain: bool = False
    lead: int = 0

    def add(self, text: str | None, element: HtmlElement) -> None:
        if text and (text.strip() or self.words):
            if not self.words:
                self.element = element
            if not self.plain and not self.depth and text.strip():
                self.plain, self.lead = True, len(self.words)
            self.words.append(text)
            self.breaks = 0 if text.strip() else self.breaks

    def flush(self) -> Iterator[Placed]:
        text, bold = "".join(self.words), not self.plain
        lead = "".join(self.words[: self.lead])
        self.words.clear()
        self.lead = 0
        self.breaks = 0
        self.plain = False
        kind, marker, holder = self.kinds[-1] if self.kinds else (BlockKind.PARAGRAPH, "", None)
        text = text.strip("\n") if kind is BlockKind.CODE else fold(text)
        if kind is BlockKind.LIST_ITEM:
            text = ITEM_MARK.sub("", text)
        if text.strip() and self.element is not None:
            tag = str(holder.tag) if holder is not None else str(self.element.tag)
            line = Line(text, kind, marker, lead=lead_of(text, lead))
            yield Placed(line, self.element, tag, bold)


def walk(root: HtmlElement) -> Iterator[Placed]:
    """All visible lines below an element."""
    from lxml.etree import iterwalk

    state = _Walk()
    block = root
    events = iterwalk(root, events=("start", "end"))
    for event, element in events:
        tag = element.tag
        if event == "start":
            if tag in _SILENT:
                events.skip_subtree()
                continue
            if _is_block(element):
                yield from state.flush()
                block = element
                if tag in _KINDS:
                    state.kinds.append((_KINDS[tag], _marker(element, state), element))
            elif tag in _SET_APART and _glued(element, state):
                state.add(" ", block)
            elif tag in _CELLS:
                state.add(" | " if state.words else None, block)
            elif tag == "time":  # styles set it apart where white space doesn't
                state.add(" ", block)
            yield from _void(element, state, block)
            state.depth += tag in _BOLD
            state.add(element.text, block)
        else:
            state.depth -= tag in _BOLD
            if _is_block(element):
                yield from state.flush()
                if state.kinds and state.kinds[-1][2] is element:
                    state.kinds.pop()
                block = element.getparent() if element is not root else root
            if element is not root:
                state.add(" " if tag == "time" else None, block)
                state.add(element.tail, block)
    yield from state.flush()


_YEAR_AT_END = lazy(r"\D(?:19|20)\d\d$")
_RIGHT_TO_LEFT = lazy("[\u0590-\u08ff]")


def _glued(element: HtmlElement, state: _Walk) -> bool:
    """Do styles set it apart from what stands before it (`<span>Ann Lee</span><span>3 May</span>`)?

    Only where a word would be glued to a figure or a capital: a span can begin amid a word, too.
    """
    before = element.getprevious()
    if before is None or before.tag not in _SET_APART or (before.tail or "") or not state.words:
        return False
    last = state.words[-1][-1:]
    first = next((text[:1] for text in element.itertext() if text), "")
    if last.isalpha() and last.upper() == last.lower():  # of a script without capitals
        return (first.isascii() and first.isalnum()) or _RIGHT_TO_LEFT.match(last) is not None
    if last.isdigit() and first.isdigit():  # a date, then a reading time or a count
        return _YEAR_AT_END.search("".join(state.words)[-12:]) is not None
    return (last.islower() or last.isdigit() or last == ".") and (
        first.isupper() or first.isdigit()
    )


def _is_block(element: HtmlElement) -> bool:
    if element.tag in _CELLS:  # the cells of a plain row make one line
        return any(
            child.tag not in _INLINE and child.tag != "br"
            for child in element.iter("*")
            if child is not element
        )
    if "-" in element.tag:  # custom elements are inline until a style says otherwise
        return False
    return (
        element.tag not in _INLINE
        and element.tag not in _SILENT
        and element.tag not in {"br", "img"}
    )


def remove(element: HtmlElement) -> None:
    """Takes an element out, with what is in it; the words behind it stay."""
    if element.getparent() is not None:
        element.drop_tree()


def text_of(element: HtmlElement) -> str:
    """All visible words below an element, on one line."""
    return " ".join(placed.line.text for placed in walk(element) if placed.line.text)


def within(element: HtmlElement, other: HtmlElement) -> bool:
    """Is an element the other one, or below it?"""
    return element is other or any(parent is other for parent in element.iterancestors())


def link_share(element: HtmlElement) -> float:
    """The share, 0–1, of an element's characters that are the words of links to other pages."""
    if any(leads_away(parent) for parent in element.iterancestors("a")):
        return 1.0
    whole = len("".join(element.itertext()).strip())
    links = (link for link in element.iter("a") if leads_away(link))
    linked = sum(len("".join(link.itertext()).strip()) for link in links)
    return linked / whole if whole else 0.0


def leads_away(link: HtmlElement) -> bool:
    """Headings and footnotes often link to a place on their own page."""
    return "#" not in (link.get("href") or "")


def _void(element: HtmlElement, state: _Walk, block: HtmlElement) -> Iterator[Placed]:
    """Line breaks (two end a paragraph) and images (alone in a line they are figures)."""
    if element.tag == "br":
        state.breaks += 1
        if state.breaks >= 2:
            yield from state.flush()
        else:
            state.add("\n" if state.kinds and state.kinds[-1][0] is BlockKind.CODE else " ", block)
    elif element.tag == "img":
        alt = fold(element.get("alt") or "")
        if alt and _EMOJI_CLASS.search(element.get("class") or ""):
            state.add(alt, block)
        elif alt and not "".join(state.words).strip():
            state.words.clear()
            yield Placed(Line(alt, BlockKind.FIGURE), element, "img")


def _marker(element: HtmlElement, state: _Walk) -> str:
    if element.tag == "blockquote":
        return ">"
    parent = element.getparent()
    if element.tag != "li" or parent is None:
        return ""
    if parent.tag != "ol":
        return "-"
    state.numbers[parent] = state.numbers.get(parent, _before_first(parent)) + 1
    return f"{state.numbers[parent]}."


def _before_first(ordered: HtmlElement) -> int:
    """What comes before the number at which an ordered list says that it begins."""
    start = (ordered.get("start") or "").strip()
    return int(start) - 1 if start.isdecimal() and len(start) <= 3 and int(start) else 0
