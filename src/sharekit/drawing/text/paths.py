"""Vector paths: contours of on-curve and off-curve points, as TrueType has them, in pixels.

Filled by nonzero winding. Two neighbouring off-curve points have an implied on-curve point
between them.
"""

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

Point = tuple[float, float]


class Contour(NamedTuple):
    """A closed outline: points in px, y downwards, and for each whether the curve touches it."""

    points: tuple[Point, ...]
    on_curve: tuple[bool, ...]


Path = tuple[Contour, ...]


def polygon(points: Sequence[Point]) -> Contour:
    """A closed outline of straight sides."""
    return Contour(tuple(points), (True,) * len(points))


def smooth(points: Sequence[Point]) -> Contour:
    """A closed curve that the points pull at: all of them off-curve (a quadratic B-spline)."""
    return Contour(tuple(points), (False,) * len(points))


def stroke(points: Sequence[Point], width: float, *, closed: bool = False) -> Path:
    """The outline of a line drawn along points: mitred where it bends gently, else rounded.

    Ends are cut square at the first and last point. A closed stroke is a ring of two contours.
    """
    line = [p for p, q in zip(points, [None, *points], strict=False) if p != q]
    if closed and len(line) > 1 and line[0] == line[-1]:
        line.pop()
    if len(line) < 2:
        return ()
    closed = closed and len(line) > 2
    half = width / 2
    left = _offset(line, half, closed)
    right = _offset(line[::-1], half, closed)
    if closed:
        return (polygon(left), polygon(right))
    return (polygon(left + right),)


def _offset(line: Sequence[Point], half: float, closed: bool) -> list[Point]:
    """The side of a line at a distance, seen along its direction."""
    normals = [_normal(p, q) for p, q in pairwise(line)]
    if closed:
        normals.append(_normal(line[-1], line[0]))
    side: list[Point] = []
    for i, (x, y) in enumerate(line):
        into = normals[i - 1] if i or closed else normals[0]
        out = normals[i] if i < len(normals) else normals[-1]
        side += [(x + dx * half, y + dy * half) for dx, dy in _join(into, out)]
    return side


def _join(into: Point, out: Point) -> list[Point]:
    """Unit offsets at a corner between two normals."""
    dot = into[0] * out[0] + into[1] * out[1]
    cross = into[0] * out[1] - into[1] * out[0]
    if dot > 0.6:  # under 53°: the mitre is at most 1.12 half widths
        scale = 1 / (1 + dot)
        return [((into[0] + out[0]) * scale, (into[1] + out[1]) * scale)]
    if cross < 0:  # the inner side: its loop has the winding of the line itself
        return [into, (0.0, 0.0), out]
    start, turn = math.atan2(into[1], into[0]), math.atan2(cross, dot)
    steps = max(2, math.ceil(turn / 0.5))
    angles = (start + turn * step / steps for step in range(steps + 1))
    return [(math.cos(a), math.sin(a)) for a in angles]


def _normal(p: Point, q: Point) -> Point:
    dx, dy = q[0] - p[0], q[1] - p[1]
    length = math.hypot(dx, dy)
    return (dy / length, -dx / length)
