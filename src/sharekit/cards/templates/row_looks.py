"""How large rows and their title are: one row a shape; and how rows follow one another."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from sharekit.cards.formats import Shape


class RowsLook(NamedTuple):
    """Sizes in units; measure in Latin characters. largest, smallest: of the title.

    beside: the share of the width that the title takes beside the rows; 0: it stands above. scales:
    of the rows, the largest first. most: rows. lines: of the title, least and most. above, below,
    under: the shares of the height that is left, before the title, behind the rows, at the foot.
    larger: scales at which a card is read even by those who see it small. columns: that the rows
    stand in.
    """

    largest: float
    smallest: float
    measure: float
    lines: tuple[int, int]
    beside: float
    scales: tuple[float, ...]
    most: int
    above: float
    below: float
    under: float = 0.0
    larger: tuple[float, ...] = ()
    columns: int = 1


class Pace(NamedTuple):
    """How rows follow one another: their scale, the share of the usual air around them, and whether
    they are equally far apart."""

    scale: float
    air: float
    even: bool = False


_SNUG = (Pace(1.0, 0.80), Pace(0.95, 0.60), Pace(0.95, 0.46))
"""Where rows are many: still a good size, nearer to one another."""
_AIRS = (1.9, 1.45, 1.0)
"""Of the usual air: more where rows are so few that the card would be empty below them."""
NEARER = (1.45, 1.0, 0.75, 0.6)
"""The same where rows are as large as their places allow."""
_LEAST_EVEN = 0.8
"""Of the largest scale: what it is worth that rows are equally far apart."""
_SENTENCES = 0.86
"""Where room is short, rows of whole sentences are set that much smaller."""
LOOKS: Mapping[Shape, RowsLook] = MappingProxyType(
    {
        Shape.BANNER: RowsLook(0.094, 0.048, 14, (1, 4), 0.38, (1.0, 0.92), 3, 0.5, 0.8),
        Shape.LANDSCAPE: RowsLook(
            0.118,
            0.062,
            12,
            (1, 5),
            0.38,
            (1.15, 1.0),
            6,
            0.4,
            0.8,
            larger=(1.6, 1.45, 1.3, 1.2, 1.1),
        ),
        Shape.CENTRE: RowsLook(0.084, 0.050, 17, (1, 4), 0.0, (0.96, 0.88), 4, 0.3, 0.8),
        Shape.CLASSIC: RowsLook(0.118, 0.060, 18, (1, 4), 0.0, (1.1, 1.0), 6, 0.3, 0.8),
        Shape.THUMB: RowsLook(0.112, 0.074, 14, (1, 3), 0.0, (1.4, 1.2, 1.0), 3, 0.2, 0.6),
        Shape.TILE: RowsLook(0.098, 0.068, 18, (1, 3), 0.0, (1.0,), 5, 0.1, 0.6),
        Shape.SQUARE: RowsLook(0.112, 0.060, 16, (1, 4), 0.0, (1.15, 1.0), 6, 0.2, 0.7),
        Shape.PORTRAIT: RowsLook(0.118, 0.060, 15, (1, 5), 0.0, (1.2, 1.08), 6, 0.1, 0.8),
        Shape.PIN: RowsLook(0.122, 0.068, 15, (1, 5), 0.0, (1.35, 1.2, 1.05), 6, 0.05, 0.8),
        Shape.LONG: RowsLook(0.130, 0.068, 14, (1, 5), 0.0, (1.5, 1.35, 1.15), 6, 0.1, 0.9),
        Shape.STORY: RowsLook(0.128, 0.054, 14, (1, 5), 0.0, (1.45, 1.3, 1.1), 6, 0.4, 0.5, 0.3),
    }
)

ABREAST: Mapping[Shape, RowsLook] = MappingProxyType(
    {
        Shape.LANDSCAPE: RowsLook(
            0.118, 0.074, 34, (1, 2), 0.0, (), 8, 0.3, 0.8, larger=(1.6, 1.45, 1.3, 1.15), columns=2
        ),
    }
)
"""Many short rows under a title that has the whole width."""


def large_scales(look: RowsLook, *, sentences: bool) -> tuple[float, ...]:
    """Of rows that are read by those who see the card small, the largest first; none on cards that
    are not seen small."""
    share = _SENTENCES if sentences else 1.0
    return tuple(share * scale for scale in look.larger)


def paces(look: RowsLook, *, sentences: bool) -> tuple[Pace, ...]:
    """From the roomiest to the closest: with much air, equally far apart, then as words need it."""
    share = _SENTENCES if sentences else 1.0
    large, *less = look.scales
    even = [
        Pace(scale, air, even=True) for scale in (large, share * large, *less[:1]) for air in _AIRS
    ]
    snug = [each._replace(scale=share * each.scale) for each in _SNUG]
    even += [
        each._replace(even=True) for each in snug[:2] if each.scale > _LEAST_EVEN * share * large
    ]
    usual = [Pace(share * scale, 1.0) for scale in look.scales]
    snug = [each for each in snug if each.scale <= usual[-1].scale]
    return tuple(dict.fromkeys((*even, *usual, *snug)))
