"""The comparison that an article holds: two sides, what each is, and what to make of both.

The wording of the title (or of a question at the start) proposes a pair; the text has to bear it
out by parallel sentences, by lists of points, or by what follows from either side. What it doesn't
bear out isn't a comparison: court cases, scores, names, a "versus" in passing.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import chain, islice

from sharekit.article.model import Article, BlockKind
from sharekit.extract import catalogues
from sharekit.extract.contest import (
    begin_with_names,
    contest,
    dishes_or_persons,
    event,
    goes_back,
    kinds,
    speak_of_any,
    two_names,
)
from sharekit.extract.echoes import echoes
from sharekit.extract.model import TITLE, Comparison, Passage, Side
from sharekit.extract.outline import Outline, outline
from sharekit.extract.pairs import ASKED, CHOICE, MERE, Pair, pairs
from sharekit.extract.points import (
    as_headed,
    beneath,
    conditionals,
    openers,
    parted,
    side_named,
    subjects,
    taken_up,
    topics,
    under_headings,
)
from sharekit.extract.roles import Roles, roles
from sharekit.extract.sections import sections
from sharekit.extract.trail import trail
from sharekit.extract.twins import twins
from sharekit.extract.verdict import conclusion, takeaway

LEAST = 3.0
"""What wording and evidence must come to."""

LEAST_OF_TALES = 5.0
"""What they must come to where both paragraphs go on with what once was."""

SURE = 6.5
"""What they come to where a comparison can hardly be plainer."""

PLAIN = 0.8
"""A comparison as sure as this isn't weighed against weaker wordings."""

LEAD = 8
"""Characters of a title before the first label of a mere pair: "Dans l’"."""

MAX_PAIRS, MAX_TRIED = 6, 2
"""Pairs that are followed up: those that a wording names, those that the text sets side by side."""


def comparison(article: Article) -> Comparison | None:
    """What an article compares, or None. Verbatim; see `Comparison`."""
    return _found(article)


@lru_cache(maxsize=2)
def _found(article: Article) -> Comparison | None:
    of = outline(article)
    best: Comparison | None = None
    followed = set[tuple[str, str, float, bool]]()
    named = ((pair, None) for pair in pairs(of))
    for pair, told in chain(echoes(of), named):
        if len(followed) >= MAX_PAIRS or (best is not None and best.confidence >= PLAIN):
            break
        wording = pair.left.text, pair.right.text, pair.strength, told is None
        if wording in followed:
            continue
        followed.add(wording)
        found = _followed_up(of, pair, told)
        if found is not None and (best is None or found.confidence > best.confidence):
            best = found
    return best or _by_its_text(of)


def _by_its_text(of: Outline) -> Comparison | None:
    """What the text sets side by side, where no wording has led to it."""
    by_text = islice(chain(sections(of), twins(of)), MAX_TRIED)
    found = (_followed_up(of, pair, told) for pair, told in by_text)
    return next((each for each in found if each is not None), None)


def _followed_up(of: Outline, pair: Pair, answer: Roles | None) -> Comparison | None:
    if contest(of, pair):
        return None
    told = _told(of, pair, answer)
    if told is None and (led := taken_up(of, pair)) is not None:
        pair, told = led
    if told and pair.strength < ASKED and two_names(of.language, (told.left, told.right)):
        return None
    if told and _only_set_out(of, pair, told):
        return None
    listed = under_headings(of, pair)
    if told is None and all(listed) and _schedules(listed):
        return None
    follows = conditionals(of, pair)
    points = listed if all(listed) else follows
    after = max((told.left.block, told.right.block) if told else (_last(points),))
    weighed = conclusion(of, pair, max(after, 0))
    if weighed and told and weighed.block == told.left.block == told.right.block:
        weighed = None  # it is what they are
    headed = _headed(of, pair, told)
    apart = _told_apart(of, pair, told, after)
    evidence = (
        (told.score if told else 0.0)
        + 1.5 * all(listed)
        + 1.0 * all(follows)
        + 1.0 * (weighed is not None)
        + 0.6 * headed
        + 0.6 * apart
    )
    # "Salt and Pepper" may be a restaurant: two mere names must be set against each other
    against = pair.strength > MERE or weighed is not None or apart or all(follows)
    # and so they are under a heading each, where both do the same, or any such thing is meant
    of_any = told is not None and speak_of_any((told.left, told.right))
    against = against or bool(headed and told and (_in_common(of, pair, answer) or of_any))
    least = LEAST_OF_TALES if told and _both_go_back(of, told) else LEAST
    if not (told or all(points)) or not against or pair.strength + evidence < least:
        return None
    if told and weighed in told:
        weighed = None
    left, right = as_headed(of, pair)
    return Comparison(
        Side(left, told.left if told else None, tuple(points[0])),
        Side(right, told.right if told else None, tuple(points[1])),
        weighed,
        takeaway(of, max(after, weighed.block if weighed else 0)),
        round(min(1.0, (pair.strength + evidence) / SURE), 2),
        trail(of, pair, told),
    )


def _both_go_back(of: Outline, told: Roles) -> bool:
    both = (told.left, told.right)
    return told.left.block != told.right.block and all(
        goes_back(of, role.block, role.start) for role in both
    )


def _in_common(of: Outline, pair: Pair, answer: Roles | None) -> bool:
    """Does the same sentence answer both, which are no names: the title has the second in small
    letters?"""
    small = pair.right.block == TITLE and of.text(TITLE)[pair.right.start].islower()
    return answer is not None and small


def _schedules(listed: Sequence[Sequence[Passage]]) -> bool:
    """Are the points of both sides hours, prices and amounts: a programme's two days?"""
    lines = [str(point) for side in listed for point in side]
    return catalogues.share_of_facts(lines) >= 0.5


def _only_set_out(of: Outline, pair: Pair, told: Roles) -> bool:
    """Are the two no more than two things that are on, two recipes, or two people?"""
    weak, both = pair.strength <= CHOICE, (told.left, told.right)
    return event(of, both, weak) or (weak and dishes_or_persons(of, both))


def _told(of: Outline, pair: Pair, answer: Roles | None) -> Roles | None:
    """The roles of both sides: the best two sentences, or those that answer the title; else what
    is said of those who do either, of what happens with either, or beneath its heading."""
    told = roles(of, pair)
    if answer is not None and (told is None or told.score < answer.score):
        return answer
    told = told or subjects(of, pair) or topics(of, pair) or beneath(of, pair)
    return told or (openers(of, pair) if pair.strength >= ASKED else None)


def _told_apart(of: Outline, pair: Pair, told: Roles | None, after: int) -> bool:
    """Is a title that merely names two things borne out by "the one …, the other …"?"""
    return (
        pair.strength == MERE
        and told is not None
        and not begin_with_names((told.left, told.right))
        and (_whole(of, pair) or kinds(of, pair, (told.left, told.right)))
        and parted(of, after)
    )


def _whole(of: Outline, pair: Pair) -> bool:
    """Is the title no more than the two labels?"""
    rest = of.text(TITLE)[pair.right.end :].rstrip(" ?.!")
    return pair.left.block == TITLE == pair.right.block and not rest and pair.left.start <= LEAD


def _headed(of: Outline, pair: Pair, told: Roles | None) -> bool:
    """Does each role stand below a heading that names its side?"""
    return told is not None and all(
        of.kind(role.block - 1) is BlockKind.HEADING
        and side_named(of.text(role.block - 1), pair) == side
        for side, role in enumerate((told.left, told.right))
    )


def _last(points: tuple[list[Passage], list[Passage]]) -> int:
    return max((passage.block for side in points for passage in side), default=0)
