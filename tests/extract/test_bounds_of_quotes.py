"""Long, hostile and foreign articles: answered in time, and never with half a sentence."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

import sharekit
from sharekit.article.model import Article, Block, BlockKind
from sharekit.extract.edits import matches
from sharekit.extract.lead import lead
from sharekit.extract.locate import find
from sharekit.extract.quotes import quotes

PARAGRAPH = (
    "A garden is never finished, and every gardener learns to love the unfinished. However late"
    " you come, the soil will wait for you. Remember, you cannot hurry a root; it has its own time."
)


def article(*paragraphs: str, language: str | None = "en") -> Article:
    blocks = tuple(Block(BlockKind.PARAGRAPH, text) for text in paragraphs)
    return Article("garden.txt", "text", title="A garden", language=language, blocks=blocks)


def seconds(call: Callable[[], object]) -> float:
    before = time.process_time()  # other processes' time isn't ours
    call()
    return time.process_time() - before


def test_a_book_is_read_in_time() -> None:
    book = article(*[PARAGRAPH.replace("garden", f"garden{n}") for n in range(2_300)])
    assert len(book.text) > 400_000
    assert seconds(lambda: quotes(book)) < 60


@pytest.mark.parametrize("piece", [PARAGRAPH + " ", "if you, ", '"', "A. B", "。」", "that ", "a"])
def test_ten_megabytes_on_one_line_do_not_hang(piece: str) -> None:
    line = article(piece * (10_000_000 // len(piece)))
    assert seconds(lambda: quotes(line)) < 60
    assert seconds(lambda: lead(line)) < 60
    assert seconds(lambda: find(line, "These words aren't there.")) < 60


def test_one_long_line_is_quoted_up_to_the_bound() -> None:
    long = " ".join(f"{PARAGRAPH} In bed {n} grow roses." for n in range(1_500))
    found = quotes(article(long), limit=2)
    assert len(found) == 2
    for quote in found:
        assert quote.text.endswith((".", "…"))
        assert matches(quote.text, long[quote.start : quote.end], quote.edits)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Im Mai 2019 gruben wir. Wer einen Garten hat, lernt zu warten. Aber wie lange?",
         "Wer einen Garten hat, lernt zu warten."),
        ("fr", "Mais il pleuvait. Un jardin n'est jamais fini, et c'est sa joie. Abonnez-vous !",
         "Un jardin n’est jamais fini, et c’est sa joie."),
        ("es", "¿Cuánta agua? El jardín enseña a esperar sin prisa. Haz clic aquí para leer más.",
         "El jardín enseña a esperar sin prisa."),
        ("ja", "水はどれだけ必要ですか？庭はいつまでも完成しないので、待つことを覚えましょう。",
         "庭はいつまでも完成しないので、待つことを覚えましょう。"),
    ],
)  # fmt: skip
def test_other_languages(language: str, text: str, expected: str) -> None:
    for told in (language, None):
        (best, *_) = quotes(article(text, language=told))
        assert best.text == expected
        assert matches(best.text, text[best.start : best.end], best.edits)


def test_the_library_exports_the_ranker_and_the_splitter() -> None:
    text = "We drove to the shop in May 2019. In a garden, you never stop learning to wait."
    spans = sharekit.split_sentences(text)
    assert [text[start:end] for start, end in spans] == text.replace(". In", ".|In").split("|")
    anecdote, thought = sharekit.score_sentences([text[a:b] for a, b in spans], title="Roses")
    assert thought > anecdote


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        ([PARAGRAPH], " ".join(PARAGRAPH.split(" Remember,")[0:1])),
        (["A garden?", "What does the garden teach us all?", "It teaches you how to wait."],
         "It teaches you how to wait."),
        (["Short one.", "Four tools are all that you need here:", "The soil is what you feed."],
         "The soil is what you feed."),
        (["Too " * 200 + "long."], None),
        ([], None),
    ],
)  # fmt: skip
def test_the_lead_is_the_first_that_says_something(
    paragraphs: list[str], expected: str | None
) -> None:
    assert lead(article(*paragraphs)) == expected
