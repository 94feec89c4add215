"""How text is asked for: faces, spans, paragraphs, and the limits of a fit.

Sizes are pixels, tracking is em, leading a multiple of the size.
"""

from enum import StrEnum
from typing import NamedTuple

from sharekit.drawing.scene.color import Color


class Direction(StrEnum):
    """The base direction of a paragraph or a page."""

    LTR = "ltr"
    RTL = "rtl"


class Face(NamedTuple):
    """A request for a face: the font book answers it, with fallbacks behind.

    optical_size: the `opsz` axis, or None to follow the size on the card.
    """

    family: str
    weight: int = 400
    italic: bool = False
    optical_size: float | None = None


class Span(NamedTuple):
    """A stretch of text; face and colour default to the paragraph's."""

    text: str
    face: Face | None = None
    color: Color | None = None


HANG = 0.6
"""Em by which punctuation hangs where there is room for it: wide marks are half blank."""


class TextStyle(NamedTuple):
    """What all spans of a paragraph share.

    hang: em by which punctuation may hang over the edges, at most; the first glyph's ink stands on
    the edge then. None: nothing hangs, and the first glyph stands as its font has it.
    """

    face: Face
    color: Color
    tracking: float = 0.0
    leading: float = 1.3
    hang: float | None = None


class Paragraph(NamedTuple):
    """One paragraph, ready to be measured. `language` is a BCP 47 tag."""

    spans: tuple[Span, ...]
    style: TextStyle
    language: str = "en"
    direction: Direction = Direction.LTR

    @property
    def text(self) -> str:
        return "".join(span.text for span in self.spans)


class Fit(NamedTuple):
    """Choose size and line breaks together: as large as the box and the maximum allow.

    largest, smallest: px. measure: characters a line that read best. lines: least and most.
    """

    largest: float
    smallest: float
    measure: float = 24.0
    lines: tuple[int, int] = (1, 12)
