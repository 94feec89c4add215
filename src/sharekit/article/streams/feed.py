"""RSS 0.9x, 1.0 and 2.0, Atom, and WordPress' export, which is RSS with its own additions.

https://www.rssboard.org/rss-specification, https://www.rfc-editor.org/rfc/rfc4287
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, BinaryIO
from urllib.parse import urljoin

from sharekit.article.dates import from_iso
from sharekit.article.frontmatter.fields import safe_address
from sharekit.article.language import normal_tag
from sharekit.article.model import ArticleImage
from sharekit.article.streams.entry import (
    MAX_FEED_BYTES,
    MAX_FEED_ENTRIES,
    Entry,
    Origin,
    at_most,
)
from sharekit.article.streams.text import plain, teaser
from sharekit.article.streams.xml import LANG, base_of, elements, name_of, text_in

if TYPE_CHECKING:
    from lxml.etree import _Element

_ITEMS = frozenset({"item", "entry", "atom:entry"})
_NO_ARTICLES = re.compile(
    r"attachment|nav_menu_item|revision|custom_css|customize_changeset|oembed_cache|wp_\w+|"
    r"user_request|acf-\S+|elementor_\w+|spectra-popup"
)
_EMAIL = re.compile(r"\S{1,100}@\S{1,100}")
_IN_PARENTHESES = re.compile(r"\(([^()]{1,200})\)")
_MOST_FACTS = 5_000

Children = Mapping[str, list["_Element"]]


@dataclass(slots=True)
class _Channel:
    """What a feed says of itself, read when its first entry is there."""

    title: str | None = None
    link: str | None = None
    language: str | None = None
    authors: tuple[str, ...] = ()
    names: dict[str, str] = field(default_factory=dict)
    """WordPress' logins → the names that are shown."""


def read(stream: BinaryIO, origin: Origin) -> Iterator[Entry]:
    """The entries of a feed, at most 10,000. Raises InputError (`stream.*`)."""
    return at_most(_entries(stream, origin, MAX_FEED_BYTES), MAX_FEED_ENTRIES)


def read_export(stream: BinaryIO, origin: Origin) -> Iterator[Entry]:
    """The published posts and pages of a WordPress export, however many."""
    return _entries(stream, origin, None)


def _entries(stream: BinaryIO, origin: Origin, limit: int | None) -> Iterator[Entry]:
    channel: _Channel | None = None
    for _, item in elements(stream, origin.charset, names=_ITEMS, limit=limit):
        if channel is None:
            channel = _read_channel(item, origin)
        children = _children(item)
        if _is_published_article(children):
            yield _entry(item, children, channel, origin)


def _is_published_article(children: Children) -> bool:
    """Not an attachment, menu, draft or what else an export holds."""
    kind, status = _text(children, "wp:post_type"), _text(children, "wp:status")
    return (kind is None or not _NO_ARTICLES.fullmatch(kind)) and status in {None, "publish"}


def _entry(item: _Element, children: Children, channel: _Channel, origin: Origin) -> Entry:
    base = base_of(item, channel.link or origin.base)
    url = _link(children, base)
    content, form, place = _content(children)
    summary = teaser(_first(children, "description", "excerpt:encoded", "summary", "atom:summary",
                           "itunes:summary", "media:description"))  # fmt: skip
    return Entry(
        title=plain(_first(children, "title", "atom:title", "media:title", "dc:title")),
        url=url,
        content=content,
        form=form,
        summary=summary,
        authors=_authors(children, channel),
        published=_date(children, "pubDate", "published", "atom:published", "dc:date", "issued",
                        "atom:issued", "dcterms:issued", "dcterms:created", "wp:post_date"),
        modified=_date(children, "updated", "atom:updated", "modified", "atom:modified",
                       "dcterms:modified", "wp:post_modified"),
        language=normal_tag(item.get(LANG) or _text(children, "dc:language")) or channel.language,
        site_name=channel.title,
        image=_image(children, base),
        tags=_tags(children),
        base=base_of(place, None) or url or base,
    )  # fmt: skip


def _read_channel(item: _Element, origin: Origin) -> _Channel:
    """From the elements around the first entry: its parent's, or RSS 1.0's own `channel`."""
    parent = item.getparent()
    if parent is None:
        return _Channel()
    children = _children(parent)
    if "channel" in children:
        children = _children(children["channel"][0])
    base = base_of(parent, origin.base)
    root = parent.getroottree().getroot()
    language = _text(children, "language") or _text(children, "dc:language")
    names = {}
    for author in children.get("wp:author", ())[:_MOST_FACTS]:
        facts = _children(author)
        login, shown = _text(facts, "wp:author_login"), _text(facts, "wp:author_display_name")
        if login and shown:
            names[login] = shown
    return _Channel(
        title=plain(_first(children, "title", "atom:title")),
        link=_link(children, base) or base,
        language=normal_tag(language or parent.get(LANG) or root.get(LANG)),
        authors=_people(children),
        names=names,
    )


_CONTENT = ("content", "atom:content", "content:encoded", "xhtml:body", "xhtml:div", "fullitem")
_DESCRIPTION = ("description", "summary", "atom:summary")


def _content(children: Children) -> tuple[str | None, str | None, _Element | None]:
    """The whole text, its form, and where it stands. A description may be it: see `article.py`."""
    for name in (*_CONTENT, *_DESCRIPTION):
        for element in children.get(name, ()):
            kind = (element.get("type") or "html").lower()
            text = text_in(element)
            if not text.strip() or element.get("src"):
                continue
            if kind in {"text", "text/plain"} and "atom:" in name:
                return text, "text", element
            if "html" in kind:
                return text, "html", element
    return None, None, None


def _link(children: Children, base: str | None) -> str | None:
    """The article's own address."""
    told: list[str | None] = [_text(children, "feedburner:origLink")]
    for name in ("link", "atom:link"):
        for element in children.get(name, ()):
            if element.get("rel", "alternate") == "alternate":
                told.append(element.get("href") or (element.text or "").strip())
    for guid in children.get("guid", ()):
        text = (guid.text or "").strip()
        if guid.get("isPermaLink", "true") != "false" and text.startswith(("http:", "https:")):
            told.append(text)
    return next((_joined(base, address) for address in told if address), None)


def _joined(base: str | None, address: str) -> str | None:
    try:
        return safe_address(urljoin(base or "", address))
    except ValueError:
        return None


def _authors(children: Children, channel: _Channel) -> tuple[str, ...]:
    creators = [plain(element.text) for element in children.get("dc:creator", ())]
    named = [channel.names.get(name, name) for name in creators if name]
    found = (*named, *_people(children)) or channel.authors
    return tuple(dict.fromkeys(name for name in found if not _EMAIL.search(name)))


def _people(children: Children) -> tuple[str, ...]:
    """Atom's persons, and RSS' `someone@example.com (Someone)`."""
    found: list[str | None] = []
    for name in ("author", "atom:author", "itunes:author"):
        for element in children.get(name, ()):
            inner = _children(element)
            told = _first(inner, "name", "atom:name") if inner else element.text
            shown = _IN_PARENTHESES.search(told or "")
            found.append(plain(shown[1] if shown and "@" in (told or "") else told))
    return tuple(name for name in found if name and not _EMAIL.search(name))


def _image(children: Children, base: str | None) -> ArticleImage | None:
    for name in ("media:content", "media:thumbnail", "enclosure", "itunes:image", "image"):
        for element in (*children.get(name, ()), *_grouped(children, name)):
            kind = element.get("type") or element.get("medium") or "image"
            address = element.get("url") or element.get("href") or ""
            if kind.startswith("image") and address:
                url = _joined(base, address)
                alt = plain(_first(_children(element), "media:description", "media:title"))
                return ArticleImage(url, alt) if url else None
    return None


def _grouped(children: Children, name: str) -> Iterator[_Element]:
    for group in children.get("media:group", ()):
        yield from _children(group).get(name, ())


def _tags(children: Children) -> tuple[str, ...]:
    names: list[str | None] = []
    for key in ("category", "atom:category", "dc:subject"):
        for element in children.get(key, ())[:200]:
            if element.get("domain") not in {"post_format", "author"}:
                names.append(plain(element.get("label") or element.text or element.get("term")))
    return tuple(dict.fromkeys(name for name in names if name and name != "Uncategorized"))


def _children(element: _Element) -> dict[str, list[_Element]]:
    found: dict[str, list[_Element]] = {}
    for child in element:
        found.setdefault(name_of(child), []).append(child)
    return found


def _first(children: Children, *names: str) -> str | None:
    for name in names:
        for element in children.get(name, ()):
            text = text_in(element)
            if text.strip():
                return text
    return None


def _text(children: Children, name: str) -> str | None:
    return (_first(children, name) or "").strip() or None


def _date(children: Children, *names: str) -> date | None:
    return next((day for name in names if (day := from_iso(_text(children, name)))), None)
