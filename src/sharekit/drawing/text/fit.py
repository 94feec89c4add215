"""Fitting without searching sizes: for each number of lines the narrowest width gives the size.

For k lines of the narrowest width w_k the size is min(W / w_k, H / ((k - 1) · leading + line),
largest). Among the sizes near the largest, the best-looking breaks win.
"""

from collections.abc import Iterator
from typing import NamedTuple

from sharekit.drawing.scene.style import Fit
from sharekit.drawing.text.course import Course
from sharekit.drawing.text.optimal import best_places, least_width, narrowest

NEAR = 0.78
"""Sizes are compared down to this share of the largest possible one."""

SIZE_LOSS, TOO_LONG = 200.0, 0.35
"""Cost of losing all of the size; of the square of characters a line beyond the measure."""

ROOM = (1.0, 0.95, 0.89)
"""Shares of a size that are tried for the sake of better breaks."""

SPREAD = 1.15
"""Lines may be this much wider than the narrowest setting, so that short text stays balanced."""

MANY = 320
"""Places from which on only the narrowest settings are looked at: that is text for small print."""

UNKNOWN = 1e6
"""The cost of a setting that only the first fit could find."""


class Box(NamedTuple):
    """The room: width and height in px; leading and the height of one line in em."""

    width: float
    height: float
    leading: float
    line: float

    def size(self, widest: float, lines: int, largest: float) -> float:
        """The largest size in px at which so many lines, the widest given in em, fit."""
        by_width = self.width / widest if widest > 0 else largest
        return min(by_width, self.height / self.depth(lines), largest)

    def depth(self, lines: int) -> float:
        """The height in em of so many lines, from their top edge to their foot."""
        return (lines - 1) * self.leading + self.line


class Tightest(NamedTuple):
    """The narrowest setting in some number of lines: its width in em, and its size in px."""

    width: float
    places: tuple[int, ...]
    size: float


class Fitted(NamedTuple):
    """A size in px, the places where lines begin and end, and what the setting costs."""

    size: float
    places: tuple[int, ...]
    cost: float


def fit_course(course: Course, box: Box, fit: Fit, characters: int) -> Fitted | None:
    """The best setting of a course in a box, or None where even `fit.smallest` is too large."""
    tightest = list(_tightest(course, box, fit))
    most = max(tight.size for tight in tightest)
    if most < fit.smallest:
        return None
    least = max(NEAR * most, fit.smallest)
    choices = (
        choice
        for tight in tightest
        if tight.size >= least
        for choice in _settings(course, box, fit, tight, least)
    )

    def total(choice: Fitted) -> float:
        long = max(0.0, characters / (len(choice.places) - 1) - fit.measure)
        return choice.cost + SIZE_LOSS * (1 - choice.size / most) + TOO_LONG * long**2

    return min(choices, key=total)


def _tightest(course: Course, box: Box, fit: Fit) -> Iterator[Tightest]:
    """The tightest settings whose sizes can come near to the largest, one for a number of lines.

    A course with fewer places than the least number of lines is set in as many as it has, and one
    that has room in a single line at nearly the largest size need not be torn for the sake of two.
    """
    single = box.size(course.width(0, course.last), 1, fit.largest) >= ROOM[-1] * fit.largest
    fewest = 1 if single else max(1, min(fit.lines[0], course.last))
    bounds = [
        (box.size(least_width(course, count), count, fit.largest), count)
        for count in range(fewest, max(fewest, min(fit.lines[1], course.last)) + 1)
    ]
    most, seen = 0.0, set[int]()
    for bound, count in sorted(bounds, key=lambda b: (-b[0], b[1])):
        if bound < NEAR * most:
            break
        width, places = narrowest(course, count)
        lines = len(places) - 1
        if lines not in seen:
            seen.add(lines)
            size = box.size(width, lines, fit.largest)
            most = max(most, size)
            yield Tightest(width, places, size)


def _settings(
    course: Course, box: Box, fit: Fit, tight: Tightest, least: float
) -> Iterator[Fitted]:
    """Settings in as many lines as the tightest one, at its size and a little below."""
    count, spread = len(tight.places) - 1, tight.width * SPREAD
    found = False
    for share in ROOM if course.last <= MANY else ():
        if tight.size * share < least:
            break
        room = min(box.width / (tight.size * share), spread)
        better = best_places(course, count, max(room, tight.width))
        if better is not None:
            found = True
            cost, chosen = better
            yield Fitted(box.size(course.widest(chosen), count, fit.largest), chosen, cost)
        if room >= spread:
            break
    if not found:
        yield Fitted(tight.size, tight.places, UNKNOWN)
