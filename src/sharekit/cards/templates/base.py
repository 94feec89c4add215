"""What a template is, and the table of them."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple, Protocol

from sharekit.cards.brief import Brief
from sharekit.cards.passages import Slice
from sharekit.drawing.scene.frame import Frame
from sharekit.drawing.scene.nodes import Page
from sharekit.extract.model import Quote
from sharekit.registry import Registry


class Form(NamedTuple):
    """Pages that say the same things: one for every choice of a value on each axis.

    The values of an axis go from the roomiest to the closest, the first axis changes last. Where a
    page with the closest values left doesn't pass the gates, none with roomier ones does. draw: the
    page of a choice; None where it has no room for its picture.
    """

    draw: Callable[..., Page | None]
    axes: tuple[Sequence[Any], ...]

    def closest(self, chosen: tuple[Any, ...]) -> tuple[Any, ...]:
        """The first values as chosen, the others as close as there are."""
        return (*chosen, *(axis[-1] for axis in self.axes[len(chosen) :]))


class Template(Protocol):
    """A way to lay out a card, for every shape and theme.

    name, title: what `sharekit templates` lists; the text that the card is made for has the name as
    its role. takes_quote: whether it draws a quote. shows_picture: whether it can show the
    article's own picture. structure: what it draws of the article beside (`steps`, `items`, `stat`,
    `comparison`), or None. overlays: whether a quote that was asked for may be laid over it.
    signed: whether it says who wrote and where, wherever there is room.
    """

    name: str
    title: str
    takes_quote: bool = False
    shows_picture: bool = False
    structure: str | None = None
    overlays: bool = False
    signed: bool = True

    def good_size(self, brief: Brief) -> float:
        """The px of that text at which a candidate is taken before a later one is looked at."""
        ...

    def variants(self, brief: Brief, quote: Quote | None, /) -> Iterator[Page | Form]:
        """Pages from the fullest to the sparest; the first that passes the gates is taken.

        Where there are many, they come as forms. A variant may leave out a sub-line or shorten the
        credit, never the words of the quote.
        """
        ...

    def settled(self, brief: Brief, page: Frame, /) -> Frame:  # noqa: ARG002 - most grounds are
        """The page laid out, its ground fitted to where the words came to stand."""
        return page

    def says(self, brief: Brief, /) -> tuple[Slice, ...]:  # noqa: ARG002 - most draw none
        """The words of the structure that its pages may draw, in reading order."""
        return ()


TEMPLATES: Registry[Template] = Registry(
    "template",
    {
        "quote": "sharekit.cards.templates.quote:TEMPLATE",
        "title": "sharekit.cards.templates.title:TEMPLATE",
        "photo": "sharekit.cards.templates.photo:TEMPLATE",
        "figure": "sharekit.cards.templates.figure:TEMPLATE",
        "steps": "sharekit.cards.templates.steps:TEMPLATE",
        "list": "sharekit.cards.templates.list:TEMPLATE",
        "stat": "sharekit.cards.templates.stat:TEMPLATE",
        "versus": "sharekit.cards.templates.versus:TEMPLATE",
    },
)
AUTO = "auto"
