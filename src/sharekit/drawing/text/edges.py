"""How high and how deep a paragraph's letters stand: what its box is trimmed to.

Alphabets stand between the cap height and the baseline. The characters of East Asia fill a cell,
which rises above capitals and reaches below the baseline.
"""

from collections.abc import Sequence
from typing import NamedTuple

from sharekit.drawing.text.font import Font
from sharekit.drawing.text.itemise import Item

CELLS = {"Hani": "永", "Kana": "永", "Bopo": "永", "Hang": "한"}
"""Scripts whose characters fill a cell, and one that fills it well."""

_USUAL = (0.84, 0.07)


class Edges(NamedTuple):
    """In em: from the baseline up to the top edge, and down to the bottom edge."""

    top: float
    foot: float


def edges(items: Sequence[Item], cap_height: float) -> Edges:
    """The edges of a paragraph: its cell's where most of it is set in cells, else its capitals'."""
    cells = [item for item in items if item.script in CELLS and item.font is not None]
    if not cells or 2 * sum(i.end - i.start for i in cells) < items[-1].end:
        return Edges(cap_height, 0.0)
    widest = max(cells, key=lambda item: item.end - item.start)
    assert widest.font is not None
    return _cell(widest.font, CELLS[widest.script])


def _cell(font: Font, character: str) -> Edges:
    glyph = font.hb.get_nominal_glyph(ord(character))
    if not glyph:
        return Edges(*_USUAL)
    _, bottom, _, top = font.extents(glyph)
    return Edges(top, max(0.0, -bottom))
