"""Fonts that come as Python packages: their folders, found without importing any of them.

A package offers its fonts by an entry point in the group `sharekit.fonts`, whose value names a
package, or `package:folder` for a folder in it. The groups of other font packages that say it the
same way are read, too.
"""

from __future__ import annotations

from importlib.metadata import EntryPoint, entry_points
from importlib.util import find_spec
from pathlib import Path

GROUPS = ("sharekit.fonts", "fontpkg.family", "fonts_ttf", "fonts_otf")


def package_folders() -> tuple[Path, ...]:
    """The font folders of the installed packages, by group, then by name."""
    found = entry_points()
    points = [
        point
        for group in GROUPS
        for point in sorted(found.select(group=group), key=lambda p: (p.name, p.value))
    ]
    return tuple(dict.fromkeys(folder for point in points if (folder := _folder(point))))


def _folder(point: EntryPoint) -> Path | None:
    """The folder of an entry point. None where the package is not there, or the value is odd."""
    module, _, inside = point.value.partition(":")
    top, *below = module.strip().split(".")
    try:
        spec = find_spec(top)  # of a top name: nothing is imported
    except (ImportError, ValueError):
        return None
    places = list(spec.submodule_search_locations or ()) if spec else []
    if not places:
        return None
    package = Path(places[0], *below)
    if not package.resolve().is_relative_to(Path(places[0]).resolve()):
        return None
    named = package / inside.strip()
    return named if inside and named.is_dir() and named.parent == package else package
