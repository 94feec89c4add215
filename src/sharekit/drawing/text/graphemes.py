"""Grapheme clusters (UAX #29): what a reader takes for one character.

https://www.unicode.org/reports/tr29/. The text is translated into one letter a character, its
class, and a regular expression over those letters finds the clusters.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from sharekit.drawing.text.properties import TRAITS

_LETTERS = {
    "CR": "c", "LF": "l", "CN": "o", "EX": "e", "EX_inside": "i", "EX_linker": "k", "ZWJ": "z",
    "SM": "m", "PP": "p", "RI": "r", "L": "L", "V": "V", "T": "T", "LV": "G", "LVT": "H",
    "consonant": "C", "linker": "K", "picture": "P", "XX": "x",
}  # fmt: skip

_CORE = (
    "L*(?:GV*|H|V+)T*|L+|T+"  # GB6 to GB8
    "|rr?"  # GB12, GB13
    "|P(?:[eik]*zP)*"  # GB11
    "|K(?:[iz]*C)?|[Cx]"  # GB9c after a linker that extends nothing
)
_AFTER = "(?:k[iz]*C|[eikzm])"  # GB9, GB9a, GB9c


@cache
def _cluster() -> re.Pattern[str]:
    """A stretch of plain characters, or one cluster. Compiled when the first text needs it."""
    return re.compile(f"(x+(?![eikzm]))|cl|[clo]|p*(?:{_CORE}){_AFTER}*|p+{_AFTER}*|{_AFTER}+")


class _Letters(dict[int, str]):
    def __missing__(self, code: int) -> str:
        letter = self[code] = _LETTERS[TRAITS[chr(code)].cluster]
        return letter


_LETTER_OF = _Letters()


def grapheme_starts(text: str) -> list[int]:
    """Where each grapheme of the text begins, and the text's length at the end."""
    if text.isascii() and "\r" not in text:
        return list(range(len(text) + 1))
    letters = text.translate(_LETTER_OF)
    if not letters.strip("x"):
        return list(range(len(text) + 1))
    starts: list[int] = []
    for match in _cluster().finditer(letters):
        if match.lastindex:
            starts += range(match.start(), match.end())
        else:
            starts.append(match.start())
    starts.append(len(text))
    return starts


def graphemes(text: str) -> list[str]:
    """The text's extended grapheme clusters."""
    if text.isascii() and "\r" not in text:
        return list(text)
    starts = grapheme_starts(text)
    if len(starts) == len(text) + 1:
        return list(text)
    return [text[start:end] for start, end in pairwise(starts)]
