"""An article → the tags that crawlers read: Open Graph, X, JSON-LD, canonical. Pure.

What each network wants stands at https://ogp.me, in X's card documentation and in Google's on
articles. One picture is named, since crawlers disagree on which of several they take; what is said
of it follows it, since it binds to the picture before.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, NamedTuple

from sharekit.article.clean import tidy
from sharekit.article.model import Article, BlockKind
from sharekit.errors import ShareError
from sharekit.markup.entities import escape_attribute
from sharekit.share import address
from sharekit.share.tags_locale import locale_of
from sharekit.share.text import cut

X_TITLE, X_DESCRIPTION, X_ALT = 70, 200, 420
DESCRIPTION = 300
"""Most characters of what X shows, and of a description anywhere."""

WIDE = 1.3
"""A picture at least that much wider than high is shown large."""

ROBOTS = "max-image-preview:large"
CARD_LARGE, CARD_SMALL = "summary_large_image", "summary"
_HANDLE = re.compile(r"@?([A-Za-z0-9_]{1,15})")
_FEDIVERSE = re.compile(r"@?([^@\s]{1,64}@[^@\s/]{1,253}\.[^@\s/.]{2,63})")
_MARKUP = str.maketrans(
    {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}
)


class Tag(NamedTuple):
    """One element. kind: `name` or `property` (a `meta`), or `rel` (a `link`).

    key: what it says something about, such as `og:title`, `twitter:card`, `canonical`.
    """

    kind: Literal["name", "property", "rel"]
    key: str
    content: str

    def as_dict(self) -> dict[str, str]:
        """The JSON form: name, property or rel, and content."""
        return {self.kind: self.key, "content": self.content}

    def html(self, *, closed: bool = False) -> str:
        """The element. closed: with XHTML's slash."""
        content, end = escape_attribute(self.content), " />" if closed else ">"
        if self.kind == "rel":
            return f'<link rel="{self.key}" href="{content}"{end}'
        return f'<meta {self.kind}="{self.key}" content="{content}"{end}'


class ShareImage(NamedTuple):
    """A picture by its public address. type: as `image/png`. width, height: px; None: unknown."""

    url: str
    type: str | None = None
    width: int | None = None
    height: int | None = None
    alt: str | None = None


class Profile(NamedTuple):
    """Who publishes: X names of site and author, the author's fediverse name, the section."""

    x_site: str | None = None
    x_creator: str | None = None
    fediverse: str | None = None
    section: str | None = None


def meta_tags(
    article: Article,
    *,
    image: str | ShareImage | None = None,
    profile: Profile | None = None,
) -> tuple[Tag, ...]:
    """The tags of an article's page, in the order in which they should stand.

    image: the picture of the share (the card), by its public address; None: the article's own.
    An address that is no http(s) address is left out, since a wrong one is worse than none.
    """
    profile = profile or Profile()
    picture = share_image(article, image)
    url = page_url(article)
    title, description = tidy(article.title or ""), description_of(article)
    tags = [
        Tag("rel", "canonical", url),
        Tag("property", "og:title", title),
        Tag("property", "og:type", "article"),
        Tag("property", "og:url", url),
        *_image_tags(picture),
        Tag("property", "og:description", _cut(description, DESCRIPTION)),
        Tag("property", "og:site_name", tidy(article.site_name or "")),
        Tag("property", "og:locale", locale_of(article.language) or ""),
        *_article_tags(article, profile),
        *_x_tags(title, description, picture, profile),
        Tag("name", "robots", ROBOTS),
        Tag("name", "fediverse:creator", _matched(_FEDIVERSE, profile.fediverse)),
    ]
    return tuple(tag for tag in tags if tag.content)


def json_ld(
    article: Article,
    *,
    image: str | ShareImage | None = None,
    images: Iterable[ShareImage] = (),
    profile: Profile | None = None,
) -> dict[str, Any]:
    """The article as schema.org's Article. images: best of 16:9, 4:3 and 1:1; `image` comes first.

    https://developers.google.com/search/docs/appearance/structured-data/article
    """
    url = page_url(article)
    first = share_image(article, image)
    pictures = {each.url: each for each in (*((first,) if first else ()), *images)}
    values: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "Article",
        "headline": tidy(article.title or ""),
        "description": _cut(description_of(article), DESCRIPTION),
        "image": [_image_object(each) for each in pictures.values()],
        "datePublished": article.published.isoformat() if article.published else "",
        "dateModified": article.modified.isoformat() if article.modified else "",
        "author": [{"@type": "Person", "name": tidy(name)} for name in article.authors],
        "publisher": {"@type": "Organization", "name": tidy(article.site_name)}
        if article.site_name
        else None,
        "mainEntityOfPage": {"@type": "WebPage", "@id": url} if url else None,
        "url": url,
        "inLanguage": article.language,
        "articleSection": tidy((profile.section if profile else None) or ""),
        "keywords": [tidy(tag) for tag in article.tags],
    }
    return {key: value for key, value in values.items() if value}


def json_ld_html(value: Mapping[str, Any]) -> str:
    """The script element; nothing in it can end it, and it is ASCII in any encoding."""
    return f'<script type="application/ld+json">{json.dumps(value).translate(_MARKUP)}</script>'


def page_url(article: Article) -> str:
    """The article's address without fragment and campaign; empty where it has none."""
    try:
        parts = address.split(article.url or "")
    except ShareError:
        return ""
    return str(address.untracked(parts)._replace(fragment=""))


def share_image(article: Article, image: str | ShareImage | None) -> ShareImage | None:
    """The picture of the share by an absolute address, or None where there is none."""
    if image is None:
        if article.image is None:
            return None
        image = ShareImage(article.image.url, alt=article.image.alt)
    elif isinstance(image, str):
        image = ShareImage(image)
    try:
        base = page_url(article)
        if base:
            return image._replace(url=address.join(base, image.url, field="image"))
        return image._replace(url=address.canonical(image.url, field="image"))
    except ShareError:
        return None


def description_of(article: Article) -> str:
    """What the article is about: its own description, else its first paragraph."""
    told = tidy(article.description or "")
    if told:
        return told
    paragraphs = (b.text for b in article.blocks if b.kind is BlockKind.PARAGRAPH)
    return _cut(tidy(next(paragraphs, "")), X_DESCRIPTION)


def _image_tags(image: ShareImage | None) -> Sequence[Tag]:
    if image is None:
        return ()
    secure = image.url if image.url.startswith("https:") else ""
    return (
        Tag("property", "og:image", image.url),
        Tag("property", "og:image:secure_url", secure),
        Tag("property", "og:image:type", image.type or ""),
        Tag("property", "og:image:width", str(image.width or "")),
        Tag("property", "og:image:height", str(image.height or "")),
        Tag("property", "og:image:alt", tidy(image.alt or "")),
    )


def _article_tags(article: Article, profile: Profile) -> Sequence[Tag]:
    published = article.published.isoformat() if article.published else ""
    modified = article.modified.isoformat() if article.modified else ""
    return (
        Tag("property", "article:published_time", published),
        Tag("property", "article:modified_time", modified),
        *(Tag("property", "article:author", tidy(name)) for name in article.authors),
        Tag("property", "article:section", tidy(profile.section or "")),
        *(Tag("property", "article:tag", tidy(tag)) for tag in article.tags),
    )


def _x_tags(
    title: str, description: str, image: ShareImage | None, profile: Profile
) -> Sequence[Tag]:
    """X falls back to Open Graph, but shows less of it: here the cut falls between words."""
    site, creator = (_matched(_HANDLE, name) for name in (profile.x_site, profile.x_creator))
    return (
        Tag("name", "twitter:card", _card_kind(image)),
        Tag("name", "twitter:site", site),
        Tag("name", "twitter:creator", creator),
        Tag("name", "twitter:title", _cut(title, X_TITLE)),
        Tag("name", "twitter:description", _cut(description, X_DESCRIPTION)),
        Tag("name", "twitter:image", image.url if image else ""),
        Tag("name", "twitter:image:alt", _cut(tidy((image.alt if image else "") or ""), X_ALT)),
    )


def _card_kind(image: ShareImage | None) -> str:
    if image is None:
        return CARD_SMALL
    known = image.width and image.height
    narrow = known and (image.width or 0) < WIDE * (image.height or 0)
    return CARD_SMALL if narrow else CARD_LARGE


def _image_object(image: ShareImage) -> dict[str, Any]:
    sizes = {"width": image.width, "height": image.height, "caption": tidy(image.alt or "")}
    return {"@type": "ImageObject", "url": image.url} | {k: v for k, v in sizes.items() if v}


def _matched(pattern: re.Pattern[str], name: str | None) -> str:
    found = pattern.fullmatch((name or "").strip())
    return f"@{found[1]}" if found else ""


def _cut(text: str, most: int) -> str:
    return cut(text, lambda part: len(part) <= most) if len(text) > most else text
