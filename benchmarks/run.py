"""Measure sharekit beside plain Pillow and its own bare imports: python benchmarks/run.py

Rounds are interleaved and medians quoted; ratios hold when a machine's speed drifts, milliseconds
don't. Prints a Markdown table.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tests"))

import plain_pillow  # noqa: E402
import worker  # noqa: E402

from photographs import PHOTOS, photo  # noqa: E402

CARDS, ROUNDS, STARTS = 20, 7, 9
WORDS = (
    "It took us {n} drafts to say what we had already meant in the very first line.",
    "A map with {n} arrows on it has stopped being a map and become an argument.",
    "Teach one person well, and {n} seasons later you hear your own words come back improved.",
    "A good question outlives {n} answers, most of which were right on the day they were given.",
)
IMPORTS = "import click, PIL.Image, PIL.PngImagePlugin, uharfbuzz, regex, yaml, markdown_it"


def job(n: int) -> dict[str, Any]:
    return {
        "text": WORDS[n % len(WORDS)].format(n=n + 2),
        "attribution": f"Mara Lindqvist, letter {n}",
        "domain": "slowharbour.example",
        "size": [1200, 630],
    }


Scene = Callable[[int], dict[str, Any]]


def cpu_ms(
    draw: Callable[[dict[str, Any]], bytes], first: int, scene: Scene, cards: int
) -> tuple[float, float]:
    """CPU milliseconds and kilobytes a card over one round of cards with texts of their own."""
    start, size = time.process_time(), 0
    for n in range(first, first + cards):
        size += len(draw(scene(n)))
    return (time.process_time() - start) / cards * 1000, size / cards / 1000


def photo_scenes(folder: Path) -> dict[str, Scene]:
    """B: a quote over a 1600×1067 JPEG. C: a pin with such a photograph and a title."""
    files = []
    for kind in PHOTOS:
        files.append(str(folder / f"{kind}.jpg"))
        photo(kind, (1600, 1067)).save(files[-1], quality=88)

    def photo_of(n: int) -> dict[str, Any]:
        return {**job(n), "photo": files[n % len(files)]}

    title = "{n} Small Habits of Teams That Finish"
    return {
        "1200×630 quote over a photograph as PNG": photo_of,
        "1000×1500 pin, photograph and title, as PNG": lambda n: {
            **photo_of(n),
            "size": [1000, 1500],
            "text": title.format(n=n + 2),
        },
    }


def warm(what: str, scene: Scene, cards: int = CARDS) -> None:
    """One scene, every card with another text: sharekit beside plain Pillow."""
    peers: dict[str, Callable[[dict[str, Any]], bytes]] = {
        "sharekit": worker.draw,
        "sharekit, gates off": lambda j: worker.draw(j, gates=False),
        "plain Pillow": plain_pillow.draw,
    }
    rounds: dict[str, list[tuple[float, float]]] = {name: [] for name in peers}
    for draw in peers.values():
        draw(scene(10_000))
    for turn in range(ROUNDS):
        for name, draw in peers.items():
            rounds[name].append(cpu_ms(draw, turn * cards, scene, cards))
    print(f"\n| warm, {what} | CPU ms a card | KB | times as fast as plain Pillow |")
    print("|---|---|---|---|")
    for name, got in rounds.items():
        ratios = [p[0] / g[0] for p, g in zip(rounds["plain Pillow"], got, strict=True)]
        ms, kb = (statistics.median(each[i] for each in got) for i in (0, 1))
        print(f"| {name} | {ms:.1f} | {kb:.0f} | {statistics.median(ratios):.1f} |")


def child_ms(command: list[str], environment: dict[str, str]) -> float:
    """CPU milliseconds of one process, start to exit."""
    before = os.times()
    subprocess.run(command, check=True, env=environment, capture_output=True)
    after = os.times()
    return (
        after.children_user + after.children_system - before.children_user - before.children_system
    ) * 1000


def cold() -> None:
    """New processes: what starting costs above the imports that the path can't do without."""
    article = ROOT / "examples" / "articles" / "leading-and-managing.md"
    sharekit = Path(sys.executable).with_name("sharekit")
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "SHAREKIT_CACHE_DIR": f"{folder}/cache"}
        card = [str(sharekit), "card", str(article), "-o", f"{folder}/out", "--force"]
        commands = {
            "python -c 'import click'": [sys.executable, "-c", "import click"],
            "sharekit --version": [str(sharekit), "--version"],
            "bare imports of the card path": [sys.executable, "-c", IMPORTS],
            "sharekit card FILE.md (new folder)": card,
        }
        got: dict[str, list[float]] = {name: [] for name in commands}
        for turn in range(STARTS + 1):
            for name, command in commands.items():
                subprocess.run(["rm", "-rf", f"{folder}/out"], check=True)
                spent = child_ms(command, environment)
                if turn:
                    got[name].append(spent)
    print("\n| cold, a new process | CPU ms |")
    print("|---|---|")
    for name, each in got.items():
        print(f"| {name} | {statistics.median(each):.0f} |")


if __name__ == "__main__":
    warm("1200×630 quote as PNG", job)
    with tempfile.TemporaryDirectory() as place:
        for name, scene in photo_scenes(Path(place)).items():
            warm(name, scene, cards=len(PHOTOS))
    cold()
