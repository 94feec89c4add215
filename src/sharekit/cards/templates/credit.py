"""Whom a card credits: who wrote, where it is to be read, how old it is."""

from collections.abc import Iterator
from typing import NamedTuple

from sharekit.cards.brief import Brief
from sharekit.cards.copy import cuts
from sharekit.cards.formats import Shape
from sharekit.cards.templates import parts
from sharekit.drawing.scene.nodes import Column, Text
from sharekit.drawing.scene.style import Fit

CREDITS = frozenset({"name", "meta", "strip"})
"""The roles of what says who, where and when."""
_SEPARATOR = " · "
_LEAST_NAME = 0.030
"""What a name is never smaller than, in units."""
_MEASURE = 60
"""Characters of a name that one line may hold."""


class Credit(NamedTuple):
    """Who and where: a name, a line beneath it, a line at the other edge; each may be missing.

    close: the name may be smaller than usual, stand in two lines, and be cut.
    """

    name: str | None
    meta: str | None
    side: str | None
    close: bool = False


def credits_of(brief: Brief) -> Iterator[Credit]:
    """Credits from the fullest to the sparest. An age label is never left out.

    Wide cards have room for the article's title under the name and the domain at the far edge;
    narrow ones set the domain under the name; a stamp has room for one line.
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
    for meta in dict.fromkeys((joined(brief, context), joined(brief, None))):
        yield Credit(name, meta, side)
    if brief.author is None and name is not None:
        if brief.format.shape is Shape.TILE:  # the button is at the far edge
            yield Credit(None, joined(brief, brief.domain), None)
        else:
            yield Credit(None, joined(brief, None), brief.domain)
    yield from sparser(brief)


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
    """Name over meta, the gap so that their baselines are 1.55 × meta apart. narrow: in a column of
    a wide page, where a long name needs two lines as on a narrow one."""
    unit, theme = brief.format.unit, brief.theme
    rows = 1 if brief.format.shape.wide and not narrow else 2
    lines: list[Text] = []
    if credit.name:
        lines.append(name_label(brief, credit, credit.name, lines=rows))
    if credit.meta:
        meta = parts.label(
            brief, "meta", credit.meta, size=parts.META, color=theme.muted, lines=rows
        )
        lines.append(meta)
    tall = max((each.paragraph.style.leading for each in lines), default=1.32) - 1.32
    return Column(tuple(lines), gap=(0.92 + tall) * parts.META * unit, grow=grow)


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
