"""What the cards that set a quote with the article's picture share: without one, the quote card."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Protocol

from sharekit.cards.brief import Brief
from sharekit.cards.formats import Shape
from sharekit.cards.templates.base import Template
from sharekit.cards.templates.looks import HasGood, tall
from sharekit.cards.templates.quote import TEMPLATE as QUOTE
from sharekit.drawing.picture.info import Seen
from sharekit.drawing.scene.nodes import Page
from sharekit.extract.model import Quote


class Pictured(Template, Protocol):
    """A template of one verbatim quote and the article's picture.

    looks: by shape. Without a picture both questions are the quote card's to answer.
    """

    takes_quote: bool = True
    shows_picture: bool = True
    looks: Mapping[Shape, HasGood]

    def good_size(self, brief: Brief) -> float:
        """Large enough to be read in a feed, by shape."""
        if brief.picture is None:
            return QUOTE.good_size(brief)
        return self.looks[brief.format.shape].good * brief.format.unit * tall(brief)

    def variants(self, brief: Brief, quote: Quote | None) -> Iterator[Page]:
        """The template's own pages, where there is a picture."""
        if brief.picture is None:
            yield from QUOTE.variants(brief, quote)
        elif quote is not None:
            yield from self.pages(brief, quote, brief.picture)

    def pages(self, brief: Brief, quote: Quote, picture: Seen) -> Iterator[Page]:
        """Pages from the fullest to the sparest."""
        ...
