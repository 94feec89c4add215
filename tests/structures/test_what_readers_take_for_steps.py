"""Steps in prose and lists in headings, in the languages that people write them in."""

from __future__ import annotations

import pytest

import sharekit

PROSE = {
    "en": "First, photograph the label. Then unhook the cover from the frame."
    " Finally, slot the new filter in.",
    "de": "Zuerst spülen Sie den Topf. Danach bürstest du den Rand ab."
    " Zum Schluss alles abtrocknen.",
    "fr": "D’abord, rince le pot. Ensuite, brosse le bord sans appuyer. Enfin, sèche-le au soleil.",
    "es": "Primero enjuague la olla. Luego frótela con arena. Por último, séquela al sol.",
    "it": "Prima sciacqua la pentola. Poi strofinala con la sabbia. Infine asciugala al sole.",
    "pt": "Primeiro enxágue a panela. Depois esfregue a borda. Por fim, seque-a ao sol.",
    "nl": "Spoel eerst de pan om. Schuur daarna de rand. Droog hem ten slotte in de zon.",
    "zh": "先把锅洗干净。然后用沙子擦边。最后放在太阳下晒干。",
    "ja": "まず鍋を洗います。次に縁を砂で磨いてください。最後に日なたで鍋を乾かします。",
}
TOLD = {
    "en": "First the bus broke down. Then the rain came. Finally we walked home.",
    "de": "Zuerst kam der Bus. Dann begann der Regen. Zum Schluss gingen wir nach Hause.",
    "fr": "D’abord arrive la fanfare. Ensuite passent les anciens. Enfin vient le silence.",
    "es": "Primero llegó la banda. Luego entró el cura. Por último habló el alcalde.",
    "it": "Prima arrivò la banda. Poi entrò il sindaco. Infine parlò il prete.",
    "pt": "Primeiro chegou a banda. Depois entrou o padre. Por fim falou o prefeito.",
    "nl": "Eerst kwam de fanfare. Daarna volgde de burgemeester. Ten slotte sprak de pastoor.",
}


def prose(text: str, language: str) -> sharekit.Article:
    return sharekit.parse(text, kind="markdown", title="Notes", lang=language)


@pytest.mark.parametrize("language", PROSE)
def test_sentences_that_count_themselves_and_tell_to_do_something(language: str) -> None:
    found = sharekit.steps(prose(PROSE[language], language))
    assert found is not None
    assert "".join(str(each.text) for each in found.steps).replace(" ", "") == PROSE[
        language
    ].replace(" ", "")


@pytest.mark.parametrize("language", TOLD)
def test_a_story_has_a_first_and_a_then_too(language: str) -> None:
    assert sharekit.steps(prose(TOLD[language], language)) is None


def headed(title: str, language: str, *heads: str, lead: str = "Some words.") -> sharekit.Article:
    body = "\n\n".join(f"## {head}\n\nIt is so, and there is more to say." for head in heads)
    return sharekit.parse(f"{lead}\n\n{body}", kind="markdown", title=title, lang=language)


@pytest.mark.parametrize(
    ("title", "language", "heads"),
    [
        (
            "The four kinds of neighbour",
            "en",
            ("The digger", "The singer", "The ghost", "The cook"),
        ),
        ("Cinque vicini di casa", "it", ("Il geometra", "Mario", "La zia", "Nessuno", "Il cane")),
        ("Les habitués du marché", "fr", ("Le goûteur", "La pressée", "L’ancien", "Le bavard")),
        ("Wat niemand je vertelt", "nl", ("Vraag de buren", "Meet de deur", "Zeg het de katten")),
    ],
)
def test_headings_of_one_build_or_as_many_as_are_counted(
    title: str, language: str, heads: tuple[str, ...]
) -> None:
    found = sharekit.items(headed(title, language, *heads))
    assert found is not None
    assert tuple(str(each.head) for each in found.items) == heads


@pytest.mark.parametrize(
    ("language", "labels"),
    [
        ("en", ("Myth 1: ", "Myth 2: ", "Myth 3: ")),
        ("de", ("Erster Irrtum: ", "Zweiter Irrtum: ", "Dritter Irrtum: ")),
        ("fr", ("Erreur n° 1 : ", "Erreur n° 2 : ", "Erreur n° 3 : ")),
        ("es", ("Mito uno: ", "Mito dos: ", "Mito tres: ")),
        ("nl", ("Fout 1 – ", "Fout 2 – ", "Fout 3 – ")),
        ("ja", ("誤解1：", "誤解2：", "誤解3：")),
    ],
)
def test_what_numbers_a_heading_is_left_out(language: str, labels: tuple[str, ...]) -> None:
    found = sharekit.items(headed("A title", language, *(f"{label}Abc" for label in labels)))
    assert found is not None
    assert [str(each.head) for each in found.items] == ["Abc"] * 3


@pytest.mark.parametrize("word", ["Day", "Chapter", "Room"])
def test_days_and_chapters_are_no_list(word: str) -> None:
    heads = (f"{word} {number}: Something" for number in range(1, 5))
    assert sharekit.items(headed("A title", "en", *heads)) is None


@pytest.mark.parametrize(
    "lines",
    [
        ("1.5 kg carrots", "two leeks", "500 g of beetroot", "300 g of lettuce"),
        ("LD 220 S: head gasket", "LD 330 A: alternator", "LD 440: clutch disc for trailers"),
        ("Set design: Ana Marsh", "Sound: Ivo Reed and Jo Pine", "Editing: Ivo Reed"),
        ("Editorial, p. 3", "Letters from our readers, p. 5", "The ferry, p. 8"),
        ("Monday: closed all day", "Tuesday: open in the morning", "Friday: ask for Bryony"),
        ("Ostra TL-100, meter not working, £45", "Norvik 35, boxed, £90", "A case, £3"),
        ("carrots", "leeks", "beetroot"),
    ],
)
def test_what_a_box_a_price_list_or_a_programme_holds_is_none(lines: tuple[str, ...]) -> None:
    body = "This week there is a lot, and more will come soon:\n\n" + "\n".join(
        f"- {line}" for line in lines
    )
    assert sharekit.items(sharekit.parse(body, kind="markdown", title="News", lang="en")) is None


LINES = (
    "- Nobody wants to keep the books, and whoever does has done so for ever.",
    "- Rehearsals end too late for anyone who has a bus to catch.",
    "- New members are greeted once and never spoken to again.",
    "- The concert at Christmas is the only concert of the year.",
)


@pytest.mark.parametrize(
    "title",
    ["Why small choirs fold", "What I tell every new member", "The habits that close a choir"],
)
def test_a_title_may_promise_a_list_that_no_line_announces(title: str) -> None:
    body = "\n".join(("I have sung in four choirs.", "", *LINES, "", "The fifth has a warm room."))
    assert sharekit.items(sharekit.parse(body, kind="markdown", title=title, lang="en"))


@pytest.mark.parametrize(
    ("title", "language", "heads", "held"),
    [
        ("Plants that bear a dark window", "en", ("Ferns", "Ivy", "Mint", "Hellebores"), True),
        ("Plantas que aguentam a sombra", "pt", ("Fetos", "Hera", "Hortelã", "Aspidistra"), True),
        ("A house that kept moving", "en", ("The flood", "The railway", "The quiet"), False),
        ("Il mercato non è un museo", "it", ("La promessa", "Il conto", "La domanda"), False),
    ],
)
def test_headings_of_a_list_and_chapters_of_a_story(
    title: str, language: str, heads: tuple[str, ...], held: bool
) -> None:
    made = headed(title, language, *heads, lead="It began in spring.")
    assert (sharekit.items(made) is not None) is held


def test_headings_that_count_themselves_are_steps() -> None:
    heads = ("First, write to us", "Second, pack the jumper", "Third, hand the parcel in")
    found = sharekit.steps(headed("Sending something back", "en", *heads))
    assert found is not None
    assert [str(each.text) for each in found.steps] == [
        "write to us", "pack the jumper", "hand the parcel in",
    ]  # fmt: skip


def test_bold_names_that_open_paragraphs_under_kinds_of() -> None:
    names = ("The Organiser", "The Picnicker", "The Vanisher", "The Snorer")
    body = "\n\n".join(f"**{name}.** He is there before you see him." for name in names)
    text = f"I have slept in trains for years. They are all there.\n\n{body}\n\nI was each of them."
    found = sharekit.items(
        sharekit.parse(text, kind="markdown", title="The kinds of people on a train", lang="en")
    )
    assert found is not None
    assert [str(each.head) for each in found.items] == [f"{name}." for name in names]


def test_the_two_days_of_a_programme_are_no_comparison() -> None:
    text = (
        "## Saturday\n\n- 10.00 Opening\n- 11.30 Raft race\n- 14.00 Silver band\n\n"
        "## Sunday\n\n- 09.30 Blessing\n- 12.00 Crab lunch\n- 15.00 Lifeboat display\n\n"
        "The last bus leaves at 22.10 on Saturday and at 18.40 on Sunday."
    )
    made = sharekit.parse(text, kind="markdown", title="Harbour Weekend: what is on", lang="en")
    assert sharekit.comparison(made) is None
