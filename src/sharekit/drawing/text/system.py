"""The fonts of the system and of installed Python packages, found without fontconfig.

They are looked for when a character is in no font at hand, or a family is asked for that isn't
there: plain Latin never comes here. What was read of a file is kept by its path, size and time. A
file that can't be used is passed over with a note.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from sharekit.drawing.scene.ports import Cache
from sharekit.drawing.text.fontfile import FontFile, Installed, Origin
from sharekit.drawing.text.kept import Kept
from sharekit.drawing.text.packages import package_folders
from sharekit.drawing.text.walk import walk_fonts

SUFFIXES = frozenset({".ttf", ".otf", ".ttc", ".otc"})


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
    kept = Kept(cache, "installed")
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
