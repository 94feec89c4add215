"""A photograph as the ground of an SVG page: its pixels embedded, its scrim a few more of them
behind a gradient."""

from __future__ import annotations

from collections.abc import Iterator

from PIL import Image

from sharekit.drawing.render.photo import backdrop, hues, share_at
from sharekit.drawing.render.svg_image import jpeg_element, png_element
from sharekit.drawing.scene.geometry import Side
from sharekit.drawing.scene.paint import Photograph, Veil
from sharekit.drawing.text.outlines import number

_SCALE = 2.0  # pixels a pixel: sharp on fine screens, and no larger than need be
_STOPS = 12
_QUALITY = 88
_SMALLER = 16


def photo_elements(
    photo: Photograph, picture: Image.Image, width: int, height: int
) -> Iterator[str]:
    """The elements of a photograph on a page of width × height px."""
    ground = backdrop(photo, picture, (round(width * _SCALE), round(height * _SCALE)), _SCALE)
    if ground.mode == "RGBA":
        yield png_element(ground, (0, 0, width, height))
    else:
        yield jpeg_element(ground, (0, 0, width, height), _QUALITY)
    if photo.veil.alpha > 0:
        yield from _scrim(photo.veil, width, height, hues(photo, picture, ground.size, _SCALE))


def _scrim(veil: Veil, width: int, height: int, colors: Image.Image) -> Iterator[str]:
    across = veil.side in {Side.LEFT, Side.RIGHT}
    length = width if across else height
    stops = []
    for step in range(_STOPS + 1):
        distance = min(length, veil.reach + veil.fade * step / _STOPS)
        alpha = veil.alpha * share_at(veil.reach + veil.fade * step / _STOPS, veil)
        stops.append(
            f'<stop offset="{number(100 * distance / length)}%" stop-color="#fff"'
            f' stop-opacity="{number(alpha)}"/>'
        )
    start, end = ("0", "1") if veil.side in {Side.TOP, Side.LEFT} else ("1", "0")
    line = (
        f'x1="{start}" x2="{end}" y1="0" y2="0"'
        if across
        else f'x1="0" x2="0" y1="{start}" y2="{end}"'
    )
    yield (
        f'<defs><linearGradient id="fade" {line}>{"".join(stops)}</linearGradient>'
        f'<mask id="veil"><rect width="{width}" height="{height}" fill="url(#fade)"/></mask></defs>'
    )
    # Large enough for any reader's own way to smooth it.
    size = max(1, width // _SMALLER), max(1, height // _SMALLER)
    shown = png_element(colors.resize(size, Image.Resampling.BICUBIC), (0, 0, width, height))
    yield f'<g mask="url(#veil)">{shown}</g>'
