"""Crash soak: publishing killed at random moments, on a server with faults. A single process.

    crashing.py KILLS ENTRIES [naive] [seed=N] → one line of JSON

Entries are spread over outboxes of twenty; each is published by runs that are killed after a random
time until KILLS are spent, and then to its end. `naive` measures the usual way beside it: the same
requests, and every failure tried again.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections import Counter
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

import requests  # noqa: E402, F401 - loaded before forking: a killed run is short
import worker  # noqa: E402
from faulty import FAULTS  # noqa: E402
from posting import Desk  # noqa: E402

from sharekit.publish.outbox import opened  # noqa: E402
from sharekit.publish.outcomes import Undelivered  # noqa: E402
from sharekit.publish.post import key_of, marked, marker_of  # noqa: E402
from sharekit.publish.states import State  # noqa: E402

SHARE = 20
RATE = 0.3
LAG = 0.05
SETTLE = 0.6


def soak(kills: int, entries: int, *, naive: bool, seed: int) -> dict[str, int]:
    chance = random.Random(seed)
    totals: Counter[str] = Counter()
    outboxes = max(1, entries // SHARE)
    for number in range(outboxes):
        skew = chance.choice([-3600.0, 0.0, 3600.0])
        wanted = kills // outboxes + (number < kills % outboxes)
        with tempfile.TemporaryDirectory() as folder, served() as url:
            control(url, rate=RATE, lag=LAG, late=0.1, skew=skew, date=False, page=7,
                    retry_after="0.05")  # fmt: skip
            totals += Counter(one_outbox(Path(folder), url, wanted, chance, naive=naive))
    return {"faults": len(FAULTS) + 1, **{name: totals[name] for name in NAMES}}


NAMES = ("kills", "entries", "posted", "doubled", "lost", "unsettled", "for_a_person")


def one_outbox(
    folder: Path, url: str, kills: int, chance: random.Random, *, naive: bool
) -> dict[str, int]:
    done = 0
    for _ in range(kills * 3):
        if done == kills:
            break
        done += run(folder, url, after=chance.uniform(0.005, 0.25), naive=naive)
    for _ in range(40):
        run(folder, url, after=60.0, naive=naive)
        if naive or settled(folder):
            break
    time.sleep(0.2)  # what was to be committed late is there now
    counts = Counter(control(url)["markers"])
    desk = Desk(folder, url)
    wanted = {marker_of(key_of(desk.post(number)))[2:] for number in range(SHARE)}
    states = Counter(entry.state for entry in entries_of(folder)) if not naive else Counter()
    return {
        "kills": done,
        "entries": SHARE,
        "posted": sum(counts.values()),
        "doubled": sum(count > 1 for count in counts.values()),
        "lost": len(wanted - counts.keys()),
        "unsettled": states[State.SENDING] + states[State.UNKNOWN] + states[State.PLANNED],
        "for_a_person": states[State.NEEDS_HUMAN] + states[State.FAILED],
    }


def run(folder: Path, url: str, *, after: float, naive: bool) -> bool:
    """One run in a child; killed after so many seconds. Was it?"""
    child = os.fork()
    if child == 0:
        with contextlib.suppress(BaseException):
            if naive:
                publish_naively(folder, url)
            else:
                worker.publish(folder, url, SHARE, settle=str(SETTLE), run="3")
            os._exit(0)
        os._exit(1)
    until = time.monotonic() + after
    while time.monotonic() < until:
        if os.waitpid(child, os.WNOHANG)[0]:
            return False
        time.sleep(0.002)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return True


def publish_naively(folder: Path, url: str) -> None:
    """What scripts do: note what succeeded in a file, try again whatever failed."""
    desk = worker.prepared(folder, url)
    noted = folder / "done.txt"
    done = set(noted.read_text().split()) if noted.is_file() else set()
    _, platform = desk.open("pinterest", "ida")
    for number in range(SHARE):
        post = desk.post(number)
        key = key_of(post)
        post = post._replace(link=marked(post.link, marker_of(key)))
        for _ in range(10):
            if key in done:
                break
            with contextlib.suppress(Undelivered):
                platform.publish(post, platform.prepare(post), key)
                done.add(key)
                noted.write_text("\n".join(done))


def settled(folder: Path) -> bool:
    return all(entry.state is State.SENT for entry in entries_of(folder))


def entries_of(folder: Path):  # type: ignore[no-untyped-def]
    with opened(folder / "outbox.sqlite3") as outbox:
        return outbox.entries()


@contextlib.contextmanager
def served():  # type: ignore[no-untyped-def]
    """The server in a process of its own, so that this one may fork."""
    command = [sys.executable, str(HERE / "faulty.py")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as it:
        assert it.stdout is not None
        assert it.stdin is not None
        try:
            yield f"http://127.0.0.1:{int(it.stdout.readline())}"
        finally:
            it.stdin.close()


def control(url: str, **changes: object):  # type: ignore[no-untyped-def]
    body = json.dumps(changes).encode()
    with urllib.request.urlopen(f"{url}/_control", data=body, timeout=10) as answer:
        return json.load(answer)


if __name__ == "__main__":
    words = dict(word.split("=", 1) for word in sys.argv[3:] if "=" in word)
    found = soak(int(sys.argv[1]), int(sys.argv[2]), naive="naive" in sys.argv,
                 seed=int(words.get("seed", 1)))  # fmt: skip
    sys.stdout.write(json.dumps(found) + "\n")
