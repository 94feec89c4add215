"""Masks that keep an ornament away from the calm side and from the small text at the foot."""

from __future__ import annotations

import math
from functools import lru_cache

from PIL import Image, ImageChops

from sharekit.drawing.render.fading import CENTRED, FALL, lifted, rising
from sharekit.drawing.render.gradient import Size, along, disc

_STEPS = 1024


@lru_cache(maxsize=4)  # cards of one theme and size have the same
def faded(calm: tuple[float, float], floor: float, alpha: float, size: Size) -> Image.Image:
    """An "L" image: the ornament's alpha, from none at the calm side to full at the far one, and a
    breath of it on the floor. Shared: never draw on it."""
    fade = _fade(calm, alpha, size)
    return ImageChops.multiply(fade, above(floor, size)) if floor else fade


def _fade(calm: tuple[float, float], alpha: float, size: Size) -> Image.Image:
    """An "L" image: the strokes' alpha, from none at the calm side to full at the far one."""
    table = [round(255 * alpha * rising(step / (_STEPS - 1))) for step in range(_STEPS)]
    dx, dy = (0.5 - calm[0]) * size[0], (0.5 - calm[1]) * size[1]
    if math.hypot(dx, dy) > CENTRED * min(size):
        return along(table, math.degrees(math.atan2(dx, -dy)), size).convert("L")
    near = disc(calm, math.hypot(*size) / 2, size)
    return near.point([table[(255 - v) * (_STEPS - 1) // 255] for v in range(256)])


def above(floor: float, size: Size, fall: float = FALL) -> Image.Image:
    """An "L" image: full above the floor, falling to a breath on it."""
    table = bytes(round(255 * lifted((y + 0.5) / size[1], floor, fall)) for y in range(size[1]))
    return Image.frombytes("L", (1, size[1]), table).resize(size, Image.Resampling.NEAREST)
