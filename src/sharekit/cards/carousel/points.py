"""What one card of a carousel says: a quote, a row, a side, a number; and where the card stands."""

from __future__ import annotations

from typing import NamedTuple

from sharekit.cards.formats import Format
from sharekit.extract.model import Passage, Quote, Stat

NAME = "carousel"
"""The template's name on every card of a series, and the beginning of each card's variant."""
LEAST, MOST, MOST_ON_PINS = 2, 10, 5
"""Cards of a series: what the networks take as one post; Pinterest takes fewer."""


def most_of(format_: Format) -> int:
    """The most cards of a series of that format."""
    return MOST_ON_PINS if format_.call else MOST


class Place(NamedTuple):
    """The card's number, from 1, among so many."""

    number: int
    total: int

    @property
    def first(self) -> bool:
        return self.number == 1

    @property
    def last(self) -> bool:
        return self.number == self.total

    @property
    def variant(self) -> str:
        """What tells the cards of a series apart in the manifest."""
        return f"{NAME}-{self.number}"


class Row(NamedTuple):
    """A step or an item, or a sentence that stands by itself: then it has no number.

    structure: what it is a part of (`steps`, `items`, `comparison`).
    """

    structure: str
    head: Passage
    body: Passage | None = None
    number: int | None = None


class SideOf(NamedTuple):
    """A side of a comparison: what it is called, and what is said of it. second: the right one."""

    label: Passage
    said: Passage
    second: bool = False


Point = Quote | Row | SideOf | Stat


def structure_of(point: Point) -> str | None:
    """The name of the structure that the point is a part of, as the manifest has it."""
    match point:
        case Row(structure=name):
            return name
        case SideOf():
            return "comparison"
        case Stat():
            return "stat"
        case _:
            return None
