"""Themes in a picture's own hues: for words on a photograph, and for the ground of a figure."""

from __future__ import annotations

import math

from sharekit.cards.themes import Theme, recoloured
from sharekit.drawing.picture.info import Study
from sharekit.drawing.scene.color import (
    Color,
    ensure_contrast,
    from_oklab,
    luminance,
    to_oklab,
)

_WHITE_CHROMA = 0.006
_PALE_LIGHT, _PALE_CHROMA = 0.95, 0.03
"""The veil of a light theme: the photograph's own hue, pale."""
_LIGHT = 0.42
"""Mean lightness of a photograph that bears a pale veil."""
_BESIDE_LIGHTS, _BESIDE_CHROMA = (0.21, 0.30), 0.05
"""Lightness of the two ends of the ground beside a photograph, and the most chroma."""
_MUD = 0.6
"""How much less of yellow, which has no dark of its own."""
_ACCENT_RATIO = 3.0
"""A rule carries no fact; 3:1 is what graphics need."""


def on_photo(theme: Theme, study: Study, *, chosen: bool) -> Theme:
    """The theme for words on a photograph: its veil as `start` and `end`.

    Light words on the photograph's own dark hue; dark words on a pale one where a light theme was
    asked for and the photograph is light as well: a pale veil would blot out a dark one. The accent
    is the photograph's most telling colour, unless a theme was asked for.
    """
    if chosen and not theme.dark and _light(study):
        veil = _at(study.shade, _PALE_LIGHT, _PALE_CHROMA)
        ink = ensure_contrast(theme.ink, (veil,), 12.0)
    else:
        veil = study.shade
        ink = _at(study.shade, 0.99, _WHITE_CHROMA)
    accent = theme.accent if chosen or study.vivid is None else study.vivid
    accent = ensure_contrast(_lifted(accent, veil), (veil,), _ACCENT_RATIO)
    label = veil if luminance(veil) < luminance(accent) else ink
    return theme._replace(
        start=veil,
        end=veil,
        ink=ink,
        muted=ink,
        accent=accent,
        on_accent=ensure_contrast(label, (accent,), 4.6),
    )


def _light(study: Study) -> bool:
    cells = study.light.cells
    return sum(cells) > _LIGHT * 255 * len(cells)


def _lifted(color: Color, veil: Color) -> Color:
    """A colour bright enough to glow on a dark veil, dark enough on a pale one."""
    light, a, b = to_oklab(color)
    if to_oklab(veil)[0] < 0.5:
        return from_oklab((min(0.86, max(0.72, light)), a, b))
    return from_oklab((min(0.5, light), a, b))


def around_figure(theme: Theme, study: Study, *, chosen: bool) -> Theme:
    """The theme for a figure's card: a ground in its own hues, light as it is itself.

    A theme that was asked for stays as it is.
    """
    if chosen:
        return theme
    own = study.vivid or study.ground
    _, a, b = to_oklab(own)
    chroma = math.hypot(a, b)
    dark = to_oklab(study.ground)[0] < 0.5
    hue = (a / chroma, b / chroma) if chroma > 0.02 else (0.35, 0.94)  # grey: a breath of warmth
    tint = 0.045 if dark else 0.022
    if chroma <= 0.02:
        tint /= 2
    # A dark figure stands on a ground that is a little lighter than itself, a light one on a
    # ground a little darker, so that its panel shows.
    ends = (0.27, 0.35) if dark else (0.925, 0.885)
    start, end = (from_oklab((light, tint * hue[0], tint * hue[1])) for light in ends)
    ink = from_oklab((0.97 if dark else 0.24, 0.02 * hue[0], 0.02 * hue[1]))
    accent = own if study.vivid else theme.accent
    return recoloured(theme, start=start, end=end, ink=ink, accent=accent, relief=0.0)


def around_photo(theme: Theme, study: Study, *, chosen: bool) -> Theme:
    """The theme for words beside a photograph: a ground in its own dark hue.

    A theme that was asked for stays as it is.
    """
    if chosen:
        return theme
    _, a, b = to_oklab(study.shade)
    yellow = max(0.0, b) / (math.hypot(a, b) or 1.0)
    chroma = _BESIDE_CHROMA * (1.0 - _MUD * yellow**2)
    start, end = (_at(study.shade, light, chroma) for light in _BESIDE_LIGHTS)
    ink = _at(study.shade, 0.97, _WHITE_CHROMA)
    accent = study.vivid or theme.accent
    return recoloured(theme, start=start, end=end, ink=ink, accent=accent, relief=0.0)


def _at(color: Color, light: float, chroma: float) -> Color:
    """The colour's hue at another lightness, with at most so much chroma."""
    _, a, b = to_oklab(color)
    own = math.hypot(a, b)
    share = min(1.0, chroma / own) if own else 0.0
    return from_oklab((light, a * share, b * share))
