"""A box of known size and what stands in it; its items get their places on the page last."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from sharekit.drawing.scene.frame import Item, TextItem
from sharekit.drawing.scene.geometry import Rect


class Solved(NamedTuple):
    """A box of known size; baseline: distance from its top to its first line's baseline.

    parts: its items and boxes back to front, each with the distance that it was moved by.
    """

    width: float
    height: float
    parts: "tuple[Part, ...]" = ()
    baseline: float | None = None


Part = tuple[Item | Solved, float, float]


def items_in(parts: Iterable[Part], moves: tuple[tuple[float, float], ...] = ()) -> Iterator[Item]:
    """The items of a tree of parts, each moved by its own distance, its parent's, and so on."""
    for part, dx, dy in parts:
        path = ((dx, dy), *moves) if dx or dy else moves
        if isinstance(part, Solved):
            yield from items_in(part.parts, path)
        else:
            yield _moved(part, path)


def _moved(item: Item, moves: Iterable[tuple[float, float]]) -> Item:
    place = item.box if isinstance(item, TextItem) else item.rect
    x, y = place.x, place.y
    for dx, dy in moves:
        x, y = x + dx, y + dy
    place = Rect(x, y, place.width, place.height)
    if isinstance(item, TextItem):
        return item._replace(x=x, y=y, box=place)
    return item._replace(rect=place)


def mirrored(item: Item, width: float) -> Item:
    """The item where it stands on a page of that width (px) that is read from the right."""
    if isinstance(item, TextItem):
        x = width - item.x - item.setting.width
        return item._replace(x=x, box=item.box.mirrored(width))
    return item._replace(rect=item.rect.mirrored(width))
