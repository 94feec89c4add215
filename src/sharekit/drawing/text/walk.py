"""The font files of a folder: bounded, in the same order everywhere, safe from links in circles."""

import os
from collections.abc import Collection
from pathlib import Path
from typing import NamedTuple

MAX_FILES = 5000
"""Most font files read from one folder: more is a mistaken `--font-dir /`."""

MAX_FOLDERS = 5000
MAX_DEPTH = 12


class FontPath(NamedTuple):
    """A font file as it was found. mtime: in nanoseconds."""

    path: Path
    size: int
    mtime: int


class Walk(NamedTuple):
    """What a walk found, by path. whole: it came to the end before its bounds."""

    files: tuple[FontPath, ...]
    whole: bool


def walk_fonts(folder: Path, suffixes: Collection[str]) -> Walk:
    """The font files under a folder; each real folder once, so that links can't lead in circles.

    What may not be read is passed over.
    """
    found: list[FontPath] = []
    seen: set[tuple[int, int]] = set()
    pending = [(folder, 0)]
    while pending:
        here, depth = pending.pop()
        try:
            place = here.stat()
            if (place.st_dev, place.st_ino) in seen:
                continue
            seen.add((place.st_dev, place.st_ino))
            with os.scandir(here) as entries:
                listed = sorted(entries, key=lambda entry: entry.name)
        except OSError:
            continue
        folders = []
        for entry in listed:
            try:
                if entry.is_dir():
                    folders.append((Path(entry.path), depth + 1))
                elif Path(entry.name).suffix.lower() in suffixes and entry.is_file():
                    facts = entry.stat()
                    found.append(FontPath(Path(entry.path), facts.st_size, facts.st_mtime_ns))
            except OSError:  # a link to nowhere, or in a circle
                continue
        if len(found) > MAX_FILES or len(seen) > MAX_FOLDERS:
            return Walk(tuple(sorted(found)[:MAX_FILES]), whole=False)
        if depth < MAX_DEPTH:
            pending += reversed(folders)
    return Walk(tuple(sorted(found)), whole=True)
