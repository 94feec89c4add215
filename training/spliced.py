"""Articles that digress: those that compare, or only seem to, with sentences and paragraphs of
others put in between. What they compare stays the same.

People who tell of something for themselves write asides, anecdotes, names, dates and numbers around
it; most articles that were written for this project keep to the point. No randomness: what is put
where is drawn by a hash.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from logit import fold

COPIES = 2
WEIGHT = 0.03
"""What one of the copies counts, against one for the article itself."""

_COMPARING = ("comparisons", "forms", "lot")
"""Files of what compares, or seems to: their paragraphs are put nowhere else."""
_SPLICED = (*_COMPARING, "mixed")
_LEAST, _LONGEST = 12, 90
"""Words of a paragraph that is put into others."""
_FEW = 8
"""Paragraphs among which there is no choice."""
_LINE = re.compile(r"#|- |\d+\. |\*\*|>|\||!")
_ITEM = re.compile(r"- |\d+\. ")
_SENTENCES = re.compile(r"(?<=[.!?])\s+(?=[A-ZÄÖÜÉÈÀ¿¡«„“\"])")

Rows = Sequence[tuple[str, Mapping[str, Any]]]
"""Articles as data files have them, each with its file."""


class _Draw:
    """Numbers that a name draws, one after the other, always the same."""

    def __init__(self, name: str) -> None:
        self.name, self.drawn = name, 0

    def share(self) -> float:
        """0 to 1."""
        self.drawn += 1
        found = hashlib.sha256(f"{self.name}/{self.drawn}".encode()).digest()
        return int.from_bytes(found[:6], "big") / 2**48

    def below(self, number: int) -> int:
        """0 to number - 1."""
        return int(self.share() * number)


def spliced(rows: Rows) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The copies of all articles that compare or seem to; what is put in comes from files of the
    same part, so that nothing of one part gets into another."""
    donors: dict[tuple[int, str], list[str]] = {}
    for file, row in rows:
        if file.startswith(_COMPARING) or "comparison" in (*row["gold"], *row.get("either", ())):
            continue
        own = donors.setdefault((fold(file), row["language"]), [])
        own += (text for text in row["body"] if _fits(text))
    for file, row in rows:
        pool = donors.get((fold(file), row["language"]), [])
        if len(pool) < _FEW or not (file.startswith(_SPLICED) or "comparison" in row["gold"]):
            continue
        for copy in range(COPIES):
            body = _put_in(row["body"], pool, _Draw(f"{file}/{row['id']}/{copy}"))
            yield file, {**row, "body": body}


def _fits(text: str) -> bool:
    words = len(text.split())
    return _prose(text) and _LEAST <= words <= _LONGEST and not text.rstrip().endswith((":", "?"))


def _prose(text: str) -> bool:
    return _LINE.match(text) is None


def _put_in(body: Sequence[str], pool: Sequence[str], draw: _Draw) -> list[str]:
    """An article with paragraphs before, between and behind its own, and sentences within them; how
    many differs from copy to copy."""
    within, behind = 0.3 + draw.share() / 2, 0.05 + 0.4 * draw.share()

    def paragraphs(share: float) -> Iterator[str]:
        if draw.share() < share:
            yield from (pool[draw.below(len(pool))] for _ in range(1 + draw.below(2)))

    found = list(paragraphs(0.7))
    for at, text in enumerate(body):
        led = text.rstrip().endswith(":") or (body[at + 1 : at + 2] and _ITEM.match(body[at + 1]))
        if not _prose(text) or led:
            found.append(text)
            continue
        digresses = draw.share() < within
        found.append(f"{text} {_some(pool, draw)}" if digresses else text)
        if draw.share() < behind:
            found.append(pool[draw.below(len(pool))])
    return [*found, *paragraphs(0.6)]


def _some(pool: Sequence[str], draw: _Draw) -> str:
    """One or two sentences of a paragraph."""
    own = _SENTENCES.split(pool[draw.below(len(pool))])
    number = 1 + draw.below(2)
    first = draw.below(max(1, len(own) - number + 1))
    return " ".join(own[first : first + number])
