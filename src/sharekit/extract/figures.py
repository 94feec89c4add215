"""Figures in a sentence: a share, a ratio, a multiple, a sum, or a number with what it counts."""

from __future__ import annotations

import re
from typing import NamedTuple

from sharekit.extract import list_words, sources
from sharekit.lazy import lazy

_WORDED = (
    r"one|two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|fünf|sechs|sieben|acht|neun"
    r"|zehn|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|dos|tres|cuatro|cinco|seis|siete"
    r"|ocho|nueve|diez|uno|una|ein|eine[rs]?"
)
_FIGURE = r"\d{1,3}(?:[., \u00a0\u202f]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?"
_SHARE = lazy(
    rf"(?<![\w.,$€£-])(?P<number>{_FIGURE})[ \u00a0\u202f]?"
    r"(?P<unit>%|percent\b|per cent\b|prozent\b|pour cent\b|por ciento\b|per cento\b|procent\b)",
    re.I,
)
_RATIO = lazy(
    rf"\b(?P<number>(?:\d{{1,3}}|{_WORDED}) (?:out of|in|von|sur|de cada|su|op de|em cada)"
    rf" (?:every )?(?:\d{{1,3}}|{_WORDED}))\s(?!{list_words.TIME}\b)(?P<unit>[^\W\d_][\w’'-]+)",
    re.I,
)
_EVERY = lazy(
    rf"\b(?P<number>(?:une?|one|eine?r?|un[oa]?) (?!{sources.STUDY}\b)[^\W\d_]{{3,}}"
    rf" (?:sur|in|von|de cada|su) (?:every )?(?:[2-9]|10|{_WORDED})\b"
    r"|jede[rs]? (?:zweite|dritte|vierte|fünfte|sechste|zehnte)[rs]?)(?P<unit>)",
    re.I,
)
# What any of these holds; most sentences don't, and are done with.
_HINT = lazy(r"\d| (?:out of|in|von|sur|de cada|su|op de|em cada) (?:every )?\w|\btimes |\b[Jj]ede")
_TIMES = lazy(
    r"\b(?P<number>\d+(?:[.,]\d+)?|two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier"
    r"|fünf|deux|trois|quatre|cinq|dos|tres|cuatro|cinco)[ -]?(?P<unit>times|mal|fois|veces|volte"
    r"|vezes)\s(?=(?:as|more|less|higher|lower|faster|slower|likelier|so|mehr|häufiger|öfter|höher"
    r"|plus"
    r"|moins|más|menos|mayor|più|mais)\b)",
    re.I,
)
_AMOUNT = lazy(
    rf"(?P<number>[$€£]\s?(?:{_FIGURE}))(?:\s(?P<unit>million|billion|trillion|bn|m)\b)?"
    rf"|(?<![\w.,$€£/:-])(?P<count>{_FIGURE})[ \u00a0\u202f](?P<of>[^\W\d_][\w’'-]*"
    r"(?: (?:de |d['’])?(?:dollars?|euros?|people|menschen|personnes|personas))?)",
    re.I,
)
_IDIOM = frozenset({"100", "110", "1000", "200"})
_NO_UNIT = lazy(
    r"^(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet"
    r"|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto"
    r"|septiembre|octubre|noviembre|diciembre|and|or|to|of|in|at|on|the|a|is|was|were|und|oder|bis"
    r"|et|ou|à|y|o|a|de|du|des|del|der|die|das|le|la|les|el|los|las|survey|study|report|studie|bc"
    r"|ad|am|pm|uhr|h|st|nd|rd|th|percent|per|pour|por|prozent|which|when|by|for|with|from|that"
    r"|who|then|but|until|after|ist|war)$",
    re.I,
)
_AGO = lazy(
    r"^\W*(?:ago|old|later|earlier|alt|später|zuvor|plus tard|después|atrás|who|when)\b", re.I
)
_LABEL = lazy(r"\b(?:hace|vor|il y a|dans|number|no\.|nr\.|page|chapter|seite|kapitel) $", re.I)
_CAPITAL = lazy(r"\s[A-ZÀ-Þ][\w’'&-]* $")
_RANGE_BEFORE = lazy(r"\d\s?%?\s?(?:to|and|or|bis|und|à|et|ou|a|y|e|–|—|-)\s?$", re.I)
_RANGE_AFTER = lazy(r"\s?(?:%|percent)?\s?(?:to|and|or|bis|und|à|et|a|y|–|—|-)\s?[$€£]?\d", re.I)
_NOUN = lazy(r" [a-zà-þ-]{3,}")


class Figure(NamedTuple):
    """A figure in a sentence: where its number and its unit stand. shown: it tells a proportion."""

    number: tuple[int, int]
    unit: tuple[int, int] | None
    shown: bool


def may_hold(text: str) -> bool:
    """Is it worth while to look for a figure? Most sentences hold none."""
    return _HINT.search(text) is not None


def figure_of(text: str, language: str | None) -> Figure | None:
    """The most telling figure of a sentence: a share, a ratio, a multiple, else an amount."""
    worded: Figure | None = None
    for pattern in (_SHARE, _RATIO, _TIMES, _EVERY):
        for match in pattern.finditer(text):
            if match["number"] not in _IDIOM and not _in_range(text, match):
                unit = match.span("unit") if match["unit"] else None
                found = Figure(match.span("number"), unit, True)
                if pattern is not _TIMES or match["number"][0].isdecimal():
                    return found
                worded = worded or found  # "twice as many" says less than how many
    return _amount(text, language) or worded


def _amount(text: str, language: str | None) -> Figure | None:
    """A sum of money, or a figure with what it counts."""
    for match in _AMOUNT.finditer(text):
        if match["number"]:
            unit = match.span("unit") if match["unit"] else None
            return Figure(match.span("number"), unit, False)
        unit = _unit(text, match.span("of"), language)
        if (
            unit is not None
            and not _year(match["count"])
            and not _AGO.match(text[unit[1] :])
            and not _labelled(text[: match.start()], language)
            and not _in_range(text, match)
        ):
            return Figure(match.span("count"), unit, False)
    return None


def _labelled(before: str, language: str | None) -> bool:
    """Does a figure belong to what stands before it: "July 10", "page 3", "vor 5 Jahren"?"""
    return _LABEL.search(before) is not None or (
        language != "de" and _CAPITAL.search(before) is not None
    )


def _in_range(text: str, match: re.Match[str]) -> bool:
    """Is the figure one end of a range? Alone it would say something else."""
    before = text[max(0, match.start() - 20) : match.start()]
    return (
        _RANGE_BEFORE.search(before) is not None
        or _RANGE_AFTER.match(text, match.end(1)) is not None
    )


def _unit(text: str, span: tuple[int, int], language: str | None) -> tuple[int, int] | None:
    """What a figure counts. "Afghan civilians": a capital outside German needs its noun."""
    word = text[slice(*span)]
    if _NO_UNIT.match(word):
        return None
    if word[0].isupper() and language != "de" and len(word) > 3:
        following = _NOUN.match(text, span[1])
        return (span[0], following.end()) if following else None
    return span


def _year(number: str) -> bool:
    """Is it a year before a noun: "a 2023 survey"?"""
    return len(number) == 4 and number.isdecimal() and number[:2] in {"17", "18", "19", "20"}
