"""The figures, a hundred units tall, facing right, their feet on the origin's line.

A figure is a list of (paint, path), back to front. Paints end in `.far` (what is turned away),
`.legs`, `.coat`, `.skin`, `.hat`, `.pack`, `.roll`; `wood` and `blade` are tools.
"""

from __future__ import annotations

from shapes import Joint, blob, disc, limb, polygon

Layer = tuple[str, str]


def leg(hip: Joint, knee: Joint, ankle: Joint, toe: tuple[float, float]) -> str:
    shin = limb([hip, knee, ankle])
    boot = limb([(ankle[0], ankle[1] - 1.5, 4.0), (ankle[0] + 0.2, ankle[1] + 1.2, 3.2)])
    sole = limb([(ankle[0] - 1.2, ankle[1] + 1.6, 2.5), (toe[0], toe[1], 1.9)])
    return shin + boot + sole


def arm(*joints: Joint) -> str:
    return limb(joints)


def pack(x: float, y: float, lean: float, size: float = 1.0) -> list[Layer]:
    """A rucksack whose upper inner corner is at (x, y), with a bedroll and a pocket."""
    w, h = 15.0 * size, 30.0 * size

    def at(across: float, down: float) -> tuple[float, float]:
        return x - across * w + lean * down * h, y + down * h

    body = blob(
        [
            at(-0.15, -0.08),
            at(0.72, -0.1),
            at(1.22, 0.2),
            at(1.3, 0.85),
            at(1.0, 1.14),
            at(-0.1, 1.1),
        ]
    )
    pocket = blob([at(0.85, 0.5), at(1.42, 0.46), at(1.5, 1.0), at(0.9, 1.06)])
    rx, ry = at(0.55, -0.17)
    return [(".pack", body), (".roll", disc(rx, ry, 6.4 * size, 4.6 * size)), (".roll", pocket)]


def head(x: float, y: float, r: float, kind: str) -> list[Layer]:
    """Neck, head and what is worn on it."""
    skull = limb([(x - 1.2, y + r + 4.2, 3.4), (x, y + 1.5, r * 0.78)]) + disc(
        x + 0.3, y, r * 0.95, r
    )
    nose = disc(x + r * 0.92, y + r * 0.18, 1.3)
    layers: list[Layer] = [(".skin", skull + nose)]
    match kind:
        case "brim":
            crown = blob(
                [
                    (x - r * 1.05, y - r * 0.2),
                    (x - r * 0.98, y - r * 1.5),
                    (x - r * 0.1, y - r * 1.42),
                    (x + r * 0.85, y - r * 1.62),
                    (x + r * 1.1, y - r * 0.3),
                ]
            )
            brim = blob(
                [
                    (x - r * 2.05, y - r * 0.12),
                    (x - r * 0.8, y - r * 0.62),
                    (x + r, y - r * 0.66),
                    (x + r * 2.3, y - r * 0.3),
                    (x + r * 1.1, y - r * 0.2),
                    (x - r * 0.9, y - r * 0.08),
                ]
            )
            layers.append((".hat", crown + brim))
        case "beanie":
            cap = blob(
                [
                    (x - r * 1.15, y - r * 0.05),
                    (x - r * 1.2, y - r * 1.0),
                    (x - r * 0.2, y - r * 1.5),
                    (x + r * 0.95, y - r * 1.1),
                    (x + r * 1.12, y - r * 0.25),
                ]
            )
            layers.append((".hat", cap + disc(x - r * 0.35, y - r * 1.34, r * 0.3)))
        case "cap":
            cap = blob(
                [
                    (x - r * 1.12, y + r * 0.05),
                    (x - r * 1.12, y - r * 1.1),
                    (x + r * 0.4, y - r * 1.3),
                    (x + r * 1.2, y - r * 0.45),
                    (x + r * 0.9, y - r * 0.2),
                ]
            )
            peak = blob(
                [
                    (x + r * 0.5, y - r * 0.62),
                    (x + r * 1.5, y - r * 0.55),
                    (x + r * 1.95, y - r * 0.2),
                    (x + r * 0.8, y - r * 0.26),
                ]
            )
            layers.append((".hat", cap + peak))
        case "bun":
            hair = blob(
                [
                    (x - r * 0.55, y + r * 0.85),
                    (x - r * 1.3, y + r * 0.2),
                    (x - r * 1.15, y - r * 1.2),
                    (x + r * 0.5, y - r * 1.3),
                    (x + r * 1.0, y - r * 0.5),
                    (x + r * 0.1, y - r * 0.4),
                    (x - r * 0.3, y + r * 0.1),
                ]
            )
            layers.append((".hat", hair + disc(x - r * 1.05, y - r * 0.95, r * 0.5)))
        case "hood":
            hood = blob(
                [
                    (x - r * 0.3, y + r * 1.4),
                    (x - r * 1.4, y + r * 0.9),
                    (x - r * 1.25, y - r * 1.1),
                    (x + r * 0.2, y - r * 1.45),
                    (x + r * 0.85, y - r * 0.85),
                    (x + r * 0.1, y - r * 0.5),
                    (x + r * 0.1, y + r * 0.6),
                ]
            )
            layers.append((".coat", hood))
    return layers


def walker(kind: str, stride: float = 1.0, *, size: float = 1.0, pole: bool = False) -> list[Layer]:
    """One of the group, mid-step. stride: −1 to 1, which leg is ahead and how far."""
    s = stride
    hip, shoulder = (0.0, -48.0), (4.6, -76.0)
    front = leg(
        (hip[0] + 1, hip[1], 6.6),
        (9.5 * s + 2, -27, 5.2),
        (12.5 * s + 1.5, -5.4, 3.6),
        (12.5 * s + 9, -2),
    )
    back = leg(
        (hip[0] - 0.5, hip[1], 6.2),
        (-3.5 * s + 3, -26, 4.9),
        (-13.5 * s, -8.5, 3.4),
        (-13.5 * s + 6.5, -3.4),
    )
    coat = limb([(shoulder[0] - 0.4, shoulder[1], 8.2), (2.6, -62, 7.6), (0.4, -47, 8.0)]) + blob(
        [(-9, -50), (8.5, -52), (10.6, -40), (5, -36.5), (-6, -37), (-11, -41)]
    )
    far_arm = arm((shoulder[0] + 1.5, shoulder[1] + 1, 4.0), (14.5, -62, 3.3), (20.5, -54, 2.7))
    near_arm = arm((shoulder[0] - 1, shoulder[1] + 1.5, 4.4), (1.0, -59, 3.8), (10.5, -52.5, 3.0))
    layers: list[Layer] = []
    if pole:
        layers.append(("wood", limb([(22.5, -62, 0.8), (27.5, -1.5, 0.65)])))
    layers += [(".far", far_arm), (".skin", disc(21.5, -53, 2.9)), (".far", back), (".legs", front)]
    layers += pack(-2.5, -76, -0.03, size)
    layers += [(".coat", coat)]
    layers += head(8.2, -90.0, 7.6, kind)
    layers += [(".sleeve", near_arm), (".skin", disc(11.8, -52, 3.1))]
    strap = limb([(5.5, -83, 1.1), (8.2, -72, 1.1), (5, -61, 1.1)])
    return [*layers, (".roll", strap)]


def child() -> list[Layer]:
    """A small one of the group: a greater head, shorter legs, a hand held out."""
    front = leg((0.5, -40, 7.0), (7.5, -23, 5.4), (9.5, -5.4, 3.8), (17, -2))
    back = leg((-0.5, -40, 6.6), (-2, -22, 5.2), (-9, -8, 3.6), (-3, -3))
    coat = limb([(3, -66, 8.6), (1.5, -54, 8.6), (0, -42, 9.0)]) + blob(
        [(-10, -46), (10, -47), (13, -33), (4, -29), (-8, -30), (-13, -34)]
    )
    up = arm((4.5, -66, 4.2), (15, -67, 3.4), (23.5, -74, 2.8))
    layers: list[Layer] = [(".far", back), (".legs", front)]
    layers += pack(-3.5, -68, 0.0, 0.72)
    layers += [(".coat", coat)]
    layers += head(5.4, -83.0, 9.6, "beanie")
    return [*layers, (".sleeve", up), (".skin", disc(24.6, -75, 3.2))]


def leader() -> list[Layer]:
    """In front: weight on the bent fore leg, the blade drawn back over the head."""
    front = leg((6, -46, 7.0), (22, -31, 5.6), (24, -5.4, 3.8), (32, -2))
    back = leg((3, -46, 6.8), (-6, -25, 5.2), (-22, -6.6, 3.6), (-15.5, -2.6))
    coat = limb([(15, -73, 8.6), (10.5, -60, 8.0), (4.5, -46, 8.4)]) + blob(
        [(-5, -51), (14, -52), (17, -40), (10, -35), (-3, -36.5), (-9, -41)]
    )
    far_arm = arm((17, -73, 4.2), (30, -66.5, 3.5), (39.5, -74, 2.9))
    near_arm = arm((13.5, -74, 4.8), (6.5, -91, 4.0), (18.5, -101, 3.2))
    blade = polygon(
        [(17.6, -103), (4.5, -121.5), (2, -129.5), (6.5, -132.5), (12.5, -127), (21, -105)]
    )
    grip = limb([(23.4, -95.4, 1.9), (17.8, -103.6, 1.9)])
    layers: list[Layer] = [
        (".far", far_arm),
        (".skin", disc(40.6, -75, 3.1)),
        (".far", back),
        (".legs", front),
    ]
    layers += pack(7.5, -75.5, -0.22)
    layers += [(".coat", coat)]
    layers += head(20.6, -87.6, 7.8, "brim")
    layers += [
        ("blade", blade),
        ("wood", grip),
        (".sleeve", near_arm),
        (".skin", disc(19.6, -101.4, 3.4)),
    ]
    strap = limb([(16.5, -80.5, 1.1), (19, -70, 1.1), (14.5, -59, 1.1)])
    scarf = blob([(13, -80.5), (23, -79), (22, -75), (12, -76.5)])
    return [*layers, (".roll", strap), (".hat", scarf)]


def manager() -> list[Layer]:
    """At the back: upright, a staff with a lantern in one hand, the other held out to those ahead."""
    front = leg((1.5, -48, 6.8), (9, -27, 5.3), (10.5, -5.4, 3.7), (18, -2))
    back = leg((-1, -48, 6.5), (-3.5, -26, 5.0), (-12, -7.5, 3.5), (-5.5, -3))
    coat = limb([(2.4, -77, 8.8), (1.6, -62, 8.2), (0, -47, 8.6)]) + blob(
        [(-9.5, -52), (9.5, -53), (12.5, -36), (6, -31.5), (-7, -32), (-13, -38)]
    )
    out = arm((5, -77, 4.4), (18.5, -69.5, 3.7), (31.5, -75.5, 3.0))
    near_arm = arm((0, -76, 4.8), (-9.5, -62, 4.0), (-17.5, -69.5, 3.2))
    staff = limb([(-16, -122, 1.5), (-19.6, -1.5, 1.15)])
    hook = limb([(-16, -122, 1.4), (-12, -126.5, 1.2), (-7.6, -123, 1.1), (-7.4, -118, 0.8)])
    lamp = blob([(-11.6, -116.5), (-3.4, -116.5), (-2.6, -104), (-12.4, -104)])
    top = blob([(-11.4, -116), (-7.4, -121.6), (-3.6, -116)])
    layers: list[Layer] = [
        (".far", out),
        (".skin", disc(33, -76.2, 3.2) + limb([(33, -76.6, 1.4), (37, -78.4, 1.1)])),
    ]
    layers += [(".far", back), (".legs", front)]
    layers += pack(-5.0, -77, -0.01)
    layers += [(".coat", coat)]
    layers += head(5.0, -91.6, 7.8, "cap")
    layers += [
        ("wood", staff + hook),
        ("lamp", lamp),
        ("wood", top + limb([(-11.6, -104.4, 0.9), (-3.2, -104.4, 0.9)])),
    ]
    layers += [(".sleeve", near_arm), (".skin", disc(-18.2, -70.4, 3.4))]
    strap = limb([(4.2, -84, 1.1), (7, -73, 1.1), (4.4, -61, 1.1)])
    return [*layers, (".roll", strap)]
