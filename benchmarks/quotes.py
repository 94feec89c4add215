"""Measure the quote ranker beside simpler ones: python benchmarks/quotes.py [--fit]

SHAREKIT_DATA names a folder with `quotes/quotes-dev.jsonl` (form: training/README.md), in itself or
in its `samples/`. All rankers are measured in the same run on the same folds by blog. `--fit`
fits the weights anew for each fold, without its blogs (three minutes); else the shipped weights
are measured, which were fitted on these very articles and so flatter.

TextRank as published (Mihalcea and Tarau, 2004): words that two sentences share over the logarithms
of their lengths, all words counted; beside it the variant without stop words. LexRank (Erkan and Radev, 2004): cosine of tf-idf. Both with damping .85. "longest": the
length in characters. Then what a first reading costs, in CPU milliseconds.
"""

from __future__ import annotations

import math
import os
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "training"))

import fit_quotes as training  # noqa: E402 - it isn't installed

from sharekit.article.model import Article, Block, BlockKind  # noqa: E402
from sharekit.extract.language.words import STOPWORDS, words  # noqa: E402
from sharekit.extract.quotes import quotes  # noqa: E402
from sharekit.extract.ranking import order as ranking  # noqa: E402
from sharekit.extract.ranking.ranker import score_sentences  # noqa: E402

DATA = Path(os.environ.get("SHAREKIT_DATA", "/nonexistent"))
DATA = DATA / "samples" if (DATA / "samples").is_dir() else DATA
DAMPING, ROUNDS = 0.85, 30

Ranker = Callable[[Sequence[str], str], list[float]]


def textrank(sentences: Sequence[str], _: str) -> list[float]:
    return _overlapping([words(text) for text in sentences])


def textrank_filtered(sentences: Sequence[str], _: str) -> list[float]:
    return _overlapping(
        [[word for word in words(text) if word not in STOPWORDS] for text in sentences]
    )


def _overlapping(sentences: Sequence[Sequence[str]]) -> list[float]:
    bags = [set(words) for words in sentences]

    def alike(i: int, j: int) -> float:
        size = math.log(len(sentences[i]) or 1) + math.log(len(sentences[j]) or 1)
        return len(bags[i] & bags[j]) / size if size else 0.0

    return _central(len(sentences), alike)


def lexrank(sentences: Sequence[str], _: str) -> list[float]:
    counts = [Counter(word for word in words(text) if word not in STOPWORDS) for text in sentences]
    spread = Counter(word for count in counts for word in count)
    weighed = [
        {word: n * math.log(len(counts) / spread[word]) for word, n in count.items()}
        for count in counts
    ]
    norms = [math.sqrt(sum(value * value for value in row.values())) or 1.0 for row in weighed]

    def alike(i: int, j: int) -> float:
        shared = weighed[i].keys() & weighed[j].keys()
        return sum(weighed[i][word] * weighed[j][word] for word in shared) / norms[i] / norms[j]

    return _central(len(sentences), alike)


def _central(size: int, alike: Callable[[int, int], float]) -> list[float]:
    """The stationary distribution of a walk from sentence to sentence by likeness."""
    rows = [[alike(i, j) if i != j else 0.0 for j in range(size)] for i in range(size)]
    totals = [sum(row) or 1.0 for row in rows]
    ranks = [1.0] * size
    for _ in range(ROUNDS):
        shares = [rank / total for rank, total in zip(ranks, totals, strict=True)]
        ranks = [
            1
            - DAMPING
            + DAMPING * sum(share * row[i] for share, row in zip(shares, rows, strict=True))
            for i in range(size)
        ]
    return ranks


def longest(sentences: Sequence[str], _: str) -> list[float]:
    return [float(len(text)) for text in sentences]


def shipped(sentences: Sequence[str], title: str) -> list[float]:
    return score_sentences(sentences, title=title)


def area(scores: Sequence[float], labels: Sequence[int]) -> float | None:
    good = [score for score, label in zip(scores, labels, strict=True) if label]
    bad = [score for score, label in zip(scores, labels, strict=True) if not label]
    if not good or not bad:
        return None
    return sum((a > b) + 0.5 * (a == b) for a in good for b in bad) / len(good) / len(bad)


def rankers(articles: list[dict[str, object]]) -> None:
    known: dict[str, Ranker] = {
        "TextRank": textrank, "TextRank without stop words": textrank_filtered,
        "LexRank": lexrank, "longest": longest, "shipped weights": shipped,
    }  # fmt: skip
    print("| ranker | AUC, mean over articles |\n|---|---|")
    for name, ranker in known.items():
        areas = []
        for article in articles:
            scores = ranker(article["sentences"], str(article["title"] or ""))  # type: ignore[arg-type]
            areas.append(area(scores, article["label"]))  # type: ignore[arg-type]
        counted = [one for one in areas if one is not None]
        print(f"| {name} | {100 * sum(counted) / len(counted):.1f} |", flush=True)
    if "--fit" in sys.argv[1:]:
        data, names = training.examples(articles, "en")
        held = 100 * training.measure(data, len(names))
        print(f"| weights fitted without the article's blog | {held:.1f} |")


def cost() -> None:
    """CPU milliseconds to find the quotes of 1,000, 10,000 and 100,000 words, warm, minima."""
    thought = "Every {} you keep is a {} you give, and nobody can plan the {} without a {}. "
    things = "garden promise road letter bridge season harbour map child story".split()  # noqa: SIM905
    print("\n| words | CPU ms |\n|---|---|")
    for size, rounds in ((1_000, 9), (10_000, 3), (100_000, 1)):
        sentences = [
            thought.format(*(f"{things[(n * k) % 10]}{n % 7}" for k in (1, 3, 7, 9)))
            for n in range(size // 18)
        ]
        blocks = tuple(
            Block(BlockKind.PARAGRAPH, "".join(sentences[n : n + 4]).strip())
            for n in range(0, len(sentences), 4)
        )
        article = Article("thoughts.md", "markdown", title="Thoughts", language="en", blocks=blocks)
        best = math.inf
        for _ in range(rounds):
            ranking._ranking.cache_clear()
            begin = time.process_time()
            quotes(article)
            best = min(best, time.process_time() - begin)
        print(f"| {size:,} | {1000 * best:.0f} |", flush=True)


def main() -> None:
    source = DATA / "quotes"
    if (source / "quotes-dev.jsonl").is_file():
        rankers(training.read(source))
    else:
        print("SHAREKIT_DATA names no folder with quotes/: rankers are left out")
    cost()


if __name__ == "__main__":
    main()
