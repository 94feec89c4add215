"""Articles written blind, with what they hold, and how a finding is marked against it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from sharekit.article.model import Article
from sharekit.article.parse import parse
from sharekit.extract.comparison import comparison
from sharekit.extract.model import Comparison, Items, Stat, Steps

DATA = Path(__file__).parent / "structures" / "data"


class Case(NamedTuple):
    """An article and what it holds: a kind that `gold` doesn't name isn't there."""

    name: str
    article: Article
    gold: dict[str, Any]
    either: tuple[str, ...]


def cases(*files: str) -> Iterator[Case]:
    """The cases of data files, in order; of all where none is named."""
    for path in sorted(DATA.glob("*.json")):
        if files and path.stem not in files:
            continue
        for row in json.loads(path.read_text(encoding="utf-8")):
            article = parse(
                "\n\n".join(row["body"]),
                kind="markdown",
                title=row["title"],
                lang=row["language"],
            )
            name = f"{path.stem}/{row['id']}"
            yield Case(name, article, row["gold"], tuple(row.get("either", ())))


def comparison_faults(found: Comparison | None, gold: dict[str, Any] | None) -> list[str]:
    """What is wrong with a comparison, in words; nothing where it is right."""
    if found is None or gold is None:
        return [] if found is gold is None else ["missed" if found is None else "invented"]
    sides = (found.left, found.right)
    seen = {
        "labels": [side.label for side in sides],
        "role": [side.role for side in sides],
        "points": [list(side.points) for side in sides],
        "conclusion": found.conclusion,
        "takeaway": found.takeaway,
        "trail": found.trail is not None,
    }
    return [f"{key}: {seen[key]!r}" for key, value in gold.items() if seen[key] != value]


def list_faults(found: Steps | Items | None, gold: list[str] | None) -> list[str]:
    """What is wrong with steps or items."""
    if found is None or gold is None:
        return [] if found is gold is None else ["missed" if found is None else "invented"]
    entries = found.steps if isinstance(found, Steps) else found.items
    texts = [[entry.text, entry.head] for entry in entries]
    right = len(texts) == len(gold) and all(
        wanted in text for wanted, text in zip(gold, texts, strict=True)
    )
    return [] if right else [f"{texts!r}"]


def stat_faults(found: Stat | None, gold: dict[str, Any] | None) -> list[str]:
    """What is wrong with a number."""
    if found is None or gold is None:
        return [] if found is gold is None else ["missed" if found is None else "invented"]
    return [
        f"{key}: {getattr(found, key)!r}"
        for key, value in gold.items()
        if getattr(found, key) != value
    ]


def faults(case: Case, kind: str) -> list[str]:
    """What is wrong with what is found of a kind in a case."""
    gold = case.gold.get(kind)
    if kind == "comparison":
        return comparison_faults(comparison(case.article), gold)
    from sharekit.extract.items import items
    from sharekit.extract.stat import stat
    from sharekit.extract.steps import steps

    if kind == "stat":
        return stat_faults(stat(case.article), gold)
    return list_faults((steps if kind == "steps" else items)(case.article), gold)
