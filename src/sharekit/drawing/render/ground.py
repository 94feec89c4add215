"""The whole backdrop, painted once: kept in memory, and packed in the cache handed in.

An ornament leaves much of its page alone: what is kept of a ground is the part in which it differs
from its bare gradient, and that gradient once.
"""

from __future__ import annotations

import hashlib
import struct
import threading
from collections import OrderedDict
from typing import NamedTuple

import PIL
from PIL import Image, ImageChops

from sharekit.drawing.render.codec import DEFLATE
from sharekit.drawing.scene.paint import Ground
from sharekit.drawing.scene.ports import Cache

VERSION = 9
"""Raise it with every change that changes a ground's pixels."""

_HEAD = struct.Struct(">6I")  # width and height of the page; left, top, right, bottom of the part
_KEPT_BYTES = 88_000_000  # of parts in memory: all of a theme at one size
_PIXEL_BYTES = 4  # of an RGB picture of Pillow's in memory


class _Part(NamedTuple):
    """A part of a page and where it stands. Shared: never draw on it."""

    left: int
    top: int
    image: Image.Image

    @property
    def bytes(self) -> int:
        return self.image.width * self.image.height * _PIXEL_BYTES


_Key = tuple[Ground, int, int, float]
_recent: OrderedDict[_Key, _Part] = OrderedDict()
_lock = threading.Lock()


def ground_image(
    ground: Ground, width: int, height: int, *, scale: float = 1.0, cache: Cache | None = None
) -> Image.Image:
    """The ground of a page of width × height px at `scale`, as an RGB picture of its own."""
    bare = Ground(ground.gradient)
    if ground == bare:
        return _part(bare, width, height, scale, cache).image.copy()
    image = ground_image(bare, width, height, scale=scale, cache=cache)
    part = _part(ground, width, height, scale, cache)
    image.paste(part.image, (part.left, part.top))
    return image


def _part(ground: Ground, width: int, height: int, scale: float, cache: Cache | None) -> _Part:
    """What is kept of a ground: out of memory, the cache, or painted now."""
    key = ground, width, height, scale
    with _lock:
        if key in _recent:
            _recent.move_to_end(key)
            return _recent[key]
    size = round(width * scale), round(height * scale)
    name = ground_key(*key)
    part = _stored(cache, name, size)
    if part is None:
        part = _painted(ground, width, height, scale)
        if cache is not None:
            cache.put(name, _packed(part, size))
    with _lock:
        _recent[key] = part
        while len(_recent) > 1 and sum(kept.bytes for kept in _recent.values()) > _KEPT_BYTES:
            _recent.popitem(last=False)
    return part


def _painted(ground: Ground, width: int, height: int, scale: float) -> _Part:
    image = paint_ground(ground, width, height, scale)
    bare = Ground(ground.gradient)
    if ground == bare:
        return _Part(0, 0, image)
    apart = ImageChops.difference(image, _part(bare, width, height, scale, None).image)
    box = apart.getbbox() or (0, 0, 1, 1)
    return _Part(box[0], box[1], image.crop(box))


def ground_key(ground: Ground, width: int, height: int, scale: float) -> str:
    """The cache's name for a ground: by everything that its pixels depend on."""
    facts = repr((VERSION, PIL.__version__, ground, width, height, float(scale)))
    return f"ground-{hashlib.sha256(facts.encode()).hexdigest()}"


def paint_ground(ground: Ground, width: int, height: int, scale: float) -> Image.Image:
    """The gradient, and the ornament over it. Its tools are loaded only where no cache helps."""
    from sharekit.drawing.render.gradient import paint_gradient

    bare = Ground(ground.gradient)
    if ground == bare:
        return paint_gradient(ground.gradient, (round(width * scale), round(height * scale)))
    image = ground_image(bare, width, height, scale=scale)
    if ground.ornament is not None:
        from sharekit.drawing.render.ornament import paint_ornament

        paint_ornament(image, ground.ornament, width, height, scale)
    if ground.art is not None:
        from sharekit.drawing.render.art import paint_art

        paint_art(image, ground.art, scale)
    return image


def _packed(part: _Part, size: tuple[int, int]) -> bytes:
    """Its pixels, deflated: a twentieth of the room on the disk, and no slower to read back."""
    left, top, image = part
    head = _HEAD.pack(*size, left, top, left + image.width, top + image.height)
    packed: bytes = DEFLATE.compress(image.tobytes(), 1)
    return head + packed


def _stored(cache: Cache | None, name: str, size: tuple[int, int]) -> _Part | None:
    """What is kept of a ground out of the cache, or None where it is absent or damaged."""
    entry = cache.get(name) if cache is not None else None
    if entry is None or len(entry) < _HEAD.size:
        return None
    *page, left, top, right, bottom = _HEAD.unpack_from(entry)
    if tuple(page) != size or not (left < right <= size[0] and top < bottom <= size[1]):
        return None
    length = (right - left) * (bottom - top) * 3
    unpacker = DEFLATE.decompressobj()
    try:
        pixels = unpacker.decompress(memoryview(entry)[_HEAD.size :], length + 1)
    except DEFLATE.error:
        return None
    whole = unpacker.eof and not unpacker.unused_data  # the end holds the checksum
    if len(pixels) != length or not whole:
        return None
    return _Part(left, top, Image.frombytes("RGB", (right - left, bottom - top), pixels))
