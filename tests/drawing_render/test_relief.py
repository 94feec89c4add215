"""Height lines: smooth, seeded, never crossing, no specks."""

from __future__ import annotations

import math

import pytest

from sharekit.drawing.render.relief import HeightLine, height_lines


def corners(line: HeightLine) -> list[float]:
    """The turn at each inner point, degrees."""
    turns = []
    for before, here, after in zip(line.points, line.points[1:], line.points[2:], strict=False):
        first = math.atan2(here[1] - before[1], here[0] - before[0])
        second = math.atan2(after[1] - here[1], after[0] - here[0])
        turns.append(abs(math.degrees(math.remainder(second - first, math.tau))))
    return turns


def crosses(a: tuple, b: tuple, c: tuple, d: tuple) -> bool:  # type: ignore[type-arg]
    def side(p: tuple, q: tuple, r: tuple) -> float:  # type: ignore[type-arg]
        return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])

    return side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0


@pytest.mark.parametrize("size", [(1200, 630), (1000, 1500), (1080, 1080)])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_lines_are_smooth_and_reach_over_the_page(seed: int, size: tuple[int, int]) -> None:
    width, height = size
    lines = height_lines(seed, width, height)
    assert 10 <= len(lines) <= 90
    assert any(line.strong for line in lines)
    turns = sorted(turn for line in lines for turn in corners(line))
    assert turns[int(len(turns) * 0.995)] < 30
    assert turns[-1] < 75  # at a saddle
    for line in lines:
        if not line.closed:
            for x, y in (line.points[0], line.points[-1]):
                assert x <= 0 or y <= 0 or x >= width or y >= height
        else:
            assert len(line.points) > 20  # no specks


def test_lines_never_cross() -> None:
    segments = [
        pair
        for line in height_lines(5, 400, 210)
        for pair in zip(line.points, line.points[1:], strict=False)
    ]
    for index, (a, b) in enumerate(segments):
        for c, d in segments[index + 1 :]:
            if abs(a[0] - c[0]) < 12 and abs(a[1] - c[1]) < 12:
                assert not crosses(a, b, c, d)


def test_seeds_differ_and_repeat() -> None:
    assert height_lines(1, 300, 200) == height_lines(1, 300, 200)
    assert height_lines(1, 300, 200) != height_lines(2, 300, 200)


def test_a_relief_scales_with_the_page() -> None:
    small, large = height_lines(9, 300, 200), height_lines(9, 600, 400)
    assert len(small) == len(large)
    for one, two in zip(small, large, strict=True):
        assert all(
            math.dist((2 * p[0], 2 * p[1]), q) < 0.01
            for p, q in zip(one.points, two.points, strict=True)
        )
