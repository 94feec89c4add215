"""What a number counts: the words from the first one behind it to the noun."""

from __future__ import annotations

import re
from functools import cache

from sharekit.extract.numbers.numerals import numerals
from sharekit.lazy import lazy

_NOUN = lazy(r" [a-zà-þ-]{3,}")
_NEXT_WORD = lazy(r"[ \u00a0]([^\W\d_][\w’'-]*)")
_WORDS_OF_UNIT = 3
_SHORT_UNIT = 3
"""Letters of an abbreviated measure: "kg", "kWh"."""
_CAPITALISED = lazy(r"[A-ZÄÖÜ][\w’'-]*")
_PLURAL = lazy(
    r"(?!(?:is|was|has|does|this|says|its|us|as|his|across|always|perhaps|less|plus|versus)\b)"
    r"(?:[\w’'-]{2,}(?<![su’'])s|[\w-]*(?:people|men|women|children|staff|police|youth|feet|teeth"
    r"|mice|geese|sheep|fish|cattle|food|light|water|bread))",
    re.I,
)
_FUNCTION = lazy(
    r"(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|should|may|might"
    r"|must|say|says|said|think|believe|want|prefer|never|not|no|now|still|already|also|of|in|on"
    r"|at|by|for|from|with|to|who|that|which|and|or|but|than|the|a|an|it|they|we|he|she|i|you"
    r"|there|if|ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|kann|können|will|wollen|muss"
    r"|müssen|sagt|sagen|glaubt|glauben|nicht|nie|noch|schon|auch|der|die|das|den|dem|des|von|im"
    r"|in|an|auf|mit|zu|für|und|oder|aber|dass|wenn|sont|ont|est|a|étaient|avaient|ne|n|se|s|pas"
    r"|disent|estaban?|están?|son|eran?|es|tienen?|han?|había[n]?|no|ya|nunca|dicen?|sono|erano"
    r"|hanno|è|non|si|estão|está|são|têm|tem|não|já|estavam|eram|zijn|hebben|heeft|wordt|worden"
    r"|kan|kunnen|que|qui|che|de|du|del|di|da|do|y|e|et|ou|o|u|les|los|las|le|la|el|il|i|gli)",
    re.I,
)


def unit_of(text: str, span: tuple[int, int], language: str | None) -> tuple[int, int] | None:
    """What a figure counts. "Afghan civilians": a capital outside German needs its noun."""
    word = text[slice(*span)]
    if _never(language).fullmatch(word):
        return None
    if word[0].isupper() and language != "de" and len(word) > 3:
        following = _NOUN.match(text, span[1])
        people = language == "en" and _PLURAL.fullmatch(word) is not None
        if people and not (following and _PLURAL.fullmatch(following[0].strip())):
            return span
        return (span[0], following.end()) if following else None
    found = counted(text, span, language)
    if found is None and language == "de" and word[0].islower() and len(word) > _SHORT_UNIT:
        return span if class_of(word, language) != "other" else None  # "19 bewohnt"
    return found or span


def counted(text: str, span: tuple[int, int], language: str | None) -> tuple[int, int] | None:
    """The words from the first one to the noun that is counted: "small retailers"; None where
    there is none near: "three in ten say"."""
    if _never(language).fullmatch(text[slice(*span)]):
        return None  # "un tiers de moins"
    is_noun = {"de": _CAPITALISED, "en": _PLURAL}.get(language or "")
    if is_noun is None:
        word = text[slice(*span)]
        if _FUNCTION.fullmatch(word):
            return None
        further = _NOUN.match(text, span[1]) if _adjective(language).fullmatch(word) else None
        return (span[0], further.end()) if further else span
    start, end = span
    for _ in range(_WORDS_OF_UNIT):
        word = text[start:end]
        if _FUNCTION.fullmatch(word):
            return None
        if is_noun.fullmatch(word):
            return span[0], end
        further = _NEXT_WORD.match(text, end)
        if further is None:
            return None
        start, end = further.span(1)
    return None


def is_year(number: str) -> bool:
    """Is it a year before a noun: "a 2023 survey"?"""
    return len(number) == 4 and number.isdecimal() and number[:2] in {"17", "18", "19", "20"}


@cache
def _never(language: str | None) -> re.Pattern[str]:
    return re.compile(numerals(language).no_unit, re.I)


@cache
def _adjective(language: str | None) -> re.Pattern[str]:
    return re.compile(numerals(language).adjective, re.I)


_CLASSES = (
    (
        "length",
        lazy(
            r"(?:met(?:re|er|ro|ri)[ns]?|[mck]m|mm|kilom[eè]t\w+|chilometr\w+|kilómetros?|miles?|feet|foot"
            r"|ft|inch\w*|yards?|acres?|quadratmet\w+|[cz]enti?m[eè]t\w+|centímetros?|mètres?|grad"
            r"|degr\w+|grad[osi]{1,2}|graus|graden|watts?|kwh?|volts?|cl|ml|gram\w*|g|°)\b",
            re.I,
        ),
    ),
    (
        "measure",
        lazy(
            r"(?:metric )?(?:tonn?e[ns]?|tons?|kilos?|kg|kilo(?:gramm?e?s?|gramos|grammi)?"
            r"|lit(?:re|er|ro|ri)s?|hect[aá]re[as]?|hektar|ettari|toneladas?|tonnellate|ton)\b",
            re.I,
        ),
    ),
    (
        "money",
        lazy(
            r"(?:euros?|dollars?|pounds?|pence|cents?|francs?|franken|pesos|reais|pfund|kronen|yen"
            r"|rupees?|livres sterling|libras|sterline)\b",
            re.I,
        ),
    ),
)


def class_of(unit: str, language: str | None) -> str:
    """Of what kind a unit is: "time", "length", "measure" (of how much), "money", or "other"."""
    if _duration(language).match(unit):
        return "time"
    return next((name for name, pattern in _CLASSES if pattern.match(unit)), "other")


@cache
def _duration(language: str | None) -> re.Pattern[str]:
    return re.compile(rf"(?:{numerals(language).duration})\b", re.I)
