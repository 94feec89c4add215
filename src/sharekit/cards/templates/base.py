"""What a template is, and the table of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from sharekit.cards.brief import Brief
from sharekit.drawing.scene.nodes import Page
from sharekit.extract.model import Quote
from sharekit.registry import Registry


class Template(Protocol):
    """A way to lay out a card, for every shape and theme.

    name, title: what `sharekit templates` lists. takes_quote: whether it draws a quote.
    """

    name: str
    title: str
    takes_quote: bool

    def variants(self, brief: Brief, quote: Quote | None, /) -> Iterator[Page]:
        """Pages from the fullest to the sparest; the first that passes the gates is taken.

        A variant may leave out a sub-line or shorten the credit, never the words of the quote.
        """
        ...


TEMPLATES: Registry[Template] = Registry(
    "template",
    {
        "quote": "sharekit.cards.templates.quote:TEMPLATE",
        "title": "sharekit.cards.templates.title:TEMPLATE",
    },
)
AUTO = "auto"
