"""Fits the weights that numbers and their sources are weighed by, or measures them.

    python training/fit_numbers.py fit DATA --samples SAMPLES
    python training/fit_numbers.py measure DATA --samples SAMPLES    8 folds, weights fitted anew

DATA: a folder of JSON files, each a list of articles as in `tests/structures/data`: `language`,
`title`, `body` (lines of Markdown) and `gold`, whose `stat` names number, sentence and source.
SAMPLES: a folder with `quotes/quotes-dev.jsonl` and pages in `extraction/html`, other people's
articles; what readers said of their numbers stands in `judged_numbers.json`, without their words.
Standard library and sharekit only, no randomness: the same data gives the same bytes.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "src"))

from files import Tables, by_strangers, document, options
from logit import FOLDS, NOBODY, Choice, Index, fit, fold
from samples import samples_of, short_hash

from sharekit.article.parse import parse
from sharekit.extract.numbers.crediting import NAMED, candidates, notes_of
from sharekit.extract.numbers.figures import Figure
from sharekit.extract.numbers.telling import features, setting, sourced
from sharekit.extract.numbers.unspaced import UNSPACED
from sharekit.extract.outline import Outline, Sentence, outline
from sharekit.extract.stat import TELLING, figures_of, lines

PENALTY = 1.0
ELSEWHERE = 0.1  # what a sentence of an article without a number counts for sources
TOLD = 2.0  # what an article of strangers counts
JUDGED = Path(__file__).with_name("judged_numbers.json")
OUTPUT = Path(__file__).resolve().parent.parent / "src/sharekit/extract/numbers/weights.json"


@dataclass(slots=True)
class Seen:
    """A figure of an article: its features, whether it is the one, and the names near it."""

    figure: Figure
    features: Mapping[str, float]
    right: bool
    names: list[tuple[Mapping[str, float], str]]
    source: str | None
    asked: bool
    score: float = NOBODY
    named: str | None = None


@dataclass(frozen=True, slots=True)
class Read:
    """An article: the file it is from, what it holds, and its figures. judged: is it one of whose
    figures readers said whose they are?"""

    file: str
    gold: dict[str, Any] | None
    figures: list[Seen]
    judged: bool = False


def read(folder: Path) -> list[Read]:
    """The articles of all files but those that may or may not hold a number."""
    found: list[Read] = []
    for path in sorted(folder.glob("*.json")):
        for row in json.loads(path.read_text("utf-8")):
            if "stat" in row.get("either", ()):
                continue
            body = "\n\n".join(row["body"])
            article = parse(body, kind="markdown", title=row["title"], lang=row["language"])
            of = outline(article)
            if of.language in UNSPACED:
                continue
            gold = row["gold"].get("stat") or row.get("missed", {}).get("stat")
            found.append(Read(path.stem, gold, _figures(of, gold)))
    return found


def read_judged(samples: Path) -> list[Read]:
    """The articles of SAMPLES, with what readers said of their numbers; those that nobody was asked
    about hold none."""
    said = json.loads(JUDGED.read_text("utf-8"))
    verdicts, sources = (
        {(each["article"], each["sentence"], each["start"]): each for each in said[kind]}
        for kind in ("numbers", "sources")
    )
    found: list[Read] = []
    for name, article in samples_of(samples):
        of = outline(article)
        if of.language in UNSPACED:
            continue
        figures = _figures(of, None)
        places = [
            (name, short_hash(line.text), figure.number[0])
            for line in lines(of)
            for figure in figures_of(of, line)
        ]
        for place, seen in zip(places, figures, strict=True):
            verdict = verdicts.get(place)
            seen.right = verdict is not None and verdict["verdict"] == "good"
            asked = sources.get(place) or (
                verdict if verdict and verdict["verdict"] != "bad" else None
            )
            seen.asked = asked is not None
            wanted = asked["source"] if asked else None
            seen.source = next((n for _, n in seen.names if short_hash(n) == wanted), None)
        held = any(seen.right for seen in figures)
        found.append(Read(f"samples/{name}", {} if held else None, figures, judged=True))
    return found


def _figures(of: Outline, gold: dict[str, Any] | None) -> list[Seen]:
    told = lines(of)
    own = [figures_of(of, line) for line in told]
    about, notes = setting(of, own), notes_of(of)
    found: list[Seen] = []
    for sentence, figures in zip(told, own, strict=True):
        for place, figure in enumerate(figures):
            right = gold is not None and _is(gold, sentence, figure)
            source = gold.get("source") if gold and right else None
            asked = (right and "source" in (gold or {})) or (gold is None and place == 0)
            names = [
                (each.features, each.place.text[each.name.start : each.name.end])
                for each in candidates(of, sentence, figure, notes)
            ]
            found_features = features(of, sentence, figure, len(figures) - 1, about)
            found.append(Seen(figure, found_features, right, names, source, asked))
    return found


def _is(gold: dict[str, Any], sentence: Sentence, figure: Figure) -> bool:
    number = sentence.text[slice(*figure.number)]
    alike = gold.get("sentence", sentence.text) == sentence.text
    return bool(alike and gold.get("number", number).lower() == number.lower())


def source_choices(data: Iterable[Read], index: Index) -> list[Choice]:
    """Of each figure whose source is known the names near it; a source that is none of them
    teaches nothing."""
    return [
        Choice(
            tuple(index.row(found) for found, _ in each.names),
            frozenset(i for i, (_, name) in enumerate(each.names) if name == each.source),
            1.0 if article.judged or article.gold is not None else ELSEWHERE,
        )
        for article in data
        for each in article.figures
        if each.asked and each.names
        if each.source is None or any(name == each.source for _, name in each.names)
    ]


def figure_choices(data: Iterable[Read], index: Index) -> list[Choice]:
    """Of each article its figures, with what their sources add."""
    return [
        Choice(
            tuple(
                index.row({**each.features, **sourced(each.figure, each.score)})
                for each in article.figures
            ),
            frozenset(i for i, each in enumerate(article.figures) if each.right),
            TOLD if by_strangers(article.file) else 1.0,
        )
        for article in data
        if article.figures
    ]


def credited(data: Iterable[Read], index: Index, weights: Sequence[float]) -> None:
    """Writes down the likeliest name near each figure."""
    for article in data:
        for each in article.figures:
            scores = [index.score(found, weights) for found, _ in each.names]
            if scores:
                each.score = max(scores)
                each.named = each.names[scores.index(each.score)][1]


def credit_apart(data: Sequence[Read]) -> None:
    """Credits each file's figures by weights fitted without it: those fitted with it would flatter,
    and the figures' weights would trust them too much."""
    for part in range(FOLDS):
        index = Index()
        choices = source_choices((each for each in data if fold(each.file) != part), index)
        weights = fit(choices, len(index), PENALTY)
        credited((each for each in data if fold(each.file) == part), index, weights)


def figure_weights(data: Sequence[Read]) -> list[tuple[Index, list[float]]]:
    """For each part the weights that were fitted without it."""
    found: list[tuple[Index, list[float]]] = []
    for part in range(FOLDS):
        index = Index()
        choices = figure_choices((each for each in data if fold(each.file) != part), index)
        found.append((index, fit(choices, len(index), PENALTY)))
    return found


def measure(data: Sequence[Read], fitted: Sequence[tuple[Index, list[float]]]) -> str:
    """What is found in files that no weights were fitted on."""
    right = asked = full = wrong = missed = invented = misnamed = 0
    for article in data:
        index, weights = fitted[fold(article.file)]
        scores = [
            index.score({**each.features, **sourced(each.figure, each.score)}, weights)
            for each in article.figures
        ]
        best = max(scores, default=NOBODY)
        found = article.figures[scores.index(best)] if best > TELLING else None
        if article.gold is None:
            invented += found is not None
        elif found is None:
            missed += 1
        elif not found.right:
            wrong += 1
        else:
            named = found.named if found.score >= NAMED else None
            right += 1
            asked += found.asked
            full += found.asked and named == found.source
            misnamed += found.asked and named is not None and named != found.source
    held_by = sum(each.gold is not None for each in data)
    return (
        f"{right} of {held_by} numbers found; of {asked} whose source is marked {full} with it,"
        f" {misnamed} with another;"
        f" {wrong} others taken, {missed} missed; {invented} in {len(data) - held_by} articles"
        " without one"
    )


def tables(data: Sequence[Read]) -> Tables:
    """The weights of numbers and of their sources."""
    index, names = Index(), Index()
    source = fit(source_choices(data, names), len(names), PENALTY)
    figure = fit(figure_choices(data, index), len(index), PENALTY)
    return {"figure": index.table(figure), "source": names.table(source)}


def main() -> None:
    """Parses the command line and prints or writes what was asked for."""
    asked = options(__doc__ or "", OUTPUT, samples=True)
    own, judged = read(asked.data), read_judged(asked.samples)
    data = [*own, *judged]
    credit_apart(data)
    if asked.task == "measure":
        weights = figure_weights(data)
        print("articles written for it:", measure(own, weights))
        print("samples:", measure(judged, weights))
        return
    written = document(
        "fit_numbers.py",
        len(data),
        asked.data,
        tables(data),
        model="conditional logit of one or none, L2; sources by weights of other files",
        judged_sha256=hashlib.sha256(JUDGED.read_bytes()).hexdigest(),
        note="Of the samples, which are other people's, nothing but features is used.",
    )
    asked.output.write_text(written, "utf-8")


if __name__ == "__main__":
    main()
