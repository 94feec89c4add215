"""Worker processes of this machine. They are started fresh (spawned), on every platform alike."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import threading
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing.connection import wait

from sharekit.build import work
from sharekit.build.executors import AHEAD, Crew
from sharekit.build.model import Setup

_GARBAGE = 50_000
"""Objects between two looks for cyclic garbage, of which a page leaves next to none."""


@contextmanager
def process_crew(setup: Setup, count: int) -> Iterator[Crew]:
    """So many processes; they end with the block, and with this process even if it is killed."""
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(count, context, initializer=_begin, initargs=(setup,))
    try:
        yield Crew(pool, work.work, count * AHEAD)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _begin(setup: Setup) -> None:
    """In a worker. Ctrl-C is the first process's to answer."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()
    gc.set_threshold(_GARBAGE)
    gc.freeze()  # what is imported by now stays
    work.prepare(setup)


def _end_with(sentinel: int) -> None:
    """Of a parent that was killed nobody else tells: a worker would wait for ever."""
    wait([sentinel])
    os._exit(1)
