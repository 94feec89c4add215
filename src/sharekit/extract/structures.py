"""All structures of an article at once."""

from __future__ import annotations

from sharekit.article.model import Article
from sharekit.extract.comparison import comparison
from sharekit.extract.items import items
from sharekit.extract.keywords import keywords
from sharekit.extract.model import Structures
from sharekit.extract.stat import stat
from sharekit.extract.steps import steps


def structures(article: Article) -> Structures:
    """The comparison, steps, list and number that an article holds, and its keywords.

    What it doesn't hold is None; nothing is invented. Linear in the length of the article.
    """
    return Structures(
        comparison=comparison(article),
        steps=steps(article),
        items=items(article),
        stat=stat(article),
        keywords=keywords(article),
    )
