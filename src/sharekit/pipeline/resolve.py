"""Resolve: an article and settings → a `Brief`. The one place where assets become facts."""

from __future__ import annotations

import hashlib

from sharekit.article.model import AgeVerdict, Article
from sharekit.cards.brief import Brief
from sharekit.cards.formats import Format, Shape
from sharekit.cards.grounds import find_ground
from sharekit.cards.words import words_for
from sharekit.errors import QualityError
from sharekit.extract.edits import apply
from sharekit.pipeline.logos import logos_of
from sharekit.pipeline.places import domain_of
from sharekit.pipeline.settings import CardSettings
from sharekit.pipeline.themes import theme_of
from sharekit.pipeline.tools import Tools
from sharekit.pipeline.understand import beneath, opening, standing_alone

ON_CARD = 180


def resolve(article: Article, settings: CardSettings, format_: Format, tools: Tools) -> Brief:
    """The brief of one card. Raises UsageError (theme, ground, colour), InputError (logo),
    FontError (family), QualityError (`age.blocked`)."""
    language = article.language or "en"
    theme = theme_of(settings, tools.world.read)
    on_light, on_dark = logos_of(settings.brand, theme, tools)
    description = _printed(article.description, language)
    sub = description
    if sub is None and article.title:
        sub = _printed(beneath(article, tools.memory, ON_CARD), language)
    return Brief(
        format=format_,
        theme=theme,
        title=_printed(article.title, language),
        author=_printed(", ".join(article.authors), language),
        author_short=_first_author(article, language),
        site=settings.brand.name or article.site_name,
        domain=settings.brand.domain or domain_of(article.url),
        description=sub if sub and len(sub) <= ON_CARD else None,
        summary=description or _summary(article, format_, tools),
        language=language,
        age_label=_age_label(article, settings, language),
        eyebrow=settings.eyebrow,
        button=settings.button,
        link=article.url,
        logo=on_light,
        logo_dark=on_dark,
        seed=_seed(article) + settings.turn,
        ground=find_ground(settings.brand.ground),
        low=settings.low,
        chosen=bool(settings.theme or settings.brand.theme or settings.brand.palette),
    )


def _first_author(article: Article, language: str) -> str | None:
    """Of several authors the first, and that there are others."""
    if len(article.authors) < 2:
        return None
    return words_for(language).others.format(name=_printed(article.authors[0], language))


def _summary(article: Article, format_: Format, tools: Tools) -> str | None:
    """What a description says. A pin's is read without the article, so it must make sense alone."""
    told = standing_alone if format_.shape is Shape.PIN else opening
    return told(article, tools.memory)


def _printed(text: str | None, language: str) -> str | None:
    """Words as the language prints them: curly marks, real ellipses. None where there are none."""
    return apply(text, ("marks", "ellipsis"), language) if text else None


def _age_label(article: Article, settings: CardSettings, language: str) -> str | None:
    policy = settings.quality.on_stale
    if policy == "ignore" or article.age.verdict is not AgeVerdict.STALE:
        return None
    if policy == "block":
        raise QualityError(
            f"the article is past its maximum age ({article.age.evidence})",
            code="age.blocked",
            hint="share it with its age shown: quality.on_stale = 'label'",
        )
    words = words_for(language)
    if article.published is None:
        return words.old
    return words.published.format(year=article.published.year)


def _seed(article: Article) -> int:
    identity = article.url or article.title or article.source_sha256
    digest = hashlib.sha256(identity.encode("utf-8", "replace")).digest()
    return int.from_bytes(digest[:3], "big")
