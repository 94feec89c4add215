"""Tables of phrases, looked up in the words of a text.

A table is a text with one phrase between bars: `call me/us | older than # | il y a _ jours`. In a
phrase `/` stands between words of which any will do, `-` among them for none at all; `_` is any
word, `#` a figure, and a `*` at a word's end any ending; of these two one may stand last among
others. A phrase begins with a word or stem.

To look a word up costs the same in a long table as in a short one, and to make one costs far less
than to compile a pattern of as many alternatives.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

Tail = tuple[tuple[str, ...], ...]
"""What follows a first word: for each place the words that may stand there; none: any word."""


class Phrases(NamedTuple):
    """tails: what may follow each first word. stems: beginnings of words that count alone."""

    tails: dict[str, list[Tail]]
    stems: tuple[str, ...]


class Found(NamedTuple):
    """The places of a phrase among the words, the last one excluded."""

    first: int
    last: int


def phrases(table: str) -> Phrases:
    """The table as written above."""
    tails: dict[str, list[Tail]] = {}
    stems: list[str] = []
    for phrase in table.split("|"):
        head, *rest = phrase.split()
        for tail in _tails(rest):
            for word in head.split("/"):
                if word[-1] == "*":
                    stems.append(word[:-1])
                else:
                    tails.setdefault(word, []).append(tail)
    return Phrases(tails, tuple(stems))


def _tails(elements: Sequence[str]) -> list[Tail]:
    """Every way to read the elements: an optional one may stand there or not."""
    ways: list[Tail] = [()]
    for element in elements:
        words = element.split("/")
        wanted = () if "_" in words else tuple(word for word in words if word != "-")
        longer = [(*way, wanted) for way in ways]
        ways = longer + ways if "-" in words else longer
    return ways


def find(table: Phrases, words: Sequence[str]) -> Found | None:
    """The first place where a phrase of the table stands."""
    return next(finditer(table, words), None)


def holds(table: Phrases, words: Sequence[str]) -> bool:
    """Does a phrase of the table stand anywhere among the words?"""
    return find(table, words) is not None


def finditer(table: Phrases, words: Sequence[str]) -> Iterator[Found]:
    """Every place where a phrase stands, the longest at each."""
    tails, stems = table
    if tails.keys().isdisjoint(words) and not stems:
        return  # as most texts for most tables
    for place, word in enumerate(words):
        if word in tails or (stems and word.startswith(stems)):
            length = length_at(table, words, place)
            if length:
                yield Found(place, place + length)


def length_at(table: Phrases, words: Sequence[str], place: int = 0) -> int:
    """How many words the longest phrase has that stands at this place; 0 where none does."""
    if place >= len(words):
        return 0
    word = words[place]
    longest = 1 if table.stems and word.startswith(table.stems) else 0
    for tail in table.tails.get(word, ()):
        if len(tail) >= longest and _follows(tail, words, place + 1):
            longest = len(tail) + 1
    return longest


def _follows(tail: Tail, words: Sequence[str], place: int) -> bool:
    if place + len(tail) > len(words):
        return False
    for wanted in tail:
        word = words[place]
        if wanted and word not in wanted and not _is_like(word, wanted):
            return False
        place += 1
    return True


def _is_like(word: str, wanted: tuple[str, ...]) -> bool:
    """Is it a figure or a stem's word, where the last of the wanted stands for one?"""
    last = wanted[-1]
    return (last == "#" and word.isdecimal()) or (last[-1] == "*" and word.startswith(last[:-1]))
