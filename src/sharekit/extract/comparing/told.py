"""Features as they are told, one by one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

Told = Iterator[tuple[str, object]]
"""Features by name; what is false counts nothing, what is true one."""


def known(told: Iterable[tuple[str, object]]) -> dict[str, float]:
    """Features as numbers, without those that are none."""
    return {name: value if isinstance(value, float) else 1.0 for name, value in told if value}


def some(number: float, most: int) -> float:
    """A number as a share of what is many, 0–1."""
    return min(number, most) / most
