"""Marks of East Asia fill half of their cell: of two in a row one is trimmed.

As in JLREQ 3.1.4 and CSS Text 4, `text-spacing-trim: normal`. Fonts do it by their feature `halt`.
"""

from __future__ import annotations

from itertools import pairwise

_OPENING = frozenset("「『（【〔〈《［｛〖〘“‘")
_BRACKETS = frozenset("」』）】〕〉》］｝〗〙”’")
_STOPS = frozenset("、。，．")
CENTRED = frozenset({"zh-Hant", "zh-HK"})
"""Where stops stand in the middle of their cell (as `han.wanted_form` names them)."""

_MIDDLE = frozenset("：；・")
"""They stand in the middle of their cell: what opens behind them needs no space of its own."""

_MARKS = _OPENING | _BRACKETS | _STOPS


def trimmed(text: str, *, centred_stops: bool) -> tuple[int, ...]:
    """The places of marks to be set in half of their cell.

    centred_stops: commas and full stops stand in the middle of theirs, and keep it.
    """
    if _MARKS.isdisjoint(text):
        return ()
    closing = _BRACKETS if centred_stops else _BRACKETS | _STOPS
    middle = _MIDDLE | _STOPS if centred_stops else _MIDDLE
    places = []
    for i, (mark, following) in enumerate(pairwise(text)):
        if mark in closing and following in _MARKS:
            places.append(i)
        elif following in _OPENING and (mark in _OPENING or mark in middle):
            places.append(i + 1)
    return tuple(places)
