"""What a build speaks of: pages, jobs for workers, their results, and events for whoever watches.

All are frozen values that travel between processes.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from sharekit.build.plan_of_pins import Pinned
from sharekit.config.layers import Layer
from sharekit.diagnostics import Diagnostic
from sharekit.errors import SharekitError
from sharekit.manifest import ArticleRow
from sharekit.pipeline.places import Home
from sharekit.pipeline.settings import AUTO

if TYPE_CHECKING:
    from sharekit.article.streams.entry import Entry
    from sharekit.fetch.settings import Settings as FetchSettings


class Page(NamedTuple):
    """One article to be built. source: as the manifest names it. sha256: of all that it holds.

    document: its bytes; None for an entry that holds its text itself. named: it was named by the
    user, not found in a folder. error: it can't be read, and this is why. path: of its file, as
    seen from here. number: of an entry in its stream, `origin`.
    """

    source: str
    document: bytes | None = None
    sha256: str = ""
    entry: Entry | None = None
    origin: str | None = None
    named: bool = False
    error: SharekitError | None = None
    path: str | None = None
    number: int = 0

    @property
    def place(self) -> str:
        """Its path or address."""
        return self.path or self.source

    @property
    def identity(self) -> tuple[str, str]:
        """As `ArticleRow.identity` has it; nothing built comes from standard input."""
        return self.source, ""


def tell_page(problem: SharekitError, page: Page) -> None:
    """Let an error say which page it is about; an option, which builds have none of a page's, is
    the setting in its front matter."""
    where = problem.where or ""
    place = f"{page.origin}#{page.number}" if page.number else page.place
    if not where or where.startswith("--"):
        problem.where = place
    elif not where.startswith(place):
        problem.where = f"{place}: {where}"


class Setup(NamedTuple):
    """All that holds for every page of a run. It travels to each worker once.

    above, below: layers of configuration over and under an article's own. files: what cards need,
    by its path. fonts: font files by a relative name, for workers elsewhere; None: font_places are
    at hand. local: workers may read this machine's files. cache: folder, or None. folder, base_url:
    where cards go and are served, to know one's own pictures. home: where sources are named from.
    """

    version: str
    today: date
    above: tuple[Layer, ...]
    below: tuple[Layer, ...]
    name: str
    folder: str
    base_url: str | None
    home: Home
    font_places: tuple[str, ...] = ()
    fonts: tuple[tuple[str, bytes], ...] | None = None
    system_fonts: bool = True
    files: tuple[tuple[str, bytes], ...] = ()
    environment: tuple[tuple[str, str], ...] = ()
    fetch: FetchSettings | None = None
    cache: str | None = None
    local: bool = True


class Job(NamedTuple):
    """A page whose cards may have to be drawn.

    before: its earlier row. damaged: files of that row that aren't what it says. compare: draw
    nothing, only tell whether cards would change. files: what a worker asked for, by path; None:
    there is no such file. owned: is the picture that the page names one of ours? None: not asked
    yet.
    """

    page: Page
    before: ArticleRow | None = None
    damaged: frozenset[str] = frozenset()
    compare: bool = False
    drafts: bool = False
    files: Mapping[str, bytes | None] = MappingProxyType({})
    owned: bool | None = None

    def __reduce__(self) -> tuple[object, ...]:
        return _job, (*self[:5], dict(self.files), self.owned)


def _job(*values: object) -> Job:
    return Job(*values)  # type: ignore[arg-type]


class Fate(StrEnum):
    """What became of a page."""

    RENDERED = "rendered"
    FRESH = "fresh"
    SKIPPED = "skipped"
    FAILED = "failed"
    STALE = "stale"
    MISSING = "missing"
    ORPHAN = "orphan"
    DIFFERS = "differs"
    PRUNED = "pruned"
    PLANNED = "planned"


OF_FILES = frozenset({Fate.ORPHAN, Fate.PRUNED, Fate.PLANNED})
"""Fates of files, not of pages."""
OUT_OF_DATE = frozenset({Fate.STALE, Fate.MISSING, Fate.ORPHAN, Fate.DIFFERS})


NAMED = "front matter written"
"""What was done with a page beside its cards."""
NAMES_NO_CARD = "its front matter names a card that is gone"
"""Why a page is stale whose cards are not."""


class Result(NamedTuple):
    """What a worker hands back. pictures: files to be written, by name, of the row's cards.

    pin: what goes out with the page's pin, where it has one.
    needs: a path that it wants the bytes of. asks: a picture of the page that may be ours.
    """

    row: ArticleRow | None = None
    pictures: tuple[tuple[str, bytes], ...] = ()
    fate: Fate = Fate.FRESH
    reason: str | None = None
    error: SharekitError | None = None
    needs: str | None = None
    asks: str | None = None
    pin: Pinned | None = None


class Event(NamedTuple):
    """What a build tells of: a page, or files. files: those of its cards (or those concerned).

    notes: what a person should know of them, beside what the row of a page says.
    """

    fate: Fate
    source: str
    files: tuple[str, ...] = ()
    reason: str | None = None
    error: SharekitError | None = None
    row: ArticleRow | None = None
    notes: tuple[Diagnostic, ...] = ()


class Run(NamedTuple):
    """What is asked of a build.

    shard: (K, N), K from 1. check: `""` (build), `"on"`, or `"exact"`, which compares versions of
    libraries, too. executor: `auto`, `serial`, `processes` or `dask`. max_failures: pages that may
    fail before the rest is left; None: all.
    """

    paths: tuple[str, ...] = ()
    stream: str | None = None
    shard: tuple[int, int] | None = None
    check: str = ""
    prune: bool = False
    force: bool = False
    dry_run: bool = False
    front_matter: bool = False
    changed_since: str | None = None
    max_failures: int | None = None
    executor: str = AUTO
    workers: int | None = None
    scheduler: str | None = None
