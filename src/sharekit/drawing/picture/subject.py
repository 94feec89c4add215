"""The one thing that a picture shows, if there is one: about what draws the eye most. Pure."""

from __future__ import annotations

from collections.abc import Collection
from itertools import product
from math import fsum, sqrt

from sharekit.drawing.picture.info import Grid

_STRONG = 0.45
"""Of the strongest: what draws the eye nearly as much."""
_ALL_OVER = 0.046
"""How far strong cells are from their middle, across times down: more is a texture."""
_ONE_THING = ((0.25, 0.16, 0.24), (_STRONG, 0.20, 0.20))
"""What hangs together with the strongest cell, none weaker than that share of it, is one thing
where it reaches no farther from its middle, across and down: more is a horizon, or a field. Things
stand upright: people, towers."""
_NEXT = tuple(step for step in product((-1, 0, 1), repeat=2) if any(step))


def subject_of(salience: Grid) -> Grid | None:
    """1 about what hangs together with the strongest cell and is nearly as strong, else 0: all of a
    face, not only its eyes. None where no one thing draws the eye: a field or a wall does so all
    over."""
    most = max(salience.cells)
    if not most:
        return None
    strong = [index for index, cell in enumerate(salience.cells) if cell >= _STRONG * most]
    across, down = _reach(salience, strong)
    if across * down > _ALL_OVER:
        return None
    for least, wide, high in _ONE_THING:
        found = _about(salience, salience.cells.index(most), least * most)
        across, down = _reach(salience, found)
        if across <= wide and down <= high:
            return _box(salience, found)
    return None


def _about(grid: Grid, start: int, least: float) -> set[int]:
    """The cells that hang together with one, none weaker than `least`."""
    columns, rows, cells = grid
    found, edge = {start}, [start]
    while edge:
        row, column = divmod(edge.pop(), columns)
        for down, across in _NEXT:
            y, x = row + down, column + across
            index = y * columns + x
            inside = 0 <= y < rows and 0 <= x < columns
            if inside and index not in found and cells[index] >= least:
                found.add(index)
                edge.append(index)
    return found


def _box(grid: Grid, indices: Collection[int]) -> Grid:
    """1 in the box about some cells, else 0."""
    columns, rows, _ = grid
    down, across = zip(*(divmod(index, columns) for index in indices), strict=True)
    top, bottom, left, right = min(down), max(down) + 1, min(across), max(across) + 1
    line = bytes(left) + b"\1" * (right - left) + bytes(columns - right)
    return grid._replace(
        cells=bytes(top * columns) + line * (bottom - top) + bytes((rows - bottom) * columns)
    )


def _reach(grid: Grid, indices: Collection[int]) -> tuple[float, float]:
    """How far cells are from their middle, as shares of the grid's sides."""
    places = [divmod(index, grid.columns) for index in indices]
    weights = [grid.cells[index] for index in indices]
    down = _deviation([row / grid.rows for row, _ in places], weights)
    across = _deviation([column / grid.columns for _, column in places], weights)
    return across, down


def _deviation(values: list[float], weights: list[int]) -> float:
    whole = sum(weights)
    pairs = list(zip(values, weights, strict=True))
    mean = fsum(value * weight for value, weight in pairs) / whole
    return sqrt(fsum((value - mean) ** 2 * weight for value, weight in pairs) / whole)
