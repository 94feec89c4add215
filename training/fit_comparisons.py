"""Fits the weights that comparisons are chosen by, or measures them.

    python training/fit_comparisons.py fit DATA [--output FILE]
    python training/fit_comparisons.py measure DATA     8 folds by file, weights fitted anew

DATA: a folder of JSON files, each a list of articles as in `tests/structures/data`: `language`,
`title`, `body` (lines of Markdown) and `gold`, whose `comparison` holds `labels` and `role`.
Standard library only, no randomness: the same data gives the same bytes.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "src"))

from logit import FOLDS, NOBODY, Choice, Index, digest, fit, fold

from sharekit.article.parse import parse
from sharekit.extract.comparing.candidates import Candidate
from sharekit.extract.comparing.choice import told
from sharekit.extract.comparison import LIKELY
from sharekit.extract.outline import outline

PENALTY = 1.0
OUTPUT = Path(__file__).resolve().parent.parent / "src/sharekit/extract/comparing/weights.json"


@dataclass(frozen=True, slots=True)
class Read:
    """An article: its file and name, the features of its candidates, whether it compares anything,
    and which candidates are that."""

    file: str
    name: str
    rows: tuple[Mapping[str, float], ...]
    compares: bool
    right: frozenset[int]


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
            own = told(of)
            right = frozenset(at for at, (each, _) in enumerate(own) if gold and _is(each, gold))
            rows = tuple(features for _, features in own)
            found.append(Read(path.stem, row["id"], rows, gold is not None, right))
    return found


def _is(found: Candidate, gold: Mapping[str, Any]) -> bool:
    """Is a candidate the one that readers see? A label's capitals don't matter."""
    labels = [str(found.pair.left).lower(), str(found.pair.right).lower()]
    roles = [found.left, found.right]
    wanted: Sequence[str | None] = gold.get("role", roles)
    return labels == [each.lower() for each in gold["labels"]] and roles == list(wanted)


def choices(data: Sequence[Read], index: Index) -> list[Choice]:
    """Of each article its candidates; where the right one isn't among them, it teaches nothing."""
    return [
        Choice(tuple(map(index.row, each.rows)), each.right)
        for each in data
        if each.rows and bool(each.right) == each.compares
    ]


def measure(data: Sequence[Read]) -> str:
    """What is found in files that no weights were fitted on."""
    right = wrong = missed = invented = without = 0
    for part in range(FOLDS):
        index = Index()
        there = choices([each for each in data if fold(each.file) != part], index)
        weights = fit(there, len(index), PENALTY)
        for article in data:
            if fold(article.file) != part:
                continue
            scores = [index.score(row, weights) for row in article.rows]
            best = max(scores, default=NOBODY)
            found = scores.index(best) if best >= LIKELY else None
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
    """The weights file: the table, and where it comes from."""
    index = Index()
    there = choices(data, index)
    table = index.table(fit(there, len(index), PENALTY))
    provenance = {
        "fitted_by": "training/fit_comparisons.py",
        "model": "conditional logit of one or none, L2",
        "articles": len(data),
        "data_sha256": digest(folder),
    }
    return (
        json.dumps({"provenance": provenance, "comparison": table}, indent=1, ensure_ascii=False)
        + "\n"
    )


def main() -> None:
    """Parses the command line and prints or writes what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("task", choices=("fit", "measure"))
    parser.add_argument("data", type=Path)
    parser.add_argument("--output", type=Path, default=OUTPUT)
    options = parser.parse_args()
    data = read(options.data)
    if options.task == "measure":
        print(measure(data))
    else:
        options.output.write_text(document(data, options.data), "utf-8")


if __name__ == "__main__":
    main()
