"""A manifest as a file of lines: found by article, read one at a time, in flat memory."""

from __future__ import annotations

import hashlib
import io
import json
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple, cast

from sharekit import manifest, manifest_text
from sharekit.manifest import ArticleRow
from sharekit.store import check_regular, output_error

Identity = tuple[str, str]
_HEAD = manifest_text.head().encode()
_TAIL = manifest_text.TAIL.encode()
_KEYS = frozenset(ArticleRow.__dataclass_fields__)


class Line(NamedTuple):
    """Where a row stands in its file: of which bytes it consists."""

    start: int
    length: int


def key_of(identity: Identity) -> bytes:
    """An identity in twelve bytes: a hundred thousand of them fit anywhere."""
    text = "\0".join(identity).encode("utf-8", "surrogatepass")
    return hashlib.blake2b(text, digest_size=12).digest()


def identity_of(row: dict[str, Any]) -> Identity:
    """As `ArticleRow.identity` has it, of a row as JSON."""
    source = str(row.get("source"))
    return source, str(row.get("url") or row.get("title") or "") if source == "-" else ""


def open_lines(path: Path) -> BinaryIO:
    """The manifest as a stream of its lines; an empty stream where there is none.

    One that isn't written as lines is put into them. Raises InputError (`manifest.damaged`,
    `manifest.newer`), OutputError.
    """
    try:
        check_regular(path)
        stream = path.open("rb")
    except FileNotFoundError:
        return io.BytesIO()
    except OSError as problem:
        raise output_error(problem, str(path)) from None
    if stream.readline() == _HEAD and _ends_well(stream):
        return stream
    with stream:
        stream.seek(0)
        text = stream.read().decode("utf-8", "surrogateescape")
    if not text:
        return io.BytesIO()
    rows = manifest_text.dumps(manifest_text.loads(text)).encode("utf-8", "surrogateescape")
    tidy = tempfile.TemporaryFile()  # noqa: SIM115 - its reader closes it
    tidy.write(rows)
    return cast("BinaryIO", tidy)


def _ends_well(stream: BinaryIO) -> bool:
    stream.seek(0, io.SEEK_END)
    stream.seek(max(0, stream.tell() - len(_TAIL)))
    return stream.read() == _TAIL


def rows_in(stream: BinaryIO) -> Iterator[tuple[Line, bytes, dict[str, Any]]]:
    """The rows of a stream from `open_lines`: their places, as they stand there, and as JSON.

    Raises InputError (`manifest.damaged`, `manifest.newer`).
    """
    stream.seek(0)
    at = len(stream.readline())
    for line in stream:
        if line != _TAIL:
            body = line.rstrip(b"\n").removesuffix(b",")
            yield Line(at, len(body)), body, _checked(body)
        at += len(line)


def _checked(body: bytes) -> dict[str, Any]:
    try:
        row = json.loads(body)
    except (ValueError, RecursionError):
        row = None
    if not isinstance(row, dict) or row.keys() - _KEYS:
        manifest_text.article_of(body)  # which says what is wrong
    return cast("dict[str, Any]", row)


def line_of(row: ArticleRow) -> bytes:
    """The row as it stands in a manifest."""
    return manifest_text.line(row).encode("utf-8", "surrogateescape")


def bytes_at(stream: BinaryIO, line: Line) -> bytes:
    """The row that stands there."""
    stream.seek(line.start)
    return stream.read(line.length)


def document(lines: Iterable[bytes]) -> Iterator[bytes]:
    """A manifest of these rows, in pieces."""
    first = True
    for line in lines:
        yield _HEAD if first else b",\n"
        yield line
        first = False
    yield b"\n" + _TAIL if not first else manifest_text.dumps(manifest.Manifest()).encode()


def merged(
    base: Iterable[tuple[Identity, bytes]], over: Iterable[tuple[Identity, bytes]]
) -> Iterator[tuple[Identity, bytes]]:
    """Two sorted runs of rows as one; of two rows of one article, the one from `over`."""
    upper = iter(over)
    waiting = next(upper, None)
    for identity, line in base:
        while waiting is not None and waiting[0] < identity:
            yield waiting
            waiting = next(upper, None)
        if waiting is not None and waiting[0] == identity:
            yield waiting
            waiting = next(upper, None)
        else:
            yield identity, line
    while waiting is not None:
        yield waiting
        waiting = next(upper, None)
