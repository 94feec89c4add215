"""Which kinds of words a text holds: words of finding, of price, of people …

A table is a text with one phrase between bars, for each kind; a `*` at a word's end is any ending,
at its beginning the front of a compound. What a single word tells is kept, so that a text costs
one lookup a word.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import NamedTuple

from sharekit.extract.language.words import VOCABULARY, words
from sharekit.extract.numbers.numerals import signs

_LONGEST, _TAIL = 11, 16
"""Letters of the longest beginning before a `*`, and of the longest end behind one."""


class _Table(NamedTuple):
    """kinds: their names; a bit for each. words: bits of single words, with their `*`. phrases: by
    first word what follows it, and the bits of the whole."""

    kinds: tuple[str, ...]
    words: dict[str, int]
    phrases: dict[str, list[tuple[tuple[str, ...], int]]]


@lru_cache(maxsize=512)
def told_by(text: str, language: str | None) -> frozenset[str]:
    """The kinds of words that stand in a text, by the names in its language's table."""
    found, table = words(text), _table(language)
    bits = 0
    for place, word in enumerate(found):
        bits |= _bits(word, language)
        for rest, held in table.phrases.get(word, ()):
            if tuple(found[place + 1 : place + 1 + len(rest)]) == rest:
                bits |= held
    return _named(bits, language)


def shares_of(texts: Iterable[str], kinds: Iterable[str], language: str | None) -> dict[str, float]:
    """In which share of the texts, 0–1, words of each kind stand; 0 where there is no text."""
    told = [told_by(text, language) for text in texts]
    return {kind: sum(kind in each for each in told) / max(1, len(told)) for kind in kinds}


@lru_cache(maxsize=2_048)
def _named(bits: int, language: str | None) -> frozenset[str]:
    kinds = _table(language).kinds
    return frozenset(kind for place, kind in enumerate(kinds) if bits >> place & 1)


@lru_cache(maxsize=VOCABULARY)
def _bits(word: str, language: str | None) -> int:
    """What a word tells alone, by itself and by how it begins and ends; its parts about an
    apostrophe, too."""
    known = _table(language).words
    bits = 0
    before, mark, after = word.partition("'")
    for each in (word, before + mark, after) if mark else (word,):
        bits |= known.get(each, 0)
        for last in range(2, min(_LONGEST, len(each)) + 1):
            bits |= known.get(each[:last] + "*", 0)
        for first in range(max(2, len(each) - _TAIL), len(each) - 2):
            bits |= known.get("*" + each[first:], 0)
    return bits


@cache
def _table(language: str | None) -> _Table:
    listed = signs(language)
    single: dict[str, int] = defaultdict(int)
    several: dict[str, list[tuple[tuple[str, ...], int]]] = defaultdict(list)
    for place, phrases in enumerate(listed.values()):
        for phrase in phrases.split("|"):
            first, *rest = phrase.split()
            if rest:
                several[first].append((tuple(rest), 1 << place))
            else:
                single[first] |= 1 << place
    return _Table(tuple(listed), dict(single), dict(several))
