"""Bold words that open a paragraph or an item: they are its head, and tell which paragraphs belong
to a list."""

from __future__ import annotations

import pytest

import sharekit
from sharekit.extract.lists.runs import runs
from sharekit.extract.outline import outline

HEADS = (
    "Being hot when you have heat.",
    "Embarrassed, therefore pregnant.",
    "Politeness by the bucket.",
    "Translating the year out loud.",
)
TOLD = (
    "The surveyor said so to a waiter. It was a long lunch.",
    "It is the most famous false friend, and claims a victim each October.",
    "The bus driver is thanked, the bus and the stop.",
    "You have to say the whole thousand. Nobody does in the first year.",
)
TITLE = "The mistakes that our Spanish beginners make"
BEFORE = "We meet on Wednesdays. I keep a notebook of them, with everyone's consent."
AFTER = "None of this is cause for blushing. A new group begins after half-term."


def markdown() -> str:
    items = (f"**{head}** {told}" for head, told in zip(HEADS, TOLD, strict=True))
    return "\n\n".join((BEFORE, *items, AFTER))


def page() -> str:
    items = (
        f"<p><strong>{head}</strong> {told}</p>" for head, told in zip(HEADS, TOLD, strict=True)
    )
    return f"<article><h1>{TITLE}</h1><p>{BEFORE}</p>{''.join(items)}<p>{AFTER}</p></article>"


@pytest.mark.parametrize(("document", "kind"), [(markdown(), "markdown"), (page(), "html")])
def test_paragraphs_that_open_with_bold_words_are_the_list(document: str, kind: str) -> None:
    article = sharekit.parse(document, kind=kind, title=TITLE, lang="en")
    assert [block.text[: block.lead] for block in article.blocks if block.lead] == list(HEADS)
    found = sharekit.items(article)
    assert found is not None
    assert [each.head for each in found.items] == list(HEADS)
    assert [each.body for each in found.items] == list(TOLD)


def test_the_head_of_an_item_is_what_it_sets_bold() -> None:
    lines = (
        "1. **Add each swimmer** by name and date of birth. The site wants the name as it is.",
        "2. **Enter the badge number** from the back of the last certificate.",
        "3. **Pay the deposit:** families who pay in instalments pick the blue button.",
    )
    intro = "Please go through the following in the order shown."
    article = sharekit.parse(
        "\n".join((intro, "", *lines)), kind="markdown", title="How to book a place", lang="en"
    )
    found = sharekit.steps(article)
    assert found is not None
    heads = ["Add each swimmer", "Enter the badge number", "Pay the deposit"]
    assert [each.head for each in found.steps] == heads


def test_words_set_bold_elsewhere_and_whole_paragraphs_lead_nothing() -> None:
    article = sharekit.parse(
        "A word is **bold** here.\n\n**All of this is bold, from its beginning to its end.**\n",
        kind="markdown",
        title="Bold",
    )
    assert [block.lead for block in article.blocks] == [0, 0]


def test_a_short_sentence_behind_paragraphs_that_open_bold_is_none_of_them() -> None:
    heads = (
        "Pintura fresca en una pared.",
        "Un enchufe que huele a pino.",
        "Rodapiés que se abren.",
        "Ventanas abiertas en enero.",
        "Un armario que no se mueve.",
    )
    lines = [f"**{head}** Pregunta qué había antes." for head in heads]
    closing = "Nada de eso quiere decir que no. Quiere decir que se negocia con un técnico al lado."
    body = "\n\n".join(("Llevo la agencia con mi hermano.", *lines, closing))
    read = sharekit.parse(body, kind="markdown", title="Señales de humedad", lang="es")
    assert {len(run.entries) for run in runs(outline(read))} == {len(heads)}
