"""What tells that a number is the one to remember: the features of the linear model.

Most are kinds of words beside the number (`tongues`), each once for all figures and once for
proportions and amounts apart; the others say what the figure is, where it stands, and what the
article is about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sharekit.article.dates import MONTHS
from sharekit.article.model import BlockKind
from sharekit.extract.comparing.points import conditional
from sharekit.extract.filters.alone import stands_alone
from sharekit.extract.language.instructions import instructs
from sharekit.extract.language.words import words
from sharekit.extract.lists import list_words
from sharekit.extract.numbers.figures import Figure
from sharekit.extract.numbers.numerals import signs
from sharekit.extract.numbers.signs import shares_of, told_by
from sharekit.extract.numbers.units import class_of
from sharekit.extract.outline import Outline, Sentence
from sharekit.extract.weighing import Features, odds_to_share
from sharekit.lazy import lazy

LONG, SHORT, EARLY = 160, 50, 40
"""Characters of a long sentence, of a short one, and before a number that stands early."""
MANY, FEW, SEVERAL = 12, 3, 4
"""Where counts of figures, of neighbours and of proportions in an article are cut."""
LIKELY = -1.0
"""Log odds of a source from which on a figure counts as sourced."""
NEAR = 4
"""Words before or behind a number that tell more of it than others."""
_STEM, _LONG_WORD = 5, 3
_LASTING = lazy(
    r"\b(?:for|within|after|during|over|in|next|last|past|coming|first|seit|vor|nach|innerhalb|binnen"
    r"|nächsten|letzten|vergangenen|ersten|pendant|depuis|en|dans|après|prochaine?s|dernière?s|derniers"
    r"|durante|desde hace|tras|próximos|últimos|primeros|per|da|dopo|entro|prossimi|ultimi|primi"
    r"|gedurende|na|afgelopen|komende|há|em|após)\s(?:\w+ ){0,2}$",
    re.I,
)
_RANGE = lazy(r"\d\D+\d*\s\D*\d|\d\s?[–-]\s?\d")
_QUARTERS = 4
_DECIMAL = lazy(r"[.,]\d{1,2}$")

_ASIDE = frozenset({"link", "question", "call_to_action", "age_warning", "shouting", "unbalanced"})
_LEANS = frozenset({"opening", "dangling"})
_THOUSANDS = lazy(
    r".*(?:mil|mille|mila|milliers|miles|tausend|thousand|duizend|hundred|dozen)", re.I
)
_MULTIPLIED = lazy(r".*\d[ \u00a0]?[^\W\d]{3,}|[^\W\d]+ [^\W\d]+")
_NAME = lazy(r"\b[A-ZÀ-Þ][\w’'-]+ (?:[a-z]{1,3} )?[A-ZÀ-Þ][\w’'-]+")
_DATE = lazy(rf"\b(?:(?i:{'|'.join(sorted(MONTHS))})|1[6-9]\d\d|20\d\d)\b")
_SPEAKS = frozenset(
    {"finds", "study", "group", "generic", "place", "compare", "rate", "lost", "change", "asked"}
)
"""Kinds of words of which a number has at least one where it says something of many."""
_ARTICLE = (
    "age", "asked", "done", "finds", "generic", "group", "label", "modal", "own", "price",
    "schedule", "story", "we", "you",
)  # fmt: skip
"""Kinds of words whose share of an article's sentences tells what it is like."""


class Setting(NamedTuple):
    """What an article is like as a whole: one value for all its figures. Shares are 0–1."""

    title: frozenset[str]
    features: Features
    sentences: int


def setting(of: Outline, figures: Sequence[Sequence[Figure]]) -> Setting:
    """What the article is like. figures: those of each of its sentences."""
    texts = [sentence.text for sentence in of.sentences]
    study = sum("study" in told_by(text, of.language) for text in texts)
    every = [figure for own in figures for figure in own]
    title = of.article.title or ""
    found = {
        "art:figures": min(MANY, len(every)) / MANY,
        "art:one": float(len(every) == 1),
        "art:shares": min(SEVERAL, sum(each.shown for each in every)) / SEVERAL,
        "art:how_to": float(list_words.HOW_TO.search(title.lower()) is not None),
        "art:study": min(FEW, study) / FEW,
    }
    shares = shares_of(texts, _ARTICLE, of.language)
    found |= {f"art:{kind}": share for kind, share in shares.items()}
    return Setting(_stems(title), found, len(texts))


def features(
    of: Outline, sentence: Sentence, figure: Figure, others: int, about: Setting
) -> Features:
    """The features of a figure that aren't 0. others: figures beside it in its sentence."""
    found = {"bias": 1.0, f"kind:{figure.kind}": 1.0}
    if not figure.shown:
        found[f"size:{_size(sentence.text, figure)}"] = 1.0
        found[f"unit:{_unit(sentence.text, figure, of.language)}"] = 1.0
    group = "shown" if figure.shown else "amount"
    for name, value in (*_worded(of, sentence, figure), *_placed(of, sentence, figure, about)):
        found[name] = found[f"{group}:{name}"] = value
    if others:
        found["others"] = found[f"{group}:others"] = min(FEW, others) / FEW
    for name, value in about.features.items():
        if value:
            found[name] = found[f"{group}:{name}"] = value
    return found


def sourced(figure: Figure, score: float) -> Features:
    """What its source adds to a figure's features. score: the source's log odds."""
    share, group = odds_to_share(score), "shown" if figure.shown else "amount"
    found = {"source": share, f"{group}:source": share}
    if score >= LIKELY:
        found |= {"sourced": 1.0, f"{group}:sourced": 1.0}
    return found


def _size(text: str, figure: Figure) -> str:
    """How large an amount is, roughly: its digits, or that it is a word's or has a multiplier."""
    number = text[slice(*figure.number)]
    digits = sum(map(str.isdecimal, number))
    if figure.kind in {"count", "money"} and _MULTIPLIED.fullmatch(number):
        return "thousands" if _THOUSANDS.fullmatch(number) else "multiplied"
    return str(min(digits, 5)) if digits else "worded"


def _unit(text: str, figure: Figure, language: str | None) -> str:
    if figure.unit is None:
        return "money" if figure.kind == "money" else "none"
    unit = text[slice(*figure.unit)]
    named = class_of(unit, language)
    if named != "other":
        return named
    told = told_by(unit, language)
    return next((kind for kind in ("asked", "group") if kind in told), named)


def _worded(of: Outline, sentence: Sentence, figure: Figure) -> Iterator[tuple[str, float]]:
    """What the words of the sentence and of those beside it say."""
    text, language = sentence.text, of.language
    told = told_by(text, language)
    beside = [told_by(each.text, language) for each in _beside(of, sentence)]
    before = " ".join(text[: figure.number[0]].split()[-NEAR:])
    behind = " ".join(text[figure.number[1] :].split()[:NEAR])
    yield from ((kind, 1.0) for kind in sorted(told - {"about"}))
    yield from ((f"front:{kind}", 1.0) for kind in sorted(told_by(before, language) - {"about"}))
    yield from ((f"behind:{kind}", 1.0) for kind in sorted(told_by(behind, language)))
    says = {
        "about": "about" in told_by(" ".join(before.split()[-FEW:]), language),
        "beside:finds": any("finds" in each for each in beside),
        "beside:study": any("study" in each for each in beside),
        "beside:asked": any("asked" in each for each in beside),
        "beside:result": any("result" in each for each in beside),
        "beside:we_did": any("we" in each and each & {"done", "finds", "asked"} for each in beside),
        "we_did": {"we", "done"} <= told,
        "finds_study": {"finds", "study"} <= told,
        "group_is": {"group", "is"} <= told,
        "generic_rate": {"generic", "rate"} <= told,
        "bare": bool(signs(language)) and not told & _SPEAKS,
        "dated": _DATE.search(text) is not None,
        "named": _NAME.search(text[: figure.number[0]]) is not None,
        "instructs": instructs(text, language),
        "conditional": conditional(text),
        "lasting": _lasting(of, sentence, figure),
        "range": _RANGE.search(text[slice(*figure.number)]) is not None,
    }
    yield from ((name, 1.0) for name, holds in says.items() if holds)


def _placed(
    of: Outline, sentence: Sentence, figure: Figure, about: Setting
) -> Iterator[tuple[str, float]]:
    """How the figure and its sentence stand."""
    text, first = sentence.text, figure.number[0]
    whole = of.passage(sentence.block, sentence.start, sentence.end)
    kind = of.kind(sentence.block)
    stands = {
        "quoted": _quoted(text, first),
        "question": text.rstrip().endswith("?"),
        "opens": first == 0,
        "early": first < EARLY,
        "long": len(text) > LONG,
        "short": len(text) < SHORT,
        "leans": not stands_alone(of, whole, _LEANS),
        "aside": not stands_alone(of, whole, _ASIDE),
        "item": kind is BlockKind.LIST_ITEM,
        "first": sentence.number == 0,
        "last": sentence.number == about.sentences - 1,
        "opens_block": sentence.start == 0,
        "heading": kind is BlockKind.HEADING,
        "begins": len(text[:first].split()) <= 1,
    }
    yield from ((name, 1.0) for name, holds in stands.items() if holds)
    yield f"quarter:{_QUARTERS * sentence.number // max(1, about.sentences)}", 1.0
    written = _written(text[slice(*figure.number)])
    if written:
        yield f"written:{written}", 1.0
    shared = len(_stems(text) & about.title)
    if shared:
        yield "title", min(FEW, shared) / FEW


def _lasting(of: Outline, sentence: Sentence, figure: Figure) -> bool:
    """Does a number only say how long something took or takes: "for 13 years"?"""
    text, unit = sentence.text, figure.unit
    if unit is None or class_of(text[slice(*unit)], of.language) != "time":
        return False
    return _LASTING.search(text[max(0, figure.number[0] - 40) : figure.number[0]]) is not None


def _written(number: str) -> str | None:
    """How exact a number in digits is: what was counted is seldom round."""
    digits = "".join(filter(str.isdecimal, number))
    if not digits:
        return None
    if _DECIMAL.search(number):
        return "decimal"
    if digits.endswith("00"):
        return "round"
    return "five" if digits[-1] in "05" else "exact"


def _beside(of: Outline, sentence: Sentence) -> Sequence[Sentence]:
    number = sentence.number
    return [*of.sentences[max(0, number - 1) : number], *of.sentences[number + 1 : number + 2]]


def _quoted(text: str, first: int) -> bool:
    """Does a number stand in somebody's quoted words, or in brackets?"""
    before = text[:first]
    if before.count("(") > before.count(")"):
        return True
    return before.count('"') % 2 == 1 or before.count("“") > before.count("”")


def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in words(text) if len(word) > _LONG_WORD)
