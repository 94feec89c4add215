"""The whole backdrop, painted once: kept in memory, and packed in the cache handed in."""

from __future__ import annotations

import hashlib
import struct
import threading
from collections import OrderedDict

import PIL
from PIL import Image

from sharekit.drawing.render.codec import DEFLATE
from sharekit.drawing.scene.paint import Ground
from sharekit.drawing.scene.ports import Cache

VERSION = 8
"""Raise it with every change that changes a ground's pixels."""

_SIZE = struct.Struct(">II")  # width, height
_KEPT_BYTES = 48_000_000  # of grounds in memory: twenty cards, or four stories at double size

_recent: OrderedDict[str, Image.Image] = OrderedDict()
_lock = threading.Lock()


def ground_image(
    ground: Ground, width: int, height: int, *, scale: float = 1.0, cache: Cache | None = None
) -> Image.Image:
    """The ground of a page of width × height px at `scale`, as RGB. Shared: never draw on it."""
    size = round(width * scale), round(height * scale)
    key = ground_key(ground, width, height, scale)
    with _lock:
        if key in _recent:
            _recent.move_to_end(key)
            return _recent[key]
    image = _stored(cache, key, size)
    if image is None:
        image = paint_ground(ground, width, height, scale)
        if cache is not None:
            cache.put(key, _packed(image))
    with _lock:
        _recent[key] = image
        while sum(i.width * i.height * 3 for i in _recent.values()) > _KEPT_BYTES:
            if len(_recent) == 1:
                break
            _recent.popitem(last=False)
    return image


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
    # In memory it serves all cards of a theme; from the disk it would come no sooner.
    image = ground_image(bare, width, height, scale=scale).copy()
    if ground.ornament is not None:
        from sharekit.drawing.render.ornament import paint_ornament

        paint_ornament(image, ground.ornament, width, height, scale)
    if ground.art is not None:
        from sharekit.drawing.render.art import paint_art

        paint_art(image, ground.art, scale)
    return image


def _packed(image: Image.Image) -> bytes:
    """Its pixels, deflated: a twentieth of the room on the disk, and no slower to read back."""
    packed: bytes = DEFLATE.compress(image.tobytes(), 1)
    return _SIZE.pack(*image.size) + packed


def _stored(cache: Cache | None, key: str, size: tuple[int, int]) -> Image.Image | None:
    """The ground out of the cache, or None where it is absent or damaged."""
    entry = cache.get(key) if cache is not None else None
    if entry is None or entry[: _SIZE.size] != _SIZE.pack(*size):
        return None
    length = size[0] * size[1] * 3
    unpacker = DEFLATE.decompressobj()
    try:
        pixels = unpacker.decompress(memoryview(entry)[_SIZE.size :], length + 1)
    except DEFLATE.error:
        return None
    whole = unpacker.eof and not unpacker.unused_data  # the end holds the checksum
    if len(pixels) != length or not whole:
        return None
    return Image.frombytes("RGB", size, pixels)
