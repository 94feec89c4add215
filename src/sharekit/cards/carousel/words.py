"""How a quote stands on a carousel's card: a mark, and the words in the heading face."""

from __future__ import annotations

from sharekit.cards.brief import Brief
from sharekit.cards.carousel import parts as own
from sharekit.cards.templates import parts
from sharekit.cards.templates.looks import fit, smallest
from sharekit.cards.templates.quote import quote_paragraph
from sharekit.drawing.scene.nodes import Node, Text
from sharekit.extract.model import Quote

_LEADING = 1.09


def quoted(brief: Brief, quote: Quote, *, cap: float | None = None) -> list[Node]:
    """The mark and the words. cap: px that they are no larger than."""
    unit, look = brief.format.unit, own.look(brief)
    words = own.capped(brief, look.words, cap)
    text = Text(
        "quote",
        quote_paragraph(brief, quote, leading=_LEADING),
        fit(brief, words),
        width=own.across(brief),
        smallest=smallest(brief, words),
        display=True,
        grow=1.0,
    )
    return own.led(brief, parts.mark(brief, look.numeral * unit), [text])
