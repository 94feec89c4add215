"""Gradients and glows in fixed point, dithered once at the end, so that neither bands.

Whole-picture integer operations of Pillow (mode "I", 1/64 of a level) keep this fast without numpy
and the same on every processor. The dither is a Bayer 2×2 matrix: it leaves steps of a quarter of
a level, which no eye sees, and its short period costs a third fewer PNG bytes than 4×4.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import Any, cast

from PIL import Image, ImageMath

from sharekit.drawing.scene.color import oklab_channels, to_oklab
from sharekit.drawing.scene.paint import Glow, Gradient

Size = tuple[int, int]

_LEVEL_BITS = 6  # fixed point: 64 steps a level
_WEIGHT_BITS = 15  # fixed point of glow weights
_BAYER = ((0, 2), (3, 1))
_KNOTS = 128  # OKLab is exact at the knots and straight between them
_STEPS_A_KNOT = 32  # 4096 colours along the gradient line


def paint_gradient(gradient: Gradient, glows: Iterable[Glow], size: Size) -> Image.Image:
    """The gradient with the glows over it, an RGB image of `size` px."""
    weights = [(glow, _glow_weight(glow, size)) for glow in glows]
    thresholds = _thresholds(size)
    channels = []
    for index, table in enumerate(_tables(gradient)):
        channel = along(table, gradient.angle, size)
        for glow, weight in weights:
            channel = _lit(channel, glow.color.rgb[index], weight)
        channels.append(_dithered(channel, thresholds))
    return Image.merge("RGB", channels)


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


def _tables(gradient: Gradient) -> list[list[int]]:
    """The colour table of each channel, in fixed point."""
    first, last = to_oklab(gradient.start), to_oklab(gradient.end)
    knots = []
    for k in range(_KNOTS + 1):
        light, a, b = (p + (q - p) * k / _KNOTS for p, q in zip(first, last, strict=True))
        knots.append([min(1.0, max(0.0, c)) for c in oklab_channels((light, a, b))])
    scale = 255 << _LEVEL_BITS
    shares = [(step + 0.5) / _STEPS_A_KNOT for step in range(_STEPS_A_KNOT)]
    return [
        [
            round((low + (high - low) * share) * scale)
            for low, high in pairwise(channel)
            for share in shares
        ]
        for channel in zip(*knots, strict=True)
    ]


def _glow_weight(glow: Glow, size: Size) -> Image.Image:
    """How much of the glow's colour each pixel takes: alpha · (1 − d²/r²)³, fixed point."""
    falloff = disc(glow.center, glow.radius * max(size), size)
    alpha = round(glow.color.alpha * (1 << _WEIGHT_BITS))
    bits = _WEIGHT_BITS
    return computed(
        lambda at: ((at["w"] * at["w"] >> bits) * at["w"] >> bits) * alpha >> bits, w=falloff
    )


def disc(center: tuple[float, float], radius: float, size: Size) -> Image.Image:
    """1 − d²/r² around the centre (fractions of the page), 0 outside; 15-bit fixed point."""
    one = 1 << _WEIGHT_BITS
    axes = []
    for length, middle in zip(size, center, strict=True):
        squares = (((p + 0.5 - middle * length) / radius) ** 2 for p in range(length))
        axes.append(array("i", (min(one, round(s * one)) for s in squares)).tobytes())
    across = Image.frombytes("I", (size[0], 1), axes[0]).resize(size, Image.Resampling.NEAREST)
    down = Image.frombytes("I", (1, size[1]), axes[1]).resize(size, Image.Resampling.NEAREST)
    return computed(lambda at: one - at["min"](at["x"] + at["y"], one), x=across, y=down)


def _lit(channel: Image.Image, level: int, weight: Image.Image) -> Image.Image:
    """The channel moved towards `level` (0–255) by the weight."""
    target = level << _LEVEL_BITS
    return computed(
        lambda at: at["c"] + ((target - at["c"]) * at["w"] >> _WEIGHT_BITS), c=channel, w=weight
    )


def _thresholds(size: Size) -> Image.Image:
    """The Bayer matrix tiled over the page, in fixed point, 0 to one level."""
    width, height = size
    step = (1 << _LEVEL_BITS) // 4
    rows = [
        (bytes(value * step + step // 2 for value in row) * (width // 2 + 1))[:width]
        for row in _BAYER
    ]
    tiled = (b"".join(rows) * (height // 2 + 1))[: width * height]
    return Image.frombytes("L", size, tiled).convert("I")


def _dithered(channel: Image.Image, thresholds: Image.Image) -> Image.Image:
    whole = computed(lambda at: at["c"] + at["t"] >> _LEVEL_BITS, c=channel, t=thresholds)
    return whole.convert("L")


def computed(expression: Callable[[dict[str, Any]], object], **images: Image.Image) -> Image.Image:
    """`ImageMath.lambda_eval`, which Pillow types as Any, for expressions that make an image."""
    return cast(Image.Image, ImageMath.lambda_eval(expression, **images))
