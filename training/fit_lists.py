"""Fits the weights that lists and steps are chosen by, or measures them.

    python training/fit_lists.py fit DATA [--output src/sharekit/extract/lists/weights.json]
    python training/fit_lists.py measure DATA         8 folds by file, weights fitted anew

DATA: a folder of JSON files, each a list of articles as in `tests/structures/data`: `language`,
`title`, `body` (lines of Markdown) and `gold`, whose `items` and `steps` are texts.
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

from files import Tables, document, options
from logit import FOLDS, NOBODY, Choice, Index, Tally, fit, fold

from sharekit.article.model import Article
from sharekit.article.parse import parse
from sharekit.extract.items import LIKELY
from sharekit.extract.lists.entries import Run
from sharekit.extract.lists.runs import others, runs
from sharekit.extract.lists.telling import features, setting
from sharekit.extract.outline import Outline, outline

PENALTY = 0.7
KINDS = ("items", "steps")
OUTPUT = Path(__file__).resolve().parent.parent / "src/sharekit/extract/lists/weights.json"


@dataclass(frozen=True, slots=True)
class Read:
    """An article: its file, the features of its runs, and by kind which of them are the right ones;
    a kind that may or may not be there isn't named. copied: is it one of another without its marks?
    """

    file: str
    rows: tuple[Mapping[str, float], ...]
    right: Mapping[str, frozenset[int]]
    copied: bool = False


def read(folder: Path) -> list[Read]:
    """The articles of all files. A list that is told in sentences has no run, and isn't read."""
    found: list[Read] = []
    for path in sorted(folder.glob("*.json")):
        for row in json.loads(path.read_text("utf-8")):
            body = "\n\n".join(row["body"])
            article = parse(body, kind="markdown", title=row["title"], lang=row["language"])
            of = outline(article)
            own = runs(of)
            right = {
                kind: frozenset(i for i, run in enumerate(own) if _is(run, gold))
                for kind, gold in _asked(row).items()
            }
            right = {kind: there for kind, there in right.items() if there or not _asked(row)[kind]}
            found.append(_read(path.stem, of, own, right))
            if any(block.lead for block in article.blocks):
                found.append(_pasted(found[-1], article, own))
    return found


def _asked(row: Mapping[str, Any]) -> dict[str, list[str] | None]:
    """What an article holds of each kind that is asked for."""
    either = row.get("either", ())
    return {
        kind: row["gold"].get(kind) or row.get("missed", {}).get(kind)
        for kind in KINDS
        if kind not in either
    }


def _read(file: str, of: Outline, own: Sequence[Run], right: Mapping[str, frozenset[int]]) -> Read:
    about = setting(of)
    rows = tuple(features(of, run, others(run, own), about) for run in own)
    return Read(file, rows, right)


def _pasted(marked: Read, article: Article, own: Sequence[Run]) -> Read:
    """The article as somebody pastes it, without what is set bold: the same blocks are its list.
    Those copies aren't measured."""
    plain = replace(article, blocks=tuple(replace(block, lead=0) for block in article.blocks))
    of = outline(plain)
    left = runs(of)
    right: dict[str, frozenset[int]] = {}
    for kind, there in marked.right.items():
        wanted = [_blocks(own[each]) for each in there]
        same = frozenset(i for i, run in enumerate(left) if _blocks(run) in wanted)
        if same or not there:
            right[kind] = same
    return replace(_read(marked.file, of, left, right), copied=True)


def _blocks(run: Run) -> list[int]:
    return [each.text.block for each in run.entries]


def _is(run: Run, gold: list[str] | None) -> bool:
    """Does a reader who marked those entries mean this run? With or without their full stops."""
    if gold is None or len(gold) != len(run.entries):
        return False
    pairs = zip(gold, run.entries, strict=True)
    return all(
        wanted.rstrip(".:") in (each.text.rstrip(".:"), each.head.rstrip(".:"))
        for wanted, each in pairs
    )


def choices(data: Sequence[Read], kind: str, index: Index) -> list[Choice]:
    """Of each article its runs."""
    return [
        Choice(tuple(map(index.row, each.rows)), each.right[kind])
        for each in data
        if each.rows and kind in each.right
    ]


def measure(data: Sequence[Read], kind: str) -> Tally:
    """What is found in files that no weights were fitted on."""
    tally = Tally()
    for part in range(FOLDS):
        index = Index()
        there = choices([each for each in data if fold(each.file) != part], kind, index)
        weights = fit(there, len(index), PENALTY)
        for article in data:
            if fold(article.file) != part or kind not in article.right or article.copied:
                continue
            scores = [index.score(row, weights) for row in article.rows]
            best = max(scores, default=NOBODY)
            found = scores.index(best) if best >= LIKELY else None
            tally.count(found, article.right[kind], held=bool(article.right[kind]))
    return tally


def tables(data: Sequence[Read]) -> Tables:
    """The weights of lists and of steps."""
    found: dict[str, dict[str, float]] = {}
    for kind in KINDS:
        index = Index()
        there = choices(data, kind, index)
        found[kind] = index.table(fit(there, len(index), PENALTY))
    return found


def main() -> None:
    """Parses the command line and prints or writes what was asked for."""
    asked = options(__doc__ or "", OUTPUT, samples=False)
    data = read(asked.data)
    if asked.task == "measure":
        print(*(f"{kind}: {measure(data, kind)}" for kind in KINDS), sep="\n")
    else:
        written = document("fit_lists.py", len(data), asked.data, tables(data))
        asked.output.write_text(written, "utf-8")


if __name__ == "__main__":
    main()
