"""A plan as a calendar: day by day, with what became of each post so far."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby
from typing import TYPE_CHECKING

from sharekit.cli.console import Console, one_line
from sharekit.cli.preview import lines_of
from sharekit.cli.publishing import accounts_of, as_known, outbox_entries, outbox_path
from sharekit.cli.session import Session

if TYPE_CHECKING:
    from sharekit.publish.plan import Plan, Planned
    from sharekit.publish.post import Post


def posts_of(session: Session, plan: Plan) -> dict[int, Post]:
    """The posts of a plan by their lines, each with the account that it is sent from."""
    accounts = accounts_of(session)
    return {entry.line: as_known(entry.post(), accounts) for entry in plan.entries}


def states_of(
    session: Session, posts: Mapping[int, Post], outbox: str | None
) -> dict[int, str | None]:
    """What the outbox says of each post, by its line; None: it has not gone out yet."""
    known = outbox_entries(posts.values(), outbox_path(session, outbox))
    return {
        line: str(entry.state) if (entry := known[post]) and entry.state != "planned" else None
        for line, post in posts.items()
    }


def show_calendar(
    console: Console, plan: Plan, states: Mapping[int, str | None], posts: Mapping[int, Post]
) -> None:
    """Print the days and what goes out on each, with -v every word of it; at last what has no time.

    states, posts: by line.
    """
    from sharekit.publish.plan import zone_of

    def show(entry: Planned, at: str) -> None:
        console.data(f"  {at:<5}  {_line(entry, states[entry.line])}")
        if console.verbosity:
            for line in lines_of(_with_pictures(entry, posts[entry.line])):
                console.data(f"       {line}".rstrip())

    zone = zone_of(plan.timezone)
    timed = sorted((e for e in plan.entries if e.at), key=lambda e: (e.at, e.line))
    for day, entries in groupby(timed, key=lambda e: e.at.astimezone(zone).date()):  # type: ignore[union-attr]
        console.data(f"{day:%a} {day}")
        for entry in entries:
            at = entry.at.astimezone(zone) if entry.at else None
            show(entry, f"{at:%H:%M}")
    loose = [entry for entry in plan.entries if entry.at is None]
    if loose:
        console.data("as soon as it is sent")
        for entry in loose:
            show(entry, "")


def _with_pictures(entry: Planned, post: Post) -> Post:
    """The post as it goes out, its pictures as the plan names them."""
    from sharekit.publish.post import Picture, with_marker

    alts = (*entry.alts, *("" for _ in entry.pictures))
    pictures = tuple(
        Picture(name, "", "", 0, 0, 0, alt) for name, alt in zip(entry.pictures, alts, strict=False)
    )
    return with_marker(post)._replace(pictures=pictures)


def _line(entry: Planned, state: str | None) -> str:
    place = " › ".join(part for part in (entry.platform, entry.board, entry.section) if part)
    told = f"  [{state}]" if state else ""
    return one_line(f"{place}  {entry.title or entry.description[:60]}  {entry.url}{told}")
