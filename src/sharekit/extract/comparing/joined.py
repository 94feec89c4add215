"""Two things that one sentence names in a breath, and that others tell of: "nylon strings or steel
strings", "the explainer and the asker"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from sharekit.extract.comparing.lines import KINDS, names_nothing
from sharekit.extract.comparing.pairs import MERE, Pair, capitalised, paired
from sharekit.extract.comparing.roles import plain
from sharekit.extract.language.kin import Name, Token, tokens
from sharekit.extract.language.words import listed
from sharekit.extract.model import Passage
from sharekit.extract.outline import Outline, Sentence

MOST, LONGEST = 6, 3
"""Pairs that sentences name, and words of a name."""

_DETERMINERS = 3
"""Words of a sentence that may stand before its name."""

_JOINS = {
    **dict.fromkeys(listed("or oder ou o u of"), "or"),
    **dict.fromkeys(listed("and und et y e en"), "and"),
    **dict.fromkeys(listed("vs versus gegen contre contra contro tegen"), "versus"),
}
_MARKS = frozenset(".;:!?()")

_Run = tuple[int, int]
"""Some words of a sentence: the first, and the one behind the last."""
_Openings = Mapping[str, Sequence[tuple[int, tuple[str, ...]]]]
"""By its first root what sentences open with: their number, and the roots of their first words."""


def joined(of: Outline) -> Iterator[Pair]:
    """The pairs that a sentence joins and of which either opens another one."""
    openings = _openings(of)
    found: dict[tuple[str, str], Pair] = {}
    for sentence in of.sentences:
        for pair in _in(of, sentence, openings):
            found.setdefault((str(pair.left), str(pair.right)), pair)
    yield from islice(found.values(), MOST)


def breath(text: str, one: Name, other: Name) -> str | None:
    """How a text joins the two: "or", "and" or "versus"; None where it doesn't."""
    words = tokens(text)
    first, second = _runs(text, one), _runs(text, other)
    for ahead, behind in ((first, second), (second, first)):
        for _, end in ahead:
            for start, _ in behind:
                how = _joins(text, words[end - 1 : start + 1])
                if how is not None:
                    return how
    return None


def _joins(text: str, words: Sequence[Token]) -> str | None:
    """How the first of some words is joined to the last: by one that joins, and determiners."""
    if not 2 < len(words) <= 2 + LONGEST:
        return None
    if not _MARKS.isdisjoint(text[words[0].end : words[-1].start]):
        return None
    how, *rest = (plain(text, word) for word in words[1:-1])
    return _JOINS.get(how) if all(word in KINDS for word in rest) else None


def _runs(text: str, name: Name) -> list[_Run]:
    """Where a name stands in a text, with what both have in common."""
    words = tokens(text)
    found: list[_Run] = []
    for at in name.places(text):
        first, end = at, at + len(name.roots)
        while end < len(words) and words[end].root in name.after:
            end += 1
        while first and words[first - 1].root in name.before:
            first -= 1
        found.append((first, end))
    return found


def _openings(of: Outline) -> _Openings:
    found: dict[str, list[tuple[int, tuple[str, ...]]]] = {}
    for sentence in of.sentences:
        words = tokens(sentence.text)[: _DETERMINERS + LONGEST]
        first = _past_determiners(sentence.text, words, 0)
        if first < len(words):
            roots = tuple(word.root for word in words[first : first + LONGEST])
            found.setdefault(roots[0], []).append((sentence.number, roots))
    return found


def _in(of: Outline, sentence: Sentence, openings: _Openings) -> Iterator[Pair]:
    text, words = sentence.text, tokens(sentence.text)

    def opens(run: _Run) -> bool:
        own = tuple(word.root for word in words[slice(*run)])
        ends = plain(text, words[run[1] - 1])
        return not names_nothing(ends, of.language) and any(
            number != sentence.number and roots[: len(own)] == own
            for number, roots in openings.get(own[0], ())
        )

    for at in range(1, len(words) - 1):
        if plain(text, words[at]) not in _JOINS:
            continue
        start = _past_determiners(text, words, at + 1)
        before = ((first, at) for first in range(max(0, at - LONGEST), at))
        behind = ((start, end) for end in range(min(len(words), start + LONGEST), start, -1))
        left, right = next(filter(opens, before), None), next(filter(opens, behind), None)
        if left is not None and right is not None:
            one, other = (_label(of, sentence, words[slice(*run)]) for run in (left, right))
            pair = paired(one, other, MERE)
            if pair is not None:
                yield pair


def _past_determiners(text: str, words: Sequence[Token], at: int) -> int:
    while at < len(words) and plain(text, words[at]) in KINDS:
        at += 1
    return at


def _label(of: Outline, sentence: Sentence, words: Sequence[Token]) -> Passage:
    start, end = words[0].start, words[-1].end
    return capitalised(of.passage(sentence.block, sentence.start + start, sentence.start + end))
