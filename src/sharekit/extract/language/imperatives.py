"""Lines that open with a verb and its object: "Photograph the hole", "Zaag eerst een opening".

No list of verbs is ever whole. But hardly anything else than a verb stands at the opening with a
word of an object behind it, once the words are set aside that open phrases and statements; and
what stands in a row with such lines, and could be one, is one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sharekit.extract.language.imperative_words import HAPPENING, NO_VERB, OBJECTS
from sharekit.extract.language.instructions import FORMS_KNOWN, instructs
from sharekit.extract.language.words import WORD, listed
from sharekit.lazy import lazy

ENOUGH = 0.4
"""The share of lines in a row that must open with a verb, for the others to be taken for one."""

_NO_VERB_END = {
    "en": r"(?:[aeiouy][a-z]*ing|ed|ly|[^s]s|tion|ness|ment)$",
    "de": r"(?:ung|heit|keit|schaft|[a-zäöüß]{4}er|chen|t)$",
    "fr": r"(?:tion|té|eur|age|[^r]ent|[^t]t|[^i]tés|ait)$",
    "es": r"(?:ción|dad|os?|ismo|[óéí]|ron|aba|ía)$",
    "it": r"(?:zione|[àòèìù]|o|ono|ava|eva|iva)$",
    "pt": r"(?:ção|dade|os?|ou|eu|iu|ram|ava|ia)$",
    "nl": r"(?:ing|heid|[a-z]{4}t|gaat|komt|[a-z]{3}en|[dt]e)$",
}
_OBJECT = {code: listed(words) for code, words in OBJECTS.items()}
_OPENER = {code: listed(words) for code, words in NO_VERB.items()}
_END = {code: lazy(pattern) for code, pattern in _NO_VERB_END.items()}
_CLITIC = {
    "fr": lazy(r"^\w{2,}-(?:l[ae]|les|y|en|moi|toi|vous|nous|lui|leur)\b", re.I),
    "es": lazy(r"^\w*[áéíóú]\w{0,3}(?:[aens]|ad)(?:l[aeo]s?|se|te|nos)\b", re.I),
    "it": lazy(r"^\w{2,}(?:ate|ete|ite|[aei])(?:l[aeoi]|ne|ci|vi)\b", re.I),
    "pt": lazy(r"^\w{2,}-(?:[oa]s?|l[oa]s?|n[oa]s?|se|lhes?)\b", re.I),
}
_ADDRESSED = {
    "en": lazy(r"^you(?:['’]ll)? (?!were|had|have\b)", re.I),
    "de": lazy(r"^\w{2,}st du\b|^(?:\w+ ){0,5}\w{3,}st du\b", re.I),
    "fr": lazy(r"^(?:vous \w+ez|tu \w+s|il (?:faut|suffit)|on \w+e)\b", re.I),
    "es": lazy(r"^(?:hay que|tienes que|debes?|se \w+)\b", re.I),
    "it": lazy(r"^(?:bisogna|occorre|basta|si \w+)\b", re.I),
    "pt": lazy(r"^(?:é preciso|basta|deve)\b", re.I),
    "nl": lazy(r"^\w{2,} (?:je|u)\b", re.I),
}
_IMPERSONAL = {
    "de": lazy(r"^(?:(?:wird|werden|kommt|kommen|heißt es|gilt es)\b|\w+ (?:man|wir)\b)", re.I),
    "fr": lazy(r"^[, ]*(?:on \w+|il s['’]agit|c['’]est)\b", re.I),
    "es": lazy(r"^(?:es \w+r(?:l[aeo]s?|se)?|se \w+|toca \w+r)\b", re.I),
    "it": lazy(r"^(?:si \w+|è \w+re|vanno|va)\b", re.I),
    "pt": lazy(r"^(?:é \w+r|\w+-se|vai|vão|vem|vêm)\b", re.I),
    "nl": lazy(r"^(?:(?:wordt|worden|komt|komen)\b|\w+ (?:men|we)\b)", re.I),
}
VERB_SECOND = frozenset({"de", "nl"})
_SUBJECTS = listed("der die das den ein eine de het een er hij zij")
_QUOTED = "\"'“„«¿¡( "
READ = 160
"""Characters of a line that are looked at."""


def tells(line: str, language: str | None, *, fronted: bool = False) -> bool:
    """Does the line tell somebody to do something, by a known verb or by its build?

    fronted: a word like "then" stood in front, behind which a statement may begin with its verb.
    """
    if fronted and _happens(line, language):
        return False
    if instructs(line, language):
        return True
    if language not in FORMS_KNOWN:
        from sharekit.extract.language.instructions_abroad import instructs_abroad

        if instructs_abroad(line, language):
            return True
    return _built_so(line, language)


def _happens(line: str, language: str | None) -> bool:
    """Behind "then": does it open as a statement does, with a verb and who does it?"""
    words = [word.lower() for word in WORD.findall(line[:READ])[:2]]
    if not words or language not in HAPPENING:
        return False
    if words[0] in HAPPENING[language]:
        return True
    if language not in VERB_SECOND or len(words) < 2 or words[1] in {"sie", "je", "u"}:
        return False
    subject = words[1] in _SUBJECTS and not instructs(words[0], language)
    return subject and (language == "nl" or not words[0].endswith("e") or words[0].endswith("te"))


def share(
    lines: Sequence[str], language: str | None, fronted: Sequence[bool] | None = None
) -> float:
    """The share, 0–1, of lines that tell somebody to do something.

    Where enough of them do, so do those beside them that open like a verb. fronted: as in `tells`.
    """
    rows = told(lines, language, fronted)
    return sum(rows) / max(1, len(rows))


def told(
    lines: Sequence[str], language: str | None, fronted: Sequence[bool] | None = None
) -> list[bool]:
    """Of each line of a row whether it tells somebody to do something, as in `share`."""
    rows = list(zip(lines, fronted or [False] * len(lines), strict=True))
    sure = [tells(line, language, fronted=each) for line, each in rows]
    if sum(sure) < ENOUGH * len(lines):
        return sure
    may = [
        _could(line, language) and not (each and _happens(line, language)) for line, each in rows
    ]
    return list(map(max, sure, may))


def addresses(line: str, language: str | None) -> bool:
    """Does the line say what "you" do, which in a row of steps tells somebody to do it?"""
    pattern = _ADDRESSED.get(language or "")
    return pattern is not None and pattern.search(line[:READ]) is not None


def impersonal(line: str, language: str | None) -> bool:
    """Does the line say what is done, which under a title with "how to" is what to do?"""
    pattern = _IMPERSONAL.get(language or "")
    return pattern is not None and pattern.search(line[:READ]) is not None


def _built_so(line: str, language: str | None) -> bool:
    """A verb, to judge by the object behind it or the pronoun that it carries."""
    opening = line[:READ].lstrip(_QUOTED)
    clitic = _CLITIC.get(language or "")
    if clitic is not None and clitic.match(opening):
        return True
    objects = _OBJECT.get(language or "")
    if objects is None or not _could(line, language):
        return False
    words = [word.lower() for word in WORD.findall(opening)[:2]]
    return len(words) == 2 and re.split(r"['’]", words[1])[0] in objects


def _could(line: str, language: str | None) -> bool:
    """Could the line open with a verb that tells somebody to do something?"""
    words = WORD.findall(line[:READ].lstrip(_QUOTED))
    openers = _OPENER.get(language or "")
    if openers is None or len(words) < 2 or line[:1].isdecimal():
        return False
    first = words[0].lower().replace("’", "'")
    if "'" in first or first in openers or not first[:1].isalpha():
        return False
    return _END[language or ""].search(first) is None
