"""The comparison that an article holds: two sides, what each is, and what to make of both.

It is the likeliest of the article's candidates, if any is likely. Court cases, scores, names, set
phrases, a "versus" in passing are candidates, too, and none of them is likely.
"""

from __future__ import annotations

from functools import lru_cache

from sharekit.article.model import Article
from sharekit.extract.comparing.candidates import Candidate
from sharekit.extract.comparing.choice import weighed
from sharekit.extract.comparing.points import (
    as_headed,
    as_titled,
    conditionals,
    under_headings,
)
from sharekit.extract.comparing.roles import Roles
from sharekit.extract.comparing.sequels import sequels
from sharekit.extract.comparing.takeaways import takeaway
from sharekit.extract.comparing.trail import trail
from sharekit.extract.comparing.verdict import conclusion
from sharekit.extract.model import Comparison, Passage, Side
from sharekit.extract.outline import Outline, outline
from sharekit.extract.weighing import odds_to_share

LIKELY = -0.3
"""Log odds from which on a candidate is taken for what the article compares: traps as people write
them score far lower, and comparisons told with asides little higher."""


def comparison(article: Article) -> Comparison | None:
    """What an article compares, or None. Verbatim; see `Comparison`."""
    return _found(article)


@lru_cache(maxsize=2)
def _found(article: Article) -> Comparison | None:
    of = outline(article)
    likely = [each for each in weighed(of) if each.odds >= LIKELY]
    if not likely:
        return None
    best = max(likely, key=lambda each: each.odds)
    return _filled(of, best.candidate, round(odds_to_share(best.odds), 2))


def _filled(of: Outline, each: Candidate, confidence: float) -> Comparison:
    """The comparison with what the text says of both sides beside their roles."""
    pair, told = each.pair, _roles(each)
    listed = under_headings(of, pair)
    points = listed if all(listed) else conditionals(of, pair)
    after = max((told.left.block, told.right.block) if told else (_last(points), 0))
    if told is not None and not all(points):
        points = sequels(of, pair, told)
    weighed = conclusion(of, pair, after, (told.left, told.right) if told else ())
    left, right = as_titled(of, *as_headed(of, pair))
    own = [tuple(point for point in side if not _within(point, weighed)) for side in points]
    return Comparison(
        Side(left, each.left, own[0]),
        Side(right, each.right, own[1]),
        weighed,
        takeaway(of, pair, max(after, weighed.block if weighed else 0)),
        confidence,
        trail(of, pair, told),
    )


def _within(point: Passage, weighed: Passage | None) -> bool:
    """Does what weighs both hold the point?"""
    if weighed is None or weighed.block != point.block:
        return False
    return weighed.start <= point.start < weighed.end


def _roles(each: Candidate) -> Roles | None:
    return Roles(each.left, each.right) if each.left and each.right else None


def _last(points: tuple[list[Passage], list[Passage]]) -> int:
    return max((passage.block for side in points for passage in side), default=0)
