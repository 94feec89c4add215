"""How sharp a picture is where it is sharpest: the px over which its edges rise."""

from __future__ import annotations

from typing import cast

from PIL import Image, ImageChops

_PATCHES = 9
_SIDE = 72  # px of a patch
_LEAST_RISE = 24  # levels: fainter edges tell nothing
SOFTEST = 24.0
"""Told where there is no edge at all."""


def spread_of(image: Image.Image, detail: Image.Image) -> float:
    """The px that the sharpest edges of `image` take to rise, 1 for a hard one.

    detail: how restless the picture is at each of its places; only the liveliest are looked at.
    """
    spreads = sorted(_spread(patch) for patch in _liveliest(image, detail))
    return spreads[len(spreads) // 4]  # one patch may be a caption or a flaw


def _liveliest(image: Image.Image, detail: Image.Image) -> list[Image.Image]:
    """The patches where most is to be seen."""
    columns, rows = max(1, image.width // _SIDE), max(1, image.height // _SIDE)
    columns, rows = min(columns, 16), min(rows, 16)
    map_ = detail.resize((columns, rows), Image.Resampling.BOX).tobytes()
    order = sorted(range(len(map_)), key=lambda index: (-map_[index], index))[:_PATCHES]
    patches = []
    for index in order:
        row, column = divmod(index, columns)
        x = round((column + 0.5) * image.width / columns) - _SIDE // 2
        y = round((row + 0.5) * image.height / rows) - _SIDE // 2
        x, y = max(0, min(x, image.width - _SIDE)), max(0, min(y, image.height - _SIDE))
        box = (x, y, min(image.width, x + _SIDE), min(image.height, y + _SIDE))
        patches.append(image.crop(box).convert("L"))
    return patches


def _spread(patch: Image.Image) -> float:
    """The contrast of a patch over its steepest slope."""
    if patch.width < 3 or patch.height < 3:
        return SOFTEST
    low, high = cast("tuple[int, int]", patch.getextrema())
    rise = high - low
    if rise < _LEAST_RISE:
        return SOFTEST
    slopes = []
    for dx, dy in ((1, 0), (0, 1)):
        here = patch.crop((0, 0, patch.width - dx, patch.height - dy))
        next_ = patch.crop((dx, dy, patch.width, patch.height))
        slopes.append(_upper(ImageChops.difference(here, next_)))
    steepest = max(slopes)
    return min(SOFTEST, rise / steepest) if steepest else SOFTEST


def _upper(difference: Image.Image) -> int:
    """The value that one pixel in 200 exceeds."""
    counts = difference.histogram()
    skip = sum(counts) // 200
    for value in range(255, -1, -1):
        skip -= counts[value]
        if skip < 0:
            return value
    return 0
