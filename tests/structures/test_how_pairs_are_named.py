"""How two things are named that an article compares: in a breath, in quotation marks, in bold
type, with all their words; and where the sentences begin that say what they are."""

from __future__ import annotations

import pytest

from sharekit.article.parse import parse
from sharekit.extract.comparing.candidates import candidates
from sharekit.extract.comparing.joined import breath
from sharekit.extract.language.kin import names
from sharekit.extract.outline import outline

Found = set[tuple[str, str, str, str]]


def found(language: str, title: str, *paragraphs: str) -> Found:
    of = outline(parse("\n\n".join(paragraphs), kind="markdown", title=title, lang=language))
    return {
        (str(each.pair.left), str(each.pair.right), str(each.left), str(each.right))
        for each in candidates(of)
    }


def test_two_that_a_sentence_names_in_a_breath_may_be_compared() -> None:
    baker = "A baker follows the clock and keeps a book of every loaf."
    cook = "The cook follows her nose, and no two suppers are alike."
    assert ("Baker", "Cook", baker, cook) in found(
        "en",
        "Two women of our street",
        "Our street feeds itself on two talents, the baker and the cook, who never agree.",
        f"{baker} Mrs. Pell was one.",
        "Then she retired to the coast.",
        f"{cook} Mrs. Osei came after her.",
    )


def test_names_in_quotation_marks_are_names() -> None:
    first = "„Anscheinend“ drückt eine Vermutung aus, für die einiges spricht."
    second = "„Scheinbar“ sagt, dass etwas nur so aussieht."
    made = found(
        "de",
        "Was ist der Unterschied zwischen „anscheinend“ und „scheinbar“?",
        "„Scheinbar ist der Bürgermeister krank“, stand am Dienstag im Blatt.",
        first,
        second,
    )
    assert ("Anscheinend", "Scheinbar", first, second) in made
    assert not any("Bürgermeister" in each[3] for each in made if each[0] == "Anscheinend")


@pytest.mark.parametrize(
    ("language", "title", "left", "right", "one", "other"),
    [
        (
            "pt",
            "Orçamento e proposta comercial não são a mesma coisa",
            *("Orçamento", "Proposta comercial"),
            "Um orçamento diz ao cliente quanto custa cada trabalho.",
            "Já uma proposta comercial explica que problema vamos resolver.",
        ),
        (
            "nl",
            "Van blad of op gehoor: zo leert een vijftiger accordeon",
            *("Van blad", "Op gehoor"),
            "Wie van blad speelt, leest de muziek van papier.",
            "Wie op gehoor speelt, luistert een wijsje net zo vaak af tot het lukt.",
        ),
        (
            "fr",
            "Du refuge à l'hôtel : huit saisons derrière un comptoir",
            *("Refuge", "Hôtel"),
            "Au refuge, on sert la même soupe à tout le monde.",
            "À l'hôtel, chaque client débarque avec son heure et son régime.",
        ),
        (
            "en",
            "Tuning by Ear, Tuning by App",
            *("Tuning by Ear", "Tuning by App"),
            "Tuning by ear means listening for the slow wobble between two strings.",
            "Tuning by app, you strike a key and the screen shows how far off it is.",
        ),
        (
            "es",
            "Fianza y aval bancario: qué te pide el casero",
            *("Fianza", "Aval bancario"),
            "La fianza es una cantidad de dinero que el inquilino entrega al empezar.",
            "El aval bancario es un compromiso por escrito del banco.",
        ),
    ],
)
def test_sides_that_are_named_otherwise_than_as_subjects(
    language: str, title: str, left: str, right: str, one: str, other: str
) -> None:
    made = found(language, title, f"{one} {other}")
    whole = (left, right, one, other)
    assert whole in made
    assert not any(each[1] in right.split() and each[2:] == (one, other) for each in made - {whole})


def test_of_a_name_in_bold_type_the_sentence_behind_it_tells() -> None:
    made = found(
        "pt",
        "Fado de Lisboa e fado de Coimbra",
        "**Fado de Lisboa.** Nasceu nas tabernas e canta a vida do porto. Cantam todos.",
        "**Fado de Coimbra.** É a serenata dos estudantes, cantada à noite. Ninguém aplaude.",
    )
    assert (
        "Fado de Lisboa",
        "Fado de Coimbra",
        "Nasceu nas tabernas e canta a vida do porto.",
        "É a serenata dos estudantes, cantada à noite.",
    ) in made


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("It carries nylon strings or steel strings.", "or"),
        ("We stock steel strings and nylon strings.", "and"),
        ("Nylon strings, the man said, or none. Steel strings are loud.", None),
        ("Nylon strings are soft; and steel strings ring.", None),
    ],
)
def test_what_is_said_in_a_breath(text: str, how: str | None) -> None:
    pair = names("Nylon strings", "Steel strings")
    assert pair is not None
    assert breath(text, *pair) == how
