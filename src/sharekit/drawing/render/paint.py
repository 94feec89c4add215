"""`Frame` → pixels. Dumb: everything was decided before; only bounding boxes are touched."""

from __future__ import annotations

from collections.abc import Mapping

from PIL import Image, ImageChops

from sharekit.drawing.render.ground import ground_image
from sharekit.drawing.render.lay import covered, lay
from sharekit.drawing.render.runs import colored_runs, runs_by_color
from sharekit.drawing.render.shapes import outer_box, rounded_mask
from sharekit.drawing.scene.frame import Frame, PictureItem, RectItem, TextItem
from sharekit.drawing.scene.geometry import Rect
from sharekit.drawing.scene.paint import Ground
from sharekit.drawing.scene.ports import Cache
from sharekit.drawing.text.book import FontBook
from sharekit.drawing.text.raster import color_glyphs, glyph_mask


def paint(
    frame: Frame,
    *,
    book: FontBook,
    pictures: Mapping[str, Image.Image],
    scale: float = 1.0,
    cache: Cache | None = None,
) -> Image.Image:
    """The frame as an RGB image of its size times `scale`; glyphs are drawn anew at any scale.

    pictures: by content hash, RGB or RGBA, at least those of the frame (else KeyError).
    cache: keeps grounds between runs.
    """
    image = _paint_ground(frame, pictures, scale, cache)
    for item in frame.items:
        match item:
            case TextItem():
                _paint_text(image, item, book, scale)
            case RectItem():
                _paint_rect(image, item, scale)
            case PictureItem():
                _paint_picture(image, item, pictures[item.sha256], scale)
    return image


def _paint_ground(
    frame: Frame, pictures: Mapping[str, Image.Image], scale: float, cache: Cache | None
) -> Image.Image:
    ground, photo = frame.ground, frame.ground.photo
    if photo is None:
        return ground_image(ground, frame.width, frame.height, scale=scale, cache=cache)
    from sharekit.drawing.render.photo import paint_photo  # most cards have none

    picture = pictures[photo.sha256]
    if picture.mode == "RGBA":
        image = _paint_ground(frame._replace(ground=Ground(ground.gradient)), {}, scale, cache)
    else:  # nothing beneath is seen
        image = Image.new("RGB", (round(frame.width * scale), round(frame.height * scale)))
    paint_photo(image, photo, picture, scale)
    return image


def _paint_text(image: Image.Image, item: TextItem, book: FontBook, scale: float) -> None:
    for color, runs in runs_by_color(item).items():
        mask = glyph_mask(book, runs, image.size, scale)
        if mask is not None:
            lay(image, color, (mask.left, mask.top), covered(mask))
    emoji = colored_runs(item)
    for patch in color_glyphs(book, emoji, scale) if emoji else ():
        size = patch.width, patch.height
        # Premultiplied pixels: undone by the raw mode, done again by the paste.
        glyph = Image.frombuffer("RGBA", size, patch.pixels, "raw", "BGRa", 0, 1)
        image.paste(glyph, (patch.left, patch.top), glyph)


def _paint_rect(image: Image.Image, item: RectItem, scale: float) -> None:
    rect = _scaled(item.rect, scale)
    if rect.empty:
        return
    left, top, *_ = outer_box(rect)
    lay(image, item.color, (left, top), rounded_mask(rect, item.radius * scale))


def _paint_picture(
    image: Image.Image, item: PictureItem, picture: Image.Image, scale: float
) -> None:
    rect = _scaled(item.rect, scale)
    left, top = round(rect.x), round(rect.y)
    size = max(1, round(rect.right) - left), max(1, round(rect.bottom) - top)
    if item.crop is not None:
        from sharekit.drawing.render.cut import cut

        picture = cut(picture, item.crop, size)
    elif picture.size != size:
        picture = picture.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)
    mask = picture.getchannel("A") if picture.mode == "RGBA" else None
    if item.radius:
        corners = rounded_mask(Rect(0, 0, *size), item.radius * scale)
        mask = corners if mask is None else ImageChops.multiply(mask, corners)
    image.paste(picture, (left, top), mask)


def _scaled(rect: Rect, scale: float) -> Rect:
    return Rect(rect.x * scale, rect.y * scale, rect.width * scale, rect.height * scale)
