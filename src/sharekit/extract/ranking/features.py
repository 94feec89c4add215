"""Cheap features of a sentence among its neighbours, for the ranker.

`neutral` features hold in any language (length, place, figures, marks, words shared with the title
and the rest); `english` ones count words. Names are stable: they are the keys of `weights.json`.
"""

import math
import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from math import fsum
from typing import NamedTuple

from sharekit.extract.language import words as lexicon
from sharekit.extract.language.groups import asked_at_once
from sharekit.extract.ranking.nearby import Surroundings

Features = dict[str, float]

UNSPACED = frozenset({"ja", "zh", "th", "lo", "km", "my"})
"""Languages that set no spaces between words."""

USUAL_WIDTH = 75
"""The median length of the quotes that people choose, in characters."""

_NAME = re.compile(r"(?<=[a-z,;] )[A-Z][a-z]+")
_SHOUT = re.compile(r"\b[A-Z]{2,}\b")
_LINK = re.compile(r"https?:|www\.|\S@\S|\.com\b")
_LINKED = ("http", "www.", "@", ".com")
_MARK = re.compile(r"[\d%$€,:;—–(\[“”\"«»„「!！…]")
_MARKS = {
    "percent": "%$€",
    "colon": ":",
    "semicolon": ";",
    "dash": "—–",
    "brackets": "([",
    "quotation": '“”"«»„「',
    "exclamation": "!！",
    "ellipsis": "…",
}
_MEANING = {mark: name for name, marks in _MARKS.items() for mark in marks}
_CLAUSE = ",;:—–"


class Context(NamedTuple):
    """What a sentence is weighed against: the title's words, in how many sentences each word of
    the text stands, and what stands around each sentence."""

    title: frozenset[str]
    spread: Counter[str]
    sentences: int
    around: Surroundings


def context(
    texts: Sequence[str],
    sentences: Sequence[tuple[str, ...]],
    title: str | None,
    language: str | None,
) -> Context:
    """The context that the sentences of one text give each other. sentences: their words."""
    content = [set(_content(words)) for words in sentences]
    spread = Counter(word for words in content for word in words)
    around = Surroundings(texts, sentences, language == "en", {}, {})
    return Context(frozenset(_content(lexicon.words(title or ""))), spread, len(texts), around)


def _content(words: Sequence[str]) -> list[str]:
    """The words that carry the matter, without a plural's `s`."""
    return [stem for stem in map(_stem, words) if stem is not None]


@lru_cache(maxsize=lexicon.VOCABULARY)
def _stem(word: str) -> str | None:
    if word in lexicon.STOPWORDS or len(word) <= 2:
        return None
    return word.removesuffix("'s").removesuffix("s")


def neutral(
    text: str, words: Sequence[str], index: int, about: Context, *, spaced: bool = True
) -> Features:
    """The features that need no knowledge of the language.

    words: those of the text. spaced: False leaves out what compares words, for languages that set
    no spaces between them.
    """
    content = _content(words)
    found = {**about.around.features(index), **_size(lexicon.width(text)), **_marked(text)}
    if spaced:
        found.update(_worded(content, about))
    return found


def _marked(text: str) -> Features:
    """What the marks of a text tell."""
    marks = _MARK.findall(text)
    found = {"clauses": min(4, sum(map(marks.count, _CLAUSE))) / 4 if marks else 0.0}
    for mark in set(marks):
        if mark in _MEANING:
            found[_MEANING[mark]] = 1.0
        elif mark != ",":
            found["digits"] = 1.0
    if text.rstrip(" \"'”’)").endswith(("?", "？", "؟")):
        found["question"] = 1.0
    if "..." in text:
        found["ellipsis"] = 1.0
    if any(map(text.__contains__, _LINKED)) and _LINK.search(text):
        found["link"] = 1.0
    if not text[1:].islower() and _SHOUT.search(text):
        found["shout"] = 1.0
    if text[:1].islower():
        found["lower"] = 1.0
    if text[-1:].isalnum():
        found["open_end"] = 1.0
    return found


def _worded(content: list[str], about: Context) -> Features:
    found = _shared(content, about)
    if len(set(content)) < len(content):
        found["repeats"] = 1.0
    found["word_length"] = min(8.0, sum(map(len, content)) / max(1, len(content))) / 8
    return found


def _size(size: int) -> Features:
    """The length, as a curve with one top: smoother than bands, so it carries over to others."""
    ratio = math.log(max(5, size) / USUAL_WIDTH)
    found: Features = {"length": ratio, "length_squared": ratio * ratio}
    if size < 30:
        found["short"] = 1.0
    elif size > 180:
        found["long"] = 1.0
    return found


def _shared(content: list[str], about: Context) -> Features:
    """How much of the sentence is said elsewhere too, and in the title."""
    if not content:
        return {"no_content": 1.0}
    spread = list(map(about.spread.__getitem__, content))
    repeated = [count for count in spread if count > 1]
    matter = fsum(map(math.log, repeated))  # of a word said once it is 0
    titled = sum(map(about.title.__contains__, content))
    found = {
        "central": matter / len(spread) / math.log(about.sentences + 2),
        "common": len(repeated) / len(spread),
        "matter": matter / 10,
        "linked": len(repeated) / 10,
        "titled": titled / len(content),
    }
    if titled:
        found["titled_any"] = 1.0
    if titled > 1:
        found["titled_two"] = 1.0
    return found


_COUNTED = {
    "has:you": lexicon.YOU,
    "has:i": lexicon.FIRST_SINGULAR,
    "has:we": lexicon.FIRST_PLURAL,
    "has:they": lexicon.THIRD_PERSON,
    "has:this": lexicon.DEMONSTRATIVES,
    "has:copula": lexicon.COPULA,
    "has:negation": lexicon.NEGATION,
    "has:absolute": lexicon.ABSOLUTES,
    "has:comparative": lexicon.COMPARATIVES,
    "has:contrast": lexicon.CONTRAST,
    "has:strong": lexicon.MODALS_STRONG,
    "has:weak": lexicon.MODALS_WEAK,
    "has:condition": lexicon.CONDITION,
    "has:reason": lexicon.REASON,
    "has:emotion": lexicon.EMOTION,
    "has:time": lexicon.TIME,
    "has:call": lexicon.CALL,
    "has:general": lexicon.GENERALISERS,
}
_OPENING = {
    "opens:you": lexicon.YOU,
    "opens:i": lexicon.FIRST_SINGULAR,
    "opens:we": lexicon.FIRST_PLURAL,
    "opens:they": lexicon.THIRD_PERSON,
    "opens:this": lexicon.DEMONSTRATIVES,
    "opens:connective": lexicon.CONNECTIVES,
    "opens:imperative": lexicon.IMPERATIVES,
    "opens:condition": lexicon.CONDITION,
    "opens:question": lexicon.QUESTION,
    "opens:there": frozenset({"there", "there's", "here", "here's"}),
    "opens:the": frozenset({"the"}),
    "opens:a": frozenset({"a", "an"}),
    "opens:in": frozenset({"in", "at", "on", "for", "with", "as", "by", "after"}),
}


_holding = asked_at_once(_COUNTED)
_opening = asked_at_once(_OPENING)


def english(text: str, tokens: Sequence[str]) -> Features:
    """The features that count English words. tokens: those of the text."""
    if not tokens:
        return {}
    bag = set(tokens)
    first = tokens[0]
    found: Features = dict.fromkeys(_holding(bag), 1.0)
    found.update(dict.fromkeys(_opening((first,)), 1.0))
    past = sum(map(lexicon.is_past, tokens))
    you = "has:you" in found
    patterns = {
        "past": past > 0,
        "past_twice": past > 1,
        "opens:gerund": first.endswith("ing"),
        "superlative": any(map(_is_superlative, bag)),
        "name": not text[1:].islower() and _NAME.search(text) is not None,
        "you_twice": you and sum(map(lexicon.YOU.__contains__, tokens)) > 1,
        "parallel": len(tokens) > len(bag) + 1 and _parallel(tokens),
        "call_you": ("call" in bag and "me" in bag) or ("let" in bag and "know" in bag),
        "example": "example" in bag or "instance" in bag,
        "imperative_you": you and first in lexicon.IMPERATIVES,
        "opens:comma": text.find(",", 0, 24) > 0,
    }
    found.update({name: 1.0 for name, present in patterns.items() if present})
    found["stopwords"] = sum(map(lexicon.STOPWORDS.__contains__, tokens)) / len(tokens)
    return found


@lru_cache(maxsize=lexicon.VOCABULARY)
def _is_superlative(word: str) -> bool:
    return word.endswith("est") and len(word) > 5


def _parallel(tokens: Sequence[str]) -> bool:
    """Does a pair of words come back ("a minute you're … a minute you're")?"""
    pairs = list(pairwise(tokens))
    return len(set(pairs)) < len(pairs)
