"""Titles that say what belongs somewhere promise a list; a story's parts under "why" are none."""

from __future__ import annotations

import pytest

import sharekit
from sharekit.extract.items import items
from sharekit.extract.model import Items


def _found(language: str, title: str, text: str) -> Items | None:
    return items(sharekit.parse(text, kind="markdown", title=title, lang=language))


def _bullets(above: str, things: str, below: str) -> str:
    return f"{above}\n\n" + "\n".join(f"- {each}" for each in things.split(", ")) + f"\n\n{below}"


@pytest.mark.parametrize(
    ("language", "title", "text"),
    [
        (
            "de",
            "Was in den Rucksack gehört",
            _bullets(
                "Zwei Tage in den Bergen, und der Rucksack soll leicht bleiben.",
                "Regenjacke, Wasserflasche, Erste-Hilfe-Set, Karte und Kompass, Stirnlampe",
                "Der Rest bleibt daheim.",
            ),
        ),
        (
            "fr",
            "Ce qu'il faut mettre dans sa valise",
            _bullets(
                "Deux jours, une seule valise.",
                "Un imperméable, Deux pulls, Une lampe, Un livre",
                "Et rien d'autre.",
            ),
        ),
        (
            "it",
            "Cosa mettere nello zaino",
            _bullets(
                "Due giorni in montagna.",
                "Una giacca, Acqua, Una mappa, Una torcia",
                "Nient'altro.",
            ),
        ),
        (
            "nl",
            "Wat neem je mee naar het strand",
            _bullets(
                "Een dag aan zee vraagt weinig.",
                "Een handdoek, Zonnebrand, Water, Een boek",
                "Meer hoeft niet.",
            ),
        ),
    ],
)
def test_what_belongs_somewhere_is_a_list(language: str, title: str, text: str) -> None:
    found = _found(language, title, text)
    assert found is not None
    assert len(found.items) >= 4


def test_the_parts_of_a_story_are_no_reasons() -> None:
    below = "Es dauerte fast ein Jahr, bis wir es sahen. Danach war es einfach, und wir blieben."
    parts = (f"## {part}\n\n{below}" for part in ("Die Insel", "Der Sturm", "Die Rückkehr"))
    text = "\n\n".join(("Wir hatten das Zelt verschenkt.", *parts))
    assert _found("de", "Warum wir wieder zelten", text) is None


def test_a_list_of_headings_keeps_its_first_under_a_given_title() -> None:
    ways = ("Fix the drips", "Shower, don't bathe", "Fill the machine", "Catch the rain")
    text = "\n\n".join(f"## {way}\n\nIt saves more than you would think." for way in ways)
    found = _found("en", "Four Ways to Save Water at Home", text)
    assert found is not None
    assert [str(each.head) for each in found.items] == list(ways)
