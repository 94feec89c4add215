"""Tables of contents in pasted pages: lines in a row that all head a part of the text below."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from sharekit.article.boilerplate.lines import Line, classify, is_sentence, letters
from sharekit.article.model import BlockKind, Dropped
from sharekit.lazy import lazy

_FEWEST, _LONGEST = 2, 120
_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})
_NUMBER = lazy(r"^\d{1,2}(?:\.\d{1,2}){0,3}[.)]?\s+")
_FOLDS = lazy(
    r"\s?[\[(]\s?(?:hide|show|toggle|ausblenden|verbergen|anzeigen|masquer|afficher|ocultar|"
    r"mostrar|esconder|nascondi|mostra|dölj)\s?[\])]$",
    2,
)


def without_contents(lines: Sequence[Line]) -> tuple[list[Line], list[Dropped]]:
    """The lines without a table of contents, and that."""
    table = set(contents(lines))
    kept = [line for index, line in enumerate(lines) if index not in table]
    return kept, [Dropped(lines[index].text, "table of contents") for index in sorted(table)]


def contents(lines: Sequence[Line]) -> Iterator[int]:
    """Which lines are of such a table, its own heading among them.

    Each entry is a later line, too, in the same order, with prose between two of these: a chorus
    that is said again has none.
    """
    told = [is_sentence(line.text) for line in lines]
    before = list(accumulate(told, initial=0))  # sentences above each line
    places: dict[str, list[int]] = {}
    for index, line in enumerate(lines):
        if not told[index] and len(line.text) <= _LONGEST:
            places.setdefault(_entry(line.text), []).append(index)
    index = 0
    while index < len(lines):
        end = _run(lines, places, before, index)
        if end - index >= _FEWEST:
            if index and _heads(lines[index - 1].text):
                yield index - 1
            yield from range(index, end)
        index = max(end, index + 1)


def _run(
    lines: Sequence[Line], places: dict[str, list[int]], before: Sequence[int], start: int
) -> int:
    """Where the entries that begin here end; the start where there are none."""
    end = below = start
    while end < len(lines) and lines[end].kind in _KINDS and len(lines[end].text) <= _LONGEST:
        later = places.get(_entry(lines[end].text), [])
        number = bisect_right(later, max(below, end))
        if number == len(later):
            break
        if end > start and before[later[number]] == before[below]:
            break
        below, end = later[number], end + 1
    return end


def _entry(text: str) -> str:
    """The letters of a line without its number: `2.1 Heat` heads the same part as `Heat`."""
    return letters(_NUMBER.sub("", text)) or text


def _heads(text: str) -> bool:
    """`Contents [hide]`, `In this article`."""
    bare = _FOLDS.sub("", text)
    return bare != text or classify(bare) is not None
