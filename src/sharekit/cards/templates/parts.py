"""The parts that templates share: page, texts, rules, eyebrow, button, logo.

All sizes are fractions of the format's unit: the shorter side, on a banner a share of its width.
"""

from sharekit.cards.brief import Brief
from sharekit.cards.formats import Shape
from sharekit.cards.grounds import ground_of
from sharekit.cards.scripts import capitals, direction_of, script_of
from sharekit.cards.templates.margins import padding
from sharekit.drawing.scene.color import Color
from sharekit.drawing.scene.geometry import Insets
from sharekit.drawing.scene.nodes import Box, Node, Page, Picture, Row, Space, Text
from sharekit.drawing.scene.nodes import Shape as Rule
from sharekit.drawing.scene.style import Direction, Face, Paragraph, Span, TextStyle
from sharekit.extract.language.marks import quotation_marks

NAME = 0.040
META = 0.0295
EYEBROW = 0.027
SMALLEST = 0.026
DISPLAY = 144.0
"""The optical size of headings, whatever their px: one cut of the face in a whole campaign."""
FIGURES, SMALL_FIGURES = 72.0, 40.0
"""The optical size of numerals, large ones and those in a gutter: in the finest cut the open 4 is
held together by hairlines alone, and in a feed it is no 4 any more."""
RULE_LENGTH, RULE_WEIGHT = 0.07, 0.0065
BUTTON_HEIGHT = 0.064
LOGO_HEIGHT, LOGO_WIDTH = 0.062, 0.26
_ISOLATE, _END = "\u2068", "\u2069"
_ORNAMENTAL = {"「": "“", "『": "“"}  # thin brackets are no mark that carries a card


def isolated(brief: Brief, text: str) -> str:
    """The text as a unit of its own where it is read against the card's direction, so that its
    stops and figures stay where its own readers look for them."""
    if _END in text or direction_of(text, brief.language) is brief.direction:
        return text
    return f"{_ISOLATE}{text}{_END}"


def page(brief: Brief, root: Node, template: str = "quote") -> Page:
    """A page of the brief's format on the theme's ground with its ornament.

    A column for the middle square stands in its middle. template: says which ornaments suit.
    """
    format_ = brief.format
    return Page(
        width=format_.width,
        height=format_.height,
        root=Box(
            root,
            padding=padding(brief),
            width=float(format_.width),
            height=float(format_.height),
            align="center" if format_.shape is Shape.CENTRE else "start",
        ),
        ground=ground_of(brief, template),
        safe=format_.safe,
        covered=format_.covered,
        keep_out=format_.keep_out,
        direction=brief.direction,
    )


def paragraph(
    brief: Brief,
    text: str,
    *,
    face: Face,
    color: Color,
    tracking: float = 0.0,
    leading: float = 1.3,
    hang: float | None = None,
    display: bool = False,
) -> Paragraph:
    """One span in the brief's language and direction, with the air that its script needs.

    Scripts without capitals are never tracked.
    """
    script = script_of(text, brief.language)
    least = script.display if display else script.body
    style = TextStyle(
        face,
        color,
        tracking=tracking if script.case else 0.0,
        leading=max(leading, least),
        hang=hang,
    )
    return Paragraph((Span(isolated(brief, text)),), style, brief.language, brief.direction)


def heading_face(brief: Brief, *, italic: bool = False) -> Face:
    """The heading's face for the card's script: upright where an italic would be a false one."""
    theme, script = brief.theme, brief.script
    weight = min(900, theme.weight + script.weight)
    return Face(theme.heading, weight, italic=italic and script.italic, optical_size=DISPLAY)


def mark(brief: Brief, size: float) -> Text:
    """The great quotation mark, size in px: as the language opens its quotations."""
    glyph = quotation_marks(brief.language).opening.strip()
    face = Face(brief.theme.heading, 700, optical_size=DISPLAY)
    return Text(
        "mark",
        paragraph(brief, _ORNAMENTAL.get(glyph, glyph), face=face, color=brief.theme.accent),
        size,
        display=True,
        trim="ink",
    )


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
    unit = brief.format.unit
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
    unit = brief.format.unit
    return Rule(
        "rule",
        RULE_LENGTH * unit,
        RULE_WEIGHT * unit,
        brief.theme.accent,
        radius=RULE_WEIGHT * unit / 2,
    )


def hairline(brief: Brief) -> Rule:
    """A line across the card. It carries no fact, so it may be faint: 22 % ink."""
    weight = max(1.5, 0.0022 * brief.format.unit)
    return Rule("hairline", None, weight, brief.theme.ink.faded(0.22))


def sized(child: Node, *, height: float) -> Box:
    """A child in a box of so many px of height, over the whole width."""
    return Box(child, height=height)


def article_title(brief: Brief, title: str) -> Text:
    """The article's title, as what there is to read beneath its quote."""
    return label(
        brief,
        "article",
        title,
        size=0.052,
        color=brief.theme.ink,
        weight=560,
        lines=3,
        leading=1.25,
    )


def eyebrow(brief: Brief) -> Text | None:
    """The small accent capitals above a title, or None; a little larger where there are none."""
    if not brief.eyebrow:
        return None
    cased = script_of(brief.eyebrow, brief.language).case
    return label(
        brief,
        "eyebrow",
        capitals(brief.eyebrow, brief.language),
        size=EYEBROW if cased else 1.15 * EYEBROW,
        color=brief.theme.accent,
        weight=680,
        tracking=0.13,
        grow=1.0,
    )


def logo(brief: Brief) -> Picture | None:
    """The brand's logo, contained in its box, or None."""
    own = brief.logo_here
    if own is None or not own.width or not own.height:
        return None
    unit = brief.format.unit
    scale = min(LOGO_HEIGHT * unit / own.height, LOGO_WIDTH * unit / own.width)
    return Picture("logo", own.sha256, own.width * scale, own.height * scale)


def button(brief: Brief) -> Box:
    """The pin's call to action: a pill with an arrow."""
    return pill(brief, brief.button or brief.words.read, height=BUTTON_HEIGHT, size=0.032)


def pill(brief: Brief, words: str, *, height: float, size: float) -> Box:
    """A button with words and an arrow. height, and the words' size: in units."""
    theme, tall = brief.theme, height * brief.format.unit
    arrow = "←" if brief.direction is Direction.RTL else "→"
    text = f"{words} {arrow}"
    return Box(
        label(brief, "button", text, size=size, color=theme.on_accent, weight=640),
        padding=Insets(left=0.5 * tall, right=0.5 * tall),
        height=tall,
        color=theme.accent,
        radius=tall / 2,
        justify="center",
        role="button",
    )


def disc(sign: Text, height: float, color: Color, *, role: str, width: float | None = None) -> Box:
    """A sign in the middle of a disc, or of a pill where it is wider than high. In px."""
    return Box(
        sign,
        width=height if width is None else width,
        height=height,
        color=color,
        radius=height / 2,
        align="center",
        justify="center",
        role=role,
    )


def called(brief: Brief, foot: list[Node], *, gap: float) -> list[Node]:
    """The foot of a card and its button, where it bears one: below, or on a tile beside it."""
    if not brief.format.call:
        return foot
    if brief.format.shape is Shape.TILE and foot:
        *above, last = foot
        beside = (last._replace(grow=1.0), Space(0.03 * brief.format.unit, grow=1.0), button(brief))
        return [*above, Row(beside, align="end")]
    return [*foot, Space(gap * brief.format.unit), button(brief)]


def top_row(first: Node | None, last: Node | None) -> Row | None:
    """Something at the left (mark, eyebrow), something at the right (logo); None if neither."""
    if first is None and last is None:
        return None
    if last is None:
        return Row((first,) if first else ())
    return Row((first or Space(), Space(grow=1.0), last))
