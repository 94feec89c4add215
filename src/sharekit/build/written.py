"""What workers made of pages, written to the disk and told of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sharekit.build.jobs import Site
from sharekit.build.ledger import Ledger
from sharekit.build.lines import key_of
from sharekit.build.model import Event, Fate, Page, Result
from sharekit.build.page_picture import write_front_matter
from sharekit.build.seen import Seen
from sharekit.diagnostics import Diagnostic, warning
from sharekit.errors import SharekitError


def write_results(
    site: Site, ledger: Ledger, group: list[tuple[Page, Result | Event]], seen: Seen
) -> Iterator[Event]:
    """Write what workers made of some pages; the events of all of them, in order."""
    group = [(page, _as_read(page, what, seen)) for page, what in group]
    results = [(page, what) for page, what in group if isinstance(what, Result)]
    problems: dict[int, SharekitError | None] = {}
    for _, result, problem in ledger.write(results):
        problems[id(result)] = problem
        if site.run.dry_run:
            seen.look_at(result)
        if result.pin is not None and problem is None:
            seen.pins.append(result.pin)
    for page, what in group:
        event = what if isinstance(what, Event) else _event(page, what, problems[id(what)])
        if event.fate is Fate.SKIPPED:
            seen.keys.discard(key_of(page.identity))
        event = write_front_matter(site, ledger, page, event)
        event = event._replace(notes=(*event.notes, *_alike(seen, event)))
        seen.failures += event.fate is Fate.FAILED
        yield event


def _as_read(page: Page, what: Result | Event, seen: Seen) -> Result | Event:
    """The result with the fingerprint by the address that the page was found to say it has."""
    if isinstance(what, Event) or what.row is None or what.row.build is None:
        return what
    inputs = seen.inputs(page.place, what.row.url)
    return what._replace(row=replace(what.row, build=replace(what.row.build, inputs_sha256=inputs)))


def _event(page: Page, result: Result, problem: SharekitError | None) -> Event:
    if problem is not None:
        return Event(Fate.FAILED, page.source, error=problem)
    row = result.row
    files = row.build.files if row is not None and row.build is not None else ()
    return Event(result.fate, page.source, files, result.reason, result.error, row)


def _alike(seen: Seen, event: Event) -> Iterator[Diagnostic]:
    """Says where a page's cards are told from another page's by their hash alone."""
    if event.fate is not Fate.RENDERED or event.row is None:
        return
    names = {card.file.replace(card.sha256[:8], "") for card in event.row.cards}
    pages = [seen.named.setdefault(hash(name), event.source) for name in sorted(names)]
    other = next((page for page in pages if page != event.source), None)
    if other is not None:
        yield warning(
            "build.slug",
            f"{other} has the same slug: the names of their cards differ in the hash alone",
            hint="give one of them another: slug or url in its front matter",
            where=event.source,
        )
