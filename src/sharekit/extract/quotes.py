"""The quotes of an article: candidates, filtered, ranked, and chosen so that they differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from sharekit.article.model import Article
from sharekit.extract import doubts
from sharekit.extract import words as lexicon
from sharekit.extract.candidates import Candidate, candidates, sentences
from sharekit.extract.features import Context, Features, context, width
from sharekit.extract.filters import limits, refusal
from sharekit.extract.locate import find
from sharekit.extract.model import AUTHORS, USUAL, Quote
from sharekit.extract.ranker import features, score
from sharekit.extract.slices import cut, language_of
from sharekit.extract.surroundings import turned

PAIR_COST = 0.3
"""A pair holds two sentences' worth of features; it must be better than either, not just longer."""

CLAUSE_COST = 0.0
"""A clause is a riskier cut than a sentence."""

EASY_WIDTH = 80
LENGTH_COST = 0.009
"""What each character past the easy width costs. The ranker likes long sentences, since those that
people cut their quotes from are long; the quotes themselves aren't (median 74)."""

MAX_SHARED = 0.5
"""Share of content words that two chosen quotes may have in common."""


class _Ranked(NamedTuple):
    candidate: Candidate
    score: float
    features: Features


def quotes(
    article: Article, *, limit: int = 5, min_chars: int = 30, max_chars: int = 180
) -> tuple[Quote, ...]:
    """The best quotes of an article, best first, none overlapping or echoing another.

    min_chars, max_chars: bounds in characters (Chinese, Japanese and Korean ones count double for
    the least). The pull quote that the article's author names comes first when the body holds it
    and it isn't too long. Each quote's text is its slice after the edits that it names.
    """
    chosen = _authors_choice(article, max_chars)
    ranked = _ranked(article, min_chars, max_chars)
    for entry in ranked:
        if len(chosen) >= limit:
            break
        if any(_alike(entry.candidate, other) for other in chosen):
            continue
        quote = _printed(article, entry)
        if len(quote.text) <= max_chars:
            chosen.append(quote)
    if chosen and ranked and ranked[0].score > chosen[0].score:
        chosen[0] = replace(chosen[0], score=round(ranked[0].score, 4))
    return tuple(chosen[: max(0, limit)])


def _authors_choice(article: Article, max_chars: int) -> list[Quote]:
    wanted = article.preferences.pull_quote
    found = find(article, wanted) if wanted else None
    if found is None or len(found.text) > max_chars:
        return []
    return [replace(found, reasons=(AUTHORS,))]


def _ranked(article: Article, min_chars: int, max_chars: int) -> list[_Ranked]:
    """Every candidate of that length that no filter refuses, best first."""
    found = _all_ranked(article, min(min_chars, USUAL[0]), max(max_chars, USUAL[1]))
    return [
        entry
        for entry in found
        if width(entry.candidate.text) >= min_chars and len(entry.candidate.text) <= max_chars
    ]


@lru_cache(maxsize=4)
def _all_ranked(article: Article, min_chars: int, max_chars: int) -> tuple[_Ranked, ...]:
    """All candidates within wide bounds; the article's order decides ties.

    Kept for a while, because every size of card asks for other lengths of the same article.
    """
    language = language_of(article)
    own = sentences(article, language)
    texts, words = [each.text for each in own], [each.tokens.words for each in own]
    about = context(texts, words, article.title, language)
    known = limits(article.title, language, min_chars, max_chars)
    barred = turned(article, own, language)
    told = doubts.known(article.title, own) if language == "en" else None
    ranked = [
        _weighed(candidate, about, cost, language)
        for candidate in candidates(article, own, language, max_chars, barred)
        if refusal(candidate, known) is None
        and (cost := doubts.cost(candidate, told) if told else 0.0) < doubts.TOO_DOUBTFUL
    ]
    fit = {entry.candidate.number for entry in ranked if _is_sentence(entry.candidate)}
    halves = (_is_half(entry.candidate) and entry.candidate.number in fit for entry in ranked)
    kept = [entry for entry, half in zip(ranked, halves, strict=True) if not half]
    return tuple(sorted(kept, key=lambda entry: -entry.score))


def _is_sentence(candidate: Candidate) -> bool:
    return candidate.whole and candidate.sentences == 1


def _is_half(candidate: Candidate) -> bool:
    """Is it what follows an "and"? Where the whole sentence can be quoted, it says more."""
    return candidate.before.endswith(" and ")


def _weighed(candidate: Candidate, about: Context, doubt: float, language: str | None) -> _Ranked:
    text = candidate.text[:1].upper() + candidate.text[1:]
    found = features(text, candidate.words, candidate.number, about, language)
    total = score(found, language) - LENGTH_COST * max(0, width(text) - EASY_WIDTH)
    total -= PAIR_COST * (candidate.sentences - 1) + CLAUSE_COST * (not candidate.whole)
    return _Ranked(candidate, total - doubt, found)


def _printed(article: Article, entry: _Ranked) -> Quote:
    candidate = entry.candidate
    return cut(
        article,
        candidate.block,
        candidate.start,
        candidate.end,
        wanted=() if candidate.whole else ("capital", "stop"),
        score=entry.score,
        whole=candidate.whole,
        reasons=_reasons(entry),
    )


def _alike(one: Candidate, other: Quote) -> bool:
    """Does a candidate overlap with a quote in the article, or share most of its words?"""
    if one.block == other.block and one.start < other.end and other.start < one.end:
        return True
    first, second = _content(one.words), _content(lexicon.words(other.text))
    smaller = min(len(first), len(second))
    return smaller > 0 and len(first & second) > MAX_SHARED * smaller


def _content(words: Sequence[str]) -> set[str]:
    return {word for word in words if word not in lexicon.STOPWORDS}


# Feature → what it means to a person who chooses a quote. The first three that hold are told.
_MEANINGS: Sequence[tuple[str, str]] = (
    ("has:you", "speaks to the reader"),
    ("opens:imperative", "tells the reader what to do"),
    ("parallel", "has a parallel turn of phrase"),
    ("has:contrast", "makes a contrast"),
    ("titled_any", "takes up the title's words"),
    ("has:absolute", "takes a clear stand"),
    ("has:negation", "says what isn't so"),
    ("has:copula", "says what something is"),
    ("has:emotion", "names what moves people"),
)
CENTRAL = 0.28


def _reasons(entry: _Ranked) -> tuple[str, ...]:
    found = entry.features
    reasons = [meaning for name, meaning in _MEANINGS if found.get(name)][:3]
    if found.get("central", 0.0) > CENTRAL:
        reasons.insert(0, "close to the article's point")
    kind = "a complete thought" if entry.candidate.whole else "a clause that stands by itself"
    return (*reasons[:3], kind)
