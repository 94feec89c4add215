"""Outlines for scenes: limbs, leaves, trees, canes. Units are the scene's own, y downwards.

All contours turn the same way, so that overlapping pieces of one path melt into one shape.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from random import Random

Point = tuple[float, float]
Joint = tuple[float, float, float]
"""x, y, radius."""


def number(value: float) -> str:
    return f"{value:.1f}".rstrip("0").rstrip(".").replace("-0", "0" if abs(value) < 0.05 else "-0")


def polygon(points: Sequence[Point]) -> str:
    """A closed outline, turned so that its area is positive."""
    if _area(points) < 0:
        points = points[::-1]
    first, *rest = (f"{number(x)} {number(y)}" for x, y in points)
    return f"M{first}L{' '.join(rest)}Z"


def blob(points: Sequence[Point]) -> str:
    """A closed soft outline that the points pull at."""
    if _area(points) < 0:
        points = points[::-1]
    knots = [((a[0] + b[0]) / 2, (a[1] + b[1]) / 2) for a, b in pairwise([*points, points[0]])]
    parts = [f"M{number(knots[-1][0])} {number(knots[-1][1])}"]
    for (x, y), (u, v) in zip(points, knots, strict=True):
        parts.append(f"Q{number(x)} {number(y)} {number(u)} {number(v)}")
    return "".join(parts) + "Z"


def _area(points: Sequence[Point]) -> float:
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise([*points, points[0]]))


def disc(x: float, y: float, rx: float, ry: float | None = None) -> str:
    """An ellipse of eight arcs."""
    ry = rx if ry is None else ry
    k = 1 / math.cos(math.pi / 8)
    corners = [
        (x + rx * k * math.cos(a), y + ry * k * math.sin(a))
        for a in (math.pi * (2 * i + 1) / 8 for i in range(8))
    ]
    return blob(corners)


def limb(joints: Sequence[Joint]) -> str:
    """A limb through joints, as thick at each as its radius."""
    return "".join(_bone(a, b) for a, b in pairwise(joints))


def _bone(a: Joint, b: Joint) -> str:
    """The hull of two discs."""
    (x1, y1, r1), (x2, y2, r2) = a, b
    length = math.hypot(x2 - x1, y2 - y1)
    if length <= abs(r1 - r2):
        return disc(*(a if r1 > r2 else b))
    turn = math.atan2(y2 - y1, x2 - x1)
    open_ = math.acos((r1 - r2) / length)
    points = []
    for (x, y, r), start, end in ((b, -open_, open_), (a, open_, 2 * math.pi - open_)):
        steps = max(3, math.ceil(abs(end - start) / 0.42))
        for i in range(steps + 1):
            angle = turn + start + (end - start) * i / steps
            points.append((x + r * math.cos(angle), y + r * math.sin(angle)))
    return polygon(points)


def leaf(x: float, y: float, length: float, angle: float, width: float = 0.42) -> str:
    """A pointed leaf from its stalk."""
    c, s = math.cos(angle), math.sin(angle)

    def at(along: float, across: float) -> Point:
        return x + length * (along * c - across * s), y + length * (along * s + across * c)

    a, b, tip, start = at(0.45, width), at(0.45, -width), at(1, 0), at(0, 0)
    points = [f"{number(px)} {number(py)}" for px, py in (start, b, tip, a)]
    return f"M{points[0]}Q{points[1]} {points[2]}Q{points[3]} {points[0]}Z"


def pine(height: float, random: Random) -> str:
    """A spruce of drooping tiers, its foot at the origin: slim, uneven, pointed."""
    tiers = 7
    width = height * random.uniform(0.19, 0.23)
    left, right = [(0.0, -height)], []
    for tier in range(tiers):
        share = (tier + 1) / tiers
        y = -height + height * 0.93 * share**1.04
        reach = width * (share**0.82)
        for side, line in ((-1, left), (1, right)):
            wobble = random.uniform(0.86, 1.12)
            tip = (side * reach * wobble, y + height * 0.022 * random.uniform(0.4, 1.6))
            inner = (side * reach * 0.46, y - height * 0.018)
            line += [tip, inner]
    trunk = width * 0.12
    points = [*left, (-trunk, -height * 0.06), (-trunk, 0), (trunk, 0), (trunk, -height * 0.06)]
    return polygon([*points, *right[::-1]])


def cane(points: Sequence[Point], thick: float) -> str:
    """A tapering bramble cane along a curve."""
    last = len(points) - 1
    joints = [(x, y, thick * (1 - 0.78 * i / last)) for i, (x, y) in enumerate(points)]
    left, right = [], []
    for i, (x, y, r) in enumerate(joints):
        ax, ay = points[max(0, i - 1)]
        bx, by = points[min(last, i + 1)]
        length = math.hypot(bx - ax, by - ay) or 1.0
        nx, ny = (by - ay) / length, -(bx - ax) / length
        left.append((x + nx * r, y + ny * r))
        right.append((x - nx * r, y - ny * r))
    return polygon([*left, *right[::-1]])


def arc(start: Point, end: Point, lift: float, steps: int = 14) -> list[Point]:
    """Points of a bow from start to end, `lift` above the chord's middle."""
    mx, my = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2 - 2 * lift
    out = []
    for i in range(steps + 1):
        t = i / steps
        out.append(
            (
                (1 - t) ** 2 * start[0] + 2 * t * (1 - t) * mx + t * t * end[0],
                (1 - t) ** 2 * start[1] + 2 * t * (1 - t) * my + t * t * end[1],
            )
        )
    return out


def moved(path_points: Sequence[Point], x: float, y: float, scale: float) -> list[Point]:
    return [(x + px * scale, y + py * scale) for px, py in path_points]
