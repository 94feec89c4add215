"""Sentences of the text that a page prints a second time, larger, as no class tells.

What its markup calls a pull quote is taken by `article/pullquotes.py` before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

from sharekit.article.boilerplate.lines import letters
from sharekit.article.model import BlockKind, Dropped
from sharekit.article.page.dom import Placed
from sharekit.article.pullquotes import MARK

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_SHORTEST, _LONGEST = 15, 300
"""Letters and figures of a pull quote."""
_NEAR, _FEW_WORDS, _MOSTLY, _MARKED = 8, 6, 0.9, 0.75
_HOLDERS = frozenset({BlockKind.PARAGRAPH, BlockKind.QUOTATION, BlockKind.LIST_ITEM})
_MOST_WORK = 1_000_000_000
"""Lines times letters: a page of 100,000 words in 1,700 paragraphs has as much."""
_SAYING = _HOLDERS - {BlockKind.QUOTATION}
_REASON = "pull quote: the text says it, too"


def without_repeats(placed: Sequence[Placed]) -> tuple[list[Placed], list[Dropped]]:
    """The lines of a text without those that only repeat a part of another one, and those.

    A quotation may repeat all of it, and shorten it a bit. A paragraph counts only where it looks
    unlike its neighbours: with a tag or class of its own, or alone in its box.
    """
    words = [letters(p.line.text) if p.line.kind in _HOLDERS else "" for p in placed]
    whole = "\n".join(words)
    said = "\n".join(w for p, w in zip(placed, words, strict=True) if p.line.kind in _SAYING)
    starts = [0, *accumulate(len(word) + 1 for word in words)]
    if sum(map(bool, words)) * len(whole) > _MOST_WORK:
        return list(placed), []
    boxes = Counter(p.element.getparent() for p in placed)
    shapes = Counter(_shape(p.element) for p in placed)
    kept, dropped = [], []
    for index, (one, own) in enumerate(zip(placed, words, strict=True)):
        if not _SHORTEST <= len(own) <= _LONGEST:
            again = False
        elif one.line.kind is BlockKind.QUOTATION:
            again = own in said or _shortened(index, placed)
        else:
            alone = boxes[one.element.getparent()] == 1 or shapes[_shape(one.element)] == 1
            again = (
                one.line.kind is BlockKind.PARAGRAPH
                and alone
                and (_is_part(whole, own, starts[index]) or _picked_from(index, placed, boxes))
            )
        if again:
            dropped.append(Dropped(one.line.text, _REASON))
        else:
            kept.append(one)
    return kept, dropped


def _is_part(whole: str, own: str, start: int) -> bool:
    """Are its letters a part of another line, and not all of it, as a refrain's are?"""
    found = whole.find(own)
    if found == start:
        found = whole.find(own, start + len(own))
    if found < 0:
        return False
    around = (whole[found - 1 : found], whole[found + len(own) : found + len(own) + 1])
    return any(char not in {"", "\n"} for char in around)


def _shortened(index: int, placed: Sequence[Placed]) -> bool:
    """Is a quotation made of the words of one line nearby?"""
    own = _words(placed[index].line.text)
    if len(own) < _FEW_WORDS:
        return False
    near = (*placed[max(0, index - _NEAR) : index], *placed[index + 1 : index + 1 + _NEAR])
    held = (set(_words(p.line.text)) for p in near if p.line.kind in _SAYING)
    element = placed[index].element
    marked = any(e.get(MARK) is not None for e in (element, *element.iterancestors("blockquote")))
    least = (_MARKED if marked else _MOSTLY) * len(own)
    return any(sum(word in words for word in own) >= least for words in held)


def _picked_from(index: int, placed: Sequence[Placed], boxes: Counter[HtmlElement | None]) -> bool:
    """Alone in its box, is a line made of words that one line nearby has in the same order?"""
    one = placed[index]
    own = _words(one.line.text)
    if len(own) < _FEW_WORDS or boxes[one.element.getparent()] != 1:
        return False
    near = (*placed[max(0, index - _NEAR) : index], *placed[index + 1 : index + 1 + _NEAR])
    return any(_follow(own, _words(p.line.text)) for p in near if p.line.kind in _SAYING)


def _words(text: str) -> list[str]:
    """The words of a line without case and marks."""
    return [word for word in map(letters, text.split()) if word]


def _follow(own: Sequence[str], other: Sequence[str]) -> bool:
    """Do all words of one line come in the other, in their order, and little between them?"""
    place, skipped = 0, 0
    for word in own:
        try:
            found = other.index(word, place)
        except ValueError:
            return False
        skipped += found - place if place else 0
        place = found + 1
    return skipped <= len(own) and len(other) > len(own)


def _shape(element: HtmlElement) -> tuple[str, str]:
    return str(element.tag), (element.get("class") or "").strip()
