"""A build, top to bottom: find → plan → fingerprint → work → write → orphans → manifest.

`build` and `check` yield an event a page, in the order of the pages, and at last what is orphaned
or pruned. An event comes when what it tells of is safe on the disk.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence

from sharekit.build.crew import Item, Line
from sharekit.build.discover import Found, LeftOut, changed_since, entry_pages, find, read_page
from sharekit.build.executors import hire, serial_crew, workers_of
from sharekit.build.jobs import Site, checked_files, jobs_of
from sharekit.build.ledger import Ledger
from sharekit.build.lines import key_of
from sharekit.build.model import Event, Fate, Job, Page, Result, tell_page
from sharekit.build.orphans import find_orphans, left_over, why
from sharekit.build.page_picture import check_front_matter, is_ours
from sharekit.build.plan import in_shard, mark_of
from sharekit.build.plan_of_pins import Pinned, keep_for_merge, write_plan
from sharekit.build.prune import prune
from sharekit.build.seen import Seen
from sharekit.build.written import write_results
from sharekit.errors import SharekitError
from sharekit.pipeline.places import PLAN

GROUP = 16
"""Pages whose pictures are written together."""
LONGEST = 256
"""Pages that wait for such a group to be full."""


def build(site: Site, found: list[Found] | None) -> Iterator[Event]:
    """Bring every page's cards up to date. found: what `files` gave.

    Raises UsageError, OutputError, NetworkError, and what a stream that can't be read raises; what
    is done by then is kept.
    """
    run, seen = site.run, Seen(site, found)
    ledger = _open(site, read_only=run.dry_run)
    safe = False
    try:
        try:
            yield from _run(site, found, ledger, seen)
        except (KeyboardInterrupt, SharekitError):
            safe = ledger.finish() or True
            raise
        yield from _planned(site, seen.pins)
        drop = yield from _orphans(site, ledger, seen)
        ledger.finish(drop)
        safe = True
    finally:
        ledger.close(forget=safe)


def check(site: Site, found: list[Found] | None) -> Iterator[Event]:
    """What a build would change: missing, stale, orphaned, or files that aren't what they were.

    Nothing is written. Raises as `build`.
    """
    seen = Seen(site, found)
    ledger = _open(site, read_only=True)
    try:
        with _line(site, ledger) as line:
            for page, what in line.run(_jobs(site, found, ledger, seen)):
                event = _compared(site, ledger, page, what, seen)
                try:
                    yield check_front_matter(site, ledger, page, event)
                except SharekitError as problem:
                    tell_page(problem, page)
                    yield Event(Fate.FAILED, page.source, error=problem)
        yield from _not_wanted(site, ledger, seen)
    finally:
        ledger.close(forget=False)


def files(site: Site, left: LeftOut | None = None) -> list[Found] | None:
    """The files of a run, of its shard alone, sorted; None where a stream tells what there is.

    left: gets what is left out.
    """
    run, config = site.run, site.config
    if run.stream is not None:
        return None
    globs = config.value("build.include"), config.value("build.exclude")
    found = find(run.paths, site.setup.home, *globs, left)
    return [file for file in found if file.error or in_shard(file.source, run.shard)]


def _pages(site: Site, found: list[Found] | None, seen: Seen) -> Iterator[Page]:
    """The pages of a run; what is unchanged by git is seen, too."""
    run = site.run
    if run.stream is not None:
        stream = entry_pages(run.stream, site.world, site.setup.home)
        for page in stream:
            if page.error is not None and page.error.code == "stream.row":
                seen.unread.append(site.setup.home.name(run.stream))
            if in_shard(page.source, run.shard):
                yield page
        return
    wanted = found or []
    if run.changed_since is not None:
        wanted = changed_since(run.changed_since, wanted)
        seen.keys |= {key_of((file.source, "")) for file in set(found or ()) - set(wanted)}
    for file in wanted:
        yield read_page(file, site.world)


def _open(site: Site, *, read_only: bool) -> Ledger:
    return Ledger(
        site.output.folder,
        shard=site.run.shard,
        force=site.run.force,
        unique="{hash8}" in site.output.name,
        read_only=read_only,
    )


def _line(site: Site, ledger: Ledger) -> Line:
    run, setup = site.run, site.setup
    crew = hire(run.executor, setup, workers=run.workers, scheduler=run.scheduler)
    workers = workers_of(run.workers) if run.executor == "auto" else None
    return Line(crew, lambda: serial_crew(setup), _answers(site, ledger), workers=workers)


def _jobs(site: Site, found: list[Found] | None, ledger: Ledger, seen: Seen) -> Iterator[Item]:
    return jobs_of(site, _pages(site, found, seen), ledger, seen.keys, seen.inputs)


def _compared(site: Site, ledger: Ledger, page: Page, what: Result | Event, seen: Seen) -> Event:
    if isinstance(what, Event):
        return what
    seen.look_at(what)
    row = ledger.json(page)
    mark = mark_of(row) if row is not None else None
    match what.fate:
        case Fate.SKIPPED:
            seen.keys.discard(key_of(page.identity))
            return Event(what.fate, page.source, reason=what.reason)
        case Fate.FAILED:
            return Event(what.fate, page.source, error=what.error)
        case Fate.STALE if mark is None or not mark.cards:
            return Event(Fate.MISSING, page.source, reason="it has no card yet")
        case Fate.STALE:
            return Event(what.fate, page.source, _card_files(row or {}), what.reason)
    return checked_files(site, page, mark)


def _card_files(row: dict[str, object]) -> tuple[str, ...]:
    cards = row.get("cards")
    return tuple(card["file"] for card in cards) if isinstance(cards, list) else ()


def _run(site: Site, found: list[Found] | None, ledger: Ledger, seen: Seen) -> Iterator[Event]:
    group: list[tuple[Page, Result | Event]] = []
    most = site.run.max_failures
    with _line(site, ledger) as line:
        try:
            for page, what in line.run(_jobs(site, found, ledger, seen)):
                group.append((page, what))
                drawn = sum(isinstance(each, Result) for _, each in group)
                if 0 < drawn < GROUP and len(group) < LONGEST and most is None:
                    continue
                done, group = group, []
                yield from write_results(site, ledger, done, seen)
                if most is not None and seen.failures > most:
                    seen.stopped = True
                    break
        except (KeyboardInterrupt, SharekitError):
            for _ in write_results(site, ledger, group, seen):
                pass
            raise
        yield from write_results(site, ledger, group, seen)


def _planned(site: Site, pins: Sequence[Pinned]) -> Iterator[Event]:
    """Write the plan of the pins that were drawn or looked at."""
    folder, shard = site.output.folder, site.run.shard
    if site.run.dry_run:
        return
    if shard is not None:
        keep_for_merge(folder, shard, pins)
        return
    done = write_plan(folder, pins)
    if done.written or done.diagnostics:
        yield Event(Fate.PLANNED, PLAN, notes=done.diagnostics)


def _orphans(site: Site, ledger: Ledger, seen: Seen) -> Generator[Event, None, frozenset[bytes]]:
    if seen.stopped:
        return frozenset()
    if not site.run.prune:
        yield from _not_wanted(site, ledger, seen)
        return frozenset()
    gone = list(find_orphans(site, ledger, seen.keys, seen.unread))
    return (yield from prune(ledger, gone, dry_run=site.run.dry_run))


def _not_wanted(site: Site, ledger: Ledger, seen: Seen) -> Iterator[Event]:
    """What nothing asks for any more, and stays: cards of pages that are gone, sizes left over."""
    for row in find_orphans(site, ledger, seen.keys, seen.unread):
        yield Event(Fate.ORPHAN, row["source"], _card_files(row), why(site, row))
    for source, files in left_over(ledger, seen.keys, seen.left):
        yield Event(Fate.ORPHAN, source, files, "no setting asks for it now")


def _answers(site: Site, ledger: Ledger) -> Callable[[Job, Result], Job | None]:
    """What a worker asks for: a file of this machine, or whose picture a page names."""

    def answer(job: Job, result: Result) -> Job | None:
        if result.needs is not None:
            try:
                data = site.world.read(result.needs)
            except SharekitError:
                data = None
            return job._replace(files={**job.files, result.needs: data})
        if result.asks is not None:
            return job._replace(owned=is_ours(site, ledger, result.asks))
        return None

    return answer
