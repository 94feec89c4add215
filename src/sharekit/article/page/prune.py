"""A page's tree without what its own markup says isn't the article."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from sharekit.article.boilerplate.kinds import LineKind
from sharekit.article.comments.thread_shapes import take_threads
from sharekit.article.comments.threads import is_thread, read_thread
from sharekit.article.model import Comment, Dropped
from sharekit.article.page.clutter import (
    LONGEST_ATTRIBUTE,
    NEVER,
    clutter_in,
    holds_article,
    names_of,
)
from sharekit.article.page.dom import remove, text_of
from sharekit.article.told import is_unspaced

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_NOTES = re.compile(
    r"(?:^|[-_ ])(?:(?:foot|end)-?notes?|references|reflist|doc-endnotes)(?:$|[-_ ])"
)
_EMAIL_FIELD = re.compile(r"e-?mail|correo|courriel|メール|邮箱|بريد", re.I)
_SIGN_UP = re.compile(
    r"newsletter|subscrib|sign ?up|abonn|boletín|boletim|suscr[ií]b|inscrev|assin[ae]|"
    r"iscriv|nieuwsbrief|prenumer|zapisz się|구독|購読|登録|订阅|訂閱|اشترك|подписа",
    re.I,
)
_MOST_FIELDS, _LONGEST_BUTTON = 50, 60
_LONGEST_BOX = 300
"""Characters of the words around a field for an e-mail address."""
_MOST_OF_PROSE = 0.25
_SHORT_PROSE, _UNSPACED_PROSE = 40, 14
"""Characters from which a stretch is prose; fewer where words aren't spaced."""


def prune(root: HtmlElement) -> tuple[tuple[Comment, ...], tuple[Dropped, ...]]:
    """Takes comments and clutter out of the tree. Returns the comments, and the clutter's words."""
    comments, dropped = _take_marked_threads(root)
    dropped += _take_footnotes(root)
    prose = _prose_lengths(root)
    shaped, rest = take_threads(root, prose)
    if shaped:
        comments += shaped
        dropped += rest
        prose = _prose_lengths(root)
    dropped += _take_clutter(root, prose)
    return tuple(comments), tuple(dropped)


def _take_marked_threads(root: HtmlElement) -> tuple[list[Comment], list[Dropped]]:
    """The comments that stand where the markup says so; what stands around them is dropped."""
    comments: list[Comment] = []
    dropped: list[Dropped] = []
    for element in _outermost(root, [e for e in root.iter("*") if is_thread(e)]):
        if not holds_article(element):
            found, rest = read_thread(element)
            comments += found
            dropped += rest
            remove(element)
    return comments, dropped


def _take_clutter(root: HtmlElement, prose: Mapping[HtmlElement, int]) -> Iterator[Dropped]:
    limit = _MOST_OF_PROSE * prose.get(root, 0)
    kinds = clutter_in(root)
    for box in _sign_up_boxes(root, prose, limit):
        kinds.setdefault(box, LineKind.NEWSLETTER)
    marked = [e for e in root.iter("*") if e in kinds and _removable(e, prose, limit)]
    for element in _outermost(root, marked):
        if text := text_of(element):
            yield Dropped(text, str(kinds[element]))
        remove(element)


def _take_footnotes(root: HtmlElement) -> Iterator[Dropped]:
    """The notes below a text: lists whose entries lead back to where they are called."""
    found = [
        e
        for e in root.iter("section", "div", "aside", "ol", "ul", "dl")
        if _NOTES.search(f"{names_of(e)} {e.get('role') or ''}") and not holds_article(e)
    ]
    for element in _outermost(root, found):
        entries = list(element.iter("li", "dd")) or list(element.iter("p"))
        if entries and all(_leads_back(entry) for entry in entries):
            yield Dropped(text_of(element), "footnote")
            remove(element)


def _leads_back(entry: HtmlElement) -> bool:
    return any((link.get("href") or "").startswith("#") for link in entry.iter("a"))


def _sign_up_boxes(
    root: HtmlElement, prose: Mapping[HtmlElement, int], limit: float
) -> Iterator[HtmlElement]:
    """The largest boxes of a few words around a field for an e-mail address, or a button to
    subscribe, with or without a form: heading and promise of a newsletter, in any language."""
    for field in islice(root.iter("input", "button"), _MOST_FIELDS):
        names = " ".join(field.get(name) or "" for name in ("type", "name", "placeholder"))
        asks = _EMAIL_FIELD.search(names[:LONGEST_ATTRIBUTE]) or _signs_up(field)
        if not asks:
            continue
        best = None
        for holder in field.iterancestors():
            if (
                holder.tag in NEVER
                or not _has_few_words(holder)
                or not _removable(holder, prose, limit)
                or holder.find(".//h1") is not None
                or holder.find(".//article") is not None
            ):
                break
            best = holder
        if best is not None:
            yield best


def _signs_up(field: HtmlElement) -> bool:
    return field.tag == "button" and _SIGN_UP.search(text_of(field)[:_LONGEST_BUTTON]) is not None


def _has_few_words(element: HtmlElement) -> bool:
    told = 0
    for text in element.itertext():
        told += len(text.strip())
        if told > _LONGEST_BOX:
            return False
    return True


def _removable(element: HtmlElement, prose: Mapping[HtmlElement, int], limit: float) -> bool:
    """Clutter is short beside the article; a wrapper named `has-sidebar` is not."""
    if prose.get(element, 0) > max(limit, 1):
        return False
    return element.tag == "nav" or not (holds_article(element) or element.find(".//h1") is not None)


def _prose_lengths(root: HtmlElement) -> dict[HtmlElement, int]:
    """Characters of running text below each element: long stretches outside links."""
    lengths: dict[HtmlElement, int] = {}
    for paragraph in root.iter("p", "li", "blockquote", "div", "td", "pre"):
        own = len((paragraph.text or "").strip()) + sum(
            len((child.tail or "").strip())
            + (
                len("".join(child.itertext()).strip())
                if child.tag in {"em", "strong", "b", "i", "span", "font"}
                else 0
            )
            for child in paragraph
        )
        if own < _SHORT_PROSE and (
            own < _UNSPACED_PROSE or not is_unspaced(paragraph.text_content())
        ):
            continue
        for holder in (paragraph, *paragraph.iterancestors()):
            lengths[holder] = lengths.get(holder, 0) + own
            if holder is root:
                break
    return lengths


def _outermost(root: HtmlElement, elements: Sequence[HtmlElement]) -> list[HtmlElement]:
    """Those elements that stand in no other of them. In document order, as given."""
    chosen: set[HtmlElement] = set()
    result = []
    for element in elements:
        if element is not root and not any(parent in chosen for parent in element.iterancestors()):
            chosen.add(element)
            result.append(element)
    return result
