"""Soft lights in the far corner of a ground: a great one, a lesser beside it, an afterglow."""

from __future__ import annotations

import math
from random import Random
from typing import Any, NamedTuple

from PIL import Image

from sharekit.drawing.render.calm import above
from sharekit.drawing.render.gradient import computed, nearness
from sharekit.drawing.render.lay import lay
from sharekit.drawing.scene.paint import Lights

FALL = 0.60
"""Share of the height over which the lights fall to the floor: no edge is seen."""

_COARSE = 4
"""Pixels a side that have one alpha: as smooth to the eye, in a sixteenth of the time."""


class Light(NamedTuple):
    """A light: its centre in fractions of the page, its radius in px, its share of the alpha."""

    x: float
    y: float
    radius: float
    share: float


def lights(ornament: Lights, width: float, height: float) -> tuple[Light, ...]:
    """The lights of a seed on a page of width × height px, in the corner far from the calm one."""
    random = Random(ornament.seed)
    reach = (width * height) ** 0.5
    found = (
        Light(random.uniform(0.74, 0.98), random.uniform(0.02, 0.26), 0.92 * reach, 1.0),
        Light(random.uniform(0.36, 0.60), random.uniform(-0.30, -0.10), 0.80 * reach, 0.45),
        Light(random.uniform(1.02, 1.18), random.uniform(0.50, 0.74), 0.80 * reach, 0.5),
    )
    return tuple(
        light._replace(
            x=1 - light.x if ornament.calm[0] > 0.5 else light.x,
            y=1 - light.y if ornament.calm[1] < 0.5 else light.y,
            radius=light.radius * random.uniform(0.9, 1.1),
        )
        for light in found
    )


def strength(nearness: float) -> float:
    """The share of its alpha that a light has at 1 − d²/r²: full in the middle, no edge."""
    return nearness**3


def paint_lights(
    image: Image.Image, ornament: Lights, width: float, height: float, scale: float
) -> None:
    """Lay the lights over `image`, a page of width × height px at `scale`.

    The gradient beneath is dithered, so that steps of alpha leave no bands.
    """
    small = math.ceil(image.width / _COARSE), math.ceil(image.height / _COARSE)
    total = Image.new("I", small)
    alpha = round(256 * ornament.color.alpha)
    for light in lights(ornament, width, height):
        near = nearness((light.x, light.y), light.radius * scale / _COARSE, small)
        lit = computed(_cubed, n=near).point(lambda value, share=light.share: value * share)
        # As painting one over the other: what the first lets through, the second may cover.
        total = computed(
            lambda at: at["t"] + at["n"] - ((at["t"] * at["n"] >> 15) * alpha >> 8), t=total, n=lit
        )
    most = round(255 * ornament.color.alpha)
    if ornament.floor:
        lift = above(ornament.floor, small, FALL).convert("I")
        total = computed(lambda at: at["t"] * (at["l"] + 1) >> 8, t=total, l=lift)
    mask = computed(lambda at: (at["t"] * most >> 14) + 1 >> 1, t=total).convert("L")
    wide = mask.resize((small[0] * _COARSE, small[1] * _COARSE), Image.Resampling.NEAREST)
    lay(image, ornament.color.faded(1.0), (0, 0), wide.crop((0, 0, *image.size)))


def _cubed(at: dict[str, Any]) -> object:
    """`strength` in fixed point."""
    near = at["n"]
    return (near * near >> 15) * near >> 15
