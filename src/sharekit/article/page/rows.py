"""Lines made of links: rows of buttons, lists of other pages, whatever language they are in."""

from __future__ import annotations

from collections.abc import Sequence

from sharekit.article.boilerplate.lines import is_sentence
from sharekit.article.model import BlockKind
from sharekit.article.page.dom import Placed, link_share

_MOSTLY, _ALL = 0.5, 0.8
_LEAST = 2
_MOST_LINES = 12
"""Lines below a text that are looked at: its foot, and no list of sources of a long page."""


def is_row_of_links(one: Placed) -> bool:
    """Is a line two links or buttons or more, and hardly a word besides?"""
    links = list(one.element.iter("a", "button"))
    words = sum(len("".join(each.itertext()).strip()) for each in links)
    return len(links) >= _LEAST and words >= _ALL * len(one.line.text)


def without_link_rows(placed: Sequence[Placed], chosen: Sequence[bool]) -> list[bool]:
    """The choice without paragraphs below the last of the text that mostly are links."""
    kept = [index for index, keep in enumerate(chosen) if keep]
    result = list(chosen)
    for index in reversed(kept[-_MOST_LINES:]):
        one = placed[index]
        links = sum(1 for _ in one.element.iter("a"))
        rows = one.line.kind is BlockKind.PARAGRAPH and links >= _LEAST
        if rows and link_share(one.element) >= _MOSTLY:
            result[index] = False
        elif is_sentence(one.line.text):
            break
    return result
