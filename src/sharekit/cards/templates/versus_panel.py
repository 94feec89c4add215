"""A panel of the two columns: a side's name under a bar of its colour, and what is said of it."""

from typing import NamedTuple

from sharekit.cards.against import against
from sharekit.cards.brief import Brief
from sharekit.cards.formats import Shape
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
_USUAL_WORD, _NARROW_WORD = 0.068, 0.044
"""The size of the word between, in units; where columns are narrow."""
_LESS = 0.66
"""The size of the word between to that of a name, at most."""
_FIRST, _PARAGRAPH = 1.22, 0.98
"""From a name to what is said, and from one sentence to the next, in sizes of the text."""


class Telling(NamedTuple):
    """How a side is told. stacked: over the whole width. name, smallest: sizes of its name, in
    units. lines: the most of it. size: of what is said. close: without the bar, less air around."""

    stacked: bool
    name: float
    smallest: float
    lines: int
    size: float
    close: bool


def panel(
    brief: Brief, of: Coloured, texts: list[tuple[str, bool]], telling: Telling, gaps: float
) -> Box:
    """The panel of a side. texts: True for one of several points. gaps: beside the word between
    two columns, in units."""
    unit, color = brief.format.unit, of.color
    pad = _pad(brief, close=telling.close)
    inner = margins.inner_width(brief)
    width = inner if telling.stacked else (inner - gaps * unit - _between_width(brief)) / 2
    children: list[Node] = []
    if not telling.close:
        children.append(Bar("bar", 0.085 * unit, _BAR * unit, color, _BAR * unit / 2))
    above = (0.0 if telling.close else 0.036) + _AIR * margins.air(brief)
    children += [Space(above * unit), _name(brief, of, telling, width - 2 * pad)]
    for number, (text, listed) in enumerate(texts):
        gap = (_PARAGRAPH if number else _FIRST) * telling.size + _AIR * margins.air(brief)
        children += [Space(gap * unit), _sentence(brief, of, text, telling.size, listed=listed)]
    return Box(
        Column(tuple(children)),
        padding=Insets(pad, pad, pad * 1.08 + _HANGING * margins.air(brief) * unit, pad),
        width=width,
        color=_tinted(brief, color),
        radius=_RADIUS * unit,
        role="panel",
    )


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
    dot = 0.26 * size * unit
    drop = Space((0.727 * size * unit - dot) / 2)
    mark = Column((drop, Bar("dot", dot, dot, of.color, dot / 2)))
    return Row((mark, Space(0.5 * size * unit), words._replace(grow=1.0)))


def between(brief: Brief, telling: Telling) -> Node:
    """The word between: in the middle of the gap, or under the first panel's own edge. It is
    smaller than the names, as small as they may be."""
    unit, stacked = brief.format.unit, telling.stacked
    word = Text(
        "between",
        parts.paragraph(
            brief,
            against(brief.language),
            face=parts.heading_face(brief, italic=True),
            color=brief.theme.muted,
        ),
        min(_word(brief, stacked=stacked), _LESS * telling.name * unit),
        max_lines=1,
        smallest=parts.SMALLEST * unit,
    )
    if stacked:
        return Row((Space(_pad(brief, close=telling.close)), word))
    return Box(word, justify="center", role="gap")


def _pad(brief: Brief, *, close: bool) -> float:
    """Between a panel's edge and its words, px."""
    shape, unit = brief.format.shape, brief.format.unit * (_CLOSER if close else 1.0)
    if shape is Shape.SQUARE:
        return 0.032 * unit
    return (0.038 if shape.wide or shape is Shape.CENTRE else 0.044) * unit


def _word(brief: Brief, *, stacked: bool) -> float:
    """The size of the word between, in px: less where columns are narrow."""
    narrow = not stacked and not brief.format.shape.wide
    return (_NARROW_WORD if narrow else _USUAL_WORD) * brief.format.unit


def _between_width(brief: Brief) -> float:
    """px that the word between the columns takes at most, by its letters."""
    word = against(brief.language)
    least, letter = (1.34, 0.54) if brief.format.shape.wide else (1.04, 0.39)
    return max(least, letter * len(word) / brief.script.length) * _word(brief, stacked=False)


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
