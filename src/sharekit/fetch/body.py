"""A response's body, unpacked as it comes in and never larger than it may be."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sharekit.errors import InputError, NetworkError

if TYPE_CHECKING:
    from requests import Response

CODINGS = "gzip, deflate"
"""What is asked for: what the standard library unpacks piece by piece, so within bounds."""

_PIECE = 65_536
_ANY_HEADER, _NO_HEADER = 47, -15  # zlib's window bits: gzip or zlib by their header; neither


def read_body(response: Response, limit: int) -> bytes:
    """The body, at most `limit` bytes packed and unpacked.

    Raises InputError (`fetch.too_large`), NetworkError (`fetch.coding`, `fetch.cut_off`), and
    urllib3's errors where the connection breaks.
    """
    told = response.headers.get("Content-Length", "")
    if told.isdecimal() and (len(told) > 18 or int(told) > limit):
        raise _too_large(limit)
    coding = response.headers.get("Content-Encoding", "").strip().lower()
    pieces = _packed(response, limit)
    if coding in {"", "identity"}:
        return b"".join(pieces)
    if coding not in {"gzip", "x-gzip", "deflate"}:
        raise NetworkError(
            f"came packed as '{coding[:40]}', which nobody asked for",
            code="fetch.coding",
            hint="try again later, or save the page and pass the file",
        )
    try:
        return _unpacked(pieces, limit, deflate=coding == "deflate")
    except zlib.error:
        raise NetworkError(
            "came packed, and can't be unpacked",
            code="fetch.coding",
            hint="try again later, or save the page and pass the file",
        ) from None


def _packed(response: Response, limit: int) -> Iterator[bytes]:
    total = 0
    while piece := response.raw.read(_PIECE, decode_content=False):
        total += len(piece)
        if total > limit:
            raise _too_large(limit)
        yield piece


def _unpacked(pieces: Iterator[bytes], limit: int, *, deflate: bool) -> bytes:
    unpacker = zlib.decompressobj(_ANY_HEADER)
    result = bytearray()
    for number, piece in enumerate(pieces):
        rest = piece
        if number == 0 and deflate and not _has_zlib_header(piece):
            unpacker = zlib.decompressobj(_NO_HEADER)  # what some servers take for deflate
        while rest:
            result += unpacker.decompress(rest, limit + 1 - len(result))
            if len(result) > limit:
                raise _too_large(limit)
            rest = unpacker.unconsumed_tail
            if unpacker.eof:  # a gzip file may have several members; what else follows is padding
                rest = unpacker.unused_data
                if rest[:2] != b"\x1f\x8b":
                    break
                unpacker = zlib.decompressobj(_ANY_HEADER)
    if result and not unpacker.eof:
        raise cut_off()
    return bytes(result)


def _has_zlib_header(piece: bytes) -> bool:
    return len(piece) > 1 and piece[0] & 15 == 8 and int.from_bytes(piece[:2], "big") % 31 == 0


def cut_off() -> NetworkError:
    """The error for a body that ends before its end."""
    return NetworkError(
        "the connection ended before the page did",
        code="fetch.cut_off",
        hint="try again",
    )


def _too_large(limit: int) -> InputError:
    return InputError(
        f"is larger than {limit // 1_000_000} MB",
        code="fetch.too_large",
        hint="save what is needed of it and pass the file",
    )
