"""A pin's words: sentences that make sense without the article, whole ones, the text's own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sharekit
from sharekit.article.model import Article
from sharekit.cards.brief import Brief
from sharekit.cards.copy import write_copy
from sharekit.cards.formats import FORMATS
from sharekit.cards.themes import THEMES
from sharekit.extract.keywords import keywords
from sharekit.extract.summary import summary
from sharekit.pipeline.understand import standing_alone

PIN = Brief(FORMATS["pin"], THEMES["forest"])


def article(*paragraphs: str, title: str | None = None, language: str = "en") -> Article:
    return sharekit.parse("\n\n".join(paragraphs), kind="text", title=title, lang=language)


def test_of_a_comparison_it_says_what_both_sides_are() -> None:
    made = article(
        "People confuse them every day.",
        "Strategy is the choice of where you will compete.",
        "Tactics are the moves you make on Monday morning.",
        "You need both of them.",
        title="Strategy vs. Tactics",
    )
    assert summary(made) == (
        "Strategy is the choice of where you will compete.",
        "Tactics are the moves you make on Monday morning.",
    )


def test_items_without_a_stop_are_no_sentences_of_a_description() -> None:
    made = sharekit.parse(
        "Pans are a matter of temper.\n\n## Cast iron\n\n- Holds heat like nothing else\n"
        "- Heavy\n\n"
        "## Stainless steel\n\n- Responds quickly to the flame\n- Light\n\n"
        "Cast iron forgives a bad stove, and stainless steel forgives a bad cook.",
        kind="markdown",
        title="Cast Iron vs. Stainless Steel",
        lang="en",
    )
    assert all(sentence.endswith(".") for sentence in summary(made))


def test_what_leans_on_other_sentences_is_passed_over() -> None:
    made = article(
        "But that was only the beginning of it.",
        "Why do gardens fail in their second summer?",
        "A garden fails when its soil is tired, and soil gets tired when nothing rests.",
        "Subscribe to our newsletter for more gardens.",
        "They said so themselves.",
        "Good soil holds more water than any garden hose can bring.",
        title="Tired Soil",
    )
    assert summary(made) == (
        "A garden fails when its soil is tired, and soil gets tired when nothing rests.",
        "Good soil holds more water than any garden hose can bring.",
    )


def test_lines_without_a_stop_are_links_or_captions_and_describe_nothing() -> None:
    link = "Bericht über den derzeitigen Stand der Gartenböden: The State of Garden Soils"
    told = "Ein Garten scheitert, wenn sein Boden müde ist, und müde wird er, wenn nichts ruht."
    page = f"<article><h1>Müder Boden</h1><p>{link}</p><p>{told}</p><p>So war das.</p></article>"
    assert summary(sharekit.parse(page, kind="html", lang="de")) == (told,)


def test_where_a_language_writes_no_stops_none_are_asked_for() -> None:
    thai = (
        "สวนจะล้มเหลวเมื่อดินเหนื่อยล้าและไม่มีอะไรได้พัก",
        "ดินที่ดีอุ้มน้ำได้มากกว่าสายยางรดน้ำใด ๆ จะให้ได้",
    )
    assert summary(article(*thai, title="ดินในสวน", language="th"))


def test_where_nothing_stands_alone_the_opening_has_to_do() -> None:
    made = article("It was raining and they had all gone home by then.")
    assert summary(made) == ()
    assert standing_alone(made, None) == "It was raining and they had all gone home by then."


def test_a_long_title_ends_with_a_part_of_it() -> None:
    title = (
        "What a Glacier Teaches About Leading and Managing: Notes from a Rope Team"
        " That Came Home Whole After Eleven Long Days"
    )
    copy = write_copy(PIN._replace(title=title), None)
    assert copy.title == "What a Glacier Teaches About Leading and Managing"


@pytest.mark.parametrize("title", ["Short: and sweet", "A title of one part " * 8])
def test_other_titles_stay_or_are_cut_at_a_word(title: str) -> None:
    copy = write_copy(PIN._replace(title=title), None)
    assert title.startswith(copy.title.removesuffix("…").rstrip())
    assert len(copy.title) <= 100


def test_a_long_description_ends_with_a_sentence_and_names_its_author() -> None:
    summary = "Slow is smooth, and smooth is fast in every kitchen. " * 20
    copy = write_copy(PIN._replace(summary=summary, author="Ana Ruiz"), None)
    assert len(copy.description) <= 500
    assert copy.description.endswith("in every kitchen. — Ana Ruiz")


@given(st.text(max_size=700), st.text(max_size=600))
def test_titles_and_descriptions_stay_within_limits(text: str, author: str) -> None:
    copy = write_copy(PIN._replace(title=text, summary=text, author=author), None)
    assert len(copy.title) <= 100
    assert len(copy.description) <= 500


def test_keywords_are_the_articles_own_nouns() -> None:
    made = article(
        "The glacier moves slowly. A glacier carries stones.",
        "Under the glacier, the stones are ground to flour.",
        "Nobody hears the stones. The glacier hears nothing.",
        title="How a Glacier Makes Flour",
    )
    assert set(keywords(made, limit=3)) == {"glacier", "flour", "stones"}
    assert keywords(made, limit=0) == ()


def test_german_keywords_are_nouns_with_their_capital() -> None:
    made = article(
        "Der Gletscher bewegt sich, und jeder Gletscher trägt Steine.",
        "Unter dem Gletscher bewegt sich das Wasser, und die Steine bewegen sich mit.",
        title="Unter dem Eis",
        language="de",
    )
    assert set(keywords(made)) >= {"Gletscher", "Steine"}
    assert "bewegt" not in keywords(made)


def test_the_description_that_a_source_tells_wins() -> None:
    made = sharekit.parse(
        "---\ntitle: Tired Soil\ndescription: What soil wants.\n---\n\nSoil wants to rest.",
        kind="markdown",
    )
    card = sharekit.card(made, size="pin", template="title")
    assert card.copy.description == "What soil wants."
