"""Where a text may break in its language: UAX #14, and what is deliberately other, by rule.

| rule | here | because |
|---|---|---|
| LB1 (SA) | Thai, Khmer, Lao, Burmese break between words | LB1 asks for dictionaries |
| LB1 (CJ) | small kana and the long mark begin no line | `line-break: strict`, for display |
| LB10 | no break between a space and a mark upon it | a grapheme stays whole |
| LB13 (SY) | behind a slash only with three letters on both sides | `km/h`, `and/or` are one |
| LB18 (B2, BA) | Russian, Polish, Czech: no break between a space and a dash | a mistake there |
| LB21, LB31 between signs of ASCII | none | `!=`, `->`, `?.` are one |
| LB25 (PR, PO) | no break between two signs | `C++`, `$$$`, `C:\\` |
| LB21 behind hyphens | between letters only where nothing else fits | `one-page` is one word |
| LB31 beside Hangul | no break but at spaces | `word-break: keep-all`, as Koreans set headings |
| LB31 between ideographs | inside of a phrase only where nothing else fits | phrases by BudouX |
| LB31 behind brackets | a particle clings to the bracket before it | it begins no line |
| LB31 between numerals | `二〇〇三` is one number | as digits are (LB25) |
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from sharekit.drawing.text.breaks import LINE_CLASS, opportunities
from sharekit.drawing.text.graphemes import grapheme_starts
from sharekit.drawing.text.han import wanted_form
from sharekit.drawing.text.phrases import clings, dictionary_places, east_asian_phrases
from sharekit.drawing.text.properties import CLOSING_BRACKETS, FINAL_QUOTE, MARK, TRAITS

_HANGUL = frozenset({"H2", "H3", "JL", "JV", "JT"})
_KOREAN = _HANGUL | {"ID", "AL", "HL", "NU", "CP", "OP", "PR", "PO"}
_KANA, _HAN = frozenset({"Hira", "Kana"}), frozenset({"Hani", "Bopo"})
_PARTS = frozenset({"ID", "NS", "AL", "NU"})
"""Classes after which only a phrase ends: behind spaces and marks a line may always end."""

_CLOSING = frozenset(CLOSING_BRACKETS.values())
_NUMERALS = frozenset("〇一二三四五六七八九十百千万萬億亿兆")
_SIGN = frozenset({"PR", "PO"})
_SHORT = 3
"""Pieces beside a slash of fewer letters stay with it."""

_DASHES = frozenset("–—")
_HYPHENS = frozenset("-\u2010")
_NO_DASH_FIRST = frozenset({"be", "bg", "cs", "pl", "ru", "sk", "uk"})
"""Languages in which no line begins with a dash."""

_FIRST_OTHER = "\u0e00"
"""The first character of a script that asks for more than UAX #14."""


class Break(NamedTuple):
    """A place where a line may begin. forced: must. phrase: not inside of a phrase.

    word: no space stands there, but one of two words of a script without spaces. doubt: about the
    phrase, 0 none, 1 much. torn: inside of a phrase and of a word of Japanese.
    """

    place: int
    forced: bool = False
    phrase: bool = True
    word: bool = False
    doubt: float = 0.0
    torn: bool = False


@lru_cache(maxsize=1024)
def legal_breaks(text: str, language: str) -> tuple[Break, ...]:
    """Every break inside the text, its two ends left out, by place. language: BCP 47."""
    breaks = [
        Break(place, forced, phrase=forced or not _is_inside_compound(text, place))
        for place, forced in opportunities(text)
        if forced or text[place - 1] == " " or not _is_inside_unit(text, place)
    ]
    if text.isascii():
        return tuple(breaks)
    whole = frozenset(grapheme_starts(text))
    if len(whole) <= len(text):
        breaks = [b for b in breaks if b.place in whole]
    if language.partition("-")[0].lower() in _NO_DASH_FIRST:
        breaks = [b for b in breaks if b.forced or text[b.place] not in _DASHES]
    if max(text, default="") < _FIRST_OTHER:
        return tuple(breaks)
    traits = {TRAITS[character] for character in set(text)}
    kinds, scripts = {t.line for t in traits}, {t.script for t in traits}
    korean, kana = bool(kinds & _HANGUL), bool(scripts & _KANA)
    if korean:
        together = _HANGUL if kana else _KOREAN
        breaks = [b for b in breaks if b.forced or not _is_inside(text, b.place, together)]
    if kana or (scripts & _HAN and not korean):
        phrases = east_asian_phrases(text, "ja" if kana else wanted_form(language, text))
        breaks = [_weighed(text, b, phrases, kana=kana) for b in breaks]
    if "SA" in kinds:
        known = {b.place for b in breaks}
        breaks += [
            Break(place, word=True, doubt=doubt)
            for place, doubt in dictionary_places(text).items()
            if place in whole and place not in known
        ]
        breaks.sort()
    return tuple(breaks)


def _is_inside(text: str, place: int, together: frozenset[str]) -> bool:
    """Would a break there part two characters of classes that stay together?"""
    return LINE_CLASS[text[place - 1]] in together and LINE_CLASS[text[place]] in together


def _is_inside_unit(text: str, place: int) -> bool:
    """Would a break there part signs or short pieces that are read as one?"""
    before = text[place - 1]
    if before == "/":
        head, tail = text[max(0, place - 1 - _SHORT) : place - 1], text[place : place + _SHORT]
        return not (_is_of_letters(head) and _is_of_letters(tail))
    if before.isalnum():
        return False
    if " " < before < "\x7f" and " " < text[place] < "\x7f" and not text[place].isalnum():
        return True
    return LINE_CLASS[text[place]] in _SIGN and LINE_CLASS[before] in _SIGN | {"IS"}


def _is_inside_compound(text: str, place: int) -> bool:
    """Would a break there part a word behind its hyphen?"""
    before, hyphen = text[max(0, place - 2) : place - 1], text[place - 1]
    return hyphen in _HYPHENS and before.isalpha() and text[place].isalpha()


def _is_of_letters(piece: str) -> bool:
    return len(piece) == _SHORT and all(c.isalnum() or TRAITS[c].flags & MARK for c in piece)


def _weighed(text: str, found: Break, phrases: Mapping[int, float], *, kana: bool) -> Break:
    """The break with what is known of phrases there."""
    ends = _ends_phrase(text, found, phrases)
    if ends and not kana and not found.forced:
        ends = not clings(text, found.place)  # "82%的": whatever stands before it
    torn = not ends and kana and _is_inside_word(text, found.place)
    return found._replace(phrase=ends, doubt=phrases.get(found.place, 0.0), torn=torn)


def _is_inside_word(text: str, place: int) -> bool:
    """Would a line of Japanese begin with an ending or a particle, or inside of a foreign word?"""
    before, after = TRAITS[text[place - 1]].script, TRAITS[text[place]].script
    return after == "Hira" or (after == before == "Kana") or "ー" in text[place - 1 : place + 1]


def _ends_phrase(text: str, found: Break, phrases: Mapping[int, float]) -> bool:
    before, after = text[found.place - 1], text[found.place]
    if found.forced:
        return True
    if before in _NUMERALS and after in _NUMERALS:
        return False
    if found.place in phrases:
        return True
    if before in _CLOSING or TRAITS[before].flags & FINAL_QUOTE:
        return TRAITS[after].script != "Hira"
    return LINE_CLASS[before] not in _PARTS
