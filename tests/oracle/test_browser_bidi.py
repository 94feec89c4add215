"""Lines of mixed direction read as a browser orders them."""

from __future__ import annotations

import pytest

from oracle.rows import Row, recordings, rows
from sharekit.drawing.scene.style import Direction
from sharekit.drawing.text.bidi import embedding_levels, reorder

MIXED = [corpus for corpus in ("ar", "fa", "he", "mixed", "ur") if corpus in recordings()]


def browsers_order(row: Row) -> list[int]:
    middles = {
        start: left + right
        for start, left, right in zip(row.graphemes, row.left, row.right, strict=True)
        if left is not None and right is not None and start in row.visible
    }
    return sorted(middles, key=lambda start: middles[start])


def our_order(row: Row) -> list[int]:
    levels = embedding_levels(row.text, row.direction) or [0] * len(row.text)
    ordered = reorder(row.graphemes, [levels[start] for start in row.graphemes])
    return [start for start in ordered if start in row.visible]


@pytest.mark.parametrize("corpus", MIXED)
def test_graphemes_are_ordered_as_by_the_browser(corpus: str) -> None:
    for row in rows(corpus):
        assert our_order(row) == browsers_order(row), (row.name, row.direction, row.text)


def test_lines_of_mixed_direction_are_many() -> None:
    lines = {(row.text, row.direction) for row in rows("mixed")}
    assert len(lines) >= 60
    assert {direction for _, direction in lines} == set(Direction)
