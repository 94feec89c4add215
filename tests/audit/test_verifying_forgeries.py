"""`audit.verify` against forged, moved and damaged records."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from sharekit import manifest_text
from sharekit.article.model import Article, Block, BlockKind
from sharekit.audit.verify import verify
from sharekit.diagnostics import Severity
from sharekit.extract.locate import find
from sharekit.manifest import CardRow, QuoteRow

SENTENCE = 'He said   "wait", and a good team doesn\'t rush, because haste costs twice.'
ARTICLE = Article(
    source="plan.md",
    kind="markdown",
    language="en",
    blocks=(
        Block(BlockKind.PARAGRAPH, "The shop began with two people."),
        Block(BlockKind.PARAGRAPH, SENTENCE),
    ),
)


def row(quote: dict[str, Any] | None) -> dict[str, Any]:
    return {"file": "plan-og.png", "quote": quote}


def recorded(text: str = "a good team doesn't rush", article: Article = ARTICLE) -> dict[str, Any]:
    found = find(article, text)
    assert found is not None
    return {
        "text": found.text,
        "block": found.block,
        "start": found.start,
        "end": found.end,
        "edits": list(found.edits),
    }


def codes(quote: dict[str, Any] | None, article: Article = ARTICLE) -> list[str]:
    return [each.code for each in verify(row(quote), article)]


def test_a_manifests_row_is_a_card_object() -> None:
    quote = recorded()
    card = CardRow(
        file="plan-og.png", sha256="0" * 64, bytes=1, width=1200, height=630, format="png",
        size="og", template="quote", theme="paper", inputs_sha256="0" * 64, alt="A quote.",
        quote=QuoteRow(**{**quote, "edits": tuple(quote["edits"])}),
    )  # fmt: skip
    assert verify(manifest_text.as_json(card), ARTICLE) == ()


@pytest.mark.parametrize(
    "words",
    [
        "a good team does rush",  # a word taken out
        "a good team doesn’t ever rush",  # one put in
        "a great team doesn’t rush",  # one changed
        "a good team doesn’t rush, haste costs twice",  # one cut out silently
        "good a team doesn’t rush",  # another order
        "a Good team doesn’t rush",  # a capital inside
    ],
)
def test_any_other_words_are_a_misquote(words: str) -> None:
    (found,) = verify(row({**recorded(), "text": words}), ARTICLE)
    assert (found.code, found.severity) == ("verify.mismatch", Severity.ERROR)
    assert found.where == "plan-og.png"
    assert found.hint


@pytest.mark.parametrize("words", ["a good team doesn’t rush", "A good team doesn’t rush."])
def test_right_words_with_a_wrong_record_of_edits_are_found_anew(words: str) -> None:
    assert codes({**recorded(), "text": words, "edits": []}) == ["verify.moved"]


def test_words_of_a_comment_are_not_the_articles() -> None:
    from sharekit.article.model import Comment

    only_comment = replace(ARTICLE, blocks=ARTICLE.blocks[:1], comments=(Comment("Ida", SENTENCE),))
    assert codes(recorded(), only_comment) == ["verify.mismatch"]


@pytest.mark.parametrize(
    "damaged",
    [
        "words",
        {},
        {**recorded(), "text": ""},
        {**recorded(), "text": None},
        {**recorded(), "text": "x" * 20_000},
        {**recorded(), "start": "0"},
        {**recorded(), "block": True},
        {**recorded(), "edits": ["words"]},
        {**recorded(), "edits": "stop"},
        {**recorded(), "edits": [["stop"]]},
        {**recorded(), "edits": None},
    ],
)
def test_a_damaged_record_is_an_error(damaged: Any) -> None:
    assert codes(damaged) == ["verify.record"]


@pytest.mark.parametrize(("start", "end"), [(-5, 4), (4, 4), (9, 3), (0, 9_999), (9_998, 9_999)])
def test_offsets_out_of_range_say_nothing(start: int, end: int) -> None:
    assert codes({**recorded(), "start": start, "end": end}) == ["verify.moved"]
    assert codes({**recorded(), "text": "Other words.", "start": start, "end": end}) == [
        "verify.mismatch"
    ]
    assert codes({**recorded(), "block": 99}) == ["verify.moved"]
