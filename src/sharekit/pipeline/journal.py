"""What a run is about to write, noted first: so the next one knows what a killed run left."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from pathlib import Path

from sharekit.errors import OutputError
from sharekit.store import check_regular, remove, remove_own, write_atomic

_NAME = ".sharekit-journal.json"
"""In the output folder: there only while a run writes, or was killed."""


def write_journal(folder: Path, files: Mapping[str, str]) -> None:
    """Note which files (name → sha256) are about to be written, before the first of them is."""
    if files:
        write_atomic(folder / _NAME, json.dumps(files, sort_keys=True).encode())


def settle_journal(folder: Path, *, keep: Collection[str]) -> Mapping[str, str]:
    """Forget the journal; what a killed run may have written under names that rows keep.

    A file in it that no row keeps is that run's, and is removed where it holds what was noted.
    """
    place = folder / _NAME
    try:
        check_regular(place)
        noted = json.loads(place.read_bytes())
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError, OutputError):
        noted = {}
    pairs = noted.items() if isinstance(noted, dict) else ()
    files = {name: told for name, told in pairs if isinstance(told, str) and _is_in(folder, name)}
    for name, sha256 in files.items():
        if name not in keep:
            remove_own(folder / name, known={sha256})
    remove(place)
    return files


def _is_in(folder: Path, name: str) -> bool:
    try:
        return (folder / name).resolve().is_relative_to(folder.resolve())
    except (OSError, ValueError, RuntimeError):  # a NUL, a circle of links
        return False
