"""A seeded smooth relief and its height lines, as geometry. No pixels here.

The relief is a sum of two octaves of value noise on cubic B-spline lattices: twice continuously
differentiable, so that its height lines have no corners. Marching squares on a grid that is fine
against the lattice traces the lines.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise, product
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
            [
                a * row[at] + b * row[at + 1] + c * row[at + 2] + d * row[at + 3]
                for at, (a, b, c, d) in across
            ]
            for row in lattice
        ]
        for row, (at, (a, b, c, d)) in enumerate(down):
            five = zip(grid[row], *stretched[at : at + 4], strict=True)
            grid[row] = [h + amplitude * (a * p + b * q + c * r + d * s) for h, p, q, r, s in five]
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
    passed = [[bisect_right(levels, value) for value in row] for row in grid]  # levels at or below
    for r, (upper, lower) in enumerate(pairwise(passed)):
        for c, (nw, ne, se, sw) in enumerate(zip(upper, upper[1:], lower[1:], lower, strict=False)):
            if nw == ne == se == sw:
                continue
            edges = (r, c, 0), (r, c + 1, 1), (r + 1, c, 0), (r, c, 1)
            for index in range(min(nw, ne, se, sw), max(nw, ne, se, sw)):
                above = nw > index, ne > index, se > index, sw > index
                joined = _JOINED[above] or _saddle(grid, r, c, levels[index], above[0])
                near = links[index].setdefault
                for one, two in joined:
                    near(edges[one], []).append(edges[two])
                    near(edges[two], []).append(edges[one])
    return links


_TOP, _RIGHT, _BOTTOM, _LEFT = _SIDES = range(4)
_Pairs = tuple[tuple[int, int], ...]


def _crossed(above: tuple[bool, ...]) -> _Pairs:
    """The two sides that a line joins within a cell; none where it is a saddle, or no line."""
    sides = [side for side in _SIDES if above[side] != above[(side + 1) % 4]]
    return ((sides[0], sides[1]),) if len(sides) == 2 else ()


_JOINED = {above: _crossed(above) for above in product((False, True), repeat=4)}


def _saddle(grid: Grid, r: int, c: int, level: float, first: bool) -> _Pairs:
    """The middle decides which pair of corners is joined; first: is the upper left one above?"""
    middle = fsum((*grid[r][c : c + 2], *grid[r + 1][c : c + 2])) / 4
    if (middle >= level) == first:
        return (_TOP, _RIGHT), (_BOTTOM, _LEFT)
    return (_TOP, _LEFT), (_BOTTOM, _RIGHT)


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
