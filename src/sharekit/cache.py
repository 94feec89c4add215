"""Derived bytes kept between runs: a cache that may forget, and that no run depends on."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from sharekit.store import replace_file, sha256_hex

CACHE_LIMIT = 200_000_000
"""Bytes that the cache may take before its oldest entries go."""

_MAGIC = b"sharekit-cache-1\n"


class DiskCache:
    """Derived bytes kept between runs: `drawing.scene.ports.Cache` on a folder.

    An entry is checked against its own sha256 and key; a damaged one counts as absent. limit: bytes
    in all; the entries longest unused are dropped first. Failures are silent: it is only a cache.
    """

    def __init__(self, folder: Path, limit: int = CACHE_LIMIT) -> None:
        self.folder = folder
        self.limit = limit
        self._total: int | None = None

    def get(self, key: str) -> bytes | None:
        """The bytes put under `key`, or None."""
        place = self._place(key)
        try:
            document = place.read_bytes()
            os.utime(place)  # the trim drops what was longest unused
        except (OSError, ValueError):
            return None
        head = len(_MAGIC) + 32
        value = document[head:]
        return value if document[:head] == _MAGIC + _seal(key, value) else None

    def put(self, key: str, value: bytes) -> None:
        """Keep the bytes, where that is possible."""
        if len(value) > self.limit // 2:
            return
        place = self._place(key)
        with contextlib.suppress(OSError, ValueError):
            place.parent.mkdir(parents=True, exist_ok=True)
            # no fsync: an entry torn by a crash fails its seal
            replace_file(place, (_MAGIC + _seal(key, value), value), durable=False)
            self._grow(len(value))

    def _place(self, key: str) -> Path:
        name = sha256_hex(key.encode("utf-8", "surrogatepass"))
        return self.folder / name[:2] / name[2:]

    def _grow(self, size: int) -> None:
        if self._total is None:
            self._total = sum(entry.st_size for _, entry in self._entries())
        else:
            self._total += size
        if self._total > self.limit:
            self._trim(self.limit * 4 // 5)

    def _trim(self, target: int) -> None:
        oldest_first = sorted(self._entries(), key=lambda entry: entry[1].st_mtime_ns)
        total = sum(entry.st_size for _, entry in oldest_first)
        for place, entry in oldest_first:
            if total <= target:
                break
            with contextlib.suppress(OSError):
                place.unlink()
                total -= entry.st_size
        self._total = total

    def _entries(self) -> Iterator[tuple[Path, os.stat_result]]:
        for place in self.folder.glob("??/*"):
            with contextlib.suppress(OSError):
                yield place, place.stat()


def _seal(key: str, value: bytes) -> bytes:
    import hashlib

    seal = hashlib.sha256(key.encode("utf-8", "surrogatepass") + b"\0")
    seal.update(value)  # grounds are megabytes: no copy of them
    return seal.digest()
