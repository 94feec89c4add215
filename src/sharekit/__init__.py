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
    "score_sentences": "sharekit.extract.ranker",
    "split_sentences": "sharekit.extract.sentences",
    "Brand": "sharekit.pipeline.settings",
    "Card": "sharekit.cards.compose",
    "Rendered": "sharekit.pipeline.run",
    "card": "sharekit.pipeline.api",
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
    from sharekit.extract.model import Quote
    from sharekit.extract.quotes import quotes
    from sharekit.extract.ranker import score_sentences
    from sharekit.extract.sentences import split_sentences
    from sharekit.pipeline.api import card, render
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
    "Diagnostic",
    "Quote",
    "Rendered",
    "ShareError",
    "ShareLink",
    "SharekitError",
    "card",
    "check",
    "entries",
    "load",
    "meta_tags",
    "parse",
    "quotes",
    "render",
    "score_sentences",
    "share_link",
    "share_links",
    "split_sentences",
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
