"""Vector art as a part of a page's ground: filled paths and glows, as values.

Paths are written as in SVG, with absolute M, L, Q and Z alone, filled by nonzero winding. All
coordinates are the art's own; `x`, `y` and `scale` put it on the page.
"""

from typing import NamedTuple

from sharekit.drawing.scene.color import Color

Place = tuple[float, float, float]
"""x, y, scale."""


class Fill(NamedTuple):
    """A path in one colour, drawn at every place.

    fade: (y, y) between which its alpha falls from all to nothing: mist, or the foot of a hill.
    """

    path: str
    color: Color
    places: tuple[Place, ...] = ((0.0, 0.0, 1.0),)
    fade: tuple[float, float] | None = None


class Glow(NamedTuple):
    """A soft light around a point, its colour's alpha in the middle and nothing at its radius."""

    x: float
    y: float
    radius: float
    color: Color


class Art(NamedTuple):
    """Marks back to front. x, y: px on the page of the art's origin; scale: px a unit.

    mirrored: drawn as in a mirror, for pages that are read from the right; x is then that of the
    mirrored origin.
    """

    marks: tuple[Fill | Glow, ...]
    x: float = 0.0
    y: float = 0.0
    scale: float = 1.0
    mirrored: bool = False

    @property
    def across(self) -> float:
        """px on the page for a unit to the right."""
        return -self.scale if self.mirrored else self.scale
