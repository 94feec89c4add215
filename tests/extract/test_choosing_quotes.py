"""The quotes of an article: verbatim, the author's own, diverse, best first."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sharekit.article.model import Article, Block, BlockKind, Preferences
from sharekit.article.parse import parse
from sharekit.audit.verify import verify
from sharekit.extract.edits import apply, matches
from sharekit.extract.quotes import quotes

P = BlockKind.PARAGRAPH


def article(*paragraphs: str, pull: str | None = None, language: str | None = "en") -> Article:
    return Article(
        "garden.md",
        "markdown",
        title="What a garden teaches",
        language=language,
        blocks=tuple(Block(P, text) for text in paragraphs),
        preferences=Preferences(pull_quote=pull),
    )


GARDEN = article(
    "What does a garden teach?",
    "A garden is never finished, and every gardener learns to love the unfinished. We dug ours in"
    " the spring of a wet year.",
    "They need water. You cannot do both in one hour.",
    "At first you may have to guess, but every hour you spend watching is an hour you don’t waste"
    " digging, not an hour of rest.",
    "Plant what your soil wants, then give it the time that it needs.",
    "Subscribe to our newsletter for more about gardens!",
)


def test_the_best_are_the_authors_thoughts() -> None:
    texts = [quote.text for quote in quotes(GARDEN)]
    assert "Plant what your soil wants, then give it the time that it needs." in texts[:3]
    clause = "Every hour you spend watching is an hour you don’t waste digging"
    assert any(text.startswith(clause) for text in texts)
    joined = " ".join(texts)
    for unfit in ("They need", "do both", "Subscribe", "What does"):
        assert unfit not in joined


def test_scores_fall_and_limits_hold() -> None:
    found = quotes(GARDEN, limit=3, min_chars=40, max_chars=90)
    assert len(found) <= 3
    assert [q.score for q in found] == sorted((q.score for q in found), reverse=True)
    assert all(40 <= len(q.text) <= 90 and q.reasons for q in found)
    assert quotes(GARDEN, limit=0) == ()


@pytest.mark.parametrize(
    "kind", [BlockKind.HEADING, BlockKind.CODE, BlockKind.FIGURE, BlockKind.QUOTATION]
)
def test_only_the_authors_prose_is_quoted(kind: BlockKind) -> None:
    text = "Every garden is a promise that you keep to yourself."
    own = article("The soil is all you have to give away.")
    mixed = Article("x", "text", language="en", blocks=(Block(kind, text), *own.blocks))
    assert [q.text for q in quotes(mixed)] == ["The soil is all you have to give away."]
    assert quotes(Article("x", "text", language="en", blocks=(Block(P, text),)))


def test_the_authors_pull_quote_comes_first() -> None:
    wanted = "we dug ours in the spring of a wet year"
    first = quotes(article(*(b.text for b in GARDEN.blocks), pull=wanted))[0]
    assert first.text == "We dug ours in the spring of a wet year"
    assert first.reasons == ("the author's own choice",)
    elsewhere = quotes(article(*(b.text for b in GARDEN.blocks), pull="Never said at all."))
    assert elsewhere == quotes(GARDEN)


def test_straight_marks_are_curled_and_named() -> None:
    found = quotes(article("You can't hurry a garden, and it won't forgive a \"shortcut\" ever."))
    assert any(q.text.startswith("You can’t hurry a garden") for q in found)
    assert all("marks" in q.edits for q in found)


PIECES = st.sampled_from(
    [
        "Every hour you spend watching is an hour you don't waste digging.",
        "Remember, the soil is alive and it never forgets what you do",
        "In small gardens you may guess, but every guess you make is a lesson, not a loss.",
        "Nothing grows faster than the weed you forgot — nothing at all.",
        'She said: "Roses need room..." and left.',
        "Der Garten ist niemals fertig, und jeder Gärtner weiß das.",
        "庭はいつまでも完成しないので、待つことを覚えましょう。",
        "Water early; water deep: that is all the secret there is!",
        "The good news is that you can't ruin a garden in one year",
        "  and   so\n on  ",
    ]
)


@given(st.lists(st.lists(PIECES, min_size=1, max_size=4).map(" ".join), max_size=5))
def test_the_text_is_its_slice_after_the_named_edits(paragraphs: list[str]) -> None:
    source = article(*paragraphs, language=None)
    found = quotes(source, limit=20, min_chars=10)
    for quote in found:
        original = source.blocks[quote.block].text[quote.start : quote.end]
        assert matches(quote.text, original, quote.edits)
        assert any(
            apply(original, quote.edits, language) == quote.text
            for language in ("en", "de", "ja", None)
        )
        row = {name: getattr(quote, name) for name in ("text", "block", "start", "end", "edits")}
        assert verify({"file": "a.png", "quote": row}, source) == ()
        if quote.emphasis:
            start, end = quote.emphasis
            assert 0 <= start < end <= len(quote.text)
    slices = sorted((q.block, q.start, q.end) for q in found)
    assert all(a[0] != b[0] or a[2] <= b[1] for a, b in pairwise(slices))


def test_leavings_of_an_advertisement_are_no_quotes() -> None:
    calls = [f"Call us today about garden {number} and its bees." for number in range(12)]
    leaving = "Everything is still going to be just fine in 2024."
    assert quotes(article(*calls, leaving)) == ()
    assert [quote.text for quote in quotes(article(*calls[:3], leaving))] == [leaving]


def test_the_same_article_gives_the_same_quotes() -> None:
    assert quotes(GARDEN) == quotes(GARDEN)


@pytest.mark.parametrize("form", ["html", "txt", "md"])
def test_a_marketers_judgement(form: str, data_folder: Path) -> None:
    folder = data_folder / "samples/leadership"
    judged = json.loads((folder / "quotes-judged.json").read_text("utf-8"))
    source = parse((folder / f"article.{form}").read_bytes())

    def plain(text: str) -> str:
        return text.replace("\u00a0", " ").rstrip(".!").lower()

    first = [plain(quote.text) for quote in quotes(source)[:3]]
    liked = {plain(text) for text in judged["best"] + judged["good"]}
    assert first[0] in {plain(text) for text in judged["best"]}
    assert set(first) <= liked
    assert not {plain(text) for text in judged["bad"]} & set(first)


def test_what_is_so_may_be_quoted_from_behind_a_step() -> None:
    steps = (
        "Measure before you touch anything.",
        "Delete the tests that nobody trusts. A flaky test teaches people to ignore all tests.",
        "Run the quick ones first. Stop at the first that fails.",
    )
    text = "\n".join(f"{n}. {step}" for n, step in enumerate(steps, 1))
    article = parse(
        f"# How to speed up your tests\n\nHere is what to do, in this order:\n\n{text}\n".encode(),
        kind="markdown",
    )
    said = {quote.text for quote in quotes(article)}
    assert "A flaky test teaches people to ignore all tests." in said
    assert not any("Delete" in text or "Stop" in text or "Measure" in text for text in said)


def test_what_is_so_under_a_condition_before_it_is_no_quote() -> None:
    source = article(
        "If the roof is new, great. You can sell on the retail market without a discount.",
        "Now, a garden is a promise that somebody made to the weather.",
    )
    assert [quote.text for quote in quotes(source)] == [
        "A garden is a promise that somebody made to the weather."
    ]
