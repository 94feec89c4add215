"""The colours of a scrim: dark (or pale) as a whole, in the hues of what lies under each part.

One colour over all of a photograph turns a bright sky to grey; in its own hue it turns to dusk.
"""

from __future__ import annotations

import math

from PIL import Image, ImageFilter

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
