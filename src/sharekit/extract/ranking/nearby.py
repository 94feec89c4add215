"""Features of the sentences around one, for the ranker: people quote from where a text speaks to
its reader, after a question, before a "This is why", and not from between figures and anecdotes.
"""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sharekit.extract.language import words as lexicon
from sharekit.extract.language.groups import asked_at_once

SHORT, LONG = 30, 140
"""Characters under and over which a sentence counts as short or long."""

REACH = 2
"""Sentences before and after that are near."""

SHARE = 1 / (2 * REACH)
"""What each of them counts."""

_MARK = re.compile('[\\d!！“”"«»„「」]')
_QUOTING = frozenset('“”"«»„「」')
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
_holding = asked_at_once({f"near:{name}": group for name, group in _GROUPS.items()})
_leaning = asked_at_once(
    {
        "after:this": lexicon.DEMONSTRATIVES,
        "after:they": lexicon.THIRD_PERSON,
        "after:connective": lexicon.CONNECTIVES,
    }
)


class Surroundings(NamedTuple):
    """The sentences of a text, in order, and the words of each. kept, traits: what was found."""

    texts: Sequence[str]
    words: Sequence[tuple[str, ...]]
    english: bool
    kept: dict[int, dict[str, float]]
    traits: dict[int, tuple[str, ...]]

    def features(self, index: int) -> Mapping[str, float]:
        """Where the sentence at `index` stands, and what stands before, after and near it; kept,
        because all that is cut from a sentence has the same surroundings."""
        found = self.kept.get(index)
        if found is None:
            found = self.kept[index] = self._found(index)
        return found

    def _found(self, index: int) -> dict[str, float]:
        last = len(self.texts) - 1
        near = range(max(0, index - REACH), min(last, index + REACH) + 1)
        found = _place(index, len(self.texts))
        for at in near:
            if at != index:
                for name in self._traits(at):
                    found[name] = found.get(name, 0.0) + SHARE
        if index:
            found.update(_before(self.texts[index - 1], self._traits(index - 1)))
        if index < last:
            after = self._traits(index + 1)
            found.update(_after(self.words[index + 1], after, self.english))
        return found

    def _traits(self, index: int) -> tuple[str, ...]:
        found = self.traits.get(index)
        if found is None:
            found = _traits(self.texts[index], self.words[index], english=self.english)
            self.traits[index] = found
        return found


def _traits(text: str, words: Sequence[str], *, english: bool) -> tuple[str, ...]:
    traits = []
    marks = set(_MARK.findall(text))
    if marks:
        if any(map(str.isdecimal, marks)):
            traits.append("near:digits")
        if "!" in marks or "！" in marks:
            traits.append("near:exclamation")
        if not marks.isdisjoint(_QUOTING):
            traits.append("near:quotation")
    if text.rstrip(" \"'”’)").endswith(("?", "？", "؟")):
        traits.append("near:question")
    if not SHORT <= len(text) <= LONG:
        traits.append("near:short" if len(text) < SHORT else "near:long")
    if not english:
        return tuple(traits)
    if any(map(lexicon.is_past, words)):
        traits.append("near:past")
    return (*traits, *_holding(words))


def _place(index: int, sentences: int) -> dict[str, float]:
    found: dict[str, float] = {}
    if index < 3:
        found[f"place={index}"] = 1.0
    if index == sentences - 1:
        found["place=last"] = 1.0
    elif index == sentences - 2:
        found["place=last_but_one"] = 1.0
    if sentences > 1:
        found[f"fifth={min(4, index * 5 // sentences)}"] = 1.0
    return found


def _before(text: str, traits: tuple[str, ...]) -> dict[str, float]:
    found = {}
    if "near:question" in traits:
        found["before:question"] = 1.0
    if "near:short" in traits:
        found["before:short"] = 1.0
    if text.rstrip().endswith((":", "：")):
        found["before:colon"] = 1.0
    return found


def _after(words: Sequence[str], traits: tuple[str, ...], english: bool) -> dict[str, float]:
    found = {}
    if "near:question" in traits:
        found["after:question"] = 1.0
    if "near:call" in traits:
        found["after:call"] = 1.0
    if english and words:
        found.update(dict.fromkeys(_leaning(words[:1]), 1.0))
    return found
