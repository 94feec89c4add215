"""Marks in front of the items of ordered lists: `3.`, `3)`, `٣.`, `３．`, `3、`, `③`."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from sharekit.lazy import lazy

CIRCLED = "①-⑳❶-❿➀-➉➊-➓⑴-⒇"
"""Numbers in a circle or in brackets that are one character, for a pattern's set."""
MARK = lazy(rf"(\d{{1,3}}[.)])\s+(?=\S)|(\d{{1,2}}[、．]|[{CIRCLED}])\s*(?=\S)")
"""Digits of any script and a mark, or a number in a circle or in brackets."""


def number(marker: str) -> int | None:
    """The number in an item's mark; None where it holds none."""
    if len(marker) == 1:
        value = unicodedata.numeric(marker, 0.0)
        return int(value) or None
    digits = marker.rstrip(".)、．")
    return int(digits) if digits.isdecimal() else None


def items(text: str) -> Iterator[tuple[str, str]]:
    """The lines of a paragraph that numbers them itself: mark and text; the whole where none does.

    Markdown knows no other digits than 0 to 9, and no circled ones.
    """
    lines = text.split("\n")
    marks = [MARK.match(line) for line in lines]
    told = [number(mark[0].rstrip()) for mark in marks if mark]
    if len(told) < 2 or told != list(range(1, len(told) + 1)):
        yield "", text
        return
    starts = [place for place, mark in enumerate(marks) if mark]
    if starts[0]:
        yield "", "\n".join(lines[: starts[0]])
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        mark = MARK.match(lines[start])
        if mark is not None:
            below = "\n".join(lines[start:end])
            yield mark[0].rstrip(), below[mark.end() :]
