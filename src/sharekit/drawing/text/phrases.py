"""Words and phrases in scripts that put no spaces between them.

Japanese, Chinese and Thai by BudouX (https://github.com/google/budoux), Khmer, Lao and Burmese by
the dictionaries of ICU, an extra. Each model is read when a text first needs it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from itertools import accumulate, groupby

from sharekit.drawing.text.properties import TRAITS

_THAI = "Thai"
DICTIONARY = frozenset({"Khmr", "Laoo", "Mymr"})
"""Scripts whose words only the extra knows."""

_CLINGING = "ๆฯ"
"""Thai marks of repetition and abbreviation: they belong to the word before them."""

_PARTICLE = re.compile(
    "[的吗嗎呢吧啊嘛们們]|了(?![解不却卻结結])|[着著](?![手眼重急火陆陸装裝名作])"
)
"""Chinese particles, which end a phrase and begin none."""

_NEW_VERB = re.compile("(?<=て)[一-龥](?<![行来下頂欲貰居見置])")
"""Behind て a Japanese character begins another word, but for those that end a verb."""

_SUFFIXES = frozenset("人者家员員性化")
"""What ends a Chinese word, unless its border is sure: 成年人, 可能性."""

_COUNTING = frozenset("每第这那這各某")
"""What a Chinese number follows as one phrase: 每一个, 第三."""
_NUMERAL = frozenset("一二三四五六七八九十两兩几幾")

_LEADING = frozenset(
    (
        *"不没沒很最更太也都就才再又还還在从從把被让讓给給对對向往和与與跟同为為以由",
        *"但而或且若虽雖是有能会會要想该該应應将將已这這那",
        *("没有", "沒有", "但是", "或者", "如果", "因为", "因為", "必须", "必須", "正在", "已经"),
        *("已經", "一个", "一個"),
    )
)
"""Chinese words that lead to the next one: negations, adverbs, prepositions, conjunctions, copula
and auxiliaries. Where a phrase is no more than that, a line ends badly behind it; with a single
character that follows it is one phrase (没有人, 很大)."""
_OPENING, _CLOSING = "（「『《〈“‘(", "）」』》〉”’)，。、；：！？\n"

SURE = 3000.0
"""The score of a border that is hardly ever wrong; a border scores more than 0."""

LEAST = 500.0
"""Borders of phrases that score less are wrong too often to be taken."""

_FEATURES = (
    ("UW1", -3, -2), ("UW2", -2, -1), ("UW3", -1, 0), ("UW4", 0, 1), ("UW5", 1, 2), ("UW6", 2, 3),
    ("BW1", -2, 0), ("BW2", -1, 1), ("BW3", 0, 2),
    ("TW1", -3, 0), ("TW2", -2, 1), ("TW3", -1, 2), ("TW4", 0, 3),
)  # fmt: skip
"""The pieces of text about a place that BudouX's models look at: from, to."""

Model = tuple[float, tuple[tuple[int, int, Mapping[str, int]], ...]]
"""The score of every place to begin with; what each piece of text adds to it."""


def unknown_words(scripts: Iterable[str]) -> tuple[str, ...]:
    """Those of the scripts whose words can't be told apart here, sorted."""
    asked = DICTIONARY & set(scripts)
    return tuple(sorted(asked)) if asked and _dictionary() is None else ()


def dictionary_places(text: str) -> dict[int, float]:
    """Where the words of Thai, Khmer, Lao and Burmese begin, but for the first of a stretch, with
    the doubt about it: a Thai compound is easily taken for two words."""
    found: dict[int, float] = {}
    for script, start, end in _stretches(text):
        stretch = text[start:end]
        if script == _THAI:
            found |= {start + place: _doubt(score) for place, score in _borders(stretch, "th")}
        elif script in DICTIONARY and (segment := _dictionary()):
            found |= {start + place: 0.0 for place in accumulate(map(len, segment(stretch)))}
            found.pop(end, None)
    return {place: doubt for place, doubt in found.items() if text[place] not in _CLINGING}


def east_asian_phrases(text: str, form: str) -> dict[int, float]:
    """Where phrases of Japanese or Chinese begin, but for the first of a paragraph, with the doubt
    about it: 0 none, 1 much. form: as `han.wanted_form` tells it.
    """
    model = "ja" if form == "ja" else "zh-hant" if form in {"zh-Hant", "zh-HK"} else "zh-hans"
    found: dict[int, float] = {}
    start = 0
    for part in text.splitlines(keepends=True):
        for place, score in _borders(part, model, -LEAST):
            if model == "ja":
                taken = score > (-LEAST if _NEW_VERB.match(part, place) else LEAST)
            else:
                least = SURE if part[place] in _SUFFIXES else LEAST
                taken = score > least and not clings(part, place)
            if taken:
                found[start + place] = _doubt(score)
        if model != "ja":
            for place, alone in _after_leading(part, [p - start for p in found if p >= start]):
                if alone:
                    del found[start + place]
                else:
                    found[start + place] = 1.0
        start += len(part)
    return found


def _doubt(score: float) -> float:
    return min(1.0, max(0.0, 1 - score / SURE))


def _after_leading(text: str, borders: list[int]) -> Iterator[tuple[int, bool]]:
    """Where a Chinese line would end in a word that leads to the next; whether that one is a single
    character."""
    ends = [*borders, len(text)]
    for first, last, after in zip((0, *borders), ends, ends[1:], strict=False):
        if text[first:last].lstrip(_OPENING) in _LEADING:
            yield last, len(text[last:after].rstrip(_CLOSING)) == 1


def clings(text: str, place: int) -> bool:
    """Does what stands at a place in a Chinese text belong to what is before it?"""
    counted = text[place - 1] in _COUNTING and text[place] in _NUMERAL
    return counted or _PARTICLE.match(text, place) is not None


def _borders(text: str, name: str, least: float = 0.0) -> Iterator[tuple[int, float]]:
    """The borders that a model sees in a text, with their scores; least: beyond which they are
    looked at."""
    base, features = _model(name)
    for place in range(1, len(text)):
        score = base
        for first, last, weights in features:
            if place + first >= 0:
                score += weights.get(text[place + first : place + last], 0)
        if score > least:
            yield place, score


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
def _model(name: str) -> Model:
    """A model of BudouX, read when first needed."""
    import budoux

    load = {
        "ja": budoux.load_default_japanese_parser,
        "zh-hans": budoux.load_default_simplified_chinese_parser,
        "zh-hant": budoux.load_default_traditional_chinese_parser,
        "th": budoux.load_default_thai_parser,
    }
    groups = load[name]().model
    base = -0.5 * sum(sum(weights.values()) for weights in groups.values())
    features = ((first, last, groups.get(key, {})) for key, first, last in _FEATURES)
    return base, tuple(feature for feature in features if feature[2])


@cache
def _dictionary() -> Callable[[str], list[str]] | None:
    """Words by ICU, None where the extra is not installed."""
    try:
        from icu4py.breakers import LineBreaker
    except ImportError:
        return None
    return lambda text: list(LineBreaker(text, "en"))
