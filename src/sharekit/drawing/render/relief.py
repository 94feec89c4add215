"""A seeded smooth relief and its height lines, as geometry. No pixels here.

The relief is a sum of two octaves of value noise on cubic B-spline lattices: twice continuously
differentiable, so that its height lines have no corners. Marching squares on a grid that is fine
against the lattice traces the lines.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from math import fsum
from random import Random
from typing import NamedTuple

Point = tuple[float, float]
Grid = Sequence[Sequence[float]]

# Lattice spacing as a fraction of the page's shorter side, and the octave's amplitude.
_OCTAVES = ((0.46, 1.0), (0.21, 0.13))
_CELL = 0.02  # grid spacing, fraction of the shorter side
_LEVELS = 12
_STRONG_EVERY = 4
_SMALLEST_ISLAND = 0.30  # perimeter, fraction of the shorter side; smaller loops are specks


class HeightLine(NamedTuple):
    """One height line in pixels. A closed line doesn't repeat its first point."""

    points: tuple[Point, ...]
    closed: bool
    strong: bool


def height_lines(seed: int, width: float, height: float) -> tuple[HeightLine, ...]:
    """The height lines of the relief `seed` on a page of width × height px.

    Lines run out over the page's edges by one grid cell, so that their ends are never seen.
    """
    shorter = min(width, height)
    cell = shorter * _CELL
    columns, rows = math.ceil(width / cell) + 3, math.ceil(height / cell) + 3
    grid = _relief(Random(seed), columns, rows)
    low, high = min(map(min, grid)), max(map(max, grid))
    levels = [low + (high - low) * (k + 0.5) / _LEVELS for k in range(_LEVELS)]
    lines = []
    for index, links in enumerate(_march(grid, levels)):
        for edges, closed in _trace(links):
            crossings = (_crossing(grid, edge, levels[index]) for edge in edges)
            points = _thinned([((x - 1) * cell, (y - 1) * cell) for x, y in crossings], cell / 2)
            if closed and _length(points) < _SMALLEST_ISLAND * shorter:
                continue
            lines.append(HeightLine(points, closed, strong=index % _STRONG_EVERY == 1))
    return tuple(lines)


def _relief(random: Random, columns: int, rows: int) -> list[list[float]]:
    grid = [[0.0] * columns for _ in range(rows)]
    for spacing, amplitude in _OCTAVES:
        cells = spacing / _CELL
        shift_x, shift_y = random.random(), random.random()
        across = [_spline(c / cells + shift_x) for c in range(columns)]
        down = [_spline(r / cells + shift_y) for r in range(rows)]
        wide, deep = across[-1][0] + 4, down[-1][0] + 4
        lattice = [[random.uniform(-1, 1) for _ in range(wide)] for _ in range(deep)]
        # Separable: first along each lattice row, then down the columns.
        stretched = [
            [fsum(w * row[at + k] for k, w in enumerate(weights)) for at, weights in across]
            for row in lattice
        ]
        for target, (at, (a, b, c, d)) in zip(grid, down, strict=True):
            four = zip(*stretched[at : at + 4], strict=True)
            for column, (p, q, r, s) in enumerate(four):
                target[column] += amplitude * (a * p + b * q + c * r + d * s)
    return grid


def _spline(position: float) -> tuple[int, tuple[float, float, float, float]]:
    """Where on the lattice, and the uniform cubic B-spline's four weights there."""
    at = int(position)
    t = position - at
    return at, (
        (1 - t) ** 3 / 6,
        (3 * t**3 - 6 * t**2 + 4) / 6,
        (-3 * t**3 + 3 * t**2 + 3 * t + 1) / 6,
        t**3 / 6,
    )


# An edge of the grid: (row, column, 0) runs right from that node, (row, column, 1) runs down.
_Edge = tuple[int, int, int]
_Links = dict[_Edge, list[_Edge]]


def _march(grid: Grid, levels: Sequence[float]) -> list[_Links]:
    """For each level, which grid edges its lines cross and which crossings follow one another."""
    links: list[_Links] = [{} for _ in levels]
    for r in range(len(grid) - 1):
        upper, lower = grid[r], grid[r + 1]
        for c in range(len(upper) - 1):
            corners = upper[c], upper[c + 1], lower[c + 1], lower[c]
            low, high = min(corners), max(corners)
            for index, level in enumerate(levels):
                if low < level <= high:
                    for one, two in _segments(r, c, corners, level):
                        links[index].setdefault(one, []).append(two)
                        links[index].setdefault(two, []).append(one)
    return links


def _segments(
    r: int, c: int, corners: tuple[float, float, float, float], level: float
) -> tuple[tuple[_Edge, _Edge], ...]:
    above = [value >= level for value in corners]
    sides: tuple[_Edge, ...] = ((r, c, 0), (r, c + 1, 1), (r + 1, c, 0), (r, c, 1))
    crossed = [side for k, side in enumerate(sides) if above[k] != above[(k + 1) % 4]]
    if len(crossed) == 2:
        return ((crossed[0], crossed[1]),)
    # A saddle: the middle decides which pair of corners is joined.
    top, right, bottom, left = sides
    if (fsum(corners) / 4 >= level) == above[0]:
        return (top, right), (bottom, left)
    return (top, left), (bottom, right)


def _trace(links: _Links) -> list[tuple[list[_Edge], bool]]:
    """Join crossings into lines: open ones from their ends first, then the loops."""
    lines = []
    seen: set[_Edge] = set()
    ends = [edge for edge, near in links.items() if len(near) == 1]
    for start in (*ends, *links):
        if start in seen:
            continue
        line, here = [start], start
        seen.add(start)
        while following := [edge for edge in links[here] if edge not in seen]:
            here = following[0]
            seen.add(here)
            line.append(here)
        lines.append((line, len(links[start]) == 2))
    return lines


def _crossing(grid: Grid, edge: _Edge, level: float) -> Point:
    """Where the level crosses the edge, in grid units."""
    r, c, down = edge
    here = grid[r][c]
    there = grid[r + 1][c] if down else grid[r][c + 1]
    share = (level - here) / (there - here)
    return (c, r + share) if down else (c + share, r)


def _thinned(points: Sequence[Point], apart: float) -> tuple[Point, ...]:
    """Without the points next to another: a line past a node crosses two edges at once, and the
    short step between them may point anywhere. The ends stay."""
    kept = [points[0]]
    for point in points[1:-1]:
        if math.dist(point, kept[-1]) >= apart and math.dist(point, points[-1]) >= apart:
            kept.append(point)
    kept.append(points[-1])
    if len(kept) > 3 and math.dist(kept[0], kept[-1]) < apart:
        kept.pop()
    return tuple(kept)


def _length(points: Sequence[Point]) -> float:
    return fsum(math.dist(p, q) for p, q in pairwise(points))
