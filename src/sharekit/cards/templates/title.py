"""The title card: eyebrow, the title as large as its longest word allows, a sub-line, the strip."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from sharekit.cards.brief import Brief
from sharekit.cards.formats import Shape
from sharekit.cards.scripts import script_of
from sharekit.cards.templates import margins, panel, parts
from sharekit.cards.templates.base import Template
from sharekit.cards.templates.credit import Credit
from sharekit.cards.templates.looks import TITLES, TitleLook, headline
from sharekit.cards.templates.strip import credits_of, strip
from sharekit.drawing.picture.info import Seen
from sharekit.drawing.scene.nodes import Box, Column, Node, Page, Row, Space, Text
from sharekit.extract.model import Quote

_SUB_CHARACTERS = 180
_BRIEFLY = 70
"""Characters of a sub-line that leave room for a picture beneath."""
_SHORT_SITE = 32
"""Latin characters of a site's name above a title."""
_BARE = frozenset({Shape.BANNER, Shape.CENTRE, Shape.THUMB})
"""Shapes with no room for a picture beside a title."""
_LOW = 1.0
"""The share of the height that is left above the words where they stand low: all of it."""
_RULE = 0.10
"""From the last line to the rule at least, in units: a great line's letters hang into that."""
_TO_TITLE = 0.072
"""From what stands above the title, in units: the marks on its capitals reach into that."""
_BESIDE, _BELOW = 0.43, 0.48
"""What the article's picture takes of the width, or of the height at most."""


class TitleTemplate(Template):
    """Draws the article's title on the theme's ground."""

    name = "title"
    title = "the article's title, its description beneath"
    takes_quote = False
    shows_picture = True

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
        if brief.picture is not None and brief.format.shape not in _BARE:
            for credit, text in product(credits_of(brief), subs):
                yield _pictured(brief, credit, text, brief.picture)
        for credit, text in product(credits_of(brief), subs):
            yield _page(brief, credit, text)


def _page(brief: Brief, credit: Credit, sub: str | None) -> Page:
    format_, unit = brief.format, brief.format.unit
    look = TITLES[format_.shape]
    if brief.low:
        look = look._replace(above=_LOW, below=0.0, under=0.0)
    column = _head(brief, look, sub)
    foot = parts.called(brief, list(strip(brief, credit)), gap=0.058)
    if format_.fold is not None:
        pads = margins.padding(brief)
        fold = format_.fold - pads.top - pads.bottom * 0.5
        above = Column((*column, Space(grow=look.below)))
        column = [parts.sized(above, height=fold), Space(grow=1.0), *foot]
    else:
        column += [Space(_RULE * unit, grow=look.below), *foot, Space(grow=look.under)]
    return parts.page(brief, Column(tuple(column)))


def _pictured(brief: Brief, credit: Credit, sub: str | None, picture: Seen) -> Page:
    """The title with the article's picture: beside it where the page is wide, else below."""
    unit, pads = brief.format.unit, margins.padding(brief)
    look, across = TITLES[brief.format.shape], margins.inner_width(brief)
    down = brief.format.height - pads.down
    foot = parts.called(brief, list(strip(brief, credit)), gap=0.05)
    if brief.format.shape.wide:
        narrow = look._replace(
            largest=0.72 * look.largest, measure=0.66 * look.measure, width=1.0, sub_width=1.0
        )
        width = (1.0 - _BESIDE) * across - 0.075 * unit
        words = Box(_words(brief, narrow, sub, foot, width), width=width, height=down)
        shown = panel.shown(brief, picture, across=_BESIDE * across, down=down, grow=False)
        place = Box(shown, height=down, justify="center")
        return parts.page(brief, Row((words, Space(0.075 * unit), place)))
    if brief.format.shape in {Shape.SQUARE, Shape.TILE} or len(sub or "") > _BRIEFLY:
        sub = None  # the picture would be a strip
    low = look._replace(largest=0.62 * look.largest, above=0.0)
    shown = panel.shown(brief, picture, across=across, down=_BELOW * down, grow=True)
    column = [
        *_head(brief, low, sub),
        Space((0.075 + margins.air(brief)) * unit),
        shown,
        Space(0.055 * unit),
        *foot,
    ]
    return parts.page(brief, Column(tuple(column)))


def _words(
    brief: Brief, look: TitleLook, sub: str | None, foot: list[Node], width: float
) -> Column:
    column = _head(brief, look, sub, width)
    return Column((*column, Space(_RULE * brief.format.unit, grow=look.below), *foot))


def _head(brief: Brief, look: TitleLook, sub: str | None, width: float | None = None) -> list[Node]:
    """Eyebrow and logo, title, sub-line. width: px of the column; None: of the page's."""
    unit = brief.format.unit
    above, logo = _above(brief), parts.logo(brief)
    head = parts.top_row(above, logo)
    column: list[Node] = []
    if head is not None:
        column += [head, Space((_TO_TITLE + margins.air(brief)) * unit)]
    apart = brief.low and (logo is not None or isinstance(above, Text))  # a bare rule is no head
    column.insert(len(column) if apart else 0, Space(grow=look.above))
    width = margins.inner_width(brief) if width is None else width
    column.append(headline(brief, "title", brief.title or "", look, width=width * look.width))
    if sub:
        column += [Space((0.1 + margins.air(brief)) * unit), _sub(brief, sub, look, width)]
    return column


def _above(brief: Brief) -> Node:
    """The accent above a title: the user's own words, else whose site it is on, where neither
    credit nor logo says so; else a rule."""
    site = brief.site or ""
    credited = brief.author in {None, site} or site.casefold() == brief.domain
    if brief.eyebrow is None and not credited and brief.logo_here is None:
        most = _SHORT_SITE * script_of(site, brief.language).length
        brief = brief._replace(eyebrow=site if len(site) <= most else None)
    return parts.eyebrow(brief) or parts.rule(brief)


def _sub(brief: Brief, text: str, look: TitleLook, width: float) -> Text:
    return parts.label(
        brief,
        "sub",
        text,
        size=look.sub,
        color=brief.theme.ink,
        weight=420,
        lines=1 if brief.format.shape is Shape.BANNER else 4 if brief.format.shape.wide else 6,
        leading=1.34,
        width=width * look.sub_width,
    )


TEMPLATE = TitleTemplate()
