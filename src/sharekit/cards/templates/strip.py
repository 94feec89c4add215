"""The strip at the foot of a card that bears its title already: who, where and when."""

from __future__ import annotations

from collections.abc import Iterator

from sharekit.cards.brief import Brief
from sharekit.cards.formats import Shape
from sharekit.cards.templates import parts
from sharekit.cards.templates.credit import Credit, credit_lines, joined, sparser
from sharekit.drawing.scene.nodes import Node, Picture, Row, Space


def credits_of(brief: Brief) -> Iterator[Credit]:
    """The fullest first. Where there is neither name nor place, a strip of nothing."""
    name = brief.author or brief.site
    age = joined(brief, None)
    if brief.format.shape.wide:
        yield Credit(name, age, brief.domain)
        if name and brief.domain:
            yield Credit(name, age, None)
    elif brief.format.shape is Shape.THUMB:
        yield Credit(None, joined(brief, brief.domain or name), None)
    else:
        if brief.format.shape is not Shape.TILE:
            yield Credit(name, age, brief.domain)
        yield Credit(name or brief.domain, joined(brief, brief.domain if name else None), None)
        yield Credit(name, age, None)
    yield from sparser(brief)


def strip(
    brief: Brief, credit: Credit, *, ruled: bool = True, logo: Picture | None = None
) -> Iterator[Node]:
    """Name at the one edge, domain and logo at the other; ruled: under a hairline."""
    unit, theme = brief.format.unit, brief.theme
    lines = credit_lines(brief, credit, grow=1.0)
    if not lines.children and not credit.side and logo is None:
        return
    if ruled:
        yield parts.hairline(brief)
        yield Space(0.045 * unit)
    row: list[Node] = [lines] if lines.children else []
    if credit.side:
        row += [Space(0.04 * unit, grow=1.0)] if row else []
        row.append(parts.label(brief, "strip", credit.side, size=parts.META, color=theme.muted))
    if logo is None:
        yield Row(tuple(row), align="baseline")
        return
    between = Space(0.035 * unit, grow=0.0 if credit.side else 1.0)
    yield Row((*row, between, logo), align="end")
