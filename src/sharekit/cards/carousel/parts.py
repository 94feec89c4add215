"""What all cards of a carousel share: the page, the band of the thread, the dots at the foot."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sharekit.cards.brief import Brief
from sharekit.cards.carousel.looks import Fitted, Look, look_of
from sharekit.cards.carousel.points import NAME, Place
from sharekit.cards.carousel.thread import REACH, Thread, ground
from sharekit.cards.formats import Shape
from sharekit.cards.templates import margins, parts
from sharekit.cards.templates.credit import closer, joined
from sharekit.cards.templates.looks import headline, tall
from sharekit.drawing.scene.color import Color
from sharekit.drawing.scene.geometry import Rect
from sharekit.drawing.scene.nodes import Box, Column, Node, Page, Row, Space, Text
from sharekit.drawing.scene.nodes import Shape as Filled
from sharekit.drawing.scene.style import Direction

_DOT, _LONG, _BETWEEN = 0.013, 0.042, 0.013
"""A card's dot, the one of the card itself, and the gap, in units."""
_OTHERS = 0.30
"""The alpha of the other cards' dots: they carry no fact that the place doesn't tell."""
_FOOT = 0.045
"""The height of the line at the foot."""
_ABOVE = 0.03
"""Between a card's words and the band."""
_HANGING = 0.006
"""How far into it letters hang from the last line of a point, at most."""
_GUTTER = 0.27
"""What a mark or a number takes of the width where it stands beside its words."""
_ARROW = 0.115
"""The diameter of the hook's arrow."""
_PILL = 0.085
"""The height of the last card's button."""


def page(
    brief: Brief,
    place: Place,
    column: Sequence[Node],
    band: Node | None,
    meta: str | None,
    *,
    full: bool = False,
) -> Page:
    """A card: its own column, the band of the thread, dots and `meta` at the foot.

    full: does the column take all the room that there is? Else it stands at the top.
    """
    rest = () if full else (Space(grow=1.0),)
    look, unit, pads = look_of(brief.format), brief.format.unit, margins.padding(brief)
    inner = margins.inner_width(brief)
    high = look.band * unit
    words = brief.format.height - pads.down - high - (_ABOVE + _FOOT) * unit
    root = Column(
        (
            Box(Column((*column, *rest)), width=inner, height=words),  # the foot never moves
            Space(_ABOVE * unit),
            Box(band or Space(), width=inner, height=high, justify="center"),
            Box(_foot(brief, place, meta), width=inner, height=_FOOT * unit, justify="end"),
        )
    )
    laid = parts.page(brief, root, NAME)
    level = brief.format.height - pads.bottom - _FOOT * unit - high / 2
    near = pads.right if brief.direction is Direction.RTL else pads.left
    return laid._replace(
        ground=ground(brief, place, Thread(level, near, near + 0.1 * unit)),
        covered=(*laid.covered, _banned(brief, place, level, high)),
    )


def _banned(brief: Brief, place: Place, level: float, high: float) -> Rect:
    """The band, where the thread is alone or the last card's button stands: words that are too long
    would be struck through. Letters of a heading right above it hang into it a little."""
    format_ = brief.format
    width, kept = float(format_.width), 0.0
    if place.first:
        kept = _ARROW * format_.unit + margins.padding(brief).across
    left = kept if brief.direction is Direction.RTL else 0.0
    hang = (_ABOVE if place.first or place.last else _HANGING) * format_.unit
    top = level - max(REACH * format_.shorter, high / 2 - hang)
    foot = level - _PILL / 2 * format_.unit if place.last else level + high / 2
    return Rect(left, top, width - kept, foot - top)


def _foot(brief: Brief, place: Place, meta: str | None) -> Row:
    row: list[Node] = [dots(brief, place), Space(0.04 * brief.format.unit, grow=1.0)]
    if meta:
        row.append(parts.label(brief, "strip", meta, size=parts.META, color=brief.theme.muted))
    return Row(tuple(row), align="center")


def dots(brief: Brief, place: Place) -> Row:
    """One a card, the card's own a longer one in the accent's colour."""
    unit, theme = brief.format.unit, brief.theme
    size = _DOT * unit
    each = (
        Filled("dot", _LONG * unit, size, theme.accent, size / 2)
        if number == place.number
        else Filled("dot", size, size, theme.ink.faded(_OTHERS), size / 2)
        for number in range(1, place.total + 1)
    )
    return Row(tuple(each), gap=_BETWEEN * unit, align="center")


def metas(brief: Brief) -> Iterator[str | None]:
    """What stands at the foot, the fullest first. An age label is never left out."""
    name = brief.domain or brief.site or brief.author
    yield from dict.fromkeys((joined(brief, name), joined(brief, None)))


def arrow(brief: Brief, *, near: bool = False) -> Row:
    """The hook's arrow, at the far edge: there is more that way. near: at the other edge."""
    unit, theme = brief.format.unit, brief.theme
    size = _ARROW * unit
    glyph = "←" if brief.direction is Direction.RTL else "→"
    sign = parts.label(brief, "arrow", glyph, size=0.05, color=theme.on_accent, weight=640)
    disc = parts.disc(sign, size, theme.accent, role="arrow")
    return Row((disc,) if near else (Space(grow=1.0), disc))


def pill(brief: Brief, words: str) -> Row:
    """The last card's button: where the article is."""
    return Row((parts.pill(brief, parts.isolated(brief, words), height=_PILL, size=0.036),))


def heading(
    brief: Brief,
    words: str,
    look: Fitted,
    *,
    cap: float | None = None,
    color: Color | None = None,
) -> Text:
    """Words in the heading face. cap: px that they are no larger than."""
    text = headline(brief, NAME, words, capped(brief, look, cap), width=across(brief))
    if color is None:
        return text
    style = text.paragraph.style._replace(color=color)
    return text._replace(paragraph=text.paragraph._replace(style=style))


def capped(brief: Brief, look: Fitted, cap: float | None) -> Fitted:
    """The look with no larger words than `cap` px, for the series' sake."""
    if cap is None:
        return look
    return look._replace(largest=max(look.smallest, min(look.largest, cap / brief.format.unit)))


def good(brief: Brief) -> float:
    """The px from which on a point's words are large enough to be taken."""
    return look_of(brief.format).good * brief.format.unit * tall(brief)


def name(brief: Brief) -> Text | None:
    """Who wrote it, at the head of the hook: the site stands at the foot."""
    said = brief.author or (brief.site if brief.domain else None)
    if not said:
        return None
    label = parts.label(
        brief, "name", said, size=parts.NAME, color=brief.theme.ink, weight=560, lines=2, grow=1.0
    )
    return closer(brief, label, said, cut=True)


def more(brief: Brief, count: int) -> Text:
    """How many points more the article has."""
    words = brief.words.more.format(count=count)
    return parts.label(brief, "more", words, size=0.056, color=brief.theme.accent, weight=600)


def led(brief: Brief, lead: Node, words: Sequence[Node]) -> list[Node]:
    """A mark or a number, and what it leads: beneath it, on a wide card beside it."""
    unit = brief.format.unit
    if brief.format.shape is Shape.LANDSCAPE:
        column = Box(Column(tuple(words)), width=across(brief))
        return [Row((Box(lead, width=_GUTTER * unit), column), grow=1.0)]
    return [lead, Space((0.074 + margins.air(brief)) * unit), *words]


def across(brief: Brief) -> float:
    """px that the words of a point may take in width."""
    gutter = _GUTTER * brief.format.unit if brief.format.shape is Shape.LANDSCAPE else 0.0
    return margins.inner_width(brief) - gutter


def top(brief: Brief, first: Node | None) -> list[Node]:
    """Something at the near edge and the logo at the far one, with the air beneath."""
    unit = brief.format.unit
    row = parts.top_row(first, parts.logo(brief))
    if row is None:
        return [Space(margins.headroom(brief))]
    return [row, Space((0.06 + margins.air(brief)) * unit)]


def body(brief: Brief, text: str, size: float) -> list[Node]:
    """What explains a point, beneath it."""
    unit = brief.format.unit
    label = parts.label(
        brief,
        "body",
        text,
        size=size,
        color=brief.theme.ink,
        weight=430,
        lines=4 if brief.format.shape is Shape.LANDSCAPE else 9,
        leading=1.34,
        width=across(brief) * 0.96,
    )
    return [Space((0.07 + margins.air(brief)) * unit), label]


def look(brief: Brief) -> Look:
    """The look of the card's shape."""
    return look_of(brief.format)
