"""Writes the scenes of `cards/scenes/`: `python tools/draw_scenes/draw.py`."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from ascent import ascent
from profile_view import Profile, profile

FOLDER = Path(__file__).parents[2] / "src" / "sharekit" / "cards" / "scenes"

WIDE = Profile(1200, 300, 0, 150, (360, 455, 536, 624), ahead=838, behind=196, seed=11, bleed=420)
SQUARE = Profile(1080, 520, 112, 205, (345, 452, 575), ahead=790, behind=180, seed=5, bleed=1150)
SCENES: dict[str, Callable[[], dict[str, Any]]] = {
    "trail-wide": lambda: profile(WIDE),
    "trail-square": lambda: profile(SQUARE),
    "trail-tall": lambda: ascent(seed=8),
}


def written(scene: dict[str, Any]) -> str:
    """A scene as JSON, a mark a line."""
    marks = ",\n  ".join(json.dumps(mark, separators=(",", ":")) for mark in scene.pop("marks"))
    return f'{{{json.dumps(scene)[1:-1]}, "marks": [\n  {marks}\n]}}\n'


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for name, draw in SCENES.items():
        text = written(draw())
        (FOLDER / f"{name}.json").write_text(text, encoding="utf-8")
        print(f"{name}: {len(text) // 1000} KB")
