"""Two columns: either side on a panel of its own, told apart by place, word and colour."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from types import MappingProxyType
from typing import NamedTuple

from sharekit.cards.against import against
from sharekit.cards.brief import Brief
from sharekit.cards.formats import Shape
from sharekit.cards.passages import printed
from sharekit.cards.templates import parts
from sharekit.cards.templates.base import Form
from sharekit.cards.templates.parts import Credit
from sharekit.cards.templates.strip import credits_of, strip
from sharekit.cards.templates.versus_parts import (
    Coloured,
    Diagram,
    headline,
    kept_inside,
    label_slice,
    names,
    sub,
    subs,
    top_row,
)
from sharekit.drawing.scene.color import mix
from sharekit.drawing.scene.geometry import Insets
from sharekit.drawing.scene.nodes import Box, Column, Node, Page, Row, Space, Text
from sharekit.drawing.scene.nodes import Shape as Bar
from sharekit.drawing.scene.style import Fit
from sharekit.extract.model import Side


class ColumnsLook(NamedTuple):
    """Sizes in units. stacked: one panel above the other. name: the largest of a side's name.

    body: the sizes of what is said, the largest first. points: the most of a side. sub: the lines
    of what the article makes of both; 0: none.
    """

    stacked: bool
    name: float
    smallest: float
    body: tuple[float, ...]
    points: int
    sub: int


LOOKS: Mapping[Shape, ColumnsLook] = MappingProxyType(
    {
        Shape.BANNER: ColumnsLook(False, 0.082, 0.046, (0.034, 0.030), 2, 0),
        Shape.LANDSCAPE: ColumnsLook(False, 0.092, 0.048, (0.042, 0.038, 0.033), 4, 2),
        Shape.CENTRE: ColumnsLook(False, 0.066, 0.040, (0.034, 0.030, 0.028), 3, 0),
        Shape.CLASSIC: ColumnsLook(False, 0.100, 0.050, (0.044, 0.040, 0.034), 5, 3),
        Shape.THUMB: ColumnsLook(True, 0.125, 0.080, (0.056,), 0, 0),
        Shape.TILE: ColumnsLook(False, 0.086, 0.068, (0.040, 0.034), 3, 0),
        Shape.SQUARE: ColumnsLook(False, 0.088, 0.050, (0.042, 0.037, 0.033), 5, 3),
        Shape.PORTRAIT: ColumnsLook(True, 0.110, 0.058, (0.050, 0.044, 0.038), 5, 3),
        Shape.PIN: ColumnsLook(True, 0.118, 0.068, (0.052, 0.046, 0.040, 0.034), 5, 3),
        Shape.LONG: ColumnsLook(True, 0.130, 0.068, (0.058, 0.052, 0.044), 6, 4),
        Shape.STORY: ColumnsLook(True, 0.115, 0.062, (0.052, 0.046, 0.040, 0.036), 5, 3),
    }
)
_RADIUS = 0.026
_TINT = 0.13
"""How far a panel leans from the ground to its side's colour."""
_BAR = 0.010
_FIRST, _PARAGRAPH = 1.22, 0.98
"""From a name to what is said, and from one sentence to the next, in sizes of the text."""


_Texts = tuple[list[tuple[str, bool]], list[tuple[str, bool]]]
"""The sentences of either side; True: it is one of several points."""


class _Told(NamedTuple):
    """What stands on a page: the sentences of either side at a size in units, a line, a credit."""

    texts: _Texts
    size: float
    line: str | None
    credit: Credit


def variants(diagram: Diagram) -> Iterator[Form]:
    """All that is said of either side at the largest size, then smaller, then less of it."""
    brief, comparison = diagram.brief, diagram.comparison
    look = LOOKS[brief.format.shape]
    bare = diagram.quote is not None or not look.sub
    lines = (None,) if bare else tuple(subs(brief, comparison))
    signed = tuple(credits_of(brief))

    def draw(texts: _Texts, size: float, line: str | None, credit: Credit) -> Page:
        return _page(diagram, look, _Told(texts, size, line, credit))

    for texts in _fuller_first(diagram, look):
        yield Form(partial(draw, texts), (look.body, lines, signed))
    yield Form(partial(draw, ([], []), look.body[0], None), (signed,))
    if diagram.quote is not None:
        yield Form(partial(_quoted, diagram, look), (signed,))


def _fuller_first(diagram: Diagram, look: ColumnsLook) -> Iterator[_Texts]:
    """Roles and points, the points alone, then roles with fewer of them."""
    sides = (diagram.comparison.left, diagram.comparison.right)
    most = min(look.points, max(len(side.points) for side in sides))
    for count, role in ((most, True), (most, False), *((n, True) for n in range(most - 1, -1, -1))):
        left, right = (_texts(diagram.brief, side, count, role=role) for side in sides)
        if look.points and left and right:
            yield left, right


def _texts(brief: Brief, side: Side, count: int, *, role: bool) -> list[tuple[str, bool]]:
    found = [(printed(side.role, brief.language).text, False)] if side.role and role else []
    points = [printed(point, brief.language).text for point in side.points[:count]]
    return found + [(point, len(points) > 1 or bool(found)) for point in points]


def _page(diagram: Diagram, look: ColumnsLook, told: _Told) -> Page:
    brief = diagram.brief
    unit = brief.format.unit
    pairs = zip(diagram.left_and_right, told.texts, strict=True)
    left, right = (_panel(brief, look, of, texts, told.size) for of, texts in pairs)
    column = _top(diagram, look)
    gap = Space((0.026 if look.stacked else 0.024) * unit)
    word = _between(brief, look)
    if look.stacked:
        column += [left, gap, word, gap, right]
    else:
        gap = gap._replace(grow=1.0)  # so that the second panel ends at the margin
        column.append(Row((left, gap, word, gap, right), align="stretch"))
    if told.line:
        width = parts.inner_width(brief)
        column.append(Space((0.05 + parts.air(brief)) * unit))
        column.append(sub(brief, told.line, width=width, lines=look.sub))
    foot = parts.called(brief, list(strip(brief, told.credit, ruled=False)), gap=0.05)
    rest = (Space(grow=0.5), *column, Space(0.055 * unit, grow=0.8), *foot)
    return kept_inside(parts.page(brief, Column(rest), "versus"))


def _quoted(diagram: Diagram, look: ColumnsLook, credit: Credit) -> Page:
    """The quote, and what is compared in one line under it: all that a small page has room for."""
    brief = diagram.brief
    unit = brief.format.unit
    size = Fit(0.13 * unit, look.smallest * unit, 18 * brief.script.measure, (1, 9))
    line = Text(
        "versus",
        names(diagram),
        Fit(0.06 * unit, 0.034 * unit, 30 * brief.script.measure, (1, 2)),
        smallest=0.034 * unit,
        display=True,
    )
    foot = parts.called(brief, list(strip(brief, credit, ruled=False)), gap=0.05)
    words = top_row(brief, headline(diagram, size, parts.inner_width(brief)))
    gap = Space((0.06 + parts.air(brief)) * unit)
    rest = (Space(grow=0.5), words, gap, line, Space(0.055 * unit, grow=0.8), *foot)
    return kept_inside(parts.page(brief, Column(rest), "versus"))


def _top(diagram: Diagram, look: ColumnsLook) -> list[Node]:
    """The quote that was asked for, or eyebrow and logo."""
    brief = diagram.brief
    unit = brief.format.unit
    if diagram.quote is not None:
        fit = Fit(0.09 * unit, look.smallest * unit, 30 * brief.script.measure, (1, 4))
        words = headline(diagram, fit, parts.inner_width(brief))
        return [top_row(brief, words), Space(0.07 * unit)]
    top = parts.top_row(parts.eyebrow(brief), parts.logo(brief))
    return [top, Space((0.05 + parts.air(brief)) * unit)] if top is not None else []


def _between(brief: Brief, look: ColumnsLook) -> Node:
    """The word between: in the middle of the gap, or under the first panel's own edge."""
    word = Text(
        "between",
        parts.paragraph(
            brief,
            against(brief.language),
            face=parts.heading_face(brief, italic=True),
            color=brief.theme.muted,
        ),
        0.056 * brief.format.unit,
        max_lines=1,
        smallest=parts.SMALLEST * brief.format.unit,
    )
    if look.stacked:
        return Row((Space(_pad(brief)), word))
    return Box(word, justify="center", role="gap")


def _pad(brief: Brief) -> float:
    """Between a panel's edge and its words, px."""
    close = brief.format.shape.wide or brief.format.shape is Shape.CENTRE
    return (0.038 if close else 0.044) * brief.format.unit


def _panel(
    brief: Brief, look: ColumnsLook, of: Coloured, texts: list[tuple[str, bool]], size: float
) -> Box:
    """A side's name under a bar of its colour, and what is said of it."""
    unit, theme, color = brief.format.unit, brief.theme, of.color
    pad = _pad(brief)
    inner = parts.inner_width(brief)
    width = inner if look.stacked else (inner - 0.048 * unit - _between_width(brief)) / 2
    children: list[Node] = [
        Bar("bar", 0.085 * unit, _BAR * unit, color, _BAR * unit / 2),
        Space((0.036 + parts.air(brief)) * unit),
        _name(brief, look, of, width - 2 * pad),
    ]
    for number, (text, listed) in enumerate(texts):
        gap = (_PARAGRAPH if number else _FIRST) * size + parts.air(brief)
        children.append(Space(gap * unit))
        words = parts.label(
            brief, "point", text, size=size, color=theme.ink, weight=440, lines=8, leading=1.32,
            grow=1.0,
        )  # fmt: skip
        if listed:
            dot = 0.26 * size * unit
            drop = Column(
                (Space((0.727 * size * unit - dot) / 2), Bar("dot", dot, dot, color, dot / 2))
            )
            children.append(Row((drop, Space(0.5 * size * unit), words)))
        else:
            children.append(words._replace(grow=0.0))
    return Box(
        Column(tuple(children)),
        padding=Insets(pad, pad, pad * 1.08, pad),
        width=width,
        color=mix(mix(theme.start, theme.end, 0.5), color, _TINT),
        radius=_RADIUS * unit,
        role="panel",
    )


def _between_width(brief: Brief) -> float:
    """px that the word between the columns takes at most, by its letters."""
    word = against(brief.language)
    return max(0.075, 0.030 * len(word) / brief.script.length) * brief.format.unit


def _name(brief: Brief, look: ColumnsLook, of: Coloured, width: float) -> Text:
    unit = brief.format.unit
    paragraph = parts.paragraph(
        brief,
        label_slice(brief, of.side).text,
        face=parts.heading_face(brief),
        color=of.color,
        tracking=brief.theme.tracking,
        leading=1.05,
        hang=True,
        display=True,
    )
    least = look.smallest * unit
    return Text(
        "versus",
        paragraph,
        Fit(look.name * unit, least, 18 * brief.script.measure, (1, 3)),
        width=width,
        smallest=least,
        display=True,
    )
