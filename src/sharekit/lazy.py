"""Patterns that are compiled when they are first used.

A large alternation takes a millisecond or two to compile, and most runs need few of those that the
modules they load define.
"""

from __future__ import annotations

import re
from typing import Any, cast

_METHODS = ("findall", "finditer", "fullmatch", "match", "search", "split", "sub")


class _Lazy:
    """Stands in for a pattern; compiles it at the first look at any of its attributes."""

    __slots__ = ("_flags", "_source", *_METHODS)

    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> Any:
        pattern = re.compile(self._source, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(pattern, method))
        return getattr(pattern, name)


def lazy(source: str, flags: int = 0) -> re.Pattern[str]:
    """As `re.compile`, but later. Errors in the source come later too: a test compiles all."""
    return cast("re.Pattern[str]", _Lazy(source, flags))
