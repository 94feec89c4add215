"""Two columns: either side on a panel of its own, told apart by place, word and colour."""

from collections.abc import Iterable, Iterator
from functools import partial
from math import ceil
from typing import NamedTuple

from sharekit.cards.brief import Brief
from sharekit.cards.formats import Shape
from sharekit.cards.scripts import tall_capitals
from sharekit.cards.templates import margins, parts
from sharekit.cards.templates.base import Form
from sharekit.cards.templates.credit import Credit
from sharekit.cards.templates.looks import headline as heading
from sharekit.cards.templates.looks import smallest
from sharekit.cards.templates.strip import credits_of, strip
from sharekit.cards.templates.versus_looks import (
    EASY,
    LOOKS,
    ColumnsLook,
    across_of,
    easy,
    small_of,
    with_least,
)
from sharekit.cards.templates.versus_panel import Telling, panel, room, token, widest
from sharekit.cards.templates.versus_parts import (
    TITLE_ABOVE,
    Diagram,
    headline,
    kept_inside,
    names,
    sub,
    subs,
    top_row,
)
from sharekit.cards.templates.versus_texts import (
    Texts,
    fuller_first,
    long_words,
    lopsided,
    title_of,
    with_points,
    wordy,
)
from sharekit.drawing.scene.nodes import Box, Column, Node, Page, Row, Space, Text
from sharekit.drawing.scene.style import Fit

_LEAST_TITLE = 0.058
"""The least size of the title above, in units."""
_WITH_TITLE = 0.7
"""Of the largest size of what is said: what it is not worth a title to go below."""
_RATIOS = (2.1, 1.6)
"""The size of a name to that of what is said of it: as it should be, and as it may be."""
_LEAST_RATIO = 1.05
"""Of names so long that they can't be larger."""
_LETTER = 0.5
"""A letter's width, of its size."""
_NARROW, _LINE_OF, _APART = 0.44, 1.3, 0.5
"""A letter's width where letters are narrow, a line's height, and what sentences are apart at
least, of the size of what is said."""
_PANEL = 0.06
"""Above and below the words of a panel at least, in units."""
_ALONE = 1.35
"""Of its usual size: a name of which nothing is said."""
_SUB = 0.86
"""The size of what the article makes of both, as a share of what is said of either."""
_OUTSIDE, _INSIDE = 0.30, 1.0
"""Of the height that is left: above and below the panels, and within them."""
_ALONG = 0.044
"""From the far edge of a seam across the card to the word on it, in units: lines end before."""
_FOOT = {
    Shape.LANDSCAPE: 0.08,
    Shape.SQUARE: 0.08,
    Shape.PIN: 0.085,
    Shape.LONG: 0.085,
    Shape.STORY: 0.085,
    Shape.PORTRAIT: 0.075,
}
_LOW_LOGO = frozenset({Shape.BANNER, Shape.LANDSCAPE, Shape.CLASSIC, Shape.SQUARE})
_NAMES = frozenset({"versus"})
_LEAST_FOOT = 0.055
"""Between what is said and the strip at least, in units."""
_NAMES_ALONE: Texts = ([], [])
_LINE, _LEAST_LINE = 0.06, 0.034
"""The size of the names in one line under a quote, in units, and the least."""


class _Above(NamedTuple):
    """How the title above the panels is set, in units and Latin characters."""

    largest: float
    smallest: float
    measure: float
    lines: tuple[int, int]


class _Plan(NamedTuple):
    """What is drawn, how, and what is said of either side."""

    diagram: Diagram
    look: ColumnsLook
    texts: Texts
    headed: bool = False


class _Way(NamedTuple):
    """Looks and texts to be tried. headed: only with a title, or what the article makes of both."""

    looks: tuple[ColumnsLook, ...]
    texts: Iterable[Texts]
    headed: bool = False


class _Beside(NamedTuple):
    """The line of what the article makes of both and the title, and the sizes of names and of what
    is said of either side that they are worth, the largest first."""

    line: str | None
    title: str | None
    sizes: tuple[tuple[float, float], ...]


def variants(diagram: Diagram) -> Iterator[Form]:
    """All that is said of either side at the largest size, then smaller, then less of it.

    Where not even one sentence a side fits, panels are stacked and closer; then names stand alone.
    A quote keeps its size: where it leaves no room for panels, it gets one line of them.
    """
    brief, quoted = diagram.brief, diagram.quote is not None
    usual = LOOKS[brief.format.shape]
    wide = brief.format.shape.wide or brief.format.shape is Shape.CENTRE
    small = usual if quoted else small_of(brief, usual)
    body = with_least(small.body)
    close = small._replace(stacked=not wide, body=body, lines=4, close=True, tight=True)
    across = () if quoted or not wordy(diagram) else (across_of(usual),)
    looks = across if across and long_words(diagram) else (*across, small)
    every = _Way(looks, fuller_first(diagram, small.points))
    ways = [every]
    if not quoted:
        first = (easy(small),) if small.stacked else every.looks
        few = tuple(with_points(diagram, small.points))
        ways = [
            _Way(first, few, headed=True),
            every,
            _Way((close,), fuller_first(diagram, close.points)),
        ]
        if small.stacked:
            ways.insert(1, _Way(first, few))
    for way in ways:
        plans = [
            _Plan(diagram, look, texts, way.headed) for texts in way.texts for look in way.looks
        ]
        plans.sort(key=_half_empty)
        for plan in filter(_holds, plans):
            if beside := tuple(_beside(plan)):
                yield _form(plan, beside)
    alone = _Plan(diagram, usual, _NAMES_ALONE)
    yield _form(alone, tuple(_beside(alone)))
    signed = tuple(credits_of(brief))
    if quoted:
        yield Form(partial(_quoted, diagram, usual), ((_LINE, _LEAST_LINE), signed))
    else:
        yield Form(partial(_named, diagram, small), (signed,))


def _form(plan: _Plan, beside: tuple[_Beside, ...]) -> Form:
    """The pages of a plan: with the eyebrow or without, by what stands beside what is said of
    either side, and by the sizes of all."""
    brief = plan.diagram.brief
    eyebrows = tuple(dict.fromkeys((brief.eyebrow, None)))
    signed = tuple(credits_of(brief))
    steps = range(max(len(each.sizes) for each in beside))

    def draw(eyebrow: str | None, credit: Credit, of: _Beside, step: int) -> Page:
        diagram = plan.diagram._replace(brief=brief._replace(eyebrow=eyebrow))
        name, size = of.sizes[min(step, len(of.sizes) - 1)]
        told = _Told(name, size, of.line, of.title)
        return _page(plan._replace(diagram=diagram), told, credit)

    return Form(draw, (eyebrows, signed, beside, steps))


def _half_empty(plan: _Plan) -> bool:
    """Would a column stand empty beside the other?"""
    return not plan.look.stacked and lopsided(plan.diagram.brief, plan.texts)


def _holds(plan: _Plan) -> bool:
    """Might the page hold so many words at the smallest size? Where they are too many by far, this
    saves laying them out."""
    brief, look = plan.diagram.brief, plan.look
    size = look.body[-1] * brief.format.unit
    line = room(brief, stacked=look.stacked, close=look.close) / (_NARROW * size)
    letters = line * brief.script.length
    sides = [
        sum(_LINE_OF * ceil(len(text) / letters) + _APART for text, _ in side) * size
        for side in plan.texts
    ]
    least = (look.smallest + _PANEL) * brief.format.unit
    needed = sum(sides) + 2 * least if look.stacked else max(sides) + least
    return needed < brief.format.height - margins.padding(brief).down


class _Told(NamedTuple):
    """The sizes of a name and of what is said of either side, the line of what the article makes of
    both, and the title above them."""

    name: float
    size: float
    line: str | None
    title: str | None


def _beside(plan: _Plan) -> Iterator[_Beside]:
    """From the fullest. The line is worth a smaller size of all the rest, but not the smallest; the
    title is worth none that is much smaller than the largest."""
    diagram, look = plan.diagram, plan.look
    brief, quoted = diagram.brief, diagram.quote is not None
    title = title_of(diagram) if look.title and not quoted else None
    if plan.texts == _NAMES_ALONE:
        alone = tuple((share * look.name, look.body[0]) for share in (_ALONE, 1.0))
        yield from dict.fromkeys(_Beside(None, each, alone) for each in (title, None))
        return
    if quoted:
        ratio = _RATIOS[0]
        yield _Beside(None, None, tuple((_name(look, ratio * size), size) for size in look.body))
        return
    most, look = look.body[0], _unparted(plan)
    largest = min(look.name, _broadest(plan))
    sizes = tuple(
        (_name(look, ratio * (most if size == look.body[0] else size)), size)
        for size in look.body
        for ratio in _RATIOS
        if largest >= _LEAST_RATIO * size or size == look.body[-1]
    )
    usual = sizes[: -len(_RATIOS)]
    large = tuple(each for each in usual if each[1] >= _WITH_TITLE * look.body[0])
    lines = tuple(line for line in subs(brief, diagram.comparison) if line and look.sub)
    if title and large:
        yield from (_Beside(line, title, large) for line in lines)
    if usual:
        yield from (_Beside(line, None, usual) for line in lines)
    if title and large:
        yield _Beside(None, title, large)
    if plan.headed:
        return
    last = () if look.body[-1] >= EASY else ((look.smallest, look.body[-1]),)
    yield _Beside(None, None, (*sizes, *last))


def _unparted(plan: _Plan) -> ColumnsLook:
    """The look with those sizes at which no word of what is said is parted, where there are any."""
    brief, look = plan.diagram.brief, plan.look
    wide = room(brief, stacked=look.stacked, close=look.close)
    limit = min(widest(brief, texts, wide) for texts in plan.texts)
    return look._replace(body=tuple(s for s in look.body if s <= limit) or look.body)


def _name(look: ColumnsLook, size: float) -> float:
    """The size, as far as names may have it."""
    return max(look.smallest, min(look.name, size))


def _broadest(plan: _Plan) -> float:
    """About the size, in units, at which the longest word of a name is as wide as its panel."""
    brief, comparison = plan.diagram.brief, plan.diagram.comparison
    names = (comparison.left.label, comparison.right.label)
    longest = max(len(word) for name in names for word in name.split()) / brief.script.length
    width = room(brief, stacked=plan.look.stacked, close=plan.look.close)
    return width / (_LETTER * longest * brief.format.unit)


def _page(plan: _Plan, told: _Told, credit: Credit) -> Page:
    diagram, look, brief = plan.diagram, plan.look, plan.diagram.brief
    unit = brief.format.unit
    comparison = diagram.comparison
    tall = any(tall_capitals(side.label) for side in (comparison.left, comparison.right))
    telling = Telling(
        look.stacked, told.name, look.smallest, look.lines, told.size, look.close, tall
    )
    left, right = (
        panel(brief, of, texts, telling)
        for of, texts in zip(diagram.left_and_right, plan.texts, strict=True)
    )
    column = _top(diagram, look, told.title)
    column += _panels(brief, left, right, telling)
    if told.line:
        width = margins.inner_width(brief)
        column.append(Space((0.05 + margins.air(brief)) * unit))
        size = _SUB * told.size
        column.append(sub(brief, told.line, width=width, lines=look.sub, size=size))
    logo = parts.logo(brief) if _low_logo(diagram) else None
    foot = parts.called(brief, list(strip(brief, credit, ruled=False, logo=logo)), gap=0.05)
    above = Space(margins.headroom(brief) if diagram.quote is not None else 0.0, grow=_OUTSIDE)
    least = _LEAST_FOOT if look.tight else _FOOT.get(brief.format.shape, _LEAST_FOOT)
    rest = (above, *column, Space(least * unit, grow=_OUTSIDE), *foot)
    page = parts.page(brief, Column(rest), "versus")._replace(alike=_NAMES)
    return kept_inside(page) if look.tight else _within_margins(brief, page)


def _panels(brief: Brief, left: Box, right: Box, telling: Telling) -> list[Node]:
    """Both panels, and over their seam, painted last, the word between."""
    inner, unit = margins.inner_width(brief), brief.format.unit
    word = token(brief, stacked=telling.stacked, close=telling.close)
    if telling.stacked:
        there = Column((Space(-(word.seam + word.height) / 2), word.node))
        back = Space(-(word.width + _ALONG * unit))
        upper = Row((left,), align="stretch", fill=_INSIDE)
        lower = Row((right, back, there), align="stretch", fill=_INSIDE)
        return [upper, Space(word.seam), lower]
    middle = Box(word.node, justify="center", role="seam")
    back = Space(-(inner + word.width) / 2)
    row = (left, Space(word.seam), right, back, middle)
    return [Row(row, align="stretch", fill=2 * _INSIDE)]


def _within_margins(brief: Brief, page: Page) -> Page:
    """The page with its whole margin below, but for the descenders of the lowest line."""
    bottom = margins.padding(brief).bottom - margins.descent(brief) * brief.format.unit
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


def _low_logo(diagram: Diagram) -> bool:
    """Does the logo stand at the foot? A row for it above the panels would cost them a point."""
    return diagram.quote is None and diagram.brief.format.shape in _LOW_LOGO


def _top(diagram: Diagram, look: ColumnsLook, title: str | None) -> list[Node]:
    """The quote that was asked for, or eyebrow, logo and the title."""
    brief = diagram.brief
    unit = brief.format.unit
    if diagram.quote is not None:
        fit = Fit(0.09 * unit, look.smallest * unit, 30 * brief.script.measure, (1, 4))
        words = headline(diagram, fit, margins.inner_width(brief))
        return [top_row(brief, words), Space(0.07 * unit)]
    gap = Space((0.05 + margins.air(brief)) * unit)
    top = parts.top_row(parts.eyebrow(brief), None if _low_logo(diagram) else parts.logo(brief))
    column: list[Node] = [top, gap] if top is not None else []
    if title:
        shown = _Above(look.title, _LEAST_TITLE, 40, (1, 2 if brief.format.shape.wide else 3))
        column += [heading(brief, TITLE_ABOVE, title, shown), gap]
    return column
