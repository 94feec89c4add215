"""Jobs to a crew and their results back, in order, with a bounded number in flight.

Results come in the order of the pages, so that what is written never follows from who was faster.
Few jobs are done here: starting processes would take longer.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import BrokenExecutor, Future
from contextlib import ExitStack
from dataclasses import dataclass

from sharekit.build.executors import Crew, Hire
from sharekit.build.model import Event, Fate, Job, Page, Result
from sharekit.errors import SharekitError

STARTING = 12
"""Jobs that take about as long as it takes to start other processes."""
WAITING = 2_000
"""Pages in hand at most, those that need no work included."""

Item = tuple[Page, Job | Event]
Answer = Callable[[Job, Result], Job | None]
"""What a worker asks for: the job again with the answer, or None where it asks nothing."""


@dataclass(slots=True)
class _Held:
    """A page in hand. alone: its worker was lost, perhaps because of it."""

    page: Page
    job: Job | None
    event: Event | None = None
    future: Future[Result] | None = None
    alone: bool = False


class Line:
    """The pages in hand, first in, first out."""

    def __init__(self, hire: Hire, few: Hire, answer: Answer, *, workers: int | None) -> None:
        """workers: how many processes `hire` starts, where few jobs are better done here."""
        self._hire, self._few, self._answer = hire, few, answer
        self._held: deque[_Held] = deque()
        self._stack = ExitStack()
        self._crew: Crew | None = None
        self._small: Crew | None = None
        self._broken = False
        self._start_at = 1 if workers is None else few_jobs(workers) + 1
        self._jobs = 0

    def __enter__(self) -> Line:
        return self

    def __exit__(self, *problem: object) -> None:
        self._stack.close()

    def run(self, items: Iterable[Item]) -> Iterator[tuple[Page, Result | Event]]:
        """Every page with what became of it."""
        for page, what in items:
            if isinstance(what, Event):
                self._held.append(_Held(page, None, event=what))
            else:
                self._add(_Held(page, what))
            while self._held and self._must_pop():
                yield self._pop()
        while self._held:
            yield self._pop()

    def _must_pop(self) -> bool:
        limit = self._crew.limit if self._crew else self._start_at
        return self._held[0].job is None or self._jobs >= limit or len(self._held) >= WAITING

    def _add(self, held: _Held) -> None:
        self._held.append(held)
        self._jobs += 1
        if self._crew is None and self._jobs >= self._start_at:
            self._crew = self._stack.enter_context(self._hire())
            for each in self._held:
                if each.job is not None:
                    self._submit(each)
        elif self._crew is not None:
            self._submit(held)

    def _submit(self, held: _Held) -> None:
        if self._crew is None or self._broken or held.job is None:
            held.alone = True
            return
        try:
            held.future = self._crew.executor.submit(self._crew.do, held.job)
        except BrokenExecutor:
            held.alone = True
            self._break()

    def _pop(self) -> tuple[Page, Result | Event]:
        held = self._held.popleft()
        if held.event is not None or held.job is None:
            return held.page, held.event or Event(Fate.FAILED, held.page.source)
        self._jobs -= 1
        job = held.job
        result = self._result(held, job)
        for _ in range(100):  # a page that asks for more files than that is none
            asked = self._answer(job, result)
            if asked is None:
                break
            job = asked
            again = _Held(held.page, job)
            self._submit(again)
            result = self._result(again, job)
        return held.page, result

    def _result(self, held: _Held, job: Job) -> Result:
        if self._crew is None:
            if self._small is None:
                self._small = self._stack.enter_context(self._few())
            return self._small.executor.submit(self._small.do, job).result()
        if not held.alone and held.future is not None:
            try:
                return held.future.result()
            except BrokenExecutor:
                self._break()
            except SharekitError as problem:
                return Result(fate=Fate.FAILED, error=problem)
            except Exception as problem:  # Dask's own: a worker lost again and again
                return _lost(held.page, str(problem) or type(problem).__name__)
        return self._alone(held, job)

    def _alone(self, held: _Held, job: Job) -> Result:
        """A page that was in hand when a worker died, by itself: is it the culprit?"""
        for _ in range(2):
            if self._broken or self._crew is None:
                self._restart()
            try:
                if self._crew is not None:
                    return self._crew.executor.submit(self._crew.do, job).result()
            except BrokenExecutor:
                self._break()
        return _lost(held.page, "its worker process died, twice")

    def _break(self) -> None:
        """The crew is no more; of the pages in hand each may be why."""
        self._broken = True
        for each in self._held:
            each.alone = each.alone or each.job is not None

    def _restart(self) -> None:
        """A new crew in place of the broken one."""
        self._stack.close()
        self._crew = self._stack.enter_context(self._hire())
        self._broken = False


def few_jobs(workers: int) -> int:
    """Jobs that are done sooner in this process than by so many that have to be started first."""
    return STARTING * workers // (workers - 1) if workers > 1 else STARTING


def _lost(page: Page, reason: str) -> Result:
    error = SharekitError(
        f"no worker could finish it ({reason})",
        code="build.worker_lost",
        hint="try `sharekit card` on this page alone; is there memory enough for so many workers?",
        where=page.place,
    )
    return Result(fate=Fate.FAILED, error=error)
