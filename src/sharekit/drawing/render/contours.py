"""Contour lines over a ground: strokes of a seeded relief that fade out where the text is calm."""

from __future__ import annotations

from functools import lru_cache

from PIL import Image, ImageChops

from sharekit.drawing.render.calm import faded
from sharekit.drawing.render.fading import STRONG
from sharekit.drawing.render.lay import covered, lay
from sharekit.drawing.render.relief import HeightLine, height_lines
from sharekit.drawing.scene.paint import Contours
from sharekit.drawing.text.paths import Path, smooth, stroke
from sharekit.drawing.text.raster import path_mask

# The strokes are faint, so a few grades of alpha are as smooth as all, and a quarter fewer bytes.
_GRADES = [min(alpha, round(alpha / 12) * 12) for alpha in range(256)]


def paint_contours(
    image: Image.Image, contours: Contours, width: float, height: float, scale: float
) -> None:
    """Draw the lines onto `image`, a page of width × height px at `scale`."""
    outlines = _outlines(contours.seed, width, height, contours.weight)
    mask = path_mask(outlines, image.size, scale)
    if mask is None:
        return
    box = (mask.left, mask.top, mask.left + mask.width, mask.top + mask.height)
    fade = faded(contours.calm, contours.floor, contours.color.alpha, image.size).crop(box)
    alpha = ImageChops.multiply(covered(mask), fade).point(_GRADES)
    lay(image, contours.color.faded(1.0), box[:2], alpha)


@lru_cache(maxsize=4)  # the same article in other colours has the same lines
def _outlines(seed: int, width: float, height: float, weight: float) -> tuple[Path, ...]:
    lines = height_lines(seed, width, height)
    return tuple(_outline(line, weight * min(width, height)) for line in lines)


def _outline(line: HeightLine, weight: float) -> Path:
    width = weight * STRONG if line.strong else weight
    # The outline's corners become the controls of a spline, so that no corner is left.
    return tuple(smooth(side.points) for side in stroke(line.points, width, closed=line.closed))
