"""What was read of font files is kept by their path, size and time, and never trusted when odd.

A file that can't be used is kept as a note, so that it is not tried again.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from sharekit.drawing.scene.ports import Cache
from sharekit.drawing.text.coverage import is_coverage
from sharekit.drawing.text.fontfile import Axis, FontFile, Installed, Origin, read_file
from sharekit.drawing.text.walk import FontPath
from sharekit.errors import FontError

FORM = 2
"""Raised when what is kept of a file changes."""


class Kept:
    """What was read of a set of font files, from the last run and for the next one.

    name: the set's own. What isn't read again in a run is forgotten by `save`.
    """

    def __init__(self, cache: Cache | None, name: str) -> None:
        self._cache = cache
        self._key = f"fonts-{FORM}-{name}"
        self._old = _loaded(cache, self._key)
        self._new: dict[str, Any] = {}
        self._read_any = False

    def read(self, found: FontPath, origin: Origin) -> Installed:
        """A file's faces, as kept if its size and time are the same."""
        name = str(found.path)
        row = self._old.get(name)
        if row is not None and row[:2] == [found.size, found.mtime]:
            try:
                self._new[name] = row
                return _from_row(found.path, row, origin)
            except (TypeError, ValueError, IndexError, KeyError):
                pass  # damaged: read it again
        self._read_any = True
        faces = _read(found, origin, self._cache)
        self._new[name] = _to_row(found, faces)
        return faces

    def save(self) -> None:
        if self._cache is not None and (self._read_any or len(self._new) != len(self._old)):
            self._cache.put(self._key, json.dumps(self._new, separators=(",", ":")).encode())


def _loaded(cache: Cache | None, key: str) -> dict[str, Any]:
    data = cache.get(key) if cache is not None else None
    try:
        rows = json.loads(data) if data else {}
    except ValueError:
        return {}
    if not isinstance(rows, dict):
        return {}
    return {name: row for name, row in rows.items() if isinstance(row, list)}


def _read(found: FontPath, origin: Origin, cache: Cache | None) -> Installed:
    try:
        return Installed(read_file(found.path, origin=origin, cache=cache))
    except FontError as problem:
        return Installed((), (str(problem),))
    except (OSError, ValueError, MemoryError) as problem:  # the engine's own words
        return Installed((), (f"{found.path}: {type(problem).__name__}",))


def _to_row(found: FontPath, faces: Installed) -> list[Any]:
    # Faces of one collection often share their characters: each list is kept once.
    coverages = list(dict.fromkeys(file.coverage for file in faces.files))
    return [
        found.size,
        found.mtime,
        list(faces.notes),
        coverages,
        [
            [
                f.index, f.family, f.kind, f.italic, f.weight, f.axes, f.width, f.marks,
                coverages.index(f.coverage), f.han, f.odd,
            ]
            for f in faces.files
        ],
    ]  # fmt: skip


def _from_row(path: Path, row: list[Any], origin: Origin) -> Installed:
    """Raises ValueError and its like where the row isn't what was kept."""
    _, _, notes, coverages, faces = row
    if not all(map(is_coverage, coverages)):
        raise ValueError
    shared = [tuple(bounds) for bounds in coverages]
    files = tuple(
        FontFile(
            path=path,
            index=int(index),
            family=str(family),
            kind=kind,
            italic=bool(italic),
            weight=int(weight),
            axes=tuple(Axis(str(a), float(b), float(c), float(d)) for a, b, c, d in axes),
            width=int(width),
            marks=bool(marks),
            coverage=shared[covered],
            han=han,
            odd=bool(odd),
            origin=origin,
        )
        for index, family, kind, italic, weight, axes, width, marks, covered, han, odd in faces
    )
    return Installed(files, tuple(map(str, notes)))
