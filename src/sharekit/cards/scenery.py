"""Scenes: illustrations as data (`scenes/*.json`), coloured by a theme.

A scene's marks name paints, not colours: `paints` mixes them from the theme, so that one drawing
is at home on every ground, dark or light. Its slots say where words belong.
"""

import json
import math
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from sharekit.cards.sides import sides_of
from sharekit.cards.themes import Theme
from sharekit.drawing.scene.art import Fill, Glow
from sharekit.drawing.scene.color import Color, from_oklab, mix, to_oklab

LAND_HUE = (-0.75, 0.45)
"""Where the ground is paper or grey, the land is a muted green."""


class Scene(NamedTuple):
    """A drawing in its own units. slots: places for words by name. marks: as in the file."""

    width: float
    height: float
    slots: Mapping[str, tuple[float, ...]]
    marks: tuple[Mapping[str, Any], ...]


@lru_cache(maxsize=8)
def find_scene(name: str) -> Scene:
    """The scene of that name, out of the package's data."""
    # not importlib.resources: it costs ten milliseconds
    data = json.loads((Path(__file__).with_name("scenes") / f"{name}.json").read_text("utf-8"))
    slots = {
        key: tuple(value) if isinstance(value, list) else (value,)
        for key, value in data["slots"].items()
    }
    width, height = data["size"]
    return Scene(width, height, slots, tuple(data["marks"]))


@lru_cache(maxsize=16)
def painted(name: str, theme: Theme) -> tuple[Fill | Glow, ...]:
    """The marks of a scene in a theme's colours."""
    palette = paints(theme)
    return tuple(_mark(mark, palette) for mark in find_scene(name).marks)


def _mark(mark: Mapping[str, Any], palette: Mapping[str, Color]) -> Fill | Glow:
    color = palette[mark["paint"]]
    if "glow" in mark:
        x, y, radius = mark["glow"]
        return Glow(x, y, radius, color)
    places = tuple(tuple(place) for place in mark.get("at", ((0.0, 0.0, 1.0),)))
    fade = mark.get("fade")
    return Fill(mark["path"], color, places, tuple(fade) if fade else None)


def paints(theme: Theme) -> dict[str, Color]:
    """Every paint that a scene may name."""
    sides = sides_of(theme)
    found = _land(theme)
    skin = mix(Color(233, 188, 148), theme.start, 0.08)
    found |= _clothes("a", sides.bright[0], skin)
    found |= _clothes("b", sides.bright[1], skin)
    group = Color(232, 216, 186) if theme.dark else from_oklab((0.36, -0.018, 0.008))
    for name, step in (("g", 0.0), ("h", -0.05), ("i", 0.045)):
        light, a, b = to_oklab(group)
        found |= _clothes(name, from_oklab((light + step, a, b)), skin)
    found |= {
        "lamp": Color(255, 226, 150) if theme.dark else Color(250, 190, 80),
        "lamplight": Color(255, 214, 130, 0.5 if theme.dark else 0.34),
    }
    found |= {"wood": Color(74, 50, 36) if not theme.dark else Color(46, 30, 24)}
    found["blade"] = Color(60, 66, 70)  # it is raised before the sun, which is pale in every theme
    return found


def _clothes(name: str, color: Color, skin: Color) -> dict[str, Color]:
    """One colour for all that a figure wears, in five depths."""
    light, a, b = to_oklab(color)

    def at(step: float, chroma: float = 1.0) -> Color:
        return from_oklab((min(0.97, max(0.12, light + step)), a * chroma, b * chroma))

    return {
        f"{name}.coat": color,
        f"{name}.sleeve": at(0.055),
        f"{name}.legs": at(-0.15, 1.0),
        f"{name}.far": at(-0.21, 1.0),
        f"{name}.hat": at(-0.11),
        f"{name}.pack": at(-0.19, 0.95) if name in "ab" else Color(190, 134, 70),
        f"{name}.roll": at(-0.27, 0.8) if name in "ab" else Color(150, 98, 52),
        f"{name}.skin": skin,
    }


def _land_hue(theme: Theme) -> tuple[tuple[float, float], float]:
    """Which way the land's colours lean in OKLab, and how far: as the ground, or a muted green."""
    _, a, b = to_oklab(theme.end)
    chroma = math.hypot(a, b)
    if not theme.dark and b > abs(a):  # warm paper
        return LAND_HUE, 0.05
    if chroma >= 0.02:
        return (a / chroma, b / chroma), min(0.085, max(0.03, chroma * 1.1))
    if theme.dark:
        return LAND_HUE, 0.012
    _, a, b = to_oklab(theme.accent)
    chroma = math.hypot(a, b) or 1.0
    return (a / chroma, b / chroma), 0.04


def _land(theme: Theme) -> dict[str, Color]:
    """Sky light, hills that fade into it, forest, soil, trail."""
    hue, strength = _land_hue(theme)

    def land(lightness: float, share: float = 1.0) -> Color:
        return from_oklab((lightness, hue[0] * strength * share, hue[1] * strength * share))

    if theme.dark:
        air = mix(theme.end, Color(255, 205, 150), 0.34)
        steps = (0.50, 0.43, 0.365, 0.30, 0.255, 0.215, 0.17)
        sun = Color(255, 240, 208)
        glow, halo = mix(theme.accent, sun, 0.45), mix(theme.end, theme.accent, 0.5)
        trail = Color(196, 146, 92)
        soil = mix(theme.start, land(0.25), 0.45)
    else:
        air = mix(theme.start, Color(255, 250, 235), 0.5)
        steps = (0.84, 0.76, 0.66, 0.53, 0.44, 0.37, 0.29)
        sun, glow, halo = Color(255, 252, 240), Color(255, 236, 190), Color(255, 236, 190)
        trail = Color(214, 170, 112)
        soil = theme.end
    tones = [
        mix(land(step), air, 0.5 - 0.09 * i) if i < 5 else land(step)
        for i, step in enumerate(steps)
    ]
    dark = mix(tones[6], theme.start, 0.25) if theme.dark else tones[6]
    return {
        "glow.wide": halo.faded((0.42 if theme.dark else 0.5) * theme.strength),
        "glow": glow.faded((0.46 if theme.dark else 0.8) * theme.strength),
        "sun": sun,
        "mist": air.faded(0.5 if theme.dark else 0.6),
        "hill.1": tones[0],
        "tree.1": tones[1],
        "hill.2": mix(tones[1], tones[2], 0.45),
        "tree.2": tones[2],
        "hill.3": mix(tones[2], tones[3], 0.5),
        "tree.3": tones[4],
        "tree.4": tones[5],
        "thicket": dark,
        "cane.far": mix(dark, tones[4], 0.4),
        "leaf.far": mix(dark, tones[3], 0.5),
        "cane": dark,
        "leaf": mix(dark, tones[1], 0.5) if theme.dark else mix(dark, tones[3], 0.45),
        "soil": soil,
        "grass": mix(tones[4], soil, 0.2),
        "grass.far": mix(tones[3], trail, 0.3),
        "trail": trail,
        "trail.dim": soil,
        "slope": mix(tones[3], soil, 0.45) if theme.dark else mix(tones[1], soil, 0.65),
        "trail.lit": mix(trail, Color(255, 240, 205), 0.38),
        "print": mix(trail, Color(90, 55, 30), 0.38),
        "shade": mix(trail, Color(30, 18, 12), 0.75).faded(0.45),
    }
