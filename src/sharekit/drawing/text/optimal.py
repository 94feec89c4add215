"""Optimal line breaking: the best way to set a paragraph in exactly k lines of a given width.

After Knuth and Plass, "Breaking Paragraphs into Lines" (1981), for ragged display text. All
widths are em.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from sharekit.drawing.text.course import Course
from sharekit.drawing.text.penalties import LONELY, ONE_WORD, ONE_WORD_LAST, SHORT_LAST

EASE = 1e-6
"""Widths that differ by less (em) are the same."""

PRECISION = 1e-3
"""The narrowest width is found to this (em): a tenth of a pixel on any card."""


def narrowest(course: Course, count: int) -> tuple[float, tuple[int, ...]]:
    """The least width (em) that sets the course in at most `count` lines, and the places.

    Where forced places ask for more lines, their number is the least that is possible.
    """
    low = least_width(course, count)
    best = greedy(course, low)
    high = course.widest(best)
    if len(best) - 1 > count:
        best = greedy(course, course.reach[-1] - min(course.lefts))
        high = course.widest(best)
        while high - low > PRECISION:
            width = min((low + high) / 2, low * 1.1)  # it is mostly near the least
            places = greedy(course, width)
            if len(places) - 1 <= count:
                best, high = places, course.widest(places)
            else:
                low = max(width, _next_width(course, places) - PRECISION)
    return high, best


def _next_width(course: Course, places: Sequence[int]) -> float:
    """The least width (em) at which a line of a first fit would take in one more piece."""
    return min(
        (
            course.reach[j + 1] - course.lefts[i]
            for i, j in pairwise(places)
            if j < course.ceilings[i]
        ),
        default=0.0,
    )


def least_width(course: Course, count: int) -> float:
    """A width (em) below which `count` lines can't be set: that of a piece, or of a share."""
    share = (course.rights[-1] - course.lefts[0]) / count * 0.9  # spaces vanish at line ends
    return max(course.longest, share)


def greedy(course: Course, width: float) -> tuple[int, ...]:
    """First-fit places for a width: the fewest lines. A single overlong piece is a line."""
    reach, lefts, ceilings, last = course.reach, course.lefts, course.ceilings, course.last
    places, i = [0], 0
    while i < last:
        j = bisect_right(reach, lefts[i] + width + EASE, i + 1) - 1
        i = max(i + 1, min(j, ceilings[i]))
        places.append(i)
    return tuple(places)


def best_places(course: Course, count: int, width: float) -> tuple[float, tuple[int, ...]] | None:
    """The cheapest way to set exactly `count` lines, none wider than `width` (em), or None."""
    width = max(width, EASE)  # nothing to see has no width, but it has lines
    latest, earliest = _latest(course, count, width), _earliest(course, count, width)
    if latest is None or earliest is None:
        return None
    best: dict[int, float] = {0: 0.0}
    trail: list[dict[int, int]] = []
    lefts, rights = course.lefts, course.rights
    for line in range(1, count + 1):
        first, final = line == 1, line == count
        found: dict[int, float] = {}
        origin: dict[int, int] = {}
        for j in range(earliest[line], latest[line] + 1):
            limit, right, least = max(course.floors[j], earliest[line - 1]), rights[j], 1e18
            for i in range(min(j - 1, latest[line - 1]), limit - 1, -1):
                used = right - lefts[i]
                if i not in best:
                    continue
                if used > width + EASE:
                    break
                cost = best[i] + _line_cost(course, i, j, used / width, first=first, final=final)
                if cost < least:
                    least = found[j] = cost
                    origin[j] = i
        best = found
        trail.append(origin)
    if course.last not in best:
        return None
    places = [course.last]
    for origin in reversed(trail):
        places.append(origin[places[-1]])
    return best[course.last], tuple(reversed(places))


def _line_cost(course: Course, i: int, j: int, filled: float, *, first: bool, final: bool) -> float:
    if not final:
        lonely = (LONELY if filled < 1 / 2 else ONE_WORD) if j - i == 1 else 0.0
        return 100 * (1 - filled) ** 2 + course.costs[j] + lonely
    if first:
        return 0.0
    alone = j - i == 1
    short = SHORT_LAST if filled < (2 / 5 if alone else 1 / 3) else 0.0
    return short + (ONE_WORD_LAST if alone else 0.0)


def _latest(course: Course, count: int, width: float) -> list[int] | None:
    """The furthest place that each number of lines can reach; None if they can't reach the end."""
    places = greedy(course, width)
    if len(places) - 1 > count or course.widest(places) > width + EASE:
        return None
    return [places[min(line, len(places) - 1)] for line in range(count + 1)]


def _earliest(course: Course, count: int, width: float) -> list[int] | None:
    """The first place from which the lines that remain can reach the end."""
    i, back = course.last, [course.last]
    for _ in range(count):
        j, floor = i, course.floors[i]
        while i > floor and course.width(i - 1, j) <= width + EASE:
            i -= 1
        back.append(i)
    if back[-1] > 0:
        return None
    back.reverse()
    return [max(place, line) for line, place in enumerate(back)]
