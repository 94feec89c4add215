"""What scenes are made of: land, light, forest, people, brambles, grass."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import pairwise
from random import Random
from typing import Any

import people
from shapes import Point, arc, blob, cane, disc, leaf, number, pine, polygon

Terrain = Callable[[float], float]
Mark = dict[str, Any]


def rounded(value: float) -> float:
    return round(value, 3)


def bramble(reach: float, lift: float, random: Random, *, sparse: bool = False) -> tuple[str, str]:
    """A bowed cane a hundred units long or so, with its thorns; and its leaves, in threes."""
    bow = arc((0, 0), (reach * 100, -random.uniform(5, 45)), 62 * lift, steps=9)
    stem, leaves = cane(bow, 1.9), ""
    for i in range(2, len(bow)):
        px, py = bow[i]
        qx, qy = bow[i - 1]
        along = math.atan2(py - qy, px - qx)
        side = 1 if i % 2 else -1
        if i < len(bow) - 1:
            stem += leaf((px + qx) / 2, (py + qy) / 2, 6.5, along + side * 1.9, 0.26)
        away = along - side * random.uniform(0.75, 1.15)
        for turn, size in ((0.0, 1.0), (0.85, 0.72), (-0.85, 0.72)):
            if random.random() < (0.55 if sparse else 0.3) and (turn or sparse):
                continue
            leaves += leaf(px, py, random.uniform(10, 14) * size, away + turn, 0.5)
    return stem, leaves


class Scene:
    """Marks back to front, with helpers to add them."""

    def __init__(self, width: float, height: float, seed: int) -> None:
        self.width, self.height, self.random = width, height, Random(seed)
        self.marks: list[Mark] = []

    def add(self, paint: str, path: str, **more: Any) -> None:
        self.marks.append({"paint": paint, "path": path, **more})

    def glow(self, paint: str, x: float, y: float, radius: float) -> None:
        self.marks.append({"paint": paint, "glow": [x, y, radius]})

    def land(
        self,
        paint: str,
        line: Terrain,
        left: float,
        right: float,
        floor: float,
        *,
        step: float = 40,
        **more: Any,
    ) -> None:
        """Everything under a line, down to the floor."""
        count = math.ceil((right - left) / step)
        points = [(left + i * step, line(left + i * step)) for i in range(count + 1)]
        parts = [f"M{number(left)} {number(floor)}L{number(left)} {number(points[0][1])}"]
        for (x, y), (u, v) in pairwise(points[1:]):
            parts.append(f"Q{number(x)} {number(y)} {number((x + u) / 2)} {number((y + v) / 2)}")
        last = points[-1]
        parts.append(f"L{number(last[0])} {number(last[1])} {number(last[0])} {number(floor)}Z")
        self.add(paint, "".join(parts), **more)

    def forest(
        self,
        paint: str,
        line: Terrain,
        spans: list[tuple[float, float]],
        tall: tuple[float, float],
        gap: float,
        **more: Any,
    ) -> None:
        """A row of spruces along a line: three cuts, many sizes."""
        kinds: list[list[list[float]]] = [[], [], []]
        for left, right in spans:
            x = left
            while x < right:
                height = self.random.uniform(*tall) * self.random.choice(
                    [0.72, 0.88, 1.0, 1.0, 1.12]
                )
                kinds[self.random.randrange(3)].append(
                    [rounded(x), rounded(line(x) + height * 0.05), rounded(height / 100)]
                )
                x += gap * self.random.uniform(0.55, 1.5)
        for places in kinds:
            if places:
                self.add(paint, pine(100, self.random), at=places, **more)

    def person(
        self, name: str, layers: list[people.Layer], x: float, y: float, tall: float
    ) -> None:
        """A figure a `tall` high, its feet at (x, y), with the shade it stands in."""
        k = tall / 100
        self.add("shade", disc(0, 0, 24, 3.2), at=[[rounded(x + 1), rounded(y + 0.5), rounded(k)]])
        for paint, path in layers:
            role = name + paint if paint.startswith(".") else paint
            self.add(role, path, at=[[rounded(x), rounded(y), rounded(k)]])

    def brambles(self, x: float, line: Terrain, width: float, high: float, *, dense: int) -> None:
        """A thicket: dark mass behind, bowed canes with thorns and leaves, lit ones in front."""
        r = self.random
        self.add("thicket", blob(self._heap(x, line, width, high)))
        for depth, share in (("far", 0.5), ("near", 0.5)):
            for kind in range(5):
                # Canes bow mostly towards the one who comes: that is what has to be cut.
                reach = (-1.15, -0.8, 0.75, 1.05, -0.45)[kind] * r.uniform(0.85, 1.15)
                stem, leaves = bramble(reach, (1.0, 0.72, 0.8, 1.08, 1.2)[kind], r)
                places = []
                for _ in range(max(1, round(dense * share / 5))):
                    size = high * r.uniform(0.55, 1.0)
                    foot = x + width * r.random() ** 1.25
                    tip = foot + reach * size
                    if tip < x - high * 0.75:
                        foot += x - high * r.uniform(0.2, 0.7) - tip
                    places.append([rounded(foot), rounded(line(foot) + 4), rounded(size / 100)])
                ending = ".far" if depth == "far" else ""
                self.add("cane" + ending, stem, at=places)
                self.add("leaf" + ending, leaves, at=places)
        # A few reach out over the rest, thin against the sky, towards the blade.
        for kind, (reach, lift) in enumerate(((-0.95, 1.25), (-0.6, 1.5), (0.9, 1.35))):
            stem, leaves = bramble(reach, lift, r, sparse=True)
            places = []
            for i in range(max(2, round(width / high))):
                foot_x = x + high * (0.35 + 0.3 * kind + i * r.uniform(0.8, 1.15))
                if foot_x < x + width:
                    places.append(
                        [
                            rounded(foot_x),
                            rounded(line(foot_x) - high * 0.1),
                            rounded(high * r.uniform(0.85, 1.1) / 100),
                        ]
                    )
            self.add("cane", stem, at=places)
            self.add("leaf.far", leaves, at=places)

    def _heap(self, x: float, line: Terrain, width: float, high: float) -> list[Point]:
        """What is dark among the canes: it thins out to both ends, and its foot is uneven."""
        steps, top, foot = 9, [], []
        for i in range(steps + 1):
            t = i / steps
            lift = 0.02 + 0.38 * math.sin(math.pi * (0.12 + 0.88 * t)) ** 0.7
            lift *= self.random.uniform(0.8, 1.2) * min(1.0, 0.25 + 3 * t, 0.1 + 3 * (1 - t))
            along = x + t * width
            top.append((along, line(along) - high * lift))
            across = along + width / steps / 2
            foot += [(along, line(along) + (5, 9)[i % 2]), (across, line(across) + 2)]
        left, right = x - high * 0.4, x + width + high * 0.4
        return [(left, line(left) + 2), *top, (right, line(right) + 2), *foot[-2::-1]]

    def cuttings(self, x: float, y: float, size: float, count: int) -> None:
        """Leaves and bits of cane that fly where the blade falls."""
        r = self.random
        bits = "".join(
            leaf(
                x + size * r.uniform(-1, 1),
                y + size * r.uniform(-0.8, 0.8),
                size * r.uniform(0.14, 0.26),
                r.uniform(0, 6.28),
                0.4,
            )
            for _ in range(count)
        )
        self.add("leaf", bits)

    def grass(self, paint: str, points: list[tuple[float, float]], tall: float) -> None:
        """Tufts along points."""
        r = self.random
        tuft = "".join(
            polygon([(dx - 0.9, 0), (dx + 0.9, 0), (dx + lean, -h)])
            for dx, lean, h in (
                (-4, -5.5, 8),
                (-2.2, -2.5, 12),
                (0, 1.2, 15),
                (2, 3.6, 11),
                (4, 6.8, 8.5),
            )
        )
        self.add(
            paint,
            tuft,
            at=[
                [rounded(x), rounded(y), rounded(tall / 15 * r.uniform(0.6, 1.25))]
                for x, y in points
            ],
        )

    def data(self, **slots: Any) -> dict[str, Any]:
        return {"size": [self.width, self.height], "slots": slots, "marks": self.marks}


def steps(start: float, end: float, step: float) -> list[float]:
    """Evenly spaced numbers from start to end."""
    return [start + i * step for i in range(math.floor((end - start) / step) + 1)]
