"""A contact sheet: pictures of one width in rows, as one PNG."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

GROUND = (236, 236, 236)


def contact_sheet(cards: Sequence[Image], *, width: int, columns: int, gap: int) -> bytes:
    """The cards from left to right, in at most so many columns. width: of each; gap: between two,
    and around all, in px."""
    from PIL import Image

    columns = max(1, min(columns, len(cards)))
    lines = [cards[at : at + columns] for at in range(0, len(cards), columns)]
    heights = [max(card.height for card in line) + gap for line in lines]
    sheet = Image.new("RGB", (columns * (width + gap) + gap, sum(heights) + gap), GROUND)
    top = gap
    for line, height in zip(lines, heights, strict=True):
        for column, card in enumerate(line):
            sheet.paste(card, (gap + column * (width + gap), top))
        top += height
    out = io.BytesIO()
    sheet.save(out, "PNG")
    return out.getvalue()
