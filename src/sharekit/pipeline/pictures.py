"""The article's own picture: found, decoded as large as a card needs it, studied, judged.

A picture that can't be had stops no card: it is drawn without, and that is said.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote

from sharekit.article.model import Article
from sharekit.cards.formats import Format
from sharekit.diagnostics import Diagnostic, warning
from sharekit.drawing.picture.info import Seen
from sharekit.drawing.scene.frame import Frame
from sharekit.drawing.scene.ports import Cache
from sharekit.errors import InputError, SharekitError
from sharekit.fetch.url import looks_like_url
from sharekit.pipeline.tools import Place, Tools
from sharekit.store import sha256_hex
from sharekit.world import World

if TYPE_CHECKING:
    from PIL.Image import Image

KEPT_BYTES = 100_000_000
"""Of decoded photographs in memory; those that fell out are decoded anew where they are needed."""
_SERVED = ("", "static", "public", "assets", "source")
"""Folders from which site generators serve files: where an address from the root may lie."""
_UP = 6  # folders above the article in which such folders are looked for


def find_picture(
    article: Article, format_: Format, scale: float, tools: Tools, *, needed: bool = False
) -> tuple[Seen | None, tuple[Diagnostic, ...]]:
    """The article's picture for a card of that format at `scale`, or None and why.

    needed: it was asked for, so a damaged one is an error. Raises InputError (`image.format`,
    `image.unreadable`, `image.too_large`, `image.empty`) for that; else the reason is a warning.
    """
    if article.image is None:
        if not needed:
            return None, ()
        absent = warning(
            "image.none",
            "the article has no picture, so the card is drawn without one",
            hint="give one: --image FILE",
        )
        return None, (absent,)
    cover = round(format_.width * scale), round(format_.height * scale)
    try:
        where, data = _read(article, article.image.url, tools.world)
    except SharekitError as problem:
        missing = warning(
            "image.missing",
            f"the article's picture can't be had: {problem.message}; the card is drawn without it",
            hint=problem.hint,
            where=article.image.url,
        )
        return None, (missing,)
    try:
        seen = _seen(Place(where, cover), data, tools)
    except InputError as problem:
        if needed:
            raise
        unusable = warning(
            "image.unusable",
            f"the article's picture can't be drawn: {problem.message}; the card does without it",
            hint=problem.hint,
            where=article.image.url,
        )
        return None, (unusable,)
    return seen._replace(alt=article.image.alt), ()


def pixels_of(frame: Frame, tools: Tools) -> Mapping[str, Image]:
    """The pictures of a frame by their keys; one that fell out of memory is read again.

    Raises InputError (`image.changed`) where it isn't the same any more.
    """
    found = {}
    for key in frame.pictures:
        if key in tools.pictures:  # a logo
            found[key] = tools.pictures[key]
            continue
        if key not in tools.photos:
            place = tools.places[key]
            again = _seen(place, _bytes(place.where, tools.world), tools)
            if again.key != key:
                raise InputError(
                    "the picture changed while its card was made",
                    code="image.changed",
                    hint="make the card again",
                    where=place.where,
                )
        found[key] = tools.photos[key]
    return found


def _read(article: Article, address: str, world: World) -> tuple[str, bytes]:
    """Where the picture was found, and its bytes. Raises InputError, NetworkError."""
    if looks_like_url(address):
        address = address.strip().replace(" ", "%20")  # as every browser asks for it
        return address, _bytes(address, world)
    problem: SharekitError | None = None
    for path in _places(article.source, address):
        try:
            return path, _bytes(path, world)
        except InputError as missing:
            if problem is None or missing.code != "source.missing":
                problem = missing
    raise problem or InputError("no such file", code="source.missing", where=address)


def _bytes(where: str, world: World) -> bytes:
    return world.fetch(where, "image").body if looks_like_url(where) else world.read(where)


def _places(source: str, address: str) -> Iterator[str]:
    """The paths that an address in a document may mean: beside it, from here, from the site's root.

    A path may be written as in an address: `my%20photo.jpg?v=2`.
    """
    plain = unquote(address.partition("?")[0].partition("#")[0])
    folder = Path() if source == "-" or looks_like_url(source) else Path(source).parent
    names = dict.fromkeys((address, plain))
    found = [folder / name for name in names]
    found += [Path(name) for name in names]
    rooted = plain.lstrip("/\\")
    for above in (folder, *list(Path(os.path.abspath(folder)).parents)[:_UP]):  # noqa: PTH100 - no `..`
        found += [above / served / rooted for served in _SERVED]
    yield from dict.fromkeys(str(path) for path in found)


class _Pixels(NamedTuple):
    """A decoded picture; width, height: px of its file."""

    image: Image
    width: int
    height: int


def _seen(place: Place, data: bytes, tools: Tools) -> Seen:
    """Decode and study; the pixels are kept in `tools`."""
    from sharekit.drawing.picture.study import study

    pixels = _decoded(data, place, tools.cache)
    size = f"{pixels.image.width}x{pixels.image.height}"
    key = hashlib.sha256(f"{sha256_hex(data)} {size}".encode()).hexdigest()
    tools.places[key] = place
    _keep(tools.photos, key, pixels.image)
    return Seen(key, pixels.width, pixels.height, study(pixels.image, pixels.width))


def _keep(photos: dict[str, Image], key: str, image: Image) -> None:
    photos.pop(key, None)
    photos[key] = image
    while len(photos) > 1 and sum(_weight(each) for each in photos.values()) > KEPT_BYTES:
        del photos[next(iter(photos))]


def _weight(image: Image) -> int:
    return image.width * image.height * len(image.getbands())


def _decoded(data: bytes, place: Place, cache: Cache | None) -> _Pixels:
    """The picture, from the cache where decoding it takes long."""
    from PIL import Image, __version__

    from sharekit.drawing.picture.decode import shown

    key = f"picture-1 {__version__} {sha256_hex(data)} {place.cover[0]}x{place.cover[1]}"
    entry = cache.get(key) if cache is not None else None
    if entry is not None:
        try:
            head, _, pixels = entry.partition(b"\n")
            mode, size, full = json.loads(head)
            image = Image.frombytes(mode, tuple(size), pixels)
            return _Pixels(image, *full)
        except (ValueError, TypeError):
            pass  # another program's entry, or a damaged one
    decoded = shown(data, place.where, place.cover)
    image = decoded.image
    if cache is not None and image.size != (decoded.width, decoded.height):
        head = json.dumps([image.mode, image.size, [decoded.width, decoded.height]]).encode()
        cache.put(key, head + b"\n" + image.tobytes())
    return _Pixels(image, decoded.width, decoded.height)
