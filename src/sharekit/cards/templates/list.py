"""The list card: equal rows between hairlines, each with an italic numeral in the gutter."""

from __future__ import annotations

from collections.abc import Iterator

from sharekit.cards.brief import Brief
from sharekit.cards.passages import Slice
from sharekit.cards.templates import parts, rows
from sharekit.cards.templates.base import Form, Template
from sharekit.cards.templates.rows import Kind, Line
from sharekit.drawing.scene.nodes import Box, Column, Node, Row, Space, Text
from sharekit.drawing.scene.style import Face
from sharekit.extract.model import Items, Quote

_GUTTER = 2.0
"""Of a numeral, in sizes of the head."""
_NUMERAL = 1.34
_AIR = 0.78
"""Between a hairline and the words above and beneath it, in sizes of the head."""


class ListTemplate(Template):
    """Draws what the article lists under its title."""

    name = "list"
    title = "what the article lists, row by row"
    structure = "items"

    def good_size(self, brief: Brief) -> float:  # noqa: ARG002 - there is one list only
        """Any size that passes the gates."""
        return 0.0

    def says(self, brief: Brief) -> tuple[Slice, ...]:
        """What announces the list, its heads and what explains them."""
        of = brief.structure
        return rows.says(brief, of, of.items) if isinstance(of, Items) else ()

    def variants(self, brief: Brief, _quote: Quote | None = None) -> Iterator[Form]:
        """All items in full, without what explains them, then the first of them."""
        if isinstance(brief.structure, Items):
            yield from rows.forms(brief, _KIND, brief.structure.items)


def _item(brief: Brief, line: Line) -> Node:
    unit, theme = brief.format.unit, brief.theme
    air = Space((_AIR * line.air * line.size + rows.air(brief)) * unit)
    face = Face(theme.heading, theme.weight, italic=True, optical_size=parts.SMALL_FIGURES)
    numeral = Text(
        "numeral",
        parts.paragraph(brief, str(line.number), face=face, color=theme.accent, display=True),
        _NUMERAL * line.size * unit,
        display=True,
    )
    words: list[Node] = [
        rows.head(brief, line, "item"),
        *rows.body(brief, line, "item_body"),
    ]
    row = Row(
        (Box(numeral, width=_GUTTER * line.size * unit), Column(tuple(words), grow=1.0)),
        align="baseline",
    )
    closing = (air, parts.hairline(brief)) if line.last else (air,)
    return Column((parts.hairline(brief), air, row, *closing))


_KIND = Kind("list", 3, 6, _item, _GUTTER, foot=0.07)
TEMPLATE = ListTemplate()
