"""encode, as vectors: a rendered card's frame as SVG, and what its destination says to that."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sharekit.diagnostics import Diagnostic, error, warning
from sharekit.drawing.render.encode import Encoded
from sharekit.pipeline.pictures import pixels_of

if TYPE_CHECKING:
    from sharekit.pipeline.run import Rendered

SVG = "svg"


def encode_svg(rendered: Rendered, budget: int | None = None) -> Encoded:
    """The card as SVG; over the budget the error `image.bytes`, for vectors have no quality."""
    from sharekit.drawing.render.svg import draw_svg  # hardly any card needs it

    tools = rendered.tools
    data = draw_svg(
        rendered.frame,
        book=tools.book,
        pictures=pixels_of(rendered.frame, tools),
        title=rendered.alt,
        scale=rendered.scale,
    )
    return Encoded(data, SVG, None, tuple(_notes(rendered, len(data), budget)))


def _notes(rendered: Rendered, size: int, budget: int | None) -> Iterator[Diagnostic]:
    row = rendered.card.brief.format
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
