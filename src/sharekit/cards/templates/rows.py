"""What the steps and the list card share: a title, rows beneath or beside it, the strip.

The first rows that fit at a good size are drawn; how many more there are is said.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from sharekit.cards.brief import Brief
from sharekit.cards.formats import Shape
from sharekit.cards.passages import Slice, printed
from sharekit.cards.scripts import script_of_language
from sharekit.cards.templates import margins, parts
from sharekit.cards.templates.base import Form
from sharekit.cards.templates.credit import Credit
from sharekit.cards.templates.looks import headline
from sharekit.cards.templates.row_looks import LOOKS, Pace, RowsLook, paces
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
_LINES = {Shape.BANNER: 2, Shape.THUMB: 3}
"""Lines of a row's head where there is little room; four elsewhere."""


class Line(NamedTuple):
    """A row: what it says, its number from 1, its size in units.

    air: the share of the usual air around it. last: nothing follows. sentence: the heads here are
    whole sentences, which need no weight.
    """

    number: int
    head: str
    body: str | None
    size: float
    air: float
    last: bool
    sentence: bool


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
    """All rows with what explains them, without it, then fewer; each as large as may be.

    Where not even the fewest fit, the eyebrow gives way, then all rows but two or one, at last
    the title's size.
    """
    yield from _fewer(brief, kind, entries)
    bare = brief._replace(eyebrow=None)
    if brief.eyebrow:
        yield from _fewer(bare, kind, entries)
    few = kind._replace(least=1, most=2)
    yield from _fewer(bare, few, entries)
    yield from _fewer(bare, few, entries, least=_LEAST_TITLE)


def _fewer(
    brief: Brief, kind: Kind, entries: tuple[Entry, ...], least: float = 1.0
) -> Iterator[Form]:
    """least: of the usual smallest title, what it may shrink to, with a line more."""
    usual = LOOKS[brief.format.shape]
    if least < 1:
        lines = (usual.lines[0], usual.lines[1] + 1)
        usual = usual._replace(smallest=least * usual.smallest, lines=lines)
    large, *less = (_titled(usual, share) for share in _TITLES)
    signed = tuple(credits_of(brief))

    def draw(shown: Shown, credit: Credit, look: RowsLook, pace: Pace) -> Page:
        lines = _lines(brief, shown, pace)
        rows: list[Node] = [kind.draw(brief, line) for line in lines]
        rows = [Column(tuple(rows), even=True)] if pace.even else rows
        rows += _more(brief, lines[0], len(entries) - len(lines), kind.indent)
        return _page(brief, kind.at(pace), look, rows, credit)

    def form(shown: Shown, *looks: RowsLook) -> Form:
        ways = paces(usual, sentences=_sentences(brief, shown))
        return Form(partial(draw, shown), (signed, tuple(dict.fromkeys(looks)), ways))

    every = list(_shown(brief, kind, usual, entries))
    if len(entries) > usual.most:  # some are left out anyhow: rather one more than a small title
        roomy = [shown for shown in every if len(shown) >= len(every[0]) - _FOR_TITLE]
        yield from (form(shown, large) for shown in roomy)
    yield from (form(shown, large, *less) for shown in every)


def _titled(look: RowsLook, share: float) -> RowsLook:
    """The look with a title of at least that share of its largest size. A smaller one takes no more
    lines than it must: they are the rows'."""
    size = max(look.smallest, share * look.largest)
    return look._replace(smallest=size, measure=look.measure * look.largest / size)


def says(brief: Brief, of: Steps | Items, entries: tuple[Entry, ...]) -> tuple[Slice, ...]:
    """What announces them, heads and bodies of all entries, as printed."""
    passages = [part for each in entries for part in (each.head, each.body) if part]
    lead = [of.lead] if of.lead and not brief.title else []
    return tuple(printed(part, brief.language) for part in (*lead, *passages))


Shown = list[tuple[str, str | None]]
"""Head and body of the rows that are shown."""


def _shown(brief: Brief, kind: Kind, look: RowsLook, entries: tuple[Entry, ...]) -> Iterator[Shown]:
    """The rows to try: with and without bodies, then fewer of them."""
    said = [
        tuple(printed(part, brief.language).text if part else None for part in (e.head, e.body))
        for e in entries
    ]
    full: Shown = [(head or "", body) for head, body in said]
    roomy = brief.format.shape not in {Shape.BANNER, Shape.THUMB}
    most = min(look.most, kind.most)
    if len(full) == most + 1:  # the last one takes no more room than to say that there is one more
        most = len(full)
    for count in range(min(most, len(full)), min(kind.least, len(full)) - 1, -1):
        if roomy and any(body for _, body in full[:count]):
            yield full[:count]
        yield [(head, None) for head, _ in full[:count]]


def _sentences(brief: Brief, shown: Shown) -> bool:
    share = script_of_language(brief.language).length
    return max(len(head) for head, _ in shown) > _SENTENCE * share


def _lines(brief: Brief, shown: Shown, pace: Pace) -> list[Line]:
    sentences = _sentences(brief, shown)
    size = HEAD * pace.scale
    if brief.format.call:
        size = max(size, _LEAST_BODY if sentences else _LEAST_HEAD)
    count = len(shown)
    return [
        Line(number, head, body, size, pace.air, number == count, sentences)
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
        lines=_LINES.get(brief.format.shape, 4),
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
    return bool(look.beside) or brief.format.shape is Shape.SQUARE


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
