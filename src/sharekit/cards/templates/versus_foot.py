"""The foot of a diagram: who, when and where on one line where the page is wide."""

from __future__ import annotations

from sharekit.cards.brief import Brief
from sharekit.cards.formats import Shape
from sharekit.cards.templates import margins, parts
from sharekit.cards.templates.credit import Credit, name_label
from sharekit.cards.templates.strip import strip
from sharekit.drawing.scene.nodes import Node, Row, Space

_LINE = 0.032
_NEXT = 0.046


def foot_of(brief: Brief, credit: Credit) -> tuple[tuple[Node, ...], float]:
    """The strip and the button, and how high they are, px."""
    unit = brief.format.unit
    if brief.format.shape.wide:
        return _line(brief, credit)
    nodes = tuple(parts.called(brief, list(strip(brief, credit, ruled=False)), gap=0.045))
    height = 0.0
    if credit.name or credit.meta or credit.side:
        more = sum(map(bool, (credit.name, credit.meta))) - 1
        if brief.format.shape is Shape.TILE and credit.meta:
            more += 1  # beside the button it needs two lines
        height = (_LINE + _NEXT * more) * unit * (1.0 + 2.0 * margins.air(brief))
    if brief.format.call:
        button = parts.BUTTON_HEIGHT * unit
        beside = brief.format.shape is Shape.TILE
        height = max(height, button) if beside else height + 0.045 * unit + button
    return nodes, height


def _line(brief: Brief, credit: Credit) -> tuple[tuple[Node, ...], float]:
    """Name, then what else there is, and the domain at the far edge."""
    unit, theme = brief.format.unit, brief.theme
    row: list[Node] = []
    if credit.name:
        name = name_label(brief, credit, credit.name, size=0.036, grow=1.0)
        row += [name, Space(0.026 * unit)]
    for role, text in (("meta", credit.meta), ("strip", credit.side)):
        if role == "strip" and text:
            row.append(Space(0.04 * unit, grow=1.0 if row else 0.0))
        if text:
            row.append(parts.label(brief, role, text, size=parts.META, color=theme.muted))
    if not row:
        return (), 0.0
    return (Row(tuple(row), align="baseline"),), _LINE * unit
