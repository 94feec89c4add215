"""The quote card: a great mark, the words, an accent rule, the credit."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from sharekit.cards.brief import Brief
from sharekit.cards.formats import Shape
from sharekit.cards.templates import parts
from sharekit.cards.templates.parts import Credit
from sharekit.drawing.scene.nodes import Column, Node, Page, Row, Space, Text
from sharekit.drawing.scene.style import Direction, Face, Fit, Paragraph, Span, TextStyle
from sharekit.extract.model import Quote


class _Look(NamedTuple):
    """How one shape sets the quote. Sizes in S; the slacks share the height that is left."""

    largest: float
    good: float
    smallest: float
    measure: float
    lines: tuple[int, int]
    width: float
    mark: float
    above: float
    below: float
    under: float


_LOOKS = {
    Shape.LANDSCAPE: _Look(
        largest=0.165,
        good=0.112,
        smallest=0.068,
        measure=22,
        lines=(1, 5),
        width=0.90,
        mark=0.33,
        above=0.25,
        below=1.0,
        under=0.0,
    ),
    Shape.SQUARE: _Look(
        largest=0.128,
        good=0.088,
        smallest=0.060,
        measure=17,
        lines=(2, 8),
        width=1.0,
        mark=0.33,
        above=0.45,
        below=1.0,
        under=0.0,
    ),
    Shape.PORTRAIT: _Look(
        largest=0.135,
        good=0.088,
        smallest=0.060,
        measure=16,
        lines=(2, 9),
        width=1.0,
        mark=0.34,
        above=0.35,
        below=1.0,
        under=0.0,
    ),
    Shape.PIN: _Look(
        largest=0.150,
        good=0.096,
        smallest=0.068,
        measure=15,
        lines=(2, 10),
        width=1.0,
        mark=0.36,
        above=0.6,
        below=1.0,
        under=0.0,
    ),
    Shape.STORY: _Look(
        largest=0.135,
        good=0.088,
        smallest=0.064,
        measure=16,
        lines=(2, 10),
        width=1.0,
        mark=0.34,
        above=1.0,
        below=0.35,
        under=0.8,
    ),
}
_LEADING = 1.09
_CLOSING = ".,;:!?…。、！？”’»"


class QuoteTemplate:
    """Draws one verbatim quote on the theme's ground."""

    name = "quote"
    title = "a verbatim quote under a great mark"
    takes_quote = True

    def good_size(self, brief: Brief) -> float:
        """Large enough to be read in a feed, by shape."""
        return _LOOKS[brief.format.shape].good * brief.format.shorter

    def variants(self, brief: Brief, quote: Quote | None) -> Iterator[Page]:
        """One page a credit; the quote itself is the same in all."""
        if quote is None:
            return
        for credit in parts.credits_of(brief):
            yield self._page(brief, quote, credit)

    def _page(self, brief: Brief, quote: Quote, credit: Credit) -> Page:
        look = _LOOKS[brief.format.shape]
        unit = brief.format.shorter
        words = Text(
            "quote",
            quote_paragraph(brief, quote, leading=_LEADING),
            Fit(look.largest * unit, look.smallest * unit, look.measure, look.lines),
            width=(brief.format.width - parts.padding(brief).across) * look.width,
            smallest=look.smallest * unit,
            display=True,
            grow=1.0,
        )
        column: list[Node] = [
            Space(grow=look.above),
            parts.top_row(_mark(brief, look.mark * unit), parts.logo(brief)) or Space(),
            Space(0.072 * unit),
            words,
            Space(0.1 * unit, grow=look.below),
            *_credit(brief, credit),
        ]
        if brief.format.shape is Shape.PIN:
            column += [Space(0.062 * unit), parts.button(brief)]
        column.append(Space(grow=look.under))
        return parts.page(brief, Column(tuple(column)))


def quote_paragraph(brief: Brief, quote: Quote, *, leading: float) -> Paragraph:
    """The quote in the heading face, its emphasis in the accent's italic."""
    theme = brief.theme
    face = Face(theme.heading, theme.weight, optical_size=parts.DISPLAY)
    style = TextStyle(face, theme.ink, tracking=theme.tracking, leading=leading, hang=True)
    return Paragraph(tuple(_spans(brief, quote)), style, brief.language, brief.direction)


def _spans(brief: Brief, quote: Quote) -> Iterator[Span]:
    if quote.emphasis is None:
        yield Span(quote.text)
        return
    theme, (start, end) = brief.theme, quote.emphasis
    while end < len(quote.text) and quote.text[end] in _CLOSING:
        end += 1  # a roman stop behind an italic word looks like a mistake
    face = Face(theme.heading, theme.weight, italic=True, optical_size=parts.DISPLAY)
    if quote.text[:start]:
        yield Span(quote.text[:start])
    yield Span(quote.text[start:end], face, theme.accent)
    if quote.text[end:]:
        yield Span(quote.text[end:])


def _mark(brief: Brief, size: float) -> Text:
    glyph = "”" if brief.direction is Direction.RTL else "“"
    face = Face(brief.theme.heading, 700, optical_size=parts.DISPLAY)
    return Text(
        "mark",
        parts.paragraph(brief, glyph, face=face, color=brief.theme.accent),
        size,
        display=True,
        trim="ink",
    )


def _credit(brief: Brief, credit: Credit) -> Iterator[Node]:
    """Wide: rule, lines and domain in one row. Narrow: rule above the lines."""
    unit = brief.format.shorter
    lines = parts.credit_lines(brief, credit, grow=1.0)
    if not lines.children and not credit.side:
        return
    if brief.format.shape is not Shape.LANDSCAPE:
        yield parts.rule(brief)
        yield Space(0.055 * unit)
        yield parts.credit_lines(brief, credit)
        return
    row: list[Node] = []
    if lines.children:
        # The rule stands at half the cap height of the name beside it.
        drop = Space((parts.NAME * 0.727 - parts.RULE_WEIGHT) * unit / 2)
        ruled = Column((drop, parts.rule(brief)))
        row += [Row((ruled, Space(0.032 * unit), lines), grow=1.0), Space(0.04 * unit, grow=1.0)]
    if credit.side:
        row.append(
            parts.label(brief, "strip", credit.side, size=parts.META, color=brief.theme.muted)
        )
    yield Row(tuple(row), align="end")


TEMPLATE = QuoteTemplate()
