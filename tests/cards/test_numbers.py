"""The number of an article, as large as a title: in words it begins with a capital."""

from __future__ import annotations

import pytest

from measuring import SquareMeasurer
from sharekit.cards.brief import Brief
from sharekit.cards.compose import compose
from sharekit.cards.formats import FORMATS
from sharekit.cards.templates.base import TEMPLATES
from sharekit.cards.themes import THEMES
from sharekit.drawing.layout.arrange import arrange
from sharekit.drawing.scene.nodes import Page
from sharekit.drawing.text.book import open_book
from sharekit.drawing.text.typesetter import Typesetter
from sharekit.extract.model import Passage, Stat
from structured import stat


@pytest.mark.parametrize(
    ("sentence", "number", "unit", "shown"),
    [
        ("Nearly two in three adults sleep badly.", "two in three", "adults", 4),
        ("Il oublie un mot sur trois.", "un mot sur trois", None, 2),
        ("Nach der Zählung, die wir kennen, fehlen 840.000 Bäume.", "840.000", "Bäume", 3),
        ("According to the office, 38 percent, or more, sleep badly.", "38", "percent", 4),
        ("调查显示，64%的人一个人吃晚饭。", "64", "%", 4),
    ],
)
def test_a_sentence_is_read_with_its_number_in_it_and_says_it_once(
    sentence: str, number: str, unit: str | None, shown: int
) -> None:
    brief = _brief(stat(sentence, number, unit))
    card = compose(brief, TEMPLATES.get("stat"), (), SquareMeasurer())
    texts = [each.text for each in card.slices]
    drawn = {item.setting.text.replace(" ", ""): item.y for item in card.frame.texts}
    assert len(texts) == shown
    assert [sentence[each.start : each.end] for each in card.slices] == texts
    assert "".join(texts).count(number) == 1
    tops = [drawn[text.replace(" ", "")] for text in (texts[0], texts[-1])]
    assert tops == sorted(tops)


@pytest.mark.parametrize(
    ("sentence", "number"),
    [
        (f"On the last evening {'of a very long and windy week ' * 5}some 38 slept badly.", "38"),
        ("Most of them (some 38 in all) sleep badly.", "38"),
        ("Of the adults 38-fold more sleep badly.", "38"),
    ],
)
def test_a_sentence_that_its_number_would_break_stays_whole(sentence: str, number: str) -> None:
    card = compose(_brief(stat(sentence, number)), TEMPLATES.get("stat"), (), SquareMeasurer())
    assert [each.text for each in card.slices] == [number, sentence]


def test_who_reports_without_a_name_isnt_on_the_card() -> None:
    sentence = "It finds that 57% of applicants never receive any answer."
    card = compose(_brief(stat(sentence, "57", "%")), TEMPLATES.get("stat"), (), SquareMeasurer())
    assert [each.text for each in card.slices] == [
        "57", "%", "of applicants never receive any answer."
    ]  # fmt: skip


def test_a_number_names_whose_it_is_where_its_sentence_doesnt() -> None:
    held = stat("Some 67 percent sleep badly.", "67", "percent")
    named = held._replace(source=Passage("Lind Institute", 3, 10, 24))
    within = held._replace(source=Passage("sleep", 0, 16, 21))
    texts = [
        [
            each.text
            for each in compose(_brief(of), TEMPLATES.get("stat"), (), SquareMeasurer()).slices
        ]
        for of in (held, named, within)
    ]
    assert texts[1] == [*texts[0], "Lind Institute"]
    assert texts[2] == texts[0]
    card = compose(_brief(named), TEMPLATES.get("stat"), (), SquareMeasurer())
    assert any(item.setting.text == "— Lind Institute" for item in card.frame.texts)
    assert "— Lind Institute" in card.copy.alt


def test_a_number_in_words_begins_with_a_capital_where_it_stands_alone() -> None:
    sentence = "Most of us (some two in three) sleep badly."
    card = compose(
        _brief(stat(sentence, "two in three")), TEMPLATES.get("stat"), (), SquareMeasurer()
    )
    assert card.slices[0].text == "Two in three"
    assert "capital" in card.slices[0].edits


@pytest.mark.parametrize("size", ["og", "square", "pin"])
def test_the_numeral_begins_where_its_sentence_does(size: str) -> None:
    held = stat("Some 67 percent sleep badly.", "67", "percent")
    brief = Brief(FORMATS[size], THEMES["forest"], title="Sleep", author="Ines", structure=held)
    texts = compose(brief, TEMPLATES.get("stat"), (), Typesetter(open_book())).frame.texts
    numeral, sentence = (next(i for i in texts if i.role == r) for r in ("stat", "sentence"))
    assert abs(numeral.ink.x - sentence.x) < 1.0


@pytest.mark.parametrize(
    ("sentence", "number", "unit", "shown", "rest"),
    [
        ("Half of the food was never opened.", "Half", "food", "of the food", "was never opened."),
        ("Half food, half packing.", "Half", "food", "food", "half packing."),
        (
            "Two thirds of all the 90 beds are full.",
            "Two thirds",
            "beds",
            "beds",
            "Two thirds of all the 90 beds are full.",
        ),
    ],
)
def test_what_a_part_is_of_is_said_with_it(
    sentence: str, number: str, unit: str, shown: str, rest: str
) -> None:
    held = stat(sentence, number, unit)
    brief = Brief(FORMATS["og"], THEMES["forest"], title="Larder", author="Ines", structure=held)
    card = compose(brief, TEMPLATES.get("stat"), (), SquareMeasurer())
    texts = {item.role: item.setting.text for item in card.frame.texts}
    lines = rest.replace(" ", "")
    assert (texts["unit"], texts["sentence"].replace(" ", "")) == (shown, lines)
    for each in card.slices:
        assert sentence[each.start : each.end] == each.text


def _brief(held: Stat) -> Brief:
    return Brief(FORMATS["og"], THEMES["forest"], title="Sleep", author="Ines", structure=held)


@pytest.mark.parametrize("size", FORMATS)
def test_where_it_stands_is_said_beside_who_wrote_it(size: str) -> None:
    said = "of them got more done in the mornings, according to our own survey of 340 people."
    held = stat(f"92 % {said}", "92", "%")
    facts = {"title": "Meetings", "author": "Nadia Petrov", "domain": "calmteams.example"}
    brief = Brief(FORMATS[size], THEMES["forest"], structure=held, **facts)
    drawn = compose(brief, TEMPLATES.get("stat"), (), Typesetter(open_book()))
    assert any(facts["domain"] in item.setting.text for item in drawn.frame.texts)


@pytest.mark.parametrize("size", ["pin", "story", "portrait", "square"])
def test_a_short_number_fills_a_tall_card(size: str) -> None:
    """So does its sentence: no half of the card is empty."""
    held = stat("7 readers asked the question.", "7", "readers")
    brief = Brief(FORMATS[size], THEMES["forest"], title="Debate", author="Ines", structure=held)
    texts = compose(brief, TEMPLATES.get("stat"), (), Typesetter(open_book())).frame.texts
    sizes = {item.role: item.setting.size / FORMATS[size].unit for item in texts}
    assert sizes["stat"] > 0.6
    assert sizes["sentence"] > 0.07


@pytest.mark.parametrize("size", FORMATS)
def test_a_unit_of_one_long_word_stays_whole(size: str) -> None:
    held = stat("Ein alter Kühlschrank braucht 350 Kilowattstunden.", "350", "Kilowattstunden")
    brief = Brief(
        FORMATS[size], THEMES["mist"], title="Strom", author="Ines", language="de", structure=held
    )
    texts = compose(brief, TEMPLATES.get("stat"), (), Typesetter(open_book())).frame.texts
    (unit,) = (item.setting for item in texts if item.role == "unit")
    assert len(unit.lines) == 1


def test_a_unit_of_two_ideographs_is_a_word_and_no_sign() -> None:
    """It stands behind or beneath a numeral that is as large as others are."""
    sizes = {}
    for number, unit in (("7.4", "時間"), ("7.4", "hours")):
        held = stat(f"Some sleep {number} {unit} a night.", number, unit)
        brief = Brief(FORMATS["pin"], THEMES["forest"], title="Sleep", structure=held)
        texts = compose(brief, TEMPLATES.get("stat"), (), SquareMeasurer()).frame.texts
        sizes[unit] = next(item.setting.size for item in texts if item.role == "stat")
    assert sizes["時間"] == sizes["hours"]


def test_a_comma_of_the_number_hangs_free_of_its_sentence() -> None:
    held = stat("A dripping tap wastes $1,240 a year at home.", "$1,240", "a year")
    brief = Brief(FORMATS["og"], THEMES["forest"], title="Leaks", structure=held)
    texts = compose(brief, TEMPLATES.get("stat"), (), Typesetter(open_book())).frame.texts
    numeral, sentence = (next(i for i in texts if i.role == r) for r in ("stat", "sentence"))
    assert sentence.ink.y - numeral.ink.bottom > 0.04 * FORMATS["og"].unit


def test_a_long_sentence_is_set_after_few_tries(monkeypatch: pytest.MonkeyPatch) -> None:
    said = "of those who could choose where they work stayed longer than those who had to come in"
    held = stat(f"2.7 times {said} every day of the week.", "2.7", "times")
    facts = {"title": "Remote work", "author": "Priya Raghunathan", "domain": "ledger.example"}
    pages: list[Page] = []
    monkeypatch.setattr(
        "sharekit.cards.compose.arrange", lambda page, m: pages.append(page) or arrange(page, m)
    )
    for size in ("og", "square", "pin"):
        pages.clear()
        brief = Brief(FORMATS[size], THEMES["forest"], structure=held, **facts)
        compose(brief, TEMPLATES.get("stat"), (), Typesetter(open_book()))
        assert len(pages) < 20, size
