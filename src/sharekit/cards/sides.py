"""The two colours of a comparison: one warm, one blue, told apart by every kind of colour vision.

Warm against blue is the pair that all of them keep; lightness is kept apart too.
"""

import math
from functools import lru_cache
from typing import NamedTuple

from sharekit.cards.themes import AIR, TEXT_RATIO, Theme
from sharekit.drawing.scene.color import Color, ensure_contrast, from_oklab, to_oklab

WARM = 0.8
"""Radians from pure orange in which a theme's accent may be the warm one."""
_ORANGE = 0.72  # OKLab hue of a strong orange red, radians
_BLUE = -2.05


class Sides(NamedTuple):
    """first: of the left side, and of the one that goes ahead; second: of the other.

    Both are legible as text. bright: the same hues for areas.
    """

    first: Color
    second: Color
    bright: tuple[Color, Color]


@lru_cache(maxsize=16)
def sides_of(theme: Theme) -> Sides:
    """Both colours, legible as text on the theme's ground."""
    _, a, b = to_oklab(theme.accent)
    hue, chroma = math.atan2(b, a), math.hypot(a, b)
    grounds = (theme.start, theme.end)
    if theme.dark:
        warm, cool = _at(0.70, 0.17, _ORANGE), _at(0.76, 0.105, _BLUE)
        least = TEXT_RATIO + 3 * AIR  # a moon and a lamp light the ground
    else:
        warm, cool = _at(0.56, 0.19, _ORANGE), _at(0.44, 0.09, _BLUE)
        least = TEXT_RATIO + 9 * AIR  # a caption may stand where a hill fades out
    if chroma > 0.08 and abs(hue - _ORANGE) < WARM and not theme.dark:
        warm = theme.accent
    bright = (warm, cool) if theme.dark else (_at(0.61, 0.19, _ORANGE), _at(0.48, 0.10, _BLUE))
    first, second = (ensure_contrast(color, grounds, least) for color in (warm, cool))
    return Sides(first, second, bright)


def _at(light: float, chroma: float, hue: float) -> Color:
    return from_oklab((light, chroma * math.cos(hue), chroma * math.sin(hue)))
