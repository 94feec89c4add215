"""Where configuration files stand."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from sharekit.folders import platform_folder

PROJECT_FILE = "sharekit.toml"


def find_project_file(start: Path) -> Path | None:
    """`sharekit.toml` in this folder or above, up to the repository's top (`.git`) or the root."""
    for folder in (start, *start.parents):
        place = folder / PROJECT_FILE
        if place.is_file():
            return place
        if (folder / ".git").exists():
            return None
    return None


def user_file(environment: Mapping[str, str]) -> Path:
    """Where the user's own file stands, whether or not it exists (XDG)."""
    return platform_folder("config", environment) / "config.toml"
