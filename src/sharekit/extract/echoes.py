"""The pair that a title sets against each other in whatever words, told by its echo in the text.

Two sentences in a row each begin with a thing that the title (or a line at the start) names, in
the same form, and the line holds a sign that sets one against the other.
"""

import re
from collections.abc import Iterator

from sharekit.extract.answers import Line, Subject, in_a_row, label, line, shortened
from sharekit.extract.halves import completed
from sharekit.extract.kin import names
from sharekit.extract.model import TITLE
from sharekit.extract.opposed import merely_named, set_against
from sharekit.extract.outline import Outline
from sharekit.extract.pairs import MAX_LINE, MERE, VERSUS, Pair, capitalised
from sharekit.extract.roles import Roles
from sharekit.lazy import lazy

ANSWERED = 2.0
"""What two sentences in a row are worth as roles."""

FIRST_BLOCKS = 3
"""Blocks whose sentences may announce the two, as the title may."""

_ANNOUNCES = lazy(  # a first sieve: what sets them against each other is asked later
    r"\b(?:and|or|not|und|oder|nicht|kein\w*|et|ou|pas|y|o|no|e|non|não|en|of|niet|confus\w+"
    r"|versus|mix\w*|mistak\w+|verwechsel\w*|confond\w+|confund\w+|from|between|zwischen)\b",
    re.I,
)


def echoes(of: Outline) -> Iterator[tuple[Pair, Roles]]:
    """Pairs that the title, else the start, names, with the two sentences that answer it."""
    for each in _lines(of):
        for one, other in in_a_row(of, each):
            pair = _pair(of, each, one, other)
            if pair is not None:
                yield pair, _roles(of, one, other)
                break


def _roles(of: Outline, one: Subject, other: Subject) -> Roles:
    left, right = (
        of.passage(side.sentence.block, side.sentence.start, side.sentence.end)
        for side in (one, other)
    )
    return Roles(left, right, ANSWERED)


def _lines(of: Outline) -> Iterator[Line]:
    title = of.text(TITLE)
    if title and len(title) <= MAX_LINE:
        yield line(TITLE, 0, title)
    for block in range(min(FIRST_BLOCKS, of.last)):
        for sentence in of.of_block(block)[:3]:
            if len(sentence.text) <= MAX_LINE and _ANNOUNCES.search(sentence.text):
                yield line(block, sentence.start, sentence.text)


def _pair(of: Outline, each: Line, one: Subject, other: Subject) -> Pair | None:
    if one.last > other.first:
        return None
    strength = VERSUS
    if set_against(each, one, other, of.language):
        pass
    elif merely_named(each, one, other):
        strength = MERE
    else:
        if 1 not in {side.last - side.first for side in (one, other)}:
            return None
        one, other = shortened(each, one), shortened(each, other)
        if not set_against(each, one, other, of.language):
            return None
    left, right = (label(each, side) for side in (one, other))
    whole = completed(of, left, right)
    if whole is not None:
        left, right = map(capitalised, whole)
    known = names(left, right)
    return Pair(left, right, known, strength) if known else None
