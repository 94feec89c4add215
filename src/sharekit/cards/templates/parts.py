"""The parts that templates share: ground, credit, strip, eyebrow, button, logo.

All sizes are fractions of S, the shorter side; on pins S is the width.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from sharekit.cards.brief import Brief
from sharekit.cards.formats import Shape
from sharekit.drawing.scene.color import Color
from sharekit.drawing.scene.geometry import Insets
from sharekit.drawing.scene.nodes import (
    Box,
    Column,
    Node,
    Page,
    Picture,
    Row,
    Space,
    Text,
)
from sharekit.drawing.scene.nodes import Shape as Rule
from sharekit.drawing.scene.paint import Contours, Gradient, Ground
from sharekit.drawing.scene.style import Face, Paragraph, Span, TextStyle

NAME = 0.040
META = 0.0295
EYEBROW = 0.027
SMALLEST = 0.026
DISPLAY = 144.0
"""The optical size of headings, whatever their px: one cut of the face in a whole campaign."""
RULE_LENGTH, RULE_WEIGHT = 0.07, 0.0065
BUTTON_HEIGHT = 0.064
LOGO_HEIGHT, LOGO_WIDTH = 0.062, 0.26
DESCENT = 0.009
"""How far the descenders of the lowest line (meta) reach below its baseline."""
SEPARATOR = " · "


class Credit(NamedTuple):
    """Who and where: a name, a line beneath it, a line at the other edge; each may be missing."""

    name: str | None
    meta: str | None
    side: str | None


def credits_of(brief: Brief) -> Iterator[Credit]:
    """Credits from the fullest to the sparest. An age label is never left out.

    Wide cards have room for the article's title under the name and the domain at the far edge;
    narrow ones set the domain under the name.
    """
    wide = brief.format.shape is Shape.LANDSCAPE
    name = brief.author or brief.site
    context = brief.title if wide or not brief.domain else brief.domain
    if name is None:
        name, context = (context, None) if wide else (brief.title, brief.domain)
    side = brief.domain if wide else None
    lines = (_joined(context, brief.age_label), brief.age_label)
    for meta in dict.fromkeys(lines):
        yield Credit(name, meta, side)
    if brief.author is None and name is not None:
        yield Credit(None, lines[1], brief.domain)


def _joined(*parts: str | None) -> str | None:
    return SEPARATOR.join(part for part in parts if part) or None


CALM = (0.0, 1.0)
"""The ornament fades towards the lower left, where the eye starts and the credit stands."""
FLOORS = {Shape.LANDSCAPE: 0.22, Shape.SQUARE: 0.20, Shape.PORTRAIT: 0.17, Shape.PIN: 0.21}
"""The share of the height, from below, that the small text needs: only a breath of ornament."""


def page(brief: Brief, root: Node) -> Page:
    """A page of the brief's format on the theme's ground with its ornament."""
    theme, format_ = brief.theme, brief.format
    ground = Ground(
        Gradient(theme.start, theme.end, angle=135.0),
        Contours(brief.seed, theme.relief, CALM, floor=FLOORS.get(format_.shape, 0.0)),
    )
    return Page(
        width=format_.width,
        height=format_.height,
        root=Box(
            root,
            padding=padding(brief),
            width=float(format_.width),
            height=float(format_.height),
        ),
        ground=ground,
        safe=format_.safe,
        keep_out=format_.keep_out,
        direction=brief.direction,
    )


def padding(brief: Brief) -> Insets:
    """The margins: M on all sides, and never inside what the network covers."""
    format_ = brief.format
    margin = format_.margin * format_.shorter
    safe, air = format_.safe, DESCENT * format_.shorter
    return Insets(
        top=max(margin, safe.top + air),
        right=max(margin, safe.right),
        bottom=max(margin, safe.bottom + air),
        left=max(margin, safe.left),
    )


def paragraph(
    brief: Brief,
    text: str,
    *,
    face: Face,
    color: Color,
    tracking: float = 0.0,
    leading: float = 1.3,
    hang: bool = False,
) -> Paragraph:
    """One span in the brief's language and direction."""
    style = TextStyle(face, color, tracking=tracking, leading=leading, hang=hang)
    return Paragraph((Span(text),), style, brief.language, brief.direction)


def label(
    brief: Brief,
    role: str,
    text: str,
    *,
    size: float,
    color: Color,
    weight: int = 450,
    tracking: float = 0.0,
    lines: int = 1,
    leading: float = 1.32,
    width: float | None = None,
    grow: float = 0.0,
) -> Text:
    """A small text in the interface face; size in S."""
    unit = brief.format.shorter
    face = Face(brief.theme.text, weight)
    return Text(
        role,
        paragraph(brief, text, face=face, color=color, tracking=tracking, leading=leading),
        size * unit,
        width=width,
        max_lines=lines,
        smallest=SMALLEST * unit,
        grow=grow,
    )


def rule(brief: Brief) -> Rule:
    """The short accent rule above or before a credit."""
    unit = brief.format.shorter
    return Rule(
        "rule",
        RULE_LENGTH * unit,
        RULE_WEIGHT * unit,
        brief.theme.accent,
        radius=RULE_WEIGHT * unit / 2,
    )


def credit_lines(brief: Brief, credit: Credit, *, grow: float = 0.0) -> Column:
    """Name over meta, the gap so that their baselines are 1.55 × meta apart."""
    unit, theme = brief.format.shorter, brief.theme
    rows = 1 if brief.format.shape is Shape.LANDSCAPE else 2
    lines: list[Node] = []
    if credit.name:
        name = label(brief, "name", credit.name, size=NAME, color=theme.ink, weight=600, lines=rows)
        lines.append(name)
    if credit.meta:
        meta = label(brief, "meta", credit.meta, size=META, color=theme.muted, lines=rows)
        lines.append(meta)
    return Column(tuple(lines), gap=0.92 * META * unit, grow=grow)


def eyebrow(brief: Brief) -> Text | None:
    """The small accent capitals above a title, or None."""
    if not brief.eyebrow:
        return None
    return label(
        brief,
        "eyebrow",
        brief.eyebrow.upper(),
        size=EYEBROW,
        color=brief.theme.accent,
        weight=680,
        tracking=0.13,
        grow=1.0,
    )


def logo(brief: Brief) -> Picture | None:
    """The brand's logo, contained in its box, or None."""
    if brief.logo is None or not brief.logo.width or not brief.logo.height:
        return None
    unit = brief.format.shorter
    scale = min(LOGO_HEIGHT * unit / brief.logo.height, LOGO_WIDTH * unit / brief.logo.width)
    return Picture("logo", brief.logo.sha256, brief.logo.width * scale, brief.logo.height * scale)


def button(brief: Brief) -> Box:
    """The pin's call to action: a pill with an arrow."""
    unit, theme = brief.format.shorter, brief.theme
    height = BUTTON_HEIGHT * unit
    text = brief.button or brief.words.read
    arrow = "←" if brief.direction == "rtl" else "→"
    words = label(brief, "button", f"{text} {arrow}", size=0.032, color=theme.on_accent, weight=640)
    return Box(
        words,
        padding=Insets(left=0.5 * height, right=0.5 * height),
        height=height,
        color=theme.accent,
        radius=height / 2,
        justify="center",
        role="button",
    )


def top_row(first: Node | None, last: Node | None) -> Row | None:
    """Something at the left (mark, eyebrow), something at the right (logo); None if neither."""
    if first is None and last is None:
        return None
    if last is None:
        return Row((first,) if first else ())
    return Row((first or Space(), Space(grow=1.0), last))
