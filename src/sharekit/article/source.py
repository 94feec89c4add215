"""Opening a source: a file, standard input or an address, as bytes with what is known of them."""

import io
from pathlib import PurePosixPath
from typing import BinaryIO, NamedTuple
from urllib.parse import urlsplit

from sharekit.fetch.url import looks_like_url
from sharekit.world import World

HEAD_BYTES = 16_384
_GZIP = b"\x1f\x8b"
_TABLES = (".csv", ".tsv", ".tab", ".jsonl", ".ndjson", ".jsonlines")
_MARKS = (b",", b";", b"\t", b"|")
_HEADER = (b"title", b"url", b"link", b"content")


class Source(NamedTuple):
    """A source that is open. stream: its bytes from the start, unpacked; its reader closes it.

    kind: of the stream of articles that it is, or None for one article. url: where it was fetched
    from, its redirects followed; None for files. charset and media_type: as the server told them.
    """

    stream: BinaryIO
    kind: str | None
    url: str | None = None
    charset: str | None = None
    media_type: str = ""


def open_source(path: str, world: World) -> Source:
    """Open a path, `-` or an address. Raises InputError and NetworkError."""
    if not looks_like_url(path):
        stream = _unpacked(world.stream(path))
        return Source(stream, stream_kind(_peek(stream), path))
    response = world.fetch(path)
    stream = _unpacked(io.BytesIO(response.body))
    name = urlsplit(response.url).path
    kind = stream_kind(_peek(stream), name, response.media_type)
    return Source(stream, kind, response.url, response.charset, response.media_type)


def stream_kind(head: bytes, name: str, media_type: str = "") -> str | None:
    """The kind of stream that begins so; most sources can be told to be none by a byte."""
    start = head[:400].removeprefix(b"\xef\xbb\xbf").lstrip()
    suffix = PurePosixPath(name.lower().removesuffix(".gz")).suffix
    told = suffix in _TABLES or media_type.endswith(("csv", "json", "jsonl", "separated-values"))
    marked = start[:1] in {b"<", b"{", b"["} or head[:2] in {b"\xff\xfe", b"\xfe\xff"}
    if not (told or marked or _may_be_header(start.partition(b"\n")[0].lower())):
        return None
    from sharekit.article.streams.detect import detect

    return detect(head, name.lower().removesuffix(".gz"), media_type)


def _may_be_header(line: bytes) -> bool:
    return any(mark in line for mark in _MARKS) and any(word in line for word in _HEADER)


def _peek(stream: BinaryIO) -> bytes:
    return stream.peek(HEAD_BYTES) if isinstance(stream, io.BufferedReader) else b""


def _unpacked(stream: BinaryIO) -> BinaryIO:
    """The stream with its head to be peeked at; what a gzip file holds, in place of the file."""
    head = stream.read(HEAD_BYTES)
    whole = io.BufferedReader(_Whole(head, stream), HEAD_BYTES)
    if not head.startswith(_GZIP):
        return whole
    import gzip

    unpacked = gzip.GzipFile(fileobj=whole)
    return io.BufferedReader(_Whole(unpacked.read(HEAD_BYTES), unpacked), HEAD_BYTES)


class _Whole(io.RawIOBase):
    """A head that was read, and the rest behind it, as one stream."""

    def __init__(self, head: bytes, rest: io.BufferedIOBase | BinaryIO) -> None:
        super().__init__()
        self._head = head
        self._rest = rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        piece, self._head = self._head[: len(buffer)], self._head[len(buffer) :]
        piece = piece or self._rest.read(len(buffer))
        buffer[: len(piece)] = piece
        return len(piece)

    def close(self) -> None:
        self._rest.close()
        super().close()
