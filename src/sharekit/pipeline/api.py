"""The library's verbs for cards: `sharekit.card`, `sharekit.carousel` and `sharekit.render`."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from sharekit.article.model import Article, ArticleImage
from sharekit.cards.compose import Card
from sharekit.errors import UsageError
from sharekit.pipeline.configure import Choices, card_settings, config_of
from sharekit.pipeline.run import Rendered, compose_card, render_card
from sharekit.pipeline.settings import AUTO, Brand, Quality
from sharekit.pipeline.tools import Tools, open_tools

SCALES = (0.25, 4.0)
"""The least and most pixels a pixel of a format: beyond, text blurs or memory ends."""


@cache
def default_tools() -> Tools:
    """The fonts, opened once a process; nothing is kept on disk."""
    return open_tools()


def card(
    article: Article,
    *,
    template: str = AUTO,
    size: str = "og",
    quote: str | int | None = None,
    theme: str | None = None,
    image: str | None = None,
    brand: Brand | None = None,
    not_verbatim: bool = False,
    eyebrow: str | None = None,
    button: str | None = None,
    quality: Quality | None = None,
) -> Card:
    """Compose a card of an article, laid out but not painted.

    quote: a number of `quotes()` from 1, or words of the article; None: the best that fits.
    image: the article's lead image, where it should be another. What the front matter asks for
    holds where nothing is said here. What geometry has against the card stands in `.diagnostics`.
    Raises UsageError, InputError.
    """
    article = _showing(article, image)
    choices = Choices(
        template=template,
        quote=AUTO if quote is None else str(quote),
        not_verbatim=not_verbatim,
        theme=theme,
    )
    settings = card_settings(config_of(article, (), ()), choices, size)
    settings = settings._replace(
        brand=brand or settings.brand,
        quality=quality or settings.quality,
        eyebrow=eyebrow or settings.eyebrow,
        button=button or settings.button,
    )
    return compose_card(article, settings, default_tools())


def carousel(
    article: Article,
    *,
    cards: int = 5,
    template: str = AUTO,
    size: str = "pin",
    theme: str | None = None,
    image: str | None = None,
    brand: Brand | None = None,
    button: str | None = None,
) -> tuple[Card, ...]:
    """Compose a series of at most so many cards, 2 to 5: a hook, a point a card, a call to action.

    Fewer where the article has no more to say. template: what the points are (`steps`, `list`,
    `versus`, `quote`). Otherwise as `card`. Raises UsageError (`carousel.cards`, `carousel.size`,
    `carousel.template`), InputError (`carousel.points`).
    """
    from sharekit.pipeline.carousel import Series
    from sharekit.pipeline.carousel import carousel as compose_carousel

    article = _showing(article, image)
    choices = Choices(template=template, theme=theme)
    settings = card_settings(config_of(article, (), ()), choices, size)
    settings = settings._replace(brand=brand or settings.brand, button=button or settings.button)
    found, _ = compose_carousel(article, settings, default_tools(), Series(cards))
    return tuple(found)


def _showing(article: Article, image: str | None) -> Article:
    return article if image is None else replace(article, image=ArticleImage(image))


def render(card: Card, *, scale: float = 1.0) -> Rendered:
    """Paint a card at `scale` pixels a pixel of its format (0.25–4), and inspect what was painted.

    Raises UsageError (`scale.range`).
    """
    if not SCALES[0] <= scale <= SCALES[1]:
        raise UsageError(
            f"a scale of {scale:g} can't be drawn",
            code="scale.range",
            hint="choose between 0.25 and 4",
            where="scale",
        )
    return render_card(card, default_tools(), scale=scale)
