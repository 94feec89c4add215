"""The title card: eyebrow, the title as large as its longest word allows, a sub-line, the strip."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

from sharekit.cards.brief import Brief
from sharekit.cards.formats import Shape
from sharekit.cards.templates import parts
from sharekit.cards.templates.parts import Credit
from sharekit.drawing.scene.nodes import Column, Node, Page, Row, Space, Text
from sharekit.drawing.scene.nodes import Shape as Rule
from sharekit.drawing.scene.style import Face, Fit
from sharekit.extract.model import Quote


class _Look(NamedTuple):
    """How one shape sets the title. Sizes in S; the slacks share the height that is left."""

    largest: float
    smallest: float
    measure: float
    lines: tuple[int, int]
    width: float
    sub: float
    sub_width: float
    above: float
    below: float
    under: float


_LOOKS = {
    Shape.LANDSCAPE: _Look(
        largest=0.165,
        smallest=0.070,
        measure=19,
        lines=(1, 4),
        width=0.92,
        sub=0.045,
        sub_width=0.70,
        above=0.35,
        below=1.0,
        under=0.0,
    ),
    Shape.SQUARE: _Look(
        largest=0.165,
        smallest=0.066,
        measure=11,
        lines=(1, 7),
        width=1.0,
        sub=0.040,
        sub_width=0.86,
        above=0.2,
        below=1.0,
        under=0.0,
    ),
    Shape.PORTRAIT: _Look(
        largest=0.165,
        smallest=0.066,
        measure=11,
        lines=(1, 8),
        width=1.0,
        sub=0.041,
        sub_width=0.88,
        above=0.2,
        below=1.0,
        under=0.0,
    ),
    Shape.PIN: _Look(
        largest=0.168,
        smallest=0.068,
        measure=10,
        lines=(1, 9),
        width=1.0,
        sub=0.047,
        sub_width=0.92,
        above=0.15,
        below=1.0,
        under=0.0,
    ),
    Shape.STORY: _Look(
        largest=0.165,
        smallest=0.066,
        measure=11,
        lines=(1, 9),
        width=1.0,
        sub=0.044,
        sub_width=0.9,
        above=0.6,
        below=0.5,
        under=0.5,
    ),
}
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
        subs = (sub, None) if sub and len(sub) <= _SUB_CHARACTERS else (None,)
        for credit, text in product(_credits(brief), subs):
            yield self._page(brief, credit, text)

    def _page(self, brief: Brief, credit: Credit, sub: str | None) -> Page:
        look, unit = _LOOKS[brief.format.shape], brief.format.shorter
        column: list[Node] = [Space(grow=look.above)]
        head = parts.top_row(parts.eyebrow(brief), parts.logo(brief))
        if head is not None:
            column += [head, Space(0.055 * unit)]
        column.append(_title(brief, look))
        if sub:
            column += [Space(0.08 * unit), _sub(brief, sub, look)]
        column += [Space(0.08 * unit, grow=look.below), *_strip(brief, credit)]
        if brief.format.shape is Shape.PIN:
            column += [Space(0.058 * unit), parts.button(brief)]
        column.append(Space(grow=look.under))
        return parts.page(brief, Column(tuple(column)))


def _credits(brief: Brief) -> Iterator[Credit]:
    """The title is on the card already, so the strip holds who, where and when only."""
    name = brief.author or brief.site
    yield Credit(name, brief.age_label, brief.domain)
    if name and brief.domain:
        yield Credit(name, brief.age_label, None)


def _title(brief: Brief, look: _Look) -> Text:
    theme, unit = brief.theme, brief.format.shorter
    face = Face(theme.heading, theme.weight, optical_size=parts.DISPLAY)
    return Text(
        "title",
        parts.paragraph(
            brief,
            brief.title or "",
            face=face,
            color=theme.ink,
            tracking=theme.tracking,
            leading=_LEADING,
            hang=True,
        ),
        Fit(look.largest * unit, look.smallest * unit, look.measure, look.lines),
        width=_inner(brief) * look.width,
        smallest=look.smallest * unit,
        display=True,
        grow=1.0,
    )


def _sub(brief: Brief, text: str, look: _Look) -> Text:
    return parts.label(
        brief,
        "sub",
        text,
        size=look.sub,
        color=brief.theme.ink,
        weight=420,
        lines=4,
        leading=1.34,
        width=_inner(brief) * look.sub_width,
    )


def _inner(brief: Brief) -> float:
    return brief.format.width - parts.padding(brief).across


def _strip(brief: Brief, credit: Credit) -> Iterator[Node]:
    unit, theme = brief.format.shorter, brief.theme
    lines = parts.credit_lines(brief, credit, grow=1.0)
    if not lines.children and not credit.side:
        return
    # The hairline carries no fact, so it may be faint: 22 % ink.
    yield Rule("hairline", None, max(1.5, 0.0022 * unit), theme.ink.faded(0.22))
    yield Space(0.045 * unit)
    row: list[Node] = [lines] if lines.children else []
    if credit.side:
        row.append(Space(0.04 * unit, grow=1.0 if row else 0.0))
        row.append(parts.label(brief, "strip", credit.side, size=parts.META, color=theme.muted))
    yield Row(tuple(row), align="baseline")


TEMPLATE = TitleTemplate()
