"""How likely each run of an article is its list, and its steps."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from sharekit.article.model import Article
from sharekit.extract.lists.entries import Run
from sharekit.extract.lists.runs import others, runs
from sharekit.extract.lists.telling import features, setting
from sharekit.extract.outline import outline
from sharekit.extract.weighing import weigh


class Weighed(NamedTuple):
    """A run, and the log odds that it is the list, or the steps, against that there is none."""

    run: Run
    items: float
    steps: float


@lru_cache(maxsize=2)
def weighed(article: Article) -> tuple[Weighed, ...]:
    """All runs of an article."""
    of = outline(article)
    found = runs(of)
    if not found:
        return ()
    about = setting(of)
    told = [(run, features(of, run, others(run, found), about)) for run in found]
    return tuple(Weighed(run, weigh(own, "items"), weigh(own, "steps")) for run, own in told)
