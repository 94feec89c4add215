"""Vector art onto pixels: masks of paths, filled back to front; glows as soft discs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from PIL import Image, ImageChops

from sharekit.drawing.render.gradient import disc
from sharekit.drawing.render.lay import covered, lay
from sharekit.drawing.scene.art import Art, Fill, Glow
from sharekit.drawing.text.paths import Contour, Path
from sharekit.drawing.text.raster import path_mask
from sharekit.lazy import lazy

_COMMANDS = lazy(r"([MLQZ])([^MLQZ]*)")
_SOFT = 4
"""A glow is painted at a part of its size: it has no edges."""


def paint_art(image: Image.Image, art: Art, scale: float) -> None:
    """Draw the marks onto `image`, a page at `scale` device pixels a px."""
    for mark in art.marks:
        if isinstance(mark, Fill):
            _paint_fill(image, mark, art, scale)
        else:
            _paint_glow(image, mark, art, scale)


def _paint_fill(image: Image.Image, fill: Fill, art: Art, scale: float) -> None:
    contours = outline(fill.path)
    placed = [_placed(contours, art, place) for place in fill.places]
    mask = path_mask(placed, image.size, scale)
    if mask is None:
        return
    coverage = covered(mask)
    if fill.fade is not None:
        full, none = ((art.y + y * art.scale) * scale - mask.top for y in fill.fade)
        coverage = ImageChops.multiply(coverage, _falling(coverage.size, full, none))
    lay(image, fill.color, (mask.left, mask.top), coverage)


def _placed(contours: Path, art: Art, place: tuple[float, float, float]) -> Path:
    dx, dy, size = place
    across, down = art.across, art.scale
    return tuple(
        Contour(
            tuple(
                (art.x + across * (dx + size * x), art.y + down * (dy + size * y))
                for x, y in contour.points
            ),
            contour.on_curve,
        )
        for contour in contours
    )


def _falling(size: tuple[int, int], full: float, none: float) -> Image.Image:
    """An "L" image: 255 at row `full`, falling softly to 0 at row `none`."""
    rows = bytes(round(255 * eased((none - y - 0.5) / (none - full))) for y in range(size[1]))
    return Image.frombytes("L", (1, size[1]), rows).resize(size, Image.Resampling.NEAREST)


def eased(way: float) -> float:
    """0 to 1 with no corner at either end."""
    t = min(1.0, max(0.0, way))
    return t * t * (3 - 2 * t)


def _paint_glow(image: Image.Image, glow: Glow, art: Art, scale: float) -> None:
    x, y = (art.x + art.across * glow.x) * scale, (art.y + art.scale * glow.y) * scale
    small = max(1, image.width // _SOFT), max(1, image.height // _SOFT)
    radius = glow.radius * art.scale * scale * small[0] / image.width
    near = disc((x / image.width, y / image.height), radius, small)
    # disc is 1 − d²: its square falls softly to nothing at the radius.
    table = [round(glow.color.alpha * value * value / 255) for value in range(256)]
    soft = near.point(table).resize(image.size, Image.Resampling.BICUBIC)
    lay(image, glow.color.faded(1.0), (0, 0), soft)


@lru_cache(maxsize=256)
def outline(path: str) -> Path:
    """An SVG path of M, L, Q and Z as contours."""
    return tuple(_contours(path))


def _contours(path: str) -> Iterator[Contour]:
    points: list[tuple[float, float]] = []
    on_curve: list[bool] = []
    for command, numbers in _COMMANDS.findall(path):
        values = [float(text) for text in re.split(r"[ ,]", numbers)] if numbers else []
        pairs = list(zip(values[::2], values[1::2], strict=True))
        if command == "Z":
            if len(points) > 1 and points[0] == points[-1] and on_curve[-1]:
                points.pop()
                on_curve.pop()
            yield Contour(tuple(points), tuple(on_curve))
            points, on_curve = [], []
            continue
        points += pairs
        on_curve += [command != "Q" or bool(number % 2) for number in range(len(pairs))]
