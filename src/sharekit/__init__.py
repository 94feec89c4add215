"""sharekit turns an article into everything needed to share it.

    import sharekit
    article = sharekit.load("article.md")
    for quote in sharekit.quotes(article): print(quote.text)
    card = sharekit.card(article, size="pin", theme="midnight")
    open("pin.png", "wb").write(sharekit.render(card).encode())

Every name is loaded when it is first used, so that importing the package costs next to nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

_HOMES = {
    "Article": "sharekit.article.model",
    "entries": "sharekit.article.load",
    "load": "sharekit.article.load",
    "parse": "sharekit.article.parse",
    "Quote": "sharekit.extract.model",
    "quotes": "sharekit.extract.quotes",
    "score_sentences": "sharekit.extract.ranking.ranker",
    "Comparison": "sharekit.extract.model",
    "Items": "sharekit.extract.model",
    "Stat": "sharekit.extract.model",
    "Steps": "sharekit.extract.model",
    "Structures": "sharekit.extract.model",
    "comparison": "sharekit.extract.comparison",
    "items": "sharekit.extract.items",
    "keywords": "sharekit.extract.keywords",
    "stat": "sharekit.extract.stat",
    "steps": "sharekit.extract.steps",
    "structures": "sharekit.extract.structures",
    "split_sentences": "sharekit.extract.language.sentences",
    "Brand": "sharekit.pipeline.settings",
    "Card": "sharekit.cards.compose",
    "Rendered": "sharekit.pipeline.run",
    "card": "sharekit.pipeline.api",
    "carousel": "sharekit.pipeline.api",
    "render": "sharekit.pipeline.api",
    "share_link": "sharekit.share.links",
    "share_links": "sharekit.pipeline.sharing",
    "text_length": "sharekit.share.counting",
    "ShareLink": "sharekit.share.model",
    "meta_tags": "sharekit.share.tags",
    "check": "sharekit.audit.check",
    "Diagnostic": "sharekit.diagnostics",
    "ShareError": "sharekit.errors",
    "SharekitError": "sharekit.errors",
}

if TYPE_CHECKING:
    from sharekit.article.load import entries, load
    from sharekit.article.model import Article
    from sharekit.article.parse import parse
    from sharekit.audit.check import check
    from sharekit.cards.compose import Card
    from sharekit.diagnostics import Diagnostic
    from sharekit.errors import ShareError, SharekitError
    from sharekit.extract.comparison import comparison
    from sharekit.extract.items import items
    from sharekit.extract.keywords import keywords
    from sharekit.extract.language.sentences import split_sentences
    from sharekit.extract.model import Comparison, Items, Quote, Stat, Steps, Structures
    from sharekit.extract.quotes import quotes
    from sharekit.extract.ranking.ranker import score_sentences
    from sharekit.extract.stat import stat
    from sharekit.extract.steps import steps
    from sharekit.extract.structures import structures
    from sharekit.pipeline.api import card, carousel, render
    from sharekit.pipeline.run import Rendered
    from sharekit.pipeline.settings import Brand
    from sharekit.pipeline.sharing import share_links
    from sharekit.share.counting import text_length
    from sharekit.share.links import share_link
    from sharekit.share.model import ShareLink
    from sharekit.share.tags import meta_tags

__all__ = [
    "Article",
    "Brand",
    "Card",
    "Comparison",
    "Diagnostic",
    "Items",
    "Quote",
    "Rendered",
    "ShareError",
    "ShareLink",
    "SharekitError",
    "Stat",
    "Steps",
    "Structures",
    "card",
    "carousel",
    "check",
    "comparison",
    "entries",
    "items",
    "keywords",
    "load",
    "meta_tags",
    "parse",
    "quotes",
    "render",
    "score_sentences",
    "share_link",
    "share_links",
    "split_sentences",
    "stat",
    "steps",
    "structures",
    "text_length",
]


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'sharekit' has no attribute '{name}'")
    from importlib import import_module

    value = getattr(import_module(home), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
