"""What speaks against an English quote without forbidding it: it costs rank, so that it is shown
only where the article holds nothing clearer; too many doubts forbid it after all.

"The system is down": which system? "Dana nodded": who is she? "We sold three": when was that?
What certainly can't stand alone is refused by the `filters`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import NamedTuple

from sharekit.extract.candidate import Candidate
from sharekit.extract.doubts import contrasts, leaning, momentary, namings, tales
from sharekit.extract.doubts.definites import bare, ends_bare, is_clear, of_company
from sharekit.extract.doubts.namings import Known
from sharekit.extract.doubts.notices import is_notice
from sharekit.extract.doubts.remnants import is_severed
from sharekit.extract.language import words as lexicon
from sharekit.extract.language.kin import root
from sharekit.extract.language.phrases import finditer, holds, length_at, phrases
from sharekit.lazy import lazy

TOO_DOUBTFUL = 0.8
"""What costs as much isn't quoted at all."""

CUT_DOUBTFUL = 0.4
"""What costs as much isn't worth a cut: in doubt the sentence stays whole."""

SLIGHT = 0.2
"""A doubt that costs no more than this never forbids a quote."""


class Doubt(NamedTuple):
    """name: stable. cost: in the ranker's units. holds: does the candidate give that doubt?
    adds: does it count among those that are too many together?
    """

    name: str
    cost: float
    holds: Callable[[Candidate, Known], bool]
    adds: bool = True


def doubts(candidate: Candidate, about: Known) -> tuple[str, ...]:
    """The names of the doubts that an English candidate gives."""
    return tuple(doubt.name for doubt in DOUBTS if doubt.holds(candidate, about))


def cost(candidate: Candidate, about: Known) -> float | None:
    """What the doubts cost together; None where they are too many for a quote."""
    if is_severed(candidate, about):
        return None
    given = [doubt for doubt in DOUBTS if doubt.holds(candidate, about)]
    total = math.fsum(doubt.cost for doubt in given)
    grave = math.fsum(doubt.cost for doubt in given if doubt.adds and doubt.cost > SLIGHT)
    refused = grave >= TOO_DOUBTFUL or (total >= CUT_DOUBTFUL and candidate.cut)
    return None if refused else total


def _bare(candidate: Candidate, about: Known) -> bool:
    return bare(candidate.text, candidate.words, about.title)


def _of_company(candidate: Candidate, about: Known) -> bool:
    return of_company(candidate.text, candidate.words, about.title)


def _ends_bare(candidate: Candidate, about: Known) -> bool:
    return ends_bare(candidate.text, candidate.words, about.title)


def _names_by_kind(candidate: Candidate, about: Known) -> bool:
    """ "The Foundation helps …": one whose name was told, and that "A Good Foundation" doesn't
    tell."""
    found = _ONE_NAMED.match(candidate.text)
    if found is None:
        return False
    return found[1].lower() not in about.title or not about.title.isdisjoint({"a", "an"})


_ONE_NAMED = lazy(
    r"The (Foundation|Company|Institute|Center|Centre|Museum|Association|Society|Club|Council"
    r"|Commission|Committee|Department|Agency|Ministry|University|College|School|Hospital|Church"
    r"|Bank|Fund|Board|Program|Programme|Project|Act|Group|Team|Agreement|Festival|Academy|Hotel"
    r"|Library|Trust|Bureau|Union|Party|League|Court|Report|Study|Guide|Plan)"
    r"(?:['’]s)? (?!of |for |and |in )[a-z]"
)


def _sets_up(candidate: Candidate, _: Known) -> bool:
    """ "Some people plan to move.": and others, or what then?"""
    words = candidate.words
    return words[0] == "some" and words.count("some") == 1 and _GOES_ON.isdisjoint(words)


_GOES_ON = lexicon.listed("other others but while never only of most")


def _presents(candidate: Candidate, _: Known) -> bool:
    """ "There is a ferry …" presents what the text goes on to tell of."""
    return length_at(_PRESENTS, candidate.words) > 0


_PRESENTS = phrases(
    "there was/were | there has/have been | there are more/over/about/nearly/almost than/#"
    " | there is/are/will a/an/some/two/three/also | there's a/an/some"
    " | there is/are only -/a -/select/very few/handful/couple/month/week/day/two/three"
)


def _acts_on_bare(candidate: Candidate, about: Known) -> bool:
    """ "Send the notice to …": which notice?"""
    words = candidate.words
    if words[1:2] != ("the",) or len(words) < 4 or words[3] not in _AFTER_BARE:
        return False
    from sharekit.extract.language.instructions import (
        instructs,  # most texts need none of its lists
    )

    return instructs(candidate.text, "en") and not is_clear(words[2], about.title)


_AFTER_BARE = lexicon.listed("to in with on and for at from by before after if when as until")


def _confides(candidate: Candidate, _: Known) -> bool:
    """ "You'll tell others about me": between the author and the reader."""
    return not _ME.isdisjoint(candidate.words) and not lexicon.YOU.isdisjoint(candidate.words)


def _offers(candidate: Candidate, about: Known) -> bool:
    """ "You can get a loan from Hill & Sons": what one may have of somebody that the title doesn't
    name."""
    words = candidate.words
    if words[0] in lexicon.YOU and words[-3:-1] == ("as", "you") and "many" in words:
        return True  # "You can buy as many as you like."
    named = namings.names_several(candidate, about)
    return named and (length_at(_YOU_GET, words) > 0 or holds(_HELPS_YOU, words))


_HELPS_YOU = phrases("helps/offers/gives/lets/gets/brings/saves/shows you")
_YOU_GET = phrases(
    "you can | you'll find/get/see/love/enjoy | you will find/get/see/love/enjoy | you may | enjoy"
    " | find | try | visit | get | grab | meet | browse | discover | explore"
)
_ME = lexicon.FIRST_SINGULAR | lexicon.listed("us our ours")


def _asks_trust(candidate: Candidate, _: Known) -> bool:
    """ "You" on the one side, "me" on the other."""
    return candidate.words[0] in lexicon.YOU and "me" in candidate.words


def _of_kin(candidate: Candidate, _: Known) -> bool:
    """ "My husband loves his trees": who reads the card knows neither."""
    return holds(_MY_KIN, candidate.words)


_MY_KIN = phrases(
    "my/our -/dear/oldest/youngest/older/younger husband/wife/partner/son/daughter/sons/daughters"
    "/mom/mum/dad/mother/father/brother/sister/brother-in-law/kids/grandma/grandpa/uncle/aunt/dog/cat"
    "/friend/neighbor/neighbour/colleague/boss/husband's/wife's/son's/daughter's"
)


def _is_here(candidate: Candidate, _: Known) -> bool:
    return "here" in candidate.words


def _speaks_of_them(candidate: Candidate, _: Known) -> bool:
    """Somebody by a pronoun, even where it may stand for what is said."""
    return not _THEY.isdisjoint(candidate.words)


_THEY = lexicon.listed("he she they he's she's they're they'll they've he'd she'd they'd")


def _tells_of_somebody(candidate: Candidate, about: Known) -> bool:
    """ "Ada is good at ropes, but knots were not her cup of tea.": even where the title names
    her."""
    words = candidate.words
    return words[0] in about.names and not _HER.isdisjoint(words) and tales.is_past(words)


_HER = lexicon.listed("he she his her him")


def _foretells(candidate: Candidate, _: Known) -> bool:
    """ "Events will be told, and links will be shown.": in which book?"""
    words = candidate.words
    return len(list(finditer(_WILL_BE, words))) > 1 and lexicon.CONDITION.isdisjoint(words)


_WILL_BE = phrases("will be")


def _off_title(candidate: Candidate, about: Known) -> bool:
    """Does it take up no word of the title? Then it may be of what stands around it."""
    if candidate.words[0] not in _OF_A_SCENE or not about.roots:
        return False
    return about.roots.isdisjoint(root(word) for word in candidate.words)


_OF_A_SCENE = lexicon.listed("there you after for we i our my with from on at while even what")


def _of_words(holds: Callable[[Sequence[str]], bool]) -> Callable[[Candidate, Known], bool]:
    """A doubt that looks at nothing but the words."""
    return lambda candidate, _: holds(candidate.words)


DOUBTS: tuple[Doubt, ...] = (
    Doubt("off_title", 0.2, _off_title),
    Doubt("bare", 0.7, _bare),
    Doubt("of_company", 0.25, _of_company),
    Doubt("ends_bare", 0.4, _ends_bare),
    Doubt("names_by_kind", 0.6, _names_by_kind),
    Doubt("sets_up", 0.4, _sets_up),
    Doubt("presents", 0.6, _presents),
    Doubt("opens_with_name", 0.8, namings.opens_with_name),
    Doubt("tells_of_somebody", 0.4, _tells_of_somebody),
    Doubt("foretells", 0.2, _foretells, adds=False),
    Doubt("names", 0.3, namings.names),
    Doubt("several_names", 0.4, namings.names_several),
    Doubt("acts_on_bare", 0.8, _acts_on_bare),
    Doubt("initials", 0.5, namings.has_initials),
    Doubt("like_name", 0.5, namings.likens_to_name),
    Doubt("narrates", 0.7, _of_words(tales.narrates)),
    Doubt("counts", 0.25, _of_words(tales.counts)),
    Doubt("goes_on", 0.4, _of_words(tales.goes_on)),
    Doubt("tells", 0.6, _of_words(tales.tells)),
    Doubt("tells_plainly", 0.25, _of_words(tales.tells_plainly)),
    Doubt("begins_tale", 0.3, _of_words(tales.begins_tale)),
    Doubt("reports", 0.8, _of_words(tales.reports)),
    Doubt("confides", 0.5, _confides),
    Doubt("asks_trust", 0.4, _asks_trust),
    Doubt("offers", 0.4, _offers),
    Doubt("of_kin", 0.3, _of_kin),
    Doubt("here", 0.4, _is_here),
    Doubt("them", 0.25, _speaks_of_them),
    Doubt("momentary", 0.5, _of_words(momentary.momentary)),
    Doubt("of_a_day", 0.8, _of_words(momentary.of_a_day)),
    Doubt("notice", 0.5, lambda candidate, _: is_notice(candidate.text, "en")),
    Doubt("told_before", 0.3, leaning.told_before, adds=False),
    Doubt("acts_on_told", 0.4, leaning.acts_on_told, adds=False),
    Doubt("lacks_place", 0.7, leaning.lacks_place, adds=False),
    Doubt("tells_from_others", 0.5, leaning.tells_from_others, adds=False),
    Doubt("likens_to_unsaid", 0.4, leaning.likens_to_unsaid, adds=False),
    Doubt("stops_short", 0.5, leaning.stops_short, adds=False),
    Doubt("denies_half", 0.5, contrasts.denies_half, adds=False),
    Doubt("is_answered", 0.5, contrasts.is_answered, adds=False),
    Doubt("denies_unsaid", 0.8, contrasts.denies_unsaid),
    Doubt("concedes", 0.7, contrasts.concedes, adds=False),
    Doubt("wishes", 0.8, contrasts.wishes),
    Doubt("strings", 0.7, leaning.strings, adds=False),
    Doubt("sums_up", 0.3, leaning.sums_up, adds=False),
    Doubt("urges", 0.2, leaning.urges, adds=False),
    Doubt("is_vague", 0.4, leaning.is_vague, adds=False),
    Doubt("says_little", 0.4, leaning.says_little, adds=False),
    Doubt("leads_on", 0.2, contrasts.leads_on, adds=False),
    Doubt("answers_cut", 0.4, contrasts.answers_cut, adds=False),
    Doubt("singles_out", 0.5, contrasts.singles_out, adds=False),
    Doubt("tops_unsaid", 0.5, contrasts.tops_unsaid, adds=False),
    Doubt("counts_known", 0.4, leaning.counts_known, adds=False),
    Doubt("as_others_see", 0.5, contrasts.as_others_see, adds=False),
    Doubt("names_what_it_is", 0.3, leaning.names_what_it_is, adds=False),
)
