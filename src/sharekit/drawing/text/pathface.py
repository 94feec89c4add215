"""Vector paths as the glyphs of a TrueType face in memory, so that the engine can fill them.

https://learn.microsoft.com/typography/opentype/spec/glyf. The unit is a sixteenth of a pixel, or
coarser where the picture is larger than the format's 16 bits.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from itertools import pairwise

from sharekit.drawing.text.engine import hb
from sharekit.drawing.text.paths import Contour, Path, Point

FINEST = 16
LIMIT = 32000
"""Largest coordinate in units; 16 bits and room for a sum."""

MAX_POINTS = 60_000
_UPEM = 16384


def path_font(paths: Sequence[Path]) -> tuple[hb.Font, int, float]:
    """A font whose glyphs 0 … n-1 hold the paths, n, and pixels a unit. y is upwards."""
    reach = max((_reach(c.points) for path in paths for c in path if c.points), default=1.0)
    scale = float(FINEST)
    while reach * scale > LIMIT and scale > 1 / 64:
        scale /= 2
    records = [_glyph(part, scale) for path in paths for part in _parts(path)]
    face = _face(records)
    font = hb.Font(face)
    font.scale = (_UPEM, _UPEM)
    return font, len(records), 1 / scale


def _reach(points: Sequence[Point]) -> float:
    """How far the points are from the axes at most."""
    xs = [x for x, _ in points]
    ys = [y for _, y in points]
    reaches = max(xs), -min(xs), max(ys), -min(ys)
    return max(reaches)


def _parts(path: Path) -> Iterator[Path]:
    """The path in pieces that a glyph can hold: whole contours."""
    part: list[Contour] = []
    points = 0
    for contour in path:
        if part and points + len(contour.points) > MAX_POINTS:
            yield tuple(part)
            part, points = [], 0
        part.append(contour)
        points += len(contour.points)
    if part:
        yield tuple(part)


def _glyph(path: Path, scale: float) -> bytes:
    """A simple glyph record: header, contour ends, flags, 16-bit deltas."""
    xs: list[int] = []
    ys: list[int] = []
    flags, ends = bytearray(), []
    for contour in path:
        xs += [round(x * scale) for x, _ in contour.points]
        ys += [round(-y * scale) for _, y in contour.points]
        flags += bytes(contour.on_curve)
        ends.append(len(xs) - 1)
    if not xs:
        return b""
    if max(map(abs, xs)) > LIMIT or max(map(abs, ys)) > LIMIT:
        xs, ys = _limited(xs), _limited(ys)
    header = struct.pack(">5h", len(ends), min(xs), min(ys), max(xs), max(ys))
    contours = struct.pack(f">{len(ends)}HH", *ends, 0)
    record = header + contours + bytes(flags) + _deltas(xs) + _deltas(ys)
    return record + b"\0" * (-len(record) % 4)


def _limited(values: Sequence[int]) -> list[int]:
    return [min(max(value, -LIMIT), LIMIT) for value in values]


def _deltas(values: Sequence[int]) -> bytes:
    """16-bit differences; a step too long for them wraps round, and the engine adds likewise."""
    steps = [b - a & 0xFFFF for a, b in pairwise((0, *values))]
    return struct.pack(f">{len(values)}H", *steps)


def _face(records: Sequence[bytes]) -> hb.Face:
    count = len(records)
    offsets, total = [0], 0
    for record in records:
        total += len(record)
        offsets.append(total)
    head = struct.pack(
        ">HHIIIHHQQ4hHHhhh",
        1, 0, 0x10000, 0, 0x5F0F3CF5, 0, _UPEM, 0, 0, 0, 0, 0, 0, 0, 8, 2, 1, 0,
    )  # fmt: skip
    hhea = struct.pack(">HH3hH11hH", 1, 0, 0, 0, 0, 0, *([0] * 11), 1)
    tables = {
        "head": head,
        "hhea": hhea,
        "maxp": struct.pack(">IH13H", 0x10000, count, *([0] * 13)),
        "hmtx": b"\0\0" + b"".join(_left(record) for record in records),
        "loca": struct.pack(f">{count + 1}I", *offsets),
        "glyf": b"".join(records),
    }
    return hb.Face(hb.Blob(_sfnt(tables)))


def _left(record: bytes) -> bytes:
    """A glyph's left bearing: its own left edge, else the engine would shift the path there."""
    return record[2:4] or b"\0\0"


def _sfnt(tables: dict[str, bytes]) -> bytes:
    """The tables as a font file."""
    count = len(tables)
    power = count.bit_length() - 1
    header = struct.pack(">IHHHH", 0x10000, count, 16 << power, power, count * 16 - (16 << power))
    directory, body, offset = b"", b"", 12 + 16 * count
    for tag in sorted(tables):
        data = tables[tag]
        directory += struct.pack(">4sIII", tag.encode(), 0, offset, len(data))
        padded = data + b"\0" * (-len(data) % 4)
        body += padded
        offset += len(padded)
    return header + directory + body
