"""The ranker: a linear model over cheap features; its weights are data, fitted by `training/`."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from math import fsum
from pathlib import Path

from sharekit.article.language import detect, primary
from sharekit.extract.features import Context, Features, context, english, neutral

_FILE = Path(__file__).with_name("weights.json")
Weights = Mapping[str, float]


def score_sentences(
    sentences: Sequence[str], *, title: str | None = None, language: str | None = None
) -> list[float]:
    """How quotable each sentence of a text is; higher is better, before any filter.

    sentences: all of a text's, in order: their places and shared words count. language: a BCP 47
    tag; None detects it. Languages without data are judged by what needs no language.
    """
    code = primary(language) or detect(" ".join(sentences[:40]))
    about = context(sentences, title)
    return [score(text, index, about, code) for index, text in enumerate(sentences)]


def score(text: str, index: int, about: Context, language: str | None) -> float:
    """The score of one text that stands at the sentence `index` of its context."""
    known = weights(language)
    return fsum(
        value * known.get(name, 0.0)
        for name, value in features(text, index, about, language).items()
    )


def features(text: str, index: int, about: Context, language: str | None) -> Features:
    """The features that the model for this language looks at."""
    found = neutral(text, index, about)
    return found | english(text) if language == "en" else found


@cache
def _tables() -> dict[str, dict[str, float]]:
    document = json.loads(_FILE.read_text("utf-8"))
    tables: dict[str, dict[str, float]] = document["weights"]
    return tables


def weights(language: str | None) -> Weights:
    """The fitted weights for a language, by feature; those of "any" where there are none."""
    tables = _tables()
    return tables.get(language or "any", tables["any"])
