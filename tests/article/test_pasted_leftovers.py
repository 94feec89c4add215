"""Pasted pages: subheadings below boxes stay, tables of contents and credits go."""

from __future__ import annotations

import pytest

from sharekit.article.boilerplate.contents import contents
from sharekit.article.boilerplate.lines import Line, classify
from sharekit.article.parse import parse

ONE = "The ferry left at six, and the whole village stood on the quay to see that it really did."
TWO = "Nobody had asked the captain, who was eighty and meant to stay aboard whatever they said."
THREE = "By noon the harbour was empty, and the gulls walked up the ramp as if they had paid."
PAGE = ["Menu", "Search", "Home", "The Last Ferry", "By Ann Lee", "3 May 2021", "Share", "Print"]


def blocks(*lines: str) -> list[str]:
    return [block.text for block in parse("\n".join(lines), kind="text").blocks]


def test_the_last_line_of_a_list_of_titles_is_the_next_subheading() -> None:
    box = ["Read also", "A lighthouse for sale", "Why eels come back"]
    found = blocks(*PAGE, ONE, "A quay at dawn", TWO, *box, "What the ferry video left out", THREE)
    assert found == [ONE, "A quay at dawn", TWO, "What the ferry video left out", THREE]


def test_without_other_subheadings_it_is_one_more_title() -> None:
    box = ["Read also", "A lighthouse for sale", "Why eels come back", "Boats of a lake"]
    assert blocks(*PAGE, ONE, TWO, *box, THREE) == [ONE, TWO, THREE]


def test_prose_that_ends_in_a_colon_is_no_title_of_another_article() -> None:
    told = "She stayed for six months. Out of them came a thesis and three things to remember:"
    assert told in blocks(
        *PAGE, ONE, TWO, "Read also", "Eels", told, "- be early;", "- pay.", THREE
    )


def test_dashes_are_bullets_below_a_colon_and_speech_elsewhere() -> None:
    found = parse(
        f"Packing\n\n{ONE} We took:\n– one rope;\n– two hooks.\n\n– and why?", kind="text"
    )
    assert [block.text for block in found.blocks][1:3] == ["one rope;", "two hooks."]
    assert "– and why?" in blocks("Packing", "", ONE, "", "– and why?", "", TWO)


def test_a_table_of_contents_goes_and_its_subheadings_stay() -> None:
    table = ["Contents [hide]", "1 A quay at dawn", "2 The long goodbye"]
    article = parse(
        "\n".join([*PAGE, ONE, *table, "A quay at dawn", TWO, "The long goodbye", THREE]),
        kind="text",
    )
    kept = [block.text for block in article.blocks]
    assert kept == [ONE, "A quay at dawn", TWO, "The long goodbye", THREE]
    assert [one.text for one in article.dropped if one.reason == "table of contents"] == table


def test_a_chorus_is_no_table_of_contents() -> None:
    chorus = ["Row on, row on", "till the morning comes"]
    song = [*chorus, "The moon was a lantern", *chorus]
    assert not list(contents([Line(text) for text in song]))


@pytest.mark.parametrize(
    "line",
    [
        "The captain on the bridge that he built in 1950 - Rui Pereira da Costa/Folha Imagem",
        "The lighthouse of Punta Brava, without a keeper since 1999. / ANA RUIZ",
        "The old slugs, before they were cleaned. Click to enlarge.",
    ],
)
def test_captions_with_credits_behind_a_slash(line: str) -> None:
    found = classify(line)
    assert found
    assert found.kind == "caption or file name of an image"
    assert found.sure


@pytest.mark.parametrize(
    "line",
    [
        "You can take the train and/or the ferry - both leave at six in the morning/evening.",
        "The ferry left at six. Nobody saw it, and/or nobody said so",
    ],
)
def test_slashes_in_prose_are_no_credits(line: str) -> None:
    assert classify(line) is None


def test_tags_above_the_authors_biography_go_with_it() -> None:
    tail = [
        "Harbours",
        "Old boats",
        "Ann Lee",
        "Reporter on the coast desk, she sails at weekends.",
    ]
    foot = ["Comments (2)", "Bob — 3 hours ago", "I was on it, and it was cold.", "Reply"]
    article = parse("\n\n".join([*PAGE, ONE, TWO, THREE, *tail, *foot]), kind="text")
    assert [block.text for block in article.blocks] == [ONE, TWO, THREE]
    assert [(c.author, c.text) for c in article.comments] == [
        ("Bob", "I was on it, and it was cold.")
    ]


DE = (
    "Der Hafen war leer, als der Zug um sechs Uhr früh endlich einfuhr und niemand ausstieg.",
    "Am Abend brannte in jedem Haus ein Licht, und keiner wusste, wer damit angefangen hatte.",
    "Eine Ärztin, die seit zwanzig Jahren hier lebt, hat das Schweigen der Leute und der Züge "
    "aufgeschrieben. Drei Gründe nennt sie:",
    "Morgen fährt der Zug wieder, und vielleicht steigt diesmal jemand aus, sagt sie und lacht.",
    "Dann ging sie.",
)


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize(
    "box",
    [
        ["Lesen Sie auch", "Warum Züge singen", "Ein Bahnhof ohne Uhr"],
        ["Mehr zum Thema", "Warum Züge singen"],
        ["Newsletter", "Ihre E-Mail-Adresse", "Anmelden"],
        ["Anzeige"],
    ],
    ids=lambda box: box[0],
)
def test_a_subheading_below_any_box_stays(box: list[str], gap: str) -> None:
    head = ["Menü", "Suche", "Abo", "Der leere Hafen", "Von Ute Grau", "3. Mai 2021", "Teilen"]
    text = [
        DE[0], "Ein leiser Anfang", DE[1], *box, "Was im Video fehlte", DE[2],
        "– weil es kalt ist;", "– weil niemand fragt.", DE[3], "Das Ende", DE[4],
    ]  # fmt: skip
    article = parse(gap.join([*head, *text, "Impressum", "Datenschutz"]), kind="text")
    kept = [line.removeprefix("– ") for line in text if line not in box]
    assert [block.text for block in article.blocks] == kept
