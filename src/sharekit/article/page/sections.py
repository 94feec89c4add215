"""Clutter that only a page's shape and words give away: where classes say nothing.

Sections that begin with a telling heading, cells of layout tables beside the text, boxes around a
button. Runs after `prune`, on the lines that are left.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from sharekit.article.boilerplate.kinds import LineKind
from sharekit.article.boilerplate.lines import classify, is_sentence, normal
from sharekit.article.model import BlockKind, Dropped
from sharekit.article.page.dom import Placed, leads_away, link_share
from sharekit.lazy import lazy

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_SECTIONS = frozenset({LineKind.RELATED, LineKind.NEWSLETTER, LineKind.PROMOTION})
_NEVER = frozenset({"html", "body", "main"})
_MOST_OF_PROSE = 0.25
_LONGEST_HEADING = 80
_BOX_LINES = 4
_CARD_LINES = 5
_ALL_LINK = 0.9
_BOX_CHARACTERS = 420
_LONGEST_IN_BOX = 200
_LONGEST_BUTTON = 45
_LONGEST_FRAMED = 120
_BESIDE_TEXT = "beside the text"
_BUTTON_CLASS = lazy(
    r"(?:^|[\s_-])(?:btn|button|cta)|[a-z](?:Btn|Button)\b|(?:^|\s)bg-\S+(?:\s.*)?\spx-\d", 0
)
_ACTION = lazy(
    r"(?:start|try|book|buy|order|get|download|claim|join|sign up|register|subscribe|learn more|"
    r"request|schedule|shop|add to cart|see (?:plans|pricing)|contact us|"
    r"jetzt|kostenlos|mehr erfahren|termin|bestellen|in den warenkorb|anmelden|herunterladen|"
    r"découvrir|essayer|télécharger|réserver|commander|s'inscrire|en savoir plus|ajouter au panier|"
    r"prueba|probar|descargar|reservar|comprar|compra|solicitar|saber más|añadir|empieza|"
    r"experimente|baixar|baixe|comece|saiba mais|agende|adicionar|"
    r"prova|scarica|prenota|acquista|scopri|inizia|richiedi|aggiungi)\b.{0,40}"
)


class _Spans:
    """First and last line, and characters of prose, below every element that holds lines."""

    def __init__(self, placed: Sequence[Placed]) -> None:
        self.first: dict[HtmlElement, int] = {}
        self.last: dict[HtmlElement, int] = {}
        self.prose: dict[HtmlElement, int] = {}
        self.total = 0
        for index, one in enumerate(placed):
            told = len(one.line.text) if is_sentence(one.line.text) else 0
            self.total += told
            for holder in (one.element, *one.element.iterancestors()):
                self.first.setdefault(holder, index)
                self.last[holder] = index
                self.prose[holder] = self.prose.get(holder, 0) + told

    def small(self, element: HtmlElement) -> bool:
        return self.prose.get(element, 0) <= _MOST_OF_PROSE * self.total


def take_out(
    root: HtmlElement, placed: Sequence[Placed], address: str | None
) -> tuple[list[Placed], list[Dropped]]:
    """The lines without such sections, and their words. The tree loses them, too.

    address: the page's own, to tell links to its site from those to others.
    """
    spans = _Spans(placed)
    marked: dict[HtmlElement, str] = {}
    for element in _beside_text(spans):
        marked.setdefault(element, _BESIDE_TEXT)
    for index, one in enumerate(placed):
        kind = _heads(one)
        section = _section(one.element, index, spans) if kind else None
        if section is not None:
            marked.setdefault(section, str(kind))
        box = _box(one, placed, spans)
        box = _framed_link(one, spans) if box is None else box
        if box is not None:
            marked.setdefault(box, str(LineKind.PROMOTION))
    for card in _cards(placed, spans, address):
        marked.setdefault(card, str(LineKind.RELATED))
    if not marked:
        return list(placed), []
    kept: list[Placed] = []
    dropped: list[Dropped] = []
    for one in placed:
        why = next(
            (marked[e] for e in (one.element, *one.element.iterancestors()) if e in marked), None
        )
        if why is None:
            kept.append(one)
        else:
            found = classify(one.line.text)
            dropped.append(Dropped(one.line.text, str(found.kind) if found else why))
    for element in marked:
        if element is not root and element.getparent() is not None:
            element.drop_tree()
    return kept, dropped


def _heads(one: Placed) -> LineKind | None:
    """What kind of section a line is the heading of, or None."""
    if len(one.line.text) > _LONGEST_HEADING:
        return None
    found = classify(one.line.text)
    return found.kind if found and found.sure and found.kind in _SECTIONS else None


def _section(element: HtmlElement, index: int, spans: _Spans) -> HtmlElement | None:
    """The largest element that begins with the line, holds more, and isn't the article."""
    best = None
    for holder in (element, *element.iterancestors()):
        if holder.tag in _NEVER or spans.first[holder] != index or not spans.small(holder):
            break
        if spans.last[holder] > index and holder.find(".//h1") is None:
            best = holder
    return best


def _cards(placed: Sequence[Placed], spans: _Spans, address: str | None) -> list[HtmlElement]:
    """Small elements around a heading that is a link to another page of the site. Not where they
    are most of the page: that is a round-up, and they are its text."""
    found: dict[HtmlElement, int] = {}
    for one in placed:
        if one.line.kind is not BlockKind.HEADING or link_share(one.element) < _ALL_LINK:
            continue
        if not _to_the_site(one.element, address):
            continue
        best = None
        for holder in one.element.iterancestors():
            lines = placed[spans.first[holder] : spans.last[holder] + 1]
            size = sum(len(each.line.text) for each in lines)
            if holder.tag in _NEVER or len(lines) > _CARD_LINES or size > _BOX_CHARACTERS:
                break
            best = holder if len(lines) > 1 else best
        if best is not None and best.find(".//h1") is None:
            found[best] = spans.prose.get(best, 0)
    return list(found) if sum(found.values()) <= _MOST_OF_PROSE * spans.total else []


def _to_the_site(heading: HtmlElement, address: str | None) -> bool:
    """Does the heading's link stay on the site? What lists others' pages links to other hosts."""
    link = next(iter([*heading.iter("a"), *heading.iterancestors("a")]), None)
    target = (link.get("href") or "")[:2_000] if link is not None else ""
    try:
        host = urlsplit(target).hostname
        return not host or host == urlsplit(address or "").hostname
    except ValueError:
        return False


def _beside_text(spans: _Spans) -> Iterator[HtmlElement]:
    """In tables that lay the page out: the other cells than the one with the text."""
    cells = [e for e, told in spans.prose.items() if e.tag == "td" and 2 * told > spans.total]
    for cell in cells:
        table = next((parent for parent in cell.iterancestors() if parent.tag == "table"), None)
        if table is None or not _lays_out(cell):
            continue
        for other in table.iter("td", "th"):
            near = next(parent for parent in other.iterancestors() if parent.tag == "table")
            if near is table and other not in cells and spans.small(other):
                yield other


def _lays_out(cell: HtmlElement) -> bool:
    """Does a cell hold paragraphs, and so isn't one of a table of figures?"""
    return sum(1 for _ in cell.iter("p", "div", "br", "h1", "h2", "h3")) >= 3


def _box(one: Placed, placed: Sequence[Placed], spans: _Spans) -> HtmlElement | None:
    """The box of a few lines around a button-like link that a line is."""
    if len(one.line.text) > _LONGEST_BUTTON or one.line.kind is BlockKind.HEADING:
        return None
    link = next((e for e in _line_elements(one.element) if e.tag == "a"), None)
    if link is None or not leads_away(link) or not _like_a_button(link, one.line.text):
        return None
    best = None
    for holder in link.iterancestors():
        if holder not in spans.first and best is None:
            continue  # the cell of a row, which makes one line
        if holder.tag in _NEVER or holder not in spans.first or not spans.small(holder):
            break
        lines = placed[spans.first[holder] : spans.last[holder] + 1]
        size = sum(len(each.line.text) for each in lines)
        if any(len(each.line.text) > _LONGEST_IN_BOX for each in lines):
            break
        if len(lines) > _BOX_LINES or size > _BOX_CHARACTERS or holder.find(".//h1") is not None:
            break
        best = holder
    return best


def _framed_link(one: Placed, spans: _Spans) -> HtmlElement | None:
    """The table of a single cell, as old pages draw a frame, around a few words and a link."""
    if len(one.line.text) > _LONGEST_FRAMED or is_sentence(one.line.text):
        return None
    table = next((e for e in one.element.iterancestors() if e.tag == "table"), None)
    if table is None or spans.first[table] != spans.last[table] or not spans.small(table):
        return None
    alone = sum(1 for _ in table.iter("td", "th")) == 1 and table.find(".//img") is None
    return table if alone and any(map(leads_away, table.iter("a"))) else None


def _line_elements(element: HtmlElement) -> Iterator[HtmlElement]:
    """The element of a line and, where it holds nothing but a link, the link."""
    yield element
    yield from element.iterancestors("a")
    if not (element.text or "").strip():
        inner = list(element.iter("a"))
        if len(inner) == 1 and not (inner[0].tail or "").strip():
            yield inner[0]


def _like_a_button(link: HtmlElement, text: str) -> bool:
    names = f"{link.get('class') or ''} {link.get('role') or ''}"[:500]
    return bool(_BUTTON_CLASS.search(names)) or bool(_ACTION.fullmatch(normal(text)))
