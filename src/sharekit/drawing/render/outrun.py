"""A photograph that ends on the page: there it runs out into its own colours, without a seam.

What is next to the edge is mirrored and drawn out, so that it goes on where the picture ends; the
veil's blur melts it.
"""

from __future__ import annotations

from PIL import Image

from sharekit.drawing.picture.windows import ends_at
from sharekit.drawing.render.cut import cut
from sharekit.drawing.scene.geometry import Rect, Side

Size = tuple[int, int]
_DRAWN_OUT, _DEEPEST = 2.5, 0.16
"""How much longer what is mirrored becomes at least, and how much of the picture that is at most:
it smears, and its shapes don't come back."""


def continued(picture: Image.Image, crop: Rect, side: Side, size: Size) -> Image.Image:
    """The crop of a picture on a page of `size` px, going on to that side beyond its end."""
    missing = round(ends_at(crop, side, size))
    if missing < 1:
        return cut(picture, crop, size)
    upright = side in {Side.TOP, Side.BOTTOM}
    length = (size[1] if upright else size[0]) - missing
    place = (size[0], length) if upright else (length, size[1])
    shown = cut(picture, _within(crop), place)
    deep = max(1, round(min(missing / _DRAWN_OUT, _DEEPEST * length)))
    page = Image.new(shown.mode, size)
    match side:
        case Side.TOP:
            page.paste(shown, (0, missing))
            strip, corner = shown.crop((0, 0, size[0], deep)), (0, 0)
        case Side.BOTTOM:
            page.paste(shown, (0, 0))
            strip, corner = shown.crop((0, length - deep, size[0], length)), (0, length)
        case Side.LEFT:
            page.paste(shown, (missing, 0))
            strip, corner = shown.crop((0, 0, deep, size[1])), (0, 0)
        case Side.RIGHT:
            page.paste(shown, (0, 0))
            strip, corner = shown.crop((length - deep, 0, length, size[1])), (length, 0)
    flip = Image.Transpose.FLIP_TOP_BOTTOM if upright else Image.Transpose.FLIP_LEFT_RIGHT
    rest = (size[0], missing) if upright else (missing, size[1])
    page.paste(strip.transpose(flip).resize(rest, Image.Resampling.BILINEAR), corner)
    return page


def _within(crop: Rect) -> Rect:
    """What of a crop lies within the picture."""
    x, y = max(0.0, crop.x), max(0.0, crop.y)
    return Rect(x, y, min(1.0, crop.right) - x, min(1.0, crop.bottom) - y)
