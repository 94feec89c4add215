"""What a number counts is shown whole: with its noun, not with the first word before it."""

import pytest

from sharekit.extract.numbers.figures import figures


@pytest.mark.parametrize(
    ("language", "text", "number", "unit"),
    [
        ("en", "Two in three small retailers wait.", "Two in three", "small retailers"),
        ("en", "Seven in ten people skip breakfast.", "Seven in ten", "people"),
        ("en", "Two in three women's clubs closed.", "Two in three", "women's clubs"),
        ("en", "Three in ten say that prices rose.", "Three in ten", None),
        ("en", "One in five staff never rests.", "One in five", "staff"),
        ("en", "They made 3,400 new jobs, says the ministry.", "3,400", "new jobs"),
        ("en", "It holds 12 million litres, says the report.", "12 million", "litres"),
        ("en", "Of 1,200 km of coast half is clean.", "1,200", "km"),
        ("de", "Zwei von drei kleinen Händlern warten ab.", "Zwei von drei", "kleinen Händlern"),
        ("de", "Drei von zehn sagen, dass sie warten.", "Drei von zehn", None),
        ("fr", "Deux sur trois petits commerces attendent.", "Deux sur trois", "petits commerces"),
        ("es", "Uno de cada ocho libros se pierde.", "Uno de cada ocho", "libros"),
        ("it", "Due su tre piccole imprese aspettano.", "Due su tre", "piccole imprese"),
        ("nl", "Twee op de drie kleine winkels wachten.", "Twee op de drie", "kleine winkels"),
    ],
)
def test_a_number_is_shown_with_what_it_counts(
    language: str, text: str, number: str, unit: str | None
) -> None:
    found = figures(text, language)[0]
    assert text[slice(*found.number)] == number
    assert (text[slice(*found.unit)] if found.unit else None) == unit


@pytest.mark.parametrize("text", ["Two in three years nothing grew.", "One in ten times it fails."])
def test_years_and_times_are_no_group(text: str) -> None:
    assert not any(figure.shown for figure in figures(text, "en"))
