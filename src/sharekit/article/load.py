"""`load`: a path, an address or an entry of a feed → `Article`. Here this room meets the World."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import replace
from os import PathLike
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urljoin

from sharekit.article.decode import MAX_HTML_BYTES, decode
from sharekit.article.model import Article, ArticleImage, Fact
from sharekit.article.parse import DEFAULT_MAX_AGE_DAYS, parse
from sharekit.article.source import Source, open_source
from sharekit.errors import InputError
from sharekit.fetch.outside import online_world
from sharekit.world import World

if TYPE_CHECKING:
    from sharekit.article.streams.entry import Broken, Entry, Row

_PAGES = ("text/html", "application/xhtml+xml")
_MOST_PAGES = 1_000
_MOST_SITEMAPS = 500
"""Sitemaps of an index that are fetched at most."""


def load(
    path: str | PathLike[str],
    *,
    world: World | None = None,
    kind: str | None = None,
    entry: int | None = None,
    max_age_days: int | None = DEFAULT_MAX_AGE_DAYS,
    **facts: Fact,
) -> Article:
    """The article at an address, in a file, in standard input (`-`), or in a feed of several.

    kind: `html`, `markdown`, `text`, or None to detect. entry: its number in a feed, sitemap,
    export or table, from 1; needed where that holds several (EntryNeededError lists them).
    facts: title, author, site, url, date, lang, image; each wins over what the source says.
    max_age_days: older ones are stale; None never judges by date.
    Raises InputError (`source.*`, `stream.*`, `page.*`, `fetch.*` and all of `parse`),
    NetworkError (`fetch.*`) and UsageError.
    """
    path = str(path)
    told = {name: None if fact is None else str(fact) for name, fact in facts.items()}
    job = _Job(world or online_world(), max_age_days, told)
    try:
        source = open_source(path, job.world)
        with source.stream:
            if source.kind is None or kind is not None:
                _refuse_entry(entry)
                return job.article(source, path, kind)
            return job.entry(source, path, entry)
    except InputError as problem:
        problem.where = problem.where or path
        raise
    except (OSError, EOFError, zlib.error) as problem:
        raise InputError(
            f"can't be read ({getattr(problem, 'strerror', None) or problem})",
            code="source.unreadable",
            hint="check the path and the disk",
            where=path,
        ) from None


def entries(path: str, *, world: World | None = None) -> Iterator[Entry]:
    """The entries of a feed, sitemap, export or table, one at a time, in flat memory.

    Sitemaps that an index names are fetched as they come up. Raises InputError, also
    `stream.none` for a source that is one article.
    """
    world = world or online_world()
    yield from _closing(_open_stream(path, world), world, None)


class Stream(NamedTuple):
    """A stream that is open, of that kind. rows: whoever has had them all has closed it."""

    kind: str
    rows: Iterator[Row]


def open_stream(path: str, *, world: World) -> Stream:
    """As `entries`, numbered, with the stream's kind; a row that can't be read ends nothing."""
    from sharekit.article.streams.entry import numbered

    source = _open_stream(path, world)
    broken: list[InputError] = []
    return Stream(source.kind or "", numbered(_closing(source, world, broken.append), broken))


def _open_stream(path: str, world: World) -> Source:
    source = open_source(str(path), world)
    if source.kind is None:
        source.stream.close()
        raise InputError(
            "is one article, not a feed, sitemap, export or table of several",
            code="stream.none",
            hint="pass it without --entry",
            where=str(path),
        )
    return source


def _closing(source: Source, world: World, broken: Broken | None) -> Iterator[Entry]:
    with source.stream:
        yield from _expanded(source, world, broken)


class _Job:
    """How articles are read in one call of `load`."""

    __slots__ = ("facts", "max_age_days", "world")

    def __init__(
        self, world: World, max_age_days: int | None, facts: dict[str, str | None]
    ) -> None:
        self.world = world
        self.max_age_days = max_age_days
        self.facts = facts

    def article(self, source: Source, path: str, kind: str | None = None) -> Article:
        """The one article of a source."""
        document: str | bytes = source.stream.read(MAX_HTML_BYTES + 1)
        if source.charset and isinstance(document, bytes):
            document = decode(document, source.charset)
        kind = kind or _told_kind(source.media_type, document)
        article = parse(
            document,
            kind=kind,
            source=path,
            today=self.world.today,
            max_age_days=self.max_age_days,
            **self.facts,
        )
        return _placed(article, source.url) if source.url else article

    def entry(self, stream: Source, path: str, number: int | None) -> Article:
        """One entry of a stream: its own text, or the page that it names."""
        from sharekit.article.streams.article import holds_text, read_entry, told
        from sharekit.article.streams.entry import numbered
        from sharekit.article.streams.pick import pick

        broken: list[InputError] = []
        rows = numbered(_expanded(stream, self.world, broken.append), broken)
        number, entry = pick(rows, number)
        name = entry.url or f"{path}#{number}"
        if holds_text(entry, stream.kind or ""):
            return read_entry(
                entry,
                source=name,
                today=self.world.today,
                max_age_days=self.max_age_days,
                **self.facts,
            )
        if entry.url is None:
            raise InputError(
                f"entry {number} holds no text, and names no page",
                code="stream.no_text",
                hint="choose another one, or pass the article itself",
            )
        source = open_source(entry.url, self.world)
        with source.stream:
            article = self.article(source, name)
        return told(article, entry, self.world.today, self.max_age_days, wins=False, **self.facts)


def _told_kind(media_type: str, document: str | bytes) -> str | None:
    """The form that a server tells, where the document looks like it; None: to be detected."""
    if media_type.endswith("markdown"):
        return "markdown"
    head = document[:200].lstrip()
    is_markup = head.startswith("<") if isinstance(head, str) else head.startswith(b"<")
    return "html" if is_markup and media_type in _PAGES else None


def _refuse_entry(entry: int | None) -> None:
    if entry is not None:
        raise InputError(
            f"is one article, so it has no entry {entry}",
            code="stream.none",
            hint="leave out --entry",
        )


def _expanded(source: Source, world: World, broken: Broken | None = None) -> Iterator[Entry]:
    """The entries; in place of a sitemap that an index names, its own."""
    fetched = 0
    for entry in _paged(source, world, broken):
        if not entry.nested:
            yield entry
            continue
        fetched += 1
        if fetched > _MOST_SITEMAPS or entry.url is None:
            raise InputError(
                f"names more than {_MOST_SITEMAPS} sitemaps",
                code="stream.too_many",
                hint="pass one of the sitemaps that it names",
            )
        inner = open_source(entry.url, world)
        with inner.stream:
            if inner.kind is not None:
                # an index in an index is against the protocol, so its own are left out
                yield from (each for each in _entries(inner) if not each.nested)


def _paged(source: Source, world: World, broken: Broken | None) -> Iterator[Entry]:
    """The entries of a source and, of WordPress' posts, those of the pages behind it."""
    from sharekit.article.streams.paging import next_page

    for _ in range(_MOST_PAGES):
        count = 0
        for entry in _entries(source, broken):
            count += 1
            yield entry
        following = next_page(source.url, count) if source.kind == "json" else None
        if following is None:
            return
        try:
            source = open_source(following, world)
        except InputError as problem:
            if problem.code != "fetch.status":
                raise
            return  # there is no such page: the one before was full, and the last


def _entries(source: Source, broken: Broken | None = None) -> Iterator[Entry]:
    from sharekit.article.streams.detect import STREAMS
    from sharekit.article.streams.entry import Origin

    read = STREAMS.get(source.kind or "")
    return read(source.stream, Origin(source.url, source.charset, broken))


def _placed(article: Article, url: str) -> Article:
    """The article with addresses that start from where it was fetched."""
    image, illustration = (
        one and ArticleImage(urljoin(url, one.url), one.alt)
        for one in (article.image, article.illustration)
    )
    address = urljoin(url, article.url or "")
    return replace(article, url=address, image=image, illustration=illustration)
