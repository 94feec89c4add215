"""The steps that an article tells its reader to take, in order: the likeliest of its runs of
entries, if any is likely, or else sentences that open with First, Second, Finally. A history has a
first and a then, too.
"""

from __future__ import annotations

from functools import lru_cache

from sharekit.article.model import Article
from sharekit.extract.lists import entries, list_words
from sharekit.extract.lists.choice import weighed
from sharekit.extract.lists.ordinals import LEAST, telling_run
from sharekit.extract.model import Steps
from sharekit.extract.outline import Outline, outline
from sharekit.extract.weighing import odds_to_share

LIKELY = 0.0
"""Log odds from which on a run is taken for steps."""

_SPOKEN = 0.7
"""How sure steps are that are told in sentences."""


def steps(article: Article) -> Steps | None:
    """The steps of an article, or None. Verbatim; numbers in front of them are left out."""
    return _found(article)


@lru_cache(maxsize=2)
def _found(article: Article) -> Steps | None:
    of = outline(article)
    likely = [
        each
        for each in weighed(article)
        if each.steps >= max(LIKELY, each.items) and len(each.run.entries) >= LEAST
    ]
    if not likely:
        return _spoken(of)
    best = max(likely, key=lambda each: each.steps)
    return Steps(best.run.entries, entries.lead(of, best.run), round(odds_to_share(best.steps), 2))


def _spoken(of: Outline) -> Steps | None:
    """Steps in sentences, unless the title promises as many things: "3 considerations" that count
    themselves are a list."""
    run, title = telling_run(of), of.article.title
    if not run or (_counts(title, len(run)) and not _how_to(title)):
        return None
    return Steps(run, None, _SPOKEN)


def _counts(title: str | None, number: int) -> bool:
    return list_words.counted(title, anything=True) == number


def _how_to(title: str | None) -> bool:
    """Does the title say how to do something, without counting what is listed?"""
    how_to = list_words.HOW_TO.search((title or "").lower()) is not None
    return how_to and list_words.counted(title) is None
