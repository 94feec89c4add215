"""What the steps and the list card share: a title, rows beneath or beside it, the strip.

The first rows that fit at a good size are drawn; how many more there are is said.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from sharekit.cards.brief import Brief
from sharekit.cards.formats import Shape
from sharekit.cards.passages import Slice, headed, printed
from sharekit.cards.scripts import script_of_language
from sharekit.cards.templates import margins, parts
from sharekit.cards.templates.base import Form
from sharekit.cards.templates.credit import Credit
from sharekit.cards.templates.looks import headline
from sharekit.cards.templates.row_looks import (
    ABREAST,
    LOOKS,
    NEARER,
    Pace,
    RowsLook,
    large_scales,
    paces,
)
from sharekit.cards.templates.strip import credits_of, strip
from sharekit.drawing.scene.nodes import Box, Column, Node, Page, Row, Space, Text
from sharekit.extract.model import Entry, Items, Steps

HEAD = 0.049
"""The size of a row's head in units, before the shape's own scale; other sizes follow from it."""
BODY = 0.70
"""The size of what explains a row, as a share of its head's."""
_MORE = 0.72
_TIGHT = 0.6
"""Of the gaps around the rows on small squares."""
_CLOSE = 0.5
"""Of the usual air between rows: so little that gaps around them may be smaller too."""
_LEAST_TITLE = 0.8
_FOR_TITLE = 1
"""Rows that are given up for the sake of a large title, where not all are shown anyhow."""
_TITLES = (0.80, 0.70, 0.0)
"""Of its largest size: what a title keeps while rows can still come closer, step by step."""
_SENTENCE = 48
"""Characters of a head that is a sentence."""
_LEAST_HEAD, _LEAST_BODY = 0.047, 0.034
"""Of the width of a pin."""
_MANY = 6
"""Rows from which on two columns are tried."""
_BETWEEN = 0.07
"""Between two columns, in units."""
_LINES = {Shape.BANNER: 2, Shape.THUMB: 3}
"""Lines of a row's head where there is little room; four elsewhere."""


class Line(NamedTuple):
    """A row: what it says, its number from 1, its size in units.

    air: the share of the usual air around it. last: nothing follows. sentence: the heads here are
    whole sentences, which need no weight. lines: the most of its head.
    """

    number: int
    head: str
    body: str | None
    size: float
    air: float
    last: bool
    sentence: bool
    lines: int


class Kind(NamedTuple):
    """What makes steps of rows, or a list. name: the template's. least, most: rows.

    draw: draws one row and the gap to the next. indent: of its words, in sizes of its head. above,
    foot: between title and first row, and between the last row and the strip at least, in units.
    near: what is left of both where rows are close under their title.
    """

    name: str
    least: int
    most: int
    draw: Callable[[Brief, Line], Node]
    indent: float
    foot: float
    above: float = 0.07
    near: float = 1.0

    def at(self, pace: Pace) -> Kind:
        """With the gaps that suit the air between the rows."""
        return self if pace.air < _CLOSE else self._replace(near=1.0)


def forms(brief: Brief, kind: Kind, entries: tuple[Entry, ...]) -> Iterator[Form]:
    """All rows with what explains them, without it, then fewer; each as large as may be. Many short
    ones stand in two columns.

    Where not even the fewest fit, the eyebrow gives way, then all rows but two or one, at last
    the title's size.
    """
    yield from _abreast(brief, kind, entries)
    yield from _fewer(brief, kind, entries)
    bare = brief._replace(eyebrow=None)
    if brief.eyebrow:
        yield from _fewer(bare, kind, entries)
    few = kind._replace(least=1, most=2)
    yield from _fewer(bare, few, entries)
    yield from _fewer(bare, few, entries, least=_LEAST_TITLE)


def _abreast(brief: Brief, kind: Kind, entries: tuple[Entry, ...]) -> Iterator[Form]:
    """All heads in two columns, or as many as are easy to read there."""
    look = ABREAST.get(brief.format.shape)
    if look is None or len(entries) < _MANY:
        return
    all_of_them = len(entries) <= look.most + look.columns  # a row more in each column
    count = len(entries) if all_of_them else look.most - 1  # the last place tells of the rest
    heads = [headed(each.head, brief.language).text for each in entries[:count]]
    shown: Shown = [(head, None) for head in heads]
    yield _Rows(brief, kind, len(entries), shown).large(look)


def _fewer(
    brief: Brief, kind: Kind, entries: tuple[Entry, ...], least: float = 1.0
) -> Iterator[Form]:
    """least: of the usual smallest title, what it may shrink to, with a line more."""
    usual = LOOKS[brief.format.shape]
    if least < 1:
        lines = (usual.lines[0], usual.lines[1] + 1)
        usual = usual._replace(smallest=least * usual.smallest, lines=lines)
    large, *less = (_titled(usual, share) for share in _TITLES)
    total = len(entries)
    every = [_Rows(brief, kind, total, shown) for shown in _shown(brief, kind, usual, entries)]
    if usual.larger:  # of more than there is room for, rather some that can be read
        most = every[0].left == 0
        yield from (rows.large(large, *less) for rows in every if not (most and rows.left))
    if total > usual.most:  # some are left out anyhow: rather one more than a small title
        roomy = [rows for rows in every if rows.left <= every[0].left + _FOR_TITLE]
        yield from (rows.usual(large) for rows in roomy)
    yield from (rows.usual(large, *less) for rows in every)


class _Rows(NamedTuple):
    """Rows that are shown, of so many."""

    brief: Brief
    kind: Kind
    total: int
    shown: Shown

    @property
    def left(self) -> int:
        """How many are left out."""
        return self.total - len(self.shown)

    @property
    def sentences(self) -> bool:
        """Are there heads that are whole sentences?"""
        share = script_of_language(self.brief.language).length
        return max(len(head) for head, _ in self.shown) > _SENTENCE * share

    def usual(self, *looks: RowsLook) -> Form:
        """Under titles from the largest on, at the usual paces."""
        most = _LINES.get(self.brief.format.shape, 4)

        def draw(credit: Credit, look: RowsLook, pace: Pace) -> Page:
            return self._page(credit, look, pace, most)

        ways = paces(looks[0], sentences=self.sentences)
        return Form(draw, (self._signed, tuple(dict.fromkeys(looks)), ways))

    def large(self, *looks: RowsLook) -> Form:
        """Under titles from the largest on, large; each head in one line, if that can be."""
        one = looks[0].columns > 1
        most = (1,) if one else (1, _LINES.get(self.brief.format.shape, 4))
        scales = large_scales(looks[0], sentences=self.sentences)

        def draw(credit: Credit, look: RowsLook, lines: int, scale: float, air: float) -> Page:
            return self._page(credit, look, Pace(scale, air, even=True), lines)

        return Form(draw, (self._signed, tuple(dict.fromkeys(looks)), most, scales, NEARER))

    @property
    def _signed(self) -> tuple[Credit, ...]:
        return tuple(credits_of(self.brief))

    def _page(self, credit: Credit, look: RowsLook, pace: Pace, most: int) -> Page:
        """most: lines of a head."""
        brief, kind = self.brief, self.kind
        lines = _lines(brief, self.shown, pace, most, sentences=self.sentences)
        more = _more(brief, lines[0], self.left, kind.indent)
        if look.columns > 1:
            rows = [_abreast_of(brief, kind, lines, look.columns, more)]
        else:
            each = tuple(kind.draw(brief, line) for line in lines)
            rows = [Column(each, even=True)] if pace.even else list(each)
            rows += more
        return _page(brief, kind.at(pace), look, rows, credit)


def _abreast_of(brief: Brief, kind: Kind, lines: list[Line], count: int, more: list[Node]) -> Node:
    """The rows in so many columns, read one after the other; `more` ends the last."""
    gap = _BETWEEN * brief.format.unit
    width = (margins.inner_width(brief) - gap * (count - 1)) / count
    each = -(-len(lines) // count)
    columns: list[Node] = []
    for start in range(0, len(lines), each):
        part = lines[start : start + each]
        part[-1] = part[-1]._replace(last=True)
        rows: list[Node] = [Column(tuple(kind.draw(brief, line) for line in part), even=True)]
        rows += more if start + each >= len(lines) else []
        columns.append(Box(Column(tuple(rows)), width=width))
    return Row(tuple(columns), gap=gap)


def _titled(look: RowsLook, share: float) -> RowsLook:
    """The look with a title of at least that share of its largest size. A smaller one takes no more
    lines than it must: they are the rows'."""
    size = max(look.smallest, share * look.largest)
    return look._replace(smallest=size, measure=look.measure * look.largest / size)


def says(brief: Brief, of: Steps | Items, entries: tuple[Entry, ...]) -> tuple[Slice, ...]:
    """What announces them, heads and bodies of all entries, as printed."""
    found = [printed(of.lead, brief.language)] if of.lead and not brief.title else []
    for each in entries:
        found.append(headed(each.head, brief.language))
        found += [printed(each.body, brief.language)] if each.body else []
    return tuple(found)


Shown = list[tuple[str, str | None]]
"""Head and body of the rows that are shown."""


def _shown(brief: Brief, kind: Kind, look: RowsLook, entries: tuple[Entry, ...]) -> Iterator[Shown]:
    """The rows to try: with and without bodies, then fewer of them."""
    said = [
        (
            headed(each.head, brief.language).text,
            printed(each.body, brief.language).text if each.body else None,
        )
        for each in entries
    ]
    full: Shown = said
    roomy = brief.format.shape not in {Shape.BANNER, Shape.THUMB}
    most = min(look.most, kind.most)
    if len(full) == most + 1:  # the last one takes no more room than to say that there is one more
        most = len(full)
    for count in range(min(most, len(full)), min(kind.least, len(full)) - 1, -1):
        if roomy and any(body for _, body in full[:count]):
            yield full[:count]
        yield [(head, None) for head, _ in full[:count]]


def _lines(brief: Brief, shown: Shown, pace: Pace, most: int, *, sentences: bool) -> list[Line]:
    """most: lines of a head."""
    size = HEAD * pace.scale
    if brief.format.call:
        size = max(size, _LEAST_BODY if sentences else _LEAST_HEAD)
    count = len(shown)
    return [
        Line(number, head, body, size, pace.air, number == count, sentences, most)
        for number, (head, body) in enumerate(shown, 1)
    ]


def air(brief: Brief) -> float:
    """What marks above and below a row's letters need beyond Latin ones, in S."""
    return 0.4 * margins.air(brief)


def head(brief: Brief, line: Line, role: str) -> Text:
    """What a row is called."""
    return parts.label(
        brief,
        role,
        line.head,
        size=line.size,
        color=brief.theme.ink,
        weight=480 if line.sentence else 600,
        lines=line.lines,
        leading=1.24,
        tracking=0.0 if line.sentence else -0.012,
    )


def body(brief: Brief, line: Line, role: str) -> list[Node]:
    """What explains a row, under its head; nothing where nothing does."""
    if not line.body:
        return []
    unit = brief.format.unit
    least = _LEAST_BODY if brief.format.call else 0.0
    text = parts.label(
        brief,
        role,
        line.body,
        size=max(BODY * line.size, least),
        color=brief.theme.muted,
        lines=3,
        leading=1.34,
    )
    return [Space((0.46 * line.size + air(brief)) * unit), text]


def _more(brief: Brief, line: Line, count: int, indent: float) -> list[Node]:
    """How many rows more the article has."""
    if count <= 0:
        return []
    unit = brief.format.unit
    text = parts.label(
        brief,
        "more",
        brief.words.more.format(count=count),
        size=max(_MORE * line.size, parts.META),
        color=brief.theme.accent,
        weight=600,
    )
    above = Space((0.8 * line.size + air(brief)) * unit)
    return [above, Row((Space(indent * line.size * unit), text))]


def _page(brief: Brief, kind: Kind, look: RowsLook, rows: list[Node], credit: Credit) -> Page:
    beside = _beside if look.beside else _stacked
    column = beside(brief, kind, look, rows)
    logo = parts.logo(brief) if _low_logo(brief, look) else None
    foot = parts.called(brief, list(strip(brief, credit, ruled=False, logo=logo)), gap=0.05)
    column += [*foot, Space(grow=look.under)]
    return parts.page(brief, Column(tuple(column)), kind.name)


def _low_logo(brief: Brief, look: RowsLook) -> bool:
    """Does the logo stand at the foot? A row for it above a square's title would cost two steps."""
    return look.beside > 0 or look.columns > 1 or brief.format.shape is Shape.SQUARE


def _stacked(brief: Brief, kind: Kind, look: RowsLook, rows: list[Node]) -> list[Node]:
    """The title above the rows."""
    unit = brief.format.unit
    title = _title(brief, kind.name, look)
    tight = _TIGHT if brief.format.shape in {Shape.TILE, Shape.THUMB} else kind.near
    gap = Space((kind.above * tight + margins.air(brief)) * unit, grow=0.5)
    below = Space((kind.foot * tight + margins.air(brief)) * unit, grow=look.below)
    high = not _low_logo(brief, look) and parts.logo(brief) is not None
    bare = brief.eyebrow is None and not high
    above = Space(margins.headroom(brief) if bare else 0.0, grow=look.above)
    return [above, *title, gap, *rows, below]


def _beside(brief: Brief, kind: Kind, look: RowsLook, rows: list[Node]) -> list[Node]:
    """The title at the near edge, the rows at the far one."""
    unit = brief.format.unit
    title = Column(tuple(_title(brief, kind.name, look)))
    column = Box(title, width=margins.inner_width(brief) * look.beside)
    both = (column, Space(0.085 * unit), Column(tuple(rows), grow=1.0))
    below = Space((kind.foot + margins.air(brief)) * unit, grow=look.below)
    return [Space(grow=look.above), Row(both, grow=1.0), below]


def _title(brief: Brief, name: str, look: RowsLook) -> list[Node]:
    """Eyebrow and logo, and the article's title; where it has none, the line that announces."""
    unit = brief.format.unit
    column: list[Node] = []
    logo = None if _low_logo(brief, look) else parts.logo(brief)
    top = parts.top_row(parts.eyebrow(brief), logo)
    if top is not None:
        column += [top, Space((0.04 + 0.6 * margins.air(brief)) * unit)]
    words = title_of(brief)
    if words:
        column.append(headline(brief, name, words, look))
    return column


def title_of(brief: Brief) -> str | None:
    """What stands above the rows."""
    lead = brief.structure.lead if isinstance(brief.structure, Steps | Items) else None
    return brief.title or (printed(lead, brief.language).text if lead else None)
