"""How quick share links are: python benchmarks/links.py

Warm: all networks of one article, campaign parameters included. Cold: `sharekit links URL` beside
`python -c "import click"`, rounds interleaved, the least of each.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time
from pathlib import Path

from sharekit.share.find import alive
from sharekit.share.links import make_links, prepare
from sharekit.share.utm import campaign

ROUNDS = 30
PAGE = "https://www.example.com/2026/plan/"
QUOTE = "“You cannot hurry a habit, but you can make room for it every single morning.”"
COMMANDS = {
    "python -c pass": [sys.executable, "-c", "pass"],
    "import click": [sys.executable, "-c", "import click"],
    "sharekit links URL": [str(Path(sys.executable).with_name("sharekit")), "links", PAGE],
}


def warm(*, uncertain: bool) -> tuple[int, float]:
    """How many links, and the least ms of CPU for all of them."""
    names = [row.id for row in alive(uncertain=uncertain)]
    least = float("inf")
    for number in range(60):
        started = time.process_time()
        share = prepare(url=PAGE, title=f"Plan {number}", text=QUOTE, media="/card.png",
                        instance="social.example", app_id="1")  # fmt: skip
        made = make_links(share, names, utm=campaign(share.url, {}, title=share.title))
        least = min(least, time.process_time() - started)
    return len(made.links), least * 1000


def cold() -> dict[str, tuple[float, float]]:
    """The least ms on the clock and of CPU of each command."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    least = {name: (float("inf"), float("inf")) for name in COMMANDS}
    for _ in range(ROUNDS):
        for name, command in COMMANDS.items():
            before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
            subprocess.run(command, capture_output=True, check=True, env=environment)
            clock = time.perf_counter() - started
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
            least[name] = (min(least[name][0], clock * 1000), min(least[name][1], cpu * 1000))
    return least


def main() -> None:
    for uncertain in (False, True):
        count, took = warm(uncertain=uncertain)
        print(f"{count} networks, warm: {took:.1f} ms of CPU")
    figures = cold()
    for name, (clock, cpu) in figures.items():
        print(f"{name}: {clock:.0f} ms, {cpu:.0f} ms of CPU")
    more = figures["sharekit links URL"][1] - figures["import click"][1]
    print(f"above import click: {more:.0f} ms of CPU")


if __name__ == "__main__":
    main()
