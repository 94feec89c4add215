"""Does a text speak of what a line names? Its titles share its words, other articles' seldom."""

from __future__ import annotations

from collections.abc import Iterable

from sharekit.lazy import lazy

_MUCH = 20_000
"""Characters of a text that are looked at."""
_SHORTEST_STEM = 4
_ANY_WORD = lazy(r"[^\W_]+")
_WORD = lazy(r"[^\W\d_]{4,}")
_UNSPACED = lazy("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]")


def words_told(prose: Iterable[str]) -> str:
    """The words of a text, each after a space, for `share_told`."""
    return " " + " ".join(_ANY_WORD.findall(" ".join(prose)[:_MUCH].casefold()))


def share_told(text: str, told: str) -> float:
    """How many of a line's longer words, or of their beginnings, the text uses: 0 to 1."""
    form = text.casefold()
    if is_unspaced(form):
        pieces = [form[i : i + 2] for i in range(len(form) - 1)]
    else:
        pieces = [" " + word[: max(_SHORTEST_STEM, len(word) - 2)] for word in _WORD.findall(form)]
    return sum(piece in told for piece in pieces) / len(pieces) if pieces else 0.0


def is_unspaced(text: str) -> bool:
    """Is there a letter of a script that puts no spaces between words?"""
    return bool(_UNSPACED.search(text))
