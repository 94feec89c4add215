"""Which graphemes are emoji (UTS #51): by default, or because the text asks for it.

https://www.unicode.org/reports/tr51/
"""

from __future__ import annotations

from functools import lru_cache

from sharekit.drawing.text.properties import (
    EMOJI,
    EMOJI_MODIFIER,
    EMOJI_PRESENTATION,
    PICTOGRAPH,
    TRAITS,
)

_TEXT_STYLE, _EMOJI_STYLE, _KEYCAP, _JOINER = "\ufe0e", "\ufe0f", "\u20e3", "\u200d"
_TAGS = range(0xE0020, 0xE0080)


@lru_cache(maxsize=8192)
def is_emoji(grapheme: str) -> bool:
    """Is the grapheme to be drawn as an emoji: in colour, by an emoji font?"""
    first, then = grapheme[:1], grapheme[1:2]
    flags = TRAITS[first].flags if first else 0
    if not flags & EMOJI or then == _TEXT_STYLE:
        return False
    if flags & EMOJI_PRESENTATION or then == _EMOJI_STYLE:
        return True
    if first in "0123456789#*":
        return then == _KEYCAP
    return bool(then) and (
        bool(TRAITS[then].flags & EMOJI_MODIFIER)
        or ord(then) in _TAGS
        or (then == _JOINER and bool(TRAITS[grapheme[2:3] or "\0"].flags & PICTOGRAPH))
    )
