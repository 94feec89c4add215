"""Two columns for what is no trail; the two sides told apart by everyone; scenes as data."""

from __future__ import annotations

import json
import runpy
from collections.abc import Iterator
from importlib import resources
from itertools import product
from pathlib import Path

import pytest
from hard import HARD

import compared
from compared import POINTS, card, comparison
from sharekit.cards.brief import Logo
from sharekit.cards.formats import FORMATS
from sharekit.cards.scenery import find_scene, paints
from sharekit.cards.sides import sides_of
from sharekit.cards.themes import THEMES, brand_theme
from sharekit.diagnostics import errors
from sharekit.drawing.layout.arrange import arrange
from sharekit.drawing.render.inspect import contrast as contrast_of
from sharekit.drawing.render.paint import paint
from sharekit.drawing.scene.color import Color, contrast, linear, parse_color, to_oklab
from sharekit.drawing.scene.frame import RectItem
from sharekit.drawing.scene.geometry import Rect
from sharekit.drawing.scene.nodes import Node, Page, Text
from sharekit.drawing.text.book import open_book
from sharekit.drawing.text.typesetter import Typesetter

BRANDS = ["#0b3d2e", "#123a8c", "#5a0f14", "#ffffff", "#f4d9a3", "#222222"]
# Severe colour-vision deficiencies on linear light: Machado, Oliveira and Fernandes 2009.
VISIONS = {
    "full": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": ((0.152, 1.053, -0.205), (0.115, 0.786, 0.099), (-0.004, -0.048, 1.052)),
    "deutan": ((0.367, 0.861, -0.228), (0.280, 0.673, 0.047), (-0.012, 0.043, 0.969)),
    "tritan": ((1.256, -0.077, -0.179), (-0.078, 0.931, 0.148), (0.005, 0.691, 0.304)),
}


@pytest.fixture(scope="module")
def typesetter() -> Typesetter:
    return Typesetter(open_book())


def seen(color: Color, vision: str) -> tuple[float, float, float]:
    light = [linear(channel) for channel in color.rgb]
    mixed = [sum(w * c for w, c in zip(row, light, strict=True)) for row in VISIONS[vision]]
    encoded = [
        round(255 * (12.92 * v if v <= 0.0031308 else 1.055 * v ** (1 / 2.4) - 0.055))
        for v in (min(1.0, max(0.0, value)) for value in mixed)
    ]
    return to_oklab(Color(*encoded))


@pytest.mark.parametrize(("theme", "vision"), list(product(THEMES, VISIONS)))
def test_the_sides_differ_for_every_kind_of_colour_vision(theme: str, vision: str) -> None:
    sides = sides_of(THEMES[theme])
    for one, other in ((sides.first, sides.second), sides.bright):
        apart = zip(seen(one, vision), seen(other, vision), strict=True)
        assert sum((a - b) ** 2 for a, b in apart) ** 0.5 > 0.1


@pytest.mark.parametrize("palette", BRANDS)
def test_the_sides_are_legible_on_a_brands_own_ground(palette: str) -> None:
    theme = brand_theme(THEMES["forest"], (parse_color(palette),))
    for color in sides_of(theme)[:2]:
        assert contrast(color, theme.start) >= 4.4
        assert contrast(color, theme.end) >= 4.4


SHORT = (("Tea", "Gentle, and it lasts."), ("Coffee", "Quick, and it drops."), "Both.")


@pytest.mark.parametrize("size", FORMATS)
def test_what_is_no_trail_gets_two_columns_on_every_format(
    typesetter: Typesetter, size: str
) -> None:
    composed = card(typesetter, size, held=comparison(trail=None, points=POINTS))
    assert composed.frame.ground.art is None
    assert errors(composed.diagnostics) == ()
    panels = [i for i in composed.frame.items if isinstance(i, RectItem) and i.role == "panel"]
    names = [item.setting.text for item in composed.frame.texts if item.role == "versus"]
    assert len(panels) == 2
    assert names == ["Scouting", "Herding"]


def test_columns_stand_side_by_side_or_above_one_another(typesetter: Typesetter) -> None:
    long, short = comparison(trail=None, points=POINTS), comparison(SHORT, trail=None)
    for size, held, beside in (
        ("og", long, True),
        ("square", short, True),
        ("square", comparison(trail=None), False),  # columns would tear these
        ("portrait", short, False),
        ("pin", long, False),
    ):
        composed = card(typesetter, size, held=held)
        one, two = (i.rect for i in composed.frame.items if i.role == "panel")
        assert (one.y == two.y) is beside
        assert not one.overlaps(two)
        if beside:  # they end together, the second at the margin
            assert one.height == pytest.approx(two.height)
            assert one.x == pytest.approx(composed.frame.width - two.right, abs=1.5)


@pytest.mark.parametrize("size", ["og", "square", "portrait", "pin", "article_4x3"])
def test_panels_of_few_words_fill_the_card_and_are_as_high_as_one_another(
    typesetter: Typesetter, size: str
) -> None:
    composed = card(typesetter, size, held=comparison(SHORT, trail=None), title=None)
    panels = [i.rect for i in composed.frame.items if i.role == "panel"]
    assert panels[0].height == pytest.approx(panels[1].height, abs=1.0)
    assert panels[1].bottom - panels[0].y > 0.45 * composed.frame.height
    names = [i.setting.size for i in composed.frame.texts if i.role == "versus"]
    said = [i.setting.size for i in composed.frame.texts if i.role == "point"]
    assert min(said) >= 0.05 * FORMATS[size].unit
    assert min(names) > 1.2 * max(said)


@pytest.mark.parametrize(
    ("title", "above"),
    [
        ("Tea or coffee before a long drive", True),
        ("Tea or coffee?", False),
        ("Teas vs. Coffees", False),
        (None, False),
    ],
)
def test_a_title_that_says_more_than_the_names_stands_above_them(
    typesetter: Typesetter, title: str | None, above: bool
) -> None:
    drawn = card(typesetter, "og", held=comparison(SHORT, trail=None), title=title)
    shown = [item.setting.text for item in drawn.frame.texts if item.role == "above"]
    assert shown == ([title] if above else [])
    assert drawn.copy.alt.startswith(f"{title}. Tea vs. Coffee." if above else "Tea vs. Coffee.")


@pytest.mark.parametrize("size", ["og", "square", "portrait", "pin"])
def test_marks_above_capitals_keep_off_the_bar_and_names_stand_level(
    typesetter: Typesetter, size: str
) -> None:
    words = (("Crème", "Gentle, and it lasts."), ("Électricité", "Quick, and it drops."), "Both.")
    frame = card(typesetter, size, held=comparison(words, trail=None), title=None).frame
    bars = [item.rect for item in frame.items if item.role == "bar"]
    names = [item for item in frame.texts if item.role == "versus"]
    for bar, name in zip(bars, names, strict=True):
        assert name.ink.y - bar.bottom >= 0.012 * FORMATS[size].unit
    if bars[0].y == bars[1].y:
        assert names[0].y == pytest.approx(names[1].y, abs=0.5)


def test_a_column_is_not_left_empty_beside_one_that_says_much(typesetter: Typesetter) -> None:
    long = " ".join([compared.ENGLISH[0][1]] * 3)
    words = (("Rewriting", "Feels fast."), ("Refactoring", long), "Both.")
    points = ("It is new.",), ("It needs tests before it needs courage.",)
    held = comparison(words, trail=None, points=points)
    wide, tall = (card(typesetter, size, held=held) for size in ("og", "pin"))
    assert long not in {each.text for each in wide.slices}
    assert {points[1][0], "Feels fast."} & {each.text for each in wide.slices}
    assert long in {each.text for each in tall.slices}  # a panel above the other is none the worse


@pytest.mark.parametrize("size", ["pin", "story"])
def test_on_a_phones_card_fewer_points_are_shown_before_they_are_small(
    typesetter: Typesetter, size: str
) -> None:
    points = tuple(
        (f"It {what} for longer than most of us would think.",) * 2 for what in ("rests", "keeps")
    )
    words = (("Scouting", "Somebody goes first."), ("Herding", "Somebody is the last."), "Both.")
    composed = card(typesetter, size, held=comparison(words, trail=None, points=points))
    said = [item.setting for item in composed.frame.texts if item.role == "point"]
    assert len(said) >= 4  # the role and a point of either side
    assert min(each.size for each in said) >= 0.044 * FORMATS[size].unit
    names = [item.setting.size for item in composed.frame.texts if item.role == "versus"]
    assert min(names) > 1.2 * max(each.size for each in said)


def test_a_point_that_is_the_role_is_said_once(typesetter: Typesetter) -> None:
    roles = tuple((role,) for _, role in compared.ENGLISH[:2])
    composed = card(typesetter, "og", held=comparison(trail=None, points=roles))
    said = [item.setting.text for item in composed.frame.texts if item.role == "point"]
    assert sorted(said) == sorted(role for _, role in compared.ENGLISH[:2])


@pytest.mark.parametrize("theme", ["forest", "mist"])
def test_a_previews_middle_square_is_filled_and_its_words_are_read(
    typesetter: Typesetter, theme: str
) -> None:
    composed = card(typesetter, "whatsapp", theme, comparison(trail=None))
    one, two = (i.rect for i in composed.frame.items if i.role == "panel")
    side = composed.frame.height
    assert one.width > 0.7 * side
    assert two.bottom - one.y > 0.6 * side
    said = [item.setting.size for item in composed.frame.texts if item.role == "point"]
    assert min(said) >= 0.034 * side


def test_columns_show_points_and_roles_word_for_word(typesetter: Typesetter) -> None:
    composed = card(typesetter, "og", held=comparison(trail=None, points=POINTS))
    shown = {item.setting.text for item in composed.frame.texts if item.role == "point"}
    roles = {role for _, role in compared.ENGLISH[:2]}
    assert roles | {POINTS[0][0], POINTS[1][0]} <= shown <= roles | {*POINTS[0], *POINTS[1]}
    assert shown <= {each.text for each in composed.slices}


def test_points_are_given_up_before_the_title_or_what_the_article_makes_of_both(
    typesetter: Typesetter,
) -> None:
    points = tuple(
        tuple(f"{what} number {n} of a longer list" for n in range(5)) for what in ("One", "Other")
    )
    held = comparison(SHORT, trail=None, points=points)
    composed = card(typesetter, "og", held=held, title="Tea or coffee before a long drive")
    roles = {item.role for item in composed.frame.texts}
    assert roles & {"above", "sub"}
    assert sum(item.role == "point" for item in composed.frame.texts) >= 4


def test_columns_have_an_alternative_text_without_a_picture(typesetter: Typesetter) -> None:
    alt = card(typesetter, "og", held=comparison(trail=None, points=POINTS)).copy.alt
    assert alt.startswith("Scouting vs. Herding.")
    assert "Drawing" not in alt
    assert "Count heads." in alt


@pytest.mark.parametrize("name", ["trail-wide", "trail-square", "trail-tall"])
def test_scenes_name_only_paints_that_every_theme_mixes(name: str) -> None:
    scene = find_scene(name)
    for theme in THEMES.values():
        mixed = paints(theme)
        assert {mark["paint"] for mark in scene.marks} <= set(mixed)
    size = resources.files("sharekit.cards").joinpath(f"scenes/{name}.json").read_bytes()
    assert len(size) < 120_000


@pytest.mark.parametrize("theme", THEMES)
def test_the_leaders_blade_is_seen_before_the_sun(theme: str) -> None:
    mixed = paints(THEMES[theme])
    assert contrast(mixed["blade"], mixed["sun"]) >= 3.0


@pytest.mark.checkout
def test_scenes_are_what_their_tool_draws() -> None:
    root = Path(__file__).parents[2]
    tool = runpy.run_path(str(root / "tools" / "draw_scenes" / "draw.py"), run_name="tool")
    for name, draw in tool["SCENES"].items():
        stored = (root / "src/sharekit/cards/scenes" / f"{name}.json").read_text("utf-8")
        assert json.loads(tool["written"](draw())) == json.loads(stored)


@pytest.mark.parametrize("part", range(4))
@pytest.mark.parametrize("trail", ["left", None])
def test_hard_words_are_drawn_whole_or_reported(
    typesetter: Typesetter, trail: str | None, part: int
) -> None:
    for number, text in enumerate(HARD[part * 7 :: 28]):
        words = ((text[:60], text), ("Herding", compared.ENGLISH[1][1]), "Both.")
        size = ("og", "pin", "square", "email_header")[number % 4]
        composed = card(typesetter, size, held=comparison(words, trail=trail))
        if errors(composed.diagnostics):
            continue
        page = Rect(0, 0, composed.frame.width, composed.frame.height)
        assert all(page.holds(item.ink, 1.0) for item in composed.frame.texts)
        assert not composed.frame.missing


@pytest.mark.parametrize("size", ["og", "pin", "square", "story"])
def test_columns_keep_their_margin_and_stand_clear_of_the_strip(
    size: str, typesetter: Typesetter
) -> None:
    drawn = card(typesetter, size, held=comparison(trail=None))
    texts = drawn.frame.texts
    margin = FORMATS[size].margin * FORMATS[size].shorter
    lowest = max(item.ink.bottom for item in texts)
    assert lowest <= drawn.frame.height - margin + 0.01 * FORMATS[size].unit
    said = max(i.ink.bottom for i in texts if i.role in {"point", "sub"})
    name = next(item.ink.y for item in texts if item.role == "name")
    assert name - said > 0.065 * FORMATS[size].unit


LONG_WORDS = (
    ("Marke", "Eine Marke ist das, was Kunden über dich sagen, wenn du nicht im Raum bist."),
    ("Markenzeichen", "Ein Zeichen, das man in einer Sekunde wiedererkennt."),
    "Ein Logo kann man kaufen. Eine Marke muss man sich verdienen.",
)


@pytest.mark.parametrize("size", ["og", "pin", "square", "portrait"])
def test_words_of_columns_stay_whole_and_their_names_are_of_one_size(
    size: str, typesetter: Typesetter
) -> None:
    held = comparison(LONG_WORDS, trail=None)
    texts = card(typesetter, size, held=held, language="de").frame.texts
    assert not any(item.setting.torn for item in texts)
    assert len({item.setting.size for item in texts if item.role == "versus"}) == 1


def test_names_of_very_different_lines_are_of_one_size(typesetter: Typesetter) -> None:
    labels = ("One cup of tea", "A long way down")
    words = (*zip(labels, (said for _, said in compared.ENGLISH[:2]), strict=True), "Both.")
    drawn = card(typesetter, "square", "mist", comparison(words, trail=None))
    assert len({item.setting.size for item in drawn.frame.texts if item.role == "versus"}) == 1


def test_one_thing_that_is_said_is_no_list(typesetter: Typesetter) -> None:
    drawn = card(typesetter, held=comparison(trail=None, points=(POINTS[0][:1], POINTS[1][:1])))
    assert not [item for item in drawn.frame.items if item.role == "dot"]


@pytest.mark.parametrize("language", ["en", "ar", "hi", "th", "el"])
@pytest.mark.parametrize("size", FORMATS)
def test_the_word_between_is_seen_and_lies_on_nothing_that_is_read(
    typesetter: Typesetter, size: str, language: str
) -> None:
    words = {"ar": compared.ARABIC, "hi": compared.HINDI, "th": compared.THAI}
    held = comparison(words.get(language, compared.ENGLISH), trail=None)
    frame = card(typesetter, size, held=held, language=language).frame
    (token,) = (i.rect for i in frame.items if isinstance(i, RectItem) and i.role == "token")
    (word,) = (i for i in frame.texts if i.role == "between")
    assert token.height >= 0.07 * FORMATS[size].unit
    assert token.holds(word.ink, -0.1 * token.height)
    slack = 0.08 * token.height
    assert not any(i.ink.overlaps(token, slack) for i in frame.texts if i is not word)
    one, two = (i.rect for i in frame.items if isinstance(i, RectItem) and i.role == "panel")
    assert token.overlaps(one)
    assert token.overlaps(two)


@pytest.mark.parametrize("size", ["og", "square", "pin_square", "article_4x3"])
def test_no_word_of_a_narrow_column_is_parted_for_the_sake_of_size(
    typesetter: Typesetter, size: str
) -> None:
    points = ("Tables", "Transactions"), ("Documents", "Responsibilities")
    words = (("SQL", "Strict."), ("NoSQL", "Loose."), "Both.")
    frame = card(typesetter, size, held=comparison(words, trail=None, points=points)).frame
    said = [i.setting for i in frame.texts if i.role == "point"]
    assert {len(each.lines) for each in said} == {1}


@pytest.mark.parametrize("size", ["pin", "square", "og"])
def test_what_can_not_fit_is_not_laid_out_to_see_that(
    typesetter: Typesetter, size: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    many = tuple(
        f"In the {number} place it tells us more than anybody would care to read on a card."
        for number in ("first", "second", "third", "fourth", "fifth")
    )
    held = comparison(trail=None, points=(many, many[::-1]))
    pages: list[Page] = []
    monkeypatch.setattr(
        "sharekit.cards.compose.arrange", lambda page, m: pages.append(page) or arrange(page, m)
    )
    card(typesetter, size, held=held)
    shown = {sum(text in many for text in _texts(page.root)) for page in pages[1:]}
    assert max(shown) < 2 * len(many)


def _texts(node: Node) -> Iterator[str]:
    if isinstance(node, Text):
        yield node.paragraph.text
    for child in (*getattr(node, "children", ()), *filter(None, (getattr(node, "child", None),))):
        yield from _texts(child)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_word_between_has_room_on_its_disc(theme: str, language: str) -> None:
    """Nothing but the disc is around it, in a wide face too."""
    book = open_book()
    words = compared.ARABIC if language == "ar" else SHORT
    held = comparison(words, trail=None)
    frame = card(Typesetter(book), "og", theme=theme, held=held, language=language).frame
    found = contrast_of(paint(frame, book=book, pictures={}), frame, book=book)
    assert min(each.ratio for each in found if each.role == "between") > 7


@pytest.mark.parametrize("size", ["og", "square", "article_4x3"])
def test_a_logo_takes_no_room_from_the_columns(typesetter: Typesetter, size: str) -> None:
    held = comparison(trail=None, points=POINTS)
    logo = Logo("0" * 64, 400, 100)
    with_it, without = (
        card(typesetter, size, held=held, logo=each, title=None).frame for each in (logo, None)
    )
    panels = [
        [i.rect for i in frame.items if isinstance(i, RectItem) and i.role == "panel"]
        for frame in (with_it, without)
    ]
    assert panels[0][0].y == pytest.approx(panels[1][0].y, abs=0.03 * FORMATS[size].unit)
    assert len({*(i.role for i in with_it.items)} & {"logo", "panel"}) == 2


def test_a_square_rather_has_panels_above_one_another_than_one_that_is_empty(
    typesetter: Typesetter,
) -> None:
    words = (("Espresso", "Short and strong."), ("Filter", "Long and clear."), "Both.")
    much = "Needs nine bars of pressure, a fine grind and a machine that holds its temperature."
    points = (much, "A shot takes 25 to 30 seconds.", "Crema carries the aroma."), ("Patience.",)
    held = comparison(words, trail=None, points=points)._replace(conclusion=None)
    one, other = (
        i.rect
        for i in card(typesetter, "square", held=held, title=None).frame.items
        if i.role == "panel"
    )
    assert one.bottom < other.y
