"""The outlines of glyphs as SVG path data, for pages that are drawn as vectors."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from sharekit.drawing.text.book import FontBook
from sharekit.drawing.text.engine import hb
from sharekit.drawing.text.font import Font
from sharekit.drawing.text.raster import Placed

Segment = tuple[str, tuple[float, ...]]
"""A path command and its coordinates in font units, y upwards."""


def glyph_paths(book: FontBook, runs: Iterable[Placed]) -> str:
    """Path data of all glyphs of runs, each with its line's origin, in px, y downwards.

    Filled by nonzero winding; hundredths of a pixel. Glyphs without ink add nothing.
    """
    parts: list[str] = []
    for x, y, run in runs:
        font = book.font(run.font)
        k = run.size / font.upem
        for glyph in run.glyphs:
            for command, coordinates in _outline(font, glyph.id):
                parts.append(command)
                points = zip(coordinates[::2], coordinates[1::2], strict=True)
                placed = (
                    v for px, py in points for v in (x + glyph.x + px * k, y + glyph.y - py * k)
                )
                parts.append(" ".join(map(number, placed)))
    return "".join(parts)


def number(value: float) -> str:
    """A coordinate with at most two decimals, in as few characters as it takes."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


@lru_cache(maxsize=1024)
def _outline(font: Font, glyph: int) -> tuple[Segment, ...]:
    found: list[Segment] = []
    font.hb.draw_glyph(glyph, _functions(), found)
    return tuple(found)


@lru_cache(maxsize=1)
def _functions() -> hb.DrawFuncs:
    """The engine's callbacks: each adds its command to the list that is handed through."""
    functions = hb.DrawFuncs()
    functions.set_move_to_func(lambda x, y, found: found.append(("M", (x, y))))
    functions.set_line_to_func(lambda x, y, found: found.append(("L", (x, y))))
    functions.set_quadratic_to_func(lambda a, b, x, y, found: found.append(("Q", (a, b, x, y))))
    functions.set_cubic_to_func(
        lambda a, b, c, d, x, y, found: found.append(("C", (a, b, c, d, x, y)))
    )
    functions.set_close_path_func(lambda found: found.append(("Z", ())))
    return functions
