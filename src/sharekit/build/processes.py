"""Worker processes of this machine: none inherits anything of this one.

On Linux they are forked from a fresh process that has loaded what they need, elsewhere each is
started fresh itself (spawned).
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import sys
import tempfile
import threading
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing.connection import wait
from multiprocessing.context import BaseContext

from sharekit.build.executors import AHEAD, Crew
from sharekit.build.model import Job, Result, Setup

_GARBAGE = 50_000
"""Objects between two looks for cyclic garbage, of which a page leaves next to none."""

_LONGEST_PLACE = 64
"""Bytes of a temporary folder's name in which a socket, of 108 at most, can stand."""


@contextmanager
def process_crew(setup: Setup, count: int) -> Iterator[Crew]:
    """So many processes; they end with the block, and with this process even if it is killed."""
    pool = ProcessPoolExecutor(count, _context(), initializer=_begin, initargs=(setup,))
    try:
        yield Crew(pool, _work, count * AHEAD)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _context() -> BaseContext:
    socket = len(os.fsencode(tempfile.gettempdir())) < _LONGEST_PLACE
    if sys.platform == "linux" and socket:
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(["sharekit.build.ready"])
        _start_server()
        return context
    return multiprocessing.get_context("spawn")


def _start_server() -> None:
    """Start the process that workers are forked from, deaf to Ctrl-C, as they are by inheritance:
    it is the first process's to answer, even while they load what they need."""
    from multiprocessing import forkserver, resource_tracker

    resource_tracker.ensure_running()  # it hears Ctrl-C again where it starts between
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        forkserver.ensure_running()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _begin(setup: Setup) -> None:
    """In a worker. Ctrl-C is the first process's to answer."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()
    gc.set_threshold(_GARBAGE)
    from sharekit.build import work  # and with it all that draws: not in the first process

    gc.freeze()  # what is imported by now stays
    work.prepare(setup)


def _work(job: Job) -> Result:
    from sharekit.build import work

    return work.work(job)


def _end_with(sentinel: int) -> None:
    """Of a parent that was killed nobody else tells: a worker would wait for ever."""
    wait([sentinel])
    os._exit(1)
