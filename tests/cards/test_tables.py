"""Every row of every table keeps the promises that templates rely on."""

from __future__ import annotations

import pytest

from sharekit.cards.formats import FORMATS, Format, Shape, find_format
from sharekit.cards.templates.base import TEMPLATES
from sharekit.cards.themes import DEFAULT_THEME, THEMES, Theme, brand_theme, find_theme
from sharekit.cards.words import WORDS, words_for
from sharekit.drawing.scene.color import contrast, parse_color, to_oklab
from sharekit.drawing.scene.geometry import Rect
from sharekit.errors import UsageError

formats = pytest.mark.parametrize("row", FORMATS.values(), ids=FORMATS)
themes = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)


@formats
def test_a_format_is_consistent(row: Format) -> None:
    page = Rect(0, 0, row.width, row.height)
    assert FORMATS[row.name] is row
    assert not page.inset(row.safe).empty
    assert all(page.holds(area) for area in row.keep_out)
    assert all(page.holds(area) for area in row.covered)
    assert row.fold is None or row.fold < row.height
    assert row.accepts
    assert row.least[0] <= row.width
    assert row.least[1] <= row.height
    assert 0 < row.alt <= 500
    assert set(row.accepts) <= {"png", "jpeg", "webp"}
    assert 0 < row.length[0] < row.length[1] <= 180
    assert row.budget is None or row.budget <= row.max_bytes
    assert isinstance(row.shape, Shape)


def test_the_designed_sizes_are_there() -> None:
    wanted = {
        "og": (1200, 630),
        "x": (1200, 600),
        "pin": (1000, 1500),
        "square": (1080, 1080),
        "portrait": (1080, 1350),
        "story": (1080, 1920),
    }
    assert {n: (FORMATS[n].width, FORMATS[n].height) for n in wanted} == wanted


@themes
def test_every_colour_of_text_is_legible_on_both_stops(theme: Theme) -> None:
    for ground in (theme.start, theme.end):
        for color in (theme.ink, theme.accent, theme.muted):
            assert contrast(color, ground) >= 4.5
    assert contrast(theme.on_accent, theme.accent) >= 4.5


@themes
def test_a_ground_is_calm(theme: Theme) -> None:
    # A wider step than .2 in OKLab lightness reads as a picture, not as a ground.
    assert abs(to_oklab(theme.start)[0] - to_oklab(theme.end)[0]) <= 0.2


def test_there_are_six_themes_dark_and_light() -> None:
    assert len(THEMES) >= 6
    assert {theme.dark for theme in THEMES.values()} == {True, False}
    assert DEFAULT_THEME in THEMES


@pytest.mark.parametrize("palette", [["#0b3d2e", "#f4a300", "#ffffff"], ["#ffffff", "#ffee00"],
                                     ["#777777", "#787878", "#797979"], ["#e60023"]])  # fmt: skip
def test_a_brand_palette_becomes_a_legible_theme(palette: list[str]) -> None:
    theme = brand_theme(THEMES["forest"], tuple(parse_color(c) for c in palette))
    for ground in (theme.start, theme.end):
        assert contrast(theme.ink, ground) >= 4.4
        assert contrast(theme.accent, ground) >= 4.4
    assert theme.start == parse_color(palette[0])


def test_no_palette_changes_nothing() -> None:
    assert brand_theme(THEMES["mist"], ()) is THEMES["mist"]


@pytest.mark.parametrize("language", WORDS)
def test_fixed_words_are_whole(language: str) -> None:
    words = WORDS[language]
    assert words.published.format(year=2016).count("2016") == 1
    assert words.more.format(count=3).count("3") == 1
    assert words.others.format(name="Ines").count("Ines") == 1
    assert all((words.read, words.old, words.quote, words.title))


@pytest.mark.parametrize(
    ("tag", "row"),
    [
        ("de-AT", "de"),
        ("pt_BR", "pt"),
        ("xx", "en"),
        (None, "en"),
        ("", "en"),
        ("no", "nb"),
        ("zh-CN", "zh"),
        ("zh-TW", "zh-hant"),
        ("zh-Hant-HK", "zh-hant"),
        ("iw", "he"),
    ],
)
def test_words_follow_the_primary_subtag(tag: str | None, row: str) -> None:
    assert words_for(tag) is WORDS[row]


@pytest.mark.parametrize(
    ("call", "code", "near"),
    [
        (lambda: find_format("sqare"), "size.unknown", "square"),
        (lambda: find_theme("forrest"), "theme.unknown", "forest"),
        (lambda: TEMPLATES.get("qoute"), "template.unknown", "quote"),
    ],
)
def test_a_wrong_name_answers_with_the_near_ones(call, code: str, near: str) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(UsageError) as caught:
        call()
    assert caught.value.code == code
    assert near in (caught.value.hint or "")


@pytest.mark.parametrize(
    ("name", "among", "first"),
    [
        ("instagram", {"portrait", "ig_tall", "story", "reel"}, "square (1080×1080)"),
        ("Instagram", {"ig_landscape"}, "square"),
        ("google", {"article_4x3"}, "discover"),
        ("mastodon", {"masto_media"}, "masto_card"),
        ("newsletter", set(), "email_header"),
        ("stories", set(), ""),
        ("1080x1350", {"portrait", "fb_feed"}, "linkedin_post"),
        ("1000×1500", set(), "pin"),
    ],
)
def test_a_network_and_pixels_are_answered_with_their_sizes(
    name: str, among: set[str], first: str
) -> None:
    with pytest.raises(UsageError) as caught:
        find_format(name)
    assert caught.value.code == "size.unknown"
    hint = caught.value.hint or ""
    assert hint.startswith(f"there are: {first}" if first else "did you mean")
    assert {each for each in among if f" {each} (" not in hint} == set()


@pytest.mark.parametrize("row", FORMATS.values(), ids=FORMATS)
def test_every_network_of_the_table_has_an_answer(row: Format) -> None:
    try:
        hint = find_format(row.title.split()[0]).name
    except UsageError as problem:
        hint = problem.hint or ""
    assert hint in FORMATS or row.name in hint


@pytest.mark.parametrize("name", TEMPLATES.names)
def test_a_template_says_who_it_is(name: str) -> None:
    template = TEMPLATES.get(name)
    assert template.name == name
    assert template.title


@pytest.mark.parametrize(
    ("name", "row"),
    [
        ("linkedin", "linkedin_link"),
        ("ig-tall", "ig_tall"),
        (" OG ", "og"),
        ("facebook", "og"),
        ("twitter", "x"),
    ],
)
def test_a_size_answers_to_what_people_type(name: str, row: str) -> None:
    assert find_format(name) is FORMATS[row]
