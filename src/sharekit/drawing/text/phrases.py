"""Words and phrases in scripts that put no spaces between them.

Japanese, Chinese and Thai by BudouX (https://github.com/google/budoux), Khmer, Lao and Burmese by
the dictionaries of ICU, an extra. Each model is read when a text first needs it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from itertools import accumulate, groupby

from sharekit.drawing.text.properties import TRAITS

_THAI = "Thai"
DICTIONARY = frozenset({"Khmr", "Laoo", "Mymr"})
"""Scripts whose words only the extra knows."""

_TRADITIONAL = frozenset({"hant", "tw", "hk", "mo"})
_CLINGING = "ๆฯ"
"""Thai marks of repetition and abbreviation: they belong to the word before them."""

Segmenter = Callable[[str], list[str]]


def unknown_words(scripts: Iterable[str]) -> tuple[str, ...]:
    """Those of the scripts whose words can't be told apart here, sorted."""
    asked = DICTIONARY & set(scripts)
    return tuple(sorted(asked)) if asked and _dictionary() is None else ()


def dictionary_places(text: str) -> frozenset[int]:
    """Where the words of Thai, Khmer, Lao and Burmese begin, but for the first of a stretch."""
    found: set[int] = set()
    for script, start, end in _stretches(text):
        segment = _thai() if script == _THAI else _dictionary() if script in DICTIONARY else None
        if segment is not None:
            found.update(_borders(segment(text[start:end]), start))
    return frozenset(place for place in found if text[place] not in _CLINGING)


def east_asian_phrases(text: str, language: str) -> frozenset[int]:
    """Where phrases of Japanese or else Chinese begin, but for the first of a paragraph."""
    segment = _east_asian(_model(language.lower().replace("_", "-").split("-")))
    found: set[int] = set()
    start = 0
    for part in text.splitlines(keepends=True):
        found.update(_borders(segment(part), start))
        start += len(part)
    return frozenset(found)


def _model(subtags: Sequence[str]) -> str:
    if subtags[0] == "ja":
        return "ja"
    return "zh-hans" if _TRADITIONAL.isdisjoint(subtags) else "zh-hant"


def _borders(words: list[str], start: int) -> list[int]:
    return [start + place for place in accumulate(map(len, words))][:-1]


def _stretches(text: str) -> Iterator[tuple[str, int, int]]:
    """The stretches of one script of complex context (Line_Break SA): script, start, end."""
    start = 0
    for script, group in groupby(text, _complex_script):
        end = start + sum(1 for _ in group)
        if script:
            yield script, start, end
        start = end


def _complex_script(character: str) -> str:
    traits = TRAITS[character]
    return traits.script if traits.line == "SA" else ""


@cache
def _east_asian(model: str) -> Segmenter:
    import budoux

    if model == "ja":
        return budoux.load_default_japanese_parser().parse
    if model == "zh-hant":
        return budoux.load_default_traditional_chinese_parser().parse
    return budoux.load_default_simplified_chinese_parser().parse


@cache
def _thai() -> Segmenter:
    import budoux

    return budoux.load_default_thai_parser().parse


@cache
def _dictionary() -> Segmenter | None:
    """Words by ICU, None where the extra is not installed."""
    try:
        from icu4py.breakers import LineBreaker
    except ImportError:
        return None
    return lambda text: list(LineBreaker(text, "en"))
