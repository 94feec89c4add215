"""Gradients in fixed point, dithered once at the end, so that they don't band and pack well.

A gradient is a line through colour space, so it is dithered as one: between neighbouring colours
of a palette whose steps are at most a level wide, not channel by channel. The dither is a Bayer
2×2 matrix: it leaves steps of a quarter of a level, which no eye sees. Along a diagonal of 45°
every other row repeats, shifted. Together that makes PNG files of a third of the bytes.

Whole-picture integer operations of Pillow (mode "I") keep this fast without numpy and the same on
every processor.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Callable, Sequence
from itertools import pairwise
from math import fsum
from typing import Any, cast

from PIL import Image, ImageMath

from sharekit.drawing.render.bayer import LEVELS, thresholds
from sharekit.drawing.scene.color import oklab_channels, to_oklab
from sharekit.drawing.scene.paint import Gradient

Size = tuple[int, int]

STEP_BITS = 6
"""Fixed point of what is dithered: 64 parts of a step."""

_PLACES = 4096  # places along the gradient line
_KNOTS = 512  # OKLab mixtures looked at to choose the palette


def paint_gradient(gradient: Gradient, size: Size) -> Image.Image:
    """The gradient, an RGB image of `size` px."""
    palette = _palette(gradient)
    steps = len(palette) - 1
    way = [round((steps << STEP_BITS) * (place + 0.5) / _PLACES) for place in range(_PLACES)]
    index = dithered(along(way, gradient.angle, size), size)
    channels = zip(*palette, *[(0, 0, 0)] * (255 - steps), strict=True)
    return Image.merge("RGB", [index.point(list(channel)) for channel in channels])


def along(table: Sequence[int], angle: float, size: Size) -> Image.Image:
    """An "I" image whose values run through `table` along a CSS gradient line.

    angle: degrees, 0 upwards, clockwise. The line is as long as CSS makes it, so that the
    table's ends fall on the page's corners.
    https://www.w3.org/TR/css-images-3/#linear-gradient-syntax
    """
    width, height = size
    dx, dy = math.sin(math.radians(angle)), -math.cos(math.radians(angle))
    length = (abs(width * dx) + abs(height * dy)) / len(table)
    origin = len(table) / 2 - (width / 2 * dx + height / 2 * dy) / length
    row = Image.frombytes("I", (len(table), 1), array("i", table).tobytes())
    return row.transform(
        size,
        Image.Transform.AFFINE,
        (dx / length, dy / length, origin, 0, 0, 0.5),
        Image.Resampling.NEAREST,
    )


def _palette(gradient: Gradient) -> list[tuple[int, ...]]:
    """2 to 256 colours along the OKLab line, neighbours at most about a level apart."""
    first, last = to_oklab(gradient.start), to_oklab(gradient.end)

    def color(share: float) -> list[float]:
        light, a, b = (p + (q - p) * share for p, q in zip(first, last, strict=True))
        return [255 * min(1.0, max(0.0, c)) for c in oklab_channels((light, a, b))]

    knots = [color(k / _KNOTS) for k in range(_KNOTS + 1)]
    spans = [fsum(abs(b - a) for a, b in pairwise(channel)) for channel in zip(*knots, strict=True)]
    steps = min(255, max(1, math.ceil(max(spans))))
    return [tuple(round(c) for c in color(step / steps)) for step in range(steps + 1)]


ONE = 1 << 15
"""1 in fixed point, of what `nearness` tells."""


def nearness(center: tuple[float, float], radius: float, size: Size) -> Image.Image:
    """An "I" image: ONE · (1 − d²/r²) around the centre (fractions of the page), 0 outside."""
    axes = []
    for length, middle in zip(size, center, strict=True):
        squares = (((p + 0.5 - middle * length) / radius) ** 2 for p in range(length))
        axes.append(array("i", (min(ONE, round(s * ONE)) for s in squares)).tobytes())
    across = Image.frombytes("I", (size[0], 1), axes[0]).resize(size, Image.Resampling.NEAREST)
    down = Image.frombytes("I", (1, size[1]), axes[1]).resize(size, Image.Resampling.NEAREST)
    return computed(lambda at: ONE - at["min"](at["x"] + at["y"], ONE), x=across, y=down)


def disc(center: tuple[float, float], radius: float, size: Size) -> Image.Image:
    """An "L" image: 255 · (1 − d²/r²) around the centre (fractions of the page), 0 outside."""
    near = nearness(center, radius, size)
    return computed(lambda at: at["n"] * 255 >> 15, n=near).convert("L")


def dithered(steps: Image.Image, size: Size) -> Image.Image:
    """Whole steps ("L") from fixed-point ones ("I"), by the Bayer matrix tiled."""
    part = (1 << STEP_BITS) // LEVELS
    over = thresholds(size, step=part, first=part // 2).convert("I")
    return computed(lambda at: at["s"] + at["t"] >> STEP_BITS, s=steps, t=over).convert("L")


def computed(expression: Callable[[dict[str, Any]], object], **images: Image.Image) -> Image.Image:
    """`ImageMath.lambda_eval`, which Pillow types as Any, for expressions that make an image."""
    return cast(Image.Image, ImageMath.lambda_eval(expression, **images))
