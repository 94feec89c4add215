"""The steps card: what to do, in order, on numbered badges along a dotted line."""

from __future__ import annotations

from collections.abc import Iterator

from sharekit.cards.brief import Brief
from sharekit.cards.passages import Slice
from sharekit.cards.templates import parts, rows
from sharekit.cards.templates.base import Form, Template
from sharekit.cards.templates.rows import Kind, Line
from sharekit.drawing.scene.nodes import Box, Column, Node, Row, Shape, Space
from sharekit.extract.model import Quote, Steps

_BADGE, _GUTTER = 1.72, 0.72
"""Diameter of a badge, and the air between it and its step, in sizes of the head."""
_SNUG_BADGE = 1.5
"""Where steps stand close, so that there is a way between them."""
_CAP = 0.727
_CONNECTOR, _DASH, _SNUG_DASH = 0.0032, 0.0085, 0.0050
_WAY, _SNUG_WAY = 0.95, 0.62
"""Between two badges at least, in sizes of the head: enough for the way to be seen."""


class StepsTemplate(Template):
    """Draws the article's steps under its title."""

    name = "steps"
    title = "the article's steps, numbered"
    structure = "steps"

    def good_size(self, brief: Brief) -> float:  # noqa: ARG002 - there is one set of steps only
        """Any size that passes the gates."""
        return 0.0

    def says(self, brief: Brief) -> tuple[Slice, ...]:
        """What announces the steps, their heads and what explains them."""
        of = brief.structure
        return rows.says(brief, of, of.steps) if isinstance(of, Steps) else ()

    def variants(self, brief: Brief, _quote: Quote | None = None) -> Iterator[Form]:
        """All steps in full, without what explains them, then the first of them."""
        if isinstance(brief.structure, Steps):
            yield from rows.forms(brief, _KIND, brief.structure.steps)


def _step(brief: Brief, line: Line) -> Node:
    unit = brief.format.unit
    badge = _diameter(line)
    drop = (badge - _CAP * line.size) / 2  # the head's capitals stand at the badge's middle
    words: list[Node] = [
        Space(drop * unit),
        rows.head(brief, line, "step"),
        *rows.body(brief, line, "step_body"),
    ]
    if not line.last:
        words.append(Space((0.95 * line.air * line.size + rows.air(brief)) * unit))
    return Row(
        (
            Column((_badge(brief, line, badge), *_connector(brief, line))),
            Space(((_BADGE + _GUTTER) * line.size - badge) * unit),
            Column(tuple(words), grow=1.0),
        ),
        align="stretch",
        least=0.0 if line.last else (badge + _way(line)) * unit,
    )


def _diameter(line: Line) -> float:
    """Of a badge, in units."""
    return (_BADGE if line.air >= 1.0 else _SNUG_BADGE) * line.size


def _way(line: Line) -> float:
    """Between two badges at least, in units."""
    return max(_WAY * line.air, _SNUG_WAY) * line.size


def _badge(brief: Brief, line: Line, diameter: float) -> Box:
    unit, theme = brief.format.unit, brief.theme
    number = parts.label(
        brief,
        "badge",
        str(line.number),
        size=0.86 * line.size,
        color=theme.on_accent,
        weight=700,
    )
    return parts.disc(number, diameter * unit, theme.accent, role="badge")


def _connector(brief: Brief, line: Line) -> list[Node]:
    """The dotted way to the next step."""
    if line.last:
        return []
    unit = brief.format.unit
    color = brief.theme.accent.faded(0.55)
    weight = max(2.0, _CONNECTOR * unit)
    dash, clear = (_DASH, 0.011) if line.air >= 1.0 else (_SNUG_DASH, 0.006)
    dashes = Shape("connector", weight, None, color, weight / 2, grow=1.0, dash=dash * unit)
    inset = (_diameter(line) * unit - weight) / 2
    gap = Space(clear * unit)
    return [gap, Row((Space(inset), dashes), grow=1.0), gap]


_KIND = Kind("steps", 2, 5, _step, _BADGE + _GUTTER, foot=0.085, near=0.8)
TEMPLATE = StepsTemplate()
