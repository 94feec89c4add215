"""Where configuration files stand."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from sharekit.folders import platform_folder

PROJECT_FILE = "sharekit.toml"


def find_project_file(start: Path) -> Path | None:
    """`sharekit.toml` in this folder or above, up to the repository's top (`.git`) or the root.

    The path is relative to `start`: what its settings name is told as a person there would.
    """
    for depth, folder in enumerate((start, *start.parents)):
        if (folder / PROJECT_FILE).is_file():
            return Path(*[os.pardir] * depth, PROJECT_FILE)
        if (folder / ".git").exists():
            return None
    return None


def user_file(environment: Mapping[str, str]) -> Path:
    """Where the user's own file stands, whether or not it exists (XDG)."""
    return platform_folder("config", environment) / "config.toml"
