"""`Frame` → SVG: the same frame as vectors. Text is paths, so that no font is asked for.

No scripts, no references to anything outside. Photographs and colour glyphs are embedded as
pixels. https://www.w3.org/TR/SVG11/
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from PIL import Image, ImageChops

from sharekit.drawing.render.runs import colored_runs, runs_by_color
from sharekit.drawing.render.shapes import rounded_mask
from sharekit.drawing.render.svg_ground import ground_elements
from sharekit.drawing.render.svg_image import png_element
from sharekit.drawing.scene.color import Color
from sharekit.drawing.scene.frame import Frame, PictureItem, RectItem, TextItem
from sharekit.drawing.scene.geometry import Rect
from sharekit.drawing.text.outlines import glyph_paths, number
from sharekit.drawing.text.raster import color_glyphs

if TYPE_CHECKING:
    from sharekit.drawing.text.book import FontBook

SHARP = 3.0
"""Pixels a pixel at which what is no path is embedded."""


def draw_svg(
    frame: Frame,
    *,
    book: FontBook,
    pictures: Mapping[str, Image.Image],
    title: str | None = None,
    scale: float = 1.0,
) -> bytes:
    """The frame as an SVG document in UTF-8.

    pictures: as for `paint`. title: the alternative text. scale: of the size that the document
    asks for.
    """
    width, height = frame.width, frame.height
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
        f' width="{number(width * scale)}" height="{number(height * scale)}"'
        f' viewBox="0 0 {width} {height}" role="img">'
    )
    lines = [head]
    if title:
        lines.append(f"<title>{escape(_printable(title))}</title>")
    lines.extend(ground_elements(frame.ground, width, height))
    if frame.ground.photo is not None:
        from sharekit.drawing.render.svg_photo import photo_elements

        picture = pictures[frame.ground.photo.sha256]
        lines.extend(photo_elements(frame.ground.photo, picture, width, height))
    for item in frame.items:
        match item:
            case TextItem():
                lines.extend(_text(item, book))
            case RectItem():
                lines.append(_rect(item))
            case PictureItem():
                lines.append(_picture(item, pictures[item.sha256]))
    return "\n".join([*lines, "</svg>", ""]).encode()


def _text(item: TextItem, book: FontBook) -> Iterator[str]:
    for color, runs in runs_by_color(item).items():
        data = glyph_paths(book, runs)
        if data:
            yield f'<path {_fill(color)} d="{data}"/>'
    emoji = colored_runs(item)
    for patch in color_glyphs(book, emoji, SHARP) if emoji else ():
        size = patch.width, patch.height
        glyph = Image.frombuffer("RGBA", size, patch.pixels, "raw", "BGRa", 0, 1)
        yield png_element(
            glyph,
            (patch.left / SHARP, patch.top / SHARP, patch.width / SHARP, patch.height / SHARP),
        )


def _rect(item: RectItem) -> str:
    x, y, width, height = map(number, item.rect)
    radius = f' rx="{number(item.radius)}"' if item.radius else ""
    return f'<rect x="{x}" y="{y}" width="{width}" height="{height}"{radius} {_fill(item.color)}/>'


def _picture(item: PictureItem, picture: Image.Image) -> str:
    if item.crop is not None:
        picture = picture.crop(
            (
                round(item.crop.x * picture.width),
                round(item.crop.y * picture.height),
                round(item.crop.right * picture.width),
                round(item.crop.bottom * picture.height),
            )
        )
    most = round(item.rect.width * SHARP), round(item.rect.height * SHARP)
    if picture.width > most[0] > 0 and most[1] > 0:
        picture = picture.resize(most, Image.Resampling.LANCZOS, reducing_gap=3.0)
    if item.radius:
        corners = rounded_mask(
            Rect(0, 0, *picture.size), item.radius * picture.width / item.rect.width
        )
        if picture.mode == "RGBA":
            corners = ImageChops.multiply(corners, picture.getchannel("A"))
        picture = picture.copy()
        picture.putalpha(corners)
    return png_element(picture, item.rect)


def _fill(color: Color) -> str:
    alpha = f' fill-opacity="{number(color.alpha)}"' if color.alpha < 1 else ""
    return f'fill="{color.hex}"{alpha}'


def _printable(text: str) -> str:
    """Without the characters that XML knows no way to write."""
    return "".join(c for c in text if c.isprintable() or c.isspace()).translate(_CONTROLS)


_CONTROLS = dict.fromkeys(range(0x20), " ")
