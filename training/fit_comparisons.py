"""Fits the weights that comparisons are chosen by, or measures them.

    python training/fit_comparisons.py fit DATA --samples SAMPLES
    python training/fit_comparisons.py measure DATA --samples SAMPLES   8 folds, weights fitted anew

DATA: a folder of JSON files, each a list of articles as in `tests/structures/data`: `language`,
`title`, `body` (lines of Markdown) and `gold`, whose `comparison` holds `labels` and `role`.
SAMPLES: a folder with `quotes/quotes-dev.jsonl` and pages in `extraction/html`, other people's
articles, none of which is a comparison; those of the first without paragraphs are read as they
are, and in paragraphs of four sentences.
Standard library only, no randomness: the same data gives the same bytes.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "src"))

from logit import FOLDS, Choice, Index, digest, fit, fold
from samples import samples_of

from sharekit.article.model import Block, BlockKind
from sharekit.article.parse import parse
from sharekit.extract.comparing.candidates import Candidate, candidates
from sharekit.extract.comparing.choice import HOPELESS, MOST
from sharekit.extract.comparing.endings import endings
from sharekit.extract.comparing.glance import glance
from sharekit.extract.comparing.setting import setting
from sharekit.extract.comparing.telling import features
from sharekit.extract.comparing.verdict import WEIGHING
from sharekit.extract.comparison import LIKELY
from sharekit.extract.outline import Outline, outline

PENALTY = 2.0
UNSAID = 0.2  # what a comparison without a conclusion counts for conclusions
UNSURE = frozenset({"25dadb5aacd0", "d19439580f0b", "9280550e5cb5", "68b45b58d4fc", "1175455636fd"})
"""Articles of SAMPLES in which readers may see a comparison."""
OUTPUT = Path(__file__).resolve().parent.parent / "src/sharekit/extract/comparing/weights.json"


@dataclass(frozen=True, slots=True)
class Read:
    """An article: its file and name, the features of its candidates at a first and at a close look,
    whether it compares anything, and which candidates are that; what may conclude it, and what does
    (None where nobody said)."""

    file: str
    name: str
    seen: tuple[Mapping[str, float], ...]
    rows: tuple[Mapping[str, float], ...]
    compares: bool
    right: frozenset[int]
    ends: tuple[Mapping[str, float], ...] = ()
    concludes: frozenset[int] | None = None


def read(folder: Path) -> list[Read]:
    """The articles of all files but those in which a comparison may or may not be seen."""
    found: list[Read] = []
    for path in sorted(folder.glob("*.json")):
        for row in json.loads(path.read_text("utf-8")):
            if "comparison" in row.get("either", ()):
                continue
            body = "\n\n".join(row["body"])
            of = outline(parse(body, kind="markdown", title=row["title"], lang=row["language"]))
            gold = row["gold"].get("comparison") or row.get("missed", {}).get("comparison")
            found.append(_looked_at(of, path.stem, row["id"], gold))
    return found


def read_samples(samples: Path) -> list[Read]:
    """The articles of SAMPLES, which compare nothing."""
    found: list[Read] = []
    for name, article in samples_of(samples):
        if name in UNSURE:
            continue
        found.append(_looked_at(outline(article), f"samples/{name}", name, None))
        if all(len(block.text) and block.kind is BlockKind.PARAGRAPH for block in article.blocks):
            texts = [block.text for block in article.blocks]
            joined = (" ".join(texts[at : at + 4]) for at in range(0, len(texts), 4))
            blocks = tuple(Block(BlockKind.PARAGRAPH, text) for text in joined)
            joined_up = outline(replace(article, blocks=blocks))
            found.append(_looked_at(joined_up, f"samples/{name}", name, None))
    return found


def _looked_at(of: Outline, file: str, name: str, gold: Mapping[str, Any] | None) -> Read:
    own, about = candidates(of), setting(of)
    seen = tuple(glance(of, each, own) for each in own)
    rows = tuple(features(of, each, first, about) for each, first in zip(own, seen, strict=True))
    right = frozenset(at for at, each in enumerate(own) if gold and _is(each, gold))
    ends, concludes = _ends(of, own[min(right)], gold) if gold and right else ((), None)
    return Read(file, name, seen, rows, gold is not None, right, ends, concludes)


def _ends(
    of: Outline, each: Candidate, gold: Mapping[str, Any]
) -> tuple[tuple[Mapping[str, float], ...], frozenset[int] | None]:
    """What may conclude a comparison, and what does; a conclusion that can't be one teaches
    nothing. Where none is named there mostly is none, or one of two."""
    if each.left is None or each.right is None:
        return (), None
    told = (each.left, each.right)
    found = endings(of, each.pair, max(role.block for role in told), told)
    wanted = gold.get("conclusion")
    right = frozenset(at for at, end in enumerate(found) if end.passage == wanted)
    rows = tuple(end.features for end in found)
    return rows, right if right or wanted is None else None


def _is(found: Candidate, gold: Mapping[str, Any]) -> bool:
    """Is a candidate the one that readers see? A label's capitals don't matter."""
    labels = [str(found.pair.left).lower(), str(found.pair.right).lower()]
    roles = [found.left, found.right]
    wanted: Sequence[str | None] = gold.get("role", roles)
    return labels == [each.lower() for each in gold["labels"]] and roles == list(wanted)


@dataclass(frozen=True, slots=True)
class Model:
    """Fitted weights: those of a first look and those of a close one."""

    names: tuple[Index, Index]
    weights: tuple[list[float], list[float]]

    def likely(self, of: Read) -> list[int]:
        """The candidates that a first look leaves, the likeliest first."""
        odds = [self.names[0].score(row, self.weights[0]) for row in of.seen]
        left = [at for at, each in enumerate(odds) if each >= HOPELESS]
        return sorted(left, key=lambda at: -odds[at])[:MOST]

    def odds(self, of: Read, at: int) -> float:
        """The log odds of a candidate at a close look."""
        return self.names[1].score(of.rows[at], self.weights[1])


def fitted(data: Sequence[Read]) -> Model:
    """The weights of a first look, then of a close one at what that leaves.

    Where the right candidate isn't among an article's, it teaches nothing.
    """
    first, close = Index(), Index()
    able = [each for each in data if each.rows and bool(each.right) == each.compares]
    choices = [Choice(tuple(map(first.row, each.seen)), each.right) for each in able]
    model = Model((first, close), (fit(choices, len(first), PENALTY), []))
    choices = []
    for each in able:
        left = model.likely(each)
        right = frozenset(place for place, at in enumerate(left) if at in each.right)
        if left and bool(right) == each.compares:
            choices.append(Choice(tuple(close.row(each.rows[at]) for at in left), right))
    return Model((first, close), (model.weights[0], fit(choices, len(close), PENALTY)))


def concluding(data: Sequence[Read], index: Index) -> list[float]:
    """The weights of what concludes."""
    choices = [
        Choice(tuple(map(index.row, each.ends)), each.concludes, 1.0 if each.concludes else UNSAID)
        for each in data
        if each.ends and each.concludes is not None
    ]
    return fit(choices, len(index), PENALTY)


def measure_conclusions(data: Sequence[Read]) -> str:
    """What is taken for conclusions in files that no weights were fitted on."""
    right = wrong = missed = taken = without = 0
    for part in range(FOLDS):
        index = Index()
        weights = concluding([each for each in data if fold(each.file) != part], index)
        for article in data:
            if fold(article.file) != part or article.concludes is None:
                continue
            odds = [index.score(row, weights) for row in article.ends]
            best = max(odds, default=WEIGHING - 1)
            found = odds.index(best) if best >= WEIGHING else None
            if not article.concludes:
                without += 1
                taken += found is not None
            elif found is None:
                missed += 1
            else:
                right += found in article.concludes
                wrong += found not in article.concludes
    return (
        f"conclusion: {right} of {right + wrong + missed} found; {wrong} others taken, {missed}"
        f" missed; one taken in {taken} of {without} comparisons of which nobody named one"
    )


def measure(data: Sequence[Read]) -> str:
    """What is found in files that no weights were fitted on."""
    right = wrong = missed = invented = without = 0
    for part in range(FOLDS):
        model = fitted([each for each in data if fold(each.file) != part])
        for article in data:
            if fold(article.file) != part:
                continue
            odds = {at: model.odds(article, at) for at in model.likely(article)}
            best = max(odds, key=odds.__getitem__, default=None)
            found = best if best is not None and odds[best] >= LIKELY else None
            if not article.compares:
                without += 1
                invented += found is not None
            elif found is None:
                missed += 1
            else:
                right += found in article.right
                wrong += found not in article.right
    held = right + wrong + missed
    return (
        f"comparison: {right} of {held} found; {wrong} others taken, {missed} missed;"
        f" {invented} in {without} articles without"
    )


def document(data: Sequence[Read], folder: Path) -> str:
    """The weights file: its tables, and where they come from."""
    model = fitted(data)
    tables = {
        name: index.table(weights)
        for name, index, weights in zip(
            ("glance", "comparison"), model.names, model.weights, strict=True
        )
    }
    index = Index()
    tables["conclusion"] = index.table(concluding(data, index))
    provenance = {
        "fitted_by": "training/fit_comparisons.py",
        "model": "conditional logit of one or none, L2",
        "articles": len(data),
        "data_sha256": digest(folder),
    }
    return json.dumps({"provenance": provenance, **tables}, indent=1, ensure_ascii=False) + "\n"


def main() -> None:
    """Parses the command line and prints or writes what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("task", choices=("fit", "measure"))
    parser.add_argument("data", type=Path)
    parser.add_argument("--output", type=Path, default=OUTPUT)
    parser.add_argument("--samples", type=Path, required=True)
    options = parser.parse_args()
    data = read(options.data) + read_samples(options.samples)
    if options.task == "measure":
        print(measure(data), measure_conclusions(data), sep="\n")
    else:
        options.output.write_text(document(data, options.data), "utf-8")


if __name__ == "__main__":
    main()
