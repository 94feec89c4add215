"""The list that an article is about, or that one of its lines announces: the likeliest of its runs
of entries, if any is likely. Navigation, sources, what to buy beforehand, prices and programmes are
none, and the points of a comparison have their own place.
"""

from __future__ import annotations

from functools import lru_cache
from math import inf
from operator import itemgetter

from sharekit.article.model import Article, BlockKind
from sharekit.extract.comparison import comparison
from sharekit.extract.lists import entries, list_words
from sharekit.extract.lists.choice import weighed
from sharekit.extract.lists.entries import Run
from sharekit.extract.lists.ordinals import LEAST, ordinal_runs
from sharekit.extract.model import Items
from sharekit.extract.outline import Outline, outline
from sharekit.extract.steps import steps
from sharekit.extract.weighing import odds_to_share

MOST = 15
"""Items of a list; what has more is a catalogue."""
LIKELY = 0.3
"""Log odds from which on a run is taken for the list."""

_CERTAIN = 4.0
"""The log odds of entries that count themselves, as many as the title counts."""

MAX_ITEM = 220
"""Characters of an item without a head; what is longer is a paragraph."""

_COUNTED = 0.7
"""How sure sentences are that count themselves, as many as the title promises."""


def items(article: Article) -> Items | None:
    """The items of an article's list, or None. Verbatim; numbers in front are left out."""
    return _found(article)


@lru_cache(maxsize=2)
def _found(article: Article) -> Items | None:
    of, taken = outline(article), _taken(article)
    compared = comparison(article) is not None
    title = None if compared else article.title
    likely = [
        (_CERTAIN if _counts_itself(each.run, title) else each.items, each.run)
        for each in weighed(article)
        if _fits(each.run) and taken.isdisjoint(_blocks(each.run))
    ]
    odds, run = max(likely, key=itemgetter(0), default=(-inf, None))
    if run is None or odds < LIKELY:
        return _counting(of, taken)
    return Items(run.entries, entries.lead(of, run), round(odds_to_share(odds), 2))


def _counts_itself(run: Run, title: str | None) -> bool:
    """Headings with numbers, as many as the title counts, are its list, whatever else tells; so
    are other numbered entries where the title counts what is usually listed: "3 mistakes"."""
    if not run.numbered:
        return False
    anything = run.kind is BlockKind.HEADING
    return len(run.entries) == list_words.counted(title, anything=anything)


def _fits(run: Run) -> bool:
    short = (each.body is not None or len(each.text) <= MAX_ITEM for each in run.entries)
    return LEAST <= len(run.entries) <= MOST and all(short)


def _blocks(run: Run) -> set[int]:
    return {each.text.block for each in run.entries}


def _taken(article: Article) -> set[int]:
    """Blocks that belong to a comparison's points or to steps."""
    taken: set[int] = set()
    compared, stepped = comparison(article), steps(article)
    if compared is not None:
        taken |= {p.block for side in (compared.left, compared.right) for p in side.points}
    if stepped is not None:
        taken |= {each.text.block for each in stepped.steps}
    return taken


def _counting(of: Outline, taken: set[int]) -> Items | None:
    """First, … Second, … Third, …: sentences, as many as the title counts."""
    number = list_words.counted(of.article.title)
    for run in ordinal_runs(of):
        blocks = {each.text.block for each in run}
        if len(run) == number and LEAST <= number <= MOST and taken.isdisjoint(blocks):
            return Items(run, None, _COUNTED)
    return None
