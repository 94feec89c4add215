"""From an article to a brief: the words as they are printed."""

from __future__ import annotations

import pytest

from sharekit.article.parse import parse
from sharekit.cards.brief import Brief
from sharekit.cards.formats import FORMATS
from sharekit.pipeline.resolve import resolve
from sharekit.pipeline.settings import CardSettings
from sharekit.pipeline.tools import Tools, open_tools


@pytest.fixture(scope="module")
def tools() -> Tools:
    return open_tools()


def brief(tools: Tools, head: str, **facts: str) -> Brief:
    article = parse(f"---\n{head}\n---\n\nA sentence of some length.", kind="markdown", **facts)
    return resolve(article, CardSettings(), FORMATS["og"], tools)


@pytest.mark.parametrize(
    ("language", "title", "printed"),
    [
        ("en", 'Why "good enough" isn\'t...', "Why “good enough” isn’t…"),
        ("en", "The '90s: 'quiet' years", "The ’90s: ‘quiet’ years"),
        ("en", 'A 12" record', 'A 12" record'),
        ("de", 'Was "gut genug" heißt', "Was „gut genug“ heißt"),
        ("fr", 'Pourquoi "assez"', "Pourquoi «\u202fassez\u202f»"),
        ("pl", 'Co znaczy "dobrze"', "Co znaczy „dobrze”"),
        ("sv", 'Vad "bra" betyder', "Vad ”bra” betyder"),
        ("ru", 'Что значит "хорошо"', "Что значит «хорошо»"),
        ("en", "Already “curly”, isn’t it", "Already “curly”, isn’t it"),
    ],
)
def test_titles_are_printed_as_their_language_does(
    tools: Tools, language: str, title: str, printed: str
) -> None:
    assert brief(tools, f"lang: {language}", title=title).title == printed


def test_author_and_description_are_printed_likewise(tools: Tools) -> None:
    head = "title: Maps\nauthor: Ann O'Hara\ndescription: It's what a map leaves out..."
    found = brief(tools, head)
    assert found.author == "Ann O’Hara"
    assert found.description == found.summary == "It’s what a map leaves out…"


def test_without_facts_there_is_nothing_to_print(tools: Tools) -> None:
    found = brief(tools, "x: y")
    assert (found.title, found.author, found.description) == (None, None, None)


@pytest.mark.parametrize(
    ("text", "sub"),
    [
        ("We are in Harbour Street 14 now. Ring twice.\n\nBring cake.",
         "We are in Harbour Street 14 now. Ring twice."),
        ("By Ann\n\nThe phone number stays the same.", "The phone number stays the same."),
        (f"The lift is on the left. {'It goes up and down ' * 9}.", "The lift is on the left."),
        ("Where do we sit these days, and why there?\n\nIn Harbour Street.", None),
        ("Our moving to the harbour!\n\nIt went well, and nobody was hurt.",
         "It went well, and nobody was hurt."),
    ],
)  # fmt: skip
def test_beneath_a_title_stands_how_the_article_begins(
    tools: Tools, text: str, sub: str | None
) -> None:
    made = parse(text, kind="markdown", title="Our moving to the harbour")
    assert resolve(made, CardSettings(), FORMATS["og"], tools).description == sub
