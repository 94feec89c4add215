"""What speaks against a quote in another language than English without forbidding it: that it
tells a story, concedes without its "but", denies one half ("nicht nur …") or compares with what
isn't said ("dasselbe Ziel"). Told by the tables of `tongues`; nothing where a language has none.
"""

from __future__ import annotations

from sharekit.extract.candidate import Candidate
from sharekit.extract.doubts.contrasts import is_answered
from sharekit.extract.doubts.leaning import BACK
from sharekit.extract.doubts.namings import Known, has_initials
from sharekit.extract.doubts.notices import is_notice
from sharekit.extract.filters import tales_abroad
from sharekit.extract.filters.signs import opens, shows
from sharekit.extract.language.kin import root
from sharekit.extract.tongues.lookup import subjects
from sharekit.lazy import lazy

OPENING, HALF, DOUBTFUL, NOTICE, TOLD, INITIALS, PRESCRIBED = 0.5, 0.5, 0.4, 0.5, 0.4, 0.3, 0.3
PERSON = 0.8
"""What each costs, in the ranker's units."""


def cost(candidate: Candidate, about: Known, language: str | None) -> float:
    """What the doubts about a candidate cost together."""
    told = tales_abroad.cost(candidate.text, candidate.words, language)
    if language is None:
        return told
    place = language, candidate.words, candidate.text
    halves = OPENING * opens("doubtful_opening", *place) + HALF * shows("half", *place)
    halves += HALF * is_answered(candidate, about, language)
    if halves and shows("other_half", *place):
        halves = 0.0
    doubtful = DOUBTFUL * shows("doubtful", *place) + INITIALS * has_initials(candidate, about)
    doubtful += NOTICE * is_notice(candidate.text, language)
    doubtful += PERSON * _presents_somebody(candidate, about, language)
    before = TOLD * _told_before(candidate, about, language)
    return (
        told + halves + doubtful + max(before, PRESCRIBED * _prescribes(candidate, about, language))
    )


def _presents_somebody(candidate: Candidate, about: Known, language: str) -> bool:
    """ "Ada Moll est autrice": who wrote the article, most often, and nobody that its title
    names."""
    found = _TWO.match(candidate.text)
    if found is None and language != "de":  # whose nouns have capitals, too
        found = _ONE.match(candidate.text)
    return found is not None and about.title.isdisjoint(map(str.lower, found[0].split()[:2]))


_NAME = r"[A-ZÀ-Ý][a-zà-ÿ]+ [A-ZÀ-Ý][a-zà-ÿ]+"
_ONE = lazy(
    rf"(?!(?:L[aeo]s?|El|Il|I|Gli|[OA]s?|Une?|Una|Uma?|De|Het|Een) ){_NAME}"
    r" (?:est|dirige|travaille|vit|es|trabaja|vive|é|trabalha|è|lavora|is|werkt|woont)\b"
)
_TWO = lazy(
    rf"{_NAME} (?:und|et|y|e|en) {_NAME} (?:ist|sind|arbeiten|leiten|sont|son|são|sono|zijn)\b"
)


def _prescribes(candidate: Candidate, about: Known, language: str) -> bool:
    """ "Der Teig soll ruhen.", "La sauce doit mijoter": which? What is so of all has no such
    verb."""
    tongue = subjects(language)
    words = candidate.words
    if tongue is None or len(words) < 2 or words[0] not in tongue.articles:
        return False
    if words[1] in tongue.only_one:
        return False
    clear = not tongue.explains.isdisjoint(words[2:3]) or root(words[1]) in about.roots
    return not clear and not tongue.should.isdisjoint(words[2:5])


def _told_before(candidate: Candidate, about: Known, language: str | None) -> bool:
    """Is there a noun with its article, which nothing explains, that a sentence just before it
    names, too, and the title doesn't?"""
    tongue = subjects(language)
    before = about.told[max(0, candidate.number - BACK) : candidate.number]
    if tongue is None or not before:
        return False
    words = candidate.words
    known = {word for each in before for word in each if len(word) > LEAST}
    for place, article in enumerate(words[:-1]):
        noun = words[place + 1]
        if article in tongue.articles and noun in known and noun not in words[:place]:
            explained = not tongue.explains.isdisjoint(words[place + 2 : place + 3])
            if not explained and noun not in tongue.only_one and root(noun) not in about.roots:
                return True
    return False


LEAST = 4
"""Letters of words too short to be told from particles and articles."""
