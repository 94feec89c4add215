"""The ledger of an output folder during a build: never a row without its file.

The manifest is read line by line, and written once at the end. Meanwhile pictures are written in
groups: announced in the log, written, then their rows noted in the log. A build that is killed
anywhere leaves whole files and a log, from which the next one goes on.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any, NamedTuple

from sharekit import manifest_text
from sharekit.build.lines import (
    Identity,
    Line,
    bytes_at,
    document,
    identity_of,
    key_of,
    line_of,
    merged,
    open_lines,
    rows_in,
)
from sharekit.build.log import Log, log_name
from sharekit.build.model import Page, Result
from sharekit.build.plan import in_shard
from sharekit.errors import OutputError, SharekitError
from sharekit.locks import claimed, locked
from sharekit.manifest import ArticleRow, FileRow
from sharekit.store import (
    clean_leftovers,
    file_sha256,
    not_ours,
    remove_own,
    sha256_hex,
    write_group,
    write_stream,
)

Written = tuple[Page, Result, SharekitError | None]


class _Picture(NamedTuple):
    """A picture to be written."""

    data: bytes
    sha256: str


def shard_manifest(shard: tuple[int, int]) -> str:
    """The file that a shard's rows stand in until they are merged."""
    return f"manifest.{shard[0]}-of-{shard[1]}.json"


class Ledger:
    """Rows by article: the log's before the manifest's. force: replace what isn't ours.

    unique: file names tell pictures apart by their hash, so that no two can be in the way of one
    another. read_only: nothing is written, an earlier log is only read.
    """

    def __init__(
        self,
        folder: Path,
        *,
        shard: tuple[int, int] | None = None,
        force: bool = False,
        unique: bool = True,
        read_only: bool = False,
    ) -> None:
        self.folder, self.shard, self.force, self.unique = folder, shard, force, unique
        self.read_only = read_only
        self.places: dict[bytes, Line] = {}
        self._taken: dict[str, bytes] = {}
        with manifest_text.lying_in(folder), ExitStack() as stack:
            self.base = stack.enter_context(open_lines(folder / manifest_text.NAME))
            for line, _, row in rows_in(self.base):
                key = key_of(identity_of(row))
                self.places[key] = line
                if not unique:
                    self._taken |= {card["file"]: key for card in row["cards"]}
            self.log = self._open_log(stack)
            self._stack = stack.pop_all()  # kept open: nothing went wrong

    def _open_log(self, stack: ExitStack) -> Log | None:
        path = self.folder / log_name(self.shard)
        if self.read_only:
            return stack.enter_context(Log(path, read_only=True)) if path.exists() else None
        if not stack.enter_context(claimed(path)):
            raise OutputError(
                "another build is writing here",
                code="build.running",
                hint="wait until it is done, or write elsewhere with -o",
                where=str(self.folder),
            )
        log = stack.enter_context(Log(path))
        clean_leftovers(self.folder)
        if log.announced:
            self._sweep(log)
        return log

    def _sweep(self, log: Log) -> None:
        """Remove what an earlier run announced and wrote, or meant to remove, and no row has."""
        kept = {file for _, row in self._all(log) for file in _files(row)}
        for file, sha256 in log.announced.items():
            if file not in kept:
                remove_own(self.folder / file, known={sha256})

    def _all(self, log: Log | None) -> Iterator[tuple[Identity, dict[str, Any]]]:
        if log is None or log.empty:  # all is in the manifest, where each row is read once
            with open_lines(self.folder / manifest_text.NAME) as stream:
                yield from ((identity_of(row), row) for _, _, row in rows_in(stream))
            return
        for identity, line in self._lines(log):
            yield identity, json.loads(line)

    def _lines(self, log: Log | None) -> Iterator[tuple[Identity, bytes]]:
        """All rows as they will stand in the manifest; what others recorded meanwhile, too."""
        over = log.sorted_rows() if log is not None else iter(())
        with open_lines(self.folder / manifest_text.NAME) as stream:
            base = ((identity_of(row), body) for _, body, row in rows_in(stream))
            yield from merged(base, over)

    def json(self, page: Page) -> dict[str, Any] | None:
        """The row of a page as JSON, or None."""
        line = self._line(key_of(page.identity))
        return json.loads(line) if line is not None else None

    def row(self, page: Page) -> ArticleRow | None:
        """The row of a page, or None. Raises InputError (`manifest.damaged`)."""
        line = self._line(key_of(page.identity))
        return manifest_text.article_of(line) if line is not None else None

    def _line(self, key: bytes) -> bytes | None:
        line = self.log.line(key) if self.log is not None else None
        if line is None and key in self.places:
            line = bytes_at(self.base, self.places[key])
        return line

    def write(self, group: Sequence[tuple[Page, Result]]) -> list[Written]:
        """Write the pictures of some pages, then note their rows: what became of each.

        A page whose picture would be in another's way has its error. Raises OutputError where
        nothing can be written at all.
        """
        done: list[Written] = []
        files: dict[str, _Picture] = {}
        for page, result in group:
            try:
                new = self._checked(page, result)
            except OutputError as problem:
                if problem.code not in {"output.not_ours", "output.collision"}:
                    raise
                done.append((page, result, problem))
            else:
                files |= new
                done.append((page, result, None))
        if self.log is None or self.read_only:
            return done
        if files:
            self.log.announce({name: picture.sha256 for name, picture in files.items()})
            write_group(self.folder, {name: picture.data for name, picture in files.items()})
        rows = [result.row for _, result, problem in done if result.row and problem is None]
        lines = [(row, line_of(row)) for row in rows]
        self.log.add([(row, line) for row, line in lines if line != self._known(row)])
        return done

    def _known(self, row: ArticleRow) -> bytes | None:
        return self._line(key_of(row.identity))

    def _checked(self, page: Page, result: Result) -> dict[str, _Picture]:
        """The pictures of a page that have to be written."""
        before = self.row(page) if result.pictures else None
        known: dict[str, set[str]] = {}
        for card in before.cards if before else ():
            for old in (FileRow(file=card.file, sha256=card.sha256), *card.previous):
                known.setdefault(old.file, set()).add(old.sha256)
        files: dict[str, _Picture] = {}
        for name, data in result.pictures:
            self._check_name(name, page)
            sha256 = sha256_hex(data)
            there = file_sha256(self.folder / name)
            if there == sha256:
                continue
            own = known.get(name, set())
            if self.log is not None and name in self.log.announced:
                own.add(self.log.announced[name])
            if there is not None and there not in own and not self.force:
                raise not_ours(self.folder / name)
            files[name] = _Picture(data, sha256)
        return files

    def _check_name(self, name: str, page: Page) -> None:
        key = key_of(page.identity)
        if not self.unique and self._taken.setdefault(name, key) != key:
            raise OutputError(
                f"the card of {page.source} has the name of another page's",
                code="output.collision",
                hint="give one of the pages another slug, or put {hash8} into output.name",
                where=str(self.folder / name),
            )

    def owns(self, name: str) -> bool:
        """Does some row name this file?"""
        return any(name in _files(row) for _, row in self.all_rows())

    def all_rows(self) -> Iterator[tuple[Identity, dict[str, Any]]]:
        """Every row as JSON, sorted, the log's in place of the manifest's."""
        return self._all(self.log)

    def finish(self, drop: frozenset[bytes] = frozenset()) -> bool:
        """Bring the manifest up to date, without the rows of `drop`; True where it was written.

        A shard writes a manifest of its own rows. Cards that others recorded meanwhile stay.
        """
        log = self.log
        if log is None or self.read_only:
            return False
        if log.empty and not drop and self.shard is None:
            return False
        with locked(self.folder):
            if self.shard is None:
                target = self.folder / manifest_text.NAME
                lines = (line for name, line in self._lines(log) if key_of(name) not in drop)
            else:
                target = self.folder / shard_manifest(self.shard)
                lines = (line for name, line in self._lines(log) if in_shard(name[0], self.shard))
            write_stream(target, joined(document(lines)))
        return True

    def close(self, *, forget: bool) -> None:
        """End: forget the log where all is in the manifest."""
        if self.log is not None and forget and not self.read_only:
            self.log.forget()
        self._stack.close()


def joined(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """The pieces in chunks of about a megabyte."""
    held: list[bytes] = []
    size = 0
    for piece in pieces:
        held.append(piece)
        size += len(piece)
        if size > 1_000_000:
            yield b"".join(held)
            held, size = [], 0
    yield b"".join(held)


def _files(row: dict[str, Any]) -> Iterator[str]:
    for card in row["cards"]:
        yield card["file"]
        for old in card["previous"]:
            yield old["file"]
