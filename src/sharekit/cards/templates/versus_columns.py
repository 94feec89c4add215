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
from sharekit.cards.templates.looks import headline as heading
from sharekit.cards.templates.looks import smallest
from sharekit.cards.templates.strip import credits_of, strip
from sharekit.cards.templates.versus_panel import Telling, between, panel
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
from sharekit.drawing.scene.nodes import Column, Node, Page, Row, Space, Text
from sharekit.drawing.scene.style import Fit
from sharekit.extract.model import Side


class ColumnsLook(NamedTuple):
    """Sizes in units. stacked: one panel above the other. name: the largest of a side's name.

    body: the sizes of what is said, the largest first. points: the most of a side. sub: the lines
    of what the article makes of both; 0: none. title: the largest of the article's title above; 0:
    none. lines: the most of a name. close: without the bar, with less air in panels. tight: nearer
    to the strip and to the edge, too.
    """

    stacked: bool
    name: float
    smallest: float
    body: tuple[float, ...]
    points: int
    sub: int
    title: float = 0.0
    lines: int = 3
    close: bool = False
    tight: bool = False


_WIDE_BODY = (0.062, 0.057, 0.052, 0.047, 0.042, 0.038, 0.033)
_TALL_BODY = (0.068, 0.062, 0.056, 0.050, 0.045, 0.040)
LOOKS: Mapping[Shape, ColumnsLook] = MappingProxyType(
    {
        Shape.BANNER: ColumnsLook(False, 0.100, 0.046, (0.050, 0.044, 0.038, 0.034, 0.030), 2, 0),
        Shape.LANDSCAPE: ColumnsLook(False, 0.130, 0.048, _WIDE_BODY, 4, 2, 0.074),
        Shape.CENTRE: ColumnsLook(
            True, 0.110, 0.058, (0.052, 0.047, 0.042, 0.038, 0.034), 3, 0, 0.066
        ),
        Shape.CLASSIC: ColumnsLook(False, 0.120, 0.050, _WIDE_BODY, 5, 3, 0.080),
        Shape.THUMB: ColumnsLook(True, 0.150, 0.080, (0.056,), 0, 0),
        Shape.TILE: ColumnsLook(False, 0.092, 0.068, (0.046, 0.040, 0.034), 3, 0, 0.072),
        Shape.SQUARE: ColumnsLook(False, 0.110, 0.050, (0.056, *_WIDE_BODY[2:]), 5, 3, 0.074),
        Shape.PORTRAIT: ColumnsLook(True, 0.128, 0.058, (*_TALL_BODY, 0.036), 5, 3, 0.084),
        Shape.PIN: ColumnsLook(True, 0.140, 0.068, (*_TALL_BODY, 0.037, 0.034), 5, 3, 0.092),
        Shape.LONG: ColumnsLook(True, 0.150, 0.068, (0.074, *_TALL_BODY[:-1]), 6, 4, 0.100),
        Shape.STORY: ColumnsLook(True, 0.135, 0.062, (*_TALL_BODY, 0.036), 5, 3, 0.090),
    }
)
_STACKED_NAME, _STACKED_TEXT = 14, 42
"""Characters of a name, or of what is said of a side, that on a square ask for the whole width."""
_WORTH = 0.037
"""The least size of what is said in panels above one another on a square, in units."""
_LEAST_TITLE = 0.058
"""The least size of the title above, in units."""
_WITH_TITLE = 0.7
"""Of the largest size of what is said: what it is not worth a title to go below."""
_JOINING = 10
"""Letters of a title that are beside the names, and yet say no more than that there are two."""
_TIMES, _MORE = 6, 160
"""What one column says beside the other is too much: so many times, and so many characters more."""
_KIN = 4
"""Letters that words of one kin begin with: leader, leading."""
_RATIOS = (2.1, 1.6)
"""The size of a name to that of what is said of it: as it should be, and as it may be."""
_LEAST_RATIO = 1.05
"""Of names so long that they can't be larger."""
_LETTER, _WITHIN, _WITHIN_COLUMN = 0.5, 0.90, 0.38
"""A letter's width, of its size; what a panel has for words, of the width between the margins."""
_ALONE = 1.35
"""Of its usual size: a name of which nothing is said."""
_SUB = 0.86
"""The size of what the article makes of both, as a share of what is said of either."""
_OUTSIDE, _INSIDE = 0.30, 1.0
"""Of the height that is left: above and below the panels, and within them."""
_CLOSE, _CLOSE_ON_PINS, _CLOSE_ON_STAMPS = 0.048, 0.047, 0.064
"""What a name is never smaller than, in units: where words are many, before they are refused."""
_GAP, _NARROW_GAP, _STACKED_GAP = 0.024, 0.014, 0.026
"""Between a panel and the word beside it, in units; in the middle where columns are narrow."""
_FOOT = {
    Shape.LANDSCAPE: 0.08,
    Shape.SQUARE: 0.08,
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
_EASY = 0.044
"""What is said on a phone's card is at least so large, in units, as long as points are shown; and
no name is as small as that."""
_LEAST_BODY = 0.034
"""What is said is never smaller where much has to fit, in units."""


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
    body = _with_least(small.body)
    close = small._replace(stacked=not wide, body=body, lines=4, close=True, tight=True)
    across = () if quoted or not _wordy(diagram) else (_across(look),)
    told: list[tuple[ColumnsLook, Iterator[_Texts]]] = [(small, _fuller_first(diagram, small))]
    if not quoted:
        told.append((close, _fuller_first(diagram, close)))
        if small.stacked:
            told.insert(0, (_easy(small), _with_points(diagram, small)))
    for each, said in told:
        ways = list(said)
        if not each.stacked and not across:
            ways.sort(key=partial(_lopsided, brief))
        for texts in ways:
            yield from (_form(_Plan(diagram, one, texts)) for one in (*across, each))
    yield _form(_Plan(diagram, look, _NAMES_ALONE))
    signed = tuple(credits_of(brief))
    if quoted:
        yield Form(partial(_quoted, diagram, look), ((_LINE, _LEAST_LINE), signed))
    else:
        yield Form(partial(_named, diagram, small), (signed,))


def _across(look: ColumnsLook) -> ColumnsLook:
    """The look of a square with a panel above the other, at sizes that are worth it."""
    large = [size for size in look.body if size >= _WORTH]
    return look._replace(stacked=True, body=tuple(large), close=True)


def _wordy(diagram: Diagram) -> bool:
    """Is it a square whose columns would tear names or sentences into many lines?"""
    if diagram.brief.format.shape not in {Shape.SQUARE, Shape.TILE}:
        return False
    sides = (diagram.comparison.left, diagram.comparison.right)
    share = diagram.brief.script.length
    said = [part for side in sides for part in (side.role, *side.points) if part]
    return (
        max(len(side.label) for side in sides) > _STACKED_NAME * share
        or max(map(len, said), default=0) > _STACKED_TEXT * share
    )


def _easy(look: ColumnsLook) -> ColumnsLook:
    """The look of a card for phones without the sizes that are hard to read in a feed."""
    return look._replace(body=tuple(size for size in look.body if size >= _EASY))


def _with_points(diagram: Diagram, look: ColumnsLook) -> Iterator[_Texts]:
    """Roles with their points, then with fewer: some that can be read are worth more than all."""
    brief = diagram.brief
    for count in range(look.points, 0, -1):
        left, right = (
            _texts(brief, side, count, role=True)
            for side in (diagram.comparison.left, diagram.comparison.right)
        )
        if min(len(left), len(right)) >= 2:
            yield left, right


def _small(brief: Brief, look: ColumnsLook) -> ColumnsLook:
    """The look with names as small as they may be, for the sake of what is said under them."""
    least = _CLOSE_ON_PINS if brief.format.call else _CLOSE
    if brief.format.shape is Shape.THUMB:
        least = _CLOSE_ON_STAMPS
    return look._replace(smallest=min(look.smallest, least))


def _with_least(sizes: tuple[float, ...]) -> tuple[float, ...]:
    return (*(size for size in sizes if size > _LEAST_BODY), _LEAST_BODY)


def _form(plan: _Plan) -> Form:
    """The pages of a plan: with the eyebrow or without, by what stands beside what is said of
    either side, and by the sizes of all."""
    brief, beside = plan.diagram.brief, tuple(_beside(plan))
    eyebrows = tuple(dict.fromkeys((brief.eyebrow, None)))
    signed = tuple(credits_of(brief))
    steps = range(max(len(each.sizes) for each in beside))

    def draw(eyebrow: str | None, credit: Credit, of: _Beside, step: int) -> Page:
        diagram = plan.diagram._replace(brief=brief._replace(eyebrow=eyebrow))
        name, size = of.sizes[min(step, len(of.sizes) - 1)]
        told = _Told(name, size, of.line, of.title)
        return _page(plan._replace(diagram=diagram), told, credit)

    return Form(draw, (eyebrows, signed, beside, steps))


class _Told(NamedTuple):
    """The sizes of a name and of what is said of either side, the line of what the article makes of
    both, and the title above them."""

    name: float
    size: float
    line: str | None
    title: str | None


class _Beside(NamedTuple):
    """The line of what the article makes of both and the title, and the sizes of names and of what
    is said of either side that they are worth, the largest first."""

    line: str | None
    title: str | None
    sizes: tuple[tuple[float, float], ...]


def _beside(plan: _Plan) -> Iterator[_Beside]:
    """From the fullest. The line is worth a smaller size of all the rest, but not the smallest; the
    title is worth none that is much smaller than the largest."""
    diagram, look = plan.diagram, plan.look
    brief, quoted = diagram.brief, diagram.quote is not None
    title = _title(diagram) if look.title and not quoted else None
    if plan.texts == _NAMES_ALONE:
        alone = tuple((share * look.name, look.body[0]) for share in (_ALONE, 1.0))
        yield from dict.fromkeys(_Beside(None, each, alone) for each in (title, None))
        return
    if quoted:
        ratio = _RATIOS[0]
        yield _Beside(None, None, tuple((_name(look, ratio * size), size) for size in look.body))
        return
    largest = min(look.name, _broadest(plan))
    sizes = tuple(
        (_name(look, ratio * size), size)
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
    last = () if look.body[-1] >= _EASY else ((look.smallest, look.body[-1]),)
    yield _Beside(None, None, (*sizes, *last))


def _name(look: ColumnsLook, size: float) -> float:
    """The size, as far as names may have it."""
    return max(look.smallest, min(look.name, size))


def _broadest(plan: _Plan) -> float:
    """About the size, in units, at which the longest word of a name is as wide as its panel."""
    brief, comparison = plan.diagram.brief, plan.diagram.comparison
    names = (comparison.left.label, comparison.right.label)
    longest = max(len(word) for name in names for word in name.split()) / brief.script.length
    width = margins.inner_width(brief) * (_WITHIN if plan.look.stacked else _WITHIN_COLUMN)
    return width / (_LETTER * longest * brief.format.unit)


def _title(diagram: Diagram) -> str | None:
    """The article's title, where it says more than the two names."""
    brief = diagram.brief
    if not brief.title:
        return None
    rest, kin = brief.title.casefold(), set[str]()
    for side in (diagram.comparison.left, diagram.comparison.right):
        label = side.label.casefold()
        rest = rest.replace(label, " ")
        kin |= {word[:_KIN] for word in label.split()}
    others = [word for word in rest.split() if word[:_KIN] not in kin]
    letters = sum(letter.isalnum() for word in others for letter in word)
    return brief.title if letters > _JOINING * brief.script.length else None


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


def _lopsided(brief: Brief, texts: _Texts) -> bool:
    """Is so much more said of one side that the other's column would stand empty beside it?"""
    less, more = sorted(sum(len(text) for text, _ in side) for side in texts)
    return more > _TIMES * less and more - less > _MORE * brief.script.length


def _texts(brief: Brief, side: Side, count: int, *, role: bool) -> list[tuple[str, bool]]:
    found = [(printed(side.role, brief.language).text, False)] if side.role and role else []
    said = [point for point in side.points if not (found and point == side.role)]
    points = [printed(point, brief.language).text for point in said[:count]]
    return found + [(point, len(points) > 1) for point in points]


def _page(plan: _Plan, told: _Told, credit: Credit) -> Page:
    diagram, look, brief = plan.diagram, plan.look, plan.diagram.brief
    unit = brief.format.unit
    telling = Telling(look.stacked, told.name, look.smallest, look.lines, told.size, look.close)
    between_gap = _GAP if brief.format.shape.wide else _NARROW_GAP
    left, right = (
        panel(brief, of, texts, telling, 2 * between_gap)
        for of, texts in zip(diagram.left_and_right, plan.texts, strict=True)
    )
    column = _top(diagram, look, told.title)
    word = between(brief, telling)
    if look.stacked:
        gap = Space(_STACKED_GAP * unit)
        one, other = (Row((each,), align="stretch", fill=_INSIDE) for each in (left, right))
        column += [one, gap, word, gap, other]
    else:
        gap = Space(between_gap * unit, grow=1.0)  # so that the second panel ends at the margin
        column.append(Row((left, gap, word, gap, right), align="stretch", fill=2 * _INSIDE))
    if told.line:
        width = margins.inner_width(brief)
        column.append(Space((0.05 + margins.air(brief)) * unit))
        size = _SUB * told.size
        column.append(sub(brief, told.line, width=width, lines=look.sub, size=size))
    foot = parts.called(brief, list(strip(brief, credit, ruled=False)), gap=0.05)
    above = Space(margins.headroom(brief) if diagram.quote is not None else 0.0, grow=_OUTSIDE)
    least = _LEAST_FOOT if look.tight else _FOOT.get(brief.format.shape, _LEAST_FOOT)
    rest = (above, *column, Space(least * unit, grow=_OUTSIDE), *foot)
    page = parts.page(brief, Column(rest), "versus")._replace(alike=_NAMES)
    return kept_inside(page) if look.tight else _within_margins(brief, page)


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


def _top(diagram: Diagram, look: ColumnsLook, title: str | None) -> list[Node]:
    """The quote that was asked for, or eyebrow, logo and the title."""
    brief = diagram.brief
    unit = brief.format.unit
    if diagram.quote is not None:
        fit = Fit(0.09 * unit, look.smallest * unit, 30 * brief.script.measure, (1, 4))
        words = headline(diagram, fit, margins.inner_width(brief))
        return [top_row(brief, words), Space(0.07 * unit)]
    gap = Space((0.05 + margins.air(brief)) * unit)
    top = parts.top_row(parts.eyebrow(brief), parts.logo(brief))
    column: list[Node] = [top, gap] if top is not None else []
    if title:
        shown = _Above(look.title, _LEAST_TITLE, 40, (1, 2 if brief.format.shape.wide else 3))
        column += [heading(brief, TITLE_ABOVE, title, shown), gap]
    return column
