"""Progress of a long run: one line with rate and time left on a terminal, plain lines elsewhere."""

from __future__ import annotations

import sys
import time
from collections.abc import Mapping

from sharekit.cli.console import Console

ON_TERMINAL, ELSEWHERE = 0.2, 15.0
"""Seconds between two tellings."""


class Progress:
    """How far a run is. total: pages, or None where nobody knows."""

    __slots__ = ("_console", "_done", "_drawn", "_next", "_shown", "_started", "_terminal", "total")

    def __init__(self, console: Console, environment: Mapping[str, str]) -> None:
        self._console = console
        self._terminal = sys.stderr.isatty() and environment.get("TERM") != "dumb"
        self._started = time.monotonic()
        self._next = self._started + (ON_TERMINAL if self._terminal else ELSEWHERE)
        self._done = self._drawn = 0
        self._shown = False
        self.total: int | None = None

    def step(self, *, drawn: bool) -> None:
        """One page more."""
        self._done += 1
        self._drawn += drawn
        now = time.monotonic()
        if now < self._next:
            return
        self._next = now + (ON_TERMINAL if self._terminal else ELSEWHERE)
        line = told(self._done, self._drawn, self.total, now - self._started)
        if self._terminal:
            sys.stderr.write(f"\r\x1b[K{line}")
            sys.stderr.flush()
            self._shown = True
        else:
            self._console.message(line)

    def clear(self) -> None:
        """Make room for another line."""
        if self._shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
            self._shown = False


def told(done: int, drawn: int, total: int | None, seconds: float) -> str:
    """How far it is, in words: pages, cards drawn, pages a second, and time left."""
    rate = done / seconds if seconds > 0 else 0.0
    of = f" of {total}" if total is not None else ""
    line = f"{done}{of} pages, {drawn} drawn, {rate:.0f} a second"
    if total is None or total <= done or rate <= 0:
        return line
    left = round((total - done) / rate)
    minutes, seconds_left = divmod(left, 60)
    return f"{line}, {f'{minutes} min ' if minutes else ''}{seconds_left} s left"
