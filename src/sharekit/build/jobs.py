"""Each page of a site with its job, or with its event where nothing is to be done."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from sharekit.build.crew import Item
from sharekit.build.fingerprints import file_digest, inputs_of
from sharekit.build.ledger import Ledger
from sharekit.build.lines import key_of
from sharekit.build.model import Event, Fate, Job, Page, Run, Setup, tell_page
from sharekit.build.plan import Mark, changed, mark_of
from sharekit.build.plan_of_pins import planned_pictures
from sharekit.config.layers import Layer, Resolved, resolve, rule_layers
from sharekit.errors import UsageError
from sharekit.pipeline.places import PLAN, Output
from sharekit.world import World


class Site(NamedTuple):
    """A run and all that it needs. config: what holds for the run. fonts: the hash of its own."""

    run: Run
    setup: Setup
    world: World
    output: Output
    config: Resolved
    fonts: str

    @property
    def digests(self) -> dict[str, str]:
        """The sha256 of the files that hold for the whole run, by path."""
        from sharekit.store import sha256_hex

        return {path: sha256_hex(data) for path, data in self.setup.files}


Inputs = Callable[[str, str | None], str]


class _Looks(NamedTuple):
    """What is looked up for every page. inputs: see `inputs_for`. digest: of a file by its name.
    in_plan: does `pins.toml` name this picture?"""

    inputs: Inputs
    digest: Callable[[str], str]
    in_plan: Callable[[str], bool]


def jobs_of(
    site: Site, pages: Iterable[Page], ledger: Ledger, seen: set[bytes], inputs: Inputs
) -> Iterator[Item]:
    """Each page with its job or event. seen: keys of articles; gets those of these pages.
    inputs: what `inputs_for` gives."""
    looks = _Looks(inputs, _digest(site), _in_plan(site))
    for page in pages:
        key = key_of(page.identity)
        if page.error is not None:
            seen.add(key)
            tell_page(page.error, page)
            yield page, Event(Fate.FAILED, page.source, error=page.error)
        elif page.entry is not None and key in seen:
            yield page, Event(Fate.FAILED, page.source, error=_twice(page))
        else:
            seen.add(key)
            yield page, _job_or_event(site, ledger, page, looks)


def _job_or_event(site: Site, ledger: Ledger, page: Page, looks: _Looks) -> Job | Event:
    run, folder = site.run, site.output.folder
    row = ledger.json(page)
    mark = mark_of(row) if row is not None else None
    inputs = looks.inputs(page.place, row.get("url") if row is not None else None)
    reason = changed(page, mark, inputs, site.setup.today, looks.digest)
    if reason is None and mark is not None and not all(map(looks.in_plan, mark.pins)):
        if run.check:
            return Event(Fate.STALE, page.source, mark.pins, f"its pin isn't in {PLAN}")
        reason = PLAN
    if reason is None and run.check:
        return checked_files(site, page, mark)
    files = mark.cards if mark is not None else ()
    damaged = {file for file, sha256 in files if run.force or not _holds(folder / file, sha256)}
    if reason is None and not damaged:
        return Event(Fate.FRESH, page.source, tuple(file for file, _ in files))
    return Job(
        page,
        ledger.row(page) if row is not None else None,
        frozenset(damaged) if not run.check else frozenset(),
        compare=bool(run.check),
        drafts=site.config.value("build.drafts"),
    )


def _holds(path: Path, sha256: str) -> bool:
    return file_digest(str(path)) == sha256


def checked_files(site: Site, page: Page, mark: Mark | None) -> Event:
    """Are the files of a page that hasn't changed what the manifest says?"""
    if mark is None:
        return Event(Fate.MISSING, page.source, reason="new")
    files = tuple(file for file, _ in mark.cards)
    for file, sha256 in mark.cards:
        found = file_digest(str(site.output.folder / file))
        if found != sha256:
            fate = Fate.DIFFERS if found else Fate.MISSING
            reason = "it was changed" if found else "the file is gone"
            return Event(fate, page.source, (file,), reason)
    if site.run.check == "exact" and mark.made_with != _libraries():
        return Event(Fate.STALE, page.source, files, f"made with {mark.made_with}")
    return Event(Fate.FRESH, page.source, files)


def _libraries() -> str:
    from sharekit.pipeline.fingerprint import renderer_versions

    return ", ".join(renderer_versions())


def _digest(site: Site) -> Callable[[str], str]:
    home = site.setup.home

    @lru_cache(maxsize=10_000)
    def digest(name: str) -> str:
        return file_digest(home.path(name))

    return digest


def inputs_for(site: Site) -> Inputs:
    """Path or address of a page, and the address that it says it has → fingerprint of what holds
    beside the page; the same rules, the same one."""
    known: dict[tuple[int, ...], str] = {}
    digests = site.digests
    setup = site.setup

    def inputs(place: str, url: str | None) -> str:
        rules: tuple[Layer, ...] = rule_layers(place, url, *setup.below)
        key = tuple(map(id, rules))
        if key not in known:
            config = resolve(*setup.above, *rules, *setup.below)
            known[key] = inputs_of(config, site.output.name, site.fonts, digests)
        return known[key]

    return inputs


def _in_plan(site: Site) -> Callable[[str], bool]:
    """Does `pins.toml` name this picture? It is read when the first one is asked for."""
    pictures = cache(planned_pictures)

    def in_plan(file: str) -> bool:
        return file in pictures(site.output.folder)

    return in_plan


def _twice(page: Page) -> UsageError:
    return UsageError(
        "two entries have this address",
        code="build.twice",
        hint="keep one of them; only the first got a card",
        where=page.source,
    )
