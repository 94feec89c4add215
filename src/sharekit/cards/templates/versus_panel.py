"""A panel of the two columns: a side's name under a bar of its colour, and what is said of it."""

from typing import NamedTuple

from sharekit.cards.against import against
from sharekit.cards.brief import Brief
from sharekit.cards.formats import Shape
from sharekit.cards.scripts import script_of
from sharekit.cards.templates import margins, parts
from sharekit.cards.templates.versus_parts import Coloured, label_slice
from sharekit.cards.themes import AIR, TEXT_RATIO
from sharekit.drawing.scene.color import Color, contrast, mix
from sharekit.drawing.scene.geometry import Insets
from sharekit.drawing.scene.nodes import Box, Column, Node, Row, Space, Text
from sharekit.drawing.scene.nodes import Shape as Bar
from sharekit.drawing.scene.style import Fit

_RADIUS = 0.026
_TINT = 0.13
"""How far a panel leans from the ground to its side's colour."""
_BAR = 0.010
_CLOSER = 0.85
"""Of the usual air within a panel, where much has to fit."""
_AIR = 0.6
"""Of the air that a script needs: what is enough within a panel."""
_HANGING = 0.6
"""Of the air that a script needs: what marks under the last line of a panel take."""
_TOKEN, _NARROW_TOKEN = 0.098, 0.086
"""The height of the disc between, in units; where columns are narrow."""
_WORD, _DISC = 0.46, 2.4
"""The size of its word, as a share of that height; the letters that a disc has room for."""
_LETTER, _SIDES = 0.46, 1.2
"""A letter's width and the air beside a longer word, in sizes of it."""
_SEAM, _REACH, _WIDE_REACH = 0.020, 0.55, 0.34
"""Between two panels at least, in units; how far into a panel's margin the disc may reach, and on
wide cards, which have room to spare."""
_DOT, _BEHIND, _TEXT_LETTER = 0.26, 0.5, 0.55
"""A dot before one of several things, the gap behind it, and a letter's width, in sizes of text."""
_MARK = 0.16
"""What a mark above a capital takes, in sizes of a name: names stand level, so of either."""
_FIRST, _PARAGRAPH = 1.22, 0.98
"""From a name to what is said, and from one sentence to the next, in sizes of the text."""


class Telling(NamedTuple):
    """How a side is told. stacked: over the whole width. name, smallest: sizes of its name, in
    units. lines: the most of it. size: of what is said. close: without the bar, less air around.
    tall: whether a capital of either name bears a mark above."""

    stacked: bool
    name: float
    smallest: float
    lines: int
    size: float
    close: bool
    tall: bool


def panel(brief: Brief, of: Coloured, texts: list[tuple[str, bool]], telling: Telling) -> Box:
    """The panel of a side. texts: True for one of several points."""
    unit, color = brief.format.unit, of.color
    pad = _pad(brief, close=telling.close)
    inner = room(brief, stacked=telling.stacked, close=telling.close)
    children: list[Node] = []
    if not telling.close:
        children.append(Bar("bar", 0.085 * unit, _BAR * unit, color, _BAR * unit / 2))
    above = (0.0 if telling.close else 0.036) + _AIR * margins.air(brief)
    above += _MARK * telling.name * telling.tall
    children += [Space(above * unit), _name(brief, of, telling, inner)]
    for number, (text, listed) in enumerate(texts):
        gap = (_PARAGRAPH if number else _FIRST) * telling.size + _AIR * margins.air(brief)
        children += [Space(gap * unit), _sentence(brief, of, text, telling.size, listed=listed)]
    return Box(
        Column(tuple(children)),
        padding=Insets(pad, pad, pad * 1.08 + _HANGING * margins.air(brief) * unit, pad),
        width=inner + 2 * pad,
        color=_tinted(brief, color),
        radius=_RADIUS * unit,
        role="panel",
    )


def room(brief: Brief, *, stacked: bool, close: bool) -> float:
    """What a panel has for words, from edge to edge, px."""
    width = margins.inner_width(brief)
    if not stacked:
        width = (width - token(brief, stacked=False, close=close).seam) / 2
    return width - 2 * _pad(brief, close=close)


def widest(brief: Brief, texts: list[tuple[str, bool]], room: float) -> float:
    """About the size, in units, at which no word of what is said is wider than so many px."""
    share = script_of(" ".join(text for text, _ in texts), brief.language).length
    ems = (
        _TEXT_LETTER * len(word) / share + listed * (_DOT + _BEHIND)
        for text, listed in texts
        for word in text.split()
    )
    return room / (max(ems) * brief.format.unit)


def _tinted(brief: Brief, color: Color) -> Color:
    """A panel's ground: tinted in its side's colour, less where the ink has little contrast with
    its ground; there at last away from the ink."""
    theme = brief.theme
    middle = mix(theme.start, theme.end, 0.5)
    tinted = (mix(middle, color, _TINT * share) for share in (1.0, 0.6, 0.3))
    enough = (each for each in tinted if contrast(theme.ink, each) >= TEXT_RATIO + AIR)
    far = Color(0, 0, 0) if theme.dark else Color(255, 255, 255)
    return next(enough, mix(middle, far, _TINT))


def _sentence(brief: Brief, of: Coloured, text: str, size: float, *, listed: bool) -> Node:
    """What is said of a side, behind a dot where it is one of several things."""
    unit = brief.format.unit
    words = parts.label(
        brief, "point", text, size=size, color=brief.theme.ink, weight=440, lines=8, leading=1.32
    )
    if not listed:
        return words
    dot = _DOT * size * unit
    drop = Space((0.727 * size * unit - dot) / 2)
    mark = Column((drop, Bar("dot", dot, dot, of.color, dot / 2)))
    return Row((mark, Space(_BEHIND * size * unit), words._replace(grow=1.0)))


class Token(NamedTuple):
    """The word between on a disc, or a pill where it is long, laid over the seam of two panels.

    width, height: px. seam: between the panels, px; wide enough for it to reach no words.
    """

    node: Box
    width: float
    height: float
    seam: float


def token(brief: Brief, *, stacked: bool, close: bool) -> Token:
    """The word between, as dark on light as the card's words are light on dark, or the reverse."""
    unit, theme, word = brief.format.unit, brief.theme, against(brief.language)
    narrow = not stacked and not brief.format.shape.wide
    height = (_NARROW_TOKEN if narrow else _TOKEN) * unit
    size = _WORD * height
    letters = len(word.strip(".")) / script_of(word, brief.language).length
    width = height if letters <= _DISC else (_LETTER * letters + _SIDES) * size
    face = parts.heading_face(brief, italic=True)._replace(optical_size=parts.SMALL_FIGURES)
    text = Text(
        "between",
        parts.paragraph(brief, word, face=face, color=mix(theme.start, theme.end, 0.5)),
        size,
        max_lines=1,
        smallest=parts.SMALLEST * unit,
    )
    node = parts.disc(text, height, theme.ink, role="token", width=width)
    share = _WIDE_REACH if brief.format.shape.wide else _REACH
    reach = share * _pad(brief, close=close)
    across = height if stacked else width
    return Token(node, width, height, max(_SEAM * unit, across - 2 * reach))


def _pad(brief: Brief, *, close: bool) -> float:
    """Between a panel's edge and its words, px."""
    shape, unit = brief.format.shape, brief.format.unit * (_CLOSER if close else 1.0)
    if shape is Shape.SQUARE:
        return 0.032 * unit
    return (0.038 if shape.wide or shape is Shape.CENTRE else 0.044) * unit


def _name(brief: Brief, of: Coloured, telling: Telling, width: float) -> Text:
    unit = brief.format.unit
    paragraph = parts.paragraph(
        brief,
        label_slice(brief, of.side).text,
        face=parts.heading_face(brief),
        color=of.color,
        tracking=brief.theme.tracking,
        leading=1.05,
        hang=margins.overhang(brief),
        display=True,
    )
    least = telling.smallest * unit
    return Text(
        "versus",
        paragraph,
        Fit(telling.name * unit, least, 18 * brief.script.measure, (1, telling.lines)),
        width=width,
        smallest=least,
        display=True,
    )
