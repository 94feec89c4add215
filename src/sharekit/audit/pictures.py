"""The pictures that pages name: each is got once, from a folder or the network, and decoded."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from sharekit.audit.once import Once
from sharekit.errors import InputError, SharekitError
from sharekit.manifest import CardRow, Manifest
from sharekit.store import sha256_hex
from sharekit.world import World

TYPES = {
    ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".webp": "image/webp",
    ".gif": "image/gif", ".svg": "image/svg+xml", ".avif": "image/avif", ".bmp": "image/bmp",
    ".ico": "image/x-icon", ".tif": "image/tiff", ".tiff": "image/tiff", ".heic": "image/heic",
}  # fmt: skip
"""What servers say of a file by its ending."""

_SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"BM", "image/bmp"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"\x00\x00\x01\x00", "image/x-icon"),
)
_DECODED = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})
_NO_NETWORK = {
    "fetch.none": "there is no network here",
    "fetch.offline": "--offline fetches nothing",
}
_NO_NAME = frozenset({"fetch.dns"})


class Site(NamedTuple):
    """Where built files are served: an address, with its last slash, and the folder behind it."""

    address: str
    folder: Path

    def file(self, url: str) -> Path | None:
        """The file that an address means, where it is below this one."""
        plain = url.partition("#")[0].partition("?")[0]
        if not _same_place(plain).startswith(_same_place(self.address)):
            return None
        rest = unquote(_same_place(plain)[len(_same_place(self.address)) :])
        if "\0" in rest or ".." in rest.split("/"):
            return None
        return self.folder / rest


def _same_place(url: str) -> str:
    """http and https, with `www.` or without, are one folder on the disk."""
    scheme, _, rest = url.partition("://")
    return rest.removeprefix("www.") if scheme.lower() in {"http", "https"} else url


class Picture(NamedTuple):
    """What became of a picture. problem: why crawlers can't have it. unchecked: why we couldn't.

    served: its Content-Type, or what its name makes servers say; empty: nothing. found: the type by
    its bytes, None: it is no picture; empty: nobody saw them. width, height: px as decoded, 0: not
    known. bytes: of the file.
    """

    url: str
    problem: str | None = None
    unchecked: str | None = None
    redirected: str | None = None
    served: str = ""
    found: str | None = None
    width: int = 0
    height: int = 0
    bytes: int = 0
    card: CardRow | None = None


class Pictures:
    """Looks at pictures, at each address once. sites: tried in order before the network."""

    def __init__(
        self, world: World, *, sites: Sequence[Site] = (), manifest: Manifest | None = None
    ) -> None:
        self.world = world
        self.sites = tuple(sites)
        self.cards = {
            card.sha256: card for row in (manifest or Manifest()).articles for card in row.cards
        }
        self.files = {
            card.file: card for row in (manifest or Manifest()).articles for card in row.cards
        }
        self._seen: Once[Picture] = Once()
        self._dead: dict[str, str] = {}  # hosts that can't be found, and why

    def look(self, url: str, site: Site | None, *, fetched_page: bool) -> Picture:
        """What an absolute address gives.

        site: its page's own. fetched_page: the network is there, and what is published counts, not
        what lies here.
        """

        def got() -> Picture:
            sites = self.sites if site is None else (site, *self.sites)
            local = None if fetched_page else self._from_disk(url, sites)
            return local or self._from_network(url, certain=fetched_page)

        return self._seen.get(f"{fetched_page:d} {url}", got)

    def _from_disk(self, url: str, sites: Sequence[Site]) -> Picture | None:
        for site in sites:
            path = site.file(url)
            if path is None:
                continue
            try:
                data = self.world.read(str(path))
            except InputError:
                continue  # it may be served from elsewhere
            return self._decoded(Picture(url, served=TYPES.get(path.suffix.lower(), "")), data)
        return None

    def _from_network(self, url: str, *, certain: bool) -> Picture:
        host = (urlsplit(url).hostname or "").lower()
        if host in self._dead:
            return Picture(url, unchecked=self._dead[host])
        try:
            response = self.world.fetch(url, "image")
        except SharekitError as problem:
            return self._failed(url, host, problem, certain=certain)
        moved = response.url if response.url != url else None
        picture = Picture(url, redirected=moved, served=response.media_type)
        return self._decoded(picture, response.body)

    def _failed(self, url: str, host: str, problem: SharekitError, *, certain: bool) -> Picture:
        if problem.code in _NO_NETWORK:
            return Picture(url, unchecked=_NO_NETWORK[problem.code])
        if problem.code in _NO_NAME and not certain:  # a typing error, or no network
            self._dead[host] = f"{host} can't be found"
            return Picture(url, unchecked=self._dead[host])
        if problem.code == "fetch.type":
            return Picture(url, served=problem.message.rpartition(" ")[2])
        if problem.code == "fetch.too_large":
            return Picture(url, found="", bytes=25_000_001)
        return Picture(url, problem=problem.message)

    def _decoded(self, picture: Picture, data: bytes) -> Picture:
        card = self.cards.get(sha256_hex(data)) if self.cards else None
        picture = picture._replace(found=sniff(data), bytes=len(data), card=card)
        if not data:
            return picture._replace(problem="the file is empty")
        if picture.found not in _DECODED:
            return picture
        from sharekit.drawing.picture.decode import decode

        try:
            image = decode(data, picture.url)
        except InputError as problem:
            return picture._replace(problem=problem.message)
        return picture._replace(width=image.width, height=image.height)


def sniff(data: bytes) -> str | None:
    """The media type of a picture by its first bytes, or None for what is none."""
    for signature, media_type in _SIGNATURES:
        if data.startswith(signature):
            return media_type
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    if data[4:8] == b"ftyp":
        return "image/avif" if data[8:12] in {b"avif", b"avis"} else "image/heic"
    head = data[:2048].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if head.startswith(b"<svg") or (head.startswith((b"<?xml", b"<!")) and b"<svg" in head):
        return "image/svg+xml"
    return None
