"""`Frame`: what layout hands to render. Items at fixed positions, back to front, all frozen.

All positions are pixels from the top left of the page; glyph positions are relative to their
line's origin (left end, baseline).
"""

from dataclasses import dataclass
from typing import NamedTuple

from sharekit.drawing.scene.color import Color
from sharekit.drawing.scene.geometry import Insets, Rect
from sharekit.drawing.scene.paint import Ground
from sharekit.drawing.scene.style import Direction


@dataclass(frozen=True, slots=True, order=True)
class FontKey:
    """A font by content: hash of its file, index in a collection, variation axes by tag."""

    sha256: str
    index: int = 0
    axes: tuple[tuple[str, float], ...] = ()


class Glyph(NamedTuple):
    """A glyph id of the run's font at (x, y) px from the line's origin, y downwards."""

    id: int
    x: float
    y: float


class GlyphRun(NamedTuple):
    """Glyphs of one font, size and colour, in visual order. `colored`: emoji, own colours."""

    font: FontKey
    size: float
    color: Color
    glyphs: tuple[Glyph, ...]
    text: str
    colored: bool = False


class SetLine(NamedTuple):
    """One line: `x`, `baseline` place its origin within the set text; `ink` bounds its marks.

    width: advance without trailing space and hanging marks. ink is relative to the set text.
    """

    text: str
    runs: tuple[GlyphRun, ...]
    x: float
    baseline: float
    width: float
    ink: Rect


class SetText(NamedTuple):
    """A paragraph broken and set at one size.

    Its box is trimmed: the top is the first line's cap height, the bottom the last baseline, or
    the edges of its cells in East Asia, so that gaps on the page are gaps between ink. missing:
    graphemes that no font has. unparted: scripts (ISO 15924) whose words were not told apart, so
    that lines end at spaces or anywhere. torn: a line ends inside of a word too wide for it.
    """

    size: float
    lines: tuple[SetLine, ...]
    width: float
    height: float
    ink: Rect
    missing: tuple[str, ...] = ()
    overflow: bool = False
    unparted: tuple[str, ...] = ()
    torn: bool = False

    @property
    def text(self) -> str:
        """The text as drawn, lines joined by a space where a space was broken at."""
        return "".join(line.text for line in self.lines)


class TextItem(NamedTuple):
    """Set text at a place. box: what layout gave it. smallest: least legible size, px."""

    role: str
    x: float
    y: float
    setting: SetText
    box: Rect
    smallest: float = 0.0
    display: bool = False

    @property
    def ink(self) -> Rect:
        return self.setting.ink.moved(self.x, self.y)


class RectItem(NamedTuple):
    """A filled rectangle with round corners. role names it for gates (`button`, `rule`)."""

    role: str
    rect: Rect
    color: Color
    radius: float = 0.0


class PictureItem(NamedTuple):
    """A picture by content hash, scaled to fill `rect` exactly.

    crop: the part of it that is shown, in fractions; None: all. radius: of its corners, px.
    """

    role: str
    rect: Rect
    sha256: str
    crop: Rect | None = None
    radius: float = 0.0


Item = TextItem | RectItem | PictureItem


class Frame(NamedTuple):
    """A page laid out: its size, its ground, its items back to front.

    safe: insets that no text may enter. covered: areas where no text, logo or button may stand.
    keep_out: areas where no logo or button may stand.
    """

    width: int
    height: int
    ground: Ground
    items: tuple[Item, ...]
    safe: Insets = Insets()
    covered: tuple[Rect, ...] = ()
    keep_out: tuple[Rect, ...] = ()
    direction: Direction = Direction.LTR

    @property
    def texts(self) -> tuple[TextItem, ...]:
        return tuple(item for item in self.items if isinstance(item, TextItem))

    @property
    def pictures(self) -> tuple[str, ...]:
        """The hashes of all pictures that are drawn, once each."""
        found = [item.sha256 for item in self.items if isinstance(item, PictureItem)]
        if self.ground.photo is not None:
            found.insert(0, self.ground.photo.sha256)
        return tuple(dict.fromkeys(found))

    @property
    def missing(self) -> tuple[str, ...]:
        """Graphemes that no font has, in order, once each."""
        found = (grapheme for item in self.texts for grapheme in item.setting.missing)
        return tuple(dict.fromkeys(found))
