"""Several sources, several sizes, one output folder: what `card` and `pin` do.

One article that fails stops no other: what went wrong is kept beside what was done.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from sharekit.article.model import Article
from sharekit.errors import PartialError, SharekitError, UsageError
from sharekit.pipeline.output import Folder, Recorded, record
from sharekit.pipeline.rows import article_row
from sharekit.pipeline.run import compose_card
from sharekit.pipeline.settings import CardSettings
from sharekit.pipeline.tools import Tools

Loader = Callable[[str], Article]
Settler = Callable[[Article], Sequence[CardSettings]]
"""The settings of each card of an article: its front matter has a say."""

_WORST_FIRST = (8, 10, 5, 6)


class Outcome(NamedTuple):
    """What became of one source: its cards, or the error that stopped them."""

    source: str
    article: Article | None = None
    cards: tuple[Recorded, ...] = ()
    error: SharekitError | None = None


def run(
    sources: Sequence[str],
    load: Loader,
    settle: Settler,
    folder: Folder,
    tools: Tools,
    *,
    pin: bool = False,
) -> Iterator[Outcome]:
    """Make and record the cards of each source in turn. Errors are told with their source.

    A UsageError (a wrong name) stops the run: it would fail for every source.
    """
    for source in sources:
        try:
            article = load(source)
            known = folder.manifest.article(article_row(article).identity)
            earlier = known.cards if known is not None else ()
            jobs = [(compose_card(article, each, tools, earlier), each) for each in settle(article)]
            yield Outcome(source, article, record(folder, article, jobs, tools, pin=pin))
        except UsageError:
            raise
        except SharekitError as problem:
            problem.where = problem.where or source
            yield Outcome(source, error=problem)


def raise_worst(outcomes: Sequence[Outcome]) -> None:
    """One source: its error. Several: PartialError, or what weighs more (network, output, …)."""
    problems = [each.error for each in outcomes if each.error is not None]
    if not problems:
        return
    if len(outcomes) == 1:
        raise problems[0]
    weighty = [p for code in _WORST_FIRST for p in problems if p.exit_code == code]
    if weighty:
        raise weighty[0]
    raise PartialError(
        f"{len(problems)} of {len(outcomes)} sources failed",
        code="batch.partial",
        hint="see the errors above; the others are done",
    )
