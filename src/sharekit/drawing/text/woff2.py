"""WOFF2 brand fonts, unpacked by fonttools where the extra `woff2` is installed.

Unpacking a large font takes a second, so the result is kept by the hash of what was packed.
https://www.w3.org/TR/WOFF2/
"""

from __future__ import annotations

import hashlib
import struct
from pathlib import Path
from typing import Any

from sharekit.drawing.scene.ports import Cache
from sharekit.errors import FontError

MAX_PACKED = 40_000_000
MAX_UNPACKED = 128_000_000
_HEADER = 48
_SPELLED = 0x3F
"""The number of a table whose tag is spelled out."""

_OUTLINES = (10, 11)
"""The numbers of glyf and loca, whose transformation is marked the other way round."""


def unpack(path: Path, cache: Cache | None = None) -> bytes:
    """The font as TrueType or OpenType. Raises FontError (`font.woff2`, `font.broken`)."""
    try:
        packed = path.read_bytes() if path.stat().st_size <= MAX_PACKED else b""
    except OSError:
        raise _damaged(path) from None
    if packed[:4] != b"wOF2":
        raise _damaged(path)
    key = f"woff2-1-{hashlib.sha256(packed).hexdigest()}"
    kept = cache.get(key) if cache is not None else None
    if kept is not None:
        return kept
    unpacked = _unpack(packed, path)
    if cache is not None:
        cache.put(key, unpacked)
    return unpacked


def _unpack(packed: bytes, path: Path) -> bytes:
    from io import BytesIO

    try:
        import brotli
        from fontTools.ttLib import TTFont
    except ImportError:
        raise FontError(
            "is a WOFF2 font, and what unpacks those is not installed",
            code="font.woff2",
            hint="pip install 'sharekit-cards[woff2]', or give the font as .ttf or .otf",
            where=str(path),
        ) from None
    target = BytesIO()
    try:
        _check_bounds(packed, brotli.Decompressor())
        with TTFont(BytesIO(packed), recalcTimestamp=False, recalcBBoxes=False) as font:
            font.flavor = None
            font.save(target, reorderTables=None)
    except Exception:  # the library raises whatever it stumbles over in a damaged file
        raise _damaged(path) from None
    return target.getvalue()


def _check_bounds(packed: bytes, decompressor: Any) -> None:
    """A few bytes may unpack to gigabytes: see how many there are before they are all made.

    Raises ValueError, IndexError, struct.error, or the decompressor's error.
    """
    (tables,) = struct.unpack(">H", packed[12:14])
    size, compressed = struct.unpack(">II", packed[16:24])
    start = _HEADER
    for _ in range(tables):
        start = _next_entry(packed, start)
    body = packed[start : start + compressed]
    if size > MAX_UNPACKED or len(body) != compressed:
        raise ValueError
    if len(decompressor.process(body, output_buffer_limit=MAX_UNPACKED)) >= MAX_UNPACKED:
        raise ValueError


def _next_entry(packed: bytes, at: int) -> int:
    """Where the entry of the table directory that begins at a place ends."""
    flags = packed[at]
    spelled = flags & 0x3F == _SPELLED
    tag = packed[at + 1 : at + 5] if spelled else b""
    outlines = (flags & 0x3F) in _OUTLINES or tag in {b"glyf", b"loca"}
    version = flags >> 6
    transformed = version != 3 if outlines else version != 0
    at += 5 if spelled else 1
    for _ in range(2 if transformed else 1):  # lengths of up to five bytes, seven bits each
        while packed[at] & 0x80:
            at += 1
        at += 1
    return at


def _damaged(path: Path) -> FontError:
    return FontError(
        "is no WOFF2 font that can be used",
        code="font.broken",
        hint="fetch the file again, or give the font as .ttf or .otf",
        where=str(path),
    )
