"""Nouns with "the" that an English text hasn't introduced: "The system is down": which system?

A noun is clear where something explains it ("the key to trust"), where there is but one, and where
the title holds it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sharekit.extract.filters.antecedents import is_plural
from sharekit.extract.language import words as lexicon
from sharekit.extract.language.kin import root
from sharekit.lazy import lazy

_VERBS = (
    lexicon.FINITE
    | lexicon.PAST
    | lexicon.listed(
        "were had has also still then just only even focuses provides includes serves operates"
        " include remains tells contains consists belongs begins sets allows adds marks leads"
        " brings shows"
    )
)
_SUPERLATIVE = lexicon.listed("best worst most least only more less better bigger")
_ONE_OF_ITS_KIND = lexicon.listed(
    "world internet web sun sky sea earth moon truth past future present economy law public market"
    " universe bible brain body mind heart rich poor young old dead government media press weather"
    " human end day way point rest difference moment time times work job game same best worst most"
    " answer table line way ground door road first last whole right wrong other others box"
)
_PLACES = lexicon.listed(
    "behind ahead before beside above below inside outside around next nearest in on at with"
)
_NUMBERS = lexicon.listed("two three four five six seven eight nine ten dozen")
_ENDS_NOUN = _SUPERLATIVE | _PLACES | lexicon.STOPWORDS
LONGEST = 4
"""Words of a noun with what stands before it: "the coffee-table publication"."""

_OWN = lexicon.listed(
    "business company firm house home property building project program event team store shop"
    " restaurant couple condo client agent"
)
_ONE_OF_MANY = lexicon.listed(
    "foundation organization organisation charity institute festival exhibition hotel museum"
    " outbreak incident car vehicle album movie film game book novel publication device study"
    " survey report suspect victim pair group"
)
"""Those that the title may name."""


def bare(text: str, words: Sequence[str], title: frozenset[str]) -> bool:
    """ "The system is …", "the firm's best …": what the article spoke of before."""
    nouns = [noun for noun in _nouns(text, words) if noun]
    if len(nouns) > 2:
        return False  # "The view is other, the work is other, the top is the same."
    return any(not any(is_clear(word, title) for word in noun) for noun in nouns)


def of_company(text: str, words: Sequence[str], title: frozenset[str]) -> bool:
    """ "The company …", "the five knobs …", "the value is 44": never any company, nor any five."""
    if any(noun and _is_one(noun, title) for noun in _nouns(text, words)):
        return True
    return any(word[0].isdecimal() for word in words) and bare(text, words, title)


def _is_one(noun: Sequence[str], title: frozenset[str]) -> bool:
    last = noun[-1]
    counted = noun[0][0].isdecimal() or noun[0] in _NUMBERS
    some = is_plural(last) or last in _ONE_OF_MANY  # "The cheeses are …": those of a dish
    return last in _OWN or counted or (some and not any(is_clear(word, title) for word in noun))


def _nouns(text: str, words: Sequence[str]) -> Iterator[Sequence[str]]:
    return (_bare_noun(words, place) for place in _subjects(text, words))


def _subjects(text: str, words: Sequence[str]) -> Iterator[int]:
    """Where a subject may begin: first of all, after a joining word or "the faster", and after a
    mark."""
    second = words[1] if len(words) > 1 else ""
    yield 2 if second == "of" or (second[-2:] == "er" and words[2:3] == ("the",)) else 0
    for at, word in enumerate(words[:-3]):
        if word in _JOINS:
            yield at + 1
    for mark in _PARTED.finditer(text):
        yield len(lexicon.words(text[: mark.start()]))


_JOINS = lexicon.listed("because but so if when while although though since that as and")
_PARTED = lazy(r"[,;:—–.] ?(?=[Tt]he )")


def _bare_noun(words: Sequence[str], place: int) -> Sequence[str]:
    """The noun after a "the" at that place that nothing explains, and words before it; none where
    something does explain it, as what follows "the beauty is that" does."""
    if words[place : place + 1] != ("the",):
        return ()
    if words[place + 1 : place + 2] and words[place + 1].endswith("'s"):
        return (words[place + 1].removesuffix("'s"),)
    for at in range(place + 2, min(place + LONGEST + 2, len(words))):
        if words[at - 1] in _ENDS_NOUN:
            return ()
        if words[at].endswith("'s"):
            return (*words[place + 1 : at], words[at].removesuffix("'s"))
        if words[at] in _VERBS or words[at].endswith(("ed", "ly")) or _acts(words, at):
            return () if words[at + 1 : at + 2] == ("that",) else words[place + 1 : at]
    return ()


def _acts(words: Sequence[str], at: int) -> bool:
    """ "The server bears no risk", "the cover and paper are nice": is that a verb, or the "and"
    before a second noun?"""
    after = words[at + 1 : at + 2]
    if words[at] == "and":
        return words[at + 2 : at + 3] != () and words[at + 2] in _ARE
    noun = not is_plural(words[at - 1]) and not words[at - 1].endswith("est")
    return noun and words[at].endswith("s") and after != () and after[0] in _OBJECT


_ARE = lexicon.listed("are were is was have has")
_OBJECT = lexicon.listed("a an the no any all your you it its us them his her their how what")


def is_clear(noun: str, title: frozenset[str]) -> bool:
    """Is there but one, or is it, or its kin, in the title? "The leader" under "On leadership" is
    any leader; "the company" is one that was named before."""
    if noun in _ONE_OF_ITS_KIND or noun in lexicon.TIME:
        return True
    return noun not in _OWN and any(root(word) == root(noun) for word in title)


def ends_bare(text: str, words: Sequence[str], title: frozenset[str]) -> bool:
    """ "You can taste all the flavours.": of what?"""
    if words[-2:-1] != ("the",) or bare(text, words, title):
        return False
    return not is_clear(words[-1], title)
