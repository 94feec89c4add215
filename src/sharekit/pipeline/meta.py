"""An article, its cards and the configuration → the tags of its page.

The picture is the card that the manifest names, by the address at which the output folder is
served; what the page's author says already is taken for granted, so that all tags agree.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple
from urllib.parse import quote

from sharekit.article.dates import from_iso
from sharekit.article.model import Article
from sharekit.config.layers import Resolved
from sharekit.diagnostics import Diagnostic, warning
from sharekit.errors import ShareError
from sharekit.manifest import ArticleRow, CardRow, Manifest
from sharekit.pipeline.places import Home, home_at
from sharekit.share.address import canonical
from sharekit.share.tags import (
    Profile,
    ShareImage,
    Tag,
    json_ld,
    json_ld_html,
    meta_tags,
    share_image,
)

PREVIEWS = ("og", "linkedin_link", "linkedin", "discord", "telegram", "slack", "x", "whatsapp")
"""Sizes whose card stands for the page, the best first."""

_RATIOS = (16 / 9, 4 / 3, 1.0)  # what Google wants of an article's pictures
_NEAR = 0.02


class PageTags(NamedTuple):
    """All that a page should say of its article, and what there is to know about it."""

    tags: tuple[Tag, ...]
    json_ld: dict[str, Any]
    notes: tuple[Diagnostic, ...] = ()

    @property
    def html(self) -> str:
        """The elements, a line each, for the page's head."""
        return "\n".join([*(tag.html() for tag in self.tags), json_ld_html(self.json_ld)])


class Cards(NamedTuple):
    """The cards that there are. base_url: where their folder is served, with its last slash.
    home: where sources are named from; None: here."""

    manifest: Manifest = Manifest()
    base_url: str | None = None
    home: Home | None = None

    def row(self, article: Article) -> ArticleRow | None:
        """The manifest's row of an article: by its source, else by its address."""
        name = (self.home or home_at(None)).name(article.source)
        rows = self.manifest.articles
        by_source = (row for row in rows if row.source == name and name != "-")
        by_url = (row for row in rows if article.url and row.url == article.url)
        return next(by_source, None) or next(by_url, None)

    def image(self, card: CardRow) -> ShareImage | None:
        """A card by its public address; None where nobody said where the folder is served."""
        if self.base_url is None:
            return None
        return ShareImage(
            canonical(self.base_url + quote(card.file), field="output.base_url"),
            f"image/{card.format}",
            card.width,
            card.height,
            card.alt,
        )


def cards_of(manifest: Manifest, config: Resolved, home: Home) -> Cards:
    """The cards of a run's output folder. Raises ShareError for a `base_url` that is none."""
    told = config.value("output.base_url")
    base = canonical(told, field="output.base_url").rstrip("/") + "/" if told else None
    return Cards(manifest, base, home)


def profile_of(config: Resolved, section: str | None = None) -> Profile:
    """Who publishes, by the configuration. section: what the caller says of this article."""
    return Profile(
        x_site=config.value("site.x"),
        x_creator=config.value("site.x_creator"),
        fediverse=config.value("site.fediverse"),
        section=section or config.value("site.section"),
    )


def tags_of(
    article: Article,
    cards: Cards,
    profile: Profile,
    *,
    own: Mapping[str, str] | None = None,
    image: str | None = None,
) -> PageTags:
    """The tags of an article's page.

    own: what the page's author says, by key: it wins, and the rest is made to agree with it.
    image: the picture's address, where it should be another than the card.
    """
    own = own or {}
    article = _as_told(article, own)
    row = cards.row(article)
    picture, notes = _picture(article, cards, row, own, image)
    profile = profile._replace(section=own.get("article:section") or profile.section)
    previews = _by_ratio(row, cards) if row else ()
    return PageTags(
        meta_tags(article, image=picture, profile=profile),
        json_ld(article, image=picture, images=previews, profile=profile),
        (*_address(article), *notes),
    )


def _address(article: Article) -> Iterator[Diagnostic]:
    """What keeps the tags from naming the page, where the article does."""
    if not article.url:
        return
    try:
        canonical(article.url)
    except ShareError as problem:
        yield warning(
            "meta.no_address",
            f"the tags don't say where the page is: {problem.message}",
            hint=problem.hint,
            where=article.source,
        )


def _as_told(article: Article, own: Mapping[str, str]) -> Article:
    """The article with what the page's author says of it in tags."""
    author = own.get("article:author", "")
    named = (author,) if author and "://" not in author else ()
    return replace(
        article,
        title=own.get("og:title") or article.title,
        description=own.get("og:description") or article.description or own.get("description"),
        url=own.get("canonical") or own.get("og:url") or article.url,
        site_name=own.get("og:site_name") or article.site_name,
        published=from_iso(own.get("article:published_time")) or article.published,
        modified=from_iso(own.get("article:modified_time")) or article.modified,
        authors=named or article.authors,
    )


def _picture(
    article: Article,
    cards: Cards,
    row: ArticleRow | None,
    own: Mapping[str, str],
    image: str | None,
) -> tuple[str | ShareImage | None, tuple[Diagnostic, ...]]:
    """The author's picture, the one that was asked for, the card, the article's own."""
    if own.get("og:image"):
        return _own_image(own), ()
    card = _card_named(cards, image) if image else preview_of(row.cards if row else ())
    if image and card is None:
        return image, ()
    if card is None:
        return None, () if share_image(article, None) else (_no_picture(article, row),)
    found = cards.image(card)
    if found is not None:
        return found, ()
    unknown = warning(
        "meta.base_url",
        "the card isn't named: nobody said at which address its folder is served",
        hint="set output.base_url in sharekit.toml, or give --base-url",
        where=article.source or None,
    )
    return None, (unknown,)


def _no_picture(article: Article, row: ArticleRow | None) -> Diagnostic:
    name = article.source if article.source and article.source != "-" else "SRC"
    why = "there is no card of it yet"
    if row is not None and row.cards:
        why = "its cards are all tall, and a link preview would cut them"
    return warning(
        "meta.no_picture",
        f"the tags name no picture: {why}",
        hint=f"draw one: sharekit card {name} -s og; then meta again, with --base-url",
        where=article.source or None,
    )


def _own_image(own: Mapping[str, str]) -> ShareImage:
    width, height = (own.get(f"og:image:{side}", "") for side in ("width", "height"))
    return ShareImage(
        own["og:image"],
        own.get("og:image:type"),
        int(width) if width.isdecimal() and len(width) < 6 else None,
        int(height) if height.isdecimal() and len(height) < 6 else None,
        own.get("og:image:alt"),
    )


def _card_named(cards: Cards, image: str) -> CardRow | None:
    """The card that an image's name or address means: names hold a hash, so they tell."""
    files = (card for row in cards.manifest.articles for card in row.cards)
    name = image.replace("\\", "/")
    return next(
        (card for card in files if name == card.file or name.endswith(f"/{card.file}")), None
    )


def preview_of(cards: Sequence[CardRow]) -> CardRow | None:
    """The card that stands for a page in link previews: one that was made for them, else one that
    they don't cut to half of it."""
    made = [card for card in cards if card.size in PREVIEWS]
    suiting = (card for card in cards if is_preview(card.width, card.height))
    return min(made, key=lambda card: PREVIEWS.index(card.size), default=next(suiting, None))


def is_preview(width: int, height: int) -> bool:
    """May a picture of these sides stand for a page? A tall one would lose its words."""
    return width >= height


def _by_ratio(row: ArticleRow, cards: Cards) -> tuple[ShareImage, ...]:
    """A card of each ratio that Google asks for, where there is one."""
    found: list[ShareImage] = []
    for ratio in _RATIOS:
        fitting = (c for c in row.cards if abs(c.width / c.height / ratio - 1) <= _NEAR)
        largest = max(fitting, key=lambda card: card.width, default=None)
        image = cards.image(largest) if largest else None
        found += [image] if image else []
    return tuple(found)
