"""What a page is painted on: gradient grounds and ornaments, as values.

A ground doesn't depend on the text that will stand on it, so the renderer may paint it once and
keep the pixels.
"""

from __future__ import annotations

from typing import NamedTuple

from sharekit.drawing.scene.color import Color


class Gradient(NamedTuple):
    """Two stops mixed in OKLab along a CSS gradient line (angle in degrees, 0 upwards)."""

    start: Color
    end: Color
    angle: float = 135.0


class Contours(NamedTuple):
    """Height lines of a seeded smooth relief, strokes of `color` at its alpha.

    calm: the corner or edge to fade towards, as a point in fractions of the page; strokes are
    invisible there and full at the far side. weight: stroke width as a fraction of the shorter
    side; every fourth line is half as strong again. floor: the share of the height, from below,
    where only a breath of the strokes is left.
    """

    seed: int
    color: Color
    calm: tuple[float, float] = (0.0, 0.5)
    weight: float = 0.0024
    floor: float = 0.0


class Ground(NamedTuple):
    """The whole backdrop of a page: one gradient, at most one ornament."""

    gradient: Gradient
    ornament: Contours | None = None
