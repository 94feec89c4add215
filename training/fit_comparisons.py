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

import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "src"))

from files import Tables, by_strangers, document, options
from logit import FOLDS, Choice, Index, Tally, fit, fold
from samples import samples_of
from spliced import WEIGHT, spliced

from sharekit.article.model import Block, BlockKind
from sharekit.article.parse import parse
from sharekit.extract.comparing.candidates import Candidate, candidates
from sharekit.extract.comparing.choice import left
from sharekit.extract.comparing.endings import endings
from sharekit.extract.comparing.glance import glance
from sharekit.extract.comparing.setting import setting
from sharekit.extract.comparing.telling import features
from sharekit.extract.comparing.verdict import concluding
from sharekit.extract.comparison import LIKELY
from sharekit.extract.outline import Outline, outline

PENALTY = 1.0
UNSAID = 0.2  # what a comparison without a conclusion counts for conclusions
TOLD = 2.0  # what an article of strangers counts
PLAIN = {"comparisons_dev": 12.0, "forms_short": 6.0}  # and those in which nothing strays
UNSURE = frozenset({"25dadb5aacd0", "d19439580f0b", "9280550e5cb5", "68b45b58d4fc", "1175455636fd"})
"""Articles of SAMPLES in which readers may see a comparison."""
OUTPUT = Path(__file__).resolve().parent.parent / "src/sharekit/extract/comparing/weights.json"


@dataclass(frozen=True, slots=True)
class Read:
    """An article: its file and name, the features of its candidates at a first and at a close look,
    whether it compares anything, and which candidates are that; what may conclude it, and what does
    (None where nobody said); what it counts; whether it is a copy that digresses: those aren't
    measured."""

    file: str
    name: str
    seen: tuple[Mapping[str, float], ...]
    rows: tuple[Mapping[str, float], ...]
    compares: bool
    right: frozenset[int]
    ends: tuple[Mapping[str, float], ...] = ()
    concludes: frozenset[int] | None = None
    weight: float = 1.0
    copied: bool = False


def read(folder: Path) -> list[Read]:
    """The articles of all files but those in which a comparison may or may not be seen, and their
    copies that digress."""
    rows = [
        (path.stem, row)
        for path in sorted(folder.glob("*.json"))
        for row in json.loads(path.read_text("utf-8"))
        if "comparison" not in row.get("either", ())
    ]
    own = [_read(file, row) for file, row in rows]
    copies = (_read(file, row) for file, row in spliced(rows))
    return own + [
        replace(each, ends=(), concludes=None, weight=WEIGHT * each.weight, copied=True)
        for each in copies
    ]


def _read(file: str, row: Mapping[str, Any]) -> Read:
    body = "\n\n".join(row["body"])
    of = outline(parse(body, kind="markdown", title=row["title"], lang=row["language"]))
    gold = row["gold"].get("comparison") or row.get("missed", {}).get("comparison")
    told = by_strangers(file) and file.startswith("comparisons")
    weight = PLAIN.get(file, TOLD if told else 1.0)
    return replace(_looked_at(of, file, row["id"], gold), weight=weight)


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
        return left(odds)

    def odds(self, of: Read, at: int) -> float:
        """The log odds of a candidate at a close look."""
        return self.names[1].score(of.rows[at], self.weights[1])


def fitted(data: Sequence[Read]) -> Model:
    """The weights of a first look, then of a close one at what that leaves.

    Where the right candidate isn't among an article's, it teaches nothing.
    """
    first, close = Index(), Index()
    able = [each for each in data if each.rows and bool(each.right) == each.compares]
    choices = [Choice(tuple(map(first.row, each.seen)), each.right, each.weight) for each in able]
    model = Model((first, close), (fit(choices, len(first), PENALTY), []))
    choices = []
    for each in able:
        likely = model.likely(each)
        right = frozenset(place for place, at in enumerate(likely) if at in each.right)
        if likely and bool(right) == each.compares:
            rows = tuple(close.row(each.rows[at]) for at in likely)
            choices.append(Choice(rows, right, each.weight))
    return Model((first, close), (model.weights[0], fit(choices, len(close), PENALTY)))


def conclusion_weights(data: Sequence[Read], index: Index) -> list[float]:
    """The weights of what concludes."""
    choices = [
        Choice(
            tuple(map(index.row, each.ends)),
            each.concludes,
            each.weight * (1.0 if each.concludes else UNSAID),
        )
        for each in data
        if each.ends and each.concludes is not None
    ]
    return fit(choices, len(index), PENALTY)


def measure_conclusions(data: Sequence[Read]) -> Tally:
    """What is taken for conclusions in files that no weights were fitted on; `without` are those of
    which nobody named one."""
    tally = Tally()
    for part in range(FOLDS):
        index = Index()
        weights = conclusion_weights([each for each in data if fold(each.file) != part], index)
        for article in data:
            if fold(article.file) == part and article.concludes is not None:
                odds = [index.score(row, weights) for row in article.ends]
                found = concluding(article.ends, odds)
                tally.count(found, article.concludes, held=bool(article.concludes))
    return tally


def measure(data: Sequence[Read]) -> Tally:
    """What is found in files that no weights were fitted on."""
    tally = Tally()
    for part in range(FOLDS):
        model = fitted([each for each in data if fold(each.file) != part])
        for article in data:
            if fold(article.file) == part and not article.copied:
                odds = {at: model.odds(article, at) for at in model.likely(article)}
                likely = [at for at, each in odds.items() if each >= LIKELY]
                found = max(likely, key=odds.__getitem__, default=None)
                tally.count(found, article.right, held=article.compares)
    return tally


def tables(data: Sequence[Read]) -> Tables:
    """The weights of a first look, of a close one, and of what concludes."""
    model, index = fitted(data), Index()
    looks = zip(("glance", "comparison"), model.names, model.weights, strict=True)
    found = {name: index.table(weights) for name, index, weights in looks}
    return {**found, "conclusion": index.table(conclusion_weights(data, index))}


def main() -> None:
    """Parses the command line and prints or writes what was asked for."""
    asked = options(__doc__ or "", OUTPUT, samples=True)
    data = read(asked.data) + read_samples(asked.samples)
    if asked.task == "measure":
        print(f"comparison: {measure(data)}", f"conclusion: {measure_conclusions(data)}", sep="\n")
    else:
        written = document("fit_comparisons.py", len(data), asked.data, tables(data))
        asked.output.write_text(written, "utf-8")


if __name__ == "__main__":
    main()
