"""What a carousel of an article may tell, point by point: steps, items, the sides of a comparison,
quotes and a number."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sharekit.article.model import Article
from sharekit.cards.carousel.points import Point, Row, SideOf
from sharekit.cards.passages import once_named, unstopped
from sharekit.errors import UsageError
from sharekit.extract.model import Comparison, Entry, Items, Passage, Quote, Side, Stat, Steps
from sharekit.pipeline.settings import AUTO, CardSettings
from sharekit.pipeline.tools import Tools
from sharekit.pipeline.understand import structure_of

_SURE = 0.6
"""Confidence from which on a structure is worth a series."""
_KINDS = {"versus": "comparison", "steps": "steps", "list": "items", "quote": "quotes"}
"""What templates are called that name a series' points, in the order in which they are tried."""


class Told(NamedTuple):
    """points: in reading order. whole: do they go together, so that none may be passed over?"""

    points: tuple[Point, ...]
    whole: bool = False


def told(
    article: Article, settings: CardSettings, tools: Tools, quotes: Sequence[Quote]
) -> Iterator[Told]:
    """The series that an article may have, the one to be tried first first. quotes: best first.

    Raises UsageError (`carousel.template`) for a template that draws no points.
    """
    asked = settings.template
    if asked not in {AUTO, *_KINDS}:
        raise UsageError(
            f"a carousel has no cards of the template '{asked}'",
            code="carousel.template",
            hint=f"take -t {', '.join(_KINDS)}, or leave it out",
            where="-t",
        )
    for name in _KINDS if asked == AUTO else (asked,):
        if name == "quote":
            number = () if asked != AUTO else _number(article, tools)
            yield Told((*number, *apart(quotes, number)))
            continue
        found = structure_of(article, _KINDS[name], tools.memory)
        if isinstance(found, Steps | Items | Comparison) and found.confidence >= _SURE:
            yield _series(found if isinstance(found, Comparison) else unstopped(found), quotes)


def _series(found: Steps | Items | Comparison, quotes: Sequence[Quote]) -> Told:
    match found:
        case Steps(steps=entries):
            return Told(tuple(_rows("steps", entries)), whole=True)
        case Items(items=entries):
            return Told(tuple(_rows("items", entries)), whole=True)
        case Comparison():
            points = tuple(_compared(found))
            return Told((*points, *apart(quotes, points)) if points else ())


def _rows(structure: str, entries: Sequence[Entry]) -> Iterator[Row]:
    for number, entry in enumerate(entries, 1):
        yield Row(structure, entry.head, entry.body, number)


def _compared(found: Comparison) -> Iterator[Point]:
    """Both sides, and what the article concludes; nothing where a side has nothing said of it."""
    found = once_named(found)
    left, right = _said(found.left), _said(found.right)
    if left is None or right is None:
        return
    yield SideOf(found.left.label, left)
    yield SideOf(found.right.label, right, second=True)
    for end in (found.conclusion, found.takeaway):
        if end is not None and end not in (left, right):
            yield Row("comparison", end)


def _said(side: Side) -> Passage | None:
    return side.role or next(iter(side.points), None)


def _number(article: Article, tools: Tools) -> tuple[Stat, ...]:
    found = structure_of(article, "stat", tools.memory)
    return (found,) if isinstance(found, Stat) and found.confidence >= _SURE else ()


def apart(quotes: Sequence[Quote], points: Sequence[Point]) -> tuple[Quote, ...]:
    """The quotes that say nothing of what these points say."""
    said = [place for point in points for place in places(point)]
    return tuple(
        quote
        for quote in quotes
        if not any(_overlap(place, other) for place in places(quote) for other in said)
    )


def places(point: Point) -> Iterator[tuple[int, int, int]]:
    """Where the point's words stand: block, start, end."""
    match point:
        case Quote(block=block, start=start, end=end):
            yield block, start, end
        case Row(head=head, body=body):
            yield from (_place(each) for each in (head, body) if each is not None)
        case SideOf(said=said):
            yield _place(said)
        case Stat(sentence=sentence):
            yield _place(sentence)


def _place(passage: Passage) -> tuple[int, int, int]:
    return passage.block, passage.start, passage.end


def _overlap(one: tuple[int, int, int], other: tuple[int, int, int]) -> bool:
    return one[0] == other[0] and one[1] < other[2] and other[1] < one[2]
