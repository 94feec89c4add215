"""What makes a line break good or bad to read: costs by the words on its two sides."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import takewhile

from sharekit.drawing.text.little_words import CLINGING, LEADING, NEGATIONS, ONE_LETTER, UNITS
from sharekit.lazy import lazy

AFTER_LITTLE_WORD, BEFORE_CLINGING_WORD = 14.0, 26.0
AFTER_ONE_LETTER, AFTER_NEGATION = 36.0, 50.0
NUMBER_UNIT, NUMBER_NAME = 65.0, 30.0
BEFORE_CONNECTIVE, AFTER_CONNECTIVE = 25.0, 4.0
INITIALS = 60.0
HYPHEN, SOFT_HYPHEN = 50.0, 55.0
AFTER_SENTENCE, AFTER_COMMA = -16.0, -12.0
STRANDED = (24.0, 14.0)
PARTED_DASH = 60.0
"""A dash that opens or closes a parenthesis, as in Spanish, away from its words."""

INSIDE_WORD, INSIDE_PHRASE = 400.0, 120.0
BETWEEN_WORDS, DOUBTFUL = 8.0, 70.0
"""Where no space stands between words: at a space a line ends better. Where, perhaps, no phrase
ends.
"""

SHORT_LAST, ONE_WORD_LAST, ONE_WORD, LONELY = 40.0, 50.0, 15.0, 40.0
"""A last line under a third; one word on it; on another line; and less than half of that line."""
SPAN_BORDER = -14.0

_NONE: frozenset[str] = frozenset()
_MARKS = ".,;:!?…।۔،؟”»“’)"
_JUST_OPENED = lazy(r"[(\[][^()\[\]]{1,2}$")  # a bracket and a short word: "(o"
_NUMBER = lazy(r"[\d.,]*\d[.,]?$")
_RANGE_BEGUN = lazy(r"\d[-\u2010–—]$")
_UNIT = lazy(
    r"(?:[%‰°€£$]|°[CF]|[kcmµMGT]?[gmlsWVBA]|k?Hz|km/h|kg|kB|KB|px|pt|am|pm|a\.m\.|p\.m\."
    r"|percent|hundred|thousand|million|billion|trillion"
    r"|(?:second|minute|hour|day|week|month|year|time|point|mile|people)s?)[.,;:!?]?$"
)
_ORDINALS = frozenset({"cs", "da", "de", "fi", "hr", "hu", "nb", "no", "pl", "sk", "sl", "tr"})
"""Languages in which a stop behind a number makes it an ordinal."""
_HALVED = frozenset({"h", "Uhr", "ч", "min", "m", "ft", "lb"})  # 18 h 10, 5 ft 10
# "2 300", as French and many others write it; not a year behind a day, which has four figures.
_GROUP, _LEADING_GROUP = lazy(r"\d{3}(?!\d)"), lazy(r"(?<![\d.,])\d{1,3}$")
_INITIAL = lazy(r"[^\W\d_]\.$")
_TITLE = lazy(r"(?:Mrs?|Ms|Drs?|Profs?|Sr|Jr|St|Hr|Fr|Mme|Mlle|No|Nr)\.$")
_CONNECTIVE = lazy(r"(?:vs\.?|versus|&|\+|/|[–—-])$", re.IGNORECASE)
_SENTENCE_END = lazy(r"[.!?:;…–—。！？；：][”’\"'»)\]」』]*$")
_STRANDED_CELLS = lazy(r"[、，。！？；：][^、，。！？；：\s!-~]{1,2}$")
_OPENING_DASH = lazy(r"[(“«]?[–—]$")
_CLOSING_DASH = lazy(r"[–—][.,;:!?…]*$")
_COMMA = lazy(r"[,、，][”’\"'»)\]]*$")

LONGEST_WORD = 64
"""Characters looked at on each side of a break."""


@lru_cache(maxsize=2048)  # a fit asks twice: type size and optical size depend on each other
def penalty(text: str, end: int, start: int, language: str) -> float:
    """The cost of a line that ends at `end` before one that starts at `start`."""
    before = text[max(0, end - LONGEST_WORD) : end].split()
    after = text[start : start + LONGEST_WORD].split()
    last, first = (before or [""])[-1], (after or [""])[0]
    if end == start:
        return _inside(last, first)
    code = language.partition("-")[0].lower()
    if _NUMBER.search(last) and (_UNIT.match(first) or first.rstrip(_MARKS) in _units(code)):
        return NUMBER_UNIT
    if _GROUP.match(first) and _LEADING_GROUP.search(last):
        return NUMBER_UNIT
    if first[:1].isdecimal() and last in _HALVED and before[:-1] and _NUMBER.search(before[-2]):
        return NUMBER_UNIT
    if _named(last, first, code):
        return NUMBER_NAME
    if _INITIAL.match(last) or _TITLE.match(last):
        return INITIALS
    if _CONNECTIVE.match(first):
        return BEFORE_CONNECTIVE
    if _CONNECTIVE.match(last):
        return AFTER_CONNECTIVE
    if _SENTENCE_END.search(last):
        return AFTER_SENTENCE
    if _COMMA.search(last):
        return AFTER_COMMA
    opened = AFTER_ONE_LETTER if _JUST_OPENED.match(last) else 0.0
    return _stranded(before) + max(opened, _by_language(before, first, code))


def _named(last: str, first: str, code: str) -> bool:
    """A number beside a name: 9 May, 2. Januar, Harbour Street 14, Chapter 3."""
    if first[:1].isdecimal():
        return last[:1].isupper() and last[-1:].isalpha()
    ordinal = code in _ORDINALS and last[-1:] == "." and last[-2:-1].isdecimal()
    return first[:1].isupper() and (last[-1:].isdecimal() or ordinal)


def _units(code: str) -> frozenset[str]:
    return UNITS.get(code, _NONE)


def _by_language(before: list[str], first: str, code: str) -> float:
    """The cost of little words that are parted from what they belong to."""
    leading = LEADING.get(code, _NONE)
    trailing = takewhile(lambda word: word.lower() in leading, before[:-3:-1])
    cost = AFTER_LITTLE_WORD * sum(1 for _ in trailing)
    if code in ONE_LETTER and before and len(before[-1]) == 1 and before[-1].isalpha():
        cost = max(cost, AFTER_ONE_LETTER)
    if before and before[-1].lower() in NEGATIONS.get(code, _NONE):
        cost = max(cost, AFTER_NEGATION)
    if first.rstrip(_MARKS).lower() in CLINGING.get(code, _NONE):
        cost += BEFORE_CLINGING_WORD
    return cost


def _stranded(before: list[str]) -> float:
    """The cost of a clause whose first word or two stay behind at a line's end."""
    for word, cost in zip(before[-2:-4:-1], STRANDED, strict=False):
        if _SENTENCE_END.search(word) or _COMMA.search(word):
            return cost
    return 0.0


def _inside(last: str, first: str) -> float:
    """Breaks without a space: at hyphens and dashes, or between ideographs."""
    if _OPENING_DASH.match(last) or _CLOSING_DASH.match(first):
        return PARTED_DASH
    if _RANGE_BEGUN.search(last) and first[:1].isdecimal():
        return NUMBER_UNIT
    if last.endswith("\u00ad"):
        return SOFT_HYPHEN
    if last.endswith(("-", "\u2010", "/")):
        return HYPHEN
    if _SENTENCE_END.search(last):
        return AFTER_SENTENCE
    if _COMMA.search(last):
        return AFTER_COMMA
    return STRANDED[0] if _STRANDED_CELLS.search(last) else 0.0
