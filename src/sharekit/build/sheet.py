"""A contact sheet: every card of a folder in one HTML file, to be looked through."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from sharekit.build.pictures import cards_in, figure, page, thumbnail
from sharekit.store import write_stream

MOST = 2_000
"""Cards on a sheet: about 40 MB."""


def write_sheet(folder: Path, target: str) -> None:
    """Write the sheet of the cards in a folder. Raises OutputError, InputError."""
    pieces = page("Cards", _figures(folder))
    write_stream(Path(target), (piece.encode("utf-8", "replace") for piece in pieces))


def _figures(folder: Path) -> Iterator[str]:
    yield "<main>\n"
    more = 0
    for count, (source, card) in enumerate(cards_in(folder)):
        if count < MOST:
            yield figure(thumbnail(folder / card["file"]), card["alt"], f"{source}: {card['size']}")
        else:
            more += 1
    yield "</main>\n"
    if more:
        yield f"<p>and {more} more</p>\n"
