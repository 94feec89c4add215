"""The library's verbs for cards: `sharekit.card`, `sharekit.carousel` and `sharekit.render`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from functools import cache
from os import PathLike, fspath

from sharekit.article.model import Article, ArticleImage
from sharekit.cards.compose import Card, Finish
from sharekit.config.layers import DEFAULT, Layer, Resolved, Setting, call_layer, flag_layer
from sharekit.errors import UsageError
from sharekit.extract.model import Quote
from sharekit.pipeline.configure import Choices, card_settings, completed, config_of
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
    quote: Quote | str | int | None = None,
    theme: str | None = None,
    image: str | PathLike[str] | None = None,
    brand: Brand | Mapping[str, object] | None = None,
    not_verbatim: bool = False,
    eyebrow: str | None = None,
    button: str | None = None,
    quality: Quality | None = None,
    **settings: object,
) -> Card:
    """Compose a card of an article, laid out but not painted.

    quote: one of `quotes()`, its number from 1, or words of the article; None: the best that fits.
    image: the article's lead image, where it should be another. brand: the kit, or its settings by
    the names that `[brand]` of `sharekit.toml` has. settings: any of `sharekit.toml`
    for one card, by the last word of its key (`format="jpeg"`, `max_age="90d"`), or all of it
    (`brand_name="Example"`); what they say of the picture holds when the card is rendered and
    encoded. What the front matter asks for holds where nothing is said here. What geometry has
    against the card stands in `.diagnostics`. Raises UsageError, InputError.
    """
    article = _showing(article, image)
    config = config_of(article, (call_layer(settings), _layer_of(brand, quality)), ())
    choices = Choices(
        template=template,
        quote=_words_of(quote),
        not_verbatim=not_verbatim,
        theme=theme,
    )
    asked = card_settings(config, choices, size)
    asked = asked._replace(eyebrow=eyebrow or asked.eyebrow, button=button or asked.button)
    gates = asked.quality
    finish = Finish(
        asked.format,
        asked.budget,
        gates.strict,
        gates.min_contrast_text,
        gates.min_contrast_display,
    )
    found = compose_card(
        _completed(article, config), asked, default_tools(), quotes=_held(article, quote)
    )
    return found._replace(finish=finish)


def _held(article: Article, quote: Quote | str | int | None) -> tuple[Quote, ...]:
    """The quote itself, where one was handed over that stands in this article."""
    if not isinstance(quote, Quote):
        return ()
    from sharekit.extract.locate import stands

    return (quote,) if stands(article, quote) else ()


def _words_of(quote: Quote | str | int | None) -> str:
    """A choice of quote as settings have it."""
    if quote is None:
        return AUTO
    return quote.text if isinstance(quote, Quote) else str(quote)


def _layer_of(brand: Brand | Mapping[str, object] | None, quality: Quality | None) -> Layer:
    """All that these say, as settings."""
    layer: dict[str, Setting] = {}
    if isinstance(brand, Mapping):
        plain = {name: fspath(v) if isinstance(v, PathLike) else v for name, v in brand.items()}
        layer |= flag_layer({f"brand.{name}": ("brand", v) for name, v in plain.items()})
    elif brand is not None:
        layer |= {f"brand.{name}": Setting(v, "brand") for name, v in brand._asdict().items()}
    if quality is not None:
        told = quality._asdict()
        days = told.pop("max_age_days")
        told["max_age"] = None if days is None else timedelta(days=days)
        layer |= {f"quality.{name}": Setting(v, "quality") for name, v in told.items()}
    return layer


def _completed(article: Article, config: Resolved) -> Article:
    """The article as `completed` has it, but judged anew only by an age that was asked for: a
    parsed one wasn't judged by any clock."""
    if config.origin("quality.max_age") == DEFAULT:
        return replace(article, site_name=article.site_name or config.value("site.name"))
    return completed(article, config, default_tools().world.today)


def carousel(
    article: Article,
    *,
    cards: int = 5,
    template: str = AUTO,
    size: str = "pin",
    theme: str | None = None,
    image: str | PathLike[str] | None = None,
    brand: Brand | Mapping[str, object] | None = None,
    button: str | None = None,
) -> tuple[Card, ...]:
    """Compose a series of at most so many cards, 2 to 10 (pins: 5): a hook, a point a card, a call.

    Fewer where the article has no more to say. template: what the points are (`steps`, `list`,
    `versus`, `quote`). Otherwise as `card`. Raises UsageError (`carousel.cards`, `carousel.size`,
    `carousel.template`), InputError (`carousel.points`).
    """
    from sharekit.pipeline.carousel import Series
    from sharekit.pipeline.carousel import carousel as compose_carousel

    article = _showing(article, image)
    choices = Choices(template=template, theme=theme)
    config = config_of(article, (_layer_of(brand, None),), ())
    settings = card_settings(config, choices, size)
    settings = settings._replace(button=button or settings.button)
    found, _ = compose_carousel(article, settings, default_tools(), Series(cards))
    return tuple(found)


def _showing(article: Article, image: str | PathLike[str] | None) -> Article:
    return article if image is None else replace(article, image=ArticleImage(fspath(image)))


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
    wanted = card.finish
    quality = wanted and Quality(
        min_contrast_text=wanted.min_contrast_text,
        min_contrast_display=wanted.min_contrast_display,
    )
    return render_card(card, default_tools(), scale=scale, quality=quality)
