"""How long a text takes to read: by words, and by characters where words aren't spaced."""

from __future__ import annotations

from sharekit.lazy import lazy

WORDS_A_MINUTE = 238
"""Silent reading of English non-fiction: Brysbaert 2019, a review of 190 studies."""
CHARACTERS_A_WORD = {"ideographs": 2.1, "letters": 4.8}
"""Ideographs and kana: about 500 a minute. Thai, Lao, Khmer and Burmese letters without marks:
about as many to a word as in English."""

_IDEOGRAPHS = lazy(
    "[\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
_UNSPACED = lazy(
    "[\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e46\u0e81-\u0eb0\u0eb2\u0eb3\u0ec0-\u0ec6"
    "\u1000-\u102a\u1780-\u17b3]"
)
_MARKS = lazy(
    "[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd\u102b-\u109f\u17b4-\u17dd]"
)
_WORD = lazy(r"\w+(?:[’'.-]\w+)*")


def count_words(text: str) -> int:
    """Words, where characters of unspaced scripts count as their share of one."""
    ideographs = len(_IDEOGRAPHS.findall(text))
    letters = len(_UNSPACED.findall(text))
    if ideographs or letters:
        text = _MARKS.sub(" ", _UNSPACED.sub(" ", _IDEOGRAPHS.sub(" ", text)))
    share = ideographs / CHARACTERS_A_WORD["ideographs"] + letters / CHARACTERS_A_WORD["letters"]
    return sum(1 for _ in _WORD.finditer(text)) + round(share)


def reading_minutes(text: str) -> int:
    """Whole minutes, at least one; 0 for a text without a word."""
    words = count_words(text)
    return max(1, round(words / WORDS_A_MINUTE)) if words else 0
