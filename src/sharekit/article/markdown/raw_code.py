"""Where code stands in Markdown that nobody has parsed yet."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from sharekit.lazy import lazy

_CODE = lazy(
    r"^ {0,3}(?P<fence>`{3,}+|~{3,}+)[^\n]*+\n.*?(?:^ {0,3}(?P=fence)|\Z)|`[^`\n]{1,500}`",
    re.M | re.S,
)


def code_in(body: str) -> list[tuple[int, int]]:
    """Start and end of each code block between fences and of each code span."""
    if "`" not in body and "~~~" not in body:
        return []
    return [found.span() for found in _CODE.finditer(body)]


def is_code(place: int, code: Sequence[tuple[int, int]]) -> bool:
    """Does it stand in one of them? code: as from `code_in`."""
    before = bisect_right(code, place, key=lambda span: span[0]) - 1
    return before >= 0 and place < code[before][1]
