"""Text copied from a PDF: without what stands at the head and foot of its pages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from sharekit.article.boilerplate.lines import is_sentence, letters
from sharekit.lazy import lazy

_NUMBER = lazy(r"\s*(?:[-–—]\s?)?(?:(?:page|seite|p\.)\s)?(\d{1,4})(?:\s?[-–—])?\s*", 2)
_LONGEST_HEAD, _FEWEST = 120, 2


def unpaged(raw: Sequence[str]) -> Sequence[str]:
    """The lines without numbers of pages, and what stands beside them on every page."""
    numbers = {i: int(found[1]) for i, line in enumerate(raw) if (found := _NUMBER.fullmatch(line))}
    rising = [pair for pair in pairwise(numbers) if numbers[pair[1]] == numbers[pair[0]] + 1]
    breaks = [i for i in sorted({i for pair in rising for i in pair}) if _stands_alone(raw, i)]
    if len(breaks) < _FEWEST:
        return raw
    beside = [i for at in breaks for i in _beside(raw, at)]
    said = Counter(_head(line) for line in raw)
    heads = {_head(raw[i]) for i in beside if said[_head(raw[i])] >= _FEWEST}
    gone = {i for i, line in enumerate(raw) if line.strip() and _head(line) in heads}
    gone.update(breaks)
    kept: list[str] = []
    parted = False
    for index, line in enumerate(raw):
        if index in gone:
            parted = True
            continue
        if parted and not line.strip():
            continue  # a page's end is no paragraph's
        if parted and not _follows(kept, line):
            kept.append("")
        parted = False
        kept.append(line)
    return kept


def _follows(kept: list[str], line: str) -> bool:
    """Does a line go on with the last one of the page before?"""
    while kept and not kept[-1].strip():
        kept.pop()
    last = kept[-1].rstrip() if kept else ""
    return bool(last) and (last[-1] in "-‐," or (line.strip()[0].islower() and last[-1].isalnum()))


def _stands_alone(raw: Sequence[str], index: int) -> bool:
    """Is there a blank line, or the text's end, on one side of it at least?"""
    sides = (raw[index - 1] if index else "", raw[index + 1] if index + 1 < len(raw) else "")
    return not all(side.strip() for side in sides)


def _beside(raw: Sequence[str], index: int) -> list[int]:
    """The nearest lines with words above and below a page's number that could be its head."""
    above = next((i for i in range(index - 1, -1, -1) if raw[i].strip()), index)
    below = next((i for i in range(index + 1, len(raw)) if raw[i].strip()), index)
    return [i for i in (above, below) if i != index and _may_be_head(raw[i])]


def _may_be_head(line: str) -> bool:
    text = line.strip()
    return len(text) <= _LONGEST_HEAD and bool(_head(text)) and not is_sentence(text)


def _head(line: str) -> str:
    """What a head says on every page: its letters, without the page's number."""
    return "".join(filter(str.isalpha, letters(line)))
