"""Everyone in profile on a trail from left to right, a caption beneath either end."""

from __future__ import annotations

from sharekit.cards.brief import Brief
from sharekit.cards.formats import Shape
from sharekit.cards.scenery import find_scene
from sharekit.cards.templates import margins
from sharekit.cards.templates.versus_foot import foot_of
from sharekit.cards.templates.versus_parts import GAP, Diagram, caption, label_slice, pads
from sharekit.cards.templates.versus_stage import Said, Stage, TrailLook, elbow, head, page
from sharekit.drawing.scene.nodes import Box, Column, Page, Row, Space

_GUTTER = 0.06
"""Between the captions, in units."""
_UNDER, _LINE = 0.05, 0.026
"""From the trail to the captions, and from a leader line to its caption, in units."""
_DESCENT = 0.022
"""From the headline's last baseline to the heads beneath it, in units."""
_QUOTED = 1.5
"""How much more of the sky a quote wants than names."""
_BOLD = 0.54
"""Of the type's size, how wide a bold letter is about."""
_SMALLEST = 0.42
"""Of the page's width, what a scene's own width takes at least: smaller, nobody is seen."""
_REACH = {"trail-square": 1148, "trail-wide": 418}
"""How far a scene's land goes on beyond either side of it, in its own units."""
_WHERE = {"trail-square": 0.5, "trail-wide": 0.6}
"""Where a scene that is narrower than the page stands: its share of the rest, at the left."""


def frieze(diagram: Diagram, look: TrailLook, said: Said) -> Page | None:
    """The page, or None where the scene would be too small to be seen."""
    brief = diagram.brief
    unit, inner = brief.format.unit, pads(brief)
    foot, foot_height = foot_of(brief, said.credit)
    captions = _caption_height(diagram, said)
    floor = brief.format.height - inner.bottom - foot_height - captions - 0.092 * unit
    stage = _stage(diagram, look, floor)
    top = head(diagram, look, said.sub, stage) if stage else None
    if stage is None or top is None:
        return None
    below = floor + _UNDER * unit
    width = _column_width(brief)
    rear, front = diagram.rear_and_front
    words = ((rear, said.rear), (front, said.front))
    near, far = (Box(caption(brief, *of, text, said.sized), width=width) for of, text in words)
    column = Column(
        (
            Box(top, height=stage.sky),
            Space(below - inner.top - stage.sky),
            Box(Row((near, Space(_GUTTER * unit), far)), height=captions),
            Space(grow=1.0),
            *foot,
        )
    )
    line = below - (_LINE + 0.5 * margins.air(brief)) * unit  # clear of marks above letters
    far_start = inner.left + width + _GUTTER * unit
    marks = (
        *elbow(unit, stage, "together", (inner.left, line), rear.color),
        *elbow(unit, stage, "ahead", (far_start, line), front.color),
    )
    return page(brief, stage, column, marks)


def _stage(diagram: Diagram, look: TrailLook, floor: float) -> Stage | None:
    """The scene with its trail's lower edge at `floor` px, as large as the headline allows."""
    brief = diagram.brief
    unit, top = brief.format.unit, pads(brief).top
    scene = find_scene(look.scene)
    left, width = _core(brief)
    tall = scene.slots["floor"][0] - scene.slots["heads"][0]
    least = look.least if diagram.quote is None else _QUOTED * look.least
    scale = min(look.scale * width / scene.width, (floor - top - (least + _DESCENT) * unit) / tall)
    if scale * scene.width < _SMALLEST * width:
        return None
    x = left + (width - scene.width * scale) * _WHERE[look.scene]
    reach = _REACH[look.scene]
    x = min(x, reach * scale)
    if x + (scene.width + reach) * scale < brief.format.width:
        return None
    y = floor - scene.slots["floor"][0] * scale
    sky = y + scene.slots["heads"][0] * scale - top - _DESCENT * unit
    return Stage(look.scene, x, y, scale, sky)


def _core(brief: Brief) -> tuple[float, float]:
    """The left edge and the width of what every viewer sees, px."""
    if brief.format.shape is Shape.CENTRE:
        safe = brief.format.safe
        return safe.left, brief.format.width - safe.across
    return 0.0, float(brief.format.width)


def _column_width(brief: Brief) -> float:
    return (brief.format.width - pads(brief).across - _GUTTER * brief.format.unit) / 2


def _caption_height(diagram: Diagram, said: Said) -> float:
    """px for as many lines as the longer name and the longer caption are likely to take."""
    brief, sized = diagram.brief, said.sized
    unit, script = brief.format.unit, brief.script
    width = _column_width(brief) / unit
    name = max(len(label_slice(brief, of.side).text) for of in diagram.rear_and_front)
    across = width / (_BOLD * sized.head)
    height = 1.16 * sized.head * min(2, int(name / script.length / across) + 1)
    if said.rear or said.front:
        longest = max(len(said.rear or ""), len(said.front or "")) / script.length
        across = width / (0.50 * sized.body)
        lines = min(sized.lines, int(longest / across) + 1)
        height += GAP * sized.body + lines * max(1.34, script.body) * sized.body
    return (height + margins.air(brief)) * unit
