"""Pixels embedded in an SVG page, as a picture's file in its address."""

from __future__ import annotations

from base64 import b64encode
from io import BytesIO
from typing import TYPE_CHECKING

from sharekit.drawing.text.outlines import number

if TYPE_CHECKING:
    from PIL import Image

Box = tuple[float, float, float, float]


def png_element(picture: Image.Image, box: Box) -> str:
    """The picture without loss, in a box in px: x, y, width, height."""
    from PIL import PngImagePlugin  # noqa: F401 - registers itself; not all cards need it

    buffer = BytesIO()
    picture.save(buffer, "PNG")
    return _element("png", buffer.getvalue(), box)


def jpeg_element(picture: Image.Image, box: Box, quality: int) -> str:
    """The picture as JPEG of that quality (0 to 95), in a box in px."""
    from PIL import JpegImagePlugin  # noqa: F401 - as above

    buffer = BytesIO()
    picture.save(buffer, "JPEG", quality=quality)
    return _element("jpeg", buffer.getvalue(), box)


def _element(kind: str, data: bytes, box: Box) -> str:
    x, y, width, height = map(number, box)
    return (
        f'<image x="{x}" y="{y}" width="{width}" height="{height}" preserveAspectRatio="none"'
        f' xlink:href="data:image/{kind};base64,{b64encode(data).decode()}"/>'
    )
