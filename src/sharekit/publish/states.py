"""What may follow what in the life of a post. Pure: an entry and an event → the next entry.

    planned ► planned (its board is not there, its picture was changed, …)
    planned ► sending ► sent | failed | planned (not sent, throttled, no login) | unknown
    unknown ► sent (found) | planned (looked for long enough, and not there) | needs_human

The rule behind all of it: a post whose outcome is unknown is never sent again before it was looked
for, and looking counts only when the listing was whole and old enough to show it.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from sharekit.publish.outcomes import (
    BlockedError,
    OutcomeUnknownError,
    RejectedError,
    ThrottledError,
    Undelivered,
)
from sharekit.secret import redacted


class State(StrEnum):
    """Where a post stands. `sending` is seen only while it is sent, or after a crash."""

    PLANNED = "planned"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    UNKNOWN = "unknown"
    NEEDS_HUMAN = "needs_human"


class Dedupe(StrEnum):
    """How a platform lets one find out whether a post is there already: honestly.

    CLIENT_ID: we name the record, so the same request twice makes one post. LISTABLE: own posts can
    be listed and ours is known by its marker. NONE: neither; a person has to look.
    """

    CLIENT_ID = "client_id"
    LISTABLE = "listable"
    NONE = "none"


class Receipt(NamedTuple):
    """A post that is there. url: where a person sees it, or empty. request: the server's own id."""

    id: str
    url: str = ""
    request: str = ""


class Alike(NamedTuple):
    """A post that has lost what tells whose it is, and may be ours. created: by the server."""

    receipt: Receipt
    created: datetime | None = None


class Look(NamedTuple):
    """What looking found. whole: the listing was read to its end. at: by the server's clock.

    alike: what may be the post, where it wasn't known for certain.
    """

    receipt: Receipt | None
    whole: bool = True
    at: datetime | None = None
    alike: tuple[Alike, ...] = ()


class Patience(NamedTuple):
    """In seconds. looks: when to look after an unknown outcome, each after the one before.

    settle: how long a post may take to be listed; a bound, not a proof. run: how long one run
    waits.
    """

    looks: tuple[float, ...] = (5.0, 25.0, 90.0, 300.0)
    settle: float = 900.0
    run: float = 60.0


LONGEST = timedelta(days=2)
"""No wait is longer: one that is was noted by a clock that was ahead."""
_SKEW = timedelta(hours=1, minutes=5)
"""By how much a server's clock and ours may differ."""
EMPTY_LOOKS = 2
"""Whole listings without it before a post may be sent again: after the settle window where nobody
knows what became of it."""


class Entry(NamedTuple):
    """A row of the outbox, but for the post itself. Times are UTC.

    place: the platform's id of the board it was sent to. not_before: nothing happens before.
    since: when the attempt began whose outcome isn't known, or not for certain; seen,
    seen_by_server: when the first whole listing was read, by either clock. looks: how often it was
    looked for; empty: how often in vain, after the window. unseen: how many whole listings without
    it are wanted before it is sent: 1 where an earlier outbox may have sent it, more where a server
    may have taken it that then asked to wait.
    """

    key: str
    platform: str
    account: str
    board: str
    url: str
    state: State
    attempts: int = 0
    place: str = ""
    remote_id: str = ""
    remote_url: str = ""
    request: str = ""
    error: str = ""
    code: str = ""
    not_before: datetime | None = None
    since: datetime | None = None
    seen: datetime | None = None
    seen_by_server: datetime | None = None
    looks: int = 0
    empty: int = 0
    unseen: int = 0


def begun(entry: Entry, place: str, now: datetime) -> Entry:
    """The entry as it is committed before its request."""
    assert entry.state is State.PLANNED, "only a planned post is sent"
    return _cleared(entry)._replace(
        state=State.SENDING, attempts=entry.attempts + 1, place=place, since=now,
        error="", code="", unseen=0,
    )  # fmt: skip


def sent(entry: Entry, receipt: Receipt) -> Entry:
    """The post is there."""
    return _cleared(entry)._replace(
        state=State.SENT,
        remote_id=redacted(receipt.id),
        remote_url=redacted(receipt.url),
        request=redacted(receipt.request) or entry.request,
        error="",
        code="",
        unseen=0,
    )


def undelivered(
    entry: Entry, problem: Undelivered, now: datetime, dedupe: Dedupe, patience: Patience
) -> Entry:
    """What follows from an attempt that did not end in a receipt.

    Only the request itself is refused for good: a board that is missing before it may be made. A
    server that asks to wait says that it posted nothing; some have, so it is looked for.
    """
    refused_before = isinstance(problem, RejectedError) and entry.state is State.PLANNED
    entry = entry._replace(error=str(problem), code=problem.code)
    match problem:
        case OutcomeUnknownError():
            return lost(entry, now, dedupe, patience)
        case RejectedError() | BlockedError() if not refused_before:
            return _cleared(entry)._replace(state=State.FAILED)
        case ThrottledError():
            if entry.state is not State.SENDING or dedupe is Dedupe.NONE:
                return _planned(entry)._replace(not_before=problem.retry_at)
            at = max(problem.retry_at, now + timedelta(seconds=patience.looks[0]))
            wanted = 1 if dedupe is Dedupe.CLIENT_ID else EMPTY_LOOKS
            return _planned(entry._replace(unseen=wanted))._replace(not_before=at)
    return _planned(entry)


def lost(entry: Entry, now: datetime, dedupe: Dedupe, patience: Patience) -> Entry:
    """The outcome is unknown: look for it, or ask a person where one can't look."""
    if dedupe is Dedupe.NONE:
        return _cleared(entry)._replace(state=State.NEEDS_HUMAN)
    first = timedelta(seconds=patience.looks[0])
    since = entry.since or now
    return _cleared(entry)._replace(state=State.UNKNOWN, since=since, not_before=now + first)


def looked(
    entry: Entry,
    look: Look,
    now: datetime,
    dedupe: Dedupe,
    patience: Patience,
    *,
    at_most_once: bool = False,
) -> Entry:
    """What follows from looking for an entry whose outcome is unknown."""
    assert entry.state is State.UNKNOWN, "only what is unknown is looked for"
    if look.receipt is not None:
        return sent(entry, look.receipt)
    if not look.whole:
        return not_looked(entry, now, patience)
    if dedupe is Dedupe.CLIENT_ID and not at_most_once:
        return _planned(entry)  # the same record, if it comes late
    # A time to come was noted by a clock that was ahead: the window begins anew.
    seen = entry.seen if entry.seen is not None and entry.seen <= now else now
    by_server = entry.seen_by_server or look.at
    entry = not_looked(entry, now, patience)._replace(seen=seen, seen_by_server=by_server)
    if not _settled(entry, look, now, patience.settle):
        return entry
    if entry.empty + 1 < EMPTY_LOOKS:
        soon = now + timedelta(seconds=patience.looks[0])
        return entry._replace(empty=entry.empty + 1, not_before=soon)
    if at_most_once:
        return _cleared(entry)._replace(state=State.NEEDS_HUMAN)
    return _planned(entry)


def not_seen(entry: Entry, now: datetime, patience: Patience) -> Entry | None:
    """What follows for a planned entry that a whole listing hasn't: it waits for the next one, or
    None, and it may be sent."""
    if entry.unseen <= 1:
        return None
    again = now + timedelta(seconds=patience.looks[1])
    return entry._replace(unseen=entry.unseen - 1, not_before=again)


def not_looked(entry: Entry, now: datetime, patience: Patience) -> Entry:
    """Looking failed or was not whole, which tells nothing: it stays unknown."""
    waits = patience.looks
    wait = waits[min(entry.looks + 1, len(waits) - 1)]
    return entry._replace(looks=entry.looks + 1, not_before=now + timedelta(seconds=wait))


def judged(look: Look, since: datetime | None, known: Collection[str]) -> Look:
    """The look with what is alike decided: ours is what came with the attempt, and is no other's.

    since: when the attempt began. known: ids of other posts of ours. What can't be told so may be
    there or not: nothing may be sent then.
    """
    rest = tuple(each for each in look.alike if each.receipt.id not in known)
    look = look._replace(alike=rest)
    if look.receipt is not None or not rest:
        return look
    own = [each for each in rest if since and each.created and each.created >= since - _SKEW]
    if len(own) == 1:
        return look._replace(receipt=own[0].receipt)
    return look._replace(whole=False)


def _settled(entry: Entry, look: Look, now: datetime, settle: float) -> bool:
    """Is the window over, by our clock and the server's? A clock that jumps fools one of them."""
    window = timedelta(seconds=settle)
    ours = now - (entry.seen or now)
    if look.at is None or entry.seen_by_server is None:
        return ours >= window
    return min(ours, look.at - entry.seen_by_server) >= window


def _planned(entry: Entry) -> Entry:
    since = entry.since if entry.unseen else None
    return _cleared(entry)._replace(state=State.PLANNED, since=since)


def _cleared(entry: Entry) -> Entry:
    return entry._replace(
        not_before=None, since=None, seen=None, seen_by_server=None, looks=0, empty=0
    )
