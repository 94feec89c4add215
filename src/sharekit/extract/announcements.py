"""Is a whole article no more than an announcement: we moved, the library is closed, 2.4 is out?"""

from __future__ import annotations

from sharekit.article.model import Article, BlockKind
from sharekit.extract.doubts.notices import is_notice
from sharekit.extract.numbers.signs import told_by
from sharekit.extract.slices import language_of
from sharekit.lazy import lazy

_RELEASE = lazy(r"(?i)\b(?:v|version|release) ?\d+(?:\.\d+)+|\b\d+\.\d+\.\d+\b")


def announces(article: Article, most: int) -> bool:
    """Is it so short, and opens with a day and a number or has a version in its title?

    most: characters. An article without a title announces nothing.
    """
    title = article.title
    if not title or sum(len(block.text) for block in article.blocks) > most:
        return False
    return _RELEASE.search(title) is not None or _tells_when(article)


def _tells_when(article: Article) -> bool:
    """Does it begin with a day, an hour or a fee, and a number: when a place moves, and where?"""
    first = next((b.text for b in article.blocks if b.kind is BlockKind.PARAGRAPH), "")
    if not any(map(str.isdecimal, first)):
        return False
    language = language_of(article)
    return "schedule" in told_by(first, language) or is_notice(first, language)
