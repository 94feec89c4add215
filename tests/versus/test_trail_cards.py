"""The trail: on every format, in every theme and script, mirrored, under a quote; verbatim."""

from __future__ import annotations

import io
from itertools import product
from typing import Any

import pytest
import resvg_py
from PIL import Image, ImageChops, ImageStat

import compared
from compared import QUOTE, card, comparison
from sharekit.cards.compose import Card
from sharekit.cards.formats import FORMATS
from sharekit.cards.themes import THEMES
from sharekit.diagnostics import errors
from sharekit.drawing.render import art as art_painting
from sharekit.drawing.render.ground import ground_image
from sharekit.drawing.render.inspect import check_contrast
from sharekit.drawing.render.paint import paint
from sharekit.drawing.render.svg import draw_svg
from sharekit.drawing.scene.frame import TextItem
from sharekit.drawing.text.book import FontBook, open_book
from sharekit.drawing.text.typesetter import Typesetter

SCRIPTS = {
    "ar": compared.ARABIC,
    "en": compared.ENGLISH,
    "hi": compared.HINDI,
    "th": compared.THAI,
}


@pytest.fixture(scope="module")
def book() -> FontBook:
    return open_book()


@pytest.fixture(scope="module")
def typesetter(book: FontBook) -> Typesetter:
    return Typesetter(book)


def texts(composed: Card, role: str) -> list[TextItem]:
    return [item for item in composed.frame.texts if item.role == role]


def on_trail(composed: Card) -> bool:
    return composed.frame.ground.art is not None


@pytest.mark.parametrize(
    ("size", "language"),
    [
        *product(FORMATS, ["ar", "en"]),
        *product(["og", "x", "square", "pin", "story", "tiktok"], ["hi", "th"]),
    ],
)
def test_every_format_shows_the_trail_in_every_script(
    typesetter: Typesetter, size: str, language: str
) -> None:
    composed = card(
        typesetter, size, held=comparison(SCRIPTS[language]), language=language, title=None
    )
    assert errors(composed.diagnostics) == ()
    assert on_trail(composed)
    assert len(texts(composed, "label")) == 2


@pytest.mark.parametrize("size", ["og", "whatsapp", "portrait", "article_4x3", "email_header"])
def test_a_name_with_deep_letters_costs_no_card_its_picture(
    typesetter: Typesetter, size: str
) -> None:
    facts = {"language": "ar", "title": None, "author": "سامي الحداد"}
    held = comparison(compared.ARABIC)
    assert on_trail(card(typesetter, size, held=held, **facts))
    columns = card(typesetter, size, held=comparison(compared.ARABIC, trail=None), **facts)
    assert len([item for item in columns.frame.items if item.role == "bar"]) == 2


@pytest.mark.parametrize("size", ["og", "square", "portrait", "pin", "story", "article_4x3"])
def test_captions_are_whole_sentences_of_the_article(typesetter: Typesetter, size: str) -> None:
    composed = card(typesetter, size)
    said = {each.text for each in composed.slices}
    for item in texts(composed, "caption"):
        assert item.setting.text in said
    assert {item.setting.text for item in texts(composed, "caption")} == {
        compared.ENGLISH[0][1],
        compared.ENGLISH[1][1],
    }


def test_a_sentence_that_is_no_caption_is_left_out_not_cut(typesetter: Typesetter) -> None:
    endless = " ".join(["and the one behind waits for all of them"] * 14)
    words = (("Scouting", f"The scout goes first {endless}."), compared.ENGLISH[1], "Both matter.")
    composed = card(typesetter, "pin", held=comparison(words))
    assert errors(composed.diagnostics) == ()
    drawn = " ".join(item.setting.text for item in composed.frame.texts)
    assert "The scout goes first" not in drawn


@pytest.mark.parametrize(
    ("theme", "size"), list(product(THEMES, ["og", "square", "pin", "story", "email_header"]))
)
def test_words_are_read_on_the_final_pixels(
    typesetter: Typesetter, book: FontBook, theme: str, size: str
) -> None:
    composed = card(typesetter, size, theme)
    image = paint(composed.frame, book=book, pictures={}, scale=0.5)
    assert check_contrast(image, composed.frame, book=book, scale=0.5)[1] == ()


@pytest.mark.parametrize(("theme", "size"), list(product(["forest", "paper"], ["og", "pin"])))
def test_the_sky_takes_a_quote(
    typesetter: Typesetter, book: FontBook, theme: str, size: str
) -> None:
    composed = card(typesetter, size, theme, quote=QUOTE)
    assert on_trail(composed)
    assert errors(composed.diagnostics) == ()
    assert composed.quote is QUOTE
    assert len(texts(composed, "label")) == 2
    (quote,) = texts(composed, "quote")
    sky = min(item.ink.y for item in texts(composed, "label"))
    assert quote.ink.bottom < sky
    image = paint(composed.frame, book=book, pictures={}, scale=0.5)
    assert check_contrast(image, composed.frame, book=book, scale=0.5)[1] == ()


@pytest.mark.parametrize("size", ["og", "pin"])
def test_read_from_the_right_all_is_mirrored(typesetter: Typesetter, size: str) -> None:
    plain = card(typesetter, size)
    mirrored = card(typesetter, size, held=comparison(compared.ARABIC), language="ar", title=None)
    one, other = plain.frame.ground.art, mirrored.frame.ground.art
    assert one is not None
    assert other is not None
    assert not one.mirrored
    assert other.mirrored
    width = plain.frame.width
    for name, theirs in (("Herding", "الرعاية"), ("Scouting", "الكشافة")):
        (left,) = [t.ink for t in texts(plain, "label") if t.setting.text == name]
        (right,) = [t.ink for t in texts(mirrored, "label") if t.setting.text == theirs]
        assert width - right.right == pytest.approx(left.x, abs=60)


@pytest.mark.parametrize("theme", ["paper", "graphite"])
def test_the_line_under_the_names_is_clear_of_their_letters_and_both_share_the_sky(
    typesetter: Typesetter, theme: str
) -> None:
    composed = card(typesetter, "pin_long", theme)
    (names,), (line,) = texts(composed, "versus"), texts(composed, "sub")
    unit = composed.brief.format.unit
    assert line.ink.y - names.ink.bottom > 0.012 * unit
    assert names.ink.y > 0.1 * unit  # not pressed against the upper edge over an empty sky


def test_whoever_goes_ahead_is_in_front_and_warm(typesetter: Typesetter) -> None:
    left = card(typesetter, held=comparison(trail="left"))
    right = card(typesetter, held=comparison(trail="right"))
    for composed, front in ((left, "Scouting"), (right, "Herding")):
        items = {item.setting.text: item for item in texts(composed, "label")}
        rear = next(name for name in items if name != front)
        assert items[front].ink.x > items[rear].ink.x
        colors = {n: i.setting.lines[0].runs[0].color for n, i in items.items()}
        assert colors[front].red > colors[front].blue
        assert colors[rear].blue > colors[rear].red


def test_a_leader_line_ends_at_the_figure_it_names(typesetter: Typesetter) -> None:
    composed = card(typesetter)
    art = composed.frame.ground.art
    assert art is not None
    bottoms = [mark.color for mark in art.marks[-4:]]  # a line and its dot, for either side
    colors = {i.setting.lines[0].runs[0].color for i in texts(composed, "label")}
    assert set(bottoms) == colors


def test_pins_keep_to_the_sizes_of_the_feed(typesetter: Typesetter) -> None:
    composed = card(typesetter, "pin")
    for role, least in (("versus", 68.0), ("label", 47.0), ("caption", 34.0)):
        for item in texts(composed, role):
            assert item.setting.size >= least


def test_the_alternative_text_tells_the_picture(typesetter: Typesetter) -> None:
    alt = card(typesetter).copy.alt
    assert alt.startswith("Scouting vs. Herding.")
    assert "in front, Scouting cuts a way" in alt
    assert "at the back, Herding keeps everyone together" in alt
    assert compared.ENGLISH[0][1] in alt
    assert "Drawing" in card(typesetter, quote=QUOTE).copy.alt
    assert QUOTE.text in card(typesetter, quote=QUOTE).copy.alt


def test_vectors_and_pixels_show_the_same(typesetter: Typesetter, book: FontBook) -> None:
    for held, facts in ((comparison(), {}), (comparison(compared.ARABIC), {"language": "ar"})):
        frame = card(typesetter, "og", held=held, **facts).frame
        svg = draw_svg(frame, book=book, pictures={})
        png = resvg_py.svg_to_bytes(svg_string=svg.decode(), skip_system_fonts=True)
        drawn = Image.open(io.BytesIO(png)).convert("RGB")
        painted = paint(frame, book=book, pictures={})
        apart = ImageStat.Stat(ImageChops.difference(drawn, painted))
        assert max(apart.mean) < 2.5


def test_a_scene_is_painted_once(typesetter: Typesetter, monkeypatch: pytest.MonkeyPatch) -> None:
    ground = card(typesetter, "og", "plum").frame.ground
    first = ground_image(ground, 1200, 630, scale=0.25)

    def never(*_: Any) -> None:
        raise AssertionError

    monkeypatch.setattr(art_painting, "paint_art", never)
    assert ground_image(ground, 1200, 630, scale=0.25).tobytes() == first.tobytes()
