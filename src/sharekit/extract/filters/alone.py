"""May a passage be shown by itself? Asks the filters that quotes go through."""

from __future__ import annotations

from collections.abc import Container

from sharekit.extract.candidate import Candidate
from sharekit.extract.filters.table import FILTERS, Limits
from sharekit.extract.language import words as lexicon
from sharekit.extract.model import Passage
from sharekit.extract.outline import Outline


def stands_alone(of: Outline, passage: Passage, filters: Container[str]) -> bool:
    """Does none of those filters refuse the passage? filters: their names."""
    text = str(passage)
    candidate = Candidate(
        passage.block, passage.start, passage.end, text, 0, tuple(lexicon.words(text))
    )
    title = frozenset(lexicon.words(of.article.title or ""))
    limits = Limits(title, of.language, 0, len(text))
    return not any(each.name in filters and each.refuses(candidate, limits) for each in FILTERS)
