"""The ranker: a linear model over cheap features; its weights are data, fitted by `training/`."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from sharekit.article.language import detect, primary
from sharekit.extract.language import words as lexicon
from sharekit.extract.ranking.features import UNSPACED, Context, Features, context, english, neutral
from sharekit.extract.weighing import Weights, total

_FILE = Path(__file__).with_name("weights.json")


def score_sentences(
    sentences: Sequence[str], *, title: str | None = None, language: str | None = None
) -> list[float]:
    """How quotable each sentence of a text is; higher is better, before any filter.

    sentences: all of a text's, in order: their places and shared words count. language: a BCP 47
    tag; None detects it. Languages without data are judged by what needs no language.
    """
    code = primary(language) or detect(" ".join(sentences[:40]))
    words = [tuple(lexicon.words(text)) for text in sentences]
    about = context(sentences, words, title, code)
    return [
        score(features(text, own, index, about, code), code)
        for index, (text, own) in enumerate(zip(sentences, words, strict=True))
    ]


def score(found: Features, language: str | None) -> float:
    """The score of a text with these features; higher is better."""
    return total(found, weights(language))


def features(
    text: str, words: Sequence[str], index: int, about: Context, language: str | None
) -> Features:
    """The features that the model for this language looks at.

    words: those of the text. index: the sentence of its context at which it stands.
    """
    found = neutral(text, words, index, about, spaced=language not in UNSPACED)
    if language == "en":
        found.update(english(text, words))
    return found


@cache
def _tables() -> dict[str, dict[str, float]]:
    document = json.loads(_FILE.read_text("utf-8"))
    tables: dict[str, dict[str, float]] = document["weights"]
    return tables


def weights(language: str | None) -> Weights:
    """The fitted weights for a language, by feature; those of "any" where there are none."""
    tables = _tables()
    return tables.get(language or "any", tables["any"])
