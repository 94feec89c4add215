"""What in a sentence cites a name: words close to it which say that somebody found, wrote or
counted something. A place or a subject has none of them beside it."""

from __future__ import annotations

import re

from sharekit.extract.language.words import listed
from sharekit.extract.numbers.names import Name
from sharekit.extract.numbers.signs import told_by
from sharekit.lazy import lazy

CITING = ("finds", "says", "record", "done", "asked")
"""Kinds of words that cite, as `tongues` has them."""

_AHEAD, _NEXT, _OWNED, _OPENS = 4, 2, 4, 3
"""Words before a name, behind it, behind one in the genitive, and at a clause's beginning."""

_BREAK = lazy(r"[,;:()\[\]“”„«»\"–—]")
_DIGIT = lazy(r"\d")
_THAT = listed("that dass daß que qu che dat")
"""What comes behind these was found; who found it stands before them."""
_TELLS = 8
"""Words between who tells something and "that"."""
_HALT = lazy(r"[.;:!?()]|,.*,.*,")
_ASIDE = lazy(r"\s?\([^()]{1,40}\)|,[^,]{3,60},")  # "Home Depot (HD) reported"
_ACCORDING = lazy(
    r"\b(?:according to|per|selon|d['’]après|según|de acuerdo con|secondo|segundo|conforme|volgens"
    r"|laut|zufolge|nach)\b",
    re.I,
)
_BY = lazy(
    r"\b(?:by|from|par|por|d[aoe]|dal|dall[ae’']|pel[oa]|door|vo[nm]|durch|bei|beim|des|der|du|del"
    r"|della|dell['’]|van)\s?(?:(?:the|an?|la|le|les|l['’]|el|los|il|lo|gli|de|het|die|das|dem|den"
    r"|der|einem|einer)\s?)?$",
    re.I,
)
_AMONG = lazy(
    r"\b(?:of|among|in|with|on|about|for|to|at|unter|mit|über|parmi|entre|tra|fra|onder|sobre)\s"
    r"(?:the )?$",
    re.I,
)
_SOURCE = lazy(r"\b(?:sources?|quellen?|fuentes?|fonti?|fontes?|bron(?:nen)?):\s$", re.I)
_BRACKET, _CLOSED = lazy(r"[(\[–—]\s?$"), frozenset({")", ",", ";", "]"})
_EXPLAINED = lazy(r"[A-ZÀ-Þ][\w’'-]*\s?\($")  # "John Shanks (Bon Jovi, …)"


def cues(text: str, name: Name, language: str | None) -> list[str]:
    """What cites a name, by kind and by where it stands; nothing for most names."""
    before, after = text[: name.start], text[name.end :]
    clause = _clause(before)
    lead = _DIGIT.split(clause)[-1].split()
    ahead = told_by(" ".join(lead[-_AHEAD:]), language)
    aside = _ASIDE.match(after)
    behind = _words(after[aside.end() if aside else 0 :], _NEXT, language)
    by = _BY.search(before) is not None
    stands = {
        "according": _ACCORDING.search(" ".join(lead)) is not None,
        "found_by": by and not told_by(clause, language).isdisjoint(CITING),
        "comes_from": by and "points" in _words(clause, _OPENS, language),
        "bracketed": bracketed(before, after) and not explains(before),
        "source_note": _SOURCE.search(before) is not None,
        "owns_record": owns(after) and "record" in _words(after, _OWNED, language),
    }
    return [
        *(f"lead:{kind}" for kind in CITING if kind in ahead),
        *(f"next:{kind}" for kind in CITING if kind in behind),
        *(kind for kind, holds in stands.items() if holds),
    ]


def asked_about(before: str, found: list[str]) -> bool:
    """Is the name whom a study is about: "surveys of CMOs"? found: what cites the name."""
    return _AMONG.search(before) is not None and not {"lead:record", "lead:asked"}.isdisjoint(found)


def bracketed(before: str, after: str) -> bool:
    """Does the name stand in brackets, alone or first?"""
    return _BRACKET.search(before) is not None and after[:1] in _CLOSED


def explains(before: str) -> bool:
    """Does a bracket that the name opens say more of another name?"""
    return _EXPLAINED.search(before) is not None


def told_ahead(between: str) -> bool:
    """Does what stands between a name and a number say that the name tells it: "… has worked out
    that 4 in 10 …"?"""
    words = between.split()
    that = next((i for i, word in enumerate(words) if word.lower().strip(",:") in _THAT), None)
    if that is None:
        return False
    return that <= _TELLS and _HALT.search(" ".join(words[:that])) is None


def owns(after: str) -> bool:
    """Is the name in the English genitive?"""
    return after.startswith(("'s", "’s"))


def _clause(before: str) -> str:
    """What leads up to a name, from the last break or "that" on."""
    words = _BREAK.split(before)[-1].split()
    that = max((i for i, word in enumerate(words) if word.lower() in _THAT), default=-1)
    return " ".join(words[that + 1 :])


def _words(text: str, count: int, language: str | None) -> frozenset[str]:
    """The kinds of the first words of a text, up to a break."""
    return told_by(" ".join(_BREAK.split(text)[0].split()[:count]), language)
