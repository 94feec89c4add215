"""What stands around a pasted article goes by its place; what stands amid its prose stays."""

from __future__ import annotations

import pytest

from sharekit.article.hints import hints, topics
from sharekit.article.model import Article
from sharekit.article.parse import parse

HEAD = """Jump to navigation

The Saltmarsh Review

Essays

Donate

0 items

Issue 31: Thresholds
"""
PAGE = f"""{HEAD}
What the Tide Table Says

On waiting for water, and who taught me to

By Imogen Tarrant

3 April 2023

Email

Gift this page

The tide table in our kitchen is wrong by four minutes, and nobody has ever corrected it.

“Four minutes are the difference between a man and a fool.”

The first winter

It rained.

“Are you coming?” he asked.

My father said four minutes are the difference between a man and a fool, and he was the former.

Enjoying this piece? Subscribers read every issue first

See subscription options

Then there is the poem that he recited at every spring tide, all of it, badly:

The moon is a pail

with a hole in its side,

and what it has spilt

we have christened the tide.

I have looked for its author for years, in the tide tables, too.

He died at low water.

Imogen Tarrant is a lock keeper’s daughter.

You may have missed

The Drowned Bells of Ness

Is Mud a Colour?

Comments so far

Hamish T.

4 April 2023

My grandmother had the same table.

Reply

Registered charity no. 000000
"""


def read(text: str) -> Article:
    return parse(text, kind="text")


def test_a_page_is_read_by_the_places_of_its_lines() -> None:
    article = read(PAGE)
    assert article.title == "What the Tide Table Says"
    assert article.authors == ("Imogen Tarrant",)
    assert [block.text for block in article.blocks] == [
        "On waiting for water, and who taught me to",
        "The tide table in our kitchen is wrong by four minutes, and nobody has ever corrected it.",
        "The first winter",
        "It rained.",
        "“Are you coming?” he asked.",
        "My father said four minutes are the difference between a man and a fool, and he was the "
        "former.",
        "Then there is the poem that he recited at every spring tide, all of it, badly:",
        "The moon is a pail",
        "with a hole in its side,",
        "and what it has spilt",
        "we have christened the tide.",
        "I have looked for its author for years, in the tide tables, too.",
        "He died at low water.",
    ]
    assert [(one.author, one.text) for one in article.comments] == [
        ("Hamish T.", "My grandmother had the same table.")
    ]


def test_text_that_is_no_page_keeps_every_line() -> None:
    lines = [
        "Free coffee",
        "Newsletters are letters that nobody asked for, and I write one every week.",
        "Subscribe",
        "To a view of the world, I mean: you get it whole or you don't get it at all.",
        "Share",
        "Your bread, at least while it is warm.",
    ]
    article = read("A Title of Mine\n\n" + "\n\n".join(lines))
    assert [block.text for block in article.blocks] == lines


def test_a_box_for_a_newsletter_does_not_take_the_last_sentence_along() -> None:
    text = PAGE.replace(
        "He died at low water.",
        "Get every issue by mail\n\nYour email address\n\nI accept the privacy policy\n\nJoin\n\n"
        "He died at low water.",
    )
    assert read(text).blocks[-1].text == "He died at low water."
    assert len(read(text).blocks) == len(read(PAGE).blocks)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Get the checklist", {"checklist"}),
        ("☕ Buy me one", {"sign"}),
        ("5 euros al mes", {"price"}),
        ("Do you like it? Invite me", {"ask", "like"}),
        ("Every Sunday in your hands", {"letter"}),
        ("Ja, bitte", {"mine"}),
        ("Available now*", {"note"}),
        ("Tagelang kein Wind", set()),
        ("The first winter", set()),
    ],
)
def test_hints_are_what_a_page_says_of_itself(line: str, found: set[str]) -> None:
    assert hints(line) == found


def test_what_an_article_is_about_hints_at_nothing() -> None:
    assert topics(["I write newsletters.", "Cookies crumble."]) == {"newsletter", "cookies"}


@pytest.mark.parametrize(
    "title",
    ["The Long Way Home", "Pourquoi je siffle"],
)
def test_a_title_stands_above_its_byline(title: str) -> None:
    text = PAGE.replace(
        "What the Tide Table Says\n\nOn waiting for water, and who taught me to", title
    )
    assert read(text).title == title
