"""A text that a page holds twice: for small screens and for large ones, folded and unfolded."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from sharekit.article.boilerplate.lines import is_sentence, letters
from sharekit.article.model import Dropped
from sharekit.article.page.dom import Placed

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_SENTENCE = 30
"""Letters of a line that no two texts share by chance."""
_FEWEST = 3
_MOSTLY = 0.6
_AROUND = 4
"""Lines about a copy that may be of it, too: its headings."""
_REASON = "the page holds it twice"


def without_copies(
    root: HtmlElement, placed: Sequence[Placed]
) -> tuple[list[Placed], list[Dropped]]:
    """The lines without those of a second copy of them, and those. The tree loses them, too.

    Copies stand in different elements, one after the other: a refrain does not. The one that less
    text stands around goes, since a fold shows the beginning alone.
    """
    first: dict[str, int] = {}
    pairs: list[tuple[int, int]] = []
    for index, one in enumerate(placed):
        before = first.setdefault(letters(one.line.text), index)
        if placed[before].element.getparent() is not one.element.getparent():
            pairs.append((before, index))
    sure = [pair for pair in pairs if _tells(placed[pair[1]])]
    if len({before for before, _ in sure}) < _FEWEST:
        return list(placed), []
    firsts = range(min(before for before, _ in sure), max(before for before, _ in sure) + 1)
    seconds = range(sure[0][1], sure[-1][1] + 1)
    told = sum(_tells(placed[index]) for index in seconds)
    if firsts[-1] >= seconds[0] or len(sure) < _MOSTLY * told:
        return list(placed), []
    second_goes = _around(placed, firsts) >= _around(placed, seconds)
    gone = {
        index if second_goes else before
        for before, index in pairs
        if _near(before, firsts) and _near(index, seconds)
    }
    kept = [one for index, one in enumerate(placed) if index not in gone]
    holders = {parent for one in kept for parent in (one.element, *one.element.iterancestors())}
    for index in sorted(gone):
        element = placed[index].element
        if element not in holders and element is not root and element.getparent() is not None:
            element.drop_tree()
    return kept, [Dropped(placed[index].line.text, _REASON) for index in sorted(gone)]


def _tells(one: Placed) -> bool:
    return is_sentence(one.line.text) and len(letters(one.line.text)) >= _SENTENCE


def _near(index: int, lines: range) -> bool:
    return lines[0] - _AROUND <= index <= lines[-1] + _AROUND


def _around(placed: Sequence[Placed], lines: range) -> int:
    """Characters of prose in the innermost element that holds these lines."""
    first, last = placed[lines[0]].element, placed[lines[-1]].element
    ends = {last, *last.iterancestors()}
    holder = next(parent for parent in (first, *first.iterancestors()) if parent in ends)
    return sum(
        len(one.line.text)
        for one in placed
        if _tells(one) and (one.element is holder or holder in one.element.iterancestors())
    )
