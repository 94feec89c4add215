"""The photo card: a quote over the article's own photograph, where that is calmest."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from math import ceil
from types import MappingProxyType
from typing import NamedTuple

from sharekit.cards.brief import Brief
from sharekit.cards.formats import Shape
from sharekit.cards.templates import margins, parts, photo_apart
from sharekit.cards.templates.credit import (
    ABOUT,
    Credit,
    credit_lines,
    joined,
    sparser,
    spread,
    title_of,
)
from sharekit.cards.templates.looks import smallest
from sharekit.cards.templates.photo_ground import (
    BESIDES,
    cut,
    fills,
    fitted,
    ground,
    room,
    tinted,
    zone,
)
from sharekit.cards.templates.pictured import Pictured
from sharekit.drawing.picture.framing import Framing
from sharekit.drawing.picture.info import Seen
from sharekit.drawing.picture.windows import uncovered
from sharekit.drawing.scene.frame import Frame
from sharekit.drawing.scene.geometry import Side
from sharekit.drawing.scene.nodes import Box, Column, Node, Page, Row, Space, Text
from sharekit.drawing.scene.style import Direction, Face, Fit, Paragraph, Span, TextStyle
from sharekit.extract.model import Quote

OPTICAL, WEIGHT = 40.0, 600
"""The cut of the heading over photographs, where hairlines vanish."""
_LEADING = 1.13


class Look(NamedTuple):
    """Sizes in units, measure in Latin characters; width as a share of what the margins leave.

    sides: where the text may stand, the preferred one first.
    """

    largest: float
    good: float
    smallest: float
    measure: float
    lines: tuple[int, int]
    width: float
    sides: tuple[Side, ...]


_ENDS = (Side.BOTTOM, Side.TOP)
_ALL = (Side.BOTTOM, Side.LEFT, Side.RIGHT, Side.TOP)
LOOKS: Mapping[Shape, Look] = MappingProxyType(
    {
        Shape.BANNER: Look(0.118, 0.080, 0.060, 26, (1, 4), 0.60, BESIDES),
        Shape.LANDSCAPE: Look(0.112, 0.082, 0.060, 25, (1, 3), 0.92, _ALL),
        Shape.CENTRE: Look(0.104, 0.070, 0.054, 17, (2, 6), 1.00, (Side.BOTTOM,)),
        Shape.CLASSIC: Look(0.112, 0.078, 0.056, 22, (2, 4), 0.92, _ALL),
        Shape.THUMB: Look(0.140, 0.100, 0.080, 13, (2, 5), 1.00, _ENDS),
        Shape.TILE: Look(0.096, 0.076, 0.068, 19, (2, 5), 1.00, _ENDS),
        Shape.SQUARE: Look(0.094, 0.076, 0.058, 18, (2, 5), 1.00, _ALL),
        Shape.PORTRAIT: Look(0.104, 0.080, 0.058, 17, (2, 6), 1.00, _ENDS),
        Shape.PIN: Look(0.114, 0.084, 0.068, 16, (2, 6), 1.00, _ENDS),
        Shape.LONG: Look(0.128, 0.088, 0.068, 15, (2, 6), 1.00, (Side.TOP,)),
        Shape.STORY: Look(0.112, 0.080, 0.062, 16, (2, 6), 1.00, _ENDS),
    }
)
_APART = 0.84
"""Of the size that is good over a photograph, what is good beside one."""
_BELOW, _SECOND, _TITLE, _CALL = 0.18, 0.07, 0.045, 0.10
"""What rule and credit, a name's second line, a line of the article's title, and a button take of a
page's height, in units."""
_RAGGED, _USUAL = 1.05, 0.92
"""Lines break between words: so much more room than the characters ask for. Of their largest size,
that of most words."""
_LETTER = 0.5
"""Of a size, the width of a Latin letter."""
_LESS = 0.999
"""Of the size that fills lines to the last: at that itself there might be one more."""
_BESIDE, _NARROW = 0.53, 0.56
"""The share of the width of a text that stands at the left or the right, and of its measure."""
_SEEN, _SEEN_WIDE = 0.50, 0.30
"""The share of the page that large words leave to the photograph; of a wide one."""
_WHOLE = 0.95
"""Of the subject: more of it would not be seen as more."""
_LEAST, _SCRAP = 0.30, 0.08
"""The share of the page that is worth words smaller than is good upon a photograph; the least of
a photograph that is in sight beside words over it."""
_SHORT = 0.37
"""How much less words are liked at the left or the right of a page that is not wide."""
_FAVOUR = {Side.BOTTOM: 0.03, Side.TOP: -0.10, Side.LEFT: 0.06, Side.RIGHT: 0.05}

_FACING = {
    Side.BOTTOM: Side.BOTTOM,
    Side.TOP: Side.TOP,
    Side.LEFT: Side.RIGHT,
    Side.RIGHT: Side.LEFT,
}


class PhotoTemplate(Pictured):
    """Draws one verbatim quote over the article's photograph; apart from one that has too few
    pixels for the page, or that the words would hide. Without a photograph, the quote card."""

    name = "photo"
    title = "a quote over the article's own photograph"
    looks = LOOKS

    def pages(self, brief: Brief, quote: Quote, picture: Seen) -> Iterator[Page]:
        """One page a credit, where the photograph is calmest; then at its other sides."""
        look = LOOKS[brief.format.shape]
        over = tinted(brief, picture)
        signed = tuple(_credits(brief))
        for sides in _choices(brief, picture, look):
            words = _in_sight(over, picture, look, sides, len(quote.text))
            framing = words.framing
            if words.hides or not fills(brief, picture, framing.crop):
                yield from photo_apart.pages(brief, quote, picture, signed)
            under = ground(over, picture, framing)
            for credit in signed:
                yield _page(over, quote, credit, words.look, framing)._replace(ground=under)

    def settled(self, brief: Brief, page: Frame) -> Frame:
        """The photograph cut anew for the place that the words took."""
        return page if brief.picture is None else fitted(brief, brief.picture, page)

    def good_size(self, brief: Brief) -> float:
        """As over the photograph; apart from it, words may be a little smaller."""
        return _APART * super().good_size(brief)


def _choices(brief: Brief, picture: Seen, look: Look) -> Iterator[tuple[Side, ...]]:
    """All sides, then the one with the most room for text alone. Words stand beside a photograph
    only on a wide page, or where it is narrower than the page."""
    format_ = brief.format
    slim = picture.aspect < format_.width / format_.height
    sides = tuple(s for s in look.sides if s in _ENDS or format_.shape.wide or slim)
    yield sides
    if len(sides) > 1:
        yield sides[:1]


class _Set(NamedTuple):
    """Words over the photograph: how large they may be, what of the photograph is shown beside
    them, and how much of the page and of the photograph they leave in sight."""

    look: Look
    framing: Framing
    room: float
    left: float

    @property
    def whole(self) -> bool:
        """Is all that the photograph shows in sight?"""
        return self.framing.shown >= _WHOLE

    @property
    def hides(self) -> bool:
        """Is what the photograph shows beneath the words or cut off, or no more than a scrap of it
        in sight?"""
        return not self.framing.clear or self.left < _SCRAP


def _in_sight(
    brief: Brief, picture: Seen, look: Look, sides: tuple[Side, ...], characters: int
) -> _Set:
    """The largest words that leave the subject in sight, and the page room; where none do, those
    that hide least."""
    seen = _SEEN_WIDE if brief.format.shape.wide else _SEEN
    least = max(_APART * look.good, smallest(brief, look) / brief.format.unit)
    tried: list[_Set] = []
    for largest in (look.largest, (look.largest + look.good) / 2, look.good, least):
        if largest < look.good and tried[-1].whole and tried[-1].room >= _LEAST:
            break
        less = look._replace(largest=largest)
        tried.append(_framed(brief, picture, less, sides, characters))
        if tried[-1].whole and tried[-1].room >= seen:
            break
    best = max(tried, key=lambda each: (not each.hides, round(each.framing.shown, 2), each.room))
    # Beside the subject words may be as large as they like.
    if best.framing.side in BESIDES:
        return best._replace(look=look)
    return _filled(brief, picture, best, characters) if brief.format.shape.wide else best


def _filled(brief: Brief, picture: Seen, words: _Set, characters: int) -> _Set:
    """On a wide page, words as large as fill the lines that their room is for, unless they would
    hide the subject: long lines are larger words in it than more of them."""
    look, side = words.look, words.framing.side
    long = _long(brief, look, characters)
    lines = ceil(look.largest * long)
    if lines >= look.lines[1]:
        return words
    look = look._replace(largest=_LESS * lines / long, lines=(min(look.lines[0], lines), lines))
    fuller = _framed(brief, picture, look, (side,), characters)
    return words if fuller.hides else fuller


def _framed(
    brief: Brief, picture: Seen, look: Look, sides: tuple[Side, ...], characters: int
) -> _Set:
    deep = {side: _depth(brief, look, side, characters) for side in sides}
    zones = {side: zone(brief, side, deep[side], _favour(brief, side)) for side in sides}
    framing = cut(brief, picture, list(zones.values()))
    side = framing.side
    left = uncovered(framing.crop, zones[side].area)
    return _Set(look, framing, room(brief, side, deep[side]), left)


def _favour(brief: Brief, side: Side) -> float:
    """How much a side is liked beforehand: where reading starts, and where lines are long."""
    rtl = brief.direction is Direction.RTL
    narrow = side in BESIDES and not brief.format.shape.wide
    return _FAVOUR[_FACING[side] if rtl else side] - (_SHORT if narrow else 0.0)


def _depth(brief: Brief, look: Look, side: Side, characters: int) -> float:
    """About how far the text will reach into the page, in px."""
    pads, script = margins.padding(brief), brief.script
    if side in BESIDES:
        return pads.left + _beside(brief, look) * margins.inner_width(brief)
    lines = min(look.lines[1], ceil(look.largest * _long(brief, look, characters)))
    words = lines * look.largest * _USUAL * max(_LEADING, script.display)
    name = len(brief.author or "") * _LETTER * parts.NAME * brief.format.unit
    below = _BELOW + (_SECOND if name > margins.inner_width(brief) else 0.0)
    below += _TITLE * _lines_of_title(brief)
    deep = (words + below + (_CALL if brief.format.call else 0.0)) * brief.format.unit
    return deep + (pads.top if side is Side.TOP else pads.bottom)


def _long(brief: Brief, look: Look, characters: int) -> float:
    """How many lines words above or below take, for each unit of their size."""
    width = look.width * margins.inner_width(brief) * brief.script.measure
    return _RAGGED * characters * _LETTER * brief.format.unit / width


def _lines_of_title(brief: Brief) -> int:
    """About how many lines the article's title takes that says where the quote is from. On a square
    it has one or none: two would cost too much of the photograph."""
    about = len(title_of(brief) or "") * _LETTER * ABOUT * brief.format.unit
    lines = ceil(about / margins.inner_width(brief))
    return lines if lines < 2 or brief.format.shape is not Shape.SQUARE else 0


def _beside(brief: Brief, look: Look) -> float:
    """Of the width, what a text takes that stands at the left or the right."""
    return look.width if brief.format.shape is Shape.BANNER else _BESIDE


def _page(brief: Brief, quote: Quote, credit: Credit, look: Look, framing: Framing) -> Page:
    root: Node = _column(brief, quote, credit, look, framing)
    if framing.side in BESIDES:
        column = Box(root, width=margins.inner_width(brief) * _beside(brief, look))
        # Written for left to right: on a page that is mirrored, the right comes first.
        first = (framing.side is Side.LEFT) is (brief.direction is Direction.LTR)
        root = Row((column,) if first else (Space(grow=1.0), column))
    return parts.page(brief, root)


def _column(brief: Brief, quote: Quote, credit: Credit, look: Look, framing: Framing) -> Column:
    """Rule and words, the credit beneath, all at one end of the page."""
    unit, air, side = brief.format.unit, margins.air(brief), framing.side
    beside = side in BESIDES
    head = parts.top_row(parts.rule(brief), parts.logo(brief))
    column: list[Node] = [
        head or Space(),
        Space((0.052 + air) * unit),
        _words(brief, quote, look, beside=beside),
        Space((0.085 + air) * unit),
    ]
    foot = list(_foot(brief, credit, stacked=beside))
    column += parts.called(brief, foot, gap=0.055)
    if side is not Side.TOP:
        column.insert(0, Space(grow=1.0))
    if beside and brief.format.shape is Shape.BANNER:
        column.append(Space(grow=1.0))
    return Column(tuple(column))


def _words(brief: Brief, quote: Quote, look: Look, *, beside: bool) -> Text:
    unit, script = brief.format.unit, brief.script
    share = _BESIDE if beside and brief.format.shape is not Shape.BANNER else 1.0
    least = smallest(brief, look)
    fit = Fit(
        look.largest * unit,
        least,
        look.measure * script.measure * (_NARROW if share < 1 else 1.0),
        (look.lines[0], look.lines[1] + (2 if share < 1 else 0)),
    )
    return Text(
        "quote",
        _paragraph(brief, quote),
        fit,
        width=None if beside else margins.inner_width(brief) * look.width,
        smallest=least,
        grow=1.0,
    )


def _paragraph(brief: Brief, quote: Quote) -> Paragraph:
    """The quote in one sturdy cut and one colour: colours in a line are lost over a photograph."""
    theme, script = brief.theme, brief.script
    face = Face(theme.heading, min(900, max(WEIGHT, theme.weight + script.weight)), False, OPTICAL)
    style = TextStyle(
        face,
        theme.ink,
        tracking=theme.tracking * 0.6 if script.case else 0.0,
        leading=max(_LEADING, script.display),
        hang=margins.overhang(brief),
    )
    return Paragraph((Span(quote.text),), style, brief.language, brief.direction)


def _credits(brief: Brief) -> Iterator[Credit]:
    """Who at the one edge, where at the other; the article's title and its age beneath. On wide
    cards no title: a link's preview bears it, and it would be small print on a picture."""
    age = joined(brief, None)
    name = brief.author or brief.site
    if brief.format.shape is Shape.THUMB:
        yield Credit(None, joined(brief, brief.domain or name), None)
    else:
        about = title_of(brief)
        if _lines_of_title(brief):
            yield Credit(name, age, brief.domain, about=about)
            yield Credit(name, joined(brief, brief.domain), None, about=about)
        yield Credit(name or brief.domain, age, brief.domain if name else None)
        if name and brief.domain:
            yield Credit(name, joined(brief, brief.domain), None)
            yield Credit(name, age, None)
    yield from sparser(brief)


def _foot(brief: Brief, credit: Credit, *, stacked: bool) -> Iterator[Node]:
    if credit.side and not stacked:
        ink = brief.theme.ink
        yield from spread(
            brief,
            credit,
            parts.label(brief, "strip", credit.side, size=_SIDE, color=ink, weight=450),
        )
        return
    meta = joined(brief, credit.side) if credit.side else credit.meta
    lines = credit_lines(brief, credit._replace(meta=meta, side=None), narrow=stacked)
    if lines.children:
        yield lines


_SIDE = 0.034
"""The domain at the far edge: a little smaller than the name, larger than on a flat ground."""

TEMPLATE = PhotoTemplate()
