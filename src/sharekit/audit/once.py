"""A table whose values are made when first asked for, each once, whichever thread asks."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from threading import Lock
from typing import Generic, TypeVar

T = TypeVar("T")


class Once(Generic[T]):
    """Values by key; other threads wait for the one that makes a value."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._made: dict[str, Future[T]] = {}

    def get(self, key: str, make: Callable[[], T]) -> T:
        """The value of a key. What making it raises, everyone who asks for it gets."""
        with self._lock:
            known = self._made.get(key)
            if known is None:
                mine = self._made[key] = Future()
        if known is not None:
            return known.result()
        try:
            mine.set_result(make())
        except BaseException as problem:
            mine.set_exception(problem)
            raise
        return mine.result()
