"""encode, as vectors: a card's frame as SVG, and what its destination says to that."""

from __future__ import annotations

from collections.abc import Iterator

from sharekit.cards.compose import Card
from sharekit.diagnostics import Diagnostic, error, warning
from sharekit.drawing.render.encode import Encoded
from sharekit.pipeline.pictures import pixels_of
from sharekit.pipeline.tools import Tools

SVG = "svg"


def encode_svg(card: Card, tools: Tools, *, scale: float, budget: int | None = None) -> Encoded:
    """The card as SVG; over the budget the error `image.bytes`, for vectors have no quality."""
    from sharekit.drawing.render.svg import draw_svg  # hardly any card needs it

    data = draw_svg(
        card.frame,
        book=tools.book,
        pictures=pixels_of(card.frame, tools),
        title=card.copy.alt,
        scale=scale,
    )
    return Encoded(data, SVG, None, tuple(_notes(card, len(data), budget)))


def _notes(card: Card, size: int, budget: int | None) -> Iterator[Diagnostic]:
    row = card.brief.format
    if SVG not in row.accepts:
        yield warning(
            "format.refused",
            f"{row.title}: SVG is not accepted there, only {', '.join(row.accepts)}",
            hint="use this file on your own pages or in print, and --format auto for sharing",
        )
    if budget is not None and size > budget:
        yield error(
            "image.bytes",
            f"the picture takes {size / 1000:.0f} KB as SVG; {budget / 1000:.0f} KB are allowed",
            hint="take --format auto, or raise the budget",
        )
