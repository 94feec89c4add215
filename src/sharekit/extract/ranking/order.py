"""An article's candidates in the order of their merit, looked at no further than they are wanted.

To rank a sentence is cheap; to find out whether it may be quoted at all isn't. So candidates are
ranked first, and filters and doubts have their say about the best of them, one after the other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from heapq import heapify, heappop, heappush
from typing import NamedTuple

from sharekit.article.model import Article
from sharekit.extract.candidate import Candidate, Sentence
from sharekit.extract.cutting.candidates import candidates, sentences
from sharekit.extract.doubts import english as doubts
from sharekit.extract.doubts.namings import Known
from sharekit.extract.doubts.namings import known as known_names
from sharekit.extract.doubts.namings import told as told_of
from sharekit.extract.filters.surroundings import turned
from sharekit.extract.filters.table import Limits, limits, refusal
from sharekit.extract.language import numbering
from sharekit.extract.language import words as lexicon
from sharekit.extract.language.heads import heads
from sharekit.extract.language.instructions import instructs
from sharekit.extract.lists.ordinal_words import FIRST
from sharekit.extract.model import USUAL, Entry
from sharekit.extract.ranking.features import Context, Features, context
from sharekit.extract.ranking.ranker import features, score
from sharekit.extract.slices import language_of

PAIR_COST = 0.3
"""A pair holds two sentences' worth of features; it must be better than either, not just longer."""

CLAUSE_COST = 0.0
"""A clause is a riskier cut than a sentence."""

EASY_WIDTH = 80
LENGTH_COST = 0.009
"""What each character past the easy width costs. The ranker likes long sentences, since those that
people cut their quotes from are long; the quotes themselves aren't (median 74)."""

LEAST, MANY = -0.15, 10
"""Where the best of an English article of so many sentences is doubted and scores less, the article
gives no quote: its title says more than such leavings do. Scores of others are lower."""


class Ranked(NamedTuple):
    """A candidate with its score, higher being better, and what the score comes from."""

    candidate: Candidate
    score: float
    features: Features


def ranked(article: Article, min_chars: int, max_chars: int) -> Iterator[Ranked]:
    """Every candidate of that length that may be quoted, best first; the article's order decides
    ties."""
    ranking = _ranking(article, min(min_chars, USUAL[0]), max(max_chars, USUAL[1]))
    for entry in ranking.in_order():
        text = entry.candidate.text
        if lexicon.width(text) >= min_chars and len(text) <= max_chars:
            yield entry


class _Ranking:
    """The candidates of an article within wide bounds: those that are settled, best first, and a
    heap of the others.

    weighed: without what doubts cost, which only lowers a score: a candidate that leads with that
    taken off leads for good.
    """

    def __init__(self, weighed: Sequence[Ranked], known: Limits, told: Known) -> None:
        self._weighed, self._known, self._told = weighed, known, told
        self._heap = [(-entry.score, place, False) for place, entry in enumerate(weighed)]
        heapify(self._heap)
        self._settled: list[Ranked] = []
        self._doubts: dict[int, float | None] = {}
        self._sentences = {
            entry.candidate.number: place
            for place, entry in enumerate(weighed)
            if entry.candidate.whole and entry.candidate.sentences == 1
        }

    def in_order(self) -> Iterator[Ranked]:
        """The candidates that may be quoted, best first."""
        place = 0
        while place < len(self._settled) or self._settle():
            yield self._settled[place]
            place += 1

    def _settle(self) -> bool:
        """Find the next best one; False where there is none."""
        while self._heap:
            negative, place, final = heappop(self._heap)
            if final and not self._settled and self._is_leaving(place, -negative):
                self._heap.clear()
                return False
            if final:
                self._settled.append(self._weighed[place]._replace(score=-negative))
                return True
            doubt = self._doubt(place)
            if doubt is not None and not self._is_half(place):
                heappush(self._heap, (-(-negative - doubt), place, True))
        return False

    def _is_leaving(self, place: int, score: float) -> bool:
        """Is it what is left where all that is good may not be quoted?"""
        if self._known.language != "en" or len(self._sentences) < MANY:
            return False
        return score < LEAST and (self._doubt(place) or 0.0) > doubts.SLIGHT

    def _doubt(self, place: int) -> float | None:
        """What doubts about a candidate cost; None where it may not be quoted."""
        if place not in self._doubts:
            self._doubts[place] = self._looked_at(self._weighed[place].candidate)
        return self._doubts[place]

    def _looked_at(self, candidate: Candidate) -> float | None:
        if refusal(candidate, self._known) is not None:
            return None
        if self._known.language == "en":
            return doubts.cost(candidate, self._told)
        from sharekit.extract.doubts import (
            abroad as doubts_abroad,  # English articles need none of it
        )

        return doubts_abroad.cost(candidate, self._told, self._known.language)

    def _is_half(self, place: int) -> bool:
        """Is it what follows an "and"? Where the whole sentence can be quoted, it says more."""
        candidate = self._weighed[place].candidate
        whole = self._sentences.get(candidate.number)
        if not candidate.before.endswith(" and ") or whole is None:
            return False
        return self._doubt(whole) is not None


@lru_cache(maxsize=4)
def _ranking(article: Article, min_chars: int, max_chars: int) -> _Ranking:
    """Kept for a while, because every size of card asks for other lengths of the same article."""
    language = language_of(article)
    labels = heads(article, language)
    own = sentences(article, language, labels)
    texts, words = [each.text for each in own], [each.tokens.words for each in own]
    about = context(texts, words, article.title, language)
    barred = turned(article, own, language) | _steps(article, own, language)
    barred |= {each.number for each in own if each.block in labels and labels[each.block].barred}
    weighed = [
        _weighed(candidate, about, language)
        for candidate in candidates(article, own, language, max_chars, barred)
        if lexicon.width(candidate.text) >= min_chars and len(candidate.text) <= max_chars
    ]
    known = limits(article.title, language, min_chars, max_chars)
    told = known_names(article.title, own) if language == "en" else told_of(article.title, own)
    return _Ranking(weighed, known, told)


def _steps(article: Article, own: Sequence[Sentence], language: str | None) -> frozenset[int]:
    """The sentences of steps that are numbered, or count themselves: each says what to do after
    another."""
    numbered = any(block.number or numbering.step(block.text) for block in article.blocks)
    if not numbered and not any(FIRST.match(each.text) for each in own):
        return frozenset()
    from sharekit.extract.steps import steps

    found = steps(article)
    told: dict[int, list[Entry]] = {}
    for entry in found.steps if found is not None else ():
        told.setdefault(entry.text.block, []).append(entry)
    return frozenset(
        sentence.number
        for sentence in own
        if sentence.block in told
        and (
            any(_overlaps(sentence, entry) for entry in told[sentence.block])
            or instructs(sentence.text, language)
        )
    )


def _overlaps(sentence: Sentence, entry: Entry) -> bool:
    """Is it the step itself, and not what explains it?"""
    body = entry.body
    explains = body is not None and body.block == sentence.block and sentence.start >= body.start
    within = sentence.start < entry.text.end and sentence.end > entry.text.start
    return within and not explains


def _weighed(candidate: Candidate, about: Context, language: str | None) -> Ranked:
    text = candidate.text[:1].upper() + candidate.text[1:]
    found = features(text, candidate.words, candidate.number, about, language)
    total = score(found, language) - LENGTH_COST * max(0, lexicon.width(text) - EASY_WIDTH)
    total -= PAIR_COST * (candidate.sentences - 1) + CLAUSE_COST * (not candidate.whole)
    return Ranked(candidate, total, found)
