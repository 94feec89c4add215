"""A logo's pixels: cut out of its white, looked at, and set so that it stands on any ground."""

from __future__ import annotations

import io
from functools import cache

import pytest
from PIL import Image, ImageDraw

from logos import LOGOS, logo
from sharekit.cards.brand_colors import brand_themes
from sharekit.cards.themes import build_theme
from sharekit.drawing.picture.logo import read_logo
from sharekit.drawing.picture.logo_study import cut_out, traits
from sharekit.drawing.picture.logo_variants import (
    CLEAR,
    Variant,
    clear_space,
    spaced,
    standing,
    variant_for,
)
from sharekit.drawing.scene.color import Color, from_oklab, parse_color

WHITE, BLACK = parse_color("#ffffff"), parse_color("#101010")


@cache
def cut(name: str) -> Image.Image:
    return cut_out(read_logo(logo(name), name).image)


def on(name: str, ground: Color) -> Variant:
    """The version of a logo for a ground."""
    image = cut(name)
    other = BLACK if ground == WHITE else WHITE
    return variant_for(image, traits(image), (ground,), paint=other, plates=(other,))


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
@pytest.mark.parametrize("ground", ["white", "black"])
def test_the_ground_it_was_exported_on_is_taken_away(kind: str, ground: str) -> None:
    page = Image.new("RGB", (300, 200), ground)
    ImageDraw.Draw(page).ellipse((60, 40, 240, 160), outline="#1668e3", width=40)
    out = io.BytesIO()
    page.save(out, kind, quality=88)
    image = cut_out(read_logo(out.getvalue(), "logo").image)
    assert image.mode == "RGBA"
    assert image.size == pytest.approx((181, 121), abs=6)
    assert image.getpixel((image.width // 2, image.height // 2))[3] == 0
    (tone,) = (tone for tone in traits(image).tones if tone.share > 0.1)
    assert from_oklab(tone.lab).rgb == pytest.approx((0x16, 0x68, 0xE3), abs=8)


def test_soft_edges_keep_no_trace_of_the_white() -> None:
    page = Image.new("RGB", (600, 400), "white")
    ImageDraw.Draw(page).ellipse((60, 40, 540, 360), fill="#c8102e")
    image = cut_out(page.resize((150, 100), Image.Resampling.LANCZOS))
    ground = Image.new("RGBA", image.size, (0, 0, 0, 255))
    ground.alpha_composite(image)
    for _, (red, green, blue, _alpha) in ground.getcolors(100_000) or ():
        assert max(green, blue) <= 0x2E + 14, (red, green, blue)


def test_eyes_of_a_drawing_stay_white() -> None:
    page = Image.new("RGB", (200, 200), "white")
    draw = ImageDraw.Draw(page)
    for n in range(12):  # many colours: no logo of flat parts
        draw.pieslice((10, 10, 190, 190), n * 30, n * 30 + 30, fill=(n * 20, 255 - n * 21, n * 9))
    draw.ellipse((85, 85, 115, 115), fill="white")
    assert cut_out(page).getpixel((90, 90))[3] == 255


def test_a_coloured_ground_is_part_of_the_logo() -> None:
    image = cut("square-tile-jpeg")
    assert image.size == (120, 120)
    assert traits(image).tile
    for ground in (WHITE, BLACK):
        assert on("square-tile-jpeg", ground).kind == "as it is"


@pytest.mark.parametrize(
    ("name", "on_white", "on_black"),
    [
        ("navy-mark", "as it is", "one colour"),
        ("orange-mark", "as it is", "as it is"),
        ("yellow-star", "one colour", "as it is"),
        ("near-white", "one colour", "as it is"),
        ("near-black", "as it is", "one colour"),
        ("black-jpeg", "as it is", "one colour"),
        ("black-word-orange-mark", "as it is", "parts"),
        ("white-word-red-mark", "parts", "as it is"),
        ("navy-word-gold-mark", "as it is", "parts"),
        ("greys", "as it is", "parts"),
        ("wheel", "as it is", "as it is"),
        ("white-tile", "as it is", "as it is"),
        ("black-tile", "as it is", "as it is"),
        ("brown-crest", "as it is", "plate"),
        ("pastel-three", "plate", "as it is"),
        ("dusk", "as it is", "one colour"),
    ],
)
def test_a_logo_that_vanishes_gets_the_version_that_does_not(
    name: str, on_white: str, on_black: str
) -> None:
    assert on(name, WHITE).kind == on_white
    assert on(name, BLACK).kind == on_black


@pytest.mark.parametrize("name", LOGOS)
def test_every_version_stands_by_its_own_pixels(name: str) -> None:
    image = cut(name)
    seen = traits(image)
    themes = brand_themes(seen)
    for recipe, other in ((themes.dark, themes.light), (themes.light, themes.dark)):
        theme = build_theme(recipe)
        grounds = (theme.start, theme.end)
        paint = theme.ink if theme.dark else theme.accent
        plate = build_theme(other).start
        version = variant_for(image, seen, grounds, paint=paint, plates=(plate, theme.ink))
        if version.kind == "plate":
            assert standing(version.image, grounds, needed=2)[1]
        elif version.kind in {"one colour", "parts"}:
            ratio, stands = standing(version.image, grounds)
            assert stands
            assert ratio == pytest.approx(version.ratio)
        assert version.ratio >= 1.6 or seen.tile


def yellow_and_black(*, ringed: bool) -> Image.Image:
    """Two yellow bars beside two black ones, or black ones in a yellow ring."""
    image = Image.new("RGBA", (240, 120 if not ringed else 240))
    pen = ImageDraw.Draw(image)
    if ringed:
        pen.ellipse((0, 0, 239, 239), outline="#ffd400", width=24)
    for n, color in enumerate(("#ffd400", "#ffd400", "#111111", "#111111")):
        if not ringed:
            pen.rectangle((60 * n, 0, 60 * n + 30, 119), fill=color)
        elif n > 1:
            pen.rectangle((40 * n, 80, 40 * n + 24, 160), fill=color)
    return image


@pytest.mark.parametrize("ringed", [False, True])
@pytest.mark.parametrize("ground", [WHITE, BLACK])
def test_of_a_yellow_and_black_logo_nothing_vanishes(ringed: bool, ground: Color) -> None:
    """On white the yellow would, on a black ground or plate the black."""
    image = yellow_and_black(ringed=ringed)
    other = BLACK if ground == WHITE else WHITE
    version = variant_for(image, traits(image), (ground,), paint=other, plates=(other,))
    assert version.kind == ("plate" if ground == WHITE else "parts")
    colors = {color for count, color in version.image.getcolors(10**6) or () if count > 200}
    inks = {color[:3] for color in colors if color[3] == 255}
    assert (255, 212, 0) in inks
    assert WHITE.rgb in inks
    assert (17, 17, 17) not in inks


def test_recoloured_parts_leave_the_others_alone() -> None:
    before, after = cut("black-word-orange-mark"), on("black-word-orange-mark", BLACK).image
    assert after.getpixel((8, 60)) == before.getpixel((8, 60)) == (242, 106, 33, 255)
    word = before.width - 20
    assert any(before.getpixel((word, y)) == (22, 22, 22, 255) for y in range(before.height))
    assert not any(after.getpixel((word, y)) == (22, 22, 22, 255) for y in range(before.height))


@pytest.mark.parametrize("name", ["tall", "wide", "navy-mark"])
def test_clear_space_is_a_quarter_of_the_shorter_side(name: str) -> None:
    image = cut(name)
    page = spaced(image)
    space = clear_space(image)
    assert space == pytest.approx(CLEAR * min(image.size), abs=1)
    assert page.size == (image.width + 2 * space, image.height + 2 * space)
    left, top, right, bottom = page.getbbox() or (0, 0, 0, 0)
    assert min(left, top, page.width - right, page.height - bottom) == space
