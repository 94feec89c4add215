"""Is the quote on a card in the article? Yes, elsewhere, no, and what is no record at all."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sharekit.article.model import Article, Block, BlockKind
from sharekit.audit.verify import verify
from sharekit.diagnostics import errors
from sharekit.extract.locate import find

FIRST = "Ropes can't be pushed, and every rope has two ends. Hold yours well."
ARTICLE = Article("x", "text", language="en", blocks=(Block(BlockKind.PARAGRAPH, FIRST),))


def row(asked: str = "Every rope has two ends.", **changes: Any) -> dict[str, Any]:
    found = find(ARTICLE, asked)
    assert found is not None
    quote = {
        "text": found.text,
        "block": found.block,
        "start": found.start,
        "end": found.end,
        "edits": list(found.edits),
    }
    return {"file": "og.png", "quote": quote | changes}


def codes(card: dict[str, Any], article: Article = ARTICLE) -> list[str]:
    found = verify(card, article)
    assert all(diagnostic.where == card.get("file") for diagnostic in found)
    return [diagnostic.code for diagnostic in found]


def test_a_verbatim_quote_has_nothing_to_say() -> None:
    assert codes(row()) == []
    assert codes(row("Ropes can’t be pushed")) == []


def test_words_that_moved_are_still_the_articles() -> None:
    moved = Article(
        "x", "text", language="en", blocks=(Block(BlockKind.HEADING, "New"), *ARTICLE.blocks)
    )
    assert codes(row(), moved) == ["verify.moved"]
    assert not errors(verify(row(), moved))
    assert codes(row(start=0, end=5)) == ["verify.moved"]


@pytest.mark.parametrize(
    "text",
    [
        "Every rope has three ends.",
        "Every rope has ends.",
        "every rope has two ends today.",
        "Ropes lie",
    ],
)
def test_changed_words_are_an_error(text: str) -> None:
    found = verify(row(text=text), ARTICLE)
    assert [diagnostic.code for diagnostic in errors(found)] == ["verify.mismatch"]
    assert found[0].hint


def test_an_edit_that_is_not_named_is_no_excuse() -> None:
    assert codes(row(text="Every rope has two ends!", edits=["capital"])) == ["verify.mismatch"]


def test_hand_given_words_are_told_apart() -> None:
    by_hand = row(text="Ropes are lies.", block=-1, start=0, end=0, edits=[])
    assert codes(by_hand) == ["verify.not_verbatim"]
    assert errors(verify(by_hand, ARTICLE))
    said_too = row(text="Hold yours well.", block=-1, start=0, end=0, edits=[])
    assert codes(said_too) == ["verify.moved"]


def test_a_card_without_a_quote() -> None:
    assert codes({"file": "title.png", "quote": None}) == ["verify.no_quote"]
    assert codes({}) == ["verify.no_quote"]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 90) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=5,
)


@given(
    st.dictionaries(st.sampled_from(["text", "block", "start", "end", "edits", "more"]), JSON)
    | JSON
)
def test_a_damaged_record_never_verifies(quote: object) -> None:
    found = verify({"file": "og.png", "quote": quote}, ARTICLE)
    said = isinstance(quote, dict) and isinstance(quote.get("text"), str) and quote["text"] in FIRST
    assert found or said


@pytest.mark.parametrize(
    "changes",
    [{"text": 3}, {"start": "0"}, {"edits": "capital"}, {"edits": ["bold"]}, {"block": True}],
)
def test_a_damaged_record_is_an_error(changes: dict[str, Any]) -> None:
    assert codes(row(**changes)) == ["verify.record"]
