"""Whom a card credits: who wrote, where it is to be read, how old it is."""

from collections.abc import Iterator
from typing import NamedTuple

from sharekit.cards.brief import Brief
from sharekit.cards.copy import cuts
from sharekit.cards.formats import Shape
from sharekit.cards.templates import parts
from sharekit.drawing.scene.nodes import Column, Node, Row, Space, Text
from sharekit.drawing.scene.style import Fit

CREDITS = frozenset({"name", "meta", "strip"})
"""The roles of what says who, where and when."""
_SEPARATOR = " · "
_LEAST_NAME = 0.030
"""What a name is never smaller than, in units."""
ABOUT = 0.0325
"""The article's title beneath a name, in units: more than an address, less than a name."""
_TALL = frozenset({Shape.SQUARE, Shape.PORTRAIT, Shape.PIN, Shape.STORY})
"""Shapes whose cards stand by themselves, without the title that a link's preview bears, and have
room for it."""
_MEASURE = 60
"""Characters of a name that one line may hold."""


class Credit(NamedTuple):
    """Who and where: a name, a line beneath it, a line at the other edge; each may be missing.

    close: the name may be smaller than usual, stand in two lines, and be cut. about: the article's
    title, on a line of its own between name and meta.
    """

    name: str | None
    meta: str | None
    side: str | None
    close: bool = False
    about: str | None = None


def credits_of(brief: Brief) -> Iterator[Credit]:
    """Credits from the fullest to the sparest. An age label is never left out.

    Wide cards have room for the article's title under the name and the domain at the far edge;
    narrow ones set title and domain under the name; a stamp has room for one line.
    """
    if brief.format.shape is Shape.THUMB:
        yield Credit(None, joined(brief, brief.domain or brief.author or brief.site), None)
        yield from sparser(brief)
        return
    wide = brief.format.shape.wide
    name = brief.author or brief.site
    context = brief.title if wide or not brief.domain else brief.domain
    if name is None:
        name, context = (context, None) if wide else (brief.title, brief.domain)
    side = brief.domain if wide else None
    about = title_of(brief)
    if about and about != name:
        yield Credit(name, joined(brief, brief.domain), None, about=about)
        if brief.domain:
            yield Credit(name, joined(brief, None), brief.domain, about=about)
    for meta in dict.fromkeys((joined(brief, context), joined(brief, None))):
        yield Credit(name, meta, side)
    if brief.author is None and name is not None:
        if brief.format.shape is Shape.TILE:  # the button is at the far edge
            yield Credit(None, joined(brief, brief.domain), None)
        else:
            yield Credit(None, joined(brief, None), brief.domain)
    yield from sparser(brief)


def title_of(brief: Brief) -> str | None:
    """The article's title, where a quote's card is to say which article it is from. Names that have
    hardly room leave none for it."""
    if brief.close or brief.format.shape not in _TALL or not (brief.author or brief.site):
        return None
    return brief.title


def sparser(brief: Brief) -> Iterator[Credit]:
    """What follows the usual credits where none of them has room. The name beside the domain as
    long as it stays whole, then by itself."""
    name, age = brief.author or brief.site, joined(brief, None)
    if name and brief.close:
        if brief.domain and brief.format.shape.wide:
            yield Credit(name, age, brief.domain, close=True)
        yield Credit(name, age, None, close=True)
    if brief.close > 1:
        yield Credit(None, joined(brief, brief.domain), None)
        yield Credit(None, age, None)


def joined(brief: Brief, context: str | None) -> str | None:
    """A meta line: something of the article, and its age label; None for neither."""
    told = (parts.isolated(brief, part) for part in (context, brief.age_label) if part)
    return _SEPARATOR.join(told) or None


def credit_lines(
    brief: Brief, credit: Credit, *, grow: float = 0.0, narrow: bool = False
) -> Column:
    """Name over title over meta, the gap so that baselines are 1.55 × meta apart. narrow: in a
    column of a wide page, where a long name needs two lines as on a narrow one."""
    unit, theme = brief.format.unit, brief.theme
    rows = 1 if brief.format.shape.wide and not narrow else 2
    lines: list[Text] = []
    if credit.name:
        lines.append(name_label(brief, credit, credit.name, lines=rows))
    if credit.about:
        about = parts.label(
            brief, "article", credit.about, size=ABOUT, color=theme.ink, lines=2, leading=1.3
        )
        lines.append(about)
    if credit.meta:
        meta = parts.label(
            brief, "meta", credit.meta, size=parts.META, color=theme.muted, lines=rows
        )
        lines.append(meta)
    tall = max((each.paragraph.style.leading for each in lines), default=1.32) - 1.32
    return Column(tuple(lines), gap=(0.92 + tall) * parts.META * unit, grow=grow)


def spread(brief: Brief, credit: Credit, side: Text) -> Iterator[Node]:
    """Name at the one edge, address at the other, what else there is to say beneath them."""
    unit = brief.format.unit
    row: list[Node] = []
    if credit.name:
        row.append(name_label(brief, credit, credit.name, grow=1.0))
    yield Row((*row, Space(0.04 * unit, grow=1.0 if row else 0.0), side), align="baseline")
    below = credit_lines(brief, credit._replace(name=None, side=None))
    if below.children:
        yield Space(below.gap)
        yield below


def name_label(
    brief: Brief,
    credit: Credit,
    name: str,
    *,
    size: float = parts.NAME,
    lines: int = 1,
    grow: float = 0.0,
) -> Text:
    """Who wrote it. size: the usual one, in units."""
    text = parts.label(
        brief, "name", name, size=size, color=brief.theme.ink, weight=600, lines=lines, grow=grow
    )
    return closer(brief, text, name, cut=credit.side is None) if credit.close else text


def closer(brief: Brief, text: Text, name: str, *, cut: bool) -> Text:
    """A label of a name that may be as small as names are, and stand in two lines.

    cut: may it be cut, too, where that isn't enough?
    """
    assert not isinstance(text.size, Fit)
    least = min(text.size, _LEAST_NAME * brief.format.unit)
    first = text.paragraph.spans[0]
    shorter = tuple(
        text.paragraph._replace(spans=(first._replace(text=parts.isolated(brief, each)),))
        for each in (shorter_names(brief, name) if cut else ())
    )
    return text._replace(size=Fit(text.size, least, _MEASURE, (1, 2)), shorter=shorter)


def shorter_names(brief: Brief, name: str) -> tuple[str, ...]:
    """A name in fewer words, the longest first: of several authors the first, and that there are
    others; then cut."""
    short = brief.author_short if name == brief.author else None
    return (*([short] if short else []), *cuts(short or name))
