"""Who does the work: this process, processes of this machine, or a Dask cluster.

Each is a `concurrent.futures.Executor`, and each gives the same bytes.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from contextlib import AbstractContextManager, contextmanager
from typing import Any, NamedTuple, TypeVar

from sharekit.build.model import Job, Result, Setup
from sharekit.errors import UsageError
from sharekit.pipeline.settings import AUTO
from sharekit.registry import unknown_name

T = TypeVar("T")

EXECUTORS = ("auto", "serial", "processes", "dask")
MAX_WORKERS = 256
AHEAD = 4
"""Jobs in flight for each worker: enough that none waits, few enough to be held."""


class Crew(NamedTuple):
    """An executor at work. do: what to submit with a job. limit: jobs in flight at most."""

    executor: Executor
    do: Callable[[Job], Result]
    limit: int


Hire = Callable[[], AbstractContextManager[Crew]]
"""Opens a crew when it is needed: a context manager, since starting one takes its time."""


class Serial(Executor):
    """Does at once, in this process, what is submitted."""

    def submit(self, fn: Callable[..., T], /, *args: Any, **kwargs: Any) -> Future[T]:
        """The finished future of `fn(*args, **kwargs)`."""
        future: Future[T] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as problem:
            future.set_exception(problem)
        return future


def workers_of(wanted: int | None) -> int:
    """As many as asked for, else one a core that this process may use. Raises UsageError."""
    if wanted is not None:
        return min(wanted, MAX_WORKERS)
    if hasattr(os, "sched_getaffinity"):
        return min(len(os.sched_getaffinity(0)), MAX_WORKERS)
    return min(os.cpu_count() or 1, MAX_WORKERS)


def hire(kind: str, setup: Setup, *, workers: int | None, scheduler: str | None) -> Hire:
    """How to open the crew of that kind; `auto`: processes, or this one where there is one core.

    Raises UsageError (`executor.unknown`, `build.scheduler`).
    """
    if kind not in EXECUTORS:
        raise unknown_name("executor", kind, EXECUTORS)
    if (scheduler is not None) != (kind == "dask"):
        raise UsageError(
            "Dask needs the address of its scheduler, and only Dask has one",
            code="build.scheduler",
            hint="write --executor dask --scheduler tcp://HOST:8786",
            where="--scheduler",
        )
    if kind == "dask" and scheduler is not None:
        return lambda: _dask(setup, scheduler)
    count = workers_of(workers)
    if kind == "serial" or (kind == AUTO and count == 1):
        return lambda: serial_crew(setup)
    return lambda: _processes(setup, count)


def _dask(setup: Setup, scheduler: str) -> AbstractContextManager[Crew]:
    from sharekit.build.dask import dask_crew

    return dask_crew(setup, scheduler)


def _processes(setup: Setup, count: int) -> AbstractContextManager[Crew]:
    from sharekit.build.processes import process_crew

    return process_crew(setup, count)


@contextmanager
def serial_crew(setup: Setup) -> Iterator[Crew]:
    """This process, one page after another."""
    from sharekit.build import work  # and with it all that draws

    work.prepare(setup)
    yield Crew(Serial(), work.work, 1)
