"""Where a word that is wider than its line may be parted with a hyphen, by its language's patterns.

The patterns are those of LibreOffice (https://pyphen.org), read when a word first needs them: to
read the German ones takes half a second.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache

from sharekit.lazy import lazy

LEAST = 4
"""Letters that stay together at either end of a word."""

_WORD = lazy(r"(?<![\w@/.:])[^\W\d_]{8,}(?![\w@/]|[.:]\w)")
"""A word that is no piece of an address, of a number or of a name in code."""


_LINKS = {
    "de": ("ungs", "heits", "keits", "schafts", "täts", "ions", "tums", "lings"),
    "nl": ("heids", "ings", "teits", "schaps"),
    "sv": ("hets", "ings", "skaps", "ions"),
    "da": ("heds", "ings", "skabs", "ions"),
    "nb": ("hets", "ings", "skaps", "ions"),
}
"""How the first part of a compound ends where an s joins it to the next: no word ends so itself but
a genitive, and inside of a word it is a joint."""


@lru_cache(maxsize=256)
def syllable_places(text: str, language: str) -> tuple[int, ...]:
    """The places inside of a text's words where a line may end with a hyphen, in order.

    None in names that hold figures or underscores, nor where the language has no patterns.
    """
    if not any(map(str.isalpha, text)):
        return ()
    positions = _positions(language)
    if positions is None:
        return ()
    return tuple(
        word.start() + place
        for word in _WORD.finditer(text)
        for place in positions(word[0])
        if LEAST <= place <= len(word[0]) - LEAST
    )


@cache
def _positions(language: str) -> Callable[[str], list[int]] | None:
    """What tells the places of a word; None for a language without patterns."""
    import pyphen  # 50 ms, and hardly any card needs it

    name = pyphen.language_fallback(language.replace("-", "_"))
    if name is None:
        return None
    positions: Callable[[str], list[int]] = pyphen.Pyphen(lang=name).positions
    return positions


def joint_places(text: str, language: str) -> tuple[int, ...]:
    """Those of `syllable_places` where two parts of a compound meet."""
    links = _LINKS.get(language.partition("-")[0].lower(), ())
    if not any(link in text for link in links):
        return ()
    return tuple(at for at in syllable_places(text, language) if text.endswith(links, 0, at))
