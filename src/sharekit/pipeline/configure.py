"""From merged configuration to the frozen settings of each room, and to what an article lacks."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from sharekit.article.age import judge_age
from sharekit.article.model import Article
from sharekit.cards.formats import find_format
from sharekit.config.layers import DEFAULT, Layer, Resolved, Setting, article_layer, resolve
from sharekit.errors import SharekitError, UsageError
from sharekit.pipeline.naming import check_pattern
from sharekit.pipeline.places import Home, Output, domain_of
from sharekit.pipeline.settings import AUTO, Brand, CardSettings, Quality


class Choices(NamedTuple):
    """What is chosen for one run and stands in no file: the command's own options."""

    template: str = AUTO
    quote: str = AUTO
    not_verbatim: bool = False
    new_quote: bool = False
    scale: float = 1.0
    debug: bool = False
    force: bool = False
    theme: str | None = None


_NO_CHOICES = Choices()
_HOLDING = MappingProxyType(
    {
        "format.unknown": ("output.format",),
        "font.unknown": ("brand.heading", "brand.text"),
        "quote.number": ("quote",),
        "template.unknown": ("template",),
        "theme.unknown": ("brand.theme",),
    }
)
"""The settings by which these errors come."""


def card_settings(config: Resolved, choices: Choices, size: str) -> CardSettings:
    """The settings of one card of one size."""
    max_age = config.value("quality.max_age")
    return CardSettings(
        template=config.value("template") if choices.template == AUTO else choices.template,
        size=size,
        theme=choices.theme,
        quote=config.value("quote") if choices.quote == AUTO else choices.quote,
        not_verbatim=choices.not_verbatim,
        new_quote=choices.new_quote,
        format=config.value("output.format"),
        budget=config.value("output.budget"),
        scale=choices.scale,
        eyebrow=config.value("pinterest.eyebrow"),
        button=config.value("pinterest.cta"),
        board=config.value("pinterest.board"),
        debug=choices.debug,
        diagram=config.value("diagram.kind"),
        brand=Brand(
            name=config.value("brand.name"),
            domain=config.value("brand.domain"),
            logo=config.value("brand.logo"),
            palette=config.value("brand.palette"),
            theme=config.value("brand.theme"),
            ground=config.value("brand.ground"),
            heading=config.value("brand.heading"),
            text=config.value("brand.text"),
            logo_dark=config.value("brand.logo_dark"),
            themes=config.value("brand.themes"),
        ),
        quality=Quality(
            strict=config.value("quality.strict"),
            min_contrast_text=config.value("quality.min_contrast_text"),
            min_contrast_display=config.value("quality.min_contrast_display"),
            max_age_days=max_age.days if max_age is not None else None,
            on_stale=config.value("quality.on_stale"),
        ),
    )


def sizes_of(config: Resolved) -> tuple[str, ...]:
    """The configured sizes by their proper names. Raises UsageError (`size.unknown`), which says
    where the name stands."""
    try:
        return tuple(find_format(name).name for name in config.value("output.sizes"))
    except UsageError as problem:
        problem.where = f"{config.origin('output.sizes')}: output.sizes"
        raise


def place(problem: SharekitError, config: Resolved, choices: Choices = _NO_CHOICES) -> None:
    """Where a name that a setting holds is nothing's, say where that setting stands."""
    options = choices._asdict()
    for key in _HOLDING.get(problem.code, ()):
        origin = config.origin(key)
        chosen = options.get(key.rpartition(".")[2]) not in {None, AUTO}
        if not chosen and origin != DEFAULT and str(config.value(key)) in problem.message:
            problem.where = origin if origin.startswith("-") else f"{origin}: {key}"


def pattern_of(config: Resolved) -> str:
    """How files are named. Raises UsageError (`name.pattern`), which says where that stands."""
    try:
        return check_pattern(config.value("output.name"))
    except UsageError as problem:
        problem.where = f"{config.origin('output.name')}: output.name"
        raise


def output_settings(config: Resolved, choices: Choices, home: Home | None = None) -> Output:
    """Where the cards of a run go, and where their sources are named from.

    Raises UsageError (`name.pattern`).
    """
    return Output(
        folder=Path(config.value("output.dir")),
        name=pattern_of(config),
        force=choices.force,
        home=home,
    )


def config_of(
    article: Article | None, above: tuple[Layer, ...], below: tuple[Layer, ...]
) -> Resolved:
    """What holds for an article (None: for the run as a whole), its front matter having a say.

    above: layers that win over the front matter; below: those that it wins over. The domain of
    `site.url` stands in for an article without an address. Raises UsageError.
    """
    own = article_layer(article.preferences.settings, article.source) if article else {}
    layers = (*above, own, *below)
    config = resolve(*layers)
    site = config.value("site.url")
    if article is None or article.url is not None or site is None:
        return config
    domain = Setting(domain_of(site), config.origin("site.url"))
    return resolve(*layers, {"brand.domain": domain})


def completed(article: Article, config: Resolved, today: date | None) -> Article:
    """The article with the site's name where it has none, and its age by `quality.max_age`."""
    max_age = config.value("quality.max_age")
    return replace(
        article,
        site_name=article.site_name or config.value("site.name"),
        age=judge_age(article, today, max_age.days if max_age is not None else None),
    )
