"""The comparison that an article holds: two sides, what each is, and what to make of both.

The wording of the title (or of a question at the start) proposes a pair; the text has to bear it
out by parallel sentences, by lists of points, or by what follows from either side. What it doesn't
bear out isn't a comparison: court cases, scores, names, a "versus" in passing.
"""

from __future__ import annotations

import re
from functools import lru_cache

from sharekit.article.model import Article, BlockKind
from sharekit.extract.kin import tokens
from sharekit.extract.model import TITLE, Comparison, Passage, Side
from sharekit.extract.outline import Outline, outline
from sharekit.extract.pairs import ASKED, Pair, pairs
from sharekit.extract.points import conditionals, side_named, subjects, under_headings
from sharekit.extract.roles import Roles, roles
from sharekit.extract.trail import trail
from sharekit.extract.verdict import conclusion, takeaway
from sharekit.lazy import lazy

LEAST = 3.0
"""What wording and evidence must come to."""

SURE = 6.5
"""What they come to where a comparison can hardly be plainer."""

PLAIN = 0.8
"""A comparison as sure as this isn't weighed against weaker wordings."""

MAX_PAIRS = 6
"""Pairs that are followed up."""

_SCORE = lazy(r"\b\d{1,3}\s?[:–-]\s?\d{1,3}\b(?!\s?(?:uhr|am|pm|h)\b)", re.I)
_COURT = lazy(
    r"\b(?:court|judges?|ruling|plaintiff|defendant|appeal|lawsuit|justices?|gericht\w*|urteil\w*"
    r"|richter\w*|klage|kläger\w*|tribunal|arrêt|juges?|plaignant\w*|sentencia|juez|juzgado"
    r"|demanda\w*|tribunale|sentenza)\b"
)
_SPORT = lazy(
    r"\b(?:match|derby|beats?|goals?|teams?|coach|cup|wins?|won|crowd|stadium|fans|striker|league"
    r"|kick-?off|halftime|half-time|scored|playoffs?|season|spiel|sieg|pokal|stadion|fans|liga"
    r"|anpfiff|halbzeit|tore?|mannschaft\w*|trainer|championnat|mi-temps|buts?|stade|victoire"
    r"|coupe|entraîneur|partido|liga|goles?|estadio|copa|victoria|afición|descanso|entrenador"
    r"|jornada|campionato|partita)\b"
)
_CONTEST = 2
_CASE = lazy(r"\s(?:v|c|gg)\.\s", re.I)


def comparison(article: Article) -> Comparison | None:
    """What an article compares, or None. Verbatim; see `Comparison`."""
    return _found(article)


@lru_cache(maxsize=2)
def _found(article: Article) -> Comparison | None:
    of = outline(article)
    best: Comparison | None = None
    for number, pair in enumerate(pairs(of)):
        if number >= MAX_PAIRS or (best is not None and best.confidence >= PLAIN):
            break
        found = _followed_up(of, pair)
        if found is not None and (best is None or found.confidence > best.confidence):
            best = found
    return best


def _followed_up(of: Outline, pair: Pair) -> Comparison | None:
    if _contest(of, pair):
        return None
    told = roles(of, pair) or subjects(of, pair)
    points = under_headings(of, pair)
    listed = bool(points[0] and points[1])
    follows = conditionals(of, pair)
    if not listed:
        points = follows
    after = max((told.left.block, told.right.block) if told else (_last(points),))
    weighed = conclusion(of, pair, max(after, 0))
    evidence = (
        (told.score if told else 0.0)
        + 1.5 * listed
        + 1.0 * bool(follows[0] and follows[1])
        + 1.0 * (weighed is not None)
        + 0.6 * _headed(of, pair, told)
    )
    borne = told is not None or listed or bool(follows[0] and follows[1])
    # "Salt and Pepper" may be a restaurant: two mere names must be set against each other
    against = pair.strength >= ASKED - 0.5 or weighed is not None or bool(follows[0] and follows[1])
    if not borne or not against or pair.strength + evidence < LEAST:
        return None
    if (
        weighed is not None
        and told is not None
        and weighed.block == told.left.block == told.right.block
    ):
        weighed = None
    return Comparison(
        Side(pair.left, told.left if told else None, _but(points[0], told and told.left)),
        Side(pair.right, told.right if told else None, _but(points[1], told and told.right)),
        weighed,
        takeaway(of, max(after, weighed.block if weighed else 0)),
        round(min(1.0, (pair.strength + evidence) / SURE), 2),
        trail(of, pair, told),
    )


def _headed(of: Outline, pair: Pair, told: Roles | None) -> bool:
    """Does each role stand below a heading that names its side?"""
    return told is not None and all(
        of.kind(role.block - 1) is BlockKind.HEADING
        and side_named(of.text(role.block - 1), pair) == side
        for side, role in enumerate((told.left, told.right))
    )


def _last(points: tuple[list[Passage], list[Passage]]) -> int:
    return max((passage.block for side in points for passage in side), default=0)


def _but(points: list[Passage], role: Passage | None) -> tuple[Passage, ...]:
    return tuple(point for point in points if point != role)


def _contest(of: Outline, pair: Pair) -> bool:
    """A court case, a match or its score: two names against each other, but no comparison."""
    title = of.text(TITLE)
    if pair.left.block == TITLE and (_SCORE.search(title) or _CASE.search(f" {title} ")):
        return True
    opening = " ".join(sentence.text for sentence in of.sentences[:12]).lower()[:1500]
    kinds = max(len(set(words.findall(opening))) for words in (_COURT, _SPORT))
    return kinds >= _CONTEST and _names_only(of, pair)


def _names_only(of: Outline, pair: Pair) -> bool:
    """Do both labels stand in the text as proper names do: always with a capital?"""
    for sentence in of.sentences:
        for name in pair.names:
            for place in name.places(sentence.text):
                if sentence.text[tokens(sentence.text)[place].start].islower():
                    return False
    return True
