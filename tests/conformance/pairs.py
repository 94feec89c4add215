"""A pairwise cover: few rows in which every two values of different factors meet."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations, product


def pairwise_cover(factors: Sequence[Sequence[str]]) -> list[tuple[str, ...]]:
    """Rows, one value a factor, that hold every pair of values; greedy, always the same."""
    open_pairs = {
        ((i, a), (j, b))
        for i, j in combinations(range(len(factors)), 2)
        for a, b in product(factors[i], factors[j])
    }
    rows: list[tuple[str, ...]] = []
    for seed in sorted(open_pairs):
        if seed in open_pairs:
            row = _filled(dict(seed), factors, open_pairs)
            open_pairs -= set(combinations(enumerate(row), 2))
            rows.append(row)
    return rows


def _filled(
    chosen: dict[int, str], factors: Sequence[Sequence[str]], open_pairs: set[object]
) -> tuple[str, ...]:
    """The pair as a row: each further value is the one that closes the most open pairs."""
    for index, values in enumerate(factors):
        if index not in chosen:
            fixed = tuple(chosen.items())
            chosen[index] = max(
                values,
                key=lambda value: sum(
                    tuple(sorted(((index, value), other))) in open_pairs for other in fixed
                ),
            )
    return tuple(chosen[index] for index in range(len(factors)))
