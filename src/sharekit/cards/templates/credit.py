"""Whom a card credits: who wrote, where it is to be read, how old it is."""

from collections.abc import Iterator
from typing import NamedTuple

from sharekit.cards.brief import Brief
from sharekit.cards.formats import Shape
from sharekit.cards.templates import parts
from sharekit.drawing.scene.nodes import Column, Text

_SEPARATOR = " · "


class Credit(NamedTuple):
    """Who and where: a name, a line beneath it, a line at the other edge; each may be missing."""

    name: str | None
    meta: str | None
    side: str | None


def credits_of(brief: Brief) -> Iterator[Credit]:
    """Credits from the fullest to the sparest. An age label is never left out.

    Wide cards have room for the article's title under the name and the domain at the far edge;
    narrow ones set the domain under the name; a stamp has room for one line.
    """
    if brief.format.shape is Shape.THUMB:
        yield Credit(None, joined(brief, brief.domain or brief.author or brief.site), None)
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


def joined(brief: Brief, context: str | None) -> str | None:
    """A meta line: something of the article, and its age label; None for neither."""
    told = (parts.isolated(brief, part) for part in (context, brief.age_label) if part)
    return _SEPARATOR.join(told) or None


def credit_lines(brief: Brief, credit: Credit, *, grow: float = 0.0) -> Column:
    """Name over meta, the gap so that their baselines are 1.55 × meta apart."""
    unit, theme = brief.format.unit, brief.theme
    rows = 1 if brief.format.shape.wide else 2
    lines: list[Text] = []
    if credit.name:
        name = parts.label(
            brief, "name", credit.name, size=parts.NAME, color=theme.ink, weight=600, lines=rows
        )
        lines.append(name)
    if credit.meta:
        meta = parts.label(
            brief, "meta", credit.meta, size=parts.META, color=theme.muted, lines=rows
        )
        lines.append(meta)
    tall = max((each.paragraph.style.leading for each in lines), default=1.32) - 1.32
    return Column(tuple(lines), gap=(0.92 + tall) * parts.META * unit, grow=grow)
