"""Where a scene stands on a page: its look by shape, leader lines, the veil under the headline."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from sharekit.cards.brief import Brief
from sharekit.cards.formats import Shape
from sharekit.cards.scenery import find_scene, painted
from sharekit.cards.templates import margins, parts
from sharekit.cards.templates.credit import Credit
from sharekit.cards.templates.versus_parts import (
    Diagram,
    Sized,
    headline,
    kept_inside,
    pads,
    sub,
    top_row,
)
from sharekit.drawing.scene.art import Art, Fill
from sharekit.drawing.scene.color import Color
from sharekit.drawing.scene.nodes import Box, Column, Node, Page, Space
from sharekit.drawing.scene.paint import Gradient, Ground
from sharekit.drawing.scene.style import Direction, Fit

Point = tuple[float, float]


class TrailLook(NamedTuple):
    """Sizes in units. scene: the drawing; scale: of its width to the page's, at most.

    largest, smallest, lines: of the headline. clear: the share of the width that stays free for it
    beside the light, where it needs more height than stands above everyone. sub: the share of the
    width of the line beneath it; 0: none. caption: the most lines of a caption's text; 0: names
    alone. least: of the height above the scene, in units. measure: of a quote, in Latin characters.
    """

    scene: str
    scale: float
    largest: float
    smallest: float
    lines: tuple[int, int]
    clear: float
    sub: float
    caption: int
    least: float
    measure: float = 17


LOOKS: Mapping[Shape, TrailLook] = MappingProxyType(
    {
        Shape.BANNER: TrailLook("trail-wide", 0.66, 0.10, 0.06, (1, 1), 1.0, 0.0, 0, 0.11, 36),
        Shape.LANDSCAPE: TrailLook(
            "trail-wide", 1.0, 0.112, 0.06, (1, 2), 0.74, 0.58, 4, 0.185, 26
        ),
        Shape.CENTRE: TrailLook("trail-square", 1.0, 0.085, 0.05, (1, 3), 0.62, 0.0, 5, 0.15),
        Shape.CLASSIC: TrailLook("trail-wide", 1.12, 0.125, 0.06, (1, 2), 0.80, 0.60, 4, 0.20, 24),
        Shape.THUMB: TrailLook("trail-square", 0.95, 0.13, 0.08, (1, 3), 0.66, 0.0, 0, 0.2),
        Shape.TILE: TrailLook("trail-square", 0.80, 0.105, 0.068, (1, 3), 0.575, 0.0, 6, 0.2),
        Shape.SQUARE: TrailLook("trail-square", 0.92, 0.100, 0.055, (1, 3), 0.575, 0.0, 6, 0.195),
        Shape.PORTRAIT: TrailLook("trail-tall", 1.0, 0.125, 0.06, (1, 4), 1.0, 0.0, 7, 0.2),
        Shape.PIN: TrailLook("trail-tall", 1.0, 0.15, 0.068, (1, 5), 1.0, 0.0, 8, 0.19),
        Shape.LONG: TrailLook("trail-tall", 1.0, 0.16, 0.068, (1, 6), 1.0, 0.9, 8, 0.3),
        Shape.STORY: TrailLook("trail-tall", 1.0, 0.135, 0.06, (1, 5), 1.0, 0.0, 8, 0.16),
    }
)
_LINE, _DOT = 0.0034, 0.0085
"""Weight of a leader line and radius of its dot, in units."""
_GLOWS = 2
"""Marks that every scene begins with; the sun comes after them."""
_VEIL = 0.86
_FROM_SUN = 0.02
"""Between a headline and the sun, in units."""
_HANGING = 0.42
"""From a headline to the line beneath it, in its largest size: letters hang into that."""
_NARROWEST = 0.4
"""Of the width, what a headline takes at least."""


class Said(NamedTuple):
    """What is said: of the one at the back, of the one in front, their sizes; the line on top."""

    rear: str | None
    front: str | None
    sized: Sized
    sub: str | None
    credit: Credit


class Stage(NamedTuple):
    """px on the page of a scene's origin, and px a unit. sky: px of height for the headline."""

    scene: str
    x: float
    y: float
    scale: float
    sky: float

    def at(self, slot: str) -> Point:
        """A slot's point on the page, as read from the left."""
        x, y = find_scene(self.scene).slots[slot]
        return self.x + x * self.scale, self.y + y * self.scale

    def unit(self, x: float, y: float) -> str:
        """A point of the page in the scene's units."""
        return f"{(x - self.x) / self.scale:.2f} {(y - self.y) / self.scale:.2f}"


def head(diagram: Diagram, look: TrailLook, line: str | None, stage: Stage) -> Column | None:
    """The headline in the sky of a stage and the line beneath; None where nothing would be legible
    there."""
    brief, quote = diagram.brief, diagram.quote
    unit, height = brief.format.unit, stage.sky
    width = brief.format.width - pads(brief).across
    clear = min(look.clear if quote is None else min(look.clear, 0.86), _beside_sun(brief, stage))
    if height < look.smallest * unit or clear < _NARROWEST:
        return None
    measure = look.measure if quote is not None else 24
    size = Fit(
        look.largest * unit, look.smallest * unit, measure * brief.script.measure, look.lines
    )
    children: list[Node] = []
    eyebrow = parts.eyebrow(brief)
    if eyebrow is not None and height > 0.3 * unit:
        children += [eyebrow, Space(0.045 * unit)]
    children.append(top_row(brief, headline(diagram, size, width * clear)))
    if line:
        children.append(Space((_HANGING * look.largest + margins.air(brief)) * unit))
        children.append(sub(brief, line, width=width * look.sub, lines=3))
    return Column(tuple(children))


def _beside_sun(brief: Brief, stage: Stage) -> float:
    """The share of the width that is left of a sun which stands in the sky's own height; 1: none
    does."""
    place = find_scene(stage.scene).slots.get("sun")
    if place is None:
        return 1.0
    left, top = (place[0] * stage.scale + stage.x, place[1] * stage.scale + stage.y)
    inner, unit = pads(brief), brief.format.unit
    if top > inner.top + stage.sky + _FROM_SUN * unit:
        return 1.0
    return (left - inner.left - _FROM_SUN * unit) / (brief.format.width - inner.across)


def _veil(brief: Brief, stage: Stage) -> Fill:
    """The upper sky's own colour over the glow, where the headline has to be read."""
    unit, format_ = brief.format.unit, brief.format
    end = pads(brief).top + stage.sky
    path = _box(stage, 0, 0, format_.width, end + 0.1 * unit)
    fade = tuple((y - stage.y) / stage.scale for y in (end + 0.04 * unit, end + 0.1 * unit))
    return Fill(path, brief.theme.start.faded(_VEIL), fade=(fade[0], fade[1]))


def elbow(unit: float, stage: Stage, slot: str, end: Point, color: Color) -> Iterable[Fill]:
    """A leader line from a slot's dot in the picture, down and along to where a caption starts.

    end: px of a page read from the left. unit: the format's.
    """
    half = _LINE * unit / 2
    (x, y), line = stage.at(slot), end[1]
    a, b = sorted((end[0], x))
    path = _box(stage, x - half, min(y, line), x + half, max(y, line) + half)
    path += _box(stage, a, line - half, b, line + half)
    radius = _DOT * unit
    ring = _circle(stage, x, y, radius)
    return Fill(path, color), Fill(ring, color)


def _box(stage: Stage, left: float, top: float, right: float, bottom: float) -> str:
    points = ((left, top), (right, top), (right, bottom), (left, bottom))
    first, *rest = (stage.unit(x, y) for x, y in points)
    return f"M{first}L{' '.join(rest)}Z"


def _circle(stage: Stage, x: float, y: float, radius: float) -> str:
    k = 0.4142 * radius  # tan 22.5°: controls of eight arcs
    ring = [
        (x + radius, y + k), (x + k, y + radius), (x - k, y + radius), (x - radius, y + k),
        (x - radius, y - k), (x - k, y - radius), (x + k, y - radius), (x + radius, y - k),
    ]  # fmt: skip
    knots = [
        stage.unit((a + c) / 2, (b + d) / 2)
        for (a, b), (c, d) in zip(ring, (*ring[1:], ring[0]), strict=True)
    ]
    curves = (f"Q{stage.unit(*p)} {k}" for p, k in zip(ring, knots, strict=True))
    return f"M{knots[-1]}{''.join(curves)}Z"


def page(brief: Brief, stage: Stage, column: Column, marks: Iterable[Fill]) -> Page:
    """A page whose ground is the scene in the theme's colours, and leader lines over it."""
    format_, theme = brief.format, brief.theme
    mirrored = brief.direction is Direction.RTL
    x = format_.width - stage.x if mirrored else stage.x
    picture = painted(stage.scene, theme)
    art = Art(
        (*picture[:_GLOWS], _veil(brief, stage), *picture[_GLOWS:], *marks),
        round(x, 2), round(stage.y, 2), round(stage.scale, 5), mirrored,
    )  # fmt: skip
    root = Box(
        column,
        padding=pads(brief),
        width=float(format_.width),
        height=float(format_.height),
    )
    return kept_inside(
        Page(
            width=format_.width,
            height=format_.height,
            root=root,
            ground=Ground(Gradient(theme.start, theme.end, angle=180.0), art=art),
            safe=format_.safe,
            covered=format_.covered,
            keep_out=format_.keep_out,
            direction=brief.direction,
        )
    )
