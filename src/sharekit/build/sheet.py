"""A contact sheet: every card of a folder in one HTML file, to be looked through."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby, islice
from operator import itemgetter
from pathlib import Path

from sharekit.build.pictures import cards_in, figure, page, thumbnail
from sharekit.drawing.scene.style import Direction
from sharekit.pipeline.contact_sheet import stretches
from sharekit.store import write_stream

MOST = 2_000
"""Cards on a sheet: about 40 MB."""


def write_sheet(folder: Path, target: str) -> None:
    """Write the sheet of the cards in a folder. Raises OutputError, InputError."""
    pieces = page("Cards", _figures(folder))
    write_stream(Path(target), (piece.encode("utf-8", "replace") for piece in pieces))


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
