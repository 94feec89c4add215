"""SVG drawings as pixels, by resvg (the extra `svg`): shapes only, nothing from outside."""

from __future__ import annotations

import hashlib
import io
from functools import lru_cache

from PIL import Image

from sharekit.drawing.picture.decode import Decoded, ink_box
from sharekit.drawing.picture.svg_guard import Drawing, guarded
from sharekit.errors import InputError

LONGEST = 640
"""px along the longer side of what is drawn: a logo's place on a card has at most 500."""
_GLANCE = 256


def is_svg(data: bytes) -> bool:
    """Does the file say that it is one?"""
    head = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        head = head[2:].replace(b"\0", b"")
    return head.startswith(b"<svg") or (head.startswith((b"<?xml", b"<!")) and b"<svg" in head)


@lru_cache(maxsize=4)  # a build asks for its logo with every card
def rasterised(data: bytes, where: str) -> Decoded:
    """What the drawing shows, its margins cut off, `LONGEST` px along the longer side.

    Raises InputError: `svg.missing` without the extra, `image.empty` where nothing is drawn, and
    what `svg_guard.guarded` raises.
    """
    drawing = guarded(data, where)
    left, top, width, height = drawing.box
    glance = _drawn(drawing, drawing.box, _GLANCE, where)
    ink = ink_box(glance)
    if glance.getchannel("A").getextrema()[1] == 0:
        raise InputError(
            "nothing is drawn in it",
            code="image.empty",
            hint="open it in a browser: what does it show?",
            where=where,
        )
    # A pixel more on every side, so that no edge is lost; the drawing's own units.
    across, down = width / glance.width, height / glance.height
    box = (
        left + (ink[0] - 1) * across,
        top + (ink[1] - 1) * down,
        (ink[2] - ink[0] + 2) * across,
        (ink[3] - ink[1] + 2) * down,
    )
    image = _drawn(drawing, box, LONGEST, where)
    image = image.crop(ink_box(image))
    return Decoded(image, hashlib.sha256(data).hexdigest(), image.width, image.height)


def _drawn(
    drawing: Drawing, box: tuple[float, float, float, float], longest: int, where: str
) -> Image.Image:
    share = longest / max(box[2], box[3])
    size = max(1, round(box[2] * share)), max(1, round(box[3] * share))
    try:
        from resvg_py import svg_to_bytes
    except ImportError:
        raise InputError(
            "to draw SVG takes a package that isn't here",
            code="svg.missing",
            hint='pip install "sharekit-cards[svg]", or export the logo as PNG',
            where=where,
        ) from None
    try:
        png = svg_to_bytes(svg_string=drawing.document(box, size), skip_system_fonts=True)
        image = Image.open(io.BytesIO(png), formats=("PNG",))
        return image.convert("RGBA")
    except Exception as problem:
        raise _unreadable(where) from problem
    except BaseException as problem:  # Rust's panics are none of Exception's
        if type(problem).__name__ != "PanicException":
            raise
        raise _unreadable(where) from None


def _unreadable(where: str) -> InputError:
    return InputError(
        "the drawing can't be drawn",
        code="image.unreadable",
        hint="export it again as plain SVG, or as PNG",
        where=where,
    )
