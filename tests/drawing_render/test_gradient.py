"""Gradients: right colours, monotone, and no bands."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PIL import Image

from sharekit.drawing.render.gradient import paint_gradient
from sharekit.drawing.scene.color import mix, parse_color
from sharekit.drawing.scene.paint import Gradient

DARK, LIGHT = parse_color("#0c231b"), parse_color("#2b5a43")


def block_means(image: Image.Image, channel: int, size: int = 4) -> list[list[float]]:
    """The mean of each size × size block: what an eye sees of a dithered ground."""
    width, height = image.size
    data = image.getchannel(channel).tobytes()
    return [
        [
            sum(sum(data[(y + k) * width + x : (y + k) * width + x + size]) for k in range(size))
            / size**2
            for x in range(0, width - size + 1, size)
        ]
        for y in range(0, height - size + 1, size)
    ]


@pytest.mark.parametrize(
    ("angle", "start", "end"),
    [
        (90, (0, 30), (199, 30)),
        (180, (100, 0), (100, 59)),
        (135, (0, 0), (199, 59)),
        (0, (100, 59), (100, 0)),
        (225, (199, 0), (0, 59)),
    ],
)
def test_runs_from_start_to_end_along_the_css_line(
    angle: float, start: tuple[int, int], end: tuple[int, int]
) -> None:
    image = paint_gradient(Gradient(DARK, LIGHT, angle), (200, 60))
    for place, color in ((start, DARK), (end, LIGHT)):
        pixel = image.getpixel(place)
        assert all(abs(p - c) <= 1 for p, c in zip(pixel, color.rgb, strict=True))


def test_the_middle_is_the_oklab_mixture() -> None:
    red, blue = parse_color("#ff0000"), parse_color("#0000ff")
    image = paint_gradient(Gradient(red, blue, 90), (256, 16))
    wanted = mix(red, blue, 0.5)
    seen = [block_means(image, c)[1][32] for c in range(3)]
    assert all(abs(s - w) < 4 for s, w in zip(seen, wanted.rgb, strict=True))


@pytest.mark.parametrize("angle", [90, 120, 135, 160, 180])
def test_is_monotone_and_does_not_band(angle: float) -> None:
    # 31, 55 and 40 levels over 800 px: undithered, a level would be 20 px wide.
    image = paint_gradient(Gradient(DARK, LIGHT, angle), (800, 400))
    for channel in range(3):
        means = block_means(image, channel)
        line = means[50] if angle != 180 else [row[100] for row in means]
        steps = [b - a for a, b in pairwise(line)]
        assert min(steps) >= -0.26  # a dither's grain, a quarter of a level
        assert max(steps) <= 1
        # Over 16 px the grain is gone: what is left is the exact mixture, give or take the
        # half level that the channels of one palette colour are rounded by.
        wide = [sum(line[i : i + 4]) / 4 for i in range(0, len(line) - 3, 4)]
        ramp = (wide[-1] - wide[0]) / (len(wide) - 1)
        bend = 1.6 if channel == 1 else 1.2  # OKLab's own curve in sRGB
        assert all(abs(w - wide[0] - ramp * i) < bend for i, w in enumerate(wide))


def test_flat_colours_stay_flat() -> None:
    image = paint_gradient(Gradient(DARK, DARK), (64, 32))
    assert image.getcolors() == [(64 * 32, DARK.rgb)]


def test_equal_gradients_are_equal_pixels() -> None:
    first = paint_gradient(Gradient(DARK, LIGHT), (120, 80))
    assert first.tobytes() == paint_gradient(Gradient(DARK, LIGHT), (120, 80)).tobytes()


def test_every_other_row_of_a_diagonal_repeats() -> None:
    # What makes the files small: row y + 2 is row y, two pixels further along.
    image = paint_gradient(Gradient(DARK, LIGHT, 135), (300, 40))
    rows = [image.crop((0, y, 300, y + 1)).tobytes() for y in range(40)]
    assert all(below[:-6] == row[6:] for row, below in zip(rows, rows[2:], strict=False))
