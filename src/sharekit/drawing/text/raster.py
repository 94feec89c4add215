"""Coverage masks of glyphs and paths, and patches of colour glyphs: bytes for the renderer.

Masks are one byte a pixel, rows from the top, no padding, and no larger than their ink.
"""

import math
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from sharekit.drawing.scene.frame import GlyphRun
from sharekit.drawing.text.book import FontBook
from sharekit.drawing.text.engine import hb
from sharekit.drawing.text.font import Font
from sharekit.drawing.text.pathface import path_font
from sharekit.drawing.text.paths import Path


class Mask(NamedTuple):
    """Coverage 0–255, `width` × `height` bytes, its top left pixel at (left, top)."""

    left: int
    top: int
    width: int
    height: int
    coverage: bytes


class Patch(NamedTuple):
    """A colour glyph: premultiplied BGRa pixels, rows from the top, at (left, top)."""

    left: int
    top: int
    width: int
    height: int
    pixels: bytes


LARGEST = 4.0
"""Colour glyphs are cut off at so many em from their origin: a damaged font may claim miles."""

Placed = tuple[float, float, GlyphRun]
"""A run with its line's origin (left end, baseline) in px."""

Box = tuple[float, float, float, float]
"""Left, top, right, bottom in px, y downwards."""


def glyph_mask(
    book: FontBook,
    runs: Iterable[Placed],
    clip: tuple[int, int],
    scale: float = 1.0,
) -> Mask | None:
    """The mask of runs of one colour, each with its line's origin in px; None without ink.

    clip: the page's width and height in device pixels, that is after `scale`.
    """
    return _glyph_mask(book, tuple(runs), clip, scale)


@lru_cache(maxsize=16)  # to paint a text and to inspect it takes the same mask
def _glyph_mask(
    book: FontBook, runs: tuple[Placed, ...], clip: tuple[int, int], scale: float
) -> Mask | None:
    draw = hb.RasterDraw()
    boxes = []
    for x, y, run in runs:
        font = book.font(run.font)
        k = run.size / font.upem * scale
        em = run.size * scale
        engine, extents = font.hb, font.extents
        for glyph, at, up in run.glyphs:
            left, bottom, right, top = extents(glyph)
            if right > left:
                gx, gy = (x + at) * scale, (y + up) * scale
                draw.transform = (k, 0, 0, k, gx, -gy)
                draw.draw_glyph(engine, glyph)
                boxes.append((gx + left * em, gy - top * em, gx + right * em, gy - bottom * em))
    if not boxes:
        return None
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return _render(draw, (min(lefts), min(tops), max(rights), max(bottoms)), clip)


def path_mask(paths: Sequence[Path], clip: tuple[int, int], scale: float = 1.0) -> Mask | None:
    """The mask of paths filled by nonzero winding; None without ink. clip: as `glyph_mask`."""
    drawn = [contour.points for path in paths for contour in path if contour.points]
    if not drawn:
        return None
    axes = [tuple(zip(*points, strict=True)) for points in drawn]
    font, count, unit = path_font(paths)
    draw = hb.RasterDraw()
    draw.transform = (unit * scale, 0, 0, unit * scale, 0, 0)
    for glyph in range(count):
        draw.draw_glyph(font, glyph)
    box = (
        min(min(xs) for xs, _ in axes) * scale,
        min(min(ys) for _, ys in axes) * scale,
        max(max(xs) for xs, _ in axes) * scale,
        max(max(ys) for _, ys in axes) * scale,
    )
    return _render(draw, box, clip)


def color_glyphs(book: FontBook, runs: Iterable[Placed], scale: float = 1.0) -> tuple[Patch, ...]:
    """A patch for every glyph of colour runs, set on whole pixels; may lie outside of the page."""
    patches = []
    for x, y, run in runs:
        font = book.font(run.font)
        for glyph in run.glyphs:
            painted = _painted(font, glyph.id, round(run.size * scale * 4) / 4)
            if painted is not None:
                left = painted.left + round((x + glyph.x) * scale)
                top = painted.top + round((y + glyph.y) * scale)
                patches.append(Patch(left, top, painted.width, painted.height, painted.pixels))
    return tuple(patches)


@lru_cache(maxsize=256)
def _painted(font: Font, glyph: int, size: float) -> Patch | None:
    """A colour glyph at the origin, size in device pixels."""
    ink = (min(max(v, -LARGEST), LARGEST) for v in _downwards(font.extents(glyph)))
    left, top, right, bottom = _whole([v * size for v in ink])
    if right <= left or bottom <= top:
        return None
    paint = hb.RasterPaint()
    k = size / font.upem
    paint.transform = (k, 0, 0, k, 0, 0)
    paint.extents = hb.RasterExtents(left, -bottom, right - left, bottom - top)
    if not paint.paint_glyph_or_fail(font.hb, glyph):
        return None
    image = paint.render()
    pixels = _top_down(image, 4)
    return Patch(left, top, right - left, bottom - top, pixels)


def _render(draw: hb.RasterDraw, box: Box, clip: tuple[int, int]) -> Mask | None:
    left, top, right, bottom = _whole(box)
    left, top = max(left, 0), max(top, 0)
    right, bottom = min(right, clip[0]), min(bottom, clip[1])
    if right <= left or bottom <= top:
        return None
    draw.extents = hb.RasterExtents(left, -bottom, right - left, bottom - top)
    return Mask(left, top, right - left, bottom - top, _top_down(draw.render(), 1))


def _top_down(image: hb.RasterImage, depth: int) -> bytes:
    """The engine's rows come from the bottom and may be padded."""
    extents, buffer = image.extents, memoryview(image.buffer)
    row, stride = extents.width * depth, extents.stride
    starts = range((extents.height - 1) * stride, -1, -stride)
    return b"".join([buffer[start : start + row] for start in starts])


def _downwards(extents: Box) -> Box:
    left, bottom, right, top = extents
    return left, -top, right, -bottom


def _whole(box: Sequence[float]) -> tuple[int, int, int, int]:
    left, top, right, bottom = box
    return math.floor(left), math.floor(top), math.ceil(right), math.ceil(bottom)
