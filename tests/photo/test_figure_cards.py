"""Figure cards: the figure whole, the quote in a column of its own, a ground in its hues."""

from __future__ import annotations

import math
from itertools import product
from typing import Any

import pytest
from PIL import Image

from photographs import FIGURES, close_up, figure, photo
from sharekit.cards.brief import Brief
from sharekit.cards.compose import Card, compose
from sharekit.cards.formats import FORMATS
from sharekit.cards.templates.base import TEMPLATES
from sharekit.cards.themes import THEMES
from sharekit.diagnostics import errors
from sharekit.drawing.picture.info import Seen
from sharekit.drawing.picture.study import study
from sharekit.drawing.render.inspect import check_contrast
from sharekit.drawing.render.paint import paint
from sharekit.drawing.scene.color import to_oklab
from sharekit.drawing.scene.frame import PictureItem, RectItem
from sharekit.drawing.text.book import open_book
from sharekit.drawing.text.typesetter import Typesetter
from sharekit.extract.model import Quote

WORDS = "Know who you are, then work in the role that suits you best."
ARABIC = "من يسير في المقدمة يختار الطريق، ومن يسير في الخلف يحرص على ألا يتأخر أحد."
BOOK = open_book()
SETTER = Typesetter(BOOK)
SHAPES = {"wide": (1600, 500), "tall": (500, 1400), "usual": (1200, 800), "tiny": (260, 180)}


def seen(image: Image.Image) -> Seen:
    return Seen("figure", *image.size, study(image, image.width))


def card(image: Image.Image, size: str, template: str = "figure", **facts: Any) -> Card:
    words = facts.pop("words", WORDS)
    given: dict[str, Any] = {
        "title": "Two ends of one rope",
        "author": "Ines Okafor",
        "domain": "northbound.example",
        "description": "Two people hold one rope. Only one of them can look ahead.",
        "age_label": "First published 2019",
        "picture": seen(image),
        **facts,
    }
    theme = THEMES[given.pop("theme", "forest")]
    brief = Brief(FORMATS[size], theme, **given)
    return compose(brief, TEMPLATES.get(template), [Quote(words, 1.0, 0, 0, len(words))], SETTER)


def place_of(made: Card) -> PictureItem:
    (item,) = (i for i in made.frame.items if isinstance(i, PictureItem))
    return item


@pytest.mark.parametrize("kind", FIGURES)
@pytest.mark.parametrize("size", FORMATS)
def test_whole_and_clear_of_the_text_in_every_format(kind: str, size: str) -> None:
    made = card(figure(kind), size)
    assert errors(made.diagnostics) == ()
    item = place_of(made)
    assert item.crop is None
    assert item.rect.width / item.rect.height == pytest.approx(1.5, rel=0.01)
    assert not any(text.ink.overlaps(item.rect) for text in made.frame.texts)
    assert item.rect.height >= 0.16 * made.frame.height


@pytest.mark.parametrize(
    ("shape", "size"), list(product(SHAPES, ["og", "pin", "square", "story", "email_header"]))
)
def test_figures_of_odd_shapes(shape: str, size: str) -> None:
    made = card(figure("bars").resize(SHAPES[shape]), size)
    assert errors(made.diagnostics) == ()
    rect = place_of(made).rect
    width, height = SHAPES[shape]
    assert rect.width / rect.height == pytest.approx(width / height, rel=0.01)
    assert rect.width <= 1.61 * width
    assert rect.right <= made.frame.width
    assert rect.bottom <= made.frame.height


@pytest.mark.parametrize("kind", FIGURES)
@pytest.mark.parametrize("size", ["og", "square"])
def test_text_is_legible_on_the_figures_own_hues(kind: str, size: str) -> None:
    made = card(figure(kind), size)
    image = paint(made.frame, book=BOOK, pictures={"figure": figure(kind)})
    assert check_contrast(image, made.frame, book=BOOK, display=4.5)[1] == ()
    start = to_oklab(made.frame.ground.gradient.start)[0]
    assert (start < 0.5) is (kind == "screen")


def test_a_grounds_hue_is_the_figures() -> None:
    blue = Image.new("RGB", (900, 600), "#f4f7ff")
    blue.paste("#2148c0", (100, 100, 300, 500))
    _, a, b = to_oklab(card(blue, "og").frame.ground.gradient.start)
    assert b < -0.01
    assert math.hypot(a, b) < 0.05
    chosen = card(blue, "og", theme="plum", chosen=True).frame.ground.gradient
    assert chosen.start == THEMES["plum"].start


def test_a_figure_on_nothing_stands_on_a_mat_that_shows_it() -> None:
    panel = next(i for i in card(figure("clear"), "og").frame.items if i.role == "panel")
    assert isinstance(panel, RectItem)
    assert panel.color.rgb == (255, 255, 255)
    pale = Image.new("RGBA", (900, 600), (0, 0, 0, 0))
    pale.paste((240, 240, 240, 255), (200, 200, 700, 220))
    panel = next(i for i in card(pale, "og").frame.items if i.role == "panel")
    assert isinstance(panel, RectItem)
    assert max(panel.color.rgb) < 60


def test_read_from_the_right_the_figure_is_on_the_left() -> None:
    left = card(figure("bars"), "og", words=ARABIC, language="ar", author="ليلى حداد")
    assert errors(left.diagnostics) == ()
    assert place_of(left).rect.right < 0.62 * 1200
    assert place_of(card(figure("bars"), "og")).rect.x > 0.38 * 1200


@pytest.mark.parametrize("size", FORMATS)
@pytest.mark.parametrize("image", [figure("diagram"), photo("bright")], ids=["figure", "photo"])
def test_a_title_with_its_picture_passes_the_gates(size: str, image: Image.Image) -> None:
    for facts in ({}, {"description": None, "author": None, "domain": None}):
        made = card(image, size, "title", **facts)
        assert errors(made.diagnostics) == ()
        items = [i for i in made.frame.items if isinstance(i, PictureItem)]
        assert len(items) <= 1
        for item in items:
            assert not any(text.ink.overlaps(item.rect) for text in made.frame.texts)
            assert min(item.rect.width, item.rect.height) > 0.12 * FORMATS[size].shorter


def test_a_photograph_beside_a_title_is_cut_around_its_subject() -> None:
    item = place_of(card(photo("bright"), "og", "title"))
    assert item.crop is not None
    assert item.crop.x < 0.72 < item.crop.right
    assert item.radius > 0
    shape = item.crop.width * 1.5 / item.crop.height
    assert shape == pytest.approx(item.rect.width / item.rect.height, rel=0.01)


@pytest.mark.parametrize("size", ["square", "portrait", "pin", "story"])
def test_a_face_below_a_title_is_whole(size: str) -> None:
    """The photograph takes the height that is left, however little that is."""
    item = place_of(card(close_up(), size, "title"))
    assert item.crop is not None
    assert item.crop.y < 0.2
    assert item.crop.bottom > 0.5
