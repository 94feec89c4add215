"""Marks in front of the items of ordered lists: `3.`, `3)`, `٣.`, `３．`, `3、`, `③`."""

from __future__ import annotations

import unicodedata

from sharekit.lazy import lazy

MARK = lazy(r"(\d{1,3}[.)])\s+(?=\S)|(\d{1,2}[、．]|[①-⑳❶-❿➀-➉➊-➓⑴-⒇])\s*(?=\S)")
"""Digits of any script and a mark, or a number in a circle or in brackets."""


def number(marker: str) -> int | None:
    """The number in an item's mark; None where it holds none."""
    if len(marker) == 1:
        value = unicodedata.numeric(marker, 0.0)
        return int(value) or None
    digits = marker.rstrip(".)、．")
    return int(digits) if digits.isdecimal() else None
