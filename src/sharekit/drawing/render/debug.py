"""The bones of a card, drawn over it: boxes with their roles, ink, safe area, keep-outs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sharekit.drawing.scene.frame import Frame, Item, TextItem
from sharekit.drawing.scene.geometry import Rect

if TYPE_CHECKING:
    from PIL import Image, ImageDraw

_BOX, _INK, _SAFE, _KEEP_OUT = "#ff2bd6", "#00e5ff", "#39ff14", "#ff3b30"


def draw_boxes(image: Image.Image, frame: Frame, *, scale: float = 1.0) -> None:
    """Draw onto the painted image: layout boxes magenta with roles, ink cyan, the safe area green,
    keep-outs red."""
    from PIL import ImageDraw, ImageFont  # only here: 8 ms that no finished card needs

    draw = ImageDraw.Draw(image, "RGBA")
    font = ImageFont.load_default(max(10, round(min(image.size) * 0.02)))
    page = Rect(0, 0, frame.width, frame.height)
    for area in frame.keep_out:
        _outline(draw, area, scale, _KEEP_OUT, fill=f"{_KEEP_OUT}40")
    _outline(draw, page.inset(frame.safe), scale, _SAFE)
    for item in frame.items:
        box = _box(item)
        _outline(draw, box, scale, _BOX)
        if isinstance(item, TextItem):
            _outline(draw, item.ink, scale, _INK)
        corner = (box.x * scale + 2, box.y * scale + 1)
        shade = draw.textbbox(corner, item.role, font=font)
        draw.rectangle(shade, fill="#000000b0")
        draw.text(corner, item.role, fill=_BOX, font=font)


def _box(item: Item) -> Rect:
    return item.box if isinstance(item, TextItem) else item.rect


def _outline(
    draw: ImageDraw.ImageDraw, rect: Rect, scale: float, color: str, *, fill: str | None = None
) -> None:
    if rect.empty:
        return
    left, top = rect.x * scale, rect.y * scale
    right, bottom = max(left, rect.right * scale - 1), max(top, rect.bottom * scale - 1)
    draw.rectangle((left, top, right, bottom), outline=color, fill=fill)
