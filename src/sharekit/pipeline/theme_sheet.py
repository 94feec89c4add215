"""A sheet of themes: one sample card of each, side by side."""

from __future__ import annotations

import io
from collections.abc import Sequence

from sharekit.pipeline.samples import sample
from sharekit.pipeline.settings import Brand
from sharekit.pipeline.tools import Tools

_SCALE = 0.5
_GAP = 16


def theme_sheet(names: Sequence[str], brand: Brand, tools: Tools) -> bytes:
    """A PNG: the cards of these themes in two columns, each signed with its theme's name.

    Raises UsageError for a theme that isn't one, QualityError where a card doesn't pass the gates.
    """
    from PIL import Image

    plain = brand._replace(palette=(), heading=None, text=None)
    cards = [
        sample(plain._replace(theme=name), tools, scale=_SCALE, author=name).rendered.image
        for name in names
    ]
    columns = min(2, len(cards))
    width, height = cards[0].width + _GAP, cards[0].height + _GAP
    rows = -(-len(cards) // columns)
    sheet = Image.new("RGB", (columns * width + _GAP, rows * height + _GAP), (236, 236, 236))
    for place, card in enumerate(cards):
        row, column = divmod(place, columns)
        sheet.paste(card, (_GAP + column * width, _GAP + row * height))
    out = io.BytesIO()
    sheet.save(out, "PNG")
    return out.getvalue()
