"""Features of the sentences around one, for the ranker: people quote from where a text speaks to
its reader, after a question, before a "This is why", and not from between figures and anecdotes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from sharekit.extract import words as lexicon

SHORT, LONG = 30, 140
"""Characters under and over which a sentence counts as short or long."""

REACH = 2
"""Sentences before and after that are near."""

_MARKS = '“”"«»„「」'
_GROUPS = {
    "you": lexicon.YOU,
    "i": lexicon.FIRST_SINGULAR,
    "we": lexicon.FIRST_PLURAL,
    "they": lexicon.THIRD_PERSON,
    "call": lexicon.CALL,
    "emotion": lexicon.EMOTION,
    "negation": lexicon.NEGATION,
    "absolute": lexicon.ABSOLUTES,
    "strong": lexicon.MODALS_STRONG,
    "weak": lexicon.MODALS_WEAK,
    "condition": lexicon.CONDITION,
}
_LEANING = {
    "this": lexicon.DEMONSTRATIVES,
    "they": lexicon.THIRD_PERSON,
    "connective": lexicon.CONNECTIVES,
}


def nearby(
    texts: Sequence[str], words: Sequence[Sequence[str]], *, english: bool
) -> tuple[dict[str, float], ...]:
    """For each sentence what stands before, after and near it. words: those of each sentence."""
    traits = [_traits(text, own, english) for text, own in zip(texts, words, strict=True)]
    found = [_near(traits, index) for index in range(len(texts))]
    for earlier, later in pairwise(range(len(texts))):
        found[later].update(_before(texts[earlier], traits[earlier]))
        found[earlier].update(_after(words[later], traits[later], english))
    return tuple(found)


def _traits(text: str, words: Sequence[str], english: bool) -> tuple[str, ...]:
    held = {
        "digits": any(map(str.isdecimal, text)),
        "question": text.rstrip(" \"'”’)").endswith(("?", "？", "؟")),
        "exclamation": "!" in text or "！" in text,
        "quotation": any(mark in text for mark in _MARKS),
        "short": len(text) < SHORT,
        "long": len(text) > LONG,
    }
    if english:
        bag = set(words)
        held.update((name, not bag.isdisjoint(group)) for name, group in _GROUPS.items())
        held["past"] = any(word in lexicon.PAST or word.endswith("ed") for word in words)
    return tuple(name for name, holds in held.items() if holds)


def _near(traits: Sequence[tuple[str, ...]], index: int) -> dict[str, float]:
    """The share of the sentences near this one that have a trait."""
    around = traits[max(0, index - REACH) : index], traits[index + 1 : index + 1 + REACH]
    counted = Counter(name for side in around for held in side for name in held)
    return {f"near:{name}": count / (2 * REACH) for name, count in counted.items()}


def _before(text: str, traits: tuple[str, ...]) -> dict[str, float]:
    found = {f"before:{name}": 1.0 for name in ("question", "short") if name in traits}
    if text.rstrip().endswith((":", "：")):
        found["before:colon"] = 1.0
    return found


def _after(words: Sequence[str], traits: tuple[str, ...], english: bool) -> dict[str, float]:
    found = {f"after:{name}": 1.0 for name in ("question", "call") if name in traits}
    if english and words:
        found.update(
            (f"after:{name}", 1.0) for name, group in _LEANING.items() if words[0] in group
        )
    return found
