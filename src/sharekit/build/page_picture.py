"""The picture that a page's front matter names: written by a build, looked at by a check."""

from __future__ import annotations

from functools import partial

from sharekit.build.jobs import Site
from sharekit.build.ledger import Ledger
from sharekit.build.lines import line_of
from sharekit.build.model import NAMES_NO_CARD, Event, Fate, Page, tell_page
from sharekit.errors import SharekitError
from sharekit.pipeline.own_picture import is_card_name, name_in


def write_front_matter(site: Site, ledger: Ledger, page: Page, event: Event) -> Event:
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

        done = write_picture(page, row, base, partial(is_ours, site, ledger))
    except SharekitError as problem:
        tell_page(problem, page)
        return Event(Fate.FAILED, page.source, event.files, error=problem, row=row)
    if done.row is not None and ledger.log is not None:
        ledger.log.add([(done.row, line_of(done.row))])
    notes = (*event.notes, *done.notes)
    return event._replace(reason=done.reason or event.reason, notes=notes)


def is_ours(site: Site, ledger: Ledger, picture: str) -> bool:
    """Is it a card of this folder, of whatever page, though it may be gone?"""
    name = name_in(picture, site.setup.folder, site.setup.base_url)
    return name is not None and (is_card_name(name, site.output.name) or ledger.owns(name))


def check_front_matter(site: Site, ledger: Ledger, page: Page, event: Event) -> Event:
    """The event of a check: stale, too, where the page's front matter names a card that is gone."""
    base, document = site.config.value("output.base_url"), page.document
    if event.fate is not Fate.FRESH or base is None or document is None or page.entry is not None:
        return event
    if site.run.front_matter and (row := ledger.row(page)) is not None:
        from sharekit.build.frontmatter import with_picture

        done = with_picture(page, row, base, partial(is_ours, site, ledger))
        if done.document is not None:
            return event._replace(fate=Fate.STALE, reason="its front matter names another card")
    elif base.encode() in document:
        from sharekit.build.frontmatter import picture_of

        picture = picture_of(page) or ""
        name = name_in(picture, site.setup.folder, base)
        if name and not (site.output.folder / name).exists() and is_ours(site, ledger, picture):
            return event._replace(fate=Fate.STALE, reason=NAMES_NO_CARD)
    return event
