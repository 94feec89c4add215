"""The quote card: a great mark, the words, an accent rule, the credit."""

from __future__ import annotations

from collections.abc import Iterator

from sharekit.cards.brief import Brief
from sharekit.cards.formats import Shape
from sharekit.cards.templates import margins, parts
from sharekit.cards.templates.base import Template
from sharekit.cards.templates.credit import Credit, credit_lines, credits_of, spread
from sharekit.cards.templates.looks import QUOTES, Look, fit, good_size, smallest
from sharekit.drawing.scene.nodes import Column, Node, Page, Row, Space, Text
from sharekit.drawing.scene.style import Paragraph, Span, TextStyle
from sharekit.extract.model import Quote

_LEADING = 1.09
_CLOSING = ".,;:!?…。、！？”’»؟،।"
_SHORT_TITLE = 90
_LOW = 1.0
"""The share of the height that is left above the words where they stand low: all of it."""


class QuoteTemplate(Template):
    """Draws one verbatim quote on the theme's ground."""

    name = "quote"
    title = "a verbatim quote under a great mark"
    takes_quote = True

    def good_size(self, brief: Brief) -> float:
        """Large enough to be read in a feed, by shape."""
        return good_size(brief, QUOTES[brief.format.shape])

    def variants(self, brief: Brief, quote: Quote | None) -> Iterator[Page]:
        """One page a credit; the quote itself is the same in all. Which article it is from is said
        where that costs no good size of its words."""
        if quote is None:
            return
        look = QUOTES[brief.format.shape]
        least = max(look.smallest, good_size(brief, look) / brief.format.unit)
        for credit in credits_of(brief):
            yield _page(
                brief, quote, credit, look._replace(smallest=least) if credit.about else look
            )


def _page(brief: Brief, quote: Quote, credit: Credit, look: Look) -> Page:
    shape = brief.format.shape
    if shape is Shape.BANNER:
        return parts.page(brief, _beside(brief, quote, credit, look))
    if shape is Shape.LONG:
        return parts.page(brief, _folded(brief, quote, credit, look))
    column = _stacked(brief, quote, look)
    column += parts.called(brief, list(_credit(brief, credit)), gap=0.062)
    column.append(Space(grow=0.0 if brief.low else look.under))
    return parts.page(brief, Column(tuple(column)))


def _stacked(brief: Brief, quote: Quote, look: Look) -> list[Node]:
    """Mark and words, below one another."""
    unit, air = brief.format.unit, margins.air(brief)
    head = parts.top_row(parts.mark(brief, look.mark * unit), parts.logo(brief))
    if brief.low:
        look = look._replace(above=_LOW, below=0.0)
    return [
        Space(grow=look.above),
        head or Space(),
        Space((0.072 + air) * unit),
        _words(brief, quote, look, width=margins.inner_width(brief) * look.width),
        Space((0.1 + air) * unit, grow=look.below),
    ]


def _beside(brief: Brief, quote: Quote, credit: Credit, look: Look) -> Column:
    """On a banner the mark stands beside the words, and takes none of their height."""
    unit = brief.format.unit
    words = _words(brief, quote, look, width=margins.inner_width(brief) - 0.19 * unit)
    middle: list[Node] = [parts.mark(brief, look.mark * unit), Space(0.055 * unit), words]
    logo = parts.logo(brief)
    if logo is not None:
        middle += [Space(0.04 * unit, grow=1.0), logo]
    return Column(
        (
            Space(grow=look.above),
            Row(tuple(middle), grow=1.0),
            Space((0.092 + margins.air(brief)) * unit, grow=look.below),
            *_credit(brief, credit),
        )
    )


def _folded(brief: Brief, quote: Quote, credit: Credit, look: Look) -> Column:
    """On a long pin the quote and its author stand above the fold, the rest beneath."""
    unit, pads = brief.format.unit, margins.padding(brief)
    fold = (brief.format.fold or brief.format.height) - pads.top - pads.bottom * 0.5
    above = Column((*_stacked(brief, quote, look), *_credit(brief, credit), Space(grow=0.3)))
    beneath: list[Node] = []
    if brief.title and len(brief.title) <= _SHORT_TITLE:
        title = parts.article_title(brief, brief.title)
        beneath = [parts.hairline(brief), Space(0.075 * unit), title, Space(0.07 * unit)]
    return Column(
        (
            parts.sized(above, height=fold),
            Space(grow=0.6),
            *beneath,
            Space(grow=0.4),
            parts.button(brief),
        )
    )


def _words(brief: Brief, quote: Quote, look: Look, *, width: float) -> Text:
    return Text(
        "quote",
        quote_paragraph(brief, quote, leading=_LEADING),
        fit(brief, look),
        width=width,
        smallest=smallest(brief, look),
        display=True,
        grow=1.0,
    )


def quote_paragraph(
    brief: Brief, quote: Quote, *, leading: float, optical: float = parts.DISPLAY
) -> Paragraph:
    """The quote in the heading face, its emphasis in the accent's italic where there is one.

    optical: the optical size; a lesser one is sturdier and wider set, for smaller words.
    """
    theme, script = brief.theme, brief.script
    face = parts.heading_face(brief)._replace(optical_size=optical)
    style = TextStyle(
        face,
        theme.ink,
        tracking=theme.tracking * min(1.0, optical / parts.DISPLAY) if script.case else 0.0,
        leading=max(leading, script.display),
        hang=margins.overhang(brief),
    )
    spans = tuple(_spans(brief, quote, optical))
    return Paragraph(spans, style, brief.language, brief.direction)


def _spans(brief: Brief, quote: Quote, optical: float) -> Iterator[Span]:
    if quote.emphasis is None:
        yield Span(quote.text)
        return
    start, end = quote.emphasis
    while end < len(quote.text) and quote.text[end] in _CLOSING:
        end += 1  # a roman stop behind an italic word looks like a mistake
    if quote.text[:start]:
        yield Span(quote.text[:start])
    face = parts.heading_face(brief, italic=True)._replace(optical_size=optical)
    yield Span(quote.text[start:end], face, brief.theme.accent)
    if quote.text[end:]:
        yield Span(quote.text[end:])


def _credit(brief: Brief, credit: Credit) -> Iterator[Node]:
    """Wide: rule, lines and domain in one row. Narrow: rule above the lines."""
    unit = brief.format.unit
    lines = credit_lines(brief, credit, grow=1.0)
    if not lines.children and not credit.side:
        return
    if not brief.format.shape.wide:
        yield parts.rule(brief)
        yield Space(0.055 * unit)
        if credit.side and credit.about:
            yield from spread(brief, credit, _side(brief, credit.side))
        else:
            yield credit_lines(brief, credit)
        return
    row: list[Node] = []
    if lines.children:
        # The rule stands at half the cap height of the name beside it.
        drop = Space((parts.NAME * 0.727 - parts.RULE_WEIGHT) * unit / 2)
        ruled = Column((drop, parts.rule(brief)))
        row += [Row((ruled, Space(0.032 * unit), lines), grow=1.0), Space(0.04 * unit, grow=1.0)]
    if credit.side:
        row.append(_side(brief, credit.side))
    yield Row(tuple(row), align="end")


def _side(brief: Brief, address: str) -> Text:
    return parts.label(brief, "strip", address, size=parts.META, color=brief.theme.muted)


TEMPLATE = QuoteTemplate()
