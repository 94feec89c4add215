"""Two columns: either side on a panel of its own, told apart by place, word and colour."""

from collections.abc import Iterator, Mapping
from functools import partial
from types import MappingProxyType
from typing import NamedTuple

from sharekit.cards.brief import Brief
from sharekit.cards.formats import Shape
from sharekit.cards.passages import printed
from sharekit.cards.templates import margins, parts
from sharekit.cards.templates.base import Form
from sharekit.cards.templates.credit import Credit
from sharekit.cards.templates.looks import smallest
from sharekit.cards.templates.strip import credits_of, strip
from sharekit.cards.templates.versus_panel import Telling, between, panel
from sharekit.cards.templates.versus_parts import (
    Diagram,
    headline,
    kept_inside,
    names,
    sub,
    subs,
    top_row,
)
from sharekit.drawing.scene.nodes import Column, Node, Page, Row, Space, Text
from sharekit.drawing.scene.style import Fit
from sharekit.extract.model import Side


class ColumnsLook(NamedTuple):
    """Sizes in units. stacked: one panel above the other. name: the largest of a side's name.

    body: the sizes of what is said, the largest first. points: the most of a side. sub: the lines
    of what the article makes of both; 0: none. lines: the most of a name. close: without the bar,
    in narrower panels.
    """

    stacked: bool
    name: float
    smallest: float
    body: tuple[float, ...]
    points: int
    sub: int
    lines: int = 3
    close: bool = False


LOOKS: Mapping[Shape, ColumnsLook] = MappingProxyType(
    {
        Shape.BANNER: ColumnsLook(False, 0.082, 0.046, (0.034, 0.030), 2, 0),
        Shape.LANDSCAPE: ColumnsLook(
            False, 0.096, 0.048, (0.053, 0.047, 0.042, 0.038, 0.033), 4, 2
        ),
        Shape.CENTRE: ColumnsLook(True, 0.100, 0.058, (0.044, 0.039, 0.034), 3, 0),
        Shape.CLASSIC: ColumnsLook(False, 0.100, 0.050, (0.050, 0.044, 0.040, 0.034), 5, 3),
        Shape.THUMB: ColumnsLook(True, 0.125, 0.080, (0.056,), 0, 0),
        Shape.TILE: ColumnsLook(False, 0.086, 0.068, (0.040, 0.034), 3, 0),
        Shape.SQUARE: ColumnsLook(False, 0.092, 0.050, (0.046, 0.042, 0.037, 0.033), 5, 3),
        Shape.PORTRAIT: ColumnsLook(True, 0.110, 0.058, (0.050, 0.044, 0.038), 5, 3),
        Shape.PIN: ColumnsLook(True, 0.118, 0.068, (0.058, 0.052, 0.046, 0.040, 0.034), 5, 3),
        Shape.LONG: ColumnsLook(True, 0.130, 0.068, (0.058, 0.052, 0.044), 6, 4),
        Shape.STORY: ColumnsLook(True, 0.115, 0.062, (0.052, 0.046, 0.040, 0.036), 5, 3),
    }
)
_CLOSE, _CLOSE_ON_PINS, _CLOSE_ON_STAMPS = 0.048, 0.047, 0.064
"""What a name is never smaller than, in units: where words are many, before they are refused."""
_GAP, _NARROW_GAP, _STACKED_GAP = 0.024, 0.014, 0.026
"""Between a panel and the word beside it, in units; in the middle where columns are narrow."""
_FOOT = {
    Shape.LANDSCAPE: 0.07,
    Shape.SQUARE: 0.07,
    Shape.PIN: 0.085,
    Shape.LONG: 0.085,
    Shape.STORY: 0.085,
    Shape.PORTRAIT: 0.075,
}
_NAMES = frozenset({"versus"})
_LEAST_FOOT = 0.055
"""Between what is said and the strip at least, in units."""

_Texts = tuple[list[tuple[str, bool]], list[tuple[str, bool]]]
"""The sentences of either side; True: it is one of several points."""
_NAMES_ALONE: _Texts = ([], [])


_LINE, _LEAST_LINE = 0.06, 0.034
"""The size of the names in one line under a quote, in units, and the least."""
_LEAST_BODY = 0.034
"""What is said is never smaller where much has to fit, in units."""
_SHRUNK = (1.0, 0.8, 0.62, 0.0)
"""Of a name's largest size, what is tried for the sake of what is said under it; 0: its least."""


class _Plan(NamedTuple):
    """What is drawn, how, and what is said of either side."""

    diagram: Diagram
    look: ColumnsLook
    texts: _Texts


def variants(diagram: Diagram) -> Iterator[Form]:
    """All that is said of either side at the largest size, then smaller, then less of it.

    Where not even one sentence a side fits, panels are stacked and closer; then names stand alone.
    A quote keeps its size: where it leaves no room for panels, it gets one line of them.
    """
    brief, quoted = diagram.brief, diagram.quote is not None
    look = LOOKS[brief.format.shape]
    wide = brief.format.shape.wide or brief.format.shape is Shape.CENTRE
    small = look if quoted else _small(brief, look)
    close = small._replace(stacked=not wide, body=_with_least(small.body), lines=4, close=True)
    for each in (small,) if quoted else (small, close):
        for texts in _fuller_first(diagram, each):
            yield _form(_Plan(diagram, each, texts))
    yield _form(_Plan(diagram, look, _NAMES_ALONE))
    signed = tuple(credits_of(brief))
    if quoted:
        yield Form(partial(_quoted, diagram, look), ((_LINE, _LEAST_LINE), signed))
    else:
        yield Form(partial(_named, diagram, small), (signed,))


def _small(brief: Brief, look: ColumnsLook) -> ColumnsLook:
    """The look with names as small as they may be, for the sake of what is said under them."""
    least = _CLOSE_ON_PINS if brief.format.call else _CLOSE
    if brief.format.shape is Shape.THUMB:
        least = _CLOSE_ON_STAMPS
    return look._replace(smallest=min(look.smallest, least))


def _with_least(sizes: tuple[float, ...]) -> tuple[float, ...]:
    return (*(size for size in sizes if size > _LEAST_BODY), _LEAST_BODY)


def _form(plan: _Plan) -> Form:
    """The pages of a plan: with the eyebrow or without, by the sizes of names and of texts, and
    with what the article makes of both sides."""
    brief, look = plan.diagram.brief, plan.look
    alone, quoted = plan.texts == _NAMES_ALONE, plan.diagram.quote is not None
    shares = (1.0,) if quoted else _SHRUNK
    names = tuple(dict.fromkeys(max(look.name * share, look.smallest) for share in shares))
    bare = alone or quoted or not look.sub
    lines = (None,) if bare else tuple(subs(brief, plan.diagram.comparison))
    eyebrows = tuple(dict.fromkeys((brief.eyebrow, None)))
    told = _told(look.body[:1] if alone else look.body, lines)
    signed = tuple(credits_of(brief))

    def draw(eyebrow: str | None, name: float, told: _Told, *by: Credit) -> Page:
        diagram = plan.diagram._replace(brief=brief._replace(eyebrow=eyebrow))
        telling = Telling(look.stacked, name, look.smallest, look.lines, told.size, look.close)
        return _page(plan._replace(diagram=diagram), telling, told.line, *by)

    return Form(draw, (eyebrows, names, told, signed))


class _Told(NamedTuple):
    """The size of what is said of either side, and the line of what the article makes of both."""

    size: float
    line: str | None


def _told(sizes: tuple[float, ...], lines: tuple[str | None, ...]) -> tuple[_Told, ...]:
    """The line is worth a smaller size of all the rest, but not the smallest."""
    kept = [_Told(size, line) for line in lines if line for size in sizes[:-1]]
    every = [_Told(size, line) for size in sizes for line in lines]
    return tuple(dict.fromkeys((*kept, *every)))


def _fuller_first(diagram: Diagram, look: ColumnsLook) -> Iterator[_Texts]:
    """Roles and points, then fewer points; the points alone; roles alone; the shortest of all.

    Points often lean on the role ("It lasts …"), so it goes last but for its being alone.
    """
    brief = diagram.brief
    sides = (diagram.comparison.left, diagram.comparison.right)
    most = min(look.points, max(len(side.points) for side in sides))
    counts = [*((n, True) for n in range(most, 0, -1)), (most, False), (0, True), (1, False)]
    for count, role in dict.fromkeys(counts):
        left, right = (_texts(brief, side, count, role=role) for side in sides)
        if look.points and left and right:
            yield left, right
    left, right = (_texts(brief, side, len(side.points), role=True) for side in sides)
    if look.points and left and right:
        first, second = (min(texts, key=lambda each: len(each[0]))[0] for texts in (left, right))
        yield [(first, False)], [(second, False)]


def _texts(brief: Brief, side: Side, count: int, *, role: bool) -> list[tuple[str, bool]]:
    found = [(printed(side.role, brief.language).text, False)] if side.role and role else []
    said = [point for point in side.points if not (found and point == side.role)]
    points = [printed(point, brief.language).text for point in said[:count]]
    return found + [(point, len(points) > 1) for point in points]


def _page(plan: _Plan, telling: Telling, line: str | None, credit: Credit) -> Page:
    diagram, look, brief = plan.diagram, plan.look, plan.diagram.brief
    unit = brief.format.unit
    between_gap = _GAP if brief.format.shape.wide else _NARROW_GAP
    left, right = (
        panel(brief, of, texts, telling, 2 * between_gap)
        for of, texts in zip(diagram.left_and_right, plan.texts, strict=True)
    )
    column = _top(diagram, look)
    word = between(brief, stacked=look.stacked)
    if look.stacked:
        gap = Space(_STACKED_GAP * unit)
        column += [left, gap, word, gap, right]
    else:
        gap = Space(between_gap * unit, grow=1.0)  # so that the second panel ends at the margin
        column.append(Row((left, gap, word, gap, right), align="stretch"))
    if line:
        width = margins.inner_width(brief)
        column.append(Space((0.05 + margins.air(brief)) * unit))
        column.append(sub(brief, line, width=width, lines=look.sub))
    foot = parts.called(brief, list(strip(brief, credit, ruled=False)), gap=0.05)
    above = Space(margins.headroom(brief) if diagram.quote is not None else 0.0, grow=0.5)
    least = _LEAST_FOOT if look.close else _FOOT.get(brief.format.shape, _LEAST_FOOT)
    rest = (above, *column, Space(least * unit, grow=0.65), *foot)
    page = parts.page(brief, Column(rest), "versus")._replace(alike=_NAMES)
    return kept_inside(page) if look.close else _within_margins(brief, page)


def _within_margins(brief: Brief, page: Page) -> Page:
    """The page with its whole margin below, but for the descenders of the lowest line."""
    bottom = margins.padding(brief).bottom - margins.DESCENT * brief.format.unit
    return page._replace(safe=page.safe._replace(bottom=max(page.safe.bottom, bottom)))


def _quoted(diagram: Diagram, look: ColumnsLook, largest: float, credit: Credit) -> Page:
    """The quote, and what is compared in one line under it: all that a small page has room for."""
    brief = diagram.brief
    unit, measure = brief.format.unit, brief.script.measure
    size = Fit(0.13 * unit, smallest(brief, look), 18 * measure, (1, 9))
    line = Text(
        "versus",
        names(diagram),
        Fit(largest * unit, _LEAST_LINE * unit, 30 * measure, (1, 4)),
        smallest=_LEAST_LINE * unit,
        display=True,
    )
    words = top_row(brief, headline(diagram, size, margins.inner_width(brief)))
    return _bare(diagram, [words, Space((0.06 + margins.air(brief)) * unit), line], credit)


def _named(diagram: Diagram, look: ColumnsLook, credit: Credit) -> Page:
    """What is compared in one headline, where panels have no room for names so long."""
    brief = diagram.brief
    unit = brief.format.unit
    size = Fit(look.name * unit, look.smallest * unit, 18 * brief.script.measure, (1, 9))
    words = top_row(brief, headline(diagram, size, margins.inner_width(brief)))
    return _bare(diagram, [words], credit)


def _bare(diagram: Diagram, column: list[Node], credit: Credit) -> Page:
    """A page of words alone, without panels."""
    brief = diagram.brief
    unit = brief.format.unit
    foot = parts.called(brief, list(strip(brief, credit, ruled=False)), gap=0.05)
    above = Space(margins.headroom(brief), grow=0.5)
    rest = (above, *column, Space(0.055 * unit, grow=0.8), *foot)
    return kept_inside(parts.page(brief, Column(rest), "versus"))


def _top(diagram: Diagram, look: ColumnsLook) -> list[Node]:
    """The quote that was asked for, or eyebrow and logo."""
    brief = diagram.brief
    unit = brief.format.unit
    if diagram.quote is not None:
        fit = Fit(0.09 * unit, look.smallest * unit, 30 * brief.script.measure, (1, 4))
        words = headline(diagram, fit, margins.inner_width(brief))
        return [top_row(brief, words), Space(0.07 * unit)]
    top = parts.top_row(parts.eyebrow(brief), parts.logo(brief))
    return [top, Space((0.05 + margins.air(brief)) * unit)] if top is not None else []
