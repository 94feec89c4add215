"""A PNG writer for opaque RGB pictures: whole-picture filters, then one deflate call.

Pillow's encoder filters row by row and takes most of a card's time. Here a picture is either left
unfiltered (dithered gradients and flat colour repeat themselves, and a filter would break that) or
filtered as a whole by "up" or "sub" (photographs); a sample of rows decides. Where a photograph
shares the page with such a ground, each band of rows has what serves it. Deflate is zlib-ng's,
whose bytes are the same on every processor; without it the standard library's zlib stands in.
Format: https://www.w3.org/TR/png-3/
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from PIL import Image, ImageChops

from sharekit.drawing.render.codec import DEFLATE

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_AROUND = 57  # bytes of a file around its packed pixels
_NONE, _SUB, _UP = 0, 1, 2
_SAMPLES, _SAMPLE_ROWS = 5, 8
_BANDS, _BAND_ROWS = 16, 4
# zlib-ng levels. Unfiltered, a 1200 × 630 card with contours takes 3 ms and 227 KB at level 1, 5 ms
# and 193 KB at level 2, 13 ms and 143 KB at level 6: a byte budget asks for these. What is filtered
# needs level 2. Where rows repeat (a bare gradient) level 4 costs next to nothing and saves a third
_FASTEST, _FAST, _FAST_ON_REPEATS, _SMALL = 1, 2, 4, 6
_REPEATS = 0.15  # bytes a pixel below which level 4 pays
_FLAT = 0.5  # bytes a pixel so few that no filter can help
# "Unfiltered" finds repeats further away than a sample of rows can show.
_LEAN_TO_NONE = 1.15


class Filter(NamedTuple):
    """How a picture's rows are filtered. lean: about how many bytes a pixel the PNG takes, 0–3."""

    kind: int
    lean: float


def write_png(
    image: Image.Image, *, budget: int | None = None, chosen: Filter | None = None
) -> bytes:
    """The RGB image as a PNG file, quickly; over `budget` bytes it is packed anew, more tightly.

    chosen: what `best_filter` says, where it was asked already. What is still larger comes back
    as it is. Raises ValueError for other modes.
    """
    if image.mode != "RGB":
        raise ValueError(f"an RGB image was expected, not {image.mode}")
    kind, lean = chosen or best_filter(image)
    header = struct.pack(">IIBBBBB", image.width, image.height, 8, 2, 0, 0, 0)
    pieces = tuple(_pieces(image, kind))
    for level in _levels(kind, lean):
        pixels = _deflated(pieces, level)
        if budget is None or len(pixels) + _AROUND <= budget:
            break
    return b"".join(
        (_SIGNATURE, _chunk(b"IHDR", header), _chunk(b"IDAT", pixels), _chunk(b"IEND", b""))
    )


def _levels(kind: int, lean: float) -> Iterator[int]:
    """The levels to try, the quickest first."""
    first = _FASTEST if kind == _NONE else _FAST
    if lean < _REPEATS:
        first = _FAST_ON_REPEATS
    yield first
    yield from (level for level in (_FAST, _SMALL) if level > first)


def _pieces(image: Image.Image, kind: int) -> Iterator[bytes | memoryview]:
    """All rows behind their filter bytes, in pieces: by `kind`, or band by band."""
    for top, bottom, own in _bands(image, kind):
        above = 1 if top and own == _UP else 0  # the first row of a band looks at the one above
        whole = bottom - top == image.height
        band = image if whole else image.crop((0, top - above, image.width, bottom))
        rows = _filtered(band, own)
        if not above:
            yield from rows
            continue
        yield bytes((own,))
        yield memoryview(rows[1])[image.width * 3 + 1 :]


def _bands(image: Image.Image, kind: int) -> Iterator[tuple[int, int, int]]:
    """Top, bottom and filter of bands of rows; neighbours of one filter are one band."""
    if kind == _NONE or image.height < _BANDS * _BAND_ROWS:
        yield 0, image.height, kind
        return
    edges = [image.height * number // _BANDS for number in range(_BANDS + 1)]
    start, current = 0, None
    for top, bottom in pairwise(edges):
        middle = (top + bottom - _BAND_ROWS) // 2
        sample = image.crop((0, middle, image.width, middle + _BAND_ROWS))
        plain = len(_deflated(_filtered(sample, _NONE), _FAST))
        own = kind
        if plain < _FLAT * sample.width * sample.height:
            filtered = len(_deflated(_filtered(sample, kind), _FAST))
            own = _NONE if plain / _LEAN_TO_NONE <= filtered else kind
        if current is not None and own != current:
            yield start, top, current
            start = top
        current = own
    yield start, image.height, kind if current is None else current


def best_filter(image: Image.Image) -> Filter:
    """The filter that serves a sample of the picture's rows best."""
    sample = _sample(image)

    def bytes_a_pixel(kind: int) -> float:
        packed = _deflated(_filtered(sample, kind), _FAST)
        return len(packed) / (sample.width * sample.height)

    plain = bytes_a_pixel(_NONE)
    if plain < _FLAT:
        return Filter(_NONE, plain)
    sizes = {_NONE: plain / _LEAN_TO_NONE, _SUB: bytes_a_pixel(_SUB), _UP: bytes_a_pixel(_UP)}
    best = min(sizes, key=lambda kind: (sizes[kind], kind))
    return Filter(best, sizes[best])


def _sample(image: Image.Image) -> Image.Image:
    """A few bands of rows, spread evenly, as one low picture."""
    width, height = image.size
    if height <= _SAMPLES * _SAMPLE_ROWS:
        return image
    sample = Image.new("RGB", (width, _SAMPLES * _SAMPLE_ROWS))
    for k in range(_SAMPLES):
        top = (height - _SAMPLE_ROWS) * k // (_SAMPLES - 1)
        band = image.crop((0, top, width, top + _SAMPLE_ROWS))
        sample.paste(band, (0, k * _SAMPLE_ROWS))
    return sample


def _filtered(image: Image.Image, kind: int) -> tuple[bytes | memoryview, ...]:
    """All rows, each behind its filter byte, in pieces that spare a copy of the whole."""
    if kind != _NONE:
        neighbour = Image.new("RGB", image.size)
        neighbour.paste(image, (1, 0) if kind == _SUB else (0, 1))
        image = ImageChops.subtract_modulo(image, neighbour)
    # Pillow's raw encoder pads each row with one byte behind it: as wanted, but for the first.
    stride = image.width * 3 + 1
    rows: bytes | bytearray = image.tobytes("raw", "RGB", stride, 1)
    if kind != _NONE:
        rows = bytearray(rows)
        rows[stride - 1 :: stride] = bytes((kind,)) * image.height
    return bytes((kind,)), memoryview(rows)[:-1]


def _deflated(pieces: Iterable[bytes | memoryview], level: int) -> bytes:
    packer = DEFLATE.compressobj(level)
    return b"".join((*map(packer.compress, pieces), packer.flush()))


def _chunk(name: bytes, body: bytes) -> bytes:
    checksum = DEFLATE.crc32(body, DEFLATE.crc32(name))
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", checksum)
