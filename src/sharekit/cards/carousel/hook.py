"""A carousel's first card: the title, or the sharpest quote, and the arrow that says go on."""

from __future__ import annotations

from collections.abc import Iterator

from sharekit.cards.brief import Brief
from sharekit.cards.carousel import parts as own
from sharekit.cards.carousel.points import NAME, Place
from sharekit.cards.carousel.words import quoted
from sharekit.cards.formats import Shape
from sharekit.cards.templates import margins, panel, parts
from sharekit.cards.templates.base import Template
from sharekit.drawing.picture.info import Kind, Seen
from sharekit.drawing.scene.nodes import Node, Page, Space
from sharekit.extract.model import Quote

_PICTURE = 0.40
"""Of the height: the most that the article's picture takes under the title."""
_SMALLER = 0.78
"""The title's share of its largest size where a picture stands beneath."""


class Hook(Template):
    """Draws a quote where there is one, else the title; the article's picture beneath the title."""

    name = NAME
    title = "what a carousel opens with"
    shows_picture = True
    signed = False

    def __init__(self, place: Place, quote: Quote | None = None) -> None:
        self.place, self.quote = place, quote
        self.takes_quote = quote is not None

    def good_size(self, brief: Brief) -> float:
        """Of a quote: large enough to be read in a feed; of the title any."""
        return own.good(brief) if self.takes_quote else 0.0

    def variants(self, brief: Brief, quote: Quote | None) -> Iterator[Page]:
        """With the picture and without; for each line at the foot."""
        pictures = (brief.picture, None) if quote is None and _roomy(brief) else (None,)
        for picture in dict.fromkeys(pictures):
            for meta in own.metas(brief):
                yield self._page(brief, quote, picture, meta)

    def _page(
        self, brief: Brief, quote: Quote | None, picture: Seen | None, meta: str | None
    ) -> Page:
        look, unit = own.look(brief), brief.format.unit
        column: list[Node] = own.top(brief, parts.eyebrow(brief) or own.name(brief))
        if picture is None:
            column.append(Space(grow=1.0))
        if quote is not None:
            column += quoted(brief, quote)
        else:
            title = look.title
            if picture is not None:
                title = title._replace(largest=_SMALLER * title.largest)
            column.append(own.heading(brief, brief.title or "", title))
        if picture is not None:
            down = _PICTURE * (brief.format.height - margins.padding(brief).down)
            shown = panel.shown(
                brief, picture, across=margins.inner_width(brief), down=down, grow=True
            )
            whole = picture.study.kind is Kind.FIGURE  # as high as it is; a photograph grows
            column += [Space((0.07 + margins.air(brief)) * unit, grow=float(whole)), shown]
        else:
            column.append(Space(2 * margins.air(brief) * unit))  # what hangs down from tall letters
        return own.page(brief, self.place, column, own.arrow(brief), meta, full=True)


def _roomy(brief: Brief) -> bool:
    return brief.picture is not None and brief.format.shape not in {Shape.LANDSCAPE, Shape.TILE}
