"""Halves of a contrast: an English quote whose other half stands beside it in the article, so that
alone it says less, or something else.

Each costs rank, as a doubt: such a half may be well said all the same.
"""

from __future__ import annotations

from collections.abc import Mapping

from sharekit.extract.candidate import Candidate
from sharekit.extract.doubts.namings import Known
from sharekit.extract.language import words as lexicon
from sharekit.extract.language.phrases import find, holds, length_at, phrases
from sharekit.lazy import lazy


def denies_half(candidate: Candidate, _: Known) -> bool:
    """ "You aren't just buying a house.": what else it is, the next sentence says."""
    words = candidate.words
    found = find(_NOT_JUST, words)
    if _lists_denials(candidate.text):
        return True
    if found is None or not _PARTS.isdisjoint(candidate.text):
        return False
    rest = words[found.last :]
    goes_on = "," in candidate.text  # else "the things they're used to" isn't what else is so
    return (_REST if goes_on else _REST - _ELSE_IS).isdisjoint(rest)


_NOT_JUST = phrases(
    "not/isn't/aren't/wasn't/weren't/don't/doesn't/didn't just/only/merely/simply/solely"
)
_ELSE_IS = lexicon.listed("it's you're they're we're it they")
_REST = _ELSE_IS | lexicon.listed("but also because if when as until")
_PARTS = frozenset("—–;:")
_CLAUSES = _PARTS | {","}


def is_answered(candidate: Candidate, about: Known, language: str = "en") -> bool:
    """ "The best bakers are not calm people.": what they are, the next sentence says with the same
    verb. In the languages whose denials are listed here."""
    last = candidate.number + candidate.sentences
    after = about.told[last] if last < len(about.told) else ()
    if candidate.sentences > 1 or len(after) < 3 or not _PARTS.isdisjoint(candidate.text):
        return False
    words = candidate.words
    denials = _NOT.get(language, frozenset())
    places = [at for at, word in enumerate(words[:_EARLY]) if word in denials or word[-3:] == "n't"]
    if not places or not _REST.isdisjoint(words[places[0] + 1 :]):
        return False
    if after[0] in _IS:  # "They're curious people."
        return any(not _BE.isdisjoint(words[max(0, at - 1) : at + 1]) for at in places)
    near = {word for at in places for word in words[max(0, at - 1) : at + 2]}
    if after[0] in _PRONOUNS and (after[1] in near or f"{after[1]}n't" in near):
        return True
    return any(words[at : at + 2] in {("no", after[0]), ("non", after[0])} for at in places)


_EARLY = 9
"""Words among which the verb of a sentence is denied; later, it is the verb of a clause."""

_NOT: Mapping[str, frozenset[str]] = {
    "en": lexicon.listed("not no"),
    "de": lexicon.listed("nicht kein keine keinen"),
    "fr": lexicon.listed("pas non"),
    "es": lexicon.listed("no"),
    "it": lexicon.listed("non"),
    "nl": lexicon.listed("niet geen"),
}
_BE = lexicon.listed("is are isn't aren't n'est")
_IS = lexicon.listed("it's they're he's she's that's c'est")
_PRONOUNS = lexicon.listed(
    "it they he she this er sie es das il elle ils elles ce hij ze zij het dat"
)


def _lists_denials(text: str) -> bool:
    """ "What matters is not rank, not age, not luck.": what does, the next sentence says."""
    return _DENIALS.search(text) is not None


_DENIALS = lazy(r"\bnot [^,.;:—]+, (?:and |or )?not [^,;:—]+\.$")


def denies_unsaid(candidate: Candidate, _: Known) -> bool:
    """ "The search for a successor is not.": what it isn't, the sentence before says."""
    words = candidate.words
    if not (words[-1] in _ENDS_DENYING or words[-2:] in _DENYING) or candidate.sentences > 1:
        return False
    return _TELLS_WHAT.isdisjoint(words) and _CLAUSES.isdisjoint(candidate.text)


_TELLS_WHAT = _REST | lexicon.listed("and or who that which what where than so")
_ENDS_DENYING = lexicon.listed(
    "isn't aren't wasn't weren't doesn't don't didn't won't can't hasn't"
)
_DENYING = frozenset(
    (verb, "not")
    for verb in lexicon.listed("is are was were does do did will can has have would should")
)


def concedes(candidate: Candidate, _: Known) -> bool:
    """ "I understand the concern.": and yet?"""
    words = candidate.words
    return length_at(_CONCESSIONS, words) > 0 and lexicon.CONTRAST.isdisjoint(words)


_CONCESSIONS = phrases(
    "i/we -/totally/completely/fully/certainly/do/can -/totally/completely/fully understand/get"
    "/appreciate/see/realize/realise/know the/your/that/why/how/it's/there/this"
    " | i/we know -/that -/it/it's/there/this/you | it is/may/might true/be/seem/sound | sure"
    " | granted | admittedly | to be fair/sure/honest | i admit | it's true -/that | true"
    " | you may/might think/say/feel/be/wonder | some may/might/would say/argue/think"
    " | at a high level | it's a fact | it is a fact | i just know/think/like/want"
    " | normally/usually/ordinarily we/i/you/it/it's/there"
    " | just -/please make/be sure | just remember/know/note/keep"
)


def wishes(candidate: Candidate, _: Known) -> bool:
    """ "I wish I could sail.": a wish is half a contrast."""
    return length_at(_WISHES, candidate.words) > 0


_WISHES = phrases("i/we wish/wished | if only | i'd/we'd -/love/like to/love/like")


def leads_on(candidate: Candidate, about: Known) -> bool:
    """A set-up: the next sentence begins with "That's why" or "But"."""
    last = candidate.number + candidate.sentences
    after = about.told[last] if last < len(about.told) else ()
    return length_at(_ANSWERS, after) > 0


_ANSWERS = phrases("that's/that/this/which -/is why | but | however | yet | unfortunately | still")


def answers_cut(candidate: Candidate, _: Known) -> bool:
    """ "[You don't have to win, but] you can sail.": what it answers was cut."""
    cut = lexicon.words(candidate.before)
    if not cut:
        return False
    return (cut[-1] in _BUT and holds(_NEEDN_T, cut)) or length_at(_NEVERTHELESS, cut) == len(cut)


_BUT = lexicon.listed("but yet though")
_NEEDN_T = phrases(
    "don't/doesn't/didn't/not have/need to | needn't | isn't/aren't/not required/necessary/enough"
)
_NEVERTHELESS = phrases("nevertheless | nonetheless | that said | and yet | even so")


def singles_out(candidate: Candidate, _: Known) -> bool:
    """ "It is just the ropes that cost.": beside what else that was told?"""
    return length_at(_JUST_THE, candidate.words) > 0


_JUST_THE = phrases(
    "it is/was -/really just/only/merely/precisely the/a/an/my/your/our/their/these/those"
    " | it's -/really just/only/merely/precisely the/a/an/my/your/our/their/these/those"
)


def tops_unsaid(candidate: Candidate, _: Known) -> bool:
    """ "That gets a lot more expensive.": than what?"""
    words = candidate.words
    if length_at(_HAVE_FEWER, words) and _THAN.isdisjoint(words):
        return True  # "You have fewer sellers to compete with."
    found = find(_FAR_MORE, words)
    if found is None or not _THAN.isdisjoint(words) or candidate.sentences > 1:
        return False
    return found.last == len(words)


_HAVE_FEWER = phrases("you/we/they have/get/see/face/find fewer/less")
_FAR_MORE = phrases(
    "a lot/bit/little more/less _ | a lot/bit/little better/worse/easier/harder/cheaper/bigger"
    "/smaller/faster/slower/longer/higher/lower"
    " | much/far/even/way more/less _ | much/far/even/way better/worse/easier/harder/cheaper/bigger"
    "/smaller/faster/slower/longer/higher/lower"
)
_THAN = lexicon.listed("than the when if as without with once")


def as_others_see(candidate: Candidate, _: Known) -> bool:
    """ "Fog is often seen as a danger.", "The argument for fog is that …": and is it so?"""
    words = candidate.words
    told = holds(_SEEN_AS, words) or length_at(_THEIR_CASE, words) > 0
    return told and lexicon.CONTRAST.isdisjoint(words)


_THEIR_CASE = phrases(
    "the usual/common/standard/main/- argument/case/objection/complaint/excuse/worry"
    " for/against/to/about"
)


_SEEN_AS = phrases(
    "often/commonly/widely/frequently/usually/sometimes/generally/traditionally/typically"
    " presented/portrayed/touted/sold/described/depicted/seen/viewed/regarded/perceived/thought"
    "/considered/treated/dismissed/cited as/of/a/an/to"
    " | presented/portrayed/touted/hailed/dismissed as | is/are -/often supposed/said/rumored"
    "/rumoured to | many/some/most people/others think/believe/assume/say that"
    " | conventional wisdom"
)
