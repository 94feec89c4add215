"""The nodes of a page: a small box model. Layout turns the tree into a `Frame`.

Sizes are px; None means "as the content needs". `grow` shares what is left along the parent's
axis: content is offered its share and keeps what it needs, a `Space` takes the rest. Everything
is written for left to right; a right-to-left page is mirrored by layout.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from sharekit.drawing.scene.color import Color
from sharekit.drawing.scene.geometry import Insets, Rect
from sharekit.drawing.scene.paint import Ground
from sharekit.drawing.scene.style import Direction, Fit, Paragraph

Align = Literal["start", "center", "end", "baseline", "stretch"]
Justify = Literal["start", "center", "end", "between"]


class Text(NamedTuple):
    """A paragraph at a fixed size (px), or fitted into the room it gets.

    role: for gates and debug (`quote`, `title`, `name`, `meta`, `strip`, `eyebrow`, `mark`).
    width: the widest that its lines may be, px, where that is less than the room.
    max_lines: with a fixed size, the most lines; more is an overflow, never cut in silence.
    smallest: least legible size in px, gated. display: large text, 3:1 is enough.
    shorter: other wordings, tried in order where this one doesn't fit with every word whole.
    trim: what its box hugs: `cap`, from the first cap height to the last baseline, for text that
    is read; `ink`, the marks themselves, for a glyph that is a picture.
    """

    role: str
    paragraph: Paragraph
    size: float | Fit
    width: float | None = None
    max_lines: int | None = None
    smallest: float = 0.0
    display: bool = False
    trim: Literal["cap", "ink"] = "cap"
    grow: float = 0.0
    shorter: tuple[Paragraph, ...] = ()


class Shape(NamedTuple):
    """A filled rectangle: a rule, a hairline, a panel.

    dash: px of the dashes that a thin upright one is drawn in, their gaps as long; 0: whole.
    """

    role: str
    width: float | None
    height: float | None
    color: Color
    radius: float = 0.0
    grow: float = 0.0
    dash: float = 0.0


class Cover(NamedTuple):
    """How a picture fills a place of another shape: cut around the point that matters.

    aspect: the picture's width over its height. focus: that point, in fractions of the picture.
    """

    aspect: float
    focus: tuple[float, float] = (0.5, 0.5)


class Picture(NamedTuple):
    """A picture by content hash, `width` × `height` px; None: all the room there is.

    cover: cut to fill that place; without it the picture is scaled to it. radius: of its corners.
    """

    role: str
    sha256: str
    width: float | None
    height: float | None
    grow: float = 0.0
    cover: Cover | None = None
    radius: float = 0.0


class Space(NamedTuple):
    """Nothing, `size` px along the parent's axis, or a share of what is left."""

    size: float = 0.0
    grow: float = 0.0


class Row(NamedTuple):
    """Children side by side.

    align `stretch`: the first is offered the height of the others, and boxes are all as high.
    least: the height, px, that a stretched row takes at least; what boxes hold stays together in
    the middle of it. fill: of a stretched row in a column, a share of what is left, as spaces take
    one; rows that fill become as high as one another before they become higher.
    """

    children: tuple[Node, ...]
    gap: float = 0.0
    align: Align = "start"
    justify: Justify = "start"
    grow: float = 0.0
    least: float = 0.0
    fill: float = 0.0


class Column(NamedTuple):
    """Children below one another.

    even: rows start equally far apart, by the tallest but the last, which nothing follows.
    """

    children: tuple[Node, ...]
    gap: float = 0.0
    align: Align = "start"
    justify: Justify = "start"
    grow: float = 0.0
    even: bool = False


class Box(NamedTuple):
    """One child with padding, an own size, and a filled ground.

    role: names the filled ground for gates (`button`).
    """

    child: Node
    padding: Insets = Insets()
    width: float | None = None
    height: float | None = None
    color: Color | None = None
    radius: float = 0.0
    align: Align = "start"
    justify: Justify = "start"
    role: str = "box"
    grow: float = 0.0


Node = Text | Shape | Picture | Space | Row | Column | Box


class Page(NamedTuple):
    """A tree with its size, ground and the areas that gates watch.

    safe: insets that no text may enter. covered: areas where nothing that is read may stand.
    keep_out: no logo and no button there. alike: roles whose fitted texts are of one size, that of
    the smallest.
    """

    width: int
    height: int
    root: Node
    ground: Ground
    safe: Insets = Insets()
    covered: tuple[Rect, ...] = ()
    keep_out: tuple[Rect, ...] = ()
    direction: Direction = Direction.LTR
    alike: frozenset[str] = frozenset()
