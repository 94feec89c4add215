"""A grid summed up, so that any rectangle's sum takes four looks. Pure."""

from __future__ import annotations

from itertools import accumulate
from typing import NamedTuple

from sharekit.drawing.picture.info import Grid
from sharekit.drawing.scene.geometry import Rect


class Cells(NamedTuple):
    """Whole cells of a grid, from left and top up to right and bottom."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def number(self) -> int:
        return (self.right - self.left) * (self.bottom - self.top)

    def shared(self, other: Cells) -> Cells:
        """The cells that both have."""
        left, top = max(self.left, other.left), max(self.top, other.top)
        right, bottom = min(self.right, other.right), min(self.bottom, other.bottom)
        return Cells(left, top, max(left, right), max(top, bottom))


class Sums:
    """The sums over a grid's rectangles."""

    def __init__(self, grid: Grid) -> None:
        self.columns, self.rows = grid.columns, grid.rows
        line = [0] * (self.columns + 1)
        self._table = [line]
        for row in range(self.rows):
            cells = grid.cells[row * self.columns : (row + 1) * self.columns]
            line = [0, *(a + b for a, b in zip(accumulate(cells), line[1:], strict=True))]
            self._table.append(line)

    def cells(self, area: Rect) -> Cells:
        """An area in fractions by whole cells; beyond the grid there are none."""
        columns, rows = self.columns, self.rows
        left, right = round(area.x * columns), round(area.right * columns)
        top, bottom = round(area.y * rows), round(area.bottom * rows)
        return Cells(
            min(columns, max(0, left)),
            min(rows, max(0, top)),
            min(columns, max(0, right)),
            min(rows, max(0, bottom)),
        )

    def over(self, cells: Cells) -> int:
        """The sum over these cells."""
        left, top, right, bottom = cells
        upper, lower = self._table[top], self._table[bottom]
        return lower[right] - upper[right] - lower[left] + upper[left]

    def mean(self, cells: Cells) -> float:
        """The mean of these cells; where there are none, of those next to them."""
        left, top, right, bottom = cells
        if left == right:
            left, right = (left, left + 1) if left < self.columns else (left - 1, left)
        if top == bottom:
            top, bottom = (top, top + 1) if top < self.rows else (top - 1, top)
        near = Cells(left, top, right, bottom)
        return self.over(near) / near.number
