"""Fits the quote ranker's weights, or measures them, on articles with a quote that people chose.

    python training/fit_quotes.py fit DATA [--output src/sharekit/extract/ranking/weights.json]
    python training/fit_quotes.py measure DATA          5 folds by blog, weights fitted anew
    python training/fit_quotes.py predict DATA          the shipped weights, as JSON lines

DATA: a folder with `quotes-dev.jsonl`, or such a file. Standard library only, no randomness: the
same data gives the same bytes. Nothing of the data's text or names enters the weights.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from statistics import fmean

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "src"))

from sharekit.extract.language import words as lexicon
from sharekit.extract.ranking import ranker
from sharekit.extract.ranking.features import context

ROUNDS = 80
RATE = 0.3
MOMENTUM = 0.9
PENALTY = 0.2  # L2, per article: keeps rare features near zero
PENALTIES = (0.1, 0.2, 0.4)
FOLDS = 5
OUTPUT = Path(__file__).resolve().parent.parent / "src/sharekit/extract/ranking/weights.json"


@dataclass(frozen=True, slots=True)
class Example:
    """One article: its blog, its sentences as sparse features, and which of them were chosen."""

    blog: str
    rows: tuple[tuple[tuple[int, float], ...], ...]
    chosen: tuple[int, ...]
    weight: float


def read(place: Path) -> list[dict[str, object]]:
    """The articles of the data file, in order."""
    path = place / "quotes-dev.jsonl" if place.is_dir() else place
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line]


def examples(articles: Iterable[dict[str, object]], code: str) -> tuple[list[Example], list[str]]:
    """The articles as numbers, and the features' names. code: "en" or "any" (no word lists)."""
    index: dict[str, int] = {}
    built: list[Example] = []
    articles = list(articles)
    blogs = [str(article["repo"]) for article in articles]
    for article in articles:
        sentences: list[str] = article["sentences"]  # type: ignore[assignment]
        labels: list[int] = article["label"]  # type: ignore[assignment]
        chosen = tuple(i for i, label in enumerate(labels) if label)
        if not 0 < len(chosen) < len(sentences):
            continue
        words = [tuple(lexicon.words(text)) for text in sentences]
        about = context(sentences, words, str(article["title"] or ""), code)
        rows = tuple(
            tuple(
                (index.setdefault(name, len(index)), value)
                for name, value in sorted(ranker.features(text, words[i], i, about, code).items())
            )
            for i, text in enumerate(sentences)
        )
        # A blog with many articles counts less each: its habits aren't everybody's.
        blog = str(article["repo"])
        built.append(Example(blog, rows, chosen, blogs.count(blog) ** -0.3))
    return built, list(index)


def fit(data: Sequence[Example], size: int, penalty: float = PENALTY) -> list[float]:
    """Conditional logit by gradient ascent with momentum: the chosen against its own article."""
    weights = [0.0] * size
    velocity = [0.0] * size
    total = sum(example.weight for example in data)
    for _ in range(ROUNDS):
        gradient = [-penalty * weight for weight in weights]
        for example in data:
            _add_gradient(gradient, weights, example, example.weight / total)
        for i, slope in enumerate(gradient):
            velocity[i] = MOMENTUM * velocity[i] + slope
            weights[i] += RATE * velocity[i]
    return weights


def _add_gradient(
    gradient: list[float], weights: list[float], example: Example, share: float
) -> None:
    scores = [sum(weights[i] * value for i, value in row) for row in example.rows]
    top = max(scores)
    odds = [math.exp(score - top) for score in scores]
    mass = sum(odds)
    wanted = 1 / len(example.chosen)
    chosen = set(example.chosen)
    for place, row in enumerate(example.rows):
        pull = share * ((wanted if place in chosen else 0.0) - odds[place] / mass)
        for i, value in row:
            gradient[i] += pull * value


def area(example: Example, weights: Sequence[float]) -> float:
    """The AUC in one article: how often a chosen sentence outranks one that wasn't chosen."""
    scores = [sum(weights[i] * value for i, value in row) for row in example.rows]
    chosen = set(example.chosen)
    good = [scores[i] for i in chosen]
    bad = [score for i, score in enumerate(scores) if i not in chosen]
    wins = sum((a > b) + 0.5 * (a == b) for a in good for b in bad)
    return wins / (len(good) * len(bad))


def folds(data: Sequence[Example]) -> list[list[Example]]:
    """Five parts of whole blogs: sha256(blog) mod 5."""
    parts: list[list[Example]] = [[] for _ in range(FOLDS)]
    for example in data:
        digest = hashlib.sha256(example.blog.encode()).hexdigest()
        parts[int(digest, 16) % FOLDS].append(example)
    return parts


def measure(data: Sequence[Example], size: int) -> float:
    """Mean AUC over articles, each judged by weights fitted without its blog. 0–1.

    The penalty is chosen in each fold by the other four alone, each of them held out in turn.
    """
    parts = folds(data)
    inner = {
        (penalty, one, two): fit(_but(parts, one, two), size, penalty)
        for penalty in PENALTIES
        for one, two in combinations(range(FOLDS), 2)
    }
    areas: list[float] = []
    for place, part in enumerate(parts):

        def worth(penalty: float, place: int = place) -> float:
            return fmean(
                area(example, inner[penalty, min(place, other), max(place, other)])
                for other in range(FOLDS)
                if other != place
                for example in parts[other]
            )

        weights = fit(_but(parts, place), size, max(PENALTIES, key=worth))
        areas += [area(example, weights) for example in part]
    return fmean(areas)


def _but(parts: Sequence[Sequence[Example]], *held: int) -> list[Example]:
    return [example for place, part in enumerate(parts) if place not in held for example in part]


def document(articles: list[dict[str, object]], source: bytes) -> str:
    """The weights file: both tables, and where they come from."""
    tables: dict[str, dict[str, float]] = {}
    for code in ("any", "en"):
        data, names = examples(articles, code)
        fitted = zip(names, fit(data, len(names)), strict=True)
        tables[code] = {name: round(weight, 3) for name, weight in sorted(fitted)}
    provenance = {
        "fitted_by": "training/fit_quotes.py",
        "model": "conditional logit within each article, L2, blogs weighted by count ** -0.3",
        "articles": len(articles),
        "data_sha256": hashlib.sha256(source).hexdigest(),
        "note": "Fitted on quotes that editors chose from their articles; holds no text of them.",
    }
    return json.dumps({"provenance": provenance, "weights": tables}, indent=1) + "\n"


def main() -> None:
    """Parses the command line and prints or writes what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("task", choices=("fit", "measure", "predict"))
    parser.add_argument("data", type=Path)
    parser.add_argument("--output", type=Path, default=OUTPUT)
    options = parser.parse_args()
    articles = read(options.data)
    if options.task == "fit":
        path = options.data / "quotes-dev.jsonl" if options.data.is_dir() else options.data
        options.output.write_text(document(articles, path.read_bytes()), "utf-8")
    elif options.task == "measure":
        for code in ("any", "en"):
            data, names = examples(articles, code)
            print(f"{code}: AUC {100 * measure(data, len(names)):.1f} on blogs not seen")
    else:
        for article in articles:
            scores = ranker.score_sentences(
                article["sentences"],  # type: ignore[arg-type]
                title=str(article["title"] or ""),
                language=str(article["lang"]),
            )
            print(json.dumps({"id": article["id"], "scores": scores}))


if __name__ == "__main__":
    main()
