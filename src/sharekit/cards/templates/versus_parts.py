"""What both forms of the versus card share: names, colours, captions, what is said of either."""

from collections.abc import Iterator
from typing import NamedTuple

from sharekit.cards.against import against
from sharekit.cards.brief import Brief
from sharekit.cards.formats import Shape
from sharekit.cards.passages import Slice, printed
from sharekit.cards.sides import sides_of
from sharekit.cards.templates import margins, parts
from sharekit.cards.templates.quote import quote_paragraph
from sharekit.drawing.scene.color import Color
from sharekit.drawing.scene.geometry import Insets
from sharekit.drawing.scene.nodes import Column, Node, Page, Row, Space, Text
from sharekit.drawing.scene.style import Fit, Paragraph, Span, TextStyle
from sharekit.extract.model import Comparison, Passage, Quote, Side

LEADING = 1.06
_LARGE_SUB = 0.048
TITLE_ABOVE = "above"
"""The role of the article's title above the columns."""
MAX_SUB, MAX_TALL_SUB = 120, 180
"""Characters of what stands under the names, and on tall cards, which have room for four lines."""
_TALL = frozenset({Shape.PORTRAIT, Shape.PIN, Shape.LONG, Shape.STORY})
HEAD, BODY = 0.043, 0.033
"""Sizes of a caption's head and text, in units."""
LEAST_MARGIN = 0.04
"""Of the shorter side, below the foot."""
GAP = 0.86
"""From a caption's head to its text, in sizes of the text."""
LEAST_HEAD, LEAST_BODY = 0.047, 0.034
"""Of the width of a pin."""


class Sized(NamedTuple):
    """Sizes of a caption in units, and the most lines of its text."""

    head: float
    body: float
    lines: int


class Coloured(NamedTuple):
    """One side and its colour."""

    side: Side
    color: Color


class Diagram(NamedTuple):
    """What is drawn: a comparison, and the quote that is laid over it, if any."""

    brief: Brief
    comparison: Comparison
    quote: Quote | None = None

    @property
    def left_and_right(self) -> tuple[Coloured, Coloured]:
        """Both sides; warm is the one that goes ahead, else the left."""
        comparison, sides = self.comparison, sides_of(self.brief.theme)
        first, second = sides.first, sides.second
        if comparison.trail is not None and comparison.trail.ahead == "right":
            first, second = second, first
        return Coloured(comparison.left, first), Coloured(comparison.right, second)

    @property
    def rear_and_front(self) -> tuple[Coloured, Coloured]:
        """The one at the back of the trail, the one in front."""
        assert self.comparison.trail is not None
        left, right = self.left_and_right
        return (left, right) if self.comparison.trail.ahead == "right" else (right, left)


def said(brief: Brief) -> tuple[Slice, ...]:
    """All that a page may say, in reading order, as printed."""
    comparison = brief.structure
    assert isinstance(comparison, Comparison)
    found: list[Slice] = []
    for side in (comparison.left, comparison.right):
        found.append(label_slice(brief, side))
        found += [printed(each, brief.language) for each in (side.role, *side.points) if each]
    if comparison.trail is not None:
        found += [
            printed(each, brief.language)
            for each in (comparison.trail.front, comparison.trail.rear)
        ]
    ends = (comparison.conclusion, comparison.takeaway)
    found += [printed(each, brief.language) for each in ends if each]
    return tuple(dict.fromkeys(found))


def label_slice(brief: Brief, side: Side) -> Slice:
    """A side's name; its first letter may be raised against the article."""
    slice_ = printed(side.label, brief.language)
    return slice_._replace(edits=(*slice_.edits, "capital"))


def pads(brief: Brief) -> Insets:
    """The margins of a diagram: closer to the edges above and below than words alone are."""
    format_ = brief.format
    wide = margins.padding(brief)
    margin = format_.margin * format_.shorter
    descent = margins.descent(brief) * format_.unit
    least = LEAST_MARGIN * format_.shorter + descent

    def closer(side: float, safe: float) -> float:
        return max(0.72 * margin, safe + 0.012 * format_.unit) if side <= margin + 0.5 else side

    return wide._replace(
        top=closer(wide.top, format_.safe.top) + margins.air(brief) * format_.unit,
        bottom=max(
            least,
            closer(wide.bottom, format_.safe.bottom) + descent - margins.DESCENT * format_.unit,
        ),
    )


def kept_inside(page: Page) -> Page:
    """The page with a margin below that no text may enter: the column above grows as it must."""
    least = LEAST_MARGIN * min(page.width, page.height)
    return page._replace(safe=page.safe._replace(bottom=max(page.safe.bottom, least)))


def names(diagram: Diagram) -> Paragraph:
    """Both names, each in its colour, the word between them muted in italics."""
    brief = diagram.brief
    left, right = diagram.left_and_right
    style = TextStyle(
        parts.heading_face(brief),
        brief.theme.ink,
        tracking=brief.theme.tracking if brief.script.case else 0.0,
        leading=max(LEADING, brief.script.display),
        hang=margins.overhang(brief),
    )
    between = f" {against(brief.language)} "
    spans = (
        Span(label_slice(brief, left.side).text, color=left.color),
        Span(between, parts.heading_face(brief, italic=True), brief.theme.muted),
        Span(label_slice(brief, right.side).text, color=right.color),
    )
    return Paragraph(spans, style, brief.language, brief.direction)


def headline(diagram: Diagram, size: Fit, width: float) -> Text:
    """The names, or the quote that is laid over the picture."""
    quote = diagram.quote
    if quote is not None:
        paragraph = quote_paragraph(diagram.brief, quote, leading=LEADING + 0.04)
        size = size._replace(lines=(1, 8))
    else:
        paragraph = names(diagram)
    role = "quote" if quote is not None else "versus"
    return Text(
        role,
        paragraph,
        size,
        width=width,
        smallest=size.smallest,
        display=True,
        grow=1.0,
    )


def subs(brief: Brief, comparison: Comparison) -> Iterator[str | None]:
    """What may stand under the names: what the article makes of both, or what to take away."""
    most = MAX_TALL_SUB if brief.format.shape in _TALL else MAX_SUB
    for passage in (comparison.conclusion, comparison.takeaway):
        if passage is not None and len(passage) <= most:
            yield printed(passage, brief.language).text
    yield None


def sub(brief: Brief, text: str, *, width: float, lines: int, size: float = 0.0) -> Text:
    """What the article makes of both. size: of other words beside it, in units, that it may be as
    large as."""
    least = 0.037 if brief.format.shape.wide else 0.038
    return parts.label(
        brief,
        "sub",
        text,
        size=max(least, min(_LARGE_SUB, size)),
        color=brief.theme.ink,
        weight=540 if size else 440,
        lines=lines,
        leading=1.32,
        width=width,
    )


def caption(brief: Brief, side: Side, color: Color, text: str | None, sized: Sized) -> Column:
    """A side's name in its colour over a sentence of the article."""
    unit = brief.format.unit
    head = parts.label(
        brief,
        "label",
        label_slice(brief, side).text,
        size=sized.head,
        color=color,
        weight=680,
        lines=2,
        leading=1.16,
        tracking=-0.008,
    )
    children: list[Node] = [head]
    if text:
        body = parts.label(
            brief,
            "caption",
            text,
            size=sized.body,
            color=brief.theme.ink,
            weight=440,
            lines=sized.lines,
            leading=1.34,
        )
        children += [Space((GAP * sized.body + margins.air(brief)) * unit), body]
    return Column(tuple(children))


def caption_sizes(brief: Brief, lines: int) -> Iterator[Sized]:
    """From the largest caption to the least legible one."""
    for share in (1.0, 0.9):
        head, body = HEAD * share, BODY * share
        if brief.format.call:
            head, body = max(head, LEAST_HEAD), max(body, LEAST_BODY)
        yield Sized(head, max(body, parts.SMALLEST), lines)


def captions_of(brief: Brief, side: Side, telling: Passage | None) -> list[str]:
    """What may be said of a side, its role first, then from the shortest."""
    first = side.role or telling
    rest = sorted({*side.points, *((telling,) if telling else ())}, key=len)
    ordered = dict.fromkeys(p for p in (first, *rest) if p is not None)
    return [printed(passage, brief.language).text for passage in ordered]


def top_row(brief: Brief, text: Text) -> Node:
    """The headline, and the logo at the other edge."""
    logo = parts.logo(brief)
    if logo is None:
        return text
    return Row((text, Space(0.04 * brief.format.unit, grow=1.0), logo), grow=1.0)
