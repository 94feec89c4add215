"""Long names, several authors, endless addresses: the card is drawn, and says what it left out."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest

from laid_out import distinct
from sharekit.cards.brief import Brief
from sharekit.cards.compose import Card, compose, main_size
from sharekit.cards.formats import FORMATS, Shape
from sharekit.cards.templates.base import TEMPLATES
from sharekit.cards.themes import THEMES
from sharekit.diagnostics import errors
from sharekit.drawing.scene.style import Direction
from sharekit.drawing.text.book import open_book
from sharekit.drawing.text.typesetter import Typesetter
from sharekit.extract.model import Quote
from structured import structure_for

WORDS = "Whoever keeps the rope decides how far the others dare to climb."
SHORT = "rope.example"
ENDLESS = "the-society-of-the-friends-of-ropes-knots-and-splices-of-the-north.example"
DOUBLE = "Anne-Sophie de La Rochefoucauld-Montbel von Löwenstein"
THREE = "Bartholomew Quincannon-Abernathy, Maria Fernanda Gutiérrez de la Torre, Ng Wei Lun"
FIRST = "Bartholomew Quincannon-Abernathy et al."
BOARD = (
    "The Editorial Committee of the Friends of the Lower Wensleydale Municipal Library Association"
    " and of its Sister Societies"
)
ONE_WORD = "dev_null_pointer_exception_handler_2000"


@pytest.fixture(scope="module")
def typesetter() -> Typesetter:
    return Typesetter(open_book())


def card(typesetter: Typesetter, size: str, template: str = "quote", **facts: Any) -> Card:
    held = structure_for(template, WORDS, ["Know the rope", "Choose a knot", "Hold on"])
    brief = Brief(FORMATS[size], THEMES["forest"], structure=held, title="Ropes", **facts)
    return compose(brief, TEMPLATES.get(template), [Quote(WORDS, 1.0, 0, 0, 64)], typesetter)


def credits_on(drawn: Card) -> list[str]:
    roles = ("name", "meta", "strip")
    return [item.setting.text for item in drawn.frame.texts if item.role in roles]


@pytest.mark.parametrize(("template", "size"), list(product(TEMPLATES.names, distinct())))
@pytest.mark.parametrize(
    ("author", "short"),
    [(THREE, FIRST), (BOARD, None), (ONE_WORD, None)],
    ids=["three", "board", "one-word"],
)
def test_no_name_and_no_address_refuses_a_card(
    typesetter: Typesetter, template: str, size: str, author: str, short: str | None
) -> None:
    facts = {"author": author, "author_short": short, "domain": ENDLESS}
    drawn = card(typesetter, size, template, age_label="First published 2014", **facts)
    assert errors(drawn.diagnostics) == ()
    texts = credits_on(drawn)
    assert any("2014" in text for text in texts)
    torn = [item.setting for item in drawn.frame.texts if item.setting.torn]
    ends = [line.text[-1] for setting in torn for line in setting.lines[:-1]]
    assert set(ends) <= set("_-. ")
    if FORMATS[size].shape is not Shape.THUMB:  # which has room for one of them
        told = " ".join(d.message for d in drawn.diagnostics if d.code == "card.credit")
        for part in (author, ENDLESS):
            assert any(part in text for text in texts) or f"“{part}”" in told


@pytest.mark.parametrize("size", ["og", "x", "article_4x3", "yt_thumb", "square", "pin"])
def test_a_double_barrelled_name_stands_whole_beside_a_short_address(
    typesetter: Typesetter, size: str
) -> None:
    drawn = card(typesetter, size, author=DOUBLE, domain=SHORT)
    assert {DOUBLE, SHORT} <= set(credits_on(drawn))
    assert [d for d in drawn.diagnostics if d.code == "card.credit"] == []


def test_of_several_authors_the_first_is_named_where_there_is_no_room(
    typesetter: Typesetter,
) -> None:
    many = ", ".join([THREE] * 3)
    drawn = card(typesetter, "pin_square", author=many, author_short=FIRST)
    assert credits_on(drawn) == [FIRST]
    (told,) = drawn.diagnostics
    assert (told.code, str(told.severity)) == ("card.credit", "note")
    assert f"is cut to “{FIRST}”" in told.message


def test_a_name_is_cut_between_words_and_ends_with_no_particle(typesetter: Typesetter) -> None:
    drawn = card(typesetter, "pin_square", author=BOARD)
    (name,) = credits_on(drawn)
    kept = name.removesuffix("…")
    assert name.endswith("…")
    assert BOARD.startswith(f"{kept} ")
    assert not kept.split()[-1].islower()
    assert any(f"“{name}”" in d.message for d in drawn.diagnostics)


def test_a_name_that_reads_against_the_page_is_told_to_be_cut(typesetter: Typesetter) -> None:
    """It stands between isolates there."""
    drawn = card(typesetter, "pin_square", author=BOARD, reading=Direction.RTL)
    assert any("is cut to “The Editorial" in d.message for d in drawn.diagnostics)


def test_usual_names_are_set_as_ever(typesetter: Typesetter) -> None:
    drawn = card(typesetter, "og", author="Ines Okafor", domain=SHORT)
    (name,) = (item for item in drawn.frame.texts if item.role == "name")
    assert name.setting.size == pytest.approx(0.04 * 630)
    assert drawn.diagnostics == ()


def test_a_name_without_spaces_is_made_smaller_before_it_is_torn(typesetter: Typesetter) -> None:
    """Also where a word of the title must be torn."""
    address = "https://example.com/ropes?utm_source=newsletter_of_the_year&utm_medium=email"
    for size in ("pin", "square", "story"):
        brief = Brief(FORMATS[size], THEMES["forest"], title=address, author=ONE_WORD, domain=SHORT)
        drawn = compose(brief, TEMPLATES.get("title"), [], typesetter)
        (name,) = (item.setting for item in drawn.frame.texts if item.role == "name")
        assert [line.text for line in name.lines] == [ONE_WORD]
        (title,) = (item.setting for item in drawn.frame.texts if item.role == "title")
        assert {line.text[-1] for line in title.lines[:-1]} <= set("/?&=_")


@pytest.mark.parametrize("size", ["square", "portrait", "pin", "story"])
def test_a_card_that_stands_by_itself_says_which_article_it_is_from(
    typesetter: Typesetter, size: str
) -> None:
    drawn = card(typesetter, size, author="Ines Okafor", domain=SHORT)
    texts = [item.setting.text for item in drawn.frame.texts]
    assert {"Ines Okafor", "Ropes", SHORT} <= set(texts)


@pytest.mark.parametrize("times", [1, 2, 3])
def test_the_title_costs_no_good_size_of_the_quote(typesetter: Typesetter, times: int) -> None:
    words = " ".join(["Whoever keeps the rope decides how far the others climb"] * times)
    quotes = [Quote(words, 1.0, 0, 0, len(words))]
    signed: dict[str, Any] = {"title": "Ropes", "author": "Ines Okafor", "domain": SHORT}
    brief = Brief(FORMATS["square"], THEMES["forest"], **signed)
    template = TEMPLATES.get("quote")
    titled = compose(brief, template, quotes, typesetter)
    bare = compose(brief._replace(title=None), template, quotes, typesetter)
    assert main_size(titled) >= min(template.good_size(titled.brief), main_size(bare))
