"""`Entry`: one article as a feed, sitemap, export or table tells of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import BinaryIO

from sharekit.article.model import ArticleImage
from sharekit.errors import InputError

MAX_FEED_ENTRIES = 10_000
MAX_SITEMAP_ENTRIES = 50_000
"""The sitemap protocol's own bound. https://www.sitemaps.org/protocol.html"""
MAX_FEED_BYTES = 20_000_000
MAX_SITEMAP_BYTES = 50_000_000


@dataclass(frozen=True, slots=True)
class Entry:
    """What a stream says of one article; None and empty where it says nothing.

    content: its text where the stream holds it, as `html`, `markdown` or `text` (`form`; None:
    to be detected). summary: a teaser, plain. base: what links in the content start from.
    nested: no article but another stream, at `url`.
    """

    title: str | None = None
    url: str | None = None
    content: str | None = None
    form: str | None = None
    summary: str | None = None
    authors: tuple[str, ...] = ()
    published: date | None = None
    modified: date | None = None
    language: str | None = None
    site_name: str | None = None
    image: ArticleImage | None = None
    tags: tuple[str, ...] = ()
    base: str | None = None
    nested: bool = False

    @property
    def label(self) -> str:
        """What names it in a list: its title, else its address."""
        return self.title or self.url or self.summary or "(without a title)"


Broken = Callable[[InputError], None]


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a stream's bytes come from, as its reader needs to know.

    base: its address, or None. charset: as the server told it, or None. broken: told of a row that
    can't be read, and the next one is; None: it ends the reading.
    """

    base: str | None = None
    charset: str | None = None
    broken: Broken | None = None

    def told(self, problem: InputError) -> None:
        """A row can't be read. Raises it where nobody wants to be told."""
        if self.broken is None:
            raise problem
        self.broken(problem)


Row = tuple[int, Entry | InputError]
"""An entry with its number, from 1, or why the row in its place can't be read."""


def numbered(entries: Iterator[Entry], broken: list[InputError]) -> Iterator[Row]:
    """The rows of a stream. broken: where its reader notes rows that can't be read."""
    number = 0
    for entry in chain(entries, (None,)):  # rows may be broken behind the last one
        for problem in broken:
            number += 1
            yield number, problem
        broken.clear()
        if entry is not None:
            number += 1
            yield number, entry


StreamReader = Callable[[BinaryIO, Origin], Iterator[Entry]]
"""Bytes → entries, lazily. Raises InputError (`stream.*`) where the bytes are broken."""


def at_most(entries: Iterator[Entry], limit: int) -> Iterator[Entry]:
    """The entries, of which there may be so many. Raises InputError (`stream.too_many`)."""
    for number, entry in enumerate(entries):
        if number >= limit:
            raise InputError(
                f"has more than {limit:,} entries",
                code="stream.too_many",
                hint="split it, or take a table (CSV, JSON lines) or a WordPress export instead",
            )
        yield entry
