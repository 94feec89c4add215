"""Which characters a font has, as sorted boundaries: a stretch begins, ends before, begins, …

So a font's thousands of characters are a few hundred numbers, asked by bisection, and a font file
is opened only when something is drawn with it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

Coverage = tuple[int, ...]


def coverage_of(points: Iterable[int]) -> Coverage:
    """The boundaries of a set of code points."""
    bounds: list[int] = []
    for point in sorted(points):
        if bounds and bounds[-1] == point:
            bounds[-1] = point + 1
        else:
            bounds += (point, point + 1)
    return tuple(bounds)


def has(coverage: Sequence[int], text: str) -> bool:
    """Is every character of the text covered?"""
    return all(bisect_right(coverage, ord(character)) & 1 for character in text)


def is_coverage(bounds: object) -> bool:
    """Are these boundaries, as read from a file: integers that rise, in pairs?"""
    return (
        isinstance(bounds, list)
        and len(bounds) % 2 == 0
        and set(map(type, bounds)) <= {int}
        and bounds == sorted(set(bounds))
    )
