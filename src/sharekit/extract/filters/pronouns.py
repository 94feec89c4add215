"""Pronouns of an English text whose noun it doesn't hold: "You cannot do both", "he sat down"."""

from __future__ import annotations

from collections.abc import Sequence

from sharekit.extract.filters.antecedents import (
    has_noun,
    is_plural,
    many_named,
    pair_named,
    person_named,
)
from sharekit.extract.filters.expletives import is_idiom, stands_for_what_follows
from sharekit.extract.language import words as lexicon

_EXPLAINS = lexicon.listed("who that which whose")
_THIRD = lexicon.listed(
    "it its it's they them their they're they've they'll they'd he she him her his he's she's"
    " itself"
)


def pronoun_dangles(text: str, words: Sequence[str]) -> bool:
    """Does it hold a pronoun whose noun it doesn't hold before it?"""
    seen: set[bool] = set()  # a singular one, a plural one: the first of each must be clear
    for place, word in enumerate(words):
        if word == "both" and not pair_named(words, place):
            return True
        if word in _PERSONS and not person_named(text, words[:place]):
            return True
        larger_one = word in {"one", "ones"} and place > 1 and words[place - 2] in _ARTICLES
        if larger_one and not has_noun(words[: place - 2]):
            return True
        if word in _OWNED and not has_noun(words[:place]):
            return True  # "If yours bleed, brush them."
        if word in _THIRD and (word in _PLURAL) not in seen:
            if word in {"it", "it's"} and stands_for_what_follows(words, place):
                continue
            if is_idiom(words, place):
                continue
            if word == "them" and _is_no_subject(text, words[:place]):
                return True
            if word == "it" and words[0] == "there":
                return True  # "There are many things that make it work."
            if _is_anothers(words, place):
                return True
            things = word in _PLURAL and not _THINGS.isdisjoint(words[:place])
            before = _before_pronoun(text, words, place)
            one = word in _SINGULAR and has_noun(before) and not has_noun(_without_plurals(before))
            one = one or (word in _PLURAL and not many_named(before))
            if place == 1 or (place > 1 and not things and (one or not has_noun(before))):
                return True
            seen.add(word in _PLURAL)
    return False


def _is_no_subject(text: str, before: Sequence[str]) -> bool:
    """ "Small homes keep them from debt": a clause's subject isn't its object, too."""
    if not _CLAUSE_MARKS.isdisjoint(text.partition(" them")[0]):
        return False
    return _GOES_ON.isdisjoint(before) and sum(map(is_plural, before)) == 1 and len(before) < 9


_CLAUSE_MARKS = frozenset(",;:—–.")
_GOES_ON = lexicon.listed(
    "and but or if when while that which who whom what how where why because so as than to for with"
    " before after until unless of in on about"
)


def _is_anothers(words: Sequence[str], place: int) -> bool:
    """ "The business that builds it first": not the business, nor anything said before it."""
    relative = place > 2 and words[place] in _BY_OTHERS and words[place - 2] in _EXPLAINS
    return relative and not has_noun(words[: place - 3])


def _before_pronoun(text: str, words: Sequence[str], place: int) -> Sequence[str]:
    """The words among which its noun may stand: in "the posts they write" not the one before it."""
    subject = words[place] in {"they", "they're", "they've", "they'll", "it"}
    if not subject or words[place - 1] in lexicon.STOPWORDS:
        return words[:place]
    tokens = lexicon.tokens(text)
    beside = text[tokens.ends[place - 1] : tokens.starts[place]].strip() == ""
    return words[: place - 1] if beside else words[:place]


def _without_plurals(words: Sequence[str]) -> tuple[str, ...]:
    """The words with those that "it" can't stand for left blank."""
    return tuple("" if is_plural(word) else word for word in words)


_BY_OTHERS = lexicon.listed("it them him her")
_SINGULAR = lexicon.listed("it it's its itself")
_PLURAL = lexicon.listed("they them their they're they've they'll they'd")
_THINGS = lexicon.listed("things parts ways reasons")
_ARTICLES = frozenset({"a", "an", "another"})
_OWNED = lexicon.listed("mine yours ours theirs")
_PERSONS = lexicon.listed("he she him her his he's she's himself herself")
