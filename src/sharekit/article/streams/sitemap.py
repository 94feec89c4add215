"""Sitemaps, their news and image additions, and indexes of sitemaps.

https://www.sitemaps.org/protocol.html
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO

from sharekit.article.dates import from_iso
from sharekit.article.frontmatter.fields import safe_address
from sharekit.article.language import normal_tag
from sharekit.article.model import ArticleImage
from sharekit.article.streams.entry import (
    MAX_SITEMAP_BYTES,
    MAX_SITEMAP_ENTRIES,
    Entry,
    Origin,
    at_most,
)
from sharekit.article.streams.text import plain
from sharekit.article.streams.xml import elements, name_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_ENTRIES = frozenset({"url", "sitemap"})


def read(stream: BinaryIO, origin: Origin) -> Iterator[Entry]:
    """The addresses of a sitemap, at most 50,000; those of an index are `nested`."""
    return at_most(_entries(stream, origin), MAX_SITEMAP_ENTRIES)


def _entries(stream: BinaryIO, origin: Origin) -> Iterator[Entry]:
    for name, element in elements(stream, origin.charset, names=_ENTRIES, limit=MAX_SITEMAP_BYTES):
        facts = _facts(element)
        address = safe_address(facts.get("loc"))
        if address and address.startswith(("http:", "https:")):
            yield _entry(address, facts, nested=name == "sitemap")


def _entry(address: str, facts: dict[str, str], *, nested: bool) -> Entry:
    image = safe_address(facts.get("image:loc"))
    return Entry(
        title=plain(facts.get("news:title")),
        url=address,
        published=from_iso(facts.get("news:publication_date")),
        modified=from_iso(facts.get("lastmod")),
        language=normal_tag(facts.get("news:language")),
        site_name=plain(facts.get("news:name")),
        image=ArticleImage(image, plain(facts.get("image:title"))) if image else None,
        nested=nested,
    )


def _facts(element: _Element) -> dict[str, str]:
    """The first text of each name below an entry."""
    found: dict[str, str] = {}
    for child in element.iterdescendants():
        text = (child.text or "").strip()
        if text:
            found.setdefault(name_of(child), text)
    return found
