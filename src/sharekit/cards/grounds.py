"""Grounds: what ornament a card has, by its theme, its template and its article.

One ornament a card. The theme says which are at home in its colours, the template which leave its
text alone, the article's seed takes one of them; a ground that was asked for wins.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from sharekit.cards.brief import Brief
from sharekit.cards.formats import Shape
from sharekit.drawing.scene.color import Color, mix
from sharekit.drawing.scene.paint import (
    Contours,
    Foliage,
    Gradient,
    Ground,
    Lights,
    Ornament,
    Sheets,
    fainter,
)
from sharekit.drawing.scene.style import Direction
from sharekit.registry import unknown_name

AUTO, PLAIN = "auto", "plain"
ALL = ("contours", "glow", "foliage", "paper")
SUITS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "steps": ("glow", "paper"),
        "list": ("paper", "glow"),
        "stat": ("glow", "contours", "paper"),
    }
)
"""Where rows of text stand on all of a card, lines and leaves would run through them."""

RELIEFS = (1, 4, 5, 8, 20, 22, 25, 34, 36, 37, 61, 103, 113, 115, 127, 135)
"""Seeds of contours: enough that neighbours in a feed differ, few enough that a site's are painted
once. Of the first 140 reliefs these turn the least sharply in every format."""
OTHERS = 16
"""Seeds of the other ornaments, of which all are good: as many as reliefs."""

CALM = (0.0, 1.0)
"""An ornament fades towards the lower left, where the eye starts and the credit stands."""
FLOORS = {
    Shape.BANNER: 0.24,
    Shape.LANDSCAPE: 0.22,
    Shape.CENTRE: 0.24,
    Shape.CLASSIC: 0.19,
    Shape.THUMB: 0.18,
    Shape.TILE: 0.24,
    Shape.SQUARE: 0.20,
    Shape.PORTRAIT: 0.17,
    Shape.PIN: 0.21,
    Shape.LONG: 0.12,
}
"""The share of the height, from below, that the small text needs: only a breath of ornament."""


def ground_of(brief: Brief, template: str) -> Ground:
    """The theme's gradient with the ornament that this card has."""
    theme = brief.theme
    angle = 225.0 if brief.direction is Direction.RTL else 135.0
    name = brief.ground or chosen(brief, template)
    paint = _ORNAMENTS.get(name)
    return Ground(
        Gradient(theme.start, theme.end, angle=angle), paint(brief) if paint is not None else None
    )


def find_ground(name: str) -> str | None:
    """The ground of that name; None for `auto`. Raises UsageError (`ground.unknown`)."""
    wanted = name.strip().lower()
    if wanted == AUTO:
        return None
    if wanted not in GROUNDS:
        raise unknown_name("ground", name, GROUNDS)
    return wanted


def chosen(brief: Brief, template: str) -> str:
    """The name of the ground that a card has by itself."""
    suits = SUITS.get(template, ALL)
    names = [name for name in brief.theme.grounds if name in suits] or suits
    return names[(brief.seed * 40503 >> 4) % len(names)]


def _number(seed: int, count: int) -> int:
    """One of so many, whatever kind of ornament the seed chose; the next seed takes another."""
    return (seed + (seed >> 4)) % count


def _calm(brief: Brief) -> tuple[float, float]:
    return (1.0 - CALM[0], CALM[1]) if brief.direction is Direction.RTL else CALM


def _floor(brief: Brief) -> float:
    return FLOORS.get(brief.format.shape, 0.0)


def _contours(brief: Brief) -> Ornament:
    seed = RELIEFS[_number(brief.seed, len(RELIEFS))]
    return Contours(seed, brief.theme.relief, _calm(brief), floor=_floor(brief))


def _glow(brief: Brief) -> Ornament:
    return Lights(_number(brief.seed, OTHERS), brief.theme.glow, _calm(brief), _floor(brief))


def _foliage(brief: Brief) -> Ornament:
    relief = brief.theme.relief
    leaf = relief.faded(relief.alpha * 0.9)
    return Foliage(_number(brief.seed, OTHERS), leaf, _calm(brief), _floor(brief))


def _paper(brief: Brief) -> Ornament:
    theme = brief.theme
    light = Color(255, 255, 255)
    sheet = mix(theme.end, light, 0.35).faded(0.13) if theme.dark else light.faded(0.24)
    shade = Color(0, 0, 0, 0.34) if theme.dark else mix(theme.end, theme.ink, 0.6).faded(0.26)
    sheets = Sheets(_number(brief.seed, OTHERS), sheet, shade, _calm(brief), _floor(brief))
    return fainter(sheets, theme.strength)


_ORNAMENTS: Mapping[str, Callable[[Brief], Ornament]] = MappingProxyType(
    {"contours": _contours, "glow": _glow, "foliage": _foliage, "paper": _paper}
)
GROUNDS = (*_ORNAMENTS, PLAIN)
"""Names that may be asked for."""
