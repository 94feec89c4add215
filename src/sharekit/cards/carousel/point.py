"""A carousel's middle cards: one point each."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import product

from sharekit.cards.brief import Brief
from sharekit.cards.carousel import parts as own
from sharekit.cards.carousel.points import NAME, Place, Point, Row, SideOf, structure_of
from sharekit.cards.carousel.words import quoted
from sharekit.cards.formats import Shape
from sharekit.cards.passages import Slice, headed, printed
from sharekit.cards.sides import sides_of
from sharekit.cards.templates import parts
from sharekit.cards.templates.base import Form, Template
from sharekit.cards.templates.stat import numbered, worded
from sharekit.cards.templates.stat_words import number, told
from sharekit.cards.templates.stat_words import said as stat_said
from sharekit.drawing.scene.nodes import Node, Page, Text
from sharekit.drawing.scene.style import Face, Fit
from sharekit.extract.model import Quote, Stat

_LEAST_FIGURE, _UNIT = 0.14, 0.34
"""The smallest figure, in units; its unit's size, as a share of the figure's."""
_TOLD, _LARGER = 1.12, (1.45, 1.28)
"""Of what explains a row: the size of a sentence that is the point itself; where it is short."""
_GROWN, _LITTLE = 1.3, 60
"""Of its usual size: what a side is called where little is said of it, in so many Latin characters:
either side of a pair is as likely as the other to be."""
_ALONE, _MEASURE, _SHORT = 1.35, 0.72, 34
"""Of the usual size and measure: a row's few words of which nothing more is said; how many Latin
characters are few. The numeral above them grows with them."""
_SMALLER = (1.0, 0.75, 0.5, 0.36)
"""Shares of the largest label or figure to try: what is said of it comes first."""
_SHARES = ((3, 1.0), (6, 0.74), (10_000, 0.44))
"""Of the largest figure, by its characters: one in words is no numeral."""


class PointCard(Template):
    """Draws one point. cap: px that its words are no larger than, for the series' sake."""

    name = NAME
    title = "one point of a carousel"
    signed = False

    def __init__(self, place: Place, point: Point, cap: float | None = None) -> None:
        self.place, self.point, self.cap = place, point, cap
        self.quote = point if isinstance(point, Quote) else None
        self.takes_quote = self.quote is not None
        self.structure = structure_of(point)

    def good_size(self, brief: Brief) -> float:
        """Large enough to be read in a feed."""
        return own.good(brief)

    def says(self, brief: Brief) -> tuple[Slice, ...]:
        """The point's own words, in reading order."""
        match self.point:
            case Row(head=head, body=body):
                told = (printed(body, brief.language),) if body is not None else ()
                return (headed(head, brief.language), *told)
            case SideOf(label=label, said=said):
                passages = [label, said]
            case Stat() as of:
                return stat_said(brief, of)
            case _:
                return ()
        return tuple(printed(each, brief.language) for each in passages)

    def variants(self, brief: Brief, quote: Quote | None) -> Iterator[Page | Form]:
        """What explains the point as large as may be, then without it where it can be missed."""
        usual = own.look(brief).body
        large = tuple(share * usual[0] for share in _LARGER)
        sizes = tuple(_TOLD * size for size in usual)
        metas = tuple(own.metas(brief))
        match self.point:
            case Quote():
                if quote is not None:
                    words = quoted(brief, quote, cap=self.cap)
                    yield Form(partial(self._page, brief, words), (metas,))
            case Row() as row:
                if row.body is not None:
                    yield Form(partial(self._row, brief, row), (usual, metas))
                yield Form(partial(self._row, brief, row, None), (metas,))
            case SideOf() as side:
                if len(side.said) <= _LITTLE * brief.script.length:
                    yield Form(partial(self._side, brief, side), ((_GROWN,), large, metas))
                yield Form(partial(self._side, brief, side), (_SMALLER, sizes, metas))
            case Stat() as of:
                for set_ in product(_SMALLER, (False, True)[: 1 + worded(of)]):
                    yield Form(partial(self._figure, brief, of, set_), ((*large, *sizes), metas))

    def _page(self, brief: Brief, column: list[Node], meta: str | None) -> Page:
        return own.page(brief, self.place, [*own.top(brief, None), *column], None, meta)

    def _row(self, brief: Brief, row: Row, size: float | None, meta: str | None) -> Page:
        language = brief.language
        head = headed(row.head, language).text
        look, grown = own.look(brief).words, 1.0
        if row.body is None and len(head) <= _SHORT * brief.script.length:
            grown = _ALONE
            look = look._replace(largest=grown * look.largest, measure=_MEASURE * look.measure)
        words: list[Node] = [own.heading(brief, head, look, cap=self.cap)]
        if size is not None and row.body is not None:
            words += own.body(brief, printed(row.body, language).text, size)
        column = (
            words
            if row.number is None
            else own.led(brief, _numeral(brief, row.number, grown), words)
        )
        return self._page(brief, column, meta)

    def _side(
        self, brief: Brief, side: SideOf, share: float, size: float, meta: str | None
    ) -> Page:
        look, language = own.look(brief), brief.language
        sides = sides_of(brief.theme)
        color = sides.second if side.second else sides.first
        largest = max(look.label.smallest, share * look.label.largest)
        fitted = look.label._replace(largest=largest, measure=look.label.measure / max(1.0, share))
        label = own.heading(brief, printed(side.label, language).text, fitted, color=color)
        said = own.body(brief, printed(side.said, language).text, size)
        return self._page(brief, [label, *said], meta)

    def _figure(
        self, brief: Brief, of: Stat, set_: tuple[float, bool], size: float, meta: str | None
    ) -> Page:
        """set_: the share of the largest numeral, and whether its unit stands beneath it."""
        (share, beneath), unit, look = set_, brief.format.unit, own.look(brief)
        text = number(brief, of).text
        full = share * look.figure
        full *= next(part for most, part in _SHARES if len(text) <= most)
        fitted = Fit(full * unit, min(full, _LEAST_FIGURE) * unit, 40, (1, 2))
        counted = max(_UNIT * full, look.words.smallest)
        column = numbered(brief, (NAME, text), of, fitted, counted, beneath=beneath)
        column += own.body(brief, printed(told(of), brief.language).text, size)
        return self._page(brief, column, meta)


def _numeral(brief: Brief, count: int, share: float) -> Text:
    """The number of a step or an item. share: of its usual size, unless it stands beside words."""
    wide = brief.format.shape is Shape.LANDSCAPE
    theme, usual = brief.theme, own.look(brief).numeral * brief.format.unit
    size = usual if wide else share * usual
    face = Face(theme.heading, theme.weight, optical_size=parts.FIGURES)
    words = parts.paragraph(
        brief, str(count), face=face, color=theme.accent, hang=True, display=True
    )
    return Text("numeral", words, size, display=True)
