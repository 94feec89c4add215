"""An even colour laid over a picture through a mask: what most ornaments and items are."""

from __future__ import annotations

from PIL import Image

from sharekit.drawing.scene.color import Color
from sharekit.drawing.text.raster import Mask

_STRIP = 64
"""Rows that are painted together, from the first column with ink to the last."""


def covered(mask: Mask) -> Image.Image:
    """The mask as an "L" image of its size."""
    return Image.frombytes("L", (mask.width, mask.height), mask.coverage)


def around(mask: Mask, size: tuple[int, int], reach: int) -> tuple[int, int, int, int]:
    """The part of a page of `size` px within `reach` px of the mask: left, top, right, bottom."""
    left, top = max(0, mask.left - reach), max(0, mask.top - reach)
    right = min(size[0], mask.left + mask.width + reach)
    return left, top, right, min(size[1], mask.top + mask.height + reach)


def lay(image: Image.Image, color: Color, corner: tuple[int, int], coverage: Image.Image) -> None:
    """Paint the colour onto `image`: its alpha times `coverage` ("L"), whose top left is given."""
    if color.alpha < 1:
        coverage = coverage.point([round(value * color.alpha) for value in range(256)])
    width, height = coverage.size
    for top in range(0, height, _STRIP):
        strip = coverage.crop((0, top, width, min(height, top + _STRIP)))
        box = strip.getbbox()
        if box is not None:  # most of an ornament's page is bare
            covering = strip.crop(box)
            place = corner[0] + box[0], corner[1] + top + box[1]
            # Pasting an even picture takes half the time of pasting a colour, for the same pixels.
            image.paste(Image.new("RGB", covering.size, color.rgb), place, covering)
