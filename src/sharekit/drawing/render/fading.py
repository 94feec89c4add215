"""How an ornament fades: towards the calm side, and above the small text. Shares from 0 to 1."""

from __future__ import annotations

STRONG = 1.5
"""Every fourth line's weight."""
CENTRED = 0.05
"""A calm point nearer to the middle than this share of the shorter side is faded around."""
CLEAR = 0.26
"""Share of the way from the calm side that stays free of lines."""
FALL = 0.14
"""Share of the height over which strokes fall to the floor."""
BREATH = 0.2
"""What is left of their alpha there."""


def rising(way: float) -> float:
    """The strokes' share of their alpha on the way from the calm side (0) to the far one (1)."""
    return _smooth((way - CLEAR) / (1 - CLEAR))


def lifted(height: float, floor: float, fall: float = FALL) -> float:
    """What is left of it at a height from the top, where `floor` of the page is to be calm."""
    return 1 - (1 - BREATH) * _smooth((height - (1 - floor - fall)) / fall)


def _smooth(way: float) -> float:
    t = min(1.0, max(0.0, way))
    return t * t * (3 - 2 * t)
