"""Articles written blind, with what they hold, and how a finding is marked against it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import escape
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple

from sharekit.article.model import Article
from sharekit.article.parse import parse
from sharekit.extract.comparison import comparison
from sharekit.extract.model import Comparison, Items, Stat, Steps

_ITEM = re.compile(r"(?:-|\d+\.) ")
DATA = Path(__file__).parent / "structures" / "data"
UNSEEN = DATA.with_name("unseen")
"""Articles that no weights were fitted on."""


class Case(NamedTuple):
    """An article and what it holds: a kind that `gold` doesn't name isn't there."""

    name: str
    article: Article
    gold: dict[str, Any]
    either: tuple[str, ...]


FORMS = ("markdown", "html", "text")


def cases(*files: str, form: str = "markdown", folder: Path = DATA) -> Iterator[Case]:
    """The cases of data files, in order, in one of the forms; of all where none is named."""
    for path in sorted(folder.glob("*.json")):
        if files and path.stem not in files:
            continue
        for row in json.loads(path.read_text(encoding="utf-8")):
            if form not in row.get("forms", FORMS):
                continue
            name = f"{path.stem}/{row['id']}"
            yield Case(name, _read(row, form), row["gold"], tuple(row.get("either", ())))


def _read(row: dict[str, Any], form: str) -> Article:
    """A case as somebody may have it: as Markdown, as a page, or pasted from one."""
    title, language, lines = row["title"], row["language"], row["body"]
    if form == "html":
        head = f"<title>{escape(title)}</title>"
        body = f"<article><h1>{escape(title)}</h1>{''.join(_elements(lines))}</article>"
        page = f'<!doctype html><html lang="{language}"><head>{head}</head><body>{body}</body>'
        return parse(page, kind="html")
    if form == "text":
        plain = [re.sub(r"^#+ |\*\*", "", line) for line in (title, *lines)]
        return parse("\n\n".join(plain), kind="text", title=title, lang=language)
    return parse("\n\n".join(lines), kind="markdown", title=title, lang=language)


def _elements(lines: list[str]) -> Iterator[str]:
    for (listed, ordered), group in groupby(lines, _listed):
        if listed:
            items = [f"<li>{_strong(_ITEM.sub('', line))}</li>" for line in group]
            tag = "ol" if ordered else "ul"
            yield f"<{tag}>{''.join(items)}</{tag}>"
            continue
        for line in group:
            heading = line.startswith("#")
            tag = "h2" if heading else "p"
            yield f"<{tag}>{_strong(line.lstrip('# ') if heading else line)}</{tag}>"


def _listed(line: str) -> tuple[bool, bool]:
    """Is the line an item, and one of an ordered list?"""
    return _ITEM.match(line) is not None, line[:1].isdecimal()


def _strong(line: str) -> str:
    return re.sub(r"\*\*(.+?)\*\*", r"<strong>\1</strong>", escape(line, quote=False))


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


def _unstopped(text: str) -> str:
    """Readers mark an entry with or without its full stop."""
    return text.rstrip(".:")


def list_faults(found: Steps | Items | None, gold: list[str] | None) -> list[str]:
    """What is wrong with steps or items."""
    if found is None or gold is None:
        return [] if found is gold is None else ["missed" if found is None else "invented"]
    entries = found.steps if isinstance(found, Steps) else found.items
    texts = [[_unstopped(entry.text), _unstopped(entry.head)] for entry in entries]
    right = len(texts) == len(gold) and all(
        _unstopped(wanted) in text for wanted, text in zip(gold, texts, strict=True)
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
