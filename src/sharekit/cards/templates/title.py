"""The title card: eyebrow, the title as large as its longest word allows, a sub-line, the strip."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from sharekit.cards.brief import Brief
from sharekit.cards.formats import Shape
from sharekit.cards.templates import parts
from sharekit.cards.templates.looks import TITLES, TitleLook, fit, smallest
from sharekit.cards.templates.parts import Credit
from sharekit.drawing.scene.nodes import Column, Node, Page, Row, Space, Text
from sharekit.extract.model import Quote

_LEADING = 1.05
_SUB_CHARACTERS = 180


class TitleTemplate:
    """Draws the article's title on the theme's ground."""

    name = "title"
    title = "the article's title, its description beneath"
    takes_quote = False

    def good_size(self, brief: Brief) -> float:  # noqa: ARG002 - there is one title only
        """Any size that passes the gates."""
        return 0.0

    def variants(self, brief: Brief, _quote: Quote | None = None) -> Iterator[Page]:
        """With and without the description, for each credit."""
        if not brief.title:
            return
        sub = brief.description
        stamp = brief.format.shape is Shape.THUMB
        subs = (sub, None) if sub and len(sub) <= _SUB_CHARACTERS and not stamp else (None,)
        for credit, text in product(_credits(brief), subs):
            yield _page(brief, credit, text)


def _page(brief: Brief, credit: Credit, sub: str | None) -> Page:
    format_, unit = brief.format, brief.format.unit
    look = TITLES[format_.shape]
    column = _head(brief, look, sub)
    foot = parts.called(brief, list(_strip(brief, credit)), gap=0.058)
    if format_.fold is not None:
        pads = parts.padding(brief)
        fold = format_.fold - pads.top - pads.bottom * 0.5
        above = Column((*column, Space(grow=look.below)))
        column = [parts.sized(above, height=fold), Space(grow=1.0), *foot]
    else:
        column += [Space(0.08 * unit, grow=look.below), *foot, Space(grow=look.under)]
    return parts.page(brief, Column(tuple(column)))


def _head(brief: Brief, look: TitleLook, sub: str | None) -> list[Node]:
    """Eyebrow and logo, title, sub-line."""
    unit = brief.format.unit
    column: list[Node] = [Space(grow=look.above)]
    head = parts.top_row(parts.eyebrow(brief), parts.logo(brief))
    if head is not None:
        column += [head, Space((0.055 + parts.air(brief)) * unit)]
    column.append(_title(brief, look))
    if sub:
        column += [Space((0.08 + parts.air(brief)) * unit), _sub(brief, sub, look)]
    return column


def _credits(brief: Brief) -> Iterator[Credit]:
    """The title is on the card already, so the strip holds who, where and when only."""
    name = brief.author or brief.site
    age = parts.joined(brief, None)
    if brief.format.shape.wide:
        yield Credit(name, age, brief.domain)
        if name and brief.domain:
            yield Credit(name, age, None)
    elif brief.format.shape is Shape.THUMB:
        yield Credit(None, parts.joined(brief, brief.domain or name), None)
    else:
        if brief.format.shape is not Shape.TILE:
            yield Credit(name, age, brief.domain)
        yield Credit(
            name or brief.domain, parts.joined(brief, brief.domain if name else None), None
        )
        yield Credit(name, age, None)


def _title(brief: Brief, look: TitleLook) -> Text:
    theme = brief.theme
    return Text(
        "title",
        parts.paragraph(
            brief,
            brief.title or "",
            face=parts.heading_face(brief),
            color=theme.ink,
            tracking=theme.tracking,
            leading=_LEADING,
            hang=True,
            display=True,
        ),
        fit(brief, look),
        width=parts.inner_width(brief) * look.width,
        smallest=smallest(brief, look),
        display=True,
        grow=1.0,
    )


def _sub(brief: Brief, text: str, look: TitleLook) -> Text:
    return parts.label(
        brief,
        "sub",
        text,
        size=look.sub,
        color=brief.theme.ink,
        weight=420,
        lines=1 if brief.format.shape is Shape.BANNER else 4,
        leading=1.34,
        width=parts.inner_width(brief) * look.sub_width,
    )


def _strip(brief: Brief, credit: Credit) -> Iterator[Node]:
    unit, theme = brief.format.unit, brief.theme
    lines = parts.credit_lines(brief, credit, grow=1.0)
    if not lines.children and not credit.side:
        return
    yield parts.hairline(brief)
    yield Space(0.045 * unit)
    row: list[Node] = [lines] if lines.children else []
    if credit.side:
        row.append(Space(0.04 * unit, grow=1.0 if row else 0.0))
        row.append(parts.label(brief, "strip", credit.side, size=parts.META, color=theme.muted))
    yield Row(tuple(row), align="baseline")


TEMPLATE = TitleTemplate()
