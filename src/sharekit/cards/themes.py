"""Themes: a ground, one ink, one accent, one muted tone and two families, one row each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from sharekit.drawing.scene.color import (
    Color,
    ensure_contrast,
    from_oklab,
    luminance,
    mix,
    over,
    parse_color,
    to_oklab,
)
from sharekit.registry import unknown_name

TEXT_RATIO = 4.5
"""WCAG 2.2 AA for text. Large display text may do with 3, but a card is seen small."""
GLOW = 0.20
"""The alpha of a light where it is brightest."""
AIR = 0.15
"""Contrast above the limit, for what dithering and antialiasing take away."""


class Theme(NamedTuple):
    """Colours and families of a card.

    start, end: the two stops of the ground, at most .12 of OKLab lightness apart. ink: text.
    accent: emphasis, mark, rule, button. muted: names and meta, 4.5:1 on both stops. relief:
    the ornament's strokes. glow: its lights. on_accent: text on the button. grounds: the ornaments
    that are at home here.
    """

    name: str
    title: str
    start: Color
    end: Color
    ink: Color
    accent: Color
    muted: Color
    relief: Color
    glow: Color
    on_accent: Color
    heading: str = "Fraunces"
    text: str = "Inter"
    weight: int = 500
    tracking: float = -0.016
    grounds: tuple[str, ...] = ("contours",)

    @property
    def dark(self) -> bool:
        return luminance(self.start) < luminance(self.ink)


class Recipe(NamedTuple):
    """What a theme is mixed from: four colours as `#rrggbb`, the ornament's alpha, the heading."""

    name: str
    title: str
    start: str
    end: str
    ink: str
    accent: str
    relief: float
    heading: str = "Fraunces"
    weight: int = 500
    tracking: float = -0.016
    grounds: tuple[str, ...] = ("contours", "glow")


def build_theme(recipe: Recipe) -> Theme:
    """A theme from its recipe; muted, relief and button text follow from the four colours."""
    low, high = parse_color(recipe.start), parse_color(recipe.end)
    wanted = parse_color(recipe.ink)
    relief = mix(high, wanted, 0.62 if luminance(low) < luminance(wanted) else 0.45)
    relief = relief.faded(recipe.relief)
    # A faded stroke or light may pass behind small text, so it counts as a ground.
    faint = relief.faded(recipe.relief * 0.4)
    light = Color(255, 255, 255)
    glow = mix(parse_color(recipe.accent), light, 0.2).faded(GLOW)
    grounds = (low, high, over(faint, low), over(faint, high))
    lit = (*grounds, over(glow.faded(GLOW * 0.9), high))
    text = ensure_contrast(wanted, lit, TEXT_RATIO)
    bright = ensure_contrast(parse_color(recipe.accent), grounds, TEXT_RATIO)
    muted = ensure_contrast(mix(text, mix(low, high, 0.5), 0.34), lit, TEXT_RATIO + AIR)
    label = low if luminance(low) < luminance(bright) else high
    return Theme(
        name=recipe.name,
        title=recipe.title,
        start=low,
        end=high,
        ink=text,
        accent=bright,
        muted=muted,
        relief=relief,
        glow=glow,
        on_accent=ensure_contrast(label, (bright,), 7.0),
        heading=recipe.heading,
        weight=recipe.weight,
        tracking=recipe.tracking,
        grounds=recipe.grounds,
    )


_ROWS = (
    Recipe(
        "forest",
        "deep green, cream, amber",
        start="#0b1f18",
        end="#224d3a",
        ink="#faf3e3",
        accent="#f4b03e",
        relief=0.24,
        grounds=("contours", "foliage", "paper"),
    ),
    Recipe(
        "midnight",
        "night blue, white, coral",
        start="#0f1425",
        end="#2b2f61",
        ink="#f5f4ff",
        accent="#ff8f74",
        relief=0.22,
        grounds=("contours", "glow", "foliage"),
    ),
    Recipe(
        "plum",
        "dark plum, rose white, apricot",
        start="#270f2e",
        end="#592052",
        ink="#faf0f6",
        accent="#ffb088",
        relief=0.22,
        grounds=("contours", "foliage", "glow"),
    ),
    Recipe(
        "paper",
        "warm paper, brown ink, rust",
        start="#f8efe2",
        end="#eee0c8",
        ink="#271a12",
        accent="#bb4213",
        relief=0.24,
        grounds=("contours", "paper", "foliage"),
    ),
    Recipe(
        "mist",
        "pale blue grey, deep ink, teal",
        start="#f1f5f7",
        end="#d9e5ea",
        ink="#10242d",
        accent="#0b6870",
        relief=0.26,
        heading="Bricolage Grotesque",
        weight=640,
        tracking=-0.012,
        grounds=("contours", "paper", "foliage"),
    ),
    Recipe(
        "graphite",
        "graphite, white, lime",
        start="#15171a",
        end="#33373d",
        ink="#f5f5f0",
        accent="#c9f26a",
        relief=0.20,
        heading="Bricolage Grotesque",
        weight=620,
        tracking=-0.012,
        grounds=("contours", "glow", "paper"),
    ),
)


class _Themes(Mapping[str, Theme]):
    """The table as themes, each mixed when it is first asked for: colour costs time."""

    def __init__(self, recipes: Iterable[Recipe]) -> None:
        self._recipes = {recipe.name: recipe for recipe in recipes}
        self._mixed: dict[str, Theme] = {}

    def __getitem__(self, name: str) -> Theme:
        if name not in self._mixed:
            self._mixed[name] = build_theme(self._recipes[name])
        return self._mixed[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._recipes)

    def __len__(self) -> int:
        return len(self._recipes)


THEMES: Mapping[str, Theme] = _Themes(_ROWS)
DEFAULT_THEME = "forest"


def find_theme(name: str) -> Theme:
    """The theme of that name. Raises UsageError (`theme.unknown`) with the near names."""
    found = THEMES.get(name.strip().lower())
    if found is None:
        raise unknown_name("theme", name, THEMES)
    return found


def brand_theme(base: Theme, palette: tuple[Color, ...]) -> Theme:
    """A theme in a brand's own colours: first the ground, then the accent, then the ink.

    The ground's second stop is the first, a little lighter (darker on light grounds); every
    colour that text is set in is raised to 4.5:1 on both stops.
    """
    if not palette:
        return base
    start = palette[0]
    light, a, b = to_oklab(start)
    end = from_oklab((light + (0.11 if light < 0.55 else -0.05), a, b))
    paper = "#fbf6ea" if light < 0.55 else "#1d1a17"
    accent = palette[1] if len(palette) > 1 else base.accent
    ink = palette[2] if len(palette) > 2 else parse_color(paper)
    named = base._replace(name="brand", title="the brand's own colours")
    return recoloured(named, start=start, end=end, ink=ink, accent=accent, relief=0.22)


def recoloured(
    base: Theme, *, start: Color, end: Color, ink: Color, accent: Color, relief: float
) -> Theme:
    """The theme mixed anew from other colours; its name and its faces stay."""
    recipe = Recipe(
        base.name,
        base.title,
        start=start.hex,
        end=end.hex,
        ink=ink.hex,
        accent=accent.hex,
        relief=relief,
        heading=base.heading,
        weight=base.weight,
        tracking=base.tracking,
    )
    return build_theme(recipe)._replace(text=base.text)
