"""A contact sheet: every card of a folder in one HTML file, to be looked through."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby, islice
from operator import itemgetter
from pathlib import Path

from sharekit.build.pictures import cards_in, figure, thumbnail, write_page
from sharekit.drawing.scene.style import Direction
from sharekit.pipeline.contact_sheet import stretches

MOST = 2_000
"""Cards on a sheet: about 40 MB."""


def write_sheet(folder: Path, target: Path, *, force: bool = False) -> None:
    """Write the sheet of the cards in a folder. force: whatever stands there.

    Raises OutputError (also `output.not_ours`), InputError.
    """
    write_page(target, "Cards", _figures(folder), force=force)


def _figures(folder: Path) -> Iterator[str]:
    cards = cards_in(folder)
    articles = groupby(islice(cards, MOST), itemgetter(0))
    yield "<main>\n"
    for direction, shown in stretches(
        [(each[1]["alt"], each) for each in own] for _, own in articles
    ):
        yield '<section dir="rtl">\n' if direction is Direction.RTL else "<section>\n"
        for source, card in shown:
            yield figure(thumbnail(folder / card["file"]), card["alt"], f"{source}: {card['size']}")
        yield "</section>\n"
    yield "</main>\n"
    if more := sum(1 for _ in cards):
        yield f"<p>and {more} more</p>\n"
