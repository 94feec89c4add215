"""The library's two verbs for cards: `sharekit.card` and `sharekit.render`."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from sharekit.article.model import Article, ArticleImage
from sharekit.cards.compose import Card
from sharekit.pipeline.run import Rendered, compose_card, render_card
from sharekit.pipeline.settings import AUTO, Brand, CardSettings, Quality
from sharekit.pipeline.tools import Tools, open_tools


@cache
def default_tools() -> Tools:
    """The bundled fonts, opened once a process; nothing is kept on disk."""
    return open_tools()


def card(
    article: Article,
    *,
    template: str = AUTO,
    size: str = "og",
    quote: str | None = None,
    theme: str | None = None,
    image: str | None = None,
    brand: Brand | None = None,
    not_verbatim: bool = False,
    eyebrow: str | None = None,
    button: str | None = None,
    quality: Quality | None = None,
) -> Card:
    """Compose a card of an article, laid out but not painted.

    quote: a number of `quotes()` as text ("2"), or words of the article; None: the best that
    fits. image: the article's lead image, where it should be another. What geometry has against
    the card stands in `.diagnostics`. Raises UsageError, InputError.
    """
    if image is not None:
        article = replace(article, image=ArticleImage(image))
    settings = CardSettings(
        template=template,
        size=size,
        theme=theme,
        quote=AUTO if quote is None else quote,
        not_verbatim=not_verbatim,
        eyebrow=eyebrow,
        button=button,
        brand=brand or Brand(),
        quality=quality or Quality(),
    )
    return compose_card(article, settings, default_tools())


def render(card: Card, *, scale: float = 1.0) -> Rendered:
    """Paint a card at `scale` pixels a pixel of its format, and inspect what was painted."""
    return render_card(card, default_tools(), scale=scale)
