"""Where the platform keeps a program's own files."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Literal


def cache_folder(environment: Mapping[str, str]) -> Path:
    """Where the cache lives: SHAREKIT_CACHE_DIR, else the platform's cache folder (XDG)."""
    if own := environment.get("SHAREKIT_CACHE_DIR"):
        return Path(own)
    return platform_folder("cache", environment)


def platform_folder(
    kind: Literal["cache", "config", "state"], environment: Mapping[str, str]
) -> Path:
    """sharekit's folder of that kind where the platform keeps such; XDG's variable wins anywhere.

    https://specifications.freedesktop.org/basedir-spec/latest/
    """
    base = environment.get(f"XDG_{kind.upper()}_HOME", "")
    if Path(base).is_absolute():
        return Path(base) / "sharekit"
    if sys.platform == "linux" and Path(environment.get("HOME", "")).is_absolute():
        # What platformdirs would answer, without the 13 ms that asking costs.
        usual = {"state": ".local/state"}.get(kind, f".{kind}")
        return Path(environment["HOME"], usual, "sharekit")
    import platformdirs

    find = {
        "cache": platformdirs.user_cache_path,
        "config": platformdirs.user_config_path,
        "state": platformdirs.user_state_path,
    }
    return find[kind]("sharekit", appauthor=False)
