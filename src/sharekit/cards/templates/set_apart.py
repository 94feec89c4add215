"""A quote and a picture, each with a place of its own on a plain ground: what the cards of figures
and of photographs that have too few pixels for the page share."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from sharekit.cards.brief import Brief
from sharekit.cards.templates import margins, parts
from sharekit.cards.templates.looks import fit, smallest
from sharekit.cards.templates.quote import quote_paragraph
from sharekit.drawing.scene.nodes import Column, Node, Page, Space, Text
from sharekit.drawing.scene.paint import Gradient, Ground
from sharekit.drawing.scene.style import Direction
from sharekit.extract.model import Quote

GAP = 0.075
"""Between words and picture side by side, in units."""
_LEADING = 1.09


class Look(NamedTuple):
    """Sizes in units, measure in Latin characters. share: of the inner width (beside) or of the
    inner height (above), what the picture takes at most."""

    largest: float
    good: float
    smallest: float
    measure: float
    lines: tuple[int, int]
    share: float


def plain_page(brief: Brief, root: Node) -> Page:
    """A page on the theme's colours alone."""
    theme = brief.theme
    angle = 225.0 if brief.direction is Direction.RTL else 135.0
    return parts.page(brief, root)._replace(ground=Ground(Gradient(theme.start, theme.end, angle)))


def words(brief: Brief, quote: Quote, look: Look, *, optical: float = parts.DISPLAY) -> Text:
    """The quote. optical: its optical size."""
    return Text(
        "quote",
        quote_paragraph(brief, quote, leading=_LEADING, optical=optical),
        fit(brief, look),
        smallest=smallest(brief, look),
        display=True,
        grow=1.0,
    )


def column(brief: Brief, said: Text, foot: Iterable[Node]) -> Column:
    """Rule and logo, the words, the credit: what stands beside a picture."""
    unit, air = brief.format.unit, margins.air(brief)
    head = parts.top_row(parts.rule(brief), parts.logo(brief))
    return Column(
        (
            Space(grow=0.6),
            head or Space(),
            Space((0.062 + air) * unit),
            said,
            Space((0.08 + air) * unit, grow=1.0),
            *foot,
        )
    )
