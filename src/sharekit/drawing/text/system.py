"""The fonts of the system and of installed Python packages, found without fontconfig.

They are looked for when a character is in no font at hand, or a family is asked for that isn't
there: plain Latin never comes here. What was read of a file is kept by its path, size and time. A
file that can't be used is passed over with a note.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sharekit.drawing.scene.ports import Cache
from sharekit.drawing.text.coverage import is_coverage
from sharekit.drawing.text.fontfile import Axis, FontFile, Installed, Origin, read_file
from sharekit.drawing.text.packages import package_folders
from sharekit.drawing.text.walk import FontPath, walk_fonts
from sharekit.errors import FontError

SUFFIXES = frozenset({".ttf", ".otf", ".ttc", ".otc"})
FORM = 1
"""Raised when what is kept of a file changes."""


def system_folders(platform: str, environment: Mapping[str, str]) -> tuple[Path, ...]:
    """Where a platform (`sys.platform`) keeps its fonts, the most general places first."""
    home = Path(environment.get("HOME") or environment.get("USERPROFILE") or Path.home())
    if platform == "win32":
        windows = environment.get("WINDIR") or environment.get("SYSTEMROOT") or "C:\\Windows"
        local = environment.get("LOCALAPPDATA") or str(home / "AppData" / "Local")
        return (Path(windows, "Fonts"), Path(local, "Microsoft", "Windows", "Fonts"))
    if platform == "darwin":
        return (
            Path("/System/Library/Fonts"),
            Path("/Library/Fonts"),
            home / "Library" / "Fonts",
            Path("/System/Library/AssetsV2"),  # what was fetched later, such as more of CJK
        )
    shared = environment.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    own = environment.get("XDG_DATA_HOME") or str(home / ".local" / "share")
    places = [Path(place, "fonts") for place in shared.split(":") if place.startswith("/")]
    usual = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))
    others = (Path("/run/current-system/sw/share/X11/fonts"), Path("/run/host/fonts"))
    android = (Path("/system/fonts"),)
    return tuple(
        dict.fromkeys((*usual, *places, *others, *android, Path(own, "fonts"), home / ".fonts"))
    )


def find_installed(
    environment: Mapping[str, str],
    cache: Cache | None = None,
    *,
    folders: tuple[Path, ...] | None = None,
) -> Installed:
    """The fonts of packages, then of the system. folders: instead of the system's."""
    system = system_folders(sys.platform, environment) if folders is None else folders
    places: list[tuple[Origin, Path]] = [("package", each) for each in package_folders()]
    places += [("system", each) for each in system]
    kept = _Kept(cache)
    files: list[FontFile] = []
    notes: list[str] = []
    seen: set[str] = set()
    for origin, folder in places:
        walk = walk_fonts(folder, SUFFIXES)
        if not walk.whole:
            notes.append(f"{folder}: holds more fonts than are looked at")
        for found in walk.files:
            real = os.path.realpath(found.path)
            if real not in seen:
                seen.add(real)
                faces = kept.read(found, origin)
                files += (file for file in faces.files if not _draws_boxes(file.family))
                notes += faces.notes
    kept.save()
    return Installed(tuple(files), tuple(notes))


def _draws_boxes(family: str) -> bool:
    """Is it a font of boxes or blanks, which has every character and draws none?"""
    name = family.lower().replace(" ", "").strip(".")
    return name.startswith(("lastresort", "adobeblank", "adobenotdef", "tofu"))


class _Kept:
    """What was read of font files, from the last run and for the next one."""

    def __init__(self, cache: Cache | None) -> None:
        self._cache = cache
        self._old = _loaded(cache)
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
        faces = _read(found, origin)
        self._new[name] = _to_row(found, faces)
        return faces

    def save(self) -> None:
        if self._cache is not None and (self._read_any or len(self._new) != len(self._old)):
            self._cache.put(_KEY, json.dumps(self._new, separators=(",", ":")).encode())


_KEY = f"installed-fonts-{FORM}"


def _loaded(cache: Cache | None) -> dict[str, Any]:
    data = cache.get(_KEY) if cache is not None else None
    try:
        rows = json.loads(data) if data else {}
    except ValueError:
        return {}
    if not isinstance(rows, dict):
        return {}
    return {name: row for name, row in rows.items() if isinstance(row, list)}


def _read(found: FontPath, origin: Origin) -> Installed:
    try:
        return Installed(read_file(found.path, origin=origin))
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
