"""The photo card: a quote over the article's own photograph, where that is calmest."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from math import ceil
from types import MappingProxyType
from typing import NamedTuple

from sharekit.cards.brief import Brief
from sharekit.cards.formats import Shape
from sharekit.cards.hues import on_photo
from sharekit.cards.templates import parts, photo_apart
from sharekit.cards.templates.looks import smallest
from sharekit.cards.templates.parts import Credit
from sharekit.cards.templates.pictured import Pictured
from sharekit.drawing.picture.enlarged import blemish
from sharekit.drawing.picture.framing import Framing, Zone, frame, lightness
from sharekit.drawing.picture.info import Seen
from sharekit.drawing.scene.color import to_oklab
from sharekit.drawing.scene.geometry import Rect, Side
from sharekit.drawing.scene.nodes import Box, Column, Node, Page, Row, Space, Text
from sharekit.drawing.scene.paint import Gradient, Ground, Photograph, Veil
from sharekit.drawing.scene.style import Direction, Face, Fit, Paragraph, Span, TextStyle
from sharekit.extract.model import Quote

BLUR = 0.012
"""Of S: the blur under the text."""
FADE, FADE_BESIDE = 0.30, 0.36
"""The way over which blur and scrim end: of S, and of the width where the text stands beside."""
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
_BESIDES = (Side.LEFT, Side.RIGHT)
_ALL = (Side.BOTTOM, Side.LEFT, Side.RIGHT, Side.TOP)
LOOKS: Mapping[Shape, Look] = MappingProxyType(
    {
        Shape.BANNER: Look(0.118, 0.080, 0.060, 26, (1, 4), 0.60, _BESIDES),
        Shape.LANDSCAPE: Look(0.112, 0.082, 0.060, 25, (1, 3), 0.92, _ALL),
        Shape.CENTRE: Look(0.104, 0.070, 0.054, 17, (2, 6), 1.00, (Side.BOTTOM,)),
        Shape.CLASSIC: Look(0.112, 0.078, 0.056, 22, (2, 4), 0.92, _ALL),
        Shape.THUMB: Look(0.140, 0.100, 0.080, 13, (2, 5), 1.00, _ENDS),
        Shape.TILE: Look(0.096, 0.076, 0.068, 19, (2, 5), 1.00, _ENDS),
        Shape.SQUARE: Look(0.094, 0.076, 0.058, 18, (2, 5), 1.00, _ENDS),
        Shape.PORTRAIT: Look(0.104, 0.080, 0.058, 17, (2, 6), 1.00, _ENDS),
        Shape.PIN: Look(0.114, 0.084, 0.068, 16, (2, 6), 1.00, _ENDS),
        Shape.LONG: Look(0.128, 0.088, 0.068, 15, (2, 6), 1.00, (Side.TOP,)),
        Shape.STORY: Look(0.112, 0.080, 0.062, 16, (2, 6), 1.00, _ENDS),
    }
)
_APART = 0.84
"""Of the size that is good over a photograph, what is good beside one."""
_BELOW, _CALL = 0.18, 0.10
"""What rule and credit, and a button, take of a page's height, in units."""
_BUTTON, _TOLD = 0.42, 0.22
"""About how wide a button reaches into the page; how much lighter or darker than the ground it is
told from it."""
_RAGGED = 1.15
"""Lines break between words: so much more room than the characters ask for."""
_HAZE = 0.25
"""The share of the fade in which a subject is no more than a shape."""
_BESIDE = 0.50
"""The share of the width of a text that stands at the left or the right."""
_FAVOUR = {Side.BOTTOM: 0.10, Side.TOP: -0.03, Side.LEFT: 0.06, Side.RIGHT: 0.05}


_FACING = {
    Side.BOTTOM: Side.BOTTOM,
    Side.TOP: Side.TOP,
    Side.LEFT: Side.RIGHT,
    Side.RIGHT: Side.LEFT,
}


class PhotoTemplate(Pictured):
    """Draws one verbatim quote over the article's photograph; apart from it where it would hide
    what is to be seen. Without a photograph, the quote card."""

    name = "photo"
    title = "a quote over the article's own photograph"
    looks = LOOKS

    def pages(self, brief: Brief, quote: Quote, picture: Seen) -> Iterator[Page]:
        """One page a credit, where the photograph is calmest; then at its other sides."""
        look = LOOKS[brief.format.shape]
        theme = on_photo(brief.theme, picture.study, chosen=brief.chosen)
        over = brief._replace(theme=theme)
        signed = tuple(_credits(brief))
        for sides in _choices(look):
            set_, framing = _in_sight(over, picture, look, sides, len(quote.text))
            if sides == look.sides and not (framing.clear and _fills(brief, picture)):
                yield from photo_apart.pages(brief, quote, picture, signed)
            for credit in signed:
                yield _page(over, quote, credit, set_, framing)

    def good_size(self, brief: Brief) -> float:
        """As over the photograph; apart from it, words may be a little smaller."""
        return _APART * super().good_size(brief)


def _fills(brief: Brief, picture: Seen) -> bool:
    """Has the photograph enough pixels for the whole page?"""
    format_ = brief.format
    return blemish(picture, format_.width, format_.height, format_.shorter) is None


def _choices(look: Look) -> Iterator[tuple[Side, ...]]:
    """All sides, then the one with the most room for text alone."""
    yield look.sides
    if len(look.sides) > 1:
        yield look.sides[:1]


def _in_sight(
    brief: Brief, picture: Seen, look: Look, sides: tuple[Side, ...], characters: int
) -> tuple[Look, Framing]:
    """The largest words that leave the subject in sight; where none do, those that hide least."""
    framing, tried = None, look
    for share in (1.0, 0.5, 0.0):
        tried = look._replace(largest=look.good + share * (look.largest - look.good))
        framing = _framed(brief, picture, tried, sides, characters)
        if framing.clear:
            break
    assert framing is not None
    return tried, framing


def _framed(
    brief: Brief, picture: Seen, look: Look, sides: tuple[Side, ...], characters: int
) -> Framing:
    format_ = brief.format
    rtl = brief.direction is Direction.RTL
    zones = [
        Zone(side, _area(brief, look, side, characters), _FAVOUR[_FACING[side] if rtl else side])
        for side in sides
    ]
    shown = format_.width / format_.height
    return frame(picture.study, picture.aspect, shown, zones, light=not brief.theme.dark)


def _area(brief: Brief, look: Look, side: Side, characters: int) -> Rect:
    """About where the text will stand, in fractions of the page."""
    pads, script = parts.padding(brief), brief.script
    lines = min(look.lines[1], ceil(_RAGGED * characters / (look.measure * script.measure)))
    words = lines * look.largest * 0.95 * max(_LEADING, script.display)
    called = brief.format.call and side is not Side.TOP
    deep = (words + _BELOW + (_CALL if called else 0.0)) * brief.format.unit
    deep += _HAZE * FADE * brief.format.shorter
    match side:
        case Side.TOP:
            return Rect(0.0, 0.0, 1.0, min(1.0, (pads.top + deep) / brief.format.height))
        case Side.BOTTOM:
            height = min(1.0, (pads.bottom + deep) / brief.format.height)
            return Rect(0.0, 1.0 - height, 1.0, height)
        case Side.LEFT:
            return Rect(0.0, 0.0, _BESIDE + 0.08, 1.0)
        case Side.RIGHT:
            return Rect(1.0 - _BESIDE - 0.08, 0.0, _BESIDE + 0.08, 1.0)


def _page(brief: Brief, quote: Quote, credit: Credit, look: Look, framing: Framing) -> Page:
    beside = framing.side in {Side.LEFT, Side.RIGHT}
    width = parts.inner_width(brief)
    root: Node = _column(brief, quote, credit, look, framing)
    if beside:
        banner = brief.format.shape is Shape.BANNER
        column = Box(root, width=width * (look.width if banner else _BESIDE))
        # Written for left to right: on a page that is mirrored, the right comes first.
        first = (framing.side is Side.LEFT) is (brief.direction is Direction.LTR)
        root = Row((column,) if first else (Space(grow=1.0), column))
    page = parts.page(brief, root)
    return page._replace(ground=_ground(brief, framing))


def _ground(brief: Brief, framing: Framing) -> Ground:
    assert brief.picture is not None
    theme, short = brief.theme, brief.format.shorter
    beside = framing.side in {Side.LEFT, Side.RIGHT}
    fade = FADE_BESIDE * brief.format.width if beside else FADE * short
    veil = Veil(theme.start, framing.side, blur=BLUR * short, fade=fade)
    return Ground(
        Gradient(theme.start, theme.end),
        photo=Photograph(brief.picture.key, framing.crop, veil),
    )


def _column(brief: Brief, quote: Quote, credit: Credit, look: Look, framing: Framing) -> Column:
    """Rule and words, the credit beneath, all at one end of the page."""
    unit, air, side = brief.format.unit, parts.air(brief), framing.side
    beside = side in {Side.LEFT, Side.RIGHT}
    head = parts.top_row(parts.rule(brief), parts.logo(brief))
    column: list[Node] = [
        head or Space(),
        Space((0.052 + air) * unit),
        _words(brief, quote, look, beside=beside),
        Space((0.085 + air) * unit),
    ]
    foot = list(_foot(brief, credit, stacked=beside))
    if side is Side.TOP and brief.format.call:
        # A button brings its own ground: it may stay where thumbs look for it.
        column += [*foot, Space(grow=1.0), parts.button(_apart_from(brief, framing))]
        return Column(tuple(column))
    column += parts.called(brief, foot, gap=0.055)
    if side is not Side.TOP:
        column.insert(0, Space(grow=1.0))
    if beside and brief.format.shape is Shape.BANNER:
        column.append(Space(grow=1.0))
    return Column(tuple(column))


def _apart_from(brief: Brief, framing: Framing) -> Brief:
    """With a button that is told from the photograph under it: in the accent, else in the lightest
    or the darkest colour."""
    assert brief.picture is not None
    theme, pads, format_ = brief.theme, parts.padding(brief), brief.format
    high = (parts.BUTTON_HEIGHT * format_.unit + pads.bottom) / format_.height
    x = 1.0 - _BUTTON if brief.direction is Direction.RTL else 0.0
    under = lightness(brief.picture.study.light, framing.crop, Rect(x, 1.0 - high, _BUTTON, high))
    colors = (theme.accent, theme.ink, theme.start)
    if abs(to_oklab(colors[0])[0] - under) < _TOLD:
        color = max(colors[1:], key=lambda each: abs(to_oklab(each)[0] - under))
        label = theme.start if color == theme.ink else theme.ink
        theme = theme._replace(accent=color, on_accent=label)
    return brief._replace(theme=theme)


def _words(brief: Brief, quote: Quote, look: Look, *, beside: bool) -> Text:
    unit, script = brief.format.unit, brief.script
    share = _BESIDE if beside and brief.format.shape is not Shape.BANNER else 1.0
    least = smallest(brief, look)
    fit = Fit(
        look.largest * unit,
        least,
        look.measure * script.measure * (0.72 if share < 1 else 1.0),
        (look.lines[0], look.lines[1] + (2 if share < 1 else 0)),
    )
    return Text(
        "quote",
        _paragraph(brief, quote),
        fit,
        width=None if beside else parts.inner_width(brief) * look.width,
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
        hang=True,
    )
    return Paragraph((Span(quote.text),), style, brief.language, brief.direction)


def _credits(brief: Brief) -> Iterator[Credit]:
    """Who at the one edge, where at the other; the article's age beneath. No title: it would be
    small print on a picture."""
    age = parts.joined(brief, None)
    name = brief.author or brief.site
    if brief.format.shape is Shape.THUMB:
        yield Credit(None, parts.joined(brief, brief.domain or name), None)
        return
    yield Credit(name or brief.domain, age, brief.domain if name else None)
    if name and brief.domain:
        yield Credit(name, parts.joined(brief, brief.domain), None)
        yield Credit(name, age, None)


def _foot(brief: Brief, credit: Credit, *, stacked: bool) -> Iterator[Node]:
    lines = parts.credit_lines(brief, credit, grow=1.0)
    if not lines.children and not credit.side:
        return
    row: list[Node] = [lines] if lines.children else []
    if credit.side and stacked:
        yield parts.credit_lines(brief, Credit(credit.name, parts.joined(brief, credit.side), None))
        return
    if credit.side:
        row.append(Space(0.04 * brief.format.unit, grow=1.0 if row else 0.0))
        row.append(
            parts.label(brief, "strip", credit.side, size=_SIDE, color=brief.theme.ink, weight=450)
        )
    yield Row(tuple(row), align="baseline")


_SIDE = 0.034
"""The domain at the far edge: a little smaller than the name, larger than on a flat ground."""

TEMPLATE = PhotoTemplate()
