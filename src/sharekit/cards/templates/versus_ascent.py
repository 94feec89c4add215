"""The trail winds up a hill, the captions stand beside it, each at the height of its figure."""

from __future__ import annotations

from sharekit.cards.brief import Brief
from sharekit.cards.scenery import find_scene
from sharekit.cards.templates import margins
from sharekit.cards.templates.versus_foot import foot_of
from sharekit.cards.templates.versus_parts import GAP, Coloured, Diagram, Sized, caption, pads
from sharekit.cards.templates.versus_stage import Said, Stage, TrailLook, elbow, head, page
from sharekit.drawing.scene.nodes import Box, Column, Page, Row, Space

_LIGHT, _CAPTIONED, _NAMED = 222.0, 1236.0, 1150.0
"""From where to where the scene is wanted, in its units: from the light to the last caption, or
where names are enough."""
_SHARE, _UNDER_QUOTE = 0.75, 0.62
"""Of the height between the margin and the foot, what the scene takes at most."""
_WHERE = 0.12
_REACH = 760
"""How far the scene's land goes on beyond either side of it, in its own units."""
_ABOVE, _BELOW = 0.06, 0.05
"""From the headline to the scene, from the scene to the foot, in units."""
_BETWEEN = 0.03
_LOWER = 0.4
"""Of the sky that a headline leaves free, what stands above it."""


def ascent(diagram: Diagram, look: TrailLook, said: Said) -> Page | None:
    """The page, or None where the headline would have no room."""
    brief = diagram.brief
    unit, inner = brief.format.unit, pads(brief)
    foot, foot_height = foot_of(brief, said.credit)
    bottom = brief.format.height - inner.bottom - foot_height - _BELOW * unit
    stage = _stage(diagram, look, bottom)
    top = head(diagram, look, said.sub, stage) if stage else None
    if stage is None or top is None:
        return None
    slots = find_scene(look.scene).slots
    left = stage.x + slots["calm"][0] * stage.scale
    one, two = (stage.y + at * stage.scale for at in slots["captions"])
    heights = (two - one - _BETWEEN * unit, bottom - two)
    rear, front = diagram.rear_and_front
    words = ((front, said.front), (rear, said.rear))
    first, second = (
        Box(
            Row(
                (
                    Space(left - inner.left),
                    caption(brief, *of, text, _bounded(brief, said.sized, height))._replace(
                        grow=1.0
                    ),
                )
            ),
            height=height,
        )
        for (of, text), height in zip(words, heights, strict=True)
    )
    column = Column(
        (
            Box(
                Column((Space(grow=_LOWER), *top.children, Space(grow=1.0 - _LOWER))),
                height=stage.sky,
            ),
            Space(one - inner.top - stage.sky),
            first,
            Space(_BETWEEN * unit),
            second,
            Space(grow=1.0),
            *foot,
        )
    )
    end, middle = left - 0.014 * unit, 0.36 * said.sized.head * unit
    marks = (
        *elbow(unit, stage, "front", (end, one + middle), front.color),
        *elbow(unit, stage, "rear", (end, two + middle), rear.color),
    )
    return page(brief, stage, column, marks)


def _stage(diagram: Diagram, look: TrailLook, bottom: float) -> Stage | None:
    """The scene with its lower end at `bottom` px, as large as page and headline allow."""
    format_ = diagram.brief.format
    unit, top = format_.unit, pads(diagram.brief).top
    scene = find_scene(look.scene)
    end, share = (_CAPTIONED, _SHARE) if diagram.quote is None else (_NAMED, _UNDER_QUOTE)
    wanted = end - _LIGHT
    scale = min(format_.width / scene.width, share * (bottom - top) / wanted)
    if bottom - top - scale * wanted < look.least * unit:
        return None
    x = _WHERE * (format_.width - scene.width * scale)
    x = max(x, format_.width - (scene.width + _REACH) * scale)
    if x > _REACH * scale:
        return None
    y = bottom - end * scale
    return Stage(look.scene, x, y, scale, y + _LIGHT * scale - top - _ABOVE * unit)


def _beside(brief: Brief, of: Coloured, text: str | None, sized: Sized, height: float) -> Column:
    """A caption in a place of that height."""
    return caption(brief, *of, text, _bounded(brief, sized, height))._replace(grow=1.0)


def _bounded(brief: Brief, sized: Sized, height: float) -> Sized:
    """The caption's size with only so many lines as a place of that height holds."""
    left = height / brief.format.unit - 1.16 * sized.head - GAP * sized.body - margins.air(brief)
    lines = int(left / (sized.body * max(1.34, brief.script.body)) + 0.35)
    return sized._replace(lines=max(0, min(sized.lines, lines)))
