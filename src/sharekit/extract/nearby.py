"""Features of the sentences around one, for the ranker: people quote from where a text speaks to
its reader, after a question, before a "This is why", and not from between figures and anecdotes.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from sharekit.extract import words as lexicon

SHORT, LONG = 30, 140
"""Characters under and over which a sentence counts as short or long."""

REACH = 2
"""Sentences before and after that are near."""

SHARE = 1 / (2 * REACH)
"""What each of them counts."""

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


class Surroundings(NamedTuple):
    """The sentences of a text, in order, and the words of each."""

    texts: Sequence[str]
    words: Sequence[tuple[str, ...]]
    english: bool
    kept: dict[int, dict[str, float]]

    def features(self, index: int) -> Mapping[str, float]:
        """What stands before, after and near the sentence at `index`; kept, because all that is
        cut from a sentence has the same surroundings."""
        found = self.kept.get(index)
        if found is None:
            found = self.kept[index] = self._found(index)
        return found

    def _found(self, index: int) -> dict[str, float]:
        last = len(self.texts) - 1
        found: dict[str, float] = {}
        for at in range(max(0, index - REACH), min(last, index + REACH) + 1):
            if at == index:
                continue
            for name in self._traits(at):
                found[name] = found.get(name, 0.0) + SHARE
        if index:
            found.update(_before(self.texts[index - 1], self._traits(index - 1)))
        if index < last:
            after = self._traits(index + 1)
            found.update(_after(self.words[index + 1], after, self.english))
        return found

    def _traits(self, index: int) -> tuple[str, ...]:
        return _traits(self.texts[index], self.words[index], self.english)


@lru_cache(maxsize=64)
def _traits(text: str, words: tuple[str, ...], english: bool) -> tuple[str, ...]:
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
    return tuple(f"near:{name}" for name, holds in held.items() if holds)


def _before(text: str, traits: tuple[str, ...]) -> dict[str, float]:
    found = {f"before:{name}": 1.0 for name in ("question", "short") if f"near:{name}" in traits}
    if text.rstrip().endswith((":", "：")):
        found["before:colon"] = 1.0
    return found


def _after(words: Sequence[str], traits: tuple[str, ...], english: bool) -> dict[str, float]:
    found = {f"after:{name}": 1.0 for name in ("question", "call") if f"near:{name}" in traits}
    if english and words:
        found.update(
            (f"after:{name}", 1.0) for name, group in _LEANING.items() if words[0] in group
        )
    return found
