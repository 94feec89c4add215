"""The fonts at hand: the bundled ones, by their index, and those of the user's folders."""

from __future__ import annotations

import hashlib
import json
import os
from functools import lru_cache
from pathlib import Path
from typing import Any

from sharekit.drawing.scene.ports import Cache
from sharekit.drawing.text.coverage import Coverage, coverage_of
from sharekit.drawing.text.fontfile import SUFFIXES, Axis, FontFile, load_blob, open_face, read_file
from sharekit.drawing.text.kept import Kept
from sharekit.drawing.text.walk import MAX_FILES, walk_fonts
from sharekit.errors import FontError


def bundled_folder() -> Path:
    """Where the bundled fonts are: inside an installed package, or at the top of a checkout."""
    package = Path(__file__).resolve().parents[2]
    installed = package / "_fonts"
    return installed if installed.is_dir() else package.parents[1] / "fonts"


def bundled_files() -> tuple[FontFile, ...]:
    """The fonts that `fonts/index.json` lists, in its order. Raises FontError (`font.missing`)."""
    folder = bundled_folder()
    return tuple(
        FontFile(
            path=folder / row["file"],
            index=0,
            family=row["family"],
            kind=row["kind"],
            italic=row["italic"],
            weight=row["weight"],
            axes=tuple(Axis(a["tag"], a["min"], a["default"], a["max"]) for a in row["axes"]),
            sha256=row["sha256"],
            marks=row["marks"],
            origin="bundled",
        )
        for row in _bundled("index.json")["fonts"]
    )


def coverage(file: FontFile) -> Coverage:
    """The characters of a font, without opening it if that can be. Raises `font.missing`."""
    if file.coverage is not None:
        return file.coverage
    known = _bundled_coverage().get(file.path)
    if known is None:
        known = coverage_of(open_face(load_blob(file.path), file.path, file.index).unicodes)
    return known


@lru_cache(maxsize=1)
def _bundled_coverage() -> dict[Path, Coverage]:
    folder = bundled_folder()
    return {folder / name: tuple(bounds) for name, bounds in _bundled("coverage.json").items()}


def _bundled(name: str) -> Any:
    folder = bundled_folder()
    try:
        return json.loads((folder / name).read_text("utf-8"))
    except OSError:
        raise FontError(
            "the bundled fonts are missing",
            code="font.missing",
            hint="install sharekit-cards again",
            where=str(folder),
        ) from None


def scan(place: Path, cache: Cache | None = None) -> tuple[FontFile, ...]:
    """Every face of a font file, or of those under a folder, by path.

    In a folder, fonts that have only bitmaps are passed over. Raises FontError: `font.folder`, and
    what `fontfile.read_file` raises.
    """
    if place.suffix.lower() in SUFFIXES and place.is_file():
        return read_file(place, cache=cache)
    if not os.path.isdir(place):  # noqa: PTH112 - `Path.is_dir` raises for a name too long
        raise FontError(
            "no such font folder",
            code="font.folder",
            hint="name a folder that holds .ttf, .otf or .ttc files",
            where=str(place),
        )
    walk = walk_fonts(place, SUFFIXES)
    if not walk.whole:
        raise FontError(
            f"holds more than {MAX_FILES} font files",
            code="font.folder",
            hint="name the folder of the fonts you mean",
            where=str(place),
        )
    kept = Kept(cache, hashlib.sha256(os.fsencode(place.absolute())).hexdigest())
    files: list[FontFile] = []
    for found in walk.files:
        faces = kept.read(found, "folder")
        files += faces.files or _read_again(found.path, cache)
    kept.save()
    return tuple(files)


def _read_again(path: Path, cache: Cache | None) -> tuple[FontFile, ...]:
    """A file with no usable face: raises what is wrong with it, unless it has only bitmaps."""
    try:
        return read_file(path, cache=cache)
    except FontError as problem:
        if problem.code != "font.bitmap":
            raise
        return ()
