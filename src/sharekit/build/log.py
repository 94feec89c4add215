"""The log of a build: what it is about to write, and the rows of what is written, line by line.

It stands in the output folder only while a build runs, or after one was killed. Rows in it are as
good as the manifest's. Files that were announced and have no row are leftovers.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import BinaryIO

from sharekit.build.lines import Identity, Line, identity_of, key_of
from sharekit.manifest import ArticleRow
from sharekit.store import check_regular, output_error, remove

NAME = ".sharekit-build.jsonl"
_WILL, _ROW = b'{"will": ', b'{"row": '


def log_name(shard: tuple[int, int] | None) -> str:
    """Each shard has a log of its own."""
    return NAME if shard is None else f".sharekit-build-{shard[0]}-of-{shard[1]}.jsonl"


class Log:
    """An open log. announced: files that were to be written, of rows that may be missing."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self.path = path
        self.announced: dict[str, str] = {}
        self.rows: dict[bytes, Line] = {}
        try:
            check_regular(path)
            self._stream: BinaryIO = path.open("rb" if read_only else "r+b")
        except OSError as problem:
            raise output_error(problem, str(path)) from None
        self._end = self._replay()

    def _replay(self) -> int:
        """What an earlier run left; the half of a line at its end is cut off."""
        end = 0
        for line in self._stream:
            if not line.endswith(b"}\n"):
                break
            try:
                value = json.loads(line)
            except ValueError:
                break
            if "will" in value:
                self.announced.update(value["will"])
            else:
                start = end + len(_ROW)
                key = key_of(identity_of(value["row"]))
                self.rows[key] = Line(start, len(line) - len(_ROW) - len(b"}\n"))
                for card in value["row"]["cards"]:
                    self.announced.pop(card["file"], None)
            end += len(line)
        return end

    @property
    def empty(self) -> bool:
        """Was nothing noted?"""
        return self._end == 0

    def announce(self, files: Mapping[str, str]) -> None:
        """Note the files (name → sha256) that are about to be written or removed."""
        if files:
            self.announced.update(files)
            self._append([_WILL + json.dumps(files, sort_keys=True).encode() + b"}\n"])

    def add(self, rows: Iterable[tuple[ArticleRow, bytes]]) -> None:
        """Note rows whose files are on the disk, each as it is and as its line."""
        lines = []
        at = self._end
        for row, body in rows:
            lines.append(_ROW + body + b"}\n")
            self.rows[key_of(row.identity)] = Line(at + len(_ROW), len(body))
            at += len(lines[-1])
            for card in row.cards:
                self.announced.pop(card.file, None)
        self._append(lines)

    def _append(self, lines: Sequence[bytes]) -> None:
        document = b"".join(lines)
        if not document:
            return  # to make sure of nothing takes as long as of a page
        try:
            self._stream.seek(self._end)
            self._stream.truncate()
            self._stream.write(document)
            self._stream.flush()
            os.fsync(self._stream.fileno())
        except OSError as problem:
            raise output_error(problem, str(self.path)) from None
        self._end += len(document)

    def line(self, key: bytes) -> bytes | None:
        """The newest row of an article, or None."""
        place = self.rows.get(key)
        if place is None:
            return None
        self._stream.seek(place.start)
        return self._stream.read(place.length)

    def sorted_rows(self) -> Iterator[tuple[Identity, bytes]]:
        """The newest row of each article, sorted as the manifest is."""
        places: list[tuple[Identity, bytes]] = []
        for key in self.rows:
            body = self.line(key) or b""
            places.append((identity_of(json.loads(body)), key))
        for identity, key in sorted(places):
            yield identity, self.line(key) or b""

    def forget(self) -> None:
        """All that it says stands in the manifest now."""
        self.close()
        remove(self.path)

    def close(self) -> None:
        """Leave it to the next run."""
        self._stream.close()

    def __enter__(self) -> Log:
        return self

    def __exit__(self, *problem: object) -> None:
        self.close()
