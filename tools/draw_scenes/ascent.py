"""The trail up a hill: the manager near and large, the leader on the crest against the sun."""

from __future__ import annotations

import math
from typing import Any

import people
from scene import Scene, Terrain, rounded, steps
from shapes import blob, disc, pine, polygon


def ascent(*, seed: int) -> dict[str, Any]:
    """The trail winds up a hill: the manager near and large, the leader on the crest in the sun."""
    width, crest, bleed = 1000.0, 470.0, 760.0
    s = Scene(width, 1150, seed)
    r = s.random
    left, right, floor = -bleed, width + bleed, 2600.0
    ahead, feet = 500.0, 478.0
    sun = (545.0, 345.0)
    s.glow("glow.wide", sun[0], sun[1] + 40, 640)
    s.glow("glow", sun[0], sun[1], 330)
    s.add("sun", disc(*sun, 114))

    def ridge(base: float, swell: float, wave: float, phase: float) -> Terrain:
        return lambda x: (
            base
            - swell
            * (0.6 * math.sin(x / wave + phase) + 0.4 * math.sin(x / (wave * 0.43) + 2.1 * phase))
        )

    far = ridge(405, 26, 170, 0.2)
    s.land("hill.1", far, left, right, floor)
    second = ridge(432, 16, 130, 2.0)
    s.forest("tree.1", second, [(left, 395), (610, right)], (44, 84), 25)
    s.land("hill.2", second, left, right, floor)
    s.add("mist", polygon([(left, 380), (right, 380), (right, 490), (left, 490)]), fade=[482, 376])

    def brow(x: float) -> float:
        """The hill that they climb: highest under the leader."""
        return crest + 9 + 0.00021 * min(520, abs(x - 500)) ** 2 + 5 * math.sin(x / 60)

    s.forest("tree.2", brow, [(left, 330), (700, right)], (82, 170), 44)
    s.land("hill.3", brow, left, right, floor)
    s.forest("tree.3", lambda x: brow(x) + 30, [(left, 110), (900, right)], (130, 220), 62)
    # Down the slope the land falls into the calm tone that words stand on.
    s.land("slope", lambda x: brow(x) + 4, left, right, floor, fade=[566, 474])
    s.land(
        "soil", lambda x: brow(x) + 90 + 12 * math.sin(x / 90), left, right, floor, fade=[860, 540]
    )

    course = [
        (508, 474, 10),
        (470, 520, 17),
        (446, 566, 24),
        (424, 622, 33),
        (380, 694, 44),
        (326, 770, 58),
        (292, 850, 74),
        (274, 930, 92),
        (238, 1016, 116),
        (180, 1110, 146),
        (110, 1230, 180),
        (40, 1400, 220),
    ]
    sides = _ribbon([(x - 20 * min(1.0, max(0.0, (y - 500) / 120)), y, w) for x, y, w in course])
    s.add("trail", blob([*sides[0], *sides[1][::-1]]))
    s.add(
        "trail.lit",
        blob(
            [
                *sides[0],
                *[(x + w * 0.13, y) for (x, y), (_, _, w) in zip(sides[0], course, strict=True)][
                    ::-1
                ],
            ]
        ),
    )
    s.add(
        "trail.dim",
        polygon([(left, 1060), (right, 1060), (right, floor), (left, floor)]),
        fade=[1195, 1070],
    )
    for i in range(len(course) - 3):
        for t in (0.2, 0.65):
            x, y, w = (p + (q - p) * t for p, q in zip(course[i], course[i + 1], strict=True))
            s.add(
                "print",
                disc(0, 0, 5.5, 2.2),
                at=[[rounded(x + (0.2 if t < 0.5 else -0.06) * w), rounded(y), rounded(w / 62)]],
            )
    for side, lean in ((0, -1), (1, 1)):
        for (x, y), (u, v) in zip(sides[side][:-2], sides[side][1:-2], strict=False):
            count = 3
            size = 6 + (y - 470) / 42
            s.grass(
                "grass",
                [
                    (
                        x + (u - x) * k / count + lean * r.uniform(-1, 4),
                        y + (v - y) * k / count + r.uniform(0, 4),
                    )
                    for k in range(count)
                ],
                size,
            )

    s.brambles(592, lambda x: brow(x) + 3, 300, 100, dense=64)
    s.grass("grass", [(x, brow(x) + r.uniform(8, 13)) for x in steps(580, 900, 22)], 11)
    for x, y, tall in (
        (-150, 790, 270),
        (-20, 860, 330),
        (66, 742, 200),
        (-90, 1010, 420),
    ):
        s.add("tree.3" if y < 800 else "tree.4", pine(100, r), at=[[x, y, rounded(tall / 100)]])
    s.person("a", people.leader(), ahead, feet, 178)
    s.cuttings(606, 386, 24, 8)
    for index, (x, y, tall, cast) in enumerate(
        [
            (447, 578, 124, people.walker("brim", 1.0, size=0.9)),
            (404, 664, 148, people.walker("beanie", -0.85, size=1.05)),
            (336, 770, 174, people.walker("hood", 0.9, size=0.95)),
            (330, 868, 132, people.child()),
            (248, 890, 204, people.walker("bun", 0.95, size=0.85, pole=True)),
        ]
    ):
        s.person("ghigh"[index], cast, x, y, tall)
    s.glow("lamplight", 168, 778, 130)
    s.person("b", people.manager(), 196, 1052, 252)
    return s.data(calm=[528], captions=[566, 900], front=[492, 494], rear=[296, 926])


def _ribbon(
    course: list[tuple[float, float, float]],
) -> tuple[list[tuple[float, float]], list[tuple[float, float]]]:
    """Both edges of a path that is as wide as its third coordinate."""
    sides: tuple[list[tuple[float, float]], list[tuple[float, float]]] = ([], [])
    for x, y, w in course:
        sides[0].append((x - w / 2, y))
        sides[1].append((x + w / 2, y))
    return sides
