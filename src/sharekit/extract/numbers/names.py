"""Names in a sentence that a number may be from: runs of words with a capital, and bodies that are
written small ("le conseil départemental")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from sharekit.article.dates import MONTHS
from sharekit.extract.language.words import listed
from sharekit.extract.numbers.no_names import NO_NAME
from sharekit.lazy import lazy

MOST_WORDS, LONGEST, MOST = 8, 80, 60
"""Words and characters of a name; names that are looked at in a sentence."""

_CAPITAL = lazy(
    r"(?<![\w-])(?:(?:[ldLD]|[dD]ell|[aA]ll|[dD]all|[nN]ell|[sS]ull)['’])?"
    r"(?P<word>[A-ZÀ-ÖØ-Þ][\w’'&.-]*|&)"
)
_LINK = listed(
    "of for and the on & für und der des zur zum von im de du la le las los les l d del della dello"
    " dei degli delle dell et y e en da do das dos van voor het à a at in di"
)
_CLITIC = lazy(r"(?:[cdjlmnst]|qu)['’][a-zà-ÿ]", re.I)  # "C’est", "D’après"
_MADE = lazy(r"-(?:based|born|led|style|owned|area|wide|funded|backed|run)$")  # "Texas-based"
_PEOPLE = lazy(r"[*:_/]-?in(?:nen)?\b")  # "Mitarbeiter*innen"
_POSSESSIVE = lazy(r"['’]s$")
_TITLES = listed(
    "dr prof professor professorin dra doctor profesor profesora professora docteur mr mrs ms"
)
_SMALL = frozenset({"es", "fr", "it", "pt"})
"""Languages that write small what a body is for."""
_TAIL = lazy(
    r"\s(?:d[eou]s?|de l[ao]s?|del|d[ei]ll[aeo]|dei|degli|d[ao]s?|di|(?:de l|d|dell)['’](?=\w)"
    r"|en|in|pour(?: l[ae]s?)?|para|per)(?:(?<=['’])|\s)[a-zà-ÿ][\wà-ÿ’-]{2,}"
    r"(?:\s[a-zà-ÿ]{4,}(?=[\s,.;:)]))?"
    r"|\s(?!(?:acaban?|vienen?|vient|viennent|tratan?|hablan?|dejan?|parlent?|cesse|tente|cerca"
    r"|cercano|tenta|tentano|finisce|smette|termina|terminan|acabam?|deixam?|falam?|gosta)\s)"
    r"[a-zà-ÿ]{5,}(?=\s(?:d[eou]s?|del|d[ei]ll[aeo]|di)\s)"
)
_MOST_TAILS = 3
_GENITIVE = r"(?:\s(?:d[eiou]s?|del|d[ei]lla|do|da|de la)\s|\s(?:de l|d|dell)['’])"
_BRIDGE = lazy(  # "Camera di commercio di Napoli", "Osservatorio idrico della Val Serana"
    rf"(?:\s[a-zà-ÿ]{{4,}}){{0,2}}(?:{_GENITIVE}[a-zà-ÿ]{{4,}}(?:\s[a-zà-ÿ]{{4,}})?)?{_GENITIVE}"
)
_PUNCTUATION = lazy(r"[^\w\s’'-]")
_MOST_LINKS = 3
_HEADS = (
    r"(?:conseil|club|ministère|mairie|préfecture|observatoire|association|fédération|syndicat"
    r"|comité|commission|chambre|office|fondation|université|institut|agence|consejo|ministerio"
    r"|ayuntamiento|observatorio|asociación|federación|sindicato|comisión|cámara|diputación|fundación"
    r"|colegio|cooperativa|universidad|instituto|agencia|consiglio|ministero|comune|osservatorio"
    r"|associazione|federazione|comitato|commissione|camera|fondazione|università|istituto|conselho"
    r"|clube|ministério|câmara|prefeitura|associação|federação|comissão|fundação|secretaria"
    r"|universidade|gemeente|ministerie|provincie|bond|vereniging|stichting)"
)
_HEAD_OF = lazy(rf"\b(?P<head>{_HEADS})\s(?:d[eiou]s?|del|d[ei]lla|da|do|van)\s$")
_ROMANCE_BODY = lazy(
    rf"\b{_HEADS}(?:\s(?!(?:a|ont|ha|han|hanno|heeft|est|sont|es|son|è|is|que|qui|che)\b)[a-zà-ÿ'’-]+){{0,3}}"
    r"(?=\s?[,;:(.]|\s(?:a|ont|ha|han|hanno|heeft|montre|révèle|indique)\b)"
)
_BODY = lazy(
    r"\b(?:(?:city|county|town|district|parish|local|school|health|state|national)\s){1,2}"
    r"(?:council|chamber|ministry|department|federation|police|trust|board|authority|agency|bureau"
    r"|union|society|charity)\b(?:\sof\s[a-z]+(?:\sand\s[a-z]+)?)?"
)


class Name(NamedTuple):
    """Where a name stands, whether it begins and ends a run of capitals, and its words."""

    start: int
    end: int
    opens: bool
    closes: bool
    words: int


class _Token(NamedTuple):
    start: int
    end: int


def names(text: str, language: str | None) -> list[Name]:
    """What may be a name, in order, longest first of those that begin at one place.

    German writes all nouns with a capital; which of them are names is weighed later.
    """
    found = [name for run in _runs(text) for name in _parts(text, run, language)]
    if language != "de":
        body = _BODY if language == "en" else _ROMANCE_BODY
        found += [
            Name(*match.span(), True, True, len(match[0].split())) for match in body.finditer(text)
        ]
    return found[:MOST]


def _parts(text: str, run: list[_Token], language: str | None) -> Iterator[Name]:
    """All that may be a name within a run of capitals."""
    head = _HEAD_OF.search(text, 0, run[0].start)  # "université de Valmont"
    tokens = [_Token(*head.span("head")), *run] if head else run
    for first, token in enumerate(tokens):
        for last in range(min(len(tokens), first + MOST_WORDS), first, -1):
            end, closes = tokens[last - 1].end, last == len(tokens)
            ends = [end]
            if closes and language in _SMALL:
                ends += [tail.end() for tail in _tails(text, end)]
            if _POSSESSIVE.search(text, token.start, end):
                ends.append(end - 2)
            for each in sorted(ends, reverse=True):
                if 1 < each - token.start <= LONGEST:
                    yield Name(token.start, each, first == 0, closes, last - first)


def _tails(text: str, end: int) -> list[re.Match[str]]:
    """What may belong to a name though it is written small: "Observatoire des soins animaux"."""
    found: list[re.Match[str]] = []
    while len(found) < _MOST_TAILS and (tail := _TAIL.match(text, end)):
        found.append(tail)
        end = tail.end()
    return found


def _runs(text: str) -> list[list[_Token]]:
    """Words with a capital that follow one another, with no more between them than links them."""
    runs: list[list[_Token]] = []
    for match in _CAPITAL.finditer(text):
        start, end = match.span("word")
        word = text[start:end].rstrip(".")
        token = _Token(start, start + len(word))
        if word.lower() in _TITLES or _MADE.search(word) or _PEOPLE.match(text, token.end):
            continue
        gap = text[runs[-1][-1].end : start] if runs else ""
        if gap != " " and word.lower() in MONTHS:
            continue  # "Verkehrsverbund Oberland im Mai"
        if runs and _linked(gap):
            runs[-1].append(token)
        elif _may_open(word):
            runs.append([token])
    return runs


def _may_open(word: str) -> bool:
    """May a name begin with this word? WHO is a body, "Who" a question."""
    if len(word) > 2 and word.isupper():
        return True
    return word.lower() not in NO_NAME and word != "&" and not _CLITIC.match(word)


def _linked(gap: str) -> bool:
    """Does what stands between two words link them to one name?"""
    if gap == " ":
        return True
    words = gap.replace("’", "'").replace("'", " ").split()
    if len(words) <= _MOST_LINKS and _PUNCTUATION.search(gap) is None and _LINK.issuperset(words):
        return bool(words)
    return _BRIDGE.fullmatch(gap) is not None
