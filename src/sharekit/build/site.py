"""A build, top to bottom: find → plan → fingerprint → work → write → orphans → manifest.

`build` and `check` yield an event a page, in the order of the pages, and at last what is orphaned
or pruned. An event comes when what it tells of is safe on the disk.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import replace
from functools import partial

from sharekit.build.crew import Item, Line
from sharekit.build.discover import Found, changed_since, entry_pages, find, read_page
from sharekit.build.executors import hire, serial_crew, workers_of
from sharekit.build.jobs import Site, checked_files, inputs_for, jobs_of
from sharekit.build.ledger import Ledger
from sharekit.build.lines import key_of, line_of
from sharekit.build.model import NAMES_NO_CARD, Event, Fate, Job, Page, Result, tell_page
from sharekit.build.orphans import find_orphans, left_over, why
from sharekit.build.plan import in_shard, mark_of
from sharekit.build.plan_of_pins import Pinned, keep_for_merge, write_plan
from sharekit.build.prune import prune
from sharekit.diagnostics import Diagnostic, warning
from sharekit.errors import SharekitError
from sharekit.pipeline.own_picture import is_card_name, name_in
from sharekit.pipeline.places import PLAN

GROUP = 16
"""Pages whose pictures are written together."""
LONGEST = 256
"""Pages that wait for such a group to be full."""


class _State:
    """What a run has seen so far. seen: keys of articles that are planned. pins: to be planned.
    unread: names of what could not be looked into. left: of pages, by key, the cards that nobody
    asks for now.
    named: hashes of the names that cards were given, but for their own hash, and for which page."""

    __slots__ = ("failures", "inputs", "left", "named", "pins", "seen", "stopped", "unread")

    def __init__(self, site: Site, found: Sequence[Found] | None) -> None:
        self.inputs = inputs_for(site)
        self.unread = [file.source for file in found or () if file.error is not None]
        self.seen: set[bytes] = set()
        self.left: dict[bytes, tuple[str, ...]] = {}
        self.named: dict[int, str] = {}
        self.pins: list[Pinned] = []
        self.failures = 0
        self.stopped = False

    def look_at(self, result: Result) -> None:
        """Note what a worker found left, where no row will tell of it."""
        if result.row is not None and result.row.build is not None:
            self.left[key_of(result.row.identity)] = result.row.build.left


def build(site: Site, found: list[Found] | None) -> Iterator[Event]:
    """Bring every page's cards up to date. found: what `files` gave.

    Raises UsageError, OutputError, NetworkError, and what a stream that can't be read raises; what
    is done by then is kept.
    """
    run, state = site.run, _State(site, found)
    ledger = _open(site, read_only=run.dry_run)
    safe = False
    try:
        try:
            yield from _run(site, found, ledger, state)
        except (KeyboardInterrupt, SharekitError):
            safe = ledger.finish() or True
            raise
        yield from _planned(site, state.pins)
        drop = yield from _orphans(site, ledger, state)
        ledger.finish(drop)
        safe = True
    finally:
        ledger.close(forget=safe)


def check(site: Site, found: list[Found] | None) -> Iterator[Event]:
    """What a build would change: missing, stale, orphaned, or files that aren't what they were.

    Nothing is written. Raises as `build`.
    """
    state = _State(site, found)
    ledger = _open(site, read_only=True)
    try:
        with _line(site, ledger) as line:
            for page, what in line.run(_jobs(site, found, ledger, state)):
                event = _compared(site, ledger, page, what, state)
                try:
                    yield _as_named(site, ledger, page, event)
                except SharekitError as problem:
                    tell_page(problem, page)
                    yield Event(Fate.FAILED, page.source, error=problem)
        yield from _not_wanted(site, ledger, state)
    finally:
        ledger.close(forget=False)


def files(site: Site, texts: set[str] | None = None) -> list[Found] | None:
    """The files of a run, of its shard alone, sorted; None where a stream tells what there is.

    texts: gets the text files that may be articles, and that no glob asks for.
    """
    run, config = site.run, site.config
    if run.stream is not None:
        return None
    globs = config.value("build.include"), config.value("build.exclude")
    found = find(run.paths, site.setup.home, *globs, texts)
    return [file for file in found if file.error or in_shard(file.source, run.shard)]


def _pages(site: Site, found: list[Found] | None, state: _State) -> Iterator[Page]:
    """The pages of a run; what is unchanged by git is seen, too."""
    run = site.run
    if run.stream is not None:
        stream = entry_pages(run.stream, site.world, site.setup.home)
        for page in stream:
            if page.error is not None and page.error.code == "stream.row":
                state.unread.append(site.setup.home.name(run.stream))
            if in_shard(page.source, run.shard):
                yield page
        return
    wanted = found or []
    if run.changed_since is not None:
        wanted = changed_since(run.changed_since, wanted)
        state.seen |= {key_of((file.source, "")) for file in set(found or ()) - set(wanted)}
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


def _jobs(site: Site, found: list[Found] | None, ledger: Ledger, state: _State) -> Iterator[Item]:
    return jobs_of(site, _pages(site, found, state), ledger, state.seen, state.inputs)


def _compared(site: Site, ledger: Ledger, page: Page, what: Result | Event, state: _State) -> Event:
    if isinstance(what, Event):
        return what
    state.look_at(what)
    row = ledger.json(page)
    mark = mark_of(row) if row is not None else None
    match what.fate:
        case Fate.SKIPPED:
            state.seen.discard(key_of(page.identity))
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


def _run(site: Site, found: list[Found] | None, ledger: Ledger, state: _State) -> Iterator[Event]:
    group: list[tuple[Page, Result | Event]] = []
    most = site.run.max_failures
    with _line(site, ledger) as line:
        try:
            for page, what in line.run(_jobs(site, found, ledger, state)):
                group.append((page, what))
                drawn = sum(isinstance(each, Result) for _, each in group)
                if 0 < drawn < GROUP and len(group) < LONGEST and most is None:
                    continue
                done, group = group, []
                yield from _written(site, ledger, done, state)
                if most is not None and state.failures > most:
                    state.stopped = True
                    break
        except (KeyboardInterrupt, SharekitError):
            for _ in _written(site, ledger, group, state):
                pass
            raise
        yield from _written(site, ledger, group, state)


def _written(
    site: Site, ledger: Ledger, group: list[tuple[Page, Result | Event]], state: _State
) -> Iterator[Event]:
    """Write what workers made of some pages; the events of all of them, in order."""
    group = [(page, _as_read(page, what, state)) for page, what in group]
    results = [(page, what) for page, what in group if isinstance(what, Result)]
    problems: dict[int, SharekitError | None] = {}
    for _, result, problem in ledger.write(results):
        problems[id(result)] = problem
        if site.run.dry_run:
            state.look_at(result)
        if result.pin is not None and problem is None:
            state.pins.append(result.pin)
    for page, what in group:
        event = what if isinstance(what, Event) else _event(page, what, problems[id(what)])
        if event.fate is Fate.SKIPPED:
            state.seen.discard(key_of(page.identity))
        event = _left_alone(site, ledger, page, event)
        event = event._replace(notes=(*event.notes, *_alike(state, event)))
        state.failures += event.fate is Fate.FAILED
        yield event


def _as_read(page: Page, what: Result | Event, state: _State) -> Result | Event:
    """The result with the fingerprint by the address that the page was found to say it has."""
    if isinstance(what, Event) or what.row is None or what.row.build is None:
        return what
    inputs = state.inputs(page.place, what.row.url)
    return what._replace(row=replace(what.row, build=replace(what.row.build, inputs_sha256=inputs)))


def _event(page: Page, result: Result, problem: SharekitError | None) -> Event:
    if problem is not None:
        return Event(Fate.FAILED, page.source, error=problem)
    row = result.row
    files = row.build.files if row is not None and row.build is not None else ()
    return Event(result.fate, page.source, files, result.reason, result.error, row)


def _alike(state: _State, event: Event) -> Iterator[Diagnostic]:
    """Says where a page's cards are told from another page's by their hash alone."""
    if event.fate is not Fate.RENDERED or event.row is None:
        return
    names = {card.file.replace(card.sha256[:8], "") for card in event.row.cards}
    pages = [state.named.setdefault(hash(name), event.source) for name in sorted(names)]
    other = next((page for page in pages if page != event.source), None)
    if other is not None:
        yield warning(
            "build.slug",
            f"{other} has the same slug: the names of their cards differ in the hash alone",
            hint="give one of them another: slug or url in its front matter",
            where=event.source,
        )


def _left_alone(site: Site, ledger: Ledger, page: Page, event: Event) -> Event:
    """The event, after the page's front matter was brought up to date where that is asked for."""
    if not site.run.front_matter or event.fate not in {Fate.RENDERED, Fate.FRESH}:
        return event
    if page.document is None or page.entry is not None or site.run.dry_run:
        return event
    row = event.row or ledger.row(page)
    base = site.config.value("output.base_url")
    if row is None or base is None:
        return event
    try:
        from sharekit.build.frontmatter import write_picture

        done = write_picture(page, row, base, partial(_is_ours, site, ledger))
    except SharekitError as problem:
        tell_page(problem, page)
        return Event(Fate.FAILED, page.source, event.files, error=problem, row=row)
    if done.row is not None and ledger.log is not None:
        ledger.log.add([(done.row, line_of(done.row))])
    notes = (*event.notes, *done.notes)
    return event._replace(reason=done.reason or event.reason, notes=notes)


def _is_ours(site: Site, ledger: Ledger, picture: str) -> bool:
    """Is it a card of this folder, of whatever page, though it may be gone?"""
    name = name_in(picture, site.setup.folder, site.setup.base_url)
    return name is not None and (is_card_name(name, site.output.name) or ledger.owns(name))


def _as_named(site: Site, ledger: Ledger, page: Page, event: Event) -> Event:
    """The event of a check: stale, too, where the page's front matter names a card that is gone."""
    base, document = site.config.value("output.base_url"), page.document
    if event.fate is not Fate.FRESH or base is None or document is None or page.entry is not None:
        return event
    if site.run.front_matter and (row := ledger.row(page)) is not None:
        from sharekit.build.frontmatter import with_picture

        done = with_picture(page, row, base, partial(_is_ours, site, ledger))
        if done.document is not None:
            return event._replace(fate=Fate.STALE, reason="its front matter names another card")
    elif base.encode() in document:
        from sharekit.build.frontmatter import picture_of

        picture = picture_of(page) or ""
        name = name_in(picture, site.setup.folder, base)
        if name and not (site.output.folder / name).exists() and _is_ours(site, ledger, picture):
            return event._replace(fate=Fate.STALE, reason=NAMES_NO_CARD)
    return event


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


def _orphans(site: Site, ledger: Ledger, state: _State) -> Generator[Event, None, frozenset[bytes]]:
    if state.stopped:
        return frozenset()
    if not site.run.prune:
        yield from _not_wanted(site, ledger, state)
        return frozenset()
    gone = list(find_orphans(site, ledger, state.seen, state.unread))
    return (yield from prune(ledger, gone, dry_run=site.run.dry_run))


def _not_wanted(site: Site, ledger: Ledger, state: _State) -> Iterator[Event]:
    """What nothing asks for any more, and stays: cards of pages that are gone, sizes left over."""
    for row in find_orphans(site, ledger, state.seen, state.unread):
        yield Event(Fate.ORPHAN, row["source"], _card_files(row), why(site, row))
    for source, files in left_over(ledger, state.seen, state.left):
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
            return job._replace(owned=_is_ours(site, ledger, result.asks))
        return None

    return answer
