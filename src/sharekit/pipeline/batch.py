"""Several sources, several sizes, one output folder: what `card` and `pin` do.

One article that fails stops no other, and neither does one of its cards: what went wrong is kept
beside what was done.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from sharekit.article.model import Article
from sharekit.errors import PartialError, QualityError, SharekitError, UsageError
from sharekit.manifest import CardRow
from sharekit.pipeline.folder import Folder
from sharekit.pipeline.output import Recorded, record
from sharekit.pipeline.own_picture import NOWHERE, Served, without_own
from sharekit.pipeline.run import compose_card
from sharekit.pipeline.settings import CardSettings
from sharekit.pipeline.themes import raised_colors
from sharekit.pipeline.tools import Tools

if TYPE_CHECKING:  # most runs make one card of a size
    from sharekit.pipeline.carousel import Series
    from sharekit.pipeline.variety import Chosen, Wanted

Loader = Callable[[str], Article]
Settler = Callable[[Article], Sequence[CardSettings]]
"""The settings of each card of an article: its front matter has a say."""
Placer = Callable[[Article, UsageError], None]
"""Says of an error where the setting stands that it comes by."""

_WORST_FIRST = (8, 10, 5, 6)


class Outcome(NamedTuple):
    """What became of one source: its cards, or the error that stopped them all.

    refused: of each of its cards that the gates refuse.
    """

    source: str
    article: Article | None = None
    cards: tuple[Recorded, ...] = ()
    error: SharekitError | None = None
    refused: tuple[SharekitError, ...] = ()

    @property
    def problems(self) -> tuple[SharekitError, ...]:
        return (*([self.error] if self.error is not None else []), *self.refused)


def run(
    sources: Sequence[str],
    load: Loader,
    settle: Settler,
    folder: Folder,
    tools: Tools,
    *,
    placed: Placer | None = None,
    served: Served = NOWHERE,
    pin: bool = False,
    several: Wanted | None = None,
    series: Series | None = None,
) -> Iterator[Outcome]:
    """Make and record the cards of each source in turn. Errors are told with their source.

    served: where the site's cards are, which no card shows.

    several: pins that differ, so many of each article; series: a carousel of each; neither: a card
    for each of its settings. A UsageError (a wrong name) stops the run, since it would fail for
    every source, unless the source's own front matter is what it tells of.
    """
    for source in sources:
        article: Article | None = None
        try:
            article = load(source)
            known = folder.manifest.article(folder.row(article).identity)
            earlier = known.cards if known is not None else ()
            article = without_own(article, known, served)
            settings = settle(article)
            for each in settings[:1]:  # all sizes have the same colours
                folder.diagnostics += raised_colors(each, tools.world.read)
            if several is not None:
                cards = _several(article, settings, folder, tools, wanted=several, earlier=earlier)
                yield Outcome(source, article, cards)
                continue
            if series is not None:
                cards = _carousels(
                    article, settings, folder, tools, series=series, earlier=earlier, pin=pin
                )
                yield Outcome(source, article, cards)
                continue
            jobs = [(compose_card(article, each, tools, earlier), each) for each in settings]
            refused: list[QualityError] = []
            cards = record(folder, article, jobs, tools, pin=pin, refused=refused)
            for problem in refused:
                problem.where = problem.where or source
            yield Outcome(source, article, cards, refused=tuple(refused))
        except UsageError as wrong:
            if placed is not None and article is not None:
                placed(article, wrong)
            if f"{wrong.where}: ".startswith(f"{source}: "):
                yield Outcome(source, error=wrong)
            else:
                raise
        except SharekitError as stopped:
            stopped.where = stopped.where or source
            yield Outcome(source, error=stopped)


def _several(
    article: Article,
    settings: Sequence[CardSettings],
    folder: Folder,
    tools: Tools,
    *,
    wanted: Wanted,
    earlier: Sequence[CardRow],
) -> tuple[Recorded, ...]:
    from sharekit.pipeline.variety import several

    chosen: list[Chosen] = []
    for each in settings:
        found, notes = several(
            article, each, tools, output=folder.output, wanted=wanted, earlier=earlier
        )
        chosen += found
        folder.diagnostics += notes
    if not chosen:
        return ()
    jobs = [(each.card, each.settings) for each in chosen]
    painted = [each.painted for each in chosen]
    return record(folder, article, jobs, tools, pin=True, painted=painted)


def _carousels(
    article: Article,
    settings: Sequence[CardSettings],
    folder: Folder,
    tools: Tools,
    *,
    series: Series,
    earlier: Sequence[CardRow],
    pin: bool,
) -> tuple[Recorded, ...]:
    """A carousel of each size; it takes the place of the one that the folder has."""
    from sharekit.pipeline.carousel import carousel

    jobs = []
    for each in settings:
        cards, notes = carousel(article, each, tools, series, earlier)
        jobs += [(card, each) for card in cards]
        folder.diagnostics += notes
    sizes = {each.size for each in settings}
    gone = frozenset(row.identity for row in earlier if row.series and row.size in sizes)
    return record(folder, article, jobs, tools, pin=pin, gone=gone)


def raise_worst(outcomes: Sequence[Outcome]) -> None:
    """One source: its error. Several: PartialError, or what weighs more (network, output, …)."""
    problems = [problem for each in outcomes for problem in each.problems]
    if not problems:
        return
    if len(outcomes) == 1:
        raise problems[0]
    weighty = [p for code in _WORST_FIRST for p in problems if p.exit_code == code]
    if weighty:
        raise weighty[0]
    raise PartialError(
        f"{sum(bool(each.problems) for each in outcomes)} of {len(outcomes)} sources failed",
        code="batch.partial",
        hint="see the errors above; the others are done",
    )
