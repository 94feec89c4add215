"""The ranker alone: what it prefers, what it needs no language for, what it is worth."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from sharekit.extract.ranking.ranker import score_sentences

SENTENCES = [
    "We drove out to the nursery on 3 May 2019 and bought 14 pots from Mr. Hill.",
    "The garden is never finished, and that is the best thing about a garden.",
    "He had lost his gloves, so he went home.",
    "You never own a garden; you only borrow the time that the garden gives you.",
    "The shop opened at nine.",
]


def test_thoughts_outrank_anecdotes() -> None:
    scores = score_sentences(SENTENCES, title="What a garden teaches", language="en")
    order = sorted(range(len(SENTENCES)), key=lambda i: -scores[i])
    assert set(order[:2]) == {1, 3}


def test_one_score_a_sentence_whatever_comes() -> None:
    assert score_sentences([]) == []
    odd = ["", "...", "庭は終わらない。", "Œuvre d’art", "a" * 100_000]
    assert len(score_sentences(odd)) == len(odd)


def test_an_unknown_language_is_judged_without_word_lists() -> None:
    german = score_sentences(SENTENCES, title="A garden", language="de")
    finnish = score_sentences(SENTENCES, title="A garden", language="fi")
    assert german == finnish != score_sentences(SENTENCES, title="A garden", language="en-GB")


def test_the_shipped_weights_hold_their_worth(data_folder: Path) -> None:
    """AUC within an article, over all of them; by blogs not seen see training/README.md."""
    source = data_folder / "samples/quotes/quotes-dev.jsonl"
    areas = []
    for line in source.read_text("utf-8").splitlines()[::3]:
        row = json.loads(line)
        scores = score_sentences(row["sentences"], title=row["title"], language=row["lang"])
        good = [s for s, label in zip(scores, row["label"], strict=True) if label]
        bad = [s for s, label in zip(scores, row["label"], strict=True) if not label]
        wins = sum((a > b) + 0.5 * (a == b) for a in good for b in bad)
        if good and bad:
            areas.append(wins / len(good) / len(bad))
    assert sum(areas) / len(areas) > 0.68


@pytest.mark.checkout
def test_fitting_gives_the_shipped_bytes(data_folder: Path, tmp_path: Path) -> None:
    root = Path(__file__).parents[2]
    script, shipped = (
        root / "training/fit_quotes.py",
        root / "src/sharekit/extract/ranking/weights.json",
    )
    fitted = tmp_path / "weights.json"
    command: list[str | Path]
    command = [sys.executable, script, "fit", data_folder / "samples/quotes", "--output", fitted]
    subprocess.run(command, check=True, timeout=120)
    assert fitted.read_bytes() == shipped.read_bytes()
