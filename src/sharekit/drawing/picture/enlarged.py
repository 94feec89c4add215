"""What becomes of a photograph that is shown larger than it is. Pure."""

from __future__ import annotations

from typing import Literal

from sharekit.drawing.picture.info import Seen

LARGEST_PIXEL = 1.6
"""Most px on the card that a px of a photograph may take: beyond, it looks blown up."""
SOFTEST = 0.0135
"""Of the shorter side: the most that the photograph's sharpest edge may take to rise."""


def blemish(
    seen: Seen, width: float, height: float, shorter: float
) -> Literal["small", "soft"] | None:
    """What is wrong with a photograph that fills width × height px of a card: it has too few
    pixels, or is blurred all over. shorter: the card's shorter side, px."""
    pixel = max(width / seen.width, height / seen.height)
    if pixel > LARGEST_PIXEL:
        return "small"
    return "soft" if seen.study.spread * pixel > SOFTEST * shorter else None


def largest_pixel(seen: Seen, shorter: float) -> float:
    """The most px on a card that a px of that photograph may take. shorter: as for `blemish`."""
    return min(LARGEST_PIXEL, SOFTEST * shorter / max(seen.study.spread, 1e-6))
