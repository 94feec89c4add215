"""Sentences of English stories: what went on, once, with somebody."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from sharekit.extract.language import words as lexicon
from sharekit.extract.language.phrases import length_at, phrases


def is_past(words: Sequence[str]) -> bool:
    """Does it say what was, beside what is?"""
    return length_at(_HAVE_BEEN, words) > 0 or any(
        word in lexicon.PAST or word in _PAST_TOO or (word.endswith("ed") and len(word) > 4)
        for word in words
    )


# Those that are no participle, nor a present tense.
_PAST_TOO = lexicon.listed(
    "brought drove wrote spoke broke chose rose fell grew ran sang swam drank ate flew drew threw"
    " wore woke stole froze shook rode rang sank sat fought sought taught caught met sent slept"
)
_HAVE_BEEN = phrases("we've/i've -/already/also/never been/had/got/seen | we/i have been")


def _is_present(words: Sequence[str]) -> bool:
    """Does it say, beside what was, what is? Infinitives don't."""
    return words[0] in _PRESENT or any(
        (word in _PRESENT and before != "to")
        or (before in _WHO and word.endswith("s") and word not in lexicon.PAST)
        for before, word in pairwise(words)
    )


_WHO = lexicon.listed(
    "nobody everybody everyone somebody someone anybody anyone nothing everything who that which"
)


_PRESENT = lexicon.listed(
    "is are am isn't aren't can can't cannot will won't do don't does doesn't must should have has"
    " means takes makes becomes gets goes comes requires lets keeps gives wins fails it's you're"
    " we're they're that's there's i'm i'll you'll we'll who's"
)


def tells(words: Sequence[str]) -> bool:
    """ "We sold three", "I was told": an anecdote."""
    return not _MINE.isdisjoint(words) and is_past(words)


_MINE = lexicon.FIRST_SINGULAR | lexicon.FIRST_PLURAL


def tells_plainly(words: Sequence[str]) -> bool:
    """An anecdote that gives no insight."""
    return tells(words) and _INSIGHTS.isdisjoint(words)


def begins_tale(words: Sequence[str]) -> bool:
    """ "We posted the offer where we knew …"; not "I learned that …"."""
    first = 0
    if words[0] in _SCENES:
        first = next((at for at, word in enumerate(words[:8]) if word in {"we", "i"}), 0)
    verb = words[first + 1 : first + 2]
    timed = not lexicon.TIME.isdisjoint(words[:first])
    insight = not timed and not _INSIGHTS.isdisjoint(verb)
    return words[first] in {"we", "i"} and is_past(verb) and not insight


_SCENES = lexicon.listed("in on at within after last for during by one")


_INSIGHTS = lexicon.listed(
    "learned learnt realized realised found forgot discovered knew thought used wanted needed"
)


def narrates(words: Sequence[str]) -> bool:
    """ "Everything started to slip": a story, with nothing in the present tense."""
    rest = words[1:] if words[0] in _NOBODY else words  # "No one knew where they were"
    if not _EVER.isdisjoint(rest) or words[0] in lexicon.IMPERATIVES:
        return False  # "Nobody ever thanked an engineer for an outage": that is no story
    return is_past(words) and not _is_present(words)


def counts(words: Sequence[str]) -> bool:
    """ "A total of 28 people were put under quarantine": the figure of a day."""
    return narrates(words) and any(word[0].isdecimal() for word in words)


_EVER = lexicon.listed("nobody no none never ever always nothing every")
_NOBODY = lexicon.listed("nobody no none")


def goes_on(words: Sequence[str]) -> bool:
    """ "Everything fell apart", "no one minded": all that is in a story."""
    return (words[0] in _ALL or words[:2] == ("no", "one")) and is_past(words[:3])


_ALL = lexicon.listed("everything something nothing everyone nobody someone all")


def reports(words: Sequence[str]) -> bool:
    """ "We're seeing …", "we've had …": what goes on at the author's."""
    return words[0] in {"we've", "i've"} or any(
        words[at + length].endswith("ing")
        for at in range(min(4, len(words)))
        if (length := length_at(_WE_ARE, words, at)) and at + length < len(words)
    )


_WE_ARE = phrases(
    "we/i are/am/were/was -/now/still/also/always/not | we're/i'm -/now/still/also/just/always/not"
    " | we've/i've -/all/also/already been | we/i have -/all/also/already been"
)
