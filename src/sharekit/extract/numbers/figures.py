"""All figures in a sentence: shares, ratios, multiples, sums, and numbers with what they count."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from sharekit.extract.language.words import listed
from sharekit.extract.numbers.numerals import numerals, signs
from sharekit.extract.numbers.patterns import amounts, proportions
from sharekit.extract.numbers.units import class_of, counted, is_year, unit_of
from sharekit.extract.numbers.unspaced import UNSPACED, may_hold_unspaced, unspaced
from sharekit.lazy import lazy

Span = tuple[int, int]

PROPORTIONS = listed("each every factor fraction half of_count per_every ratio share times")
"""Kinds that say how many of how many, or how many times as much."""

_DIGIT = re.compile(r"\d")
_IDIOM = frozenset({"100", "110", "1000", "200"})
_MARK = re.compile(r"\d{1,2} sur 20")  # of an exam
_HALF = re.compile(r"half|hälfte|halb|moiti|mitad|metà|metade|helft", re.I)
_ONE = re.compile(r"(?:an?|un[oaea]?|een|eine?|uma?|la|il|o|le|der|die)\b", re.I)
_WORD = re.compile(r"[^\W\d_]+")
_CLOCK = re.compile(r"(?:[01]?\d|2[0-3])[.:][0-5]\d")
_RANGE_BEFORE = re.compile(r"\d\s?%?\s?(?:to|and|or|bis|und|à|et|ou|a|y|e|–|—|-)\s?$", re.I)
_RANGE_AFTER = re.compile(
    r"\s?(?:%|percent)?\s?(?:to|and|or|bis|und|à|et|a|y|–|—|-)\s?[$€£₹]?\d", re.I
)
_OF_THEM = re.compile(
    r"\s(?:of (?:them|us|these|those)|davon|von ihnen|d['’]entre (?:eux|elles|nous)"
    r"|de (?:ellos|ellas|nosotros)|di loro|del[ea]s|van hen)\b",
    re.I,
)
_CAPITAL = re.compile(r"\s[A-ZÀ-Þ][\w’'&-]* $")
_LOOKING = re.compile(r"\(\?<?[=!](?:[^()]|\([^()]*\))*\)")
_ESCAPED = re.compile(r"\\\w")
_PIECE = re.compile(r"([^\W\d_]{2,})(?:\[(\w+)\])?(\??)")
_LITTLE = listed("a an the la le les el los las il lo der die das de du des and or und et")
"""Words of a piece that say nothing of numbers."""
_JOINING = frozenset({"de", "nl"})
"""Languages that write "four times" as one word."""
_WHOLE = {
    "de": lazy(r"und\w+[zß]ig\b"),
    "it": lazy(
        r"(?:venti|[aeou]nta|cento)(?:uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici)?\b"
    ),
    "nl": lazy(r"[eë]n\w+tig\b"),
}
"""How numbers end that a language writes as one word."""
_HEIGHT = lazy(r"\b(?:auf|at|à|a|op|em)\s$")
_NEAR = 24
"""Characters before a figure that may say what it is one of."""


class Figure(NamedTuple):
    """A figure: its kind, and where its number and its unit stand in the sentence."""

    kind: str
    number: Span
    unit: Span | None

    @property
    def end(self) -> int:
        """Where its number and its unit end, whichever stands last."""
        return max(self.number[1], (self.unit or self.number)[1])

    @property
    def shown(self) -> bool:
        """Does it tell a proportion?"""
        return self.kind in PROPORTIONS


class _Reader(NamedTuple):
    """How a language's figures are found: patterns by kind, with what must stand in the text for
    them to. words: those that any of them needs, without digits."""

    patterns: tuple[tuple[str, tuple[str, ...], re.Pattern[str]], ...]
    amounts: tuple[tuple[str, re.Pattern[str]], ...]
    words: frozenset[str]
    alone: re.Pattern[str]
    label: re.Pattern[str]
    ago: re.Pattern[str]
    times: re.Pattern[str]


def may_hold(text: str, language: str | None) -> bool:
    """Is it worth while to look for a figure? Most sentences hold none."""
    if language in UNSPACED:
        return may_hold_unspaced(text)
    if _DIGIT.search(text):
        return True
    plain = text.lower()
    if not _reader(language).words.isdisjoint(_WORD.findall(plain)):
        return True
    whole = _WHOLE.get(language or "")
    return whole is not None and whole.search(plain) is not None


def figures(text: str, language: str | None) -> list[Figure]:
    """The figures of a sentence, in order; none of them within another."""
    if language in UNSPACED:
        found = unspaced(text)
        return [Figure("share", *found)] if found else []
    reader = _reader(language)
    own: list[Figure] = []
    plain = text.lower()
    for kind, needs, pattern in reader.patterns:
        if needs and not any(map(plain.__contains__, needs)):
            continue
        for match in pattern.finditer(text):
            figure = _proportion(text, kind, match, language)
            if figure is not None and _free(own, match.span("number")):
                own.append(figure)
    for kind, pattern in reader.amounts:
        for match in pattern.finditer(text):
            if _free(own, match.span()) and not reader.alone.fullmatch(match["number"]):
                figure = _amount(text, kind, match, language, reader)
                own += [figure] if figure is not None else []
    return sorted(own, key=lambda each: each.number)


def _free(taken: list[Figure], span: Span) -> bool:
    return all(span[1] <= each.number[0] or span[0] >= each.end for each in taken)


def _proportion(text: str, kind: str, match: re.Match[str], language: str | None) -> Figure | None:
    number = match.span("number")
    plain = match["number"]
    if plain in _IDIOM or _MARK.fullmatch(plain) or (kind != "money" and _in_range(text, match)):
        return None
    unit = match.span("unit") if match.groupdict().get("unit") else None
    if kind == "times" and unit is not None and unit[0] == number[1]:
        return Figure(kind, (number[0], unit[1]), None)  # "viermal" is one word
    if kind in {"ratio", "of_count", "fraction"} and unit is not None:
        unit = counted(text, unit, language)
    if kind == "opening":  # "Two thirds were …", "Almost a third …"; "A third …" may be the third
        if match["almost"] is None and _ONE.match(plain):
            return None
        kind = "fraction"
    if kind == "parts":  # "The two thirds that voted …"
        if _ONE.match(plain) or _HALF.search(plain):
            return None
        kind = "fraction"
    if kind == "of_many":
        if is_year(match["whole"]):
            return None
        kind = "of_count"
    half = kind in {"fraction", "factor"} and _HALF.search(plain)
    return Figure("half" if half else kind, number, unit)


def _amount(
    text: str, kind: str, match: re.Match[str], language: str | None, reader: _Reader
) -> Figure | None:
    number, plain = match.span("number"), match["number"]
    unit = unit_of(text, match.span("unit"), language)
    if unit is None and _OF_THEM.match(text, number[1]):
        return Figure(kind, number, None)
    if unit is None or is_year(plain) or (number[0] == 0 and _CLOCK.fullmatch(plain)):
        return None
    if kind == "count" and _in_range(text, match):
        return None
    if kind == "worded" and reader.times.fullmatch(text, *unit):
        return None  # "three times a week"
    if text[number[1] : unit[0]] == "-":
        return None  # "a 26-foot sloop"
    before = text[max(0, number[0] - _NEAR) : number[0]]
    if _HEIGHT.search(before) and class_of(text[slice(*unit)], language) == "length":
        return None  # "auf 1.876 Metern"
    if reader.label.search(before) or reader.ago.match(text, unit[1]):
        return None  # "page 3", "5 years ago"
    if kind == "count" and language != "de" and len(plain) < 3 and _CAPITAL.search(before):
        return None  # "July 10"
    return Figure(kind, number, unit)


def _in_range(text: str, match: re.Match[str]) -> bool:
    """Is the figure one end of a range? Alone it would say something else."""
    first, last = match.span("number")
    return (
        _RANGE_BEFORE.search(text, max(0, first - _NEAR), first) is not None
        or _RANGE_AFTER.match(text, last) is not None
    )


@cache
def _reader(language: str | None) -> _Reader:
    of = numerals(language)
    words = frozenset(
        word
        for piece in (of.small, of.tens, of.parts, of.factors, of.each, of.times)
        for word in _pieces(piece)
    )
    if language in _JOINING:
        words |= {small + times for small in _pieces(of.small) for times in _pieces(of.times)}
    needs = {
        "share": ("%", *sorted(_pieces(of.percent))),
        "times": tuple(sorted(_pieces(of.times))),
        "fraction": tuple(sorted(_pieces(of.parts))),
        "opening": tuple(sorted(_pieces(of.parts))),
        "parts": tuple(sorted(_pieces(of.parts))),
        "factor": tuple(sorted(_pieces(of.factors.replace("(?<=", "(?:")))),
        "interval": tuple(sorted(_pieces(of.intervals))),
        "each": tuple(sorted(_pieces(of.each))) or ("\0",),
        "money": ("$", "€", "£", "₹", "¥", "p "),
        "clock": ("h",),
    }
    almost = "|".join(each.strip() for each in signs(language).get("about", "about").split("|"))
    return _Reader(
        tuple(
            (kind, needs.get(kind, ()), re.compile(source, re.I))
            for kind, source in proportions(of, almost)
        ),
        tuple((kind, re.compile(source, re.I)) for kind, source in amounts(of)),
        words - _pieces(of.alone),
        re.compile(of.alone, re.I),
        re.compile(rf"(?:^|\W)(?:{of.label})\s$", re.I),
        re.compile(rf"\W*(?:{of.ago})\b", re.I),
        re.compile(of.times, re.I),
    )


def _pieces(source: str) -> set[str]:
    """The words that stand in a piece of a pattern, with and without an ending that is optional;
    not those that it only looks ahead to or back at."""
    plain = _ESCAPED.sub(" ", _LOOKING.sub(" ", source.lower()))
    found: set[str] = set()
    for word, ends, mark in _PIECE.findall(plain):
        found |= {word + end for end in ends} or {word}
        found |= {word if ends else word[:-1]} if mark else set()
    return found - _LITTLE
