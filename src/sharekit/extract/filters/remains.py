"""Does what remains of an English sentence lean on what was cut from its beginning?"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from sharekit.extract.language import words as lexicon
from sharekit.lazy import lazy

_OPENS_LEANING = lexicon.listed("even other others another what all none most some many few")
# "But you also need …", "we've got another buyer": one more than those that were named.
_ADDS = lexicon.listed("also another already further instead otherwise either likewise too")
_THERE_IS = lexicon.listed("is are was were will can have has")
_DENIES = lexicon.listed("no nothing never always")
_MAKES_STATEMENT = lexicon.FINITE | lexicon.listed("had went came became")
_TELLS = lexicon.listed("was were had")
# "And the market is …": there is but one.
_ONE_OF_ITS_KIND = lexicon.listed(
    "world truth future past internet market best rest economy customer reader sun sky only worst"
)
REACH = 8
"""Words within which a clause says that it adds to another."""


def leans_on_cut(kept: Sequence[str], *, joined: bool = False) -> bool:
    """Is the clause one more, a comparison with, or an answer to what was cut before it?

    joined: it followed a main clause, not a mere lead-in ("However, …").
    """
    if not kept or (kept[0] in _OPENS_LEANING and (joined or kept[0] in {"even", "other"})):
        return True
    if kept[0] == "there" and kept[1:2] and kept[1] in _THERE_IS:
        return _DENIES.isdisjoint(kept[2:3])
    if kept[0] in {"there's", "theres"}:
        return _DENIES.isdisjoint(kept[1:2])
    if not _ADDS.isdisjoint(kept[:REACH]) or compares(kept):
        return True
    if joined and _stops_short(kept):
        return True
    # "…, but the group would be small": which group?
    bare = kept[0] == "the" and len(kept) > 2 and kept[1] not in _ONE_OF_ITS_KIND
    return bare and kept[2] in (_MAKES_STATEMENT if joined else _TELLS)


def _stops_short(kept: Sequence[str]) -> bool:
    """ "… debts, and the older you are, the more you have": what is had was cut."""
    if kept[-2:-1] == ("the",):
        return kept[-1] not in _ONE_OF_ITS_KIND and kept[-1] not in _ANY_TIME
    return kept[-1] in _WANTS_OBJECT and _OBJECTS.isdisjoint(kept[:-1])


_ANY_TIME = lexicon.listed("time day end way same point year game job")
_WANTS_OBJECT = lexicon.listed("have has had get gets use uses include contain expect require do")
_OBJECTS = lexicon.listed("what that whatever which who whom than as all everything anything how")

COMPARATIVES = lexicon.listed(
    "better worse more less higher lower smaller bigger larger greater faster slower easier harder"
    " cheaper longer shorter further farther sooner stronger weaker richer poorer simpler safer"
    " happier cleaner closer deeper stricter"
)
_INTENSIFIES = lexicon.listed("even much far lot little bit slightly somewhat")


def compares(words: Sequence[str]) -> bool:
    """Does a comparison end the clause, or is it stressed, without saying with what?

    "Turnover can be a lot higher": higher than what? "The more, the better" says.
    """
    if "than" in words or (words[:1] == ("the",) and words[1:2] and words[1] in COMPARATIVES):
        return False
    last = words[-1] in COMPARATIVES and words[-2:-1] != ("the",)
    if words[-2:-1] == ("as",) and "not" in words:
        return True  # "Sales are not quite as slow."
    return last or any(
        one == "even" and (other in COMPARATIVES or _GRADED.fullmatch(other))
        for one, other in pairwise(words)
    )


_GRADED = lazy(r"(?!never|after|under|other|over|rather|whether|either)\w{3,}i?er")
