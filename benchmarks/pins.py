"""What several pins, a carousel and a brand kit cost: python benchmarks/pins.py

Each is a new process, from start to exit, into an empty folder; warm: the article was understood
and its grounds were painted before. CPU milliseconds, medians of rounds in turns: the ratio to one
pin holds when a machine's speed drifts.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from run import child_ms  # noqa: E402

import logos  # noqa: E402

ROUNDS = 7
SHAREKIT = [sys.executable, "-m", "sharekit"]
WAYS = {
    "one pin": (),
    "`--pins 5`": ("--pins", "5"),
    "`--carousel 5`": ("--carousel", "5"),
}


def pins(cache: str) -> None:
    environment = {**os.environ, "SHAREKIT_CACHE_DIR": cache}
    names = [*WAYS, *(f"{name} to one" for name in list(WAYS)[1:])]
    print(f"| warm, CPU ms | {' | '.join(names)} |")
    print("|---" * (len(names) + 1) + "|")
    for article in sorted((ROOT / "examples" / "articles").glob("*.md")):
        got: dict[str, list[float]] = {name: [] for name in WAYS}
        for turn in range(ROUNDS + 1):
            for name, asked in WAYS.items():
                with tempfile.TemporaryDirectory() as place:
                    command = [*SHAREKIT, "pin", str(article), "-o", place, *asked]
                    spent = child_ms(command, environment)
                if turn:
                    got[name].append(spent)
        one, *others = (statistics.median(each) for each in got.values())
        cells = [f"{each:.0f}" for each in (one, *others)] + [f"{o / one:.1f}" for o in others]
        print(f"| {article.stem} | {' | '.join(cells)} |")


def brand() -> None:
    """Every logo of the tests that is pixels, without a cache."""
    spent = []
    for name in logos.LOGOS:
        data = logos.logo(name)
        if data.startswith(b"<"):
            continue
        with tempfile.TemporaryDirectory() as place:
            logo = Path(place, "logo.png")
            logo.write_bytes(data)
            environment = {**os.environ, "SHAREKIT_CACHE_DIR": f"{place}/cache"}
            command = [*SHAREKIT, "init", "--brand", str(logo), "--site", "https://www.example.com"]
            spent.append(child_ms(["env", "-C", place, *command], environment))
    told = f"median {statistics.median(spent):.0f}, most {max(spent):.0f}"
    print(f"\n`init --brand` of {len(spent)} logos, cold, CPU ms: {told}")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        pins(folder)
    brand()
