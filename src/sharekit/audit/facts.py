"""What rules look at: a page's own words, read once, and what the caller knows of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any, NamedTuple
from urllib.parse import urljoin, urlsplit

from sharekit.markup.page import Element, Page, Place
from sharekit.share.tags_page import Said, articles_of, said_by


class Finding(NamedTuple):
    """That a check fires: what is to be said, and where in the page (a place of its text)."""

    code: str
    message: str
    at: int | None = None


class Facts:
    """A page and its words. address: where it was fetched, or None for a file.

    networks: those that the caller asked for; empty: all. robots: the X-Robots-Tag of its answer.
    """

    def __init__(
        self,
        page: Page,
        *,
        address: str | None = None,
        networks: frozenset[str] = frozenset(),
        robots: str = "",
    ) -> None:
        self.page = page
        self.address = address
        self.networks = networks
        self.robots = robots

    def concerns(self, *networks: str) -> bool:
        """Did the caller ask for one of these networks, or for all?"""
        return not self.networks or not self.networks.isdisjoint(networks)

    @cached_property
    def said(self) -> tuple[Said, ...]:
        """All that `meta` and `link` say, in order."""
        return said_by(self.page)

    @cached_property
    def _by_key(self) -> Mapping[str, list[Said]]:
        found: dict[str, list[Said]] = {}
        for said in self.said:
            found.setdefault(said.key, []).append(said)
        return found

    def all(self, key: str) -> list[Said]:
        """Everything said under a key."""
        return self._by_key.get(key, [])

    def first(self, *keys: str) -> Said | None:
        """The first that says something under the first of these keys that does."""
        return next((said for key in keys for said in self.all(key) if said.value), None)

    def value(self, *keys: str) -> str:
        """Its value, or the empty text."""
        found = self.first(*keys)
        return found.value if found else ""

    def elements(self, *names: str) -> Iterator[Element]:
        """The page's elements of these names, but for inert ones."""
        return (e for e in self.page.elements if e.name in names and e.place is not Place.INERT)

    @cached_property
    def title(self) -> str:
        """The text of `<title>`, white space folded."""
        from html import unescape

        return next((" ".join(unescape(e.inner).split()) for e in self.elements("title")), "")

    @cached_property
    def article(self) -> Mapping[str, Any] | None:
        """The article in its JSON-LD, or None."""
        return next((one for _, one in articles_of(self.page)), None)

    @cached_property
    def is_article(self) -> bool:
        """Does the page say that it is an article?"""
        kind = self.value("og:type").lower()
        told = any(key.startswith("article:") for key in self._by_key)
        return kind in {"article", "blog"} or (not kind and told) or self.article is not None

    @cached_property
    def base(self) -> str:
        """What relative addresses start from: where it was fetched, `base`, or its own address."""
        own = self.address or self.value("canonical") or self.value("og:url")
        base = next((e.get("href") for e in self.elements("base")), "")
        return joined(own, base) if base else own

    def absolute(self, address: str) -> str:
        """An address as this page means it; as it is where nothing tells."""
        return joined(self.base, address)


def joined(base: str, address: str) -> str:
    """`urljoin` that leaves broken addresses as they are."""
    try:
        return urljoin(base, address.strip())
    except ValueError:
        return address


def is_absolute(address: str) -> bool:
    """Is it a whole http or https address?"""
    try:
        parts = urlsplit(address)
        return parts.scheme.lower() in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        return False
