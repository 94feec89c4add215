"""SVG drawings as pixels, by resvg (the extra `svg`): shapes only, nothing from outside."""

from __future__ import annotations

import hashlib
import io
import struct
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from threading import Timer

from PIL import Image

from sharekit.drawing.picture.decode import Decoded, ink_box
from sharekit.drawing.picture.svg_guard import Box, Drawing, guarded
from sharekit.errors import InputError

LONGEST = 640
"""px along the longer side of what is drawn: a logo's place on a card has at most 500."""
_GLANCE = 256
_SECONDS = 10.0


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
    with _renderer(where) as draw:
        glance = draw(drawing, drawing.box, _GLANCE)
        if glance.getchannel("A").getextrema()[1] == 0:
            raise InputError(
                "nothing is drawn in it",
                code="image.empty",
                hint="open it in a browser: what does it show?",
                where=where,
            )
        ink = ink_box(glance)
        # A pixel more on every side, so that no edge is lost; the drawing's own units.
        across, down = width / glance.width, height / glance.height
        box = (
            left + (ink[0] - 1) * across,
            top + (ink[1] - 1) * down,
            (ink[2] - ink[0] + 2) * across,
            (ink[3] - ink[1] + 2) * down,
        )
        image = draw(drawing, box, LONGEST)
    image = image.crop(ink_box(image))
    return Decoded(image, hashlib.sha256(data).hexdigest(), image.width, image.height)


Draw = Callable[[Drawing, Box, int], Image.Image]


@contextmanager
def _renderer(where: str) -> Iterator[Draw]:
    """Draws what is in a box, so many px along its longer side, in a process of its own: what ends
    that doesn't end this one. It has ten seconds for all."""
    spec = find_spec("resvg_py")
    if spec is None or spec.origin is None:
        raise InputError(
            "to draw SVG takes a package that isn't here",
            code="svg.missing",
            hint='pip install "sharekit-cards[svg]", or export the logo as PNG',
            where=where,
        )
    place = str(Path(spec.origin).parent.parent)
    command = [sys.executable, "-I", "-S", str(Path(__file__).with_name("svg_worker.py")), place]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        timer = Timer(_SECONDS, process.kill)
        timer.start()

        def draw(drawing: Drawing, box: Box, longest: int) -> Image.Image:
            share = longest / max(box[2], box[3])
            size = max(1, round(box[2] * share)), max(1, round(box[3] * share))
            png = _answer(process, drawing.document(box, size).encode())
            if png is None:
                raise InputError(
                    "it takes too long to draw, or can't be drawn",
                    code="svg.complex",
                    hint="export it as plain SVG, or as PNG",
                    where=where,
                )
            return Image.open(io.BytesIO(png), formats=("PNG",)).convert("RGBA")

        try:
            yield draw
        finally:
            timer.cancel()
            process.kill()


def _answer(process: subprocess.Popen[bytes], document: bytes) -> bytes | None:
    """The picture of a drawing; None where the renderer had none, or is gone."""
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        process.stdin.write(struct.pack(">I", len(document)) + document)
        process.stdin.flush()
    except OSError:
        return None
    head = process.stdout.read(4)
    length = struct.unpack(">I", head)[0] if len(head) == 4 else 0
    picture = process.stdout.read(length)
    return picture if length and len(picture) == length else None
