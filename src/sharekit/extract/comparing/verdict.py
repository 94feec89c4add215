"""How a comparison ends: the sentence that weighs both sides, and what the reader takes away."""

from __future__ import annotations

from collections.abc import Sequence

from sharekit.article.model import BlockKind
from sharekit.extract.comparing.endings import endings
from sharekit.extract.comparing.pairs import Pair
from sharekit.extract.filters.alone import stands_alone
from sharekit.extract.model import Passage
from sharekit.extract.outline import Outline
from sharekit.extract.weighing import Features, weigh
from sharekit.lazy import lazy

MAX_TAKEAWAY = 180
"""Characters of a takeaway."""

WEIGHING = 0.0
"""Log odds from which on an ending is taken for the conclusion."""

_SPEAKS = frozenset(
    f"{whole}{sign}"
    for whole in ("", "whole:")
    for sign in ("named:1", "named:2", "both", "neither", "and else")
)
"""Features of an ending that names a side, or speaks of both."""

_FIRST_PERSON = lazy(r"^(?:I|My|Ich|Mein\w*|Je|J['’]|Mon|Ma|Yo|Mi)\b")
_ENDED = (".", "!", "?", "…", "”", "»", "“", '"', ")", "。")
_ASIDE = frozenset(
    {"call_to_action", "link", "question", "age_warning", "shouting", "others_words", "lead_in"}
)


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


def takeaway(of: Outline, after: int) -> Passage | None:
    """The short last paragraph, where it comes after block `after` and stands by itself."""
    for block in range(of.last - 1, after, -1):
        if of.kind(block) is BlockKind.PARAGRAPH:
            return _kept(of, block)
        if of.kind(block) is not BlockKind.FIGURE:
            return None
    return None


def _kept(of: Outline, block: int) -> Passage | None:
    text = of.passage(block)
    if not 10 <= len(text) <= MAX_TAKEAWAY or len(of.of_block(block)) > 3:
        return None
    if _FIRST_PERSON.match(text) or not text.endswith(_ENDED):  # "Your team at the corner shop"
        return None
    return text if stands_alone(of, text, _ASIDE) else None
