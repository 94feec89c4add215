"""What the commands that plan share: rhythm and goal by the configuration, and the plan's file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sharekit.cli.publishing import accounts_of
from sharekit.cli.session import Session
from sharekit.errors import UsageError
from sharekit.store import write_atomic

if TYPE_CHECKING:
    from sharekit.publish.goal import Goal
    from sharekit.publish.plan import Plan, Planned
    from sharekit.publish.platforms.base import Kind
    from sharekit.publish.post import Post
    from sharekit.publish.schedule import Rhythm


def rhythm_of(session: Session) -> Rhythm:
    """When posts go out, by the configuration. Raises UsageError."""
    from sharekit.publish.plan import zone_of
    from sharekit.publish.schedule import Rhythm, slots_of

    config = session.config()
    return Rhythm(
        slots_of(config.value("publish.slots")),
        zone_of(config.value("publish.timezone"), config.origin("publish.timezone")),
        config.value("pinterest.min_gap"),
        int(config.value("publish.per_day")),
    )


def load_plan(session: Session, plan: str) -> Plan:
    """The plan in a file. Raises UsageError (`plan.*`), InputError where there is no file."""
    from sharekit.publish.plan_text import loads

    return loads(session.world.read(plan), Path(plan).name)


def start_of(session: Session, start: str | None) -> datetime:
    """When the first post may go out: now, or from the day that `--start` names on. Raises
    UsageError (`date.syntax`)."""
    now = session.world.now()
    if start is None:
        return now
    from sharekit.publish.plan import zone_of

    zone = zone_of(session.config().value("publish.timezone"))
    try:
        day = datetime.fromisoformat(start)
    except ValueError:
        raise UsageError(
            f"'{start[:30]}' is no date",
            code="date.syntax",
            hint="write it as YYYY-MM-DD",
            where="--start",
        ) from None
    moment = day if day.tzinfo else day.replace(tzinfo=zone)
    return max(now, moment - timedelta(seconds=1))


def goal_of(session: Session, kind: Kind, account: str) -> Goal:
    """Where a platform's posts go: as the command line says, else `pins.toml`, else the settings.

    The account may be left out where there is only one.
    """
    from sharekit.publish.goal import Goal

    config = session.config()
    board, section = (config.value(f"pinterest.{name}") or "" for name in ("board", "section"))
    asked = config.origin("pinterest.board") == "--board" and kind.limits.board
    return Goal(
        kind.name,
        account or only_accounts(session).get(kind.name, ""),
        board if asked else "",
        section if asked or kind.pins else "",
        campaign_of(session),
        config.value("publish.carousel"),
        usual_board=board if kind.pins else "",
    )


def only_accounts(session: Session) -> dict[str, str]:
    """The accounts that need not be named, by platform: there is no other."""
    names: dict[str, set[str]] = {}
    for each in accounts_of(session).all():
        names.setdefault(each.platform, set()).add(each.name)
    return {platform: own.pop() for platform, own in names.items() if len(own) == 1}


def planned_already(place: Path) -> dict[tuple[str, str, str], Planned]:
    """What the plan's file holds, by platform, address and variant; nothing where there is no file.

    Raises UsageError.
    """
    from sharekit.publish.plan_text import loads

    there = loads(place.read_bytes(), place.name).entries if place.is_file() else ()
    return {(each.platform, each.url, each.variant): each for each in there}


def add_to_plan(
    session: Session, place: Path, made: Sequence[Planned], start: datetime, *,
    first: datetime | None = None,
) -> tuple[list[Planned], int]:  # fmt: skip
    """Put entries into the plan's file: those that are new to it, timed, and how many it knew.

    New ones get the next free slots after `start`. first: when the first of them all goes out,
    known or new; the others follow it.
    """
    from sharekit.publish.looks import seen
    from sharekit.publish.plan import Sure, counterpart, identity
    from sharekit.publish.plan_text import loads, merge
    from sharekit.publish.platforms.table import PLATFORMS
    from sharekit.publish.schedule import scheduled

    document = place.read_bytes() if place.is_file() else None
    there = loads(document, place.name).entries if document else ()
    kinds = {entry.platform: PLATFORMS.get(entry.platform) for entry in made}
    boards = {name for name, kind in kinds.items() if kind.limits.board}
    sure = Sure(only_accounts(session), boards)
    known = {identity(entry, sure): entry.sha256 for entry in there}

    def earlier(entry: Planned) -> tuple[str, ...] | None:
        return counterpart(entry, known, sure)

    made = [  # a picture that the plan doesn't have yet is looked at
        entry
        if (same := earlier(entry)) is not None and known[same] == entry.sha256
        else seen(entry, place.parent, kinds[entry.platform].limits)
        for entry in made
    ]
    new = [entry for entry in made if earlier(entry) is None]
    if first is None:
        timed = scheduled(new, there, start, rhythm_of(session))
        told, kept = timed, [entry for entry in made if earlier(entry) is not None]
    else:
        moved = {earlier(entry) for entry in made}
        others = [entry for entry in there if identity(entry, sure) not in moved]
        told = timed = scheduled(made, others, start, rhythm_of(session), first=first)
        kept = []
    written = merge(
        document,
        [*kept, *timed],
        timezone=session.config().value("publish.timezone"),
        name=place.name,
        sure=sure,
    )
    if not session.options.dry_run and written != document:
        write_atomic(place, written)
    return told, len(made) - len(new)


def plan_json(entry: Planned, post: Post | None = None) -> dict[str, Any]:
    """An entry of a plan as JSON values. post: it with the account that it is sent from."""
    from sharekit.cli.preview import sent_json
    from sharekit.publish.post import with_marker

    post = with_marker(post or entry.post())
    return {
        "platform": entry.platform,
        "account": entry.account or None,
        "board": entry.board or None,
        "section": entry.section or None,
        "at": entry.at.isoformat() if entry.at else None,
        "url": entry.url,
        "link": post.link,
        "title": entry.title,
        "description": entry.description,
        **sent_json(post),
        "alt": list(entry.alts),
        "pictures": list(entry.pictures),
        "variant": entry.variant,
    }


def campaign_of(session: Session) -> Mapping[str, str]:
    """The campaign parameters of the configuration, or none."""
    config = session.config()
    names = ("source", "medium", "campaign", "content", "term")
    told = {name: config.value(f"share.utm.{name}") for name in names}
    return {name: value for name, value in told.items() if value is not None}
