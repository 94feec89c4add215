"""What a clause cut out of an English sentence leaves behind, though its words don't show it: the
reason it follows from ("So …"), what it is one more of ("Second, you can …"), what takes it back.

A sentence may be quoted in doubt; a clause only where it surely says what its writer says.
"""

from __future__ import annotations

from collections.abc import Sequence

from sharekit.extract.candidate import Candidate
from sharekit.extract.doubts.definites import is_clear
from sharekit.extract.doubts.leaning import definites
from sharekit.extract.doubts.namings import Known
from sharekit.extract.doubts.tales import is_past
from sharekit.extract.language import words as lexicon
from sharekit.extract.language.phrases import Phrases, holds, length_at, phrases


def is_severed(candidate: Candidate, about: Known) -> bool:
    """Is it a clause that says something else, or less, without what stood around it?"""
    if not candidate.cut:
        return False
    kept = candidate.words
    if _hypothesises(kept) or holds(_POINTS_BACK, kept) or kept[-1] in _FINE:
        return True
    if candidate.after and (_is_restricted(candidate) or _is_explained(candidate)):
        return True
    cut = lexicon.words(candidate.before)
    if not cut:
        return False
    if len(cut) > MOST and _hangs_together(cut, candidate, about):
        return True
    before = about.told[candidate.number - 1] if candidate.number else ()
    return _takes_up(cut, kept) or _ends_a_process(cut, kept, before)


MOST = 4
"""Words of a lead-in; what has more is a clause of its own."""


def _hypothesises(kept: Sequence[str]) -> bool:
    """ "Most skills would become useless.": if what? "Someday, all might be well.": or never."""
    if not _DREAMS.isdisjoint(kept[:2]):
        return True
    return not _WOULD.isdisjoint(kept) and _CONDITIONS.isdisjoint(kept)


_WOULD = lexicon.listed("would wouldn't")
_DREAMS = lexicon.listed("someday imagine imagining suppose picture hypothetically")
_CONDITIONS = lexicon.listed(
    "if when whenever before until unless without once while who were had than like rather"
)

# What it speaks of, or follows from, was told before.
_POINTS_BACK = phrases("in question | at hand | we -/still don't -/really know")
_FINE = lexicon.listed("fine great okay ok result")
"""The last words of what is granted ("If you like it, fine.") or follows ("as a result")."""


def _is_restricted(candidate: Candidate) -> bool:
    """ "There are only a few harbours[, including …]": which, the list says that was cut."""
    if candidate.after.rstrip().endswith(":"):
        return True  # "Ask many questions, such as:"
    return holds(_OF_A_LIST, candidate.words) and length_at(_EXAMPLES, _after(candidate)) > 0


_EXAMPLES = phrases("including | such as | especially | particularly | like")
_OF_A_LIST = phrases(
    "only | few | select | variety | range | number of | several | certain | following | factors"
)


def _is_explained(candidate: Candidate) -> bool:
    """ "Sorting has been with us for years[—it's how …]": what it is, was told before, or is
    then."""
    after = _after(candidate)
    fewer = not _FEWER.isdisjoint(candidate.words) and "than" not in candidate.words
    return bool(after) and (after[0] in _IT_IS or (fewer and after[0] in _THE))


_IT_IS = lexicon.listed("it's that's it this they're these that")
_FEWER = lexicon.listed("fewer less more better worse")
_THE = lexicon.listed("the a an")


def _after(candidate: Candidate) -> Sequence[str]:
    return lexicon.words(candidate.after)


def _hangs_together(cut: Sequence[str], candidate: Candidate, about: Known) -> bool:
    """Does the second half of a sentence hang together with the first?

    "…, and your rope must …": where the first half is so; "…, but the price of the knots is high":
    of those that it spoke of.
    """
    if cut[-1] == "and":
        return candidate.words[0] not in _AT_ALL
    return any(
        not any(is_clear(word, about.title) for word in (head, *named))
        for head, named in definites(candidate)
    )


_AT_ALL = lexicon.listed("every everyone everybody nobody no nothing people great good all")


def _takes_up(cut: Sequence[str], kept: Sequence[str]) -> bool:
    """Does it conclude from what stood before, or is it one more of it?

    "So you will be fine": because of what? "Second, you can sail": by what? "So tie your rope" and
    "Therefore, the best rope is …" are so anyway.
    """
    if _ends_with(_CONCLUDES, cut):
        return not _is_rule(kept)
    if not _ends_with(_ADDS, cut):
        return False
    heading = kept[0] in _LOOKS_AT and len(kept) < BRIEF  # "Third, consider the weather."
    return heading or (length_at(_ENABLES, kept) > 0 and _CONDITIONS.isdisjoint(kept))


BRIEF = 7
"""Words of an item's heading."""
_LOOKS_AT = lexicon.listed("consider assess check look know review decide")

_CONCLUDES = phrases(
    "so | therefore | thus | hence | consequently | accordingly | as a result | in other words"
)
_ADDS = phrases(
    "and | also | again | besides | plus | first -/of -/all | second | third | next | finally"
    " | lastly | furthermore | moreover | additionally | in addition/conclusion | for one -/thing"
)
_ENABLES = phrases(
    "you/they/it/we/he/she can/can't/could/may/might/will/won't/should/must/cannot"
    "/have/need/get/first"
    " | you'll/they'll/it'll/we'll/we/there/there's | you're/they're going/able"
)


def _is_rule(kept: Sequence[str]) -> bool:
    """ "Tie your rope", "Your rope must hold", "The best rope is …"."""
    if kept[0] in lexicon.IMPERATIVES or kept[0] in _ORDERS:
        return True
    return length_at(_IT_IS_GOOD, kept) > 0 or not _MUST.isdisjoint(kept[:8])


_ORDERS = lexicon.listed("enjoy please check remember don't")
_MUST = lexicon.listed("must should best")
_IT_IS_GOOD = phrases(
    "it's/it -/is -/so/always/very important/crucial/critical/essential/vital/best/wise/smart"
)


def _ends_with(table: Phrases, words: Sequence[str]) -> bool:
    last = range(max(0, len(words) - 3), len(words))
    return any(length_at(table, words, at) == len(words) - at for at in last)


def _ends_a_process(cut: Sequence[str], kept: Sequence[str], before: Sequence[str]) -> bool:
    """ "[We oiled it.] Now, anybody can open it.": since then. "Now, doors are …" always are."""
    return cut[-1] == "now" and is_past(before) and not _CAN.isdisjoint(kept)


_CAN = lexicon.listed("can can't could longer able only doing")
