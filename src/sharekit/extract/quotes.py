"""The quotes of an article: candidates, filtered, ranked, and chosen so that they differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sharekit.article.model import Article
from sharekit.extract.candidate import Candidate
from sharekit.extract.filters.surroundings import said_by_another
from sharekit.extract.language import words as lexicon
from sharekit.extract.locate import find
from sharekit.extract.model import AUTHORS, Quote
from sharekit.extract.ranking.order import Ranked, ranked
from sharekit.extract.slices import cut, language_of

MAX_SHARED = 0.5
"""Share of content words that two chosen quotes may have in common."""


def quotes(
    article: Article, *, limit: int = 5, min_chars: int = 30, max_chars: int = 180
) -> tuple[Quote, ...]:
    """The best quotes of an article, best first, none overlapping or echoing another.

    min_chars, max_chars: bounds in characters (Chinese, Japanese and Korean ones count double for
    the least). The pull quote that the article's author names comes first when the body holds it
    and it isn't too long. Each quote's text is its slice after the edits that it names.
    """
    chosen = _authors_choice(article, max_chars)
    best: float | None = None
    for entry in ranked(article, min_chars, max_chars):
        best = entry.score if best is None else best
        if len(chosen) >= limit:
            break
        if any(_alike(entry.candidate, other) for other in chosen):
            continue
        quote = _printed(article, entry)
        if len(quote.text) <= max_chars:
            chosen.append(quote)
    if chosen and best is not None and best > chosen[0].score:
        chosen[0] = replace(chosen[0], score=round(best, 4))
    return tuple(chosen[: max(0, limit)])


def authors_choice(article: Article) -> Quote | None:
    """The pull quote that the article's author names, where the body holds it and gives it to
    nobody else."""
    wanted = article.preferences.pull_quote
    found = find(article, wanted) if wanted else None
    if found is None or said_by_another(article, found):
        return None
    return replace(found, reasons=(AUTHORS,))


def _authors_choice(article: Article, max_chars: int) -> list[Quote]:
    found = authors_choice(article)
    return [found] if found is not None and len(found.text) <= max_chars else []


def _printed(article: Article, entry: Ranked) -> Quote:
    candidate = entry.candidate
    return cut(
        article,
        candidate.block,
        candidate.start,
        candidate.end,
        wanted=() if candidate.whole else ("capital", "stop"),
        score=entry.score,
        whole=candidate.whole,
        reasons=_reasons(entry, article),
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


def _reasons(entry: Ranked, article: Article) -> tuple[str, ...]:
    found = entry.features
    holds = [(name, meaning) for name, meaning in _MEANINGS if found.get(name)]
    reasons = [
        meaning
        for name, meaning in holds
        if name != "titled_any" or _titled(entry.candidate.words, article)
    ][:3]
    if found.get("central", 0.0) > CENTRAL:
        reasons.insert(0, "close to the article's point")
    kind = "a complete thought" if entry.candidate.whole else "a clause that stands by itself"
    return (*reasons[:3], kind)


def _titled(words: Sequence[str], article: Article) -> bool:
    """Does it share a word with the title that says something? The ranker knows only English ones
    that don't."""
    if language_of(article) == "en":
        return True
    from sharekit.extract.keywords import COMMON, LEAST_LETTERS

    shared = set(words) & set(lexicon.words(article.title or ""))
    unspaced = any(word > "\u3000" for word in shared)
    return unspaced or any(len(word) >= LEAST_LETTERS and word not in COMMON for word in shared)
