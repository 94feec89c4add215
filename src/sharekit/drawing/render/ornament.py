"""Contour lines over a ground: strokes of a seeded relief that fade out where the text is calm."""

from __future__ import annotations

import math
from functools import lru_cache

from PIL import Image, ImageChops

from sharekit.drawing.render.fading import CENTRED, STRONG, lifted, rising
from sharekit.drawing.render.gradient import Size, along, disc
from sharekit.drawing.render.relief import HeightLine, height_lines
from sharekit.drawing.scene.paint import Contours
from sharekit.drawing.text.paths import Path, smooth, stroke
from sharekit.drawing.text.raster import path_mask

_STEPS = 1024
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
    coverage = Image.frombytes("L", (mask.width, mask.height), mask.coverage)
    fade = _fade(contours.calm, contours.color.alpha, image.size)
    if contours.floor:
        fade = ImageChops.multiply(fade, _lifted(contours.floor, image.size))
    fade = fade.crop(box)
    alpha = ImageChops.multiply(coverage, fade).point(_GRADES)
    image.paste(contours.color.rgb, box, alpha)


@lru_cache(maxsize=4)  # the same article in other colours has the same lines
def _outlines(seed: int, width: float, height: float, weight: float) -> tuple[Path, ...]:
    lines = height_lines(seed, width, height)
    return tuple(_outline(line, weight * min(width, height)) for line in lines)


def _outline(line: HeightLine, weight: float) -> Path:
    width = weight * STRONG if line.strong else weight
    # The outline's corners become the controls of a spline, so that no corner is left.
    return tuple(smooth(side.points) for side in stroke(line.points, width, closed=line.closed))


def _fade(calm: tuple[float, float], alpha: float, size: Size) -> Image.Image:
    """An "L" image: the strokes' alpha, from none at the calm side to full at the far one."""
    table = [round(255 * alpha * rising(step / (_STEPS - 1))) for step in range(_STEPS)]
    dx, dy = (0.5 - calm[0]) * size[0], (0.5 - calm[1]) * size[1]
    if math.hypot(dx, dy) > CENTRED * min(size):
        return along(table, math.degrees(math.atan2(dx, -dy)), size).convert("L")
    near = disc(calm, math.hypot(*size) / 2, size)
    return near.point([table[(255 - v) * (_STEPS - 1) // 255] for v in range(256)])


def _lifted(floor: float, size: Size) -> Image.Image:
    """An "L" image: full above the floor, falling to a breath on it."""
    table = bytes(round(255 * lifted((y + 0.5) / size[1], floor)) for y in range(size[1]))
    return Image.frombytes("L", (1, size[1]), table).resize(size, Image.Resampling.NEAREST)
