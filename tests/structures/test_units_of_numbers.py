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
        ("en", "By May 312 of the 500 ponds were dry.", "312 of the 500", "ponds"),
        ("en", "Only 19 of 212 nests are in use.", "19 of 212", "nests"),
        ("de", "Nur 61 der 94 Pächterinnen kamen.", "61 der 94", "Pächterinnen"),
        ("fr", "Seuls 19 des 212 nids servent encore.", "19 des 212", "nids"),
        ("es", "Vinieron 312 de los 500 socios.", "312 de los 500", "socios"),
        ("en", "Fewer than 900 of the county's old pianos are left.", "900", "old pianos"),
        ("en", "We found 412 apps, and 2,400 of them were blocked.", "412", "apps"),
        ("en", "Five hundred people came.", "Five hundred", "people"),
        ("en", "Some 500 million Europeans vote.", "500 million", "Europeans"),
        ("en", "More than 600,000 Israelis live there.", "600,000", "Israelis"),
        ("en", "Kelp cover has risen elevenfold since then.", "elevenfold", None),
        ("en", "It is a 12-fold increase.", "12-fold", None),
        ("de", "Der Kassenbericht weist einen Bestand von 4.812,60 Euro aus.", "4.812,60", "Euro"),
        ("fr", "Les poubelles pèsent 86 kilos par habitant.", "86", "kilos"),
        ("fr", "Il y a un tiers de moins.", "un tiers", None),
        ("fr", "Quand les deux tiers ont voté, tout change.", "deux tiers", None),
        ("es", "La venta se ha multiplicado por once.", "once", None),
    ],
)
def test_a_number_is_shown_with_what_it_counts(
    language: str, text: str, number: str, unit: str | None
) -> None:
    found = figures(text, language)[0]
    assert text[slice(*found.number)] == number
    assert (text[slice(*found.unit)] if found.unit else None) == unit


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "He doubled down on the slogan."),
        ("en", "It opens in the first half of next year."),
        ("en", "She led many Fortune 100 brands."),
        ("fr", "Le beurre est baratté deux fois par semaine."),
        ("de", "Von den Nestern waren 19 bewohnt."),
    ],
)
def test_what_only_looks_like_a_number_is_none(language: str, text: str) -> None:
    assert figures(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "number", "unit"),
    [
        ("de", "Von 100 Sitzplätzen waren 77 leer.", "77", "Sitzplätzen"),
        ("en", "Of the 640 stops in the district, only 31 have a roof.", "31", "stops"),
    ],
)
def test_so_many_of_so_many(language: str, text: str, number: str, unit: str) -> None:
    (found,) = [each for each in figures(text, language) if each.kind == "of_count"]
    assert found.unit is not None
    assert (text[slice(*found.number)], text[slice(*found.unit)]) == (number, unit)


def test_what_some_of_them_are_has_no_unit() -> None:
    text = "The filter sees every packet and blocks about 2.4 million of them."
    (found,) = figures(text, "en")
    assert (text[slice(*found.number)], found.unit) == ("2.4 million", None)


@pytest.mark.parametrize("text", ["Two in three years nothing grew.", "One in ten times it fails."])
def test_years_and_times_are_no_group(text: str) -> None:
    assert not any(figure.shown for figure in figures(text, "en"))


def test_a_group_of_so_many_to_so_many_is_no_share() -> None:
    text = "Das Zelt gibt einer Sippe von sechs bis acht Kindern ein Dach."
    assert not [each for each in figures(text, "de") if each.kind == "every"]
    text = "Das Zelt gibt einer Sippe von sechs ein Dach."
    assert [each for each in figures(text, "de") if each.kind == "every"]
