"""Alt text, title and description: the article's words, within the limits, cut at borders."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sharekit.cards.brief import Brief
from sharekit.cards.copy import shorten, write_copy
from sharekit.cards.formats import FORMATS
from sharekit.cards.themes import THEMES
from sharekit.extract.model import Quote

QUOTE = Quote("Slow is smooth.", 1.0, 0, 0, 15)


def brief(**facts: object) -> Brief:
    return Brief(FORMATS["pin"], THEMES["forest"], **facts)  # type: ignore[arg-type]


def test_alt_text_says_what_the_card_says() -> None:
    copy = write_copy(
        brief(
            title="Pace", author="Ana Ruiz", domain="example.org", age_label="First published 2016"
        ),
        QUOTE,
    )
    assert copy.alt == "Quote: “Slow is smooth.” Ana Ruiz, example.org. First published 2016."


def test_alt_text_speaks_the_articles_language() -> None:
    copy = write_copy(brief(title="Tempo", language="de"), QUOTE)
    assert copy.alt.startswith("Zitat: „Slow is smooth.“")


def test_french_alt_text_is_set_as_french_is() -> None:
    copy = write_copy(brief(title="Allure", language="fr"), QUOTE)
    assert copy.alt == "Citation\u202f: «\u202fSlow is smooth.\u202f»"


def test_a_title_card_has_the_title_as_alt_text() -> None:
    copy = write_copy(brief(title="Pace", description="How to go on"), None)
    assert copy.alt == "Title card: Pace. How to go on."


def test_description_names_its_author() -> None:
    copy = write_copy(brief(summary="Going slow wins", author="Ana Ruiz"), QUOTE)
    assert copy.description == "Going slow wins. — Ana Ruiz"


def test_without_any_facts_the_quote_is_the_copy() -> None:
    copy = write_copy(brief(), QUOTE)
    assert (copy.title, copy.description) == (QUOTE.text, QUOTE.text)


@pytest.mark.parametrize(
    ("text", "limit", "short"),
    [
        ("one two", 7, "one two"),
        ("one two three", 8, "one two…"),
        ("one two, three", 10, "one two…"),
        ("  folded \n space ", 20, "folded space"),
        ("unbreakable", 5, "unbr…"),
    ],
)
def test_shorten_cuts_at_word_borders(text: str, limit: int, short: str) -> None:
    assert shorten(text, limit) == short


@given(st.text(max_size=900), st.text(max_size=900), st.text(max_size=300))
def test_copy_stays_within_the_networks_limits(title: str, summary: str, author: str) -> None:
    copy = write_copy(brief(title=title, summary=summary, author=author), QUOTE)
    assert len(copy.alt) <= 500
    assert len(copy.title) <= 100
    assert len(copy.description) <= 500
