"""Built pages: which of a folder's HTML files is whose article, and their tags put in.

A page is an article's where its address says so (canonical, `og:url`), else where its place in the
folder does, else where its name is the source's and no other's.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote, unquote, urlsplit

from sharekit.article.model import Article
from sharekit.errors import InputError
from sharekit.markup.page import Page
from sharekit.markup.read import read_page
from sharekit.share.inject import authors_tags, inject, own_blocks
from sharekit.share.tags_page import articles_of
from sharekit.world import World, may_never_end

SUFFIXES = (".html", ".htm", ".xhtml")
MAX_PAGES = 100_000
_SKIPPED = frozenset({"node_modules", "__pycache__"})


class Built(NamedTuple):
    """A built page as read. path: as named by the user, or below the folder that was."""

    path: Path
    page: Page

    @property
    def own(self) -> dict[str, str]:
        """What its author says in tags, the first of a key counting; keys in lower case."""
        said: dict[str, str] = {}
        for each in authors_tags(self.page):
            if each.value:
                said.setdefault(each.key, each.value)
        return said

    @property
    def entry(self) -> Entry:
        """What the page is found by."""
        own = self.own
        return Entry(self.path, own.get("canonical") or own.get("og:url"))

    @property
    def without_ours(self) -> bytes:
        """The document without what earlier runs put in: what its author made."""
        return inject(self.page, (), None).document

    @property
    def is_article(self) -> bool:
        """Does it say so itself, in Open Graph or JSON-LD, or is it one by an earlier run?"""
        kind = self.own.get("og:type", "")
        told = kind in {"article", "blog"} or "article:published_time" in self.own
        return told or bool(own_blocks(self.page)) or any(articles_of(self.page))


def html_files(folder: Path) -> Iterator[Path]:
    """The HTML files below a folder, sorted; hidden folders are left out, links not followed.

    Raises InputError (`source.too_large`) for more than 100,000.
    """
    count = 0
    for place, folders, files in os.walk(folder):
        folders[:] = sorted(f for f in folders if not f.startswith(".") and f not in _SKIPPED)
        for name in sorted(files):
            if name.lower().endswith(SUFFIXES) and not may_never_end(os.path.join(place, name)):  # noqa: PTH118
                count += 1
                if count > MAX_PAGES:
                    raise InputError(
                        f"holds more than {MAX_PAGES:,} pages",
                        code="source.too_large",
                        hint="name the folders below it one by one",
                        where=str(folder),
                    )
                yield Path(place, name)


def read_built(path: Path, world: World) -> Built:
    """A built page. Raises InputError (`page.not_html`, `source.missing`, …)."""
    return Built(path, read_page(world.read(str(path)), where=str(path)))


class Entry(NamedTuple):
    """A page of a folder as it is found: by its place, by the address that it gives itself."""

    path: Path
    address: str | None


def find_page(article: Article, entries: Sequence[Entry], root: Path) -> Path | None:
    """The page of an article among those below `root`, or None."""
    if article.url:
        wanted = _address_key(article.url)
        for entry in entries:
            if entry.address and _address_key(entry.address) == wanted:
                return entry.path
        known = {entry.path for entry in entries}
        places = (root / place for place in _places(article.url))
        found = next((place for place in places if place in known), None)
        if found is not None:
            return found
    return _by_name(article, entries)


def address_below(site: str, path: Path, root: Path) -> str:
    """The address of a page by its place in the site's folder; an index file is its folder."""
    place = path.relative_to(root).as_posix()
    name = path.name.lower()
    if name in {f"index{suffix}" for suffix in SUFFIXES}:
        place = place[: -len(name)]
    return f"{site.rstrip('/')}/{quote(place)}"


def _by_name(article: Article, entries: Sequence[Entry]) -> Path | None:
    source = Path(article.source)
    stem = source.parent.name if source.stem in {"index", "_index"} else source.stem
    named = [entry.path for entry in entries if stem and stem.lower() == _name_of(entry.path)]
    return named[0] if len(named) == 1 else None


def _name_of(path: Path) -> str:
    return (path.parent.name if path.stem.lower() == "index" else path.stem).lower()


def _address_key(url: str) -> tuple[str, str, str]:
    """An address as a place: no scheme, no `www.`, no index file, no last slash."""
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return "", url, ""
    path = unquote(parts.path)
    for suffix in SUFFIXES:
        path = path.removesuffix(f"/index{suffix}").removesuffix(suffix)
    return host, path.rstrip("/"), parts.query


def _places(url: str) -> Iterator[Path]:
    """Where a site generator may have put the page of an address, below the site's folder."""
    try:
        parts = [part for part in unquote(urlsplit(url).path).split("/") if part]
    except ValueError:
        return
    if ".." in parts or any("\0" in part for part in parts):
        return
    for start in range(len(parts) + 1):  # the folder may be what is served below a path
        path = Path(*parts[start:])
        if path.suffix.lower() in SUFFIXES:
            yield path
        elif path.name:
            yield from (path / f"index{suffix}" for suffix in SUFFIXES)
            yield from (path.with_name(path.name + suffix) for suffix in SUFFIXES)
    if not parts:
        yield Path("index.html")
