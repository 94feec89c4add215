"""Headings of one build, as those of a list are: each with an article, or each an instruction.

Headings of sections differ from each other ("Background", "What we did", "Prices").
"""

from __future__ import annotations

from collections.abc import Sequence

from sharekit.extract.language import imperatives
from sharekit.extract.language.words import WORD, listed

LEAST, MOST_WORDS = 3, 12
_FEW = 3

ARTICLES = {
    "en": listed("the a an"),
    "de": listed("der die das ein eine"),
    "fr": listed("le la l les un une celui celle ceux celles"),
    "es": listed("el la los las un una lo"),
    "it": listed("il lo la l un uno una i gli le quello quella chi"),
    "pt": listed("o a os as um uma quem"),
    "nl": listed("de het een wie"),
}
_ENDS = {
    "en": ("ing",),
    "de": ("en",),
    "fr": ("er", "ir", "re"),
    "es": ("ar", "er", "ir"),
    "it": ("are", "ere", "ire"),
    "pt": ("ar", "er", "ir"),
    "nl": ("en",),
}
QUOTES = ("“", "„", "«", '"', "「", "‘")


def parallel(lines: Sequence[str], language: str | None) -> bool:
    """Are all lines of one build?"""
    if len(lines) < LEAST:
        return False
    words = [WORD.findall(line.lower()) for line in lines]
    if any(not 1 <= len(each) <= MOST_WORDS for each in words):
        return False
    if all(line.startswith(QUOTES) for line in lines):
        return True
    firsts = [each[0].replace("’", "'").split("'", 1)[0] for each in words]
    articles = ARTICLES.get(language or "", frozenset())
    if all(first in articles and len(each) > 1 for first, each in zip(firsts, words, strict=True)):
        return True
    if all(
        first not in articles and first == firsts[0] and len(each) > 2
        for first, each in zip(firsts, words, strict=True)
    ):
        return True
    ends = _ENDS.get(language or "")
    verbal = ends is not None and all(len(first) > 4 and first.endswith(ends) for first in firsts)
    place = -1 if language in {"de", "nl"} else 0
    if place and ends is not None:
        verbal = all(len(each) > 1 and each[place].endswith(ends) for each in words)
    return verbal or imperatives.share(lines, language) == 1


def chapters(lines: Sequence[str], language: str | None) -> bool:
    """Are all lines but an article and a word or two: "The flood", "The railway"? So are headings
    of a story or an opinion."""
    articles = ARTICLES.get(language or "", frozenset())
    words = [WORD.findall(line.lower().replace("’", "'").replace("'", " ")) for line in lines]
    return all(len(each) <= _FEW and each[:1] and each[0] in articles for each in words)
