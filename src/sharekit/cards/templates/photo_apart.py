"""The article's photograph and the quote apart, each with a place of its own: where it has too few
pixels for a page, or words over it would hide what it shows."""

from collections.abc import Iterator, Mapping
from itertools import product
from types import MappingProxyType

from sharekit.cards.brief import Brief
from sharekit.cards.formats import Shape
from sharekit.cards.hues import around_photo
from sharekit.cards.templates import margins, parts
from sharekit.cards.templates.credit import Credit, credit_lines, joined
from sharekit.cards.templates.panel import filled
from sharekit.cards.templates.set_apart import GAP, Look, column, plain_page, words
from sharekit.drawing.picture.framing import focus, in_sight
from sharekit.drawing.picture.info import Seen
from sharekit.drawing.scene.nodes import Box, Column, Node, Page, Row, Space
from sharekit.extract.model import Quote

_OPTICAL = 36.0
"""Beside a photograph words are small: hairlines would be lost in a feed."""
_LESS = (1.0, 0.88, 0.76)
"""Of its usual share of the page, what a photograph keeps where words need more. Words are smaller
than is good only where even the smallest leaves no room."""


LOOKS: Mapping[Shape, Look] = MappingProxyType(
    {
        Shape.CENTRE: Look(0.096, 0.070, 0.054, 18, (2, 6), 0.42),
        Shape.LANDSCAPE: Look(0.098, 0.076, 0.056, 17, (2, 7), 0.48),
        Shape.CLASSIC: Look(0.092, 0.070, 0.050, 16, (2, 8), 0.48),
        Shape.THUMB: Look(0.120, 0.092, 0.080, 13, (1, 4), 0.46),
        Shape.TILE: Look(0.088, 0.072, 0.068, 19, (1, 5), 0.36),
        Shape.SQUARE: Look(0.086, 0.066, 0.054, 20, (1, 5), 0.50),
        Shape.PORTRAIT: Look(0.096, 0.070, 0.056, 18, (1, 6), 0.52),
        Shape.PIN: Look(0.106, 0.078, 0.068, 17, (2, 7), 0.52),
        Shape.LONG: Look(0.116, 0.080, 0.068, 16, (2, 8), 0.48),
        Shape.STORY: Look(0.104, 0.074, 0.060, 17, (2, 7), 0.52),
    }
)
"""A banner has no room for both."""
_WHOLE = 0.86
"""Of its subject, what a photograph shows that has a place of its own."""
_FLATTEST, _SLIMMEST = 0.30, 0.36
"""The least share of the page's height that a photograph takes for the sake of its shape, and of
the words' width for its subject's: less is a stamp."""
_SLIM, _ASIDE = 0.66, 0.045
"""The share of the words' width up to which a photograph leaves room for the credit at its side;
how far from it, in units."""


def pages(brief: Brief, quote: Quote, picture: Seen, signed: tuple[Credit, ...]) -> Iterator[Page]:
    """From the largest photograph to the smallest; nothing where the format has no room."""
    look = LOOKS.get(brief.format.shape)
    if look is None:
        return
    theme = around_photo(brief.theme, picture.study, chosen=brief.chosen)
    brief = brief._replace(theme=theme)
    stacked = tuple(dict.fromkeys(_stacked(brief, credit) for credit in signed))
    for tried in (look._replace(smallest=look.good), look):
        for credit, share in product(stacked, _LESS):
            if credit.about and share < 1.0:  # a photograph says more than a title
                continue
            less = tried._replace(share=share * look.share)
            roots = _beside if brief.format.shape.wide else _above
            for root in roots(brief, quote, credit, less, picture):
                yield plain_page(brief, root)


def _above(
    brief: Brief, quote: Quote, credit: Credit, look: Look, picture: Seen
) -> Iterator[Column]:
    """The photograph, the words beneath it. The credit beside a slim photograph, where there would
    be nothing; at the foot."""
    unit, air, across = brief.format.unit, margins.air(brief), margins.inner_width(brief)
    down = brief.format.height - margins.padding(brief).down
    width, height = _place(picture, across, look.share * down)
    height = max(height, min(look.share, _FLATTEST) * down)
    head = filled(brief, picture, width=width, height=height)
    gap = (0.078 + 1.4 * air) * unit
    said = words(brief, quote, look, optical=_OPTICAL)
    foot = list(_foot(brief, credit))
    # On a tile the credit stands beside the button, and costs nothing there.
    if foot and width <= _SLIM * across and brief.format.shape is not Shape.TILE:
        row = Row((head, Space(_ASIDE * unit), *foot), align="end")
        called = parts.called(brief, [], gap=0.05)
        yield _topped(brief, [row, Space(gap, grow=1.0), said, *called])
    below = [Space((0.07 + air) * unit, grow=1.0), *parts.called(brief, foot, gap=0.05)]
    yield _topped(brief, [head, Space(gap, grow=0.6), said, *below])


def _topped(brief: Brief, stack: list[Node]) -> Column:
    """A column beneath the logo, where there is one."""
    logo = parts.logo(brief)
    above = () if logo is None else (Row((Space(grow=1.0), logo)), Space(0.04 * brief.format.unit))
    return Column((*above, *stack))


def _place(picture: Seen, across: float, down: float) -> tuple[float, float]:
    """Width and height of a photograph in so much room: all of it; less high where it is wider
    itself, less wide where its subject would be cut."""
    aspect = picture.aspect
    if aspect * down >= across:
        return across, across / aspect
    slimmest = max(aspect * down, _SLIMMEST * across)
    for share in (0.0, 0.4, 0.7, 1.0):
        width = across + share * (slimmest - across)
        if in_sight(picture.study, focus(picture.study, aspect, width / down)) >= _WHOLE:
            break
    return width, down


def _beside(brief: Brief, quote: Quote, credit: Credit, look: Look, picture: Seen) -> Iterator[Row]:
    """The words and the credit, the photograph at the far side."""
    across = margins.inner_width(brief)
    down = brief.format.height - margins.padding(brief).down
    width, gap = look.share * across, GAP * brief.format.unit
    said = words(brief, quote, look, optical=_OPTICAL)
    beside = Box(column(brief, said, _foot(brief, credit)), width=across - width - gap, height=down)
    yield Row((beside, Space(gap), filled(brief, picture, width=width, height=down)))


def _stacked(brief: Brief, credit: Credit) -> Credit:
    """The address beneath what else there is to say, not at the far edge."""
    meta = joined(brief, credit.side) if credit.side else credit.meta
    return credit._replace(meta=meta, side=None)


def _foot(brief: Brief, credit: Credit) -> Iterator[Node]:
    lines = credit_lines(brief, credit, narrow=True)
    if lines.children:
        yield lines
