"""Sheets of paper cut in curves, one on another in the far corner, each with its soft shadow."""

from __future__ import annotations

import math
from math import fsum
from random import Random

from PIL import Image, ImageChops

from sharekit.drawing.render.blur import blurred
from sharekit.drawing.render.calm import faded
from sharekit.drawing.render.lay import around, covered, lay
from sharekit.drawing.scene.paint import Sheets
from sharekit.drawing.text.paths import Contour
from sharekit.drawing.text.raster import path_mask

REACH = (1.0, 0.76, 0.53, 0.31)
"""Of the sheets, the lowest first: shares of the way from the far corner."""
BLUR, DROP = 0.016, 0.010
"""Of a shadow: standard deviation and how far it falls, in the shorter side."""
_ACROSS, _DOWN = 0.66, 0.94
_POINTS = 26
_OUT = 0.08  # how far a sheet reaches over the page's edges, in the shorter side


def sheets(ornament: Sheets, width: float, height: float) -> tuple[Contour, ...]:
    """The outlines of a seed's sheets on a page of width × height px, the lowest first."""
    random = Random(ornament.seed)
    shorter = min(width, height)
    across = min(_ACROSS * width, 1.2 * shorter) * random.uniform(0.92, 1.08)
    down = min(_DOWN * (1 - ornament.floor) * height, 1.2 * shorter) * random.uniform(0.92, 1.08)
    outlines = []
    for reach in REACH:
        waves = [(k, random.uniform(-1, 1) / k, random.uniform(0, math.tau)) for k in (2, 3, 5)]
        points = [_point(step / _POINTS, reach, waves, across, down) for step in range(_POINTS + 1)]
        outlines.append(_closed(points, _OUT * shorter))
    return tuple(_placed(outline, ornament, width, height) for outline in outlines)


def _point(
    way: float, reach: float, waves: list[tuple[int, float, float]], across: float, down: float
) -> tuple[float, float]:
    """A place on a sheet's edge, seen from the far corner: x inwards, y downwards."""
    angle = (way * 1.16 - 0.08) * math.pi / 2
    swell = fsum(size * math.sin(k * angle * 1.5 + phase) for k, size, phase in waves)
    radius = reach * (1 + 0.15 * swell)
    return radius * across * math.cos(angle), radius * down * math.sin(angle)


def _closed(points: list[tuple[float, float]], out: float) -> Contour:
    """A smooth edge, closed behind the corner."""
    first, last = points[0], points[-1]
    corners = [(-out, last[1]), (-out, -out), (first[0], -out)]
    on = [True, *[False] * (len(points) - 2), True, *[True] * len(corners)]
    return Contour((*points, *corners), tuple(on))


def _placed(outline: Contour, ornament: Sheets, width: float, height: float) -> Contour:
    left, below = ornament.calm[0] > 0.5, ornament.calm[1] < 0.5
    points = tuple(
        (x if left else width - x, height - y if below else y) for x, y in outline.points
    )
    return outline._replace(points=points)


def paint_sheets(
    image: Image.Image, ornament: Sheets, width: float, height: float, scale: float
) -> None:
    """Lay the sheets over `image`, a page of width × height px at `scale`; like all ornaments they
    fade to the calm side: no edge cuts through a text's beginning."""
    shorter = min(image.size)
    blur, drop = BLUR * shorter, round(DROP * shorter)
    fade = faded(ornament.calm, ornament.floor, 1.0, image.size)
    for outline in sheets(ornament, width, height):
        mask = path_mask([(outline,)], image.size, scale)
        if mask is None:
            continue
        left, top, right, bottom = around(mask, image.size, math.ceil(3 * blur) + drop)
        sheet = covered(mask)
        own = Image.new("L", (right - left, bottom - top))
        fallen = own.copy()
        own.paste(sheet, (mask.left - left, mask.top - top))
        fallen.paste(sheet, (mask.left - left, mask.top - top + drop))
        shade = ImageChops.subtract(blurred(fallen, blur), own)
        own, shade = (
            ImageChops.multiply(each, fade.crop((left, top, right, bottom)))
            for each in (own, shade)
        )
        lay(image, ornament.shadow, (left, top), shade)
        lay(image, ornament.color, (left, top), own)
