"""Comparisons of an English text that don't say with what: "The county isn't much different"."""

from __future__ import annotations

from collections.abc import Sequence

from sharekit.extract.filters.remains import compares
from sharekit.extract.language import words as lexicon


def likens(words: Sequence[str]) -> bool:
    """Does it liken something to what stands elsewhere?"""
    even = "even" in words and compares(words)
    return even or _is_more(words) or _is_less(words) or _is_like(words) or _is_same(words)


_IS = lexicon.listed("is isn't are aren't was were be it's they're")
_SAYS_WITH_WHAT = lexicon.listed("than when if as because every both never ever")


def _is_more(words: Sequence[str]) -> bool:
    """ "They are necessarily more speculative.": more than what?"""
    if (
        words[-2:-1] != ("more",)
        or words[-3:-2] == ("the",)
        or not _SAYS_WITH_WHAT.isdisjoint(words)
    ):
        return False
    return not _IS.isdisjoint(words[-4:-2])


_NOT_AS = lexicon.listed("not isn't aren't wasn't weren't nearly quite")


def _is_less(words: Sequence[str]) -> bool:
    """ "What isn't as common", "it doesn't feel as good": as good as what?"""
    for place, word in enumerate(words[1:-1], 1):
        denied = words[place - 1] in _NOT_AS or (
            words[place - 1] in _FEELS and not lexicon.NEGATION.isdisjoint(words[:place][-3:])
        )
        if word == "as" and denied and words[place + 1] != "if":
            return _AS_WHAT.isdisjoint(words[place + 2 :]) and _AS_WHAT.isdisjoint(words[:place])
    return False


_FEELS = lexicon.listed("feel look seem be sound taste cost go get do perform pay")
_AS_WHAT = lexicon.listed("as than compared when if")
_LIKE = lexicon.listed("different similar comparable identical")
_WITH_WHAT = lexicon.listed(
    "from to than as between among for in with every each both and everyone everyone's everybody"
    " everybody's nobody"
)
_IS_ONE = lexicon.listed("is isn't was wasn't it's that's")
_DEGREES = lexicon.listed("much very so no any quite that too pretty really not all little")


def _is_like(words: Sequence[str]) -> bool:
    """ "The county isn't much different": different from what?"""
    for place, word in enumerate(words):
        if word not in _LIKE or not _WITH_WHAT.isdisjoint(words):
            continue
        before = place - 1
        while before > 0 and words[before] in _DEGREES:
            before -= 1
        if words[before] in _IS_ONE:
            return True
    return False


_SAME_AS_WHAT = lexicon.listed(
    "as all both everyone everybody every we they you i people two each that who which what time"
    " for"
    " twice nobody no never always different day days when where than in if not don't doesn't us"
    " most many anyone to of"
)


def _is_same(words: Sequence[str]) -> bool:
    """ "The second follows the same plan": as what? "We all want the same" says."""
    for place, word in enumerate(words[2:], 2):
        if word == "same" and words[place - 1] == "the":
            rest = (*words[: place - 1], *words[place + 1 :])
            return "same" not in rest and _SAME_AS_WHAT.isdisjoint(words)
    return False
