"""Lights, foliage and sheets: seeded, away from what is read, the same as SVG."""

from __future__ import annotations

import io
from itertools import combinations
from typing import Any

import pytest
import resvg_py
from PIL import Image, ImageChops, ImageStat

from sharekit.drawing.render.ground import paint_ground
from sharekit.drawing.render.svg import draw_svg
from sharekit.drawing.scene.color import Color
from sharekit.drawing.scene.frame import Frame
from sharekit.drawing.scene.paint import Foliage, Gradient, Ground, Lights, Ornament, Sheets

WIDTH, HEIGHT = 400, 210
FLAT = Gradient(Color(20, 40, 34), Color(20, 40, 34))
LEFT, RIGHT = (0.0, 1.0), (1.0, 1.0)
FLOOR = 0.22
KINDS = ("glow", "foliage", "paper")


def ornament(kind: str, seed: int = 5, calm: tuple[float, float] = LEFT) -> Ornament:
    white, black = Color(255, 255, 255, 0.25), Color(0, 0, 0, 0.3)
    match kind:
        case "glow":
            return Lights(seed, white, calm, FLOOR)
        case "foliage":
            return Foliage(seed, white, calm, FLOOR)
        case _:
            return Sheets(seed, white.faded(0.12), black, calm, FLOOR)


def painted(kind: str, seed: int = 5, calm: tuple[float, float] = LEFT) -> Image.Image:
    return paint_ground(Ground(FLAT, ornament(kind, seed, calm)), WIDTH, HEIGHT, 1.0)


def strongest(image: Image.Image, box: tuple[int, int, int, int]) -> int:
    """The largest difference from the bare ground in a part of the page."""
    bare = Image.new("RGB", image.size, FLAT.start.rgb)
    return max(high for _, high in ImageChops.difference(image, bare).crop(box).getextrema())


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("seed", range(12))
def test_it_is_seen_far_from_the_text_and_hardly_where_small_text_stands(
    kind: str, seed: int
) -> None:
    image = painted(kind, seed)
    assert strongest(image, (WIDTH // 2, 0, WIDTH, HEIGHT // 2)) >= 12
    assert strongest(image, (0, HEIGHT // 2, WIDTH // 4, HEIGHT)) <= 6
    assert strongest(image, (0, round(HEIGHT * (1 - FLOOR * 0.6)), WIDTH, HEIGHT)) <= 16


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("calm", [LEFT, RIGHT])
def test_the_edges_of_sheets_fade_towards_the_text(seed: int, calm: tuple[float, float]) -> None:
    image = painted("paper", seed, calm)
    halves = [(0, 0, WIDTH * 2 // 5, HEIGHT), (WIDTH * 3 // 5, 0, WIDTH, HEIGHT)]
    near, far = (strongest(image, half) for half in (halves if calm is LEFT else halves[::-1]))
    assert near <= 9
    assert far >= 20


@pytest.mark.parametrize("kind", KINDS)
def test_two_seeds_differ_and_one_stays_the_same(kind: str) -> None:
    images = [painted(kind, seed) for seed in range(8)]
    assert images[3].tobytes() == painted(kind, 3).tobytes()
    for one, other in combinations(images, 2):
        assert max(ImageStat.Stat(ImageChops.difference(one, other)).mean) > 0.5


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_read_from_the_right_has_it_at_the_left(kind: str) -> None:
    image = painted(kind, calm=RIGHT)
    assert strongest(image, (0, 0, WIDTH // 2, HEIGHT // 2)) >= 12
    assert strongest(image, (WIDTH * 3 // 4, HEIGHT // 2, WIDTH, HEIGHT)) <= 6


@pytest.mark.parametrize("kind", KINDS)
def test_at_double_size_it_is_the_same_picture(kind: str) -> None:
    twice = paint_ground(Ground(FLAT, ornament(kind)), WIDTH, HEIGHT, 2.0)
    small = twice.resize((WIDTH, HEIGHT), Image.Resampling.BOX)
    assert max(ImageStat.Stat(ImageChops.difference(small, painted(kind))).mean) < 1.0


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("calm", [LEFT, RIGHT])
def test_svg_draws_what_the_raster_draws(
    book: Any, page: Any, kind: str, calm: tuple[float, float]
) -> None:
    frame: Frame = page((), WIDTH, HEIGHT, ground="#142822", ornament=ornament(kind, calm=calm))
    document = draw_svg(frame, book=book, pictures={})
    png = resvg_py.svg_to_bytes(svg_string=document.decode(), skip_system_fonts=True)
    drawn = Image.open(io.BytesIO(png)).convert("RGB")
    apart = ImageChops.difference(drawn, painted(kind, calm=calm))
    assert max(ImageStat.Stat(apart).mean) < 1.5
    assert max(high for _, high in apart.getextrema()) < 40


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("size", [(1200, 400), (1000, 2100), (40, 40), (1, 300), (3, 2)])
def test_any_page_has_one(kind: str, size: tuple[int, int]) -> None:
    assert paint_ground(Ground(FLAT, ornament(kind)), *size, 1.0).size == size
