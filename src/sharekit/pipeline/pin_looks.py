"""The looks that pins of one article may have: themes, light and dark in turn, and ornaments.

Where a brand or a theme was chosen, its colours stay: a look is then its light or its dark side.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from sharekit.cards.brand_colors import DARK, LIGHT
from sharekit.cards.themes import DEFAULT_THEME, THEMES, Theme
from sharekit.pipeline.settings import CardSettings
from sharekit.pipeline.themes import own_files, theme_of

TURNS = 3
"""Ornaments to try in a brand's own colours."""
_SIDES = {LIGHT: DARK, DARK: LIGHT}
"""The two themes of a brand kit."""


class Look(NamedTuple):
    """A theme by its name, or by a palette over it, and how far the ornament is turned."""

    theme: str | None
    palette: tuple[str, ...]
    turn: int

    def on(self, settings: CardSettings) -> CardSettings:
        """The settings of a card in this look."""
        brand = settings.brand
        if self.palette:
            base = settings.theme or brand.theme
            worn = brand._replace(palette=self.palette, theme=base)
            return settings._replace(brand=worn, theme=None, turn=self.turn)
        return settings._replace(theme=self.theme, turn=self.turn)


def looks_of(settings: CardSettings, read: Callable[[str], bytes]) -> tuple[Look, ...]:
    """The looks to take in turn: the settings' own first, then each as unlike the one before as
    there is. Raises UsageError for a theme that isn't one."""
    own, brand = theme_of(settings, read), settings.brand
    if settings.theme or brand.theme or brand.palette:
        sides = (Look(settings.theme, (), 0), _other_side(settings, own))
        return tuple(side._replace(turn=turn) for turn in range(TURNS) for side in sides)
    names = [DEFAULT_THEME, *(name for name in THEMES if name != DEFAULT_THEME)]
    dark = [name for name in names if THEMES[name].dark]
    light = [name for name in names if not THEMES[name].dark]
    ordered = [name for pair in zip(dark, light, strict=False) for name in pair]
    ordered += [name for name in names if name not in ordered]
    places = [
        (at + again * len(ordered), name) for again in range(2) for at, name in enumerate(ordered)
    ]
    return tuple(Look(name if turn else None, (), turn) for turn, name in places)


def _other_side(settings: CardSettings, own: Theme) -> Look:
    """The brand kit's other theme, where there is one; else the theme with ground and ink
    exchanged."""
    name = settings.theme or settings.brand.theme or ""
    other = _SIDES.get(name)
    if other and not settings.brand.palette and other in own_files(settings.brand.themes):
        return Look(other, (), 0)
    return Look(None, (own.ink.hex, own.accent.hex, own.start.hex), 0)
