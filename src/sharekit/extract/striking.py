"""Phrases that strike by what they are, wherever they stand in a sentence: a figure with what it
counts, a superlative, a comparison, what something is said to be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from sharekit.extract.language.words import listed
from sharekit.extract.striking_words import TONGUES, Tongue
from sharekit.lazy import lazy

MOST_WORDS, MANY = 6, 3
"""Words of a phrase, and of one that says enough in the midst of a clause."""

FIGURE, SUPERLATIVE, COMPARATIVE, TOLD = 3.6, 3.2, 3.1, 2.2
"""What each kind of beginning is worth, on the scale of `emphasis.ENOUGH`."""

AT_END, MIDDLING = 0.6, 0.3
"""What it is worth besides that a clause ends with the phrase, and that it has 3 or 4 words."""

_FIGURE = lazy(r"\d[\d.,]*")
_GOES_ON = listed("to zu te para pour per than als que che dan")
"""What leads a verb, whose object may follow, or what something is compared with."""
_YEAR = lazy(r"(?:1[5-9]|20)\d\d")


class Phrase(NamedTuple):
    """The first and the last word of a phrase, by their places, and how much it strikes."""

    first: int
    last: int
    weight: float


def striking(words: Sequence[str], closes: Sequence[bool], language: str | None) -> list[Phrase]:
    """All phrases of a text that strike, in order.

    words: in lower case, with straight apostrophes, figures with their signs; closes: whether a
    clause ends with each. Languages without a row give none.
    """
    tongue = TONGUES.get(language or "")
    if tongue is None:
        return []
    return list(_phrases(words, closes, tongue))


def _phrases(words: Sequence[str], closes: Sequence[bool], tongue: Tongue) -> Iterator[Phrase]:
    for first in range(len(words)):
        weight = _kind(words, closes, first, tongue)
        if not weight or _denied(words, closes, first, tongue):
            continue
        for last in range(first, min(len(words), first + MOST_WORDS)):
            over = closes[last] or last + 1 == len(words)
            phrase = words[first : last + 1]
            if last > first and _ends(phrase, words[last + 1 : last + 2], over, weight, tongue):
                more = AT_END * over + MIDDLING * (last - first in {2, 3})
                yield Phrase(first, last, weight + more)
            if over:
                break


def _ends(
    phrase: Sequence[str], behind: Sequence[str], over: bool, weight: float, tongue: Tongue
) -> bool:
    """Is the phrase whole? over: a clause ends with it."""
    if phrase[-1] in tongue.ends:
        return False
    if over:
        return True
    if weight != FIGURE and (len(phrase) < MANY or weight == TOLD):
        return False  # "more likely | to accept", "a great way | to …"
    articles = tongue.is_a[1]
    if behind[0] not in tongue.ends or behind[0] in articles:
        return False  # an article leads the object of a verb
    if weight == FIGURE:
        return _FIGURE.fullmatch(phrase[-1]) is None  # "80% to 90% | of buyers"
    told_of = any(
        word in articles and before not in tongue.ends for before, word in pairwise(phrase)
    )  # "biggest mistakes | a seller can make"
    goes_on = not _GOES_ON.isdisjoint(phrase) or (weight < SUPERLATIVE and behind[0] in _GOES_ON)
    return not goes_on and not told_of


def _kind(words: Sequence[str], closes: Sequence[bool], first: int, tongue: Tongue) -> float:
    """What the phrase that begins at a word is worth by its kind; 0 where it strikes by none."""
    copulas, articles = tongue.is_a
    if _FIGURE.fullmatch(words[first]) and not _YEAR.fullmatch(words[first]):
        later = any(map(_FIGURE.fullmatch, words[max(0, first - 3) : first]))
        return 0.0 if later else FIGURE  # "$450 to $600", "312 of the 500"
    if first == 0:
        return 0.0  # a quote's beginning needs no help
    over = next(
        (place for place in range(first, min(first + 4, len(words))) if closes[place]), first + 3
    )
    text = " ".join(words[first : over + 1])
    for pattern, weight in ((tongue.superlative, SUPERLATIVE), (tongue.comparative, COMPARATIVE)):
        found = pattern.match(text)
        if found and text[found.end() - 1 :].split()[0] not in tongue.ends:
            correlated = weight == COMPARATIVE and words[first - 1] in articles
            return 0.0 if correlated else weight  # "the more you ask, the more …"
    return TOLD if words[first - 1] in copulas and words[first] in articles else 0.0


def _denied(words: Sequence[str], closes: Sequence[bool], first: int, tongue: Tongue) -> bool:
    """Does the clause say no before the phrase begins?"""
    for place in range(first - 1, -1, -1):
        if closes[place]:
            return False
        if words[place] in tongue.no:
            return True
    return False
