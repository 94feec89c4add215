"""Branches with leaves that grow in from the far edges: geometry by seed, and their painter."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import pairwise
from random import Random
from typing import NamedTuple

from PIL import Image, ImageChops

from sharekit.drawing.render.blur import blurred
from sharekit.drawing.render.calm import faded
from sharekit.drawing.render.lay import around, covered, lay
from sharekit.drawing.scene.paint import Foliage
from sharekit.drawing.text.paths import Contour, Path, Point, polygon
from sharekit.drawing.text.raster import path_mask

# Faint leaves are as smooth in a few grades of alpha as in all, and take fewer bytes.
_GRADES = [min(alpha, round(alpha / 4) * 4) for alpha in range(256)]


class Kind(NamedTuple):
    """A kind of leaf. length: in the shorter side; width, belly: as shares of the length.

    pairs: of leaves on a branch. spread: the angle at which they stand, in degrees. belly: where a
    leaf is widest; tip: how wide it is still before its end. opposite: do they stand in pairs, or
    by turns?
    """

    length: float
    width: float
    belly: float
    tip: float
    pairs: int
    spread: float
    opposite: bool


KINDS = (
    Kind(0.190, 0.30, 0.36, 0.24, 8, 46, False),  # olive
    Kind(0.122, 0.50, 0.42, 0.56, 7, 64, True),  # eucalyptus
    Kind(0.260, 0.19, 0.30, 0.20, 9, 38, False),  # willow
    Kind(0.135, 0.27, 0.28, 0.26, 15, 62, True),  # fern
    Kind(0.190, 0.34, 0.38, 0.30, 6, 50, False),  # laurel
)


class Layer(NamedTuple):
    """Branches at one depth. share: of the alpha. blur: standard deviation in the shorter side."""

    paths: tuple[Path, ...]
    share: float
    blur: float


class _Branch(NamedTuple):
    """Where it begins, in fractions of the page seen from the far corner, and how it grows.

    heading: degrees from inwards, towards down; bend: what it turns on its way.
    """

    x: float
    y: float
    heading: float
    bend: float
    length: float
    size: float


def branches(ornament: Foliage, width: float, height: float) -> tuple[Layer, ...]:
    """The branches of a seed on a page of width × height px, those behind first."""
    random = Random(ornament.seed)
    kind = random.choice(KINDS)
    behind = [
        _Branch(
            random.uniform(0.30, 0.42),
            -0.06,
            random.uniform(56, 74),
            random.uniform(-30, 30),
            0.92,
            1.35,
        ),
        _Branch(
            -0.04,
            random.uniform(0.50, 0.64),
            random.uniform(-26, 4),
            random.uniform(-40, 10),
            0.80,
            1.25,
        ),
    ]
    near = [
        _Branch(
            random.uniform(0.08, 0.16),
            -0.05,
            random.uniform(44, 60),
            random.uniform(-24, 34),
            0.98,
            1.0,
        ),
        _Branch(
            -0.03,
            random.uniform(0.20, 0.34),
            random.uniform(4, 26),
            random.uniform(-10, 40),
            0.86,
            0.94,
        ),
    ]
    layers = ((behind, 0.55, 0.005), *(([branch], 1.0, 0.0) for branch in near))
    return tuple(
        Layer(
            tuple(
                _placed(contour, ornament, width, height)
                for branch in group
                for contour in [_grown(branch, kind, random, width, height)]
            ),
            share,
            blur,
        )
        for group, share, blur in layers
    )


def _grown(branch: _Branch, kind: Kind, random: Random, width: float, height: float) -> Path:
    """A stem and its leaves, seen from the far corner: x inwards, y downwards, in px."""
    shorter = min(width, height)
    reach = branch.length * (width * height) ** 0.5 * 0.72
    steps = 40
    stem: list[tuple[Point, float]] = []
    x, y = branch.x * width, branch.y * height
    for step in range(steps + 1):
        way = step / steps
        heading = math.radians(branch.heading + branch.bend * way)
        stem.append(((x, y), heading))
        x += reach / steps * math.cos(heading)
        y += reach / steps * math.sin(heading)
    contours = [_stem([point for point, _ in stem], 0.0052 * shorter * branch.size)]
    length = kind.length * shorter * branch.size
    for at, side in _leaves(kind):
        (px, py), heading = stem[round(at * steps)]
        taper = (0.62 + 0.38 * math.sin(math.pi * min(1.0, 0.15 + at))) * (1.06 - 0.42 * at)
        turn = math.radians(kind.spread * (1.0 - 0.35 * at) + random.uniform(-7, 7)) * side
        size = length * taper * random.uniform(0.92, 1.06)
        contours += _leaf((px, py), heading + turn, size, kind)
    tip, heading = stem[-1]
    contours += _leaf(tip, heading, 0.72 * length, kind)
    return tuple(contours)


def _leaves(kind: Kind) -> Iterator[tuple[float, int]]:
    """Where on the way of a stem leaves stand, and at which side."""
    for number in range(kind.pairs):
        way = 0.12 + 0.84 * number / kind.pairs
        yield way, 1
        yield way if kind.opposite else way + 0.42 / kind.pairs, -1


def _stem(points: list[Point], weight: float) -> Contour:
    """A stem that tapers to its tip."""
    left, right = [], []
    for number, ((x, y), (u, v)) in enumerate(pairwise(points)):
        length = math.hypot(u - x, v - y) or 1.0
        half = weight / 2 * (1.15 - 0.85 * number / len(points))
        dx, dy = -(v - y) / length * half, (u - x) / length * half
        left.append((x + dx, y + dy))
        right.append((x - dx, y - dy))
    return polygon([*left, points[-1], *reversed(right)])


def _leaf(base: Point, heading: float, length: float, kind: Kind) -> list[Contour]:
    """Two halves of a leaf, a hair apart: its midrib is the ground between them."""
    cos, sin = math.cos(heading), math.sin(heading)

    def at(along: float, across: float) -> Point:
        x, y = along * length, across * length
        return base[0] + x * cos - y * sin, base[1] + x * sin + y * cos

    halves = []
    for side in (1, -1):
        rib = side * 0.008
        belly = side * kind.width * 0.66
        points = (
            at(0.0, rib), at(kind.belly * 0.42, belly * 0.92), at(kind.belly + 0.22, belly * 0.98),
            at(0.90, belly * kind.tip), at(1.0, 0.0), at(0.55, rib),
        )  # fmt: skip
        on = (True, False, False, False, True, True)
        if side < 0:  # both halves wind the same way
            points, on = points[::-1], on[::-1]
        halves.append(Contour(points, on))
    return halves


def _placed(path: Path, ornament: Foliage, width: float, height: float) -> Path:
    """The path on the page: seen from the corner that is far from the calm one."""
    left, below = ornament.calm[0] > 0.5, ornament.calm[1] < 0.5
    return tuple(
        contour._replace(
            points=tuple(
                (x if left else width - x, height - y if below else y) for x, y in contour.points
            )
        )
        for contour in path
    )


def paint_foliage(
    image: Image.Image, ornament: Foliage, width: float, height: float, scale: float
) -> None:
    """Draw the branches onto `image`, a page of width × height px at `scale`."""
    for layer in branches(ornament, width, height):
        mask = path_mask(layer.paths, image.size, scale)
        if mask is None:
            continue
        blur = layer.blur * min(image.size)
        box = around(mask, image.size, math.ceil(3 * blur))
        leaves = Image.new("L", (box[2] - box[0], box[3] - box[1]))
        leaves.paste(covered(mask), (mask.left - box[0], mask.top - box[1]))
        if blur:
            leaves = blurred(leaves, blur)
        fade = faded(ornament.calm, ornament.floor, ornament.color.alpha * layer.share, image.size)
        alpha = ImageChops.multiply(leaves, fade.crop(box)).point(_GRADES)
        lay(image, ornament.color.faded(1.0), box[:2], alpha)
