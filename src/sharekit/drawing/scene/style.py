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


class TextStyle(NamedTuple):
    """What all spans of a paragraph share.

    hang: let punctuation hang over the edges and set the first glyph's ink on the edge.
    """

    face: Face
    color: Color
    tracking: float = 0.0
    leading: float = 1.3
    hang: bool = False


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
