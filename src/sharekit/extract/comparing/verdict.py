"""How a comparison ends: the sentence that weighs both sides."""

from __future__ import annotations

from collections.abc import Sequence

from sharekit.extract.comparing.endings import endings
from sharekit.extract.comparing.pairs import Pair
from sharekit.extract.model import Passage
from sharekit.extract.outline import Outline
from sharekit.extract.weighing import Features, weigh

WEIGHING = 0.0
"""Log odds from which on an ending is taken for the conclusion."""

_SPEAKS = frozenset(
    f"{whole}{sign}"
    for whole in ("", "whole:")
    for sign in ("named:1", "named:2", "both", "neither", "and else", "parted")
)
"""Features of an ending that names a side, or speaks of both."""


def conclusion(of: Outline, pair: Pair, after: int, told: Sequence[Passage]) -> Passage | None:
    """The sentence, or short paragraph, that weighs both sides; None where there is none.

    after: the block in which the last role stands; what comes before it can't conclude.
    told: the role sentences, which don't conclude either.
    """
    found = endings(of, pair, after, told)
    rows = [each.features for each in found]
    best = concluding(rows, [weigh(row, "conclusion") for row in rows])
    return None if best is None else found[best].passage


def concluding(rows: Sequence[Features], odds: Sequence[float]) -> int | None:
    """Which of several endings, by features and log odds, is the conclusion, if any is likely:
    the likeliest of those that speak of either side, else of all."""
    likely = [at for at, each in enumerate(odds) if each >= WEIGHING]
    return min(likely, key=lambda at: (_SPEAKS.isdisjoint(rows[at]), -odds[at]), default=None)
