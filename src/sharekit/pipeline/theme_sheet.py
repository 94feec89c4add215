"""A sheet of themes: one sample card of each, side by side."""

from __future__ import annotations

from collections.abc import Sequence

from sharekit.pipeline.contact_sheet import Stretch, contact_sheet
from sharekit.pipeline.samples import sample
from sharekit.pipeline.settings import Brand
from sharekit.pipeline.tools import Tools

_SCALE = 0.5
_GAP = 16


def theme_sheet(names: Sequence[str], brand: Brand, tools: Tools) -> bytes:
    """A PNG: the cards of these themes in two columns, each signed with its theme's name.

    Raises UsageError for a theme that isn't one, QualityError where a card doesn't pass the gates.
    """
    plain = brand._replace(palette=(), heading=None, text=None)
    cards = [
        sample(plain._replace(theme=name), tools, scale=_SCALE, author=name).rendered.image
        for name in names
    ]
    return contact_sheet((Stretch(cards),), width=cards[0].width, columns=2, gap=_GAP)
