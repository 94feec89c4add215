"""Colours of somebody's own that text can't be read in, so that others are drawn: notes."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping

from sharekit.cards.themes import Theme
from sharekit.diagnostics import Diagnostic, note
from sharekit.drawing.scene.color import Color, contrast, to_oklab

_SEEN = 0.03
"""OKLab distance from which on a colour is seen to be another."""


def raised(theme: Theme, wanted: Mapping[str, Color]) -> Iterator[Diagnostic]:
    """Where the theme's colours are not those that were wanted. wanted: by role: ink, accent,
    muted, button."""
    for role, own in wanted.items():
        on = (theme.accent,) if role == "button" else (theme.start, theme.end)
        drawn = theme.on_accent if role == "button" else getattr(theme, role)
        if math.dist(to_oklab(own), to_oklab(drawn)) < _SEEN:
            continue
        was, now = (min(contrast(color, ground) for ground in on) for color in (own, drawn))
        behind = "accent" if role == "button" else "ground"
        yield note(
            "theme.raised",
            f"the {role} {own.hex} has {was:.1f}:1 on its {behind}, so {drawn.hex} is drawn"
            f" ({now:.1f}:1)",
        )
