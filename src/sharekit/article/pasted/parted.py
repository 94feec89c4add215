"""Words that were parted at the ends of lines: is the hyphen their own?"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from sharekit.lazy import lazy

_FIRST = lazy(r"(?<![^\W\d_])([^\W\d_]{2,})[-‐]$")
_SECOND = lazy(r"[^\W\d_]+")
_WORD = lazy(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*")
_PREFIXES = frozenset(
    {
        "all", "anti", "co", "cross", "ex", "full", "half", "high", "ill", "long", "low", "mid",
        "multi", "non", "one", "part", "post", "pre", "pro", "quasi", "self", "semi", "short",
        "so", "sub", "super", "three", "two", "well", "vice",
    }
)  # fmt: skip
"""Words that keep their hyphen before another."""


def is_parted(line: str, below: str) -> bool:
    """Does a word end the line with a hyphen, and go on in the line below?"""
    return line.endswith(("-", "‐")) and below[:1].islower() and bool(_FIRST.search(line))


def words_of(raw: Sequence[str]) -> frozenset[str]:
    """The words of a text, case folded, without the parts of those; none where none is parted."""
    lines = [line.strip() for line in raw]
    parted = {i for i, (one, two) in enumerate(pairwise(lines)) if is_parted(one, two)}
    for index in parted:
        lines[index] = _FIRST.sub("", lines[index])
        lines[index + 1] = _SECOND.sub("", lines[index + 1], count=1)
    told = lines if parted else ()
    return frozenset(word.casefold() for line in told for word in _WORD.findall(line))


def joined(text: str, below: str, words: frozenset[str]) -> str:
    """A text and the line that goes on with it. words: of all of the text."""
    last = text[text.rfind(" ") + 1 :]  # a search of all of it, line by line, is quadratic
    first = _FIRST.search(last) if is_parted(last, below) else None
    second = _SECOND.match(below)
    if first is None or second is None:
        return f"{text} {below}"
    one, two = first[1].casefold(), second[0].casefold()
    if one + two in words:
        return text[:-1] + below
    own = f"{one}-{two}" in words or one in _PREFIXES or {one, two} <= words
    return text + below if own else text[:-1] + below
