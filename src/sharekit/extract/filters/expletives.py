"""An "it" that stands for what follows ("It takes courage") or for nothing ("keep it short")."""

from __future__ import annotations

from collections.abc import Sequence

from sharekit.extract.filters.remains import compares
from sharekit.extract.language import words as lexicon
from sharekit.extract.language.phrases import length_at, phrases

# "It" opens a sentence well only where it stands for what follows: "It takes courage to …".
_EXPLETIVE = phrases(
    "it's/it | it seems/turns | it is/was/takes/pays/costs/isn't | it doesn't matter"
    " | it will/can be"
    " | it has never been"
)
_ONLY = lexicon.listed("just only simply merely solely")
_REST = lexicon.listed("but it's it also you're they're we're")
_HEDGES = lexicon.listed("just really actually simply only also still")
_TAKES = lexicon.listed("takes pays costs")
_TURNS = lexicon.listed("to that like when how who what if whether")
_NAMED = lexicon.listed("the his her their its this that these those them him")
_STOPS = lexicon.listed("because and but about of in on with where")


def stands_for_what_follows(words: Sequence[str], place: int) -> bool:
    """Is the "it" at this place an expletive?"""
    if words[place + 1 : place + 2] == ("was",) and words[place + 2 : place + 3] != ("never",):
        return False  # a story
    length = length_at(_EXPLETIVE, words, place)
    rest = words[place + length : place + length + 5]
    if length == 0 or (length == 1 and words[place] == "it") or not rest:
        return False
    if next((word for word in rest if word not in _HEDGES), "").endswith("ing"):
        return False  # "it's just telling me that …" is about something
    if rest[0] in _SHOWN or (rest[0] == "the" and "to" in rest):
        return False  # "it is proof of how …", "it was the quickest to …"
    if "if" in rest[1:] and (compares(rest) or rest[0] in {"a", "more", "less"}):
        return False  # "it's a little cheaper if …"
    if rest[0] in {"not", "never", "all"} and "about" in rest[:-1]:
        half = not _ONLY.isdisjoint(rest) and _REST.isdisjoint(words[place + length + 3 :])
        return not half and rest[rest.index("about") + 1] not in _NAMED  # "not just about rope"
    if rest[0] == "worth":
        return True
    for at, word in enumerate(rest):
        if word in {"when", "if", "for"} and rest[0] in _USEFUL:
            return False  # "it is useful when …": a thing that was named before
        if word == "for" and at and rest[at - 1] == "time":
            return True  # "It is a good time for a walk."
        if at and word in _TURNS:
            takes = words[place + length - 1] in _TAKES
            return takes or not _describes(rest[0], rest[at - 1], word)
        if word in _STOPS:
            return False
    return False


def _describes(first: str, noun: str, turn: str) -> bool:
    """ "It's a tool that helps", "it's a great way to": a thing that was named before."""
    if first not in {"a", "an", "one"}:
        return False
    if turn == "to":
        return noun not in _DEEDS
    return turn not in {"how", "what", "if", "whether"} and noun not in _VIEWS


# "It's a mistake to wait": to wait is one; any other noun ("a great way to") was named before.
_DEEDS = lexicon.listed(
    "idea mistake pleasure shame pity privilege matter thing joy honor honour crime sin sign myth"
    " challenge risk relief blessing habit waste gift luxury art skill struggle delight lot fallacy"
    " choice error folly lie bit fact truth wonder miracle time moment"
)
_USEFUL = lexicon.listed(
    "valuable useful handy ideal perfect available helpful suitable designed made used built meant"
)
_SHOWN = lexicon.listed("testimony testament proof evidence got been become")
_VIEWS = lexicon.listed(
    "fact truth shame pity myth mistake wonder miracle sign relief surprise coincidence given honor"
    " honour blessing joke paradox secret lie certainty irony rule"
)
_IDIOMS = phrases(
    "keep/keeping it simple/real/short/fun/going | make/making it happen/count"
    " | let's face it | take it easy/slow | get it right/done/wrong | make it to/through"
    " | believe it or not"
    " | find/found it hard/easy/difficult | call it a day | when it comes to | as it gets"
)


def is_idiom(words: Sequence[str], place: int) -> bool:
    """ "Keep it simple": an "it" that stands for nothing."""
    return words[place] == "it" and any(
        place < start + length_at(_IDIOMS, words, start)
        for start in range(max(0, place - 2), place)
    )
