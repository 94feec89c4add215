"""Everyone in profile: the manager at the left, the group, the leader at the edge of the wood."""

from __future__ import annotations

import math
from typing import Any, NamedTuple

import people
from scene import Scene, Terrain, rounded, steps
from shapes import blob, disc, polygon

_SUN = 92.0
"""Its radius."""


class Profile(NamedTuple):
    """Where everyone stands along a trail that may climb to the right.

    trail: the y of the trail at the left edge; slope: how much it rises to the leader, units.
    tall: a grown-up's height. group, ahead, behind: x of those who walk. bleed: how far the land
    goes on beyond both edges.
    """

    width: float
    trail: float
    slope: float
    tall: float
    group: tuple[float, ...]
    ahead: float
    behind: float
    seed: int
    bleed: float

    @property
    def u(self) -> float:
        """A unit of detail: all grows with the people."""
        return self.tall / 150

    @property
    def horizon(self) -> float:
        return (self.trail + self.ground(self.ahead)) / 2 - 62 * self.u

    @property
    def edges(self) -> tuple[float, float, float]:
        """Left, right and floor of all land."""
        return -self.bleed, self.width + self.bleed, self.trail + 1500

    def ground(self, x: float) -> float:
        """The trail's y."""
        u, t = self.u, min(1.25, (x - self.behind) / (self.ahead - self.behind))
        up = 1 - 0.1 * (t - 1) if t > 1 else max(0.0, t) ** 2 * (3 - 2 * max(0.0, t))
        waves = 3.2 * u * math.sin(x / (88 * u)) + 2 * u * math.sin(x / (37 * u) + 1)
        return self.trail - self.slope * up + waves


def profile(of: Profile) -> dict[str, Any]:
    """The scene's data."""
    s = Scene(of.width, of.trail + 60, of.seed)
    _light(s, of)
    _land(s, of)
    _trail(s, of)
    _people(s, of)
    u, ground, tall, group = of.u, of.ground, of.tall, of.group
    ahead, behind = of.ahead, of.behind
    return s.data(
        together=[behind, rounded(ground(behind) + 20 * u)],
        ahead=[ahead, rounded(ground(ahead) + 20 * u)],
        group=[
            rounded(group[0] - 30 * u),
            rounded(group[-1] + 34 * u),
            rounded(min(ground(x) for x in group) - 1.08 * tall),
        ],
        heads=[
            rounded(min(ground(behind) - 1.3 * tall, *(ground(x) - 1.02 * tall for x in group)))
        ],
        floor=rounded(max(ground(behind), ground(ahead)) + 32 * u),
        sun=[rounded(place - _SUN * u) for place in _sun(of)],
    )


def _sun(of: Profile) -> tuple[float, float]:
    return of.ahead + 10 * of.u, of.ground(of.ahead) - 118 * of.u


def _light(s: Scene, of: Profile) -> None:
    u, sun = of.u, _sun(of)
    s.glow("glow.wide", sun[0], sun[1] + 30 * u, 620 * u)
    s.glow("glow", sun[0], sun[1], 270 * u)
    s.add("sun", disc(*sun, _SUN * u))


def _land(s: Scene, of: Profile) -> None:
    """Ridges behind one another with mist between, woods on them, the dark one ahead."""
    horizon = of.horizon
    u, ground = of.u, of.ground
    left, right, floor = of.edges
    ahead, behind = of.ahead, of.behind

    def ridge(base: float, swell: float, wave: float, phase: float, climb: float = 0.0) -> Terrain:
        def line(x: float) -> float:
            return (
                base
                - climb * x / of.width * 60 * u
                - swell
                * u
                * (
                    0.6 * math.sin(x / (wave * u) + phase)
                    + 0.4 * math.sin(x / (wave * 0.43 * u) + 2.1 * phase)
                )
            )

        return line

    tilt = 1 if of.slope else 0
    far = ridge(horizon - 34 * u, 30, 190, 0.6, tilt)
    s.land(
        "hill.1",
        far,
        left,
        right,
        floor,
        fade=[rounded(horizon - 50 * u), rounded(horizon + 130 * u)],
    )
    mid = ridge(horizon - 2 * u, 17, 150, 2.4, tilt)
    s.forest("tree.1", mid, [(left, right)], (38 * u, 66 * u), 19 * u)
    s.land("hill.2", mid, left, right, floor)
    s.add(
        "mist",
        polygon(
            [
                (left, horizon - 4 * u),
                (right, horizon - 4 * u),
                (right, horizon + 74 * u),
                (left, horizon + 74 * u),
            ]
        ),
        fade=[rounded(horizon + 62 * u), rounded(horizon - 6 * u)],
    )

    def near(x: float) -> float:
        return min(ground(x) - 15 * u, horizon + 52 * u) + 4 * u * math.sin(x / (70 * u))

    gaps = [(left, behind - 40 * u), (behind + 30 * u, ahead - 120 * u)]
    s.forest("tree.2", near, gaps, (52 * u, 92 * u), 33 * u)
    s.forest("tree.2", near, [(ahead + 60 * u, right)], (70 * u, 130 * u), 26 * u)
    s.land("hill.3", near, left, right, floor)
    s.add(
        "mist",
        polygon(
            [
                (left, horizon + 20 * u),
                (right, horizon + 20 * u),
                (right, horizon + 90 * u),
                (left, horizon + 90 * u),
            ]
        ),
        fade=[rounded(horizon + 84 * u), rounded(horizon + 16 * u)],
    )

    # The dark wood that nobody has been in yet.
    wood = [(ahead + 95 * u, right)]
    s.forest("tree.3", lambda x: ground(x) - 2 * u, wood, (150 * u, 262 * u), 42 * u)
    s.forest(
        "tree.4",
        lambda x: ground(x) + 3 * u,
        [(ahead + 150 * u, right)],
        (120 * u, 210 * u),
        48 * u,
    )


def _trail(s: Scene, of: Profile) -> None:
    """The path with footprints and grass, on the soil that words stand on."""
    r = s.random
    u, ground = of.u, of.ground
    left, right, floor = of.edges
    ahead = of.ahead

    end = ahead + 34 * u
    s.land("soil", lambda x: ground(x) - 9 * u, left, right, floor)
    # The trail: it ends at the leader's feet.
    top = [
        (x, ground(x) - 5.5 * u + 1.2 * u * math.sin(x / (23 * u)))
        for x in steps(left, end, 24 * u)
    ]
    low = [
        (x, ground(x) + 15 * u + 1.8 * u * math.sin(x / (31 * u)))
        for x in steps(left, end - 22 * u, 24 * u)
    ]
    tip = [(end + 20 * u, ground(end) + 3 * u), (end + 6 * u, ground(end) + 9 * u)]
    s.add("trail", blob([*top, *tip, *low[::-1]]))
    lit = [(x, y - 0.4 * u) for x, y in top]
    s.add(
        "trail.lit",
        blob(
            [*lit, (end + 14 * u, ground(end) + 1 * u), *[(x, y + 4.6 * u) for x, y in top[::-1]]]
        ),
    )
    prints = "".join(disc(0, 0, 5.2, 1.5))
    places = [
        [
            rounded(x),
            rounded(ground(x) + (7.5 if i % 2 else 10.5) * u),
            rounded(u * r.uniform(0.8, 1.05)),
        ]
        for i, x in enumerate(steps(left + 20, ahead - 40 * u, 31 * u))
    ]
    s.add("print", prints, at=places)
    s.grass(
        "grass",
        [
            (x + r.uniform(-9, 9) * u, ground(x) + r.uniform(15, 19) * u)
            for x in steps(left, right, 24 * u)
            if r.random() < 0.7
        ],
        13 * u,
    )
    s.grass(
        "grass.far",
        [
            (x + r.uniform(-9, 9) * u, ground(x) - r.uniform(4, 7) * u)
            for x in steps(left, ahead - 30 * u, 34 * u)
            if r.random() < 0.6
        ],
        9 * u,
    )


def _people(s: Scene, of: Profile) -> None:
    u, ground, tall, group = of.u, of.ground, of.tall, of.group
    ahead, behind, right = of.ahead, of.behind, of.edges[1]
    s.brambles(
        ahead + 70 * u,
        ground,
        right - ahead - 70 * u,
        118 * u,
        dense=round(60 + (right - ahead) / (12 * u)),
    )
    s.glow("lamplight", behind - 11 * u, ground(behind) - 158 * u, 80 * u)
    s.person("b", people.manager(), behind, ground(behind) + 5 * u, tall)
    cast = [
        people.walker("brim", 1.0, size=0.9),
        people.walker("bun", -0.85, size=0.8),
        people.child(),
        people.walker("beanie", 0.9, size=1.08, pole=True),
        people.walker("hood", -0.7, size=0.95),
    ]
    heights = [0.96, 0.9, 0.64, 1.0, 0.92]
    chosen = {5: [0, 1, 2, 3, 4], 4: [1, 2, 0, 3], 3: [1, 2, 3]}[len(group)]
    for x, index in zip(group, chosen, strict=True):
        s.person("ghi"[index % 3], cast[index], x, ground(x) + 5 * u, tall * heights[index] * 0.94)
    s.person("a", people.leader(), ahead, ground(ahead) + 5 * u, tall * 1.05)
    s.cuttings(ahead + 74 * u, ground(ahead) - 96 * u, 26 * u, 9)
