"""Main text that the library missed: what stands among its lines, and modules of the same make.

It drops short lists and quotations, headings that have a container of their own, and of a page
builder's modules sometimes all but the largest.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from sharekit.article.boilerplate.lines import classify, is_sentence, letters
from sharekit.article.model import BlockKind
from sharekit.article.page.dom import Placed, link_share

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_MOSTLY_LINKS = 0.5
_LEVELS = 3
_SAME_MAKE = 2
_SURE_PARAGRAPH = 60
_LONGEST_HEADING = 100
_INLINE_HOLDERS = frozenset({"font", "span", "center", "b", "strong", "i", "em"})
_LARGE = 40
"""Elements that no module with a single sentence has."""

_Shape = tuple[tuple[str, str], ...]


def repaired(placed: Sequence[Placed], chosen: Sequence[bool]) -> list[bool]:
    """The choice, with what belongs to it. placed: all lines of the page, in order."""
    if not any(chosen):
        return list(chosen)
    keep = _of_the_same_make(placed, chosen)
    first = keep.index(True)
    last = len(keep) - 1 - keep[::-1].index(True)
    homes = _homes([placed[i].element for i, kept in enumerate(keep) if kept])
    holders = _holders(homes)
    for index in range(last):  # what stands around a paywall's or a fold's own element
        keep[index] = keep[index] or _around(placed[index], holders)
    first = keep.index(True)
    keep[first - 1] = keep[first - 1] or (first > 0 and _begins(placed[first - 1], placed[first]))
    said = letters(" ".join(placed[i].line.text for i, kept in enumerate(keep) if kept))
    for index in range(last - 1, first, -1):
        if not keep[index]:
            keep[index] = _belongs(
                placed[index], homes, said, above_kept=keep[index + 1]
            ) or _own_module(placed, index, keep, said)
    for index in range(last + 1, len(placed)):
        if not _own_list_item(placed[index], homes):
            break
        keep[index] = True
    return keep


def _belongs(one: Placed, homes: set[HtmlElement | None], said: str, *, above_kept: bool) -> bool:
    """Does a line between kept ones belong to them? homes: the parents of kept lines."""
    match one.line.kind:
        case BlockKind.FIGURE:
            near = zip(one.element.iterancestors(), range(_LEVELS), strict=False)
            return any(parent in homes for parent, _ in near)
        case BlockKind.LIST_ITEM:
            return _own_list_item(one, homes)
        case BlockKind.QUOTATION:  # one that repeats the text is a pull quote
            return is_sentence(one.line.text) and letters(one.line.text) not in said
        case BlockKind.HEADING:
            linked = link_share(one.element) > _MOSTLY_LINKS
            return above_kept and not linked and not classify(one.line.text)
    beside = one.element in homes or not homes.isdisjoint(one.element.itersiblings())
    if one.bold and above_kept and beside:  # a heading of loose text, or in a box as paragraphs are
        return len(one.line.text) <= _LONGEST_HEADING and not classify(one.line.text)
    return is_sentence(one.line.text) and (
        one.element.getparent() in homes or _in_callout(one.element, homes)
    )


def _begins(one: Placed, text: Placed) -> bool:
    """Is it a heading that begins the element of the text below it, where the title isn't?"""
    home = text.element.getparent()
    return (
        one.line.kind is BlockKind.HEADING
        and home is not None
        and one.element is next(iter(home), None)
        and home.tag not in {"body", "main"}
        and one.tag != "h1"
        and home.find(".//h1") is None
        and link_share(one.element) < _MOSTLY_LINKS
        and not classify(one.line.text)
    )


def _own_module(placed: Sequence[Placed], index: int, keep: Sequence[bool], said: str) -> bool:
    """Is it a sentence with a module of its own, nothing else in it, right between two kept ones?

    Page builders put a large quotation so; what sells something has a button, too.
    """
    one = placed[index]
    above = index - 1
    if above and not any(map(str.isalnum, placed[above].line.text)):
        above -= 1  # a symbol beside its words
    if not keep[above] or not keep[index + 1] or one.line.kind is not BlockKind.PARAGRAPH:
        return False
    if not is_sentence(one.line.text) or classify(one.line.text):
        return False
    own = letters(one.line.text)
    module = one.element
    for parent in one.element.iterancestors():
        large = sum(1 for _, _ in zip(parent.iter(), range(_LARGE), strict=False)) == _LARGE
        if large or letters("".join(parent.itertext())) != own:
            break
        module = parent
    beside = (placed[above].element, placed[index + 1].element)
    return (
        own not in said
        and not any(True for _ in module.iter("a", "button", "img", "form", "input", "iframe"))
        and all(module.getparent() in each.iterancestors() for each in beside)
    )


def _in_callout(element: HtmlElement, homes: set[HtmlElement | None]) -> bool:
    """Does it stand in a figure without a picture, among the text? Notion marks callouts so."""
    figure = next(element.iterancestors("figure"), None)
    return (
        figure is not None
        and figure.getparent() in homes
        and next(element.iterancestors("a"), None) is None
        and not any(True for _ in figure.iter("img", "picture", "video", "iframe", "figcaption"))
    )


def _around(one: Placed, holders: set[HtmlElement | None]) -> bool:
    """Is it a paragraph directly in an element that holds the text, one or two levels down?"""
    return (
        one.element.tag == "p"
        and one.line.kind is BlockKind.PARAGRAPH
        and one.element.getparent() in holders
        and len(one.line.text) >= _SURE_PARAGRAPH
        and is_sentence(one.line.text)
        and link_share(one.element) < _MOSTLY_LINKS
        and not classify(one.line.text)
    )


def _holders(homes: set[HtmlElement | None]) -> set[HtmlElement | None]:
    """The parents of homes and their parents, without the page itself."""
    near = [
        parent
        for home in homes
        if home is not None
        for parent, _ in zip(home.iterancestors(), range(2), strict=False)
    ]
    return {parent for parent in near if parent.tag not in {"body", "html"}}


def _own_list_item(one: Placed, homes: set[HtmlElement | None]) -> bool:
    """An item of a list that stands among the text and isn't a list of links."""
    if one.line.kind is not BlockKind.LIST_ITEM or classify(one.line.text):
        return False
    parents = [one.element, *one.element.iterancestors()]
    lists = [parent for parent in parents if parent.tag in {"ul", "ol"}]
    return (
        bool(lists)
        and any(_block_around(each) in homes for each in lists)
        and link_share(lists[-1] if len(lists) < _LEVELS else lists[0]) < _MOSTLY_LINKS
    )


def _homes(kept: Sequence[HtmlElement]) -> set[HtmlElement | None]:
    """The parents of kept lines' elements, and elements that hold several as loose text."""
    counts = Counter(kept)
    return {element.getparent() for element in kept} | {e for e, n in counts.items() if n > 1}


def _block_around(element: HtmlElement) -> HtmlElement | None:
    """Its parent, or what is around the inline elements that old pages wrap text in, and around
    boxes that hold lists alone: one beside the other."""
    holder = element.getparent()
    while holder is not None and (holder.tag in _INLINE_HOLDERS or _holds_lists(holder)):
        holder = holder.getparent()
    return holder


def _holds_lists(element: HtmlElement) -> bool:
    if element.tag != "div" or (element.text or "").strip():
        return False
    return all(
        not (child.tail or "").strip() and (child.tag in {"ul", "ol"} or _holds_lists(child))
        for child in element
    )


def _of_the_same_make(placed: Sequence[Placed], chosen: Sequence[bool]) -> list[bool]:
    """Also sentences whose element and its holders have the tags and classes of chosen ones."""
    shapes = [
        _shape(one.element) if one.line.kind is not BlockKind.FIGURE else None for one in placed
    ]
    kept = Counter(
        shape
        for one, shape, keep in zip(placed, shapes, chosen, strict=True)
        if keep and shape and is_sentence(one.line.text)
    )
    return [
        keep or bool(shape and kept[shape] >= _SAME_MAKE and is_sentence(one.line.text))
        for one, shape, keep in zip(placed, shapes, chosen, strict=True)
    ]


def _shape(element: HtmlElement) -> _Shape | None:
    """Tag and classes of an element and of what holds it; None where no class tells anything."""
    held = [element]
    for parent, _ in zip(element.iterancestors(), range(_LEVELS), strict=False):
        held.append(parent)
    shape = tuple((str(each.tag), (each.get("class") or "").strip()) for each in held)
    return shape if any(classes for _, classes in shape[1:3]) else None
