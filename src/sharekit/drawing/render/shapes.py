"""The coverage mask of a rectangle with round corners, at any sub-pixel position."""

from __future__ import annotations

import math
from functools import lru_cache
from math import fsum

from PIL import Image

from sharekit.drawing.scene.geometry import Rect

Box = tuple[int, int, int, int]
_SCANS = 8  # scan lines a pixel; along each the coverage is exact


def outer_box(rect: Rect) -> Box:
    """The whole pixels that the rectangle touches: left, top, right, bottom."""
    return (
        math.floor(rect.x),
        math.floor(rect.y),
        math.ceil(rect.right),
        math.ceil(rect.bottom),
    )


def rounded_mask(rect: Rect, radius: float) -> Image.Image:
    """An "L" mask of the size of `outer_box`: 255 inside, the covered share at the edge."""
    left, top, right, bottom = outer_box(rect)
    width = right - left
    radius = max(0.0, min(radius, rect.width / 2, rect.height / 2))
    near = rect.x - left
    rows = [
        _row(width, near, near + rect.width, _insets(rect.y, rect.bottom, radius, y))
        for y in range(top, bottom)
    ]
    return Image.frombytes("L", (width, bottom - top), b"".join(rows))


def _insets(top: float, bottom: float, radius: float, y: int) -> tuple[float | None, ...]:
    """For each scan line of pixel row y, how far the corners push the sides in; None: outside."""
    if top + radius <= y and y + 1 <= bottom - radius:
        return (0.0,) * _SCANS
    insets: list[float | None] = []
    for k in range(_SCANS):
        scan = y + (k + 0.5) / _SCANS
        if not top <= scan <= bottom:
            insets.append(None)
            continue
        reach = max(0.0, top + radius - scan, scan - (bottom - radius))
        insets.append(radius - math.sqrt(max(0.0, radius * radius - reach * reach)))
    return tuple(insets)


@lru_cache(maxsize=512)
def _row(width: int, left: float, right: float, insets: tuple[float | None, ...]) -> bytes:
    """One row of coverage, summed over its scan lines. Rows repeat, hence the cache."""
    spans = [(left + inset, right - inset) for inset in insets if inset is not None]
    if not spans:
        return bytes(width)
    # Between the innermost ends every scan line is covered; only the pixels outside need sums.
    first = math.ceil(max(start for start, _ in spans))
    last = max(first, math.floor(min(end for _, end in spans)))
    row = bytearray(width)
    row[first:last] = bytes((round(255 * len(spans) / _SCANS),)) * (last - first)
    outer = math.floor(min(start for start, _ in spans)), math.ceil(max(end for _, end in spans))
    for x in (*range(outer[0], min(first, width)), *range(last, min(outer[1], width))):
        covered = fsum(max(0.0, min(end, x + 1) - max(start, x)) for start, end in spans)
        row[x] = round(255 * covered / _SCANS)
    return bytes(row)
