"""The figure card: the article's own diagram, chart or screenshot whole, a quote in a column of its
own: beside it where the page is wide, above it where it is tall."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from sharekit.cards.brief import Brief
from sharekit.cards.formats import Shape
from sharekit.cards.hues import around_figure
from sharekit.cards.templates import margins, parts
from sharekit.cards.templates.credit import Credit, credit_lines, joined, sparser, title_of
from sharekit.cards.templates.panel import framed
from sharekit.cards.templates.pictured import Pictured
from sharekit.cards.templates.set_apart import GAP, Look, column, plain_page, words
from sharekit.drawing.picture.info import Seen
from sharekit.drawing.scene.nodes import Box, Column, Node, Page, Row, Space
from sharekit.extract.model import Quote

LOOKS: Mapping[Shape, Look] = MappingProxyType(
    {
        Shape.BANNER: Look(0.094, 0.070, 0.060, 22, (1, 5), 0.40),
        Shape.LANDSCAPE: Look(0.092, 0.068, 0.056, 17, (2, 7), 0.55),
        Shape.CENTRE: Look(0.076, 0.056, 0.048, 22, (1, 4), 0.52),
        Shape.CLASSIC: Look(0.086, 0.060, 0.050, 16, (2, 8), 0.56),
        Shape.THUMB: Look(0.100, 0.080, 0.072, 20, (1, 3), 0.52),
        Shape.TILE: Look(0.084, 0.070, 0.068, 22, (1, 4), 0.48),
        Shape.SQUARE: Look(0.082, 0.062, 0.054, 22, (1, 4), 0.52),
        Shape.PORTRAIT: Look(0.092, 0.066, 0.056, 19, (1, 6), 0.52),
        Shape.PIN: Look(0.100, 0.072, 0.068, 18, (2, 7), 0.52),
        Shape.LONG: Look(0.112, 0.076, 0.068, 16, (2, 8), 0.46),
        Shape.STORY: Look(0.098, 0.070, 0.060, 18, (2, 7), 0.54),
    }
)


class FigureTemplate(Pictured):
    """Draws one verbatim quote with the article's figure; without one, the quote card."""

    name = "figure"
    title = "a quote beside the article's own diagram, chart or screenshot"
    looks = LOOKS

    def pages(self, brief: Brief, quote: Quote, picture: Seen) -> Iterator[Page]:
        """One page a credit; then with a smaller panel."""
        look = LOOKS[brief.format.shape]
        theme = around_figure(brief.theme, picture.study, chosen=brief.chosen)
        brief = brief._replace(theme=theme)
        root = _beside if brief.format.shape.wide else _above
        for share in (look.share, 0.86 * look.share):
            tried = look._replace(share=share)
            for credit in _credits(brief):
                yield plain_page(brief, root(brief, quote, credit, tried, picture))


def _beside(brief: Brief, quote: Quote, credit: Credit, look: Look, picture: Seen) -> Node:
    unit, pads = brief.format.unit, margins.padding(brief)
    across, down = margins.inner_width(brief), brief.format.height - pads.down
    gap = GAP * unit
    panel = framed(brief, picture, look.share * across, down)
    told = column(brief, words(brief, quote, look), _foot(brief, credit))
    beside = Box(told, width=across - _width(panel) - gap, height=down)
    return Row((beside, Space(gap), _centred(panel, down)))


def _centred(panel: Box, down: float) -> Box:
    """The panel in the middle of the height."""
    return Box(panel, height=down, justify="center")


def _above(brief: Brief, quote: Quote, credit: Credit, look: Look, picture: Seen) -> Node:
    """The words, the figure, the credit; a figure of few pixels or of an odd shape takes less."""
    unit, pads = brief.format.unit, margins.padding(brief)
    down = brief.format.height - pads.down
    panel = framed(brief, picture, margins.inner_width(brief), look.share * down)
    head = parts.logo(brief)
    top: list[Node] = [Space(grow=0.3)]
    if head is not None:
        top += [Row((Space(grow=1.0), head)), Space(0.03 * unit)]
    foot = parts.called(brief, list(_foot(brief, credit)), gap=0.05)
    return Column(
        (
            *top,
            words(brief, quote, look),
            Space((0.07 + margins.air(brief)) * unit),
            panel._replace(width=margins.inner_width(brief), align="center"),
            Space((0.06 + margins.air(brief)) * unit, grow=0.4),
            *foot,
        )
    )


def _width(panel: Box) -> float:
    assert panel.width is not None
    return panel.width


def _credits(brief: Brief) -> Iterator[Credit]:
    name = brief.author or brief.site
    if brief.format.shape is Shape.THUMB:
        yield Credit(None, joined(brief, brief.domain or name), None)
    else:
        about = title_of(brief)
        if about:
            yield Credit(name, joined(brief, brief.domain), None, about=about)
        yield Credit(name, joined(brief, brief.domain), None)
        yield Credit(name or brief.domain, joined(brief, None), None)
    yield from sparser(brief)


def _foot(brief: Brief, credit: Credit) -> Iterator[Node]:
    lines = credit_lines(brief, credit)
    if lines.children:
        yield lines


TEMPLATE = FigureTemplate()
