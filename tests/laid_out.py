"""The formats that are laid out each in its own way: of those that are alike, one."""

from __future__ import annotations

from sharekit.cards.formats import FORMATS, Format


def distinct() -> dict[str, Format]:
    """One format of all that are laid out alike, by name."""
    layouts = {
        (row.shape, row.width, row.height, row.safe, row.covered, row.keep_out, row.call): row
        for row in reversed(FORMATS.values())
    }
    return {row.name: row for row in reversed(layouts.values())}
