"""Themes: a ground, one ink, one accent, one muted tone and two families, one file each.

A theme is data (`bundled_themes/*.toml`, a project's own files); what follows from its colours is
mixed here, and whatever text is set in is raised to a legible contrast.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from sharekit.drawing.scene.color import (
    Color,
    contrast,
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
BARE, ROOMY = TEXT_RATIO + 2 * AIR, 7.0
"""The contrast of the ink on its ground under which there is room for no ornament, and from which
on ornaments are as strong as they are meant."""


_STEP_AWAY, _LEAST_AWAY = 0.06, 6.0
"""How far the other end of a ground is, in OKLab lightness, that goes away from the ink; from which
contrast on it need not."""


class Theme(NamedTuple):
    """Colours and families of a card.

    start, end: the two stops of the ground, at most .12 of OKLab lightness apart. ink: text.
    accent: emphasis, mark, rule, button. muted: names and meta, 4.5:1 on both stops. relief:
    the ornament's strokes. glow: its lights. on_accent: text on the button. grounds: the ornaments
    that are at home here. strength: of all ornaments, 0 to 1: less where the ground, neither dark
    nor light, leaves the ink little contrast.
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
    strength: float = 1.0

    @property
    def dark(self) -> bool:
        return luminance(self.start) < luminance(self.ink)


class Recipe(NamedTuple):
    """What a theme is mixed from: colours as `#rrggbb`, faces, spacing, ornament.

    relief: the ornament's alpha. muted, button: of names and meta, of words on the button; None:
    they follow from the others. air: what muted has above the limit.
    """

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
    text: str = "Inter"
    muted: str | None = None
    button: str | None = None
    air: float = AIR


def build_theme(recipe: Recipe) -> Theme:
    """A theme from its recipe, every colour of text raised to 4.5:1 on all that is behind it."""
    low, high = parse_color(recipe.start), parse_color(recipe.end)
    wanted = parse_color(recipe.ink)
    strength = _strength(wanted, (low, high))
    relief = mix(high, wanted, 0.62 if luminance(low) < luminance(wanted) else 0.45)
    relief = relief.faded(recipe.relief * strength)
    # A faded stroke or light may pass behind small text, so it counts as a ground.
    faint = relief.faded(relief.alpha * 0.4)
    light = Color(255, 255, 255)
    glow = mix(parse_color(recipe.accent), light, 0.2).faded(GLOW * strength)
    grounds = (low, high, over(faint, low), over(faint, high))
    lit = (*grounds, over(glow.faded(glow.alpha * 0.9), high))
    text = ensure_contrast(wanted, lit, TEXT_RATIO)
    bright = ensure_contrast(parse_color(recipe.accent), grounds, TEXT_RATIO)
    soft = parse_color(recipe.muted) if recipe.muted else mix(text, mix(low, high, 0.5), 0.34)
    dark_end = low if luminance(low) < luminance(bright) else high
    label = parse_color(recipe.button) if recipe.button else dark_end
    return Theme(
        name=recipe.name,
        title=recipe.title,
        start=low,
        end=high,
        ink=text,
        accent=bright,
        muted=ensure_contrast(soft, lit, TEXT_RATIO + recipe.air),
        relief=relief,
        glow=glow,
        on_accent=ensure_contrast(label, (bright,), TEXT_RATIO if recipe.button else 7.0),
        heading=recipe.heading,
        text=recipe.text,
        weight=recipe.weight,
        tracking=recipe.tracking,
        grounds=recipe.grounds,
        strength=strength,
    )


def _strength(ink: Color, grounds: tuple[Color, ...]) -> float:
    """How strong ornaments may be, 0 to 1, behind the ink as it will be raised."""
    raised = ensure_contrast(ink, grounds, TEXT_RATIO + AIR)
    least = min(contrast(raised, ground) for ground in grounds)
    return min(1.0, max(0.0, (least - BARE) / (ROOMY - BARE)))


def bundled(name: str) -> Recipe:
    """The recipe of a theme of this package.

    Its files keep to the part of TOML whose values are JSON: to import `tomllib` takes longer than
    all else that a theme needs, and most runs have no other TOML.
    """
    text = (Path(__file__).with_name("bundled_themes") / f"{name}.toml").read_text("utf-8")
    tables: dict[str, Any] = {}
    table = tables
    for line in text.splitlines():
        if line.startswith("["):
            table = tables[line.strip("[]")] = {}
        elif line:
            key, _, value = line.partition(" = ")
            table[key] = json.loads(value)
    return recipe_of(name, dict(flattened(tables)))


def recipe_of(name: str, found: Mapping[str, Any]) -> Recipe:
    """The recipe of the values that were found, with what follows where one is left out."""
    stops = [parse_color(stop) for stop in found["colors.ground"]]
    start, end = stops[0], stops[1] if len(stops) > 1 else second_stop(stops[0])
    return Recipe(
        name,
        found.get("title", name),
        start=start.hex,
        end=end.hex,
        ink=found.get("colors.ink") or plain_ink(start).hex,
        accent=found["colors.accent"],
        muted=found.get("colors.muted"),
        button=found.get("colors.button"),
        relief=found.get("ornament.strength", 0.22),
        heading=found.get("faces.heading", "Fraunces"),
        text=found.get("faces.text", "Inter"),
        weight=round(found.get("faces.weight", 500)),
        tracking=found.get("spacing.tracking", -0.016),
        grounds=tuple(found.get("ornament.kinds", ("contours", "glow"))),
    )


def flattened(tables: Mapping[str, Any]) -> list[tuple[str, Any]]:
    """The values of a theme's tables by dotted key, a ground always a list."""
    rows: list[tuple[str, Any]] = []
    for name, value in tables.items():
        inner = value.items() if isinstance(value, dict) else ()
        rows += [(f"{name}.{key}", each) for key, each in inner] or [(name, value)]
    return [
        (path, [v] if path == "colors.ground" and isinstance(v, str) else v) for path, v in rows
    ]


class _Bundled(Mapping[str, Theme]):
    """The package's own themes, each read and mixed when it is first asked for."""

    def __init__(self, names: Iterable[str]) -> None:
        self._mixed: dict[str, Theme | None] = dict.fromkeys(names)

    def __getitem__(self, name: str) -> Theme:
        theme = self._mixed[name]
        if theme is None:
            theme = self._mixed[name] = build_theme(bundled(name))
        return theme

    def __iter__(self) -> Iterator[str]:
        return iter(self._mixed)

    def __len__(self) -> int:
        return len(self._mixed)


THEMES: Mapping[str, Theme] = _Bundled(("forest", "midnight", "plum", "paper", "mist", "graphite"))
DEFAULT_THEME = "forest"


def find_theme(name: str, others: Iterable[str] = ()) -> Theme:
    """The bundled theme of that name. Raises UsageError (`theme.unknown`) with the near names.

    others: names of the project's own, for that error.
    """
    found = THEMES.get(name.strip().lower())
    if found is None:
        raise unknown_name("theme", name, (*THEMES, *others))
    return found


def brand_theme(base: Theme, palette: tuple[Color, ...]) -> Theme:
    """A theme in a brand's own colours: first the ground, then the accent, then the ink.

    The ground's second stop is the first, a little lighter (darker on light grounds); where that
    leaves no ink legible, it goes the other way. Every colour that text is set in is raised to
    4.5:1 on both stops.
    """
    if not palette:
        return base
    start = palette[0]
    accent = palette[1] if len(palette) > 1 else base.accent
    wanted = palette[2] if len(palette) > 2 else plain_ink(start)
    ink = ensure_contrast(wanted, (start,), TEXT_RATIO + AIR)
    end = second_stop(start)
    if contrast(ink, end) < _LEAST_AWAY:
        end = _away(start, ink)
    named = base._replace(name="brand", title="the brand's own colours")
    return recoloured(named, start=start, end=end, ink=ink, accent=accent, relief=0.22, air=2 * AIR)


def second_stop(start: Color) -> Color:
    """The other end of a ground: a little lighter where it is dark, else a little darker."""
    light, a, b = to_oklab(start)
    return from_oklab((light + (0.11 if light < 0.55 else -0.05), a, b))


def _away(start: Color, ink: Color) -> Color:
    """The other end of a ground that is neither dark nor light: farther from the ink."""
    light, a, b = to_oklab(start)
    step = -_STEP_AWAY if luminance(ink) > luminance(start) else _STEP_AWAY
    return from_oklab((light + step, a, b))


def plain_ink(start: Color) -> Color:
    """The ink of a ground that none was chosen for: cream or near black."""
    return parse_color("#fbf6ea" if to_oklab(start)[0] < 0.55 else "#1d1a17")


def recoloured(
    base: Theme,
    *,
    start: Color,
    end: Color,
    ink: Color,
    accent: Color,
    relief: float,
    air: float = AIR,
) -> Theme:
    """The theme mixed anew from other colours; its name and its faces stay. relief, air: as of a
    recipe."""
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
        text=base.text,
        air=air,
    )
    return build_theme(recipe)
