"""The phrase that a card sets apart, and a person's own words found in the article."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sharekit.article.model import Article, Block, BlockKind
from sharekit.extract.edits import matches
from sharekit.extract.emphasis import MAX_CHARACTERS, MAX_SHARE, MIN_CHARACTERS, emphasis
from sharekit.extract.locate import find


@pytest.mark.parametrize(
    ("text", "language", "phrase"),
    [
        (
            "Know what you grow, then plant the bed that best suits you.",
            "en",
            "the bed that best suits you",
        ),
        (
            "Every hour you’re planning is an hour you’re not moving forward.",
            "en",
            "not moving forward",
        ),
        (
            "Soil and water are equally important. You need both to grow; neither is better.",
            "en",
            "You need both",
        ),
        ("Some people are better planters than waterers of roses.", "en", None),  # too much of it
        (
            "Know who you are, then work in the role that best suits you.",
            "en",
            "the role that best suits you",
        ),
        ("A garden may well cost $25,000 for the year.", "en", "$25,000 for the year"),
        ("The price of roses is off this spring too, down 1.8%.", "en", "down 1.8%"),
        ("The garden of a lazy man is never cheap, not even $40.", "en", "not even $40"),
        ("Roses grow.", "en", None),
        (
            "A garden is not a room you tidy. It is a conversation you keep losing, politely.",
            "en",
            "a conversation you keep losing",
        ),
        (
            "A good garden does not want to impress you; it wants to be believed.",
            "en",
            "it wants to be believed",
        ),
        (
            "Wer einen großen Garten haben will, braucht vor allem Geduld.",
            "de",
            "braucht vor allem Geduld",
        ),
        ("Der Garten ist fertig.", "de", None),
        (
            "Roughly 87% of all gardens have a bench, so nobody sits on the lawn by the pond.",
            "en",
            "87% of all gardens",
        ),
        (
            "A hedge can cost $1,200 to $3,200 a year in any big town.",
            "en",
            "$1,200 to $3,200 a year",
        ),
        (
            "In one summer it grew by half, which is the steepest climb in over a decade.",
            "en",
            "steepest climb in over a decade",
        ),
        (
            "Planting a hedge is one of the largest unpaid jobs of your life in the garden.",
            "en",
            "the largest unpaid jobs",
        ),
        ("Not one of the largest unpaid jobs is done in the month of May.", "en", None),
        (
            "The more you water a rose in June and July, the lazier are its roots.",
            "en",
            "the lazier are its roots",
        ),
        (
            "Ein Garten ist für viele die schönste Baustelle der Welt und hört nie auf.",
            "de",
            "die schönste Baustelle",
        ),
        (
            "Un jardin reste pour beaucoup la plus belle école du monde et ne ferme jamais.",
            "fr",
            "la plus belle école",
        ),
        (
            "Tienen pozo propio 312 de los 500 jardines en ese barrio, y casi nadie lo sabe.",
            "es",
            "312 de los 500 jardines",
        ),
        ("美しい庭を自分の手で作りたい人には、待つことが必要です。", "ja", "待つことが必要です"),
    ],
)
def test_the_turn_of_the_quote(text: str, language: str, phrase: str | None) -> None:
    found = emphasis(text, language=language)
    assert (None if found is None else text[slice(*found)]) == phrase


@given(st.text(alphabet=st.sampled_from("ab the not you is. ,;—“”’0\n"), max_size=90))
def test_emphasis_stays_within_its_bounds(text: str) -> None:
    found = emphasis(text, language="en")
    if found is not None:
        start, end = found
        assert MIN_CHARACTERS <= end - start <= min(MAX_CHARACTERS, MAX_SHARE * len(text))
        assert not text[start - 1 : start].isalnum()
        assert not text[end : end + 1].isalnum()


SOURCE = Article(
    "x",
    "text",
    language="en",
    blocks=(
        Block(BlockKind.HEADING, "On ropes"),
        Block(BlockKind.CODE, "rope is not prose"),
        Block(
            BlockKind.PARAGRAPH,
            'You can\'t push a "rope", and every rope has two ends. Hold one...',
        ),
    ),
)


@pytest.mark.parametrize(
    ("asked", "text", "edits", "whole"),
    [
        ("Every rope has two ends", "Every rope has two ends", ("capital",), False),
        ("every  rope has\ntwo ends!", "every rope has two ends.", (), False),
        ("you can’t push a “rope”.", "You can’t push a “rope”.", ("marks", "stop"), False),
        ("“Every rope has two ends.”", "Every rope has two ends.", ("capital",), False),
        ("Hold one…", "Hold one…", ("ellipsis",), True),
        ("On ropes", "On ropes", (), True),
    ],
)
def test_words_are_found_and_the_articles_form_is_kept(
    asked: str, text: str, edits: tuple[str, ...], whole: bool
) -> None:
    found = find(SOURCE, asked)
    assert found is not None
    assert (found.text, found.edits, found.whole) == (text, edits, whole)


@pytest.mark.parametrize("unseen", ["\u00ad", "\u200b", "\ufeff", "\u2060", "\u202e"])
def test_what_was_copied_along_unseen_hinders_nothing(unseen: str) -> None:
    found = find(SOURCE, f"{unseen}Every ro{unseen}pe has two ends")
    assert found is not None
    assert found.text == "Every rope has two ends"


@pytest.mark.parametrize(
    "asked",
    ["", "…", "Every rope has three ends", "very rope has two", "rope is not prose", "ends hold",
     "Every rope, has two ends", "x" * 3000],
)  # fmt: skip
def test_what_the_article_does_not_say_is_not_found(asked: str) -> None:
    assert find(SOURCE, asked) is None


@given(st.text(alphabet=st.sampled_from("ab  \n.“\"'’…"), max_size=40), st.data())
def test_any_words_of_a_block_are_found_in_it(text: str, data: st.DataObject) -> None:
    source = Article("x", "text", language="en", blocks=(Block(BlockKind.PARAGRAPH, text),))
    words = text.split()
    first = data.draw(st.integers(0, len(words)))
    asked = " ".join(words[first : data.draw(st.integers(first, len(words)))])
    if any(map(str.isalnum, asked)):
        found = find(source, asked)
        assert found is not None
        assert matches(found.text, text[found.start : found.end], found.edits)


@pytest.mark.parametrize(("piece", "needle"), [("a ", "a " * 900 + "b"), ("a", "a" * 1900)])
def test_finding_takes_linear_time(piece: str, needle: str) -> None:
    source = Article("x", "text", blocks=(Block(BlockKind.PARAGRAPH, piece * 2_000_000),))
    before = time.process_time()
    assert find(source, needle) is None
    assert time.process_time() - before < 60
