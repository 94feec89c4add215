"""Steps and lists: equally far apart where there is room, the way between badges always seen."""

from __future__ import annotations

from itertools import pairwise

import pytest

from measuring import SquareMeasurer
from sharekit.cards.brief import Brief
from sharekit.cards.compose import Card, compose
from sharekit.cards.formats import FORMATS
from sharekit.cards.passages import headed
from sharekit.cards.templates.base import TEMPLATES
from sharekit.cards.themes import THEMES
from sharekit.diagnostics import errors
from sharekit.drawing.render.paint import paint
from sharekit.drawing.scene.frame import RectItem
from sharekit.drawing.scene.ports import Measurer
from sharekit.drawing.text.book import open_book
from sharekit.drawing.text.typesetter import Typesetter
from sharekit.extract.model import Passage
from structured import structure_for

UNEVEN = ["Put it away", "Ask one question and then keep quiet for a while", "Say it again"]
SENTENCES = [f"{head} before you begin with anything else." for head in UNEVEN]
KITCHEN = [
    "Empty the boiler",
    "Mix the citric acid",
    "Run half of it through",
    "Rinse three full tanks",
    "Lubricate the gasket",
]
LONG_TITLE = "How to Descale an Espresso Machine Without Ruining the Seals"
MANY = [f"Keep the {number} thing" for number in ("first", "second", "third", "fourth", "fifth")]


def card(
    size: str,
    heads: list[str],
    template: str = "steps",
    title: str = "Listening",
    theme: str = "forest",
    measurer: Measurer | None = None,
) -> Card:
    held = structure_for(template, "", heads, [])
    brief = Brief(FORMATS[size], THEMES[theme], title=title, author="Ines", structure=held)
    return compose(brief, TEMPLATES.get(template), (), measurer or SquareMeasurer())


def boxes(of: Card, role: str) -> list[RectItem]:
    return [i for i in of.frame.items if isinstance(i, RectItem) and i.role == role]


@pytest.mark.parametrize("size", ["og", "pin", "portrait", "story"])
def test_steps_of_one_and_of_two_lines_are_equally_far_apart(size: str) -> None:
    badges = [badge.rect for badge in boxes(card(size, UNEVEN), "badge")]
    first, second = (b.y - a.y for a, b in pairwise(badges))
    assert first == pytest.approx(second, abs=0.5)


@pytest.mark.parametrize("size", [*FORMATS])
def test_the_way_to_the_next_step_is_seen(size: str) -> None:
    drawn = card(size, UNEVEN)
    badges, dashes = (boxes(drawn, role) for role in ("badge", "connector"))
    for upper, lower in pairwise(badges):
        between = [d for d in dashes if upper.rect.bottom <= d.rect.y <= lower.rect.y]
        assert between, size


@pytest.mark.parametrize("theme", THEMES)
def test_five_steps_and_the_ways_between_them_are_on_a_square_in_every_theme(theme: str) -> None:
    """Under a long title too, whose face is wide in some."""
    drawn = card("square", KITCHEN, title=LONG_TITLE, theme=theme, measurer=Typesetter(open_book()))
    badges, dashes = (boxes(drawn, role) for role in ("badge", "connector"))
    assert len(badges) == 5
    for upper, lower in pairwise(badges):
        between = [d for d in dashes if upper.rect.bottom < d.rect.y < lower.rect.y]
        assert len(between) >= 2


@pytest.mark.parametrize("template", ["steps", "list"])
@pytest.mark.parametrize("theme", ["forest", "mist"])
def test_a_long_title_over_few_rows_stays_large(template: str, theme: str) -> None:
    drawn = card("square", KITCHEN[:4], template, LONG_TITLE, theme, Typesetter(open_book()))
    size = max(item.setting.size for item in drawn.frame.texts if item.role == template)
    assert size > 0.07 * FORMATS["square"].width


def test_few_steps_in_sentences_fill_a_pin() -> None:
    """Their words end in the lower third, and clear of the strip."""
    drawn = card("pin", SENTENCES)
    assert not errors(drawn.diagnostics)
    lowest = max(item.ink.bottom for item in drawn.frame.texts if item.role == "step")
    name = next(item.ink.y for item in drawn.frame.texts if item.role == "name")
    assert lowest > 2 / 3 * name
    assert name - lowest > 0.08 * FORMATS["pin"].width


def test_a_list_that_is_cut_anyhow_keeps_its_title_large() -> None:
    title = "Fifteen things that a listener does"
    few, many = (card("square", MANY * n, "list", title) for n in (1, 3))
    small, large = (
        max(i.setting.size for i in each.frame.texts if i.role == "list") for each in (few, many)
    )
    assert large >= small


@pytest.mark.parametrize(
    ("template", "role", "what"), [("steps", "step", "steps"), ("list", "item", "items")]
)
def test_how_many_had_no_room_is_told(template: str, role: str, what: str) -> None:
    drawn = card("og", [f"Keep thing number {number} dry" for number in range(15)], template)
    shown = sum(item.role == role for item in drawn.frame.texts)
    (told,) = (each for each in drawn.diagnostics if each.code == "card.left_out")
    assert told.message == f"og shows {shown} of 15 {what}"
    assert card("og", UNEVEN, template).diagnostics == ()


@pytest.mark.parametrize("size", ["og", "portrait", "pin", "story"])
@pytest.mark.parametrize(("template", "most"), [("steps", 5), ("list", 6)])
def test_the_last_row_stands_where_its_absence_would_be_told(
    template: str, most: int, size: str
) -> None:
    heads = [f"Keep thing {number} dry" for number in range(most + 1)]
    texts = card(size, heads, template, measurer=Typesetter(open_book())).frame.texts
    assert [i.setting.text for i in texts if i.role in {"step", "item"}] == heads
    assert not [i for i in texts if i.role == "more"]


def test_where_it_stands_gives_way_to_no_larger_row() -> None:
    held = structure_for("steps", "", ["Sort", "Delete", "Answer", "Close"], [])
    facts = {"title": "Four steps to a calmer inbox", "author": "Bo Lin", "domain": "mail.example"}
    for size in ("og", "square", "pin", "story"):
        brief = Brief(FORMATS[size], THEMES["paper"], structure=held, **facts)
        drawn = compose(brief, TEMPLATES.get("steps"), (), Typesetter(open_book()))
        assert "mail.example" in {item.setting.text for item in drawn.frame.texts}


@pytest.mark.parametrize("template", ["steps", "list"])
def test_few_short_rows_of_a_link_preview_are_read_in_a_feed(template: str) -> None:
    """Each in a line of its own: a fifth of their size is left where a feed shows it."""
    heads = ["Know the market rate", "Name a number first", "Stop talking", "Get it in writing"]
    drawn = card("og", heads, template, measurer=Typesetter(open_book()))
    rows = [i.setting for i in drawn.frame.texts if i.role in {"step", "item"}]
    assert min(row.size for row in rows) >= 44
    assert {len(row.lines) for row in rows} == {1}


@pytest.mark.parametrize("template", ["steps", "list"])
def test_many_short_rows_of_a_link_preview_stand_in_two_columns(template: str) -> None:
    heads = ["Lettuce", "Spinach", "Kale", "Radishes", "Peas", "Chard", "Parsley", *MANY]
    frame = card("og", heads, template, measurer=Typesetter(open_book())).frame
    rows = [i for i in frame.texts if i.role in {"step", "item"}]
    assert [i.setting.text for i in rows] == heads[:7]
    assert len({round(i.x) for i in rows[:4]}) == len({round(i.x) for i in rows[4:]}) == 1
    assert rows[4].x > frame.width / 2
    assert rows[4].y == pytest.approx(rows[0].y)
    (more,) = (i for i in frame.texts if i.role == "more")
    assert more.setting.text == "+ 5 more"
    assert more.x > frame.width / 2  # where the next one would stand
    assert min(i.setting.size for i in rows) >= 36


def test_long_rows_stand_below_one_another() -> None:
    heads = [f"{head} while the others are not looking" for head in MANY] + ["Rest", "Begin"]
    frame = card("og", heads, "list", measurer=Typesetter(open_book())).frame
    assert len({round(i.x) for i in frame.texts if i.role == "item"}) == 1


def test_a_four_in_the_gutter_is_one_in_a_feed() -> None:
    """Its open form is held together by a bar that must not vanish."""
    book = open_book()
    heads = ["Sort", "Delete", "Answer", "Close"]
    frame = card("og", heads, "list", theme="paper", measurer=Typesetter(book)).frame
    four = next(i for i in frame.texts if i.setting.text == "4").ink
    seen = paint(frame, book=book, pictures={}).convert("L").reduce(4)
    x, top = (four.x + 0.16 * four.width) / 4, (four.y + 0.5 * four.height) / 4
    left = seen.crop((round(x), round(top), round(x) + 1, round(four.bottom / 4) + 1))
    dark, light = left.getextrema()
    assert dark < light - 60  # type: ignore[operator]


@pytest.mark.parametrize(
    ("head", "shown"),
    [
        ("mira al sol durante un día", "Mira al sol durante un día"),
        ("iPhone first", "iPhone first"),
        ("pH of the soil", "pH of the soil"),
        ("Water", "Water"),
        ("ß is a letter", "ß is a letter"),
    ],
)
def test_the_head_of_a_row_begins_with_a_capital(head: str, shown: str) -> None:
    slice_ = headed(Passage(head, 2, 0, len(head)), "de")
    assert slice_.text == shown
    assert ("capital" in slice_.edits) == (head != shown)
