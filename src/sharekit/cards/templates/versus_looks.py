"""How two columns are set on each shape, and closer where much has to fit."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from sharekit.cards.brief import Brief
from sharekit.cards.formats import Shape


class ColumnsLook(NamedTuple):
    """Sizes in units. stacked: one panel above the other. name: the largest of a side's name.

    body: the sizes of what is said, the largest first. points: the most of a side. sub: the lines
    of what the article makes of both; 0: none. title: the largest of the article's title above; 0:
    none. lines: the most of a name. close: without the bar, with less air in panels. tight: nearer
    to the strip and to the edge, too.
    """

    stacked: bool
    name: float
    smallest: float
    body: tuple[float, ...]
    points: int
    sub: int
    title: float = 0.0
    lines: int = 3
    close: bool = False
    tight: bool = False


_WIDE_BODY = (0.062, 0.057, 0.052, 0.047, 0.042, 0.038, 0.033)
_TALL_BODY = (0.068, 0.062, 0.056, 0.050, 0.045, 0.040)
LOOKS: Mapping[Shape, ColumnsLook] = MappingProxyType(
    {
        Shape.BANNER: ColumnsLook(False, 0.100, 0.046, (0.050, 0.044, 0.038, 0.034, 0.030), 2, 0),
        Shape.LANDSCAPE: ColumnsLook(False, 0.130, 0.048, _WIDE_BODY, 4, 2, 0.074),
        Shape.CENTRE: ColumnsLook(
            True, 0.110, 0.058, (0.052, 0.047, 0.042, 0.038, 0.034), 3, 0, 0.066
        ),
        Shape.CLASSIC: ColumnsLook(False, 0.120, 0.050, _WIDE_BODY, 5, 3, 0.080),
        Shape.THUMB: ColumnsLook(True, 0.150, 0.080, (0.056,), 0, 0),
        Shape.TILE: ColumnsLook(False, 0.092, 0.068, (0.046, 0.040, 0.034), 3, 0, 0.072),
        Shape.SQUARE: ColumnsLook(False, 0.110, 0.050, (0.056, *_WIDE_BODY[2:]), 5, 3, 0.074),
        Shape.PORTRAIT: ColumnsLook(True, 0.128, 0.058, (*_TALL_BODY, 0.036), 5, 4, 0.084),
        Shape.PIN: ColumnsLook(True, 0.140, 0.068, (*_TALL_BODY, 0.037, 0.034), 5, 4, 0.092),
        Shape.LONG: ColumnsLook(True, 0.150, 0.068, (0.074, *_TALL_BODY[:-1]), 6, 4, 0.100),
        Shape.STORY: ColumnsLook(True, 0.135, 0.062, (*_TALL_BODY, 0.036), 5, 4, 0.090),
    }
)
_WORTH = 0.037
"""The least size of what is said in panels above one another on a square, in units."""
_CLOSE, _CLOSE_ON_PINS, _CLOSE_ON_STAMPS = 0.048, 0.047, 0.064
"""What a name is never smaller than, in units: where words are many, before they are refused."""
EASY = 0.044
"""What is said on a phone's card is at least so large, in units, as long as points are shown; and
no name is as small as that."""
_LEAST_BODY = 0.034
"""What is said is never smaller where much has to fit, in units."""


def across_of(look: ColumnsLook) -> ColumnsLook:
    """The look of a square with a panel above the other, at sizes that are worth it."""
    large = [size for size in look.body if size >= _WORTH]
    return look._replace(stacked=True, body=tuple(large), close=True)


def easy(look: ColumnsLook) -> ColumnsLook:
    """The look of a card for phones without the sizes that are hard to read in a feed."""
    return look._replace(body=tuple(size for size in look.body if size >= EASY))


def small_of(brief: Brief, look: ColumnsLook) -> ColumnsLook:
    """The look with names as small as they may be, for the sake of what is said under them."""
    least = _CLOSE_ON_PINS if brief.format.call else _CLOSE
    if brief.format.shape is Shape.THUMB:
        least = _CLOSE_ON_STAMPS
    return look._replace(smallest=min(look.smallest, least))


def with_least(sizes: tuple[float, ...]) -> tuple[float, ...]:
    """The sizes down to the least of all."""
    return (*(size for size in sizes if size > _LEAST_BODY), _LEAST_BODY)
