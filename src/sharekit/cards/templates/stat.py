"""The number card: a figure as large as the card allows, its unit, the sentence that says it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from itertools import product
from types import MappingProxyType
from typing import NamedTuple

from sharekit.cards.brief import Brief
from sharekit.cards.formats import Shape
from sharekit.cards.passages import Slice, printed
from sharekit.cards.templates import margins, parts
from sharekit.cards.templates.base import Form, Template
from sharekit.cards.templates.credit import Credit, credits_of
from sharekit.cards.templates.stat_words import cited, counted, number, parted, printed_all
from sharekit.cards.templates.strip import credits_of as strip_credits
from sharekit.cards.templates.strip import strip
from sharekit.drawing.scene.nodes import Column, Node, Page, Row, Space, Text
from sharekit.drawing.scene.style import Face, Fit, Paragraph
from sharekit.extract.model import Passage, Quote, Stat

_SHORT, _LONG = 3, 0.74
"""Glyphs of a numeral that is drawn at full size; what a longer one is drawn at."""
_SIGN = 2
"""Characters of a unit that is a sign, such as %, and not a word."""
_NARROWER = 0.6
"""Of its usual size: a unit of one word, before it is parted."""
_SIGNS = 0.56
"""The size of a sign, as a share of its numeral's."""
_SMALL = 0.68
"""Of its usual size: a long sentence, before it is refused."""
_LEAST, _LEAST_UNIT = 0.1, 0.047
"""What a numeral and its unit are never smaller than, in units."""
_LEAST_ON_PINS = 0.038
_SOURCE, _SOURCE_SHARE, _LEADING_TO = 0.036, 0.52, 0.75
"""The least size of whose the number is, in units; its size and what stands above it, by the
sentence's."""
_APART = 0.09
"""Between a numeral and what is said at its side, in units."""
_HANGING = frozenset("gjpqyçşţруфцщ,$")
_DESCENT = 0.16
"""How far letters hang, of the size of type."""


class StatLook(NamedTuple):
    """Sizes in units. numeral: the largest. unit: of a word behind it. sentence: sizes to try.

    lines: most of the sentence. above, below, under: shares of the height that is left. aside: the
    largest numeral beside its sentence; 0: never beside it.
    """

    numeral: float
    unit: float
    sentence: tuple[float, ...]
    lines: int
    above: float
    below: float
    under: float = 0.0
    aside: float = 0.0


LOOKS: Mapping[Shape, StatLook] = MappingProxyType(
    {
        Shape.BANNER: StatLook(0.30, 0.085, (0.060, 0.052, 0.046), 3, 0.3, 0.8, aside=0.56),
        Shape.LANDSCAPE: StatLook(
            0.50, 0.120, (0.078, 0.068, 0.060, 0.052), 4, 0.3, 0.9, aside=0.66
        ),
        Shape.CENTRE: StatLook(0.42, 0.096, (0.056, 0.048, 0.042), 7, 0.4, 0.8),
        Shape.CLASSIC: StatLook(0.54, 0.120, (0.078, 0.068, 0.060, 0.052), 6, 0.3, 0.9),
        Shape.THUMB: StatLook(0.54, 0.130, (0.100, 0.084, 0.060), 6, 0.3, 0.9),
        Shape.TILE: StatLook(0.50, 0.110, (0.068, 0.060, 0.054, 0.048), 5, 0.2, 0.8),
        Shape.SQUARE: StatLook(0.62, 0.125, (0.076, 0.066, 0.058, 0.052), 7, 0.3, 0.9),
        Shape.PORTRAIT: StatLook(0.74, 0.135, (0.082, 0.072, 0.062, 0.054), 8, 0.4, 0.9),
        Shape.PIN: StatLook(0.84, 0.145, (0.088, 0.076, 0.066, 0.056), 9, 0.5, 0.9),
        Shape.LONG: StatLook(0.96, 0.155, (0.098, 0.084, 0.072, 0.060), 9, 0.4, 0.9),
        Shape.STORY: StatLook(0.80, 0.140, (0.086, 0.076, 0.066, 0.052), 9, 0.6, 0.6, 0.4),
    }
)
_NUMERALS = (1.0, 0.9, 0.8), (0.72, 0.65, 0.58, 0.5), (0.4, 0.30)
"""Shares of a numeral's largest size: large ones, those that are worth it for the sake of the
address, the least."""
_ASIDE = (1.0, 0.85, 0.7)
_SAID_ASIDE = (1.5, 1.3, 1.1, 0.95)
"""The same of one that stands beside its sentence, and of that sentence, by the largest below."""
_READ = 2
"""Sizes of a sentence for the sake of which a numeral needn't be the largest."""


class _Figure(NamedTuple):
    """How the number is set: its share of the largest size, whether its unit stands beneath, and
    whether the sentence stands at its side."""

    look: StatLook
    share: float
    beneath: bool
    aside: bool = False


class StatTemplate(Template):
    """Draws the article's most telling number."""

    name = "stat"
    title = "the article's most telling number, its sentence beneath"
    structure = "stat"

    def good_size(self, brief: Brief) -> float:  # noqa: ARG002 - there is one number only
        """Any size that passes the gates."""
        return 0.0

    def says(self, brief: Brief) -> tuple[Slice, ...]:
        """The sentence, its number and unit set apart; where it can't be parted there, whole."""
        of = brief.structure
        if not isinstance(of, Stat):
            return ()
        lead, rest = parted(of)
        shown = (number(brief, of, opens=lead is None), *printed_all(brief, counted(of), rest))
        return (*printed_all(brief, lead), *shown, *printed_all(brief, cited(of)))

    def variants(self, brief: Brief, _quote: Quote | None = None) -> Iterator[Form]:
        """The numeral as large as its sentence allows; its unit behind it, else beneath."""
        of = brief.structure
        if not isinstance(of, Stat):
            return
        look = LOOKS[brief.format.shape]
        places = (False, True)[: 1 + worded(of)]
        signed = tuple((credits_of if brief.format.shape.wide else strip_credits)(brief))
        placed = tuple(credit for credit in signed if _says_where(brief, credit))
        large, fair, least = _NUMERALS
        sizes = look.sentence
        small = (_SMALL * sizes[-1],)
        ways = (
            (placed[:1], large, sizes[:_READ]),
            (placed, large, sizes),
            (placed, fair, sizes),
            *((signed, shares, sizes) for shares in _NUMERALS),
            (signed, (*large[1:], *fair, *least), small),
        )

        def draw(beneath: bool, credit: Credit, share: float, sentence: float) -> Page:
            return _page(brief, of, _Figure(look, share, beneath), credit, sentence)

        def beside(credit: Credit, share: float, sentence: float) -> Page:
            return _page(brief, of, _Figure(look, share, False, aside=True), credit, sentence)

        if look.aside and parted(of)[0] is None and parted(of)[1] is not None:
            beside_it = tuple(share * sizes[0] for share in _SAID_ASIDE)
            for named in filter(None, (placed, signed)):
                yield Form(beside, (named, _ASIDE, beside_it))
        for axes, beneath in product(ways, places):
            if axes[0]:
                yield Form(partial(draw, beneath), axes)


def _says_where(brief: Brief, credit: Credit) -> bool:
    """Does it name the site, if the card knows it?"""
    return brief.domain is None or any(brief.domain in (line or "") for line in credit[:3])


def _page(brief: Brief, of: Stat, figure: _Figure, credit: Credit, sentence: float) -> Page:
    unit, air, look = brief.format.unit, margins.air(brief), figure.look
    column: list[Node] = [Space(grow=look.above)]
    head = parts.top_row(parts.eyebrow(brief), parts.logo(brief))
    if head is not None:
        column += [head, Space(0.06 * unit)]
    lead, rest = parted(of)
    if lead is not None:
        column += [_words(brief, "lead", lead, look, sentence), Space((0.085 + air) * unit)]
    if figure.aside and rest is not None:
        said = Column(tuple(_said(brief, of, rest, figure, sentence)), grow=1.0)
        parted_by = Space(_APART * unit)
        column.append(Row((*_figure(brief, of, figure), parted_by, said), align="center"))
    else:
        column += _figure(brief, of, figure)
        column.append(Space((0.07 + air + _hanging(brief, of, figure)) * unit))
        column += _said(brief, of, rest, figure, sentence)
    column += [
        Space((0.075 + air) * unit, grow=look.below),
        *parts.called(brief, list(strip(brief, credit)), gap=0.05),
        Space(grow=look.under),
    ]
    return parts.page(brief, Column(tuple(column)), "stat")


def _said(
    brief: Brief, of: Stat, rest: Passage | None, figure: _Figure, sentence: float
) -> Iterator[Node]:
    """What is said of the number, and by whom."""
    if rest is not None:
        yield _words(brief, "sentence", rest, figure.look, sentence)
    source = cited(of)
    if source is not None:
        size = max(_SOURCE, _SOURCE_SHARE * sentence)
        if rest is not None:
            yield Space((_LEADING_TO * sentence + margins.air(brief)) * brief.format.unit)
        yield _source(brief, source, size)


def _hanging(brief: Brief, of: Stat, figure: _Figure) -> float:
    """What hangs below the line that the numeral stands on, in units, where no unit stands beneath:
    letters ("Verdoppelt"), a comma, a dollar."""
    text = _shown(brief, of)
    return 0.0 if figure.beneath else hanging(text, _size(figure, text))


def hanging(text: str, size: float) -> float:
    """What hangs below the line that a numeral of that size stands on."""
    return _DESCENT * size if _HANGING.intersection(text) else 0.0


def _size(figure: _Figure, text: str) -> float:
    largest = figure.look.aside if figure.aside else figure.look.numeral
    full = largest * (1.0 if len(text) <= _SHORT else _LONG)
    return max(figure.share * full, _LEAST)


def _figure(brief: Brief, of: Stat, figure: _Figure) -> list[Node]:
    unit, text = brief.format.unit, _shown(brief, of)
    size = _size(figure, text)
    lines = (1, 1 if len(text) <= 9 else 2)
    fit = Fit(size * unit, max(0.6 * size, _LEAST) * unit, 40, lines)
    word = max(min(figure.look.unit, 0.42 * size), _LEAST_UNIT)
    nodes = numbered(brief, ("stat", text), of, fit, word, beneath=figure.beneath)
    return [_at_its_side(node) for node in nodes] if figure.aside else nodes


def _at_its_side(node: Node) -> Node:
    """A numeral with its unit as wide as it is, for what stands beside it."""
    if isinstance(node, Row):
        return node._replace(children=tuple(map(_at_its_side, node.children)))
    return node._replace(width=None, grow=0.0) if isinstance(node, Text) else node


def _shown(brief: Brief, of: Stat) -> str:
    return number(brief, of, opens=parted(of)[0] is None).text


def numbered(
    brief: Brief, shown: tuple[str, str], of: Stat, fit: Fit, word: float, *, beneath: bool
) -> list[Node]:
    """The numeral and its unit, on one baseline or below one another. shown: its role and text;
    word: the size of a unit that is a word, in units."""
    role, text = shown
    unit, things = brief.format.unit, counted(of)
    numeral = Text(
        role,
        _paragraph(brief, text, italic=False),
        fit,
        width=margins.inner_width(brief),
        smallest=fit.smallest,
        display=True,
    )
    if things is None:
        return [numeral]
    sign = not worded(of)
    least = _LEAST_UNIT * unit
    words = Text(
        "unit",
        _paragraph(brief, printed(things, brief.language).text, italic=True),
        max(_SIGNS * fit.largest, least) if sign else word * unit,
        max_lines=1,
        smallest=least,
        display=True,
    )
    if beneath:
        below = Fit(word * unit, max(_NARROWER * word * unit, least), 40, (1, 2))
        above = 0.05 * unit + hanging(text, fit.largest) / 2
        return [numeral, Space(above), words._replace(size=below, max_lines=None)]
    gap = Space((0.02 if sign else 0.04) * unit)
    return [Row((numeral, gap, words._replace(grow=1.0)), align="baseline")]


def worded(of: Stat) -> bool:
    """Is its unit a word, and no sign? Then it may stand beneath the numeral. One or two letters of
    a script without capitals are a word: 時間."""
    unit = counted(of)
    return unit is not None and (len(unit) > _SIGN or any(map(_caseless, unit)))


def _caseless(letter: str) -> bool:
    return letter.isalpha() and letter.lower() == letter.upper()


def _paragraph(brief: Brief, text: str, *, italic: bool) -> Paragraph:
    theme = brief.theme
    face = parts.heading_face(brief, italic=italic)
    if not italic:
        face = Face(theme.heading, theme.weight, optical_size=parts.FIGURES)
    color = theme.accent if italic else theme.ink
    return parts.paragraph(
        brief,
        text,
        face=face,
        color=color,
        tracking=theme.tracking,
        leading=1.0,
        hang=True,
        display=True,
    )


def _words(brief: Brief, role: str, words: Passage, look: StatLook, size: float) -> Text:
    least = _LEAST_ON_PINS if brief.format.call else 0.0
    return parts.label(
        brief,
        role,
        printed(words, brief.language).text,
        size=max(size, least),
        color=brief.theme.ink,
        weight=440,
        lines=look.lines + 2,
        leading=1.34,
        width=margins.inner_width(brief) * (0.86 if brief.format.shape.wide else 1.0),
    )


def _source(brief: Brief, source: Passage, size: float) -> Text:
    """Whose the number is, with a dash, as under a quotation: it needs no word in any language."""
    least = _LEAST_ON_PINS if brief.format.call else 0.0
    line = parts.label(
        brief,
        "source",
        printed(source, brief.language).text,
        size=max(size, least),
        color=brief.theme.muted,
        weight=560,
        lines=2,
        width=margins.inner_width(brief),
    )
    dash = line.paragraph.spans[0]._replace(text="— ")  # a span of its own: it isn't the article's
    spans = (dash, *line.paragraph.spans)
    return line._replace(paragraph=line.paragraph._replace(spans=spans))


TEMPLATE = StatTemplate()
