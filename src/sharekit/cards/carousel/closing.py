"""A carousel's last card: what to do now, and where."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from sharekit.cards.brief import Brief
from sharekit.cards.carousel import parts as own
from sharekit.cards.carousel.points import NAME, Place
from sharekit.cards.templates import margins, parts
from sharekit.cards.templates.base import Template
from sharekit.cards.templates.credit import joined
from sharekit.drawing.scene.nodes import Page, Space
from sharekit.extract.model import Quote

_LARGER, _NARROWER = 1.12, 0.85
"""Of the hook's size and measure: a call is short, and should fill its card all the same."""


class Closing(Template):
    """Draws the call to action, the article's title beneath it, and the site's address on a button.

    left: how many steps or items the article has more than the series shows.
    """

    name = NAME
    title = "what a carousel ends with"
    signed = False
    quote: Quote | None = None

    def __init__(self, place: Place, left: int = 0) -> None:
        self.place, self.left = place, left

    def good_size(self, brief: Brief) -> float:  # noqa: ARG002 - there is one call only
        """Any size that passes the gates."""
        return 0.0

    def variants(self, brief: Brief, _quote: Quote | None = None) -> Iterator[Page]:
        """With the title and without; for each line at the foot; at last with an arrow in place of
        an address that no button could hold."""
        names = dict.fromkeys((brief.domain or brief.site, None))
        titles = dict.fromkeys((brief.title, None))
        for name, title, meta in product(names, titles, _metas(brief)):
            yield self._page(brief, name, title, meta)

    def _page(self, brief: Brief, name: str | None, title: str | None, meta: str | None) -> Page:
        look, unit = own.look(brief), brief.format.unit
        column = [*own.top(brief, parts.eyebrow(brief)), Space(grow=1.0)]
        if self.left:
            column += [own.more(brief, self.left), Space((0.06 + margins.air(brief)) * unit)]
        large = look.title._replace(
            largest=_LARGER * look.title.largest, measure=_NARROWER * look.title.measure
        )
        column.append(own.heading(brief, call(brief), large))
        if title:
            column += own.body(brief, title, look.body[0])
        band = own.pill(brief, name) if name else own.arrow(brief, near=True)
        return own.page(brief, self.place, column, band, meta, full=True)


def call(brief: Brief) -> str:
    """The call to action: the user's own words, else the fixed ones of the article's language."""
    return brief.button or brief.words.read


def _metas(brief: Brief) -> Iterator[str | None]:
    """Who wrote it; the site stands on the button."""
    name = brief.author or (brief.site if brief.domain else None)
    yield from dict.fromkeys((joined(brief, name), joined(brief, None)))
