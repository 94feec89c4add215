"""A contact sheet: pictures of one width in rows, as one PNG."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from sharekit.cards.scripts import direction_of
from sharekit.drawing.scene.style import Direction

if TYPE_CHECKING:
    from PIL.Image import Image

GROUND = (236, 236, 236)

Card = TypeVar("Card")


class Stretch(NamedTuple):
    """Pictures that follow one another in one direction, on lines of their own."""

    cards: Sequence[Image]
    direction: Direction = Direction.LTR


def stretches(
    articles: Iterable[Sequence[tuple[str, Card]]],
) -> Iterator[tuple[Direction, list[Card]]]:
    """What stands together on a sheet: articles that follow one another and are read one way.

    articles: of each, its cards with their alt texts. All cards of one go the same way, by all
    that they say.
    """

    def reading(article: Sequence[tuple[str, Card]]) -> Direction:
        return direction_of(" ".join(alt for alt, _ in article), None)

    for direction, together in groupby(filter(None, articles), reading):
        yield direction, [card for article in together for _, card in article]


def contact_sheet(shown: Sequence[Stretch], *, width: int, columns: int, gap: int) -> bytes:
    """The cards of each stretch, in at most so many columns; right to left from the right edge.

    width: of each; gap: between two, and around all, in px.
    """
    from PIL import Image

    columns = max(1, min(columns, max((len(each.cards) for each in shown), default=0)))
    lines = [
        Stretch(cards[at : at + columns], direction)
        for cards, direction in shown
        for at in range(0, len(cards), columns)
    ]
    heights = [max(card.height for card in line.cards) + gap for line in lines]
    sheet = Image.new("RGB", (columns * (width + gap) + gap, sum(heights) + gap), GROUND)
    top = gap
    for line, height in zip(lines, heights, strict=True):
        for place, card in enumerate(line.cards):
            column = columns - 1 - place if line.direction is Direction.RTL else place
            sheet.paste(card, (gap + column * (width + gap), top))
        top += height
    out = io.BytesIO()
    sheet.save(out, "PNG")
    return out.getvalue()
