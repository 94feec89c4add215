"""Captions that no element marks: short paragraphs of a class that none away from pictures has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from sharekit.article.boilerplate.lines import letters
from sharekit.article.model import BlockKind
from sharekit.article.page.dom import Placed

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_LONGEST = 80
_PICTURES = frozenset({"img", "picture", "amp-img"})
_FEW = 3


def without_captions(placed: Sequence[Placed], chosen: Sequence[bool]) -> list[bool]:
    """The choice without such lines. placed: all lines of the page, in order."""
    chosen = [keep and not _with_picture(one) for one, keep in zip(placed, chosen, strict=True)]
    shapes = Counter(
        _shape(one.element)
        for one, keep in zip(placed, chosen, strict=True)
        if keep and one.line.kind is BlockKind.PARAGRAPH
    )
    if not shapes or shapes.most_common(1)[0][1] < _FEW:
        return list(chosen)
    below = Counter(
        _shape(one.element)
        for one, keep in zip(placed, chosen, strict=True)
        if keep and _below_picture(one)
    )
    return [
        keep and not (_below_picture(one) and shapes[shape] == below[shape])
        for one, keep, shape in zip(
            placed, chosen, (_shape(p.element) for p in placed), strict=True
        )
    ]


def _below_picture(one: Placed) -> bool:
    if one.line.kind is not BlockKind.PARAGRAPH or len(one.line.text) > _LONGEST:
        return False
    before = one.element.getprevious()
    if before is None or (before.tail or "").strip():
        return False
    if before.tag in _PICTURES:
        return True
    words = "".join(before.itertext()).strip()
    return not words and any(True for _ in before.iter(*_PICTURES))


def _with_picture(one: Placed) -> bool:
    """Does it stand in small or slanted letters below the picture in one block with it?"""
    if one.line.kind is not BlockKind.PARAGRAPH or len(one.line.text) > _LONGEST:
        return False
    picture = next(one.element.iter(*_PICTURES), None)
    if picture is None or letters("".join(one.element.itertext())) != letters(one.line.text):
        return False
    return any(True for _ in one.element.iter("i", "em", "small", "font"))


def _shape(element: HtmlElement) -> tuple[str, str]:
    return str(element.tag), (element.get("class") or "").strip()
