"""What the outbox costs: python benchmarks/outbox.py

An entry is three commits that survive a power cut; beside it, the same three of bare SQLite, in
turns. Then many entries: to choose those that are due, and to list them all.
"""

from __future__ import annotations

import contextlib
import sqlite3
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from sharekit.publish.outbox import Outbox, opened
from sharekit.publish.post import Picture, Post
from sharekit.publish.states import Entry, Receipt, State, begun, sent

NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)
ROUNDS, POSTS = 5, 100
ACCOUNT = ("pinterest", "ida")


def post(number: int) -> Post:
    picture = Picture("pin.png", f"{number:064x}", "image/png", 90_000, 1000, 1500, alt="A quote")
    url = f"https://www.example.com/plan-{number}/"
    return Post(*ACCOUNT, url, f"quote {number}", board="Leadership", link=url, title="Plan",
                text="A plan is a promise.", pictures=(picture,))  # fmt: skip


def ours(outbox: Outbox, first: int) -> None:
    for number in range(first, first + POSTS):
        (entry,) = outbox.add([post(number)])
        entry = outbox.move(entry, begun(entry, "1", NOW))
        outbox.move(entry, sent(entry, Receipt("1")))


def bare(connection: sqlite3.Connection, first: int) -> None:
    for number in range(first, first + POSTS):
        key = f"{number:064x}"
        connection.execute("INSERT INTO entry VALUES (?, 'planned', ?)", (key, "x" * 800))
        connection.execute("UPDATE entry SET state='sending' WHERE key=?", (key,))
        connection.execute("UPDATE entry SET state='sent' WHERE key=?", (key,))


def timed(call: Callable[[], object]) -> float:
    """Milliseconds on the clock: waiting for the disk is what a commit costs."""
    started = time.perf_counter()
    call()
    return (time.perf_counter() - started) * 1000


def of_one_entry(folder: Path) -> None:
    least = [float("inf")] * 2
    plain = sqlite3.connect(folder / "plain.sqlite3", isolation_level=None)
    with opened(folder / "outbox.sqlite3") as outbox, contextlib.closing(plain):
        plain.execute("PRAGMA journal_mode=WAL")
        plain.execute("PRAGMA synchronous=FULL")
        plain.execute("CREATE TABLE entry (key TEXT PRIMARY KEY, state TEXT, post TEXT)")
        for turn in range(ROUNDS):
            first = turn * POSTS
            least[0] = min(least[0], timed(lambda first=first: ours(outbox, first)) / POSTS)
            least[1] = min(least[1], timed(lambda first=first: bare(plain, first)) / POSTS)
    print(
        f"an entry: {least[0]:.2f} ms, bare SQLite {least[1]:.2f} ms, {least[0] / least[1]:.1f} x"
    )


def of_many(folder: Path, count: int) -> None:
    states = (State.PLANNED, State.SENT, State.SENT)
    one = post(1)
    rows = (
        (Entry(f"{n:064x}", *ACCOUNT, "Leadership", one.url, states[n % 3]), one)
        for n in range(count)
    )
    with opened(folder / f"{count}.sqlite3") as outbox:
        outbox.put(rows)
        due = timed(lambda: outbox.entries([State.PLANNED], ACCOUNT, NOW))
        whole = timed(outbox.entries)
    print(f"{count:>7,} entries: choose what is due {due:.0f} ms, list all {whole:.0f} ms")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        of_one_entry(Path(folder))
        for count in (10_000, 100_000):
            of_many(Path(folder), count)


if __name__ == "__main__":
    main()
