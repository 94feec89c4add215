"""A paragraph as a course of places where lines can begin and end, with their costs and widths."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from enum import IntEnum
from functools import partial
from itertools import accumulate, pairwise
from typing import NamedTuple

from sharekit.drawing.text.graphemes import grapheme_starts
from sharekit.drawing.text.hang import leading_hang, trailing_hang
from sharekit.drawing.text.legal import Break, legal_breaks
from sharekit.drawing.text.penalties import (
    BETWEEN_WORDS,
    DOUBTFUL,
    INSIDE_PHRASE,
    INSIDE_WORD,
    SPAN_BORDER,
    penalty,
)
from sharekit.drawing.text.shape import SOFT_HYPHEN, ShapedText, hyphen_glyph
from sharekit.drawing.text.syllables import joint_places, syllable_places

_JOINTS = frozenset("/?&=_-.:;#@+~%|\\")


class Course(NamedTuple):
    """Places 0 … n. A line from i to j shows text[starts[i]:ends[j]] and spans ends[j] to starts.

    lefts[i], rights[j]: positions in em of a line's edges, hanging marks left out.
    reach[j]: the largest right up to j. floors[j]: the last forced place before j; ceilings[i]:
    the first one behind i: no line passes a forced place. longest: the widest piece, em.
    """

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    lefts: tuple[float, ...]
    rights: tuple[float, ...]
    reach: tuple[float, ...]
    costs: tuple[float, ...]
    floors: tuple[int, ...]
    ceilings: tuple[int, ...]
    hyphens: frozenset[int]
    longest: float

    @property
    def last(self) -> int:
        return len(self.ends) - 1

    def width(self, i: int, j: int) -> float:
        """The width in em of the line from place i to place j."""
        return self.rights[j] - self.lefts[i]

    def widest(self, places: Sequence[int]) -> float:
        """The widest of the lines between places."""
        lefts, rights = self.lefts, self.rights
        return max([rights[j] - lefts[i] for i, j in pairwise(places)], default=0.0)


class Within(IntEnum):
    """Inside of what lines may end, in scripts without spaces; words are Japanese ones."""

    NOTHING = 0
    PHRASES = 1
    WORDS = 2


def plot(
    shaped: ShapedText,
    *,
    within: Within = Within.NOTHING,
    parted: float | None = None,
    narrow: float | None = None,
) -> Course:
    """The course of a paragraph.

    within: where lines may end beside at the borders of phrases. parted: compounds wider than this
    (em) may break where their parts meet, with a hyphen. narrow: words wider than this (em)
    may break behind the signs that join their parts; where those are as wide, with a hyphen,
    between the parts of a compound, else between syllables; and else at any grapheme; phrases at
    any legal break.
    """
    text = shaped.text
    legal = legal_breaks(text, shaped.paragraph.language)
    places = [
        Place(0),
        *(_place(b) for b in legal if _needs(b) <= within),
        Place(len(text), True),
    ]
    if parted is not None:
        places = _split(shaped, places, parted, partial(_hyphens_inside, shaped, joint_places))
    if narrow is not None:
        if not all(b.phrase for b in legal):
            places = _split(shaped, places, narrow, _legal_inside([b for b in legal if not b.torn]))
            places = _split(shaped, places, narrow, _legal_inside(legal))
        if within is not Within.WORDS:  # browsers don't
            places = _split(shaped, places, narrow, partial(_joints_inside, text))
            places = _split(shaped, places, narrow, partial(_hyphens_inside, shaped, joint_places))
            places = _split(
                shaped, places, narrow, partial(_hyphens_inside, shaped, syllable_places)
            )
        places = _split(shaped, places, narrow, partial(_graphemes_inside, text))
    return _course(shaped, places)


def looser(shaped: ShapedText) -> frozenset[Within]:
    """Inside of what lines of a paragraph could end, beside at the borders of phrases."""
    legal = legal_breaks(shaped.text, shaped.paragraph.language)
    return frozenset(map(_needs, legal)) - {Within.NOTHING}


class Place(NamedTuple):
    """A place where a line may begin; forced: must. cost: None where the words there tell it.

    hyphen: the line before it ends with one.
    """

    position: int
    forced: bool = False
    cost: float | None = None
    extra: float = 0.0
    hyphen: bool = False


def _needs(found: Break) -> Within:
    """Inside of what a line would end there."""
    if found.phrase:
        return Within.NOTHING
    return Within.WORDS if found.torn else Within.PHRASES


def _place(found: Break) -> Place:
    inside = None if found.phrase else INSIDE_PHRASE
    extra = DOUBTFUL * found.doubt + (BETWEEN_WORDS if found.word else 0.0)
    return Place(found.place, found.forced, inside, extra)


def _course(shaped: ShapedText, places: list[Place]) -> Course:
    text, sums, hang = shaped.text, shaped.sums, shaped.paragraph.style.hang
    language = shaped.paragraph.language
    starts, ends, floors, ceilings = list[int](), list[int](), list[int](), list[int]()
    lefts, rights, reach, costs = list[float](), list[float](), list[float](), list[float]()
    borders = frozenset(accumulate(len(span.text) for span in shaped.paragraph.spans[:-1]))
    hyphens = set[int]()
    previous, floor = 0, 0
    for number, (position, forced, fixed, extra, parted) in enumerate(places):
        end = _content_end(text, previous, position)
        following = places[number + 1][0] if number < len(places) - 1 else position
        left, right = sums[position], sums[end]
        if end > previous:
            right -= shaped.tracking_at(end - 1)
        if hang is not None:
            left += leading_hang(shaped, position, following)
            right -= trailing_hang(shaped, previous, end)
        if parted or (text[end - 1 : end] == SOFT_HYPHEN and number < len(places) - 1):
            hyphens.add(number)
            right += _hyphen_width(shaped, end)
        starts.append(position)
        ends.append(end)
        lefts.append(left)
        rights.append(right)
        reach.append(max(right, reach[-1]) if reach else right)
        cost = penalty(text, end, position, language) if fixed is None else fixed
        costs.append(cost + extra + (SPAN_BORDER if position in borders else 0.0))
        floors.append(floor)
        if forced:
            ceilings += [number] * (number - floor)
            floor = number
        previous = position
    ceilings.append(floor)
    return Course(
        tuple(starts),
        tuple(ends),
        tuple(lefts),
        tuple(rights),
        tuple(reach),
        tuple(costs),
        tuple(floors),
        tuple(ceilings),
        frozenset(hyphens),
        max((right - left for left, right in zip(lefts, rights[1:], strict=False)), default=0.0),
    )


def _content_end(text: str, start: int, end: int) -> int:
    """The end less white space that vanishes at a line's end."""
    while end > start and text[end - 1].isspace() and text[end - 1] not in "\u00a0\u202f\u2007":
        end -= 1
    return end


def _hyphen_width(shaped: ShapedText, end: int) -> float:
    run = shaped.run_at(end - 1)
    glyph = hyphen_glyph(run) if run else None
    return glyph.advance if glyph else 0.0


Inside = Callable[[int, int], list[Place]]
"""The places between two positions."""


def _split(shaped: ShapedText, places: list[Place], narrow: float, inside: Inside) -> list[Place]:
    """The places, with those inside of every piece that is wider than `narrow` (em)."""
    split = [places[0]]
    for before, after in pairwise(places):
        start, end = before.position, _content_end(shaped.text, before.position, after.position)
        if shaped.sums[end] - shaped.sums[start] > narrow:
            split += inside(start, end)
        split.append(after)
    return split


def _legal_inside(legal: Sequence[Break]) -> Inside:
    positions = [b.place for b in legal]

    def inside(start: int, end: int) -> list[Place]:
        first, last = bisect_right(positions, start), bisect_left(positions, end)
        return [_place(b) for b in legal[first:last]]

    return inside


def _joints_inside(text: str, start: int, end: int) -> list[Place]:
    """Behind the signs that join the parts of an address or of a name in code."""
    return [
        each
        for each in _graphemes_inside(text, start, end)
        if text[each.position - 1] in _JOINTS and text[each.position] not in _JOINTS
    ]


Hyphens = Callable[[str, str], tuple[int, ...]]
"""The places inside of a text's words, by its language, where a line may end with a hyphen."""


def _hyphens_inside(shaped: ShapedText, known: Hyphens, start: int, end: int) -> list[Place]:
    places = known(shaped.text, shaped.paragraph.language)
    return [Place(at, cost=INSIDE_WORD, hyphen=True) for at in places if start < at < end]


def _graphemes_inside(text: str, start: int, end: int) -> list[Place]:
    return [Place(start + at, cost=INSIDE_WORD) for at in grapheme_starts(text[start:end])[1:-1]]
