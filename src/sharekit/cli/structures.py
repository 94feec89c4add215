"""What structures an article holds, for people and for programs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sharekit.extract.model import Comparison, Entry, Passage, Side, Stat, Structures

_WIDTH = 90
_ENTRIES = 6


def structure_lines(found: Structures) -> Iterator[str]:
    """Lines on the structures that were found; none where nothing was."""
    if found.comparison is not None:
        yield from _comparison_lines(found.comparison)
    if found.steps is not None:
        yield from _entry_lines("Steps", found.steps.steps, found.steps.confidence)
    if found.items is not None:
        yield from _entry_lines("List", found.items.items, found.items.confidence)
    if found.stat is not None:
        yield from _stat_lines(found.stat)
    if found.keywords:
        yield f"Keywords: {', '.join(found.keywords)}"


def _comparison_lines(found: Comparison) -> Iterator[str]:
    left, right = found.left.label, found.right.label
    yield f"Comparison ({_sure(found.confidence)}): {left} vs. {right}"
    for side in (found.left, found.right):
        if side.role is not None:
            yield f"      {side.label}: {_short(side.role)}"
        elif side.points:
            yield f"      {side.label}: {len(side.points)} points"
    if found.conclusion is not None:
        yield f"      both: {_short(found.conclusion)}"
    if found.takeaway is not None:
        yield f"      takeaway: {_short(found.takeaway)}"
    if found.trail is None:
        yield "      shape: two columns"
    else:
        ahead, behind = (left, right) if found.trail.ahead == "left" else (right, left)
        yield f"      shape: a trail, {ahead} goes ahead, {behind} keeps the rest together"


def _entry_lines(name: str, entries: tuple[Entry, ...], confidence: float) -> Iterator[str]:
    yield f"{name} ({_sure(confidence)}): {len(entries)}"
    for number, entry in enumerate(entries[:_ENTRIES], 1):
        yield f"{number:>6}. {_short(entry.head)}"
    if len(entries) > _ENTRIES:
        yield f"      … {len(entries) - _ENTRIES} more"


def _stat_lines(found: Stat) -> Iterator[str]:
    unit = f" {found.unit}" if found.unit else ""
    yield f"Number ({_sure(found.confidence)}): {found.number}{unit}"
    yield f"      {_short(found.sentence)}"
    if found.source is not None:
        yield f"      source: {found.source}"


def _sure(confidence: float) -> str:
    return f"{round(100 * confidence)} % sure"


def _short(text: str) -> str:
    if len(text) <= _WIDTH:
        return str(text)
    cut = text[: _WIDTH - 1]
    return (cut.rsplit(" ", 1)[0] if " " in cut else cut) + " …"


def structures_json(found: Structures) -> dict[str, Any]:
    """The structures with the keys of the JSON interface; null is what the article doesn't hold."""
    steps, items, stat = found.steps, found.items, found.stat
    return {
        "comparison": _comparison(found.comparison) if found.comparison else None,
        "steps": {
            "steps": [_entry(each) for each in steps.steps],
            "lead": _passage(steps.lead),
            "confidence": steps.confidence,
        }
        if steps
        else None,
        "items": {
            "items": [_entry(each) for each in items.items],
            "lead": _passage(items.lead),
            "confidence": items.confidence,
        }
        if items
        else None,
        "stat": {
            "number": _passage(stat.number),
            "unit": _passage(stat.unit),
            "sentence": _passage(stat.sentence),
            "source": _passage(stat.source),
            "confidence": stat.confidence,
        }
        if stat
        else None,
        "keywords": list(found.keywords),
    }


def _comparison(found: Comparison) -> dict[str, Any]:
    trail = found.trail
    return {
        "left": _side(found.left),
        "right": _side(found.right),
        "conclusion": _passage(found.conclusion),
        "takeaway": _passage(found.takeaway),
        "confidence": found.confidence,
        "shape": "trail" if trail else "columns",
        "trail": {
            "ahead": trail.ahead,
            "front": _passage(trail.front),
            "rear": _passage(trail.rear),
        }
        if trail
        else None,
    }


def _side(side: Side) -> dict[str, Any]:
    return {
        "label": _passage(side.label),
        "role": _passage(side.role),
        "points": [_passage(point) for point in side.points],
    }


def _entry(entry: Entry) -> dict[str, Any]:
    return {
        "text": _passage(entry.text),
        "head": _passage(entry.head),
        "body": _passage(entry.body),
    }


def _passage(passage: Passage | None) -> dict[str, Any] | None:
    """The words and their place; block -1 is the title."""
    if passage is None:
        return None
    return {
        "text": passage.text,
        "block": passage.block,
        "start": passage.start,
        "end": passage.end,
    }
