"""What a picture tells a platform besides its pixels: its colour, and where the eye should stay."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from sharekit.errors import InputError
from sharekit.publish.plan import Planned
from sharekit.publish.platforms.base import Limits

_SHOWN = 16 / 9
"""Width over height at which timelines show a picture, https://docs.joinmastodon.org/api/guidelines/."""


class Looks(NamedTuple):
    """colour: `#rrggbb`. focus: from -1 to 1, right and up positive; None: the middle."""

    colour: str
    focus: tuple[float, float] | None


def looks_of(data: bytes, where: str) -> Looks:
    """The looks of a picture. Raises InputError where it can't be read."""
    from sharekit.drawing.picture.decode import decode
    from sharekit.drawing.picture.framing import focus
    from sharekit.drawing.picture.study import study

    decoded = decode(data, where, cover=(256, 256))
    seen = study(decoded.image, decoded.width)
    crop = focus(seen, decoded.width / decoded.height, _SHOWN)
    x = round(2 * (crop.x + crop.width / 2) - 1, 2)
    y = round(1 - 2 * (crop.y + crop.height / 2), 2)
    return Looks(seen.ground.hex, (x, y) if x or y else None)


def seen(entry: Planned, base: Path, limits: Limits) -> Planned:
    """The entry with its first picture's looks, where its platform asks for them.

    base: the plan's folder. A picture that can't be read tells nothing; `plan check` says so.
    """
    if not entry.pictures or not (limits.colour or limits.focus):
        return entry
    try:
        looks = looks_of((base / entry.pictures[0]).read_bytes(), entry.pictures[0])
    except (OSError, InputError):
        return entry
    return replace(
        entry,
        colour=looks.colour if limits.colour else entry.colour,
        focus=looks.focus if limits.focus else entry.focus,
    )
