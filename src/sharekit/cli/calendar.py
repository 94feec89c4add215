"""A plan as a calendar: day by day, with what became of each post so far."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby
from typing import TYPE_CHECKING

from sharekit.cli.console import Console, one_line
from sharekit.cli.publishing import accounts_of, as_known, outbox_entries, outbox_path
from sharekit.cli.session import Session

if TYPE_CHECKING:
    from sharekit.publish.plan import Plan, Planned


def states_of(session: Session, plan: Plan, outbox: str | None) -> dict[int, str | None]:
    """What the outbox says of each entry, by its line; None: it has not gone out yet."""
    accounts = accounts_of(session)
    posts = {entry.line: as_known(entry.post(), accounts) for entry in plan.entries}
    known = outbox_entries(posts.values(), outbox_path(session, outbox))
    return {
        line: str(entry.state) if (entry := known[post]) and entry.state != "planned" else None
        for line, post in posts.items()
    }


def show_calendar(console: Console, plan: Plan, states: Mapping[int, str | None]) -> None:
    """Print the days and what goes out on each; at last what has no time. states: by line."""
    from sharekit.publish.plan import zone_of

    zone = zone_of(plan.timezone)
    timed = sorted((e for e in plan.entries if e.at), key=lambda e: (e.at, e.line))
    for day, entries in groupby(timed, key=lambda e: e.at.astimezone(zone).date()):  # type: ignore[union-attr]
        console.data(f"{day:%a} {day}")
        for entry in entries:
            at = entry.at.astimezone(zone) if entry.at else None
            console.data(f"  {at:%H:%M}  {_line(entry, states[entry.line])}")
    loose = [entry for entry in plan.entries if entry.at is None]
    if loose:
        console.data("as soon as it is sent")
        for entry in loose:
            console.data(f"         {_line(entry, states[entry.line])}")


def _line(entry: Planned, state: str | None) -> str:
    place = " › ".join(part for part in (entry.platform, entry.board, entry.section) if part)
    told = f"  [{state}]" if state else ""
    return one_line(f"{place}  {entry.title or entry.description[:60]}  {entry.url}{told}")
