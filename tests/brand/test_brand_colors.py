"""Which of a logo's colours plays which part, and what is said of those that had to be mended."""

from __future__ import annotations

import math
from itertools import product

import pytest

from sharekit.cards.brand_colors import brand_themes, faces_for
from sharekit.cards.themes import Recipe, build_theme
from sharekit.drawing.picture.logo_info import LogoTraits, Tone
from sharekit.drawing.scene.color import contrast, parse_color, to_oklab


def logo(*colors: str, stroke: float = 0.1, straight: float = 0.2) -> LogoTraits:
    """A logo that has equal parts of these colours."""
    tones = tuple(Tone(to_oklab(parse_color(color)), 1 / len(colors)) for color in colors)
    return LogoTraits(tones, False, False, 0.5, stroke, straight)


def lightness(color: str) -> float:
    return to_oklab(parse_color(color))[0]


def chroma(color: str) -> float:
    return math.hypot(*to_oklab(parse_color(color))[1:])


def hue(color: str) -> float:
    _, a, b = to_oklab(parse_color(color))
    return math.degrees(math.atan2(b, a)) % 360


def sides(*colors: str) -> tuple[Recipe, Recipe]:
    made = brand_themes(logo(*colors))
    return made.dark, made.light


LEVELS = (0, 110, 255)
EVERY_HUE = [f"#{r:02x}{g:02x}{b:02x}" for r, g, b in product(LEVELS, repeat=3)]


@pytest.mark.parametrize("color", EVERY_HUE)
def test_any_colour_makes_two_legible_themes(color: str) -> None:
    for recipe in sides(color):
        theme = build_theme(recipe)
        assert theme.accent.hex == recipe.accent  # what is written is what is drawn
        for ground in (theme.start, theme.end):
            for text in (theme.ink, theme.accent, theme.muted):
                assert contrast(text, ground) >= 4.5
        assert contrast(theme.on_accent, theme.accent) >= 4.5
        assert math.dist(to_oklab(theme.accent), to_oklab(theme.ink)) > 0.1


@pytest.mark.parametrize("color", EVERY_HUE)
def test_grounds_are_quiet(color: str) -> None:
    dark, light = sides(color)
    for recipe, most in ((dark, 0.09), (light, 0.025)):
        assert chroma(recipe.start) <= most
        assert abs(lightness(recipe.start) - lightness(recipe.end)) <= 0.12
    assert lightness(dark.end) < 0.4
    assert lightness(light.end) > 0.9


@pytest.mark.parametrize("color", ["#b6ff00", "#ff00c8", "#39ff14"])
def test_neon_glows_on_a_dark_neutral(color: str) -> None:
    dark, light = sides(color)
    assert chroma(dark.start) < 0.025
    assert chroma(dark.accent) > 0.17
    assert abs(hue(dark.accent) - hue(color)) < 12
    assert chroma(light.accent) < chroma(color)
    assert brand_themes(logo(color)).preferred == "brand-dark"


def test_a_dark_colour_becomes_the_ground_and_the_bright_one_the_accent() -> None:
    dark, _ = sides("#1b2a4a", "#c9a227")
    assert abs(hue(dark.start) - hue("#1b2a4a")) < 12
    assert math.dist(to_oklab(parse_color(dark.accent)), to_oklab(parse_color("#c9a227"))) < 0.05
    assert brand_themes(logo("#1b2a4a", "#c9a227")).preferred == "brand-dark"


def test_a_colour_that_serves_stays_as_it_is() -> None:
    made = brand_themes(logo("#0a626a", "#ffc9a8"))
    assert made.light.accent == "#0a626a"
    assert made.dark.accent == "#ffc9a8"
    assert [each.code for each in made.notes] == []


def test_yellow_goes_to_ochre_and_not_to_olive() -> None:
    _, light = sides("#ffd400")
    assert 50 < hue(light.accent) < 80


def test_what_was_mended_is_said() -> None:
    notes = brand_themes(logo("#ffd400")).notes
    assert [each.code for each in notes] == ["brand.no_pair", "brand.repaired"]
    assert "one colour" in notes[0].message
    assert "#ffd400 has 1." in notes[1].message
    assert ":1 on the light ground" in notes[1].message


def test_a_palette_without_a_legible_pair_is_said() -> None:
    notes = brand_themes(logo("#4285f4", "#ea4335")).notes
    assert notes[0].code == "brand.no_pair"
    assert "no two of the logo's colours are legible on one another (at best 1." in notes[0].message


def test_grey_is_said_and_stays_grey() -> None:
    made = brand_themes(logo("#222222", "#ffffff"))
    assert [each.code for each in made.notes] == ["brand.grey"]
    assert "colors.accent" in (made.notes[0].hint or "")
    assert chroma(made.dark.accent) < 0.02
    assert chroma(made.light.accent) < 0.02


@pytest.mark.parametrize(
    ("seen", "family"),
    [
        (logo("#d2232a", stroke=0.2, straight=0.7), "Bricolage Grotesque"),
        (logo("#222222", stroke=0.2, straight=0.7), "Bricolage Grotesque"),
        (logo("#d2232a", stroke=0.2, straight=0.1), "Bricolage Grotesque"),
        (logo("#d2232a", stroke=0.05, straight=0.1), "Fraunces"),
        (logo("#1b2a4a", stroke=0.2, straight=0.1), "Fraunces"),
        (logo("#222222", stroke=0.05, straight=0.7), "Fraunces"),
        (logo("#d2232a", stroke=0.2, straight=0.7)._replace(rich=True), "Fraunces"),
    ],
)
def test_two_of_three_signs_choose_the_typeface(seen: LogoTraits, family: str) -> None:
    faces = faces_for(seen)
    assert faces.family == family
    assert faces.why
    made = brand_themes(seen)
    assert (made.dark.heading, made.light.heading) == (family, family)
