"""The colours of a scrim: dark (or pale) as a whole, in the hues of what lies under each part.

One colour over all of a photograph turns a bright sky to grey; in its own hue it turns to dusk.
"""

from __future__ import annotations

import math

from PIL import Image, ImageChops, ImageFilter

from sharekit.drawing.render.bayer import LEVELS, thresholds
from sharekit.drawing.scene.color import Color, from_oklab, luminance, to_oklab

_CELLS = 14
"""Along the longer side: hues change slowly under a text."""
_SAMPLES = 6
"""Pixels that are looked at along a cell: more would cost more than they tell."""
_SOFT = 1.4
"""Cells over which they change."""
_RICHER = 1.7
"""A hue needs more chroma in the dark to be seen for what it is."""
_MUD = 0.7
"""How much less of yellow, which has no dark of its own: it turns to mud."""
_CHROMA, _PALE_CHROMA = 0.055, 0.03
_DEEPEST = 60
"""The level up to which there is room for them, and for what a bicubic curve adds."""
_COARSE = 8
_FINE = [min(255, value * LEVELS) for value in range(256)] * 3
_WHOLE = [value // LEVELS for value in range(256)] * 3

Part = tuple[float, float, float, float]


def tint(ground: Image.Image, color: Color) -> Image.Image:
    """A small RGB picture of the scrim for a photograph: as light as `color`, in its hues."""
    share = _CELLS / max(ground.size)
    size = tuple(max(1, round(side * share)) for side in ground.size)
    few = ground.resize((_SAMPLES * size[0], _SAMPLES * size[1]), Image.Resampling.NEAREST)
    small = few.convert("RGB").resize((size[0], size[1]), Image.Resampling.BOX)
    soft = small.filter(ImageFilter.GaussianBlur(_SOFT))
    light = to_oklab(color)[0]
    most = _PALE_CHROMA if light > 0.5 else _CHROMA
    toned = b"".join(bytes(_toned(each, light, most).rgb) for each in _cells(soft))
    return Image.frombytes("RGB", soft.size, toned)


def spread(colors: Image.Image, size: tuple[int, int], part: Part) -> Image.Image:
    """A part (of `colors`, in its px) over so many px, without bands: dithered between levels.

    In a tint that is neither dark nor pale there is no room for finer levels; it comes undithered.
    """
    bounds = [bound for channel in colors.getextrema() for bound in channel]  # type: ignore[union-attr]  # an RGB picture
    pale = min(bounds) > 255 - _DEEPEST
    if max(bounds) > _DEEPEST and not pale:
        return _smooth(colors, size, part)
    fine = (ImageChops.invert(colors) if pale else colors).point(_FINE)
    over = Image.merge("RGB", [thresholds(size)] * 3)
    whole = ImageChops.add_modulo(_smooth(fine, size, part), over).point(_WHOLE)
    return ImageChops.invert(whole) if pale else whole


def _smooth(colors: Image.Image, size: tuple[int, int], part: Part) -> Image.Image:
    """Bicubic as far as the eye needs it, then bilinear, which takes half the time."""
    width, height = (max(1, side // _COARSE) for side in size)
    coarse = colors.resize((width, height), Image.Resampling.BICUBIC, box=part)
    return coarse.resize(size, Image.Resampling.BILINEAR)


def least_helpful(colors: Image.Image, *, dark: bool) -> Color:
    """The colour of a tint that does least for the text on it: the lightest of a dark one."""
    return (max if dark else min)(_cells(colors), key=luminance)


def _cells(picture: Image.Image) -> list[Color]:
    values = picture.tobytes()
    return [Color(*values[at : at + 3]) for at in range(0, len(values), 3)]


def _toned(color: Color, light: float, most: float) -> Color:
    _, a, b = to_oklab(color)
    own = math.hypot(a, b)
    if not own:
        return from_oklab((light, 0.0, 0.0))
    share = min(_RICHER, most / own)
    if light < 0.5:
        share *= 1.0 - _MUD * max(0.0, b / own) ** 2
    return from_oklab((light, a * share, b * share))
