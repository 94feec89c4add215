"""How each shape sets the cards of a carousel: one row a shape. Sizes in units."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from sharekit.cards.formats import Format, Shape
from sharekit.errors import UsageError


class Fitted(NamedTuple):
    """Words that are fitted. measure in Latin characters; lines: least and most."""

    largest: float
    smallest: float
    measure: float
    lines: tuple[int, int]


class Look(NamedTuple):
    """title: the hook's, and what the last card calls for. words: of a point. good: the size from
    which on words are taken before others are looked at.

    numeral: of a step's number, and of a quotation mark. figure: of a number that is the point.
    label: what a side is called. body: sizes of what explains a point, the largest first. band:
    the height at the foot that the thread has to itself, arrow and button in it.
    """

    title: Fitted
    words: Fitted
    good: float
    numeral: float
    figure: float
    label: Fitted
    body: tuple[float, ...]
    band: float


LOOKS: Mapping[Shape, Look] = MappingProxyType(
    {
        Shape.LANDSCAPE: Look(
            Fitted(0.165, 0.068, 17, (1, 4)), Fitted(0.140, 0.060, 20, (1, 5)), 0.066, 0.300,
            0.34, Fitted(0.120, 0.060, 18, (1, 2)), (0.068, 0.060, 0.052, 0.046, 0.040), 0.13,
        ),
        Shape.SQUARE: Look(
            Fitted(0.150, 0.066, 10, (1, 6)), Fitted(0.112, 0.058, 17, (1, 8)), 0.070, 0.210,
            0.40, Fitted(0.124, 0.062, 13, (1, 2)), (0.052, 0.046, 0.040), 0.15,
        ),
        Shape.PORTRAIT: Look(
            Fitted(0.164, 0.066, 9, (1, 7)), Fitted(0.122, 0.058, 16, (1, 9)), 0.074, 0.260,
            0.46, Fitted(0.136, 0.062, 12, (1, 3)), (0.056, 0.048, 0.042), 0.19,
        ),
        Shape.TILE: Look(
            Fitted(0.140, 0.068, 12, (1, 6)), Fitted(0.108, 0.068, 16, (1, 7)), 0.072, 0.170,
            0.36, Fitted(0.100, 0.068, 15, (1, 2)), (0.052, 0.046, 0.040), 0.15,
        ),
        Shape.PIN: Look(
            Fitted(0.170, 0.068, 8, (1, 9)), Fitted(0.128, 0.068, 15, (1, 10)), 0.078, 0.300,
            0.50, Fitted(0.150, 0.068, 11, (1, 3)), (0.060, 0.052, 0.046), 0.21,
        ),
        Shape.STORY: Look(
            Fitted(0.164, 0.066, 9, (1, 8)), Fitted(0.124, 0.058, 16, (1, 9)), 0.076, 0.280,
            0.48, Fitted(0.144, 0.062, 12, (1, 3)), (0.058, 0.050, 0.044), 0.20,
        ),
    }
)  # fmt: skip


_OPEN = 0.6
"""Of the height: what a network must leave free for a series."""


def look_of(format_: Format) -> Look:
    """The look of a format's shape. Raises UsageError (`carousel.size`) where there is none."""
    look = LOOKS.get(format_.shape)
    if look is None or not swiped(format_):
        raise UsageError(
            f"{format_.title}: nobody swipes there, so no carousel has this size",
            code="carousel.size",
            hint="take -s square, portrait or story, or `sharekit pin SRC --carousel 5`",
            where="-s",
        )
    return look


def swiped(format_: Format) -> bool:
    """Is it a placement that may be one of a series: of such a shape, and with room for words?"""
    free = format_.height - format_.safe.top - format_.safe.bottom
    return format_.shape in LOOKS and not format_.covered and free >= _OPEN * format_.height
