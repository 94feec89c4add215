"""One post and its platform: look for it, or send it by the one request; what follows is `states`.

prepare, which may be repeated ► commit `sending` ► the request ► note what came of it
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, TypeVar

from sharekit.publish.outbox import Outbox
from sharekit.publish.outcomes import (
    NotSentError,
    OutcomeUnknownError,
    RejectedError,
    Undelivered,
)
from sharekit.publish.platforms.base import Kind, Platform, Prepared
from sharekit.publish.post import Post, earlier_key_of
from sharekit.publish.states import (
    Entry,
    Look,
    Patience,
    State,
    begun,
    judged,
    looked,
    not_looked,
    not_seen,
    sent,
    undelivered,
)
from sharekit.world import World

T = TypeVar("T")

_MALFORMED = (KeyError, TypeError, ValueError, AttributeError, IndexError)
"""What code meets in an answer that isn't as it is documented."""


class Work(NamedTuple):
    """What every attempt of an account takes. at_most_once: the unknown is never sent again."""

    outbox: Outbox
    kind: Kind
    platform: Platform
    account: tuple[str, str]
    world: World
    patience: Patience
    at_most_once: bool = False


def send(work: Work, entry: Entry) -> Undelivered | None:
    """One attempt: everything repeatable, then `sending` is committed, then the one request.

    What a server may have taken before it asked to wait is looked for instead, as often as
    is wanted.
    """
    outbox = work.outbox
    post = outbox.post(entry.key)
    try:
        ready = _sound(lambda: work.platform.prepare(post))
        there = _there_already(work, entry, ready, post)
    except Undelivered as problem:
        outbox.move(entry, _after(work, entry, problem))
        return problem
    if there is not None:
        outbox.move(entry, there)
        return None
    entry = outbox.move(entry, begun(entry, ready.place, work.world.now()))
    try:
        receipt = work.platform.publish(post, ready, entry.key)
    except Undelivered as problem:
        outbox.move(entry, _after(work, entry, problem))
        return problem
    except _MALFORMED:
        unread = OutcomeUnknownError(
            "the server's answer can't be read",
            code="publish.unknown",
            hint="run the same command again: it looks before it sends",
        )
        outbox.move(entry, _after(work, entry, unread))
        return unread
    outbox.move(entry, sent(entry, receipt))
    return None


def look_for(work: Work, entry: Entry) -> Undelivered | None:
    """Look once for a post whose outcome is unknown; what kept from looking, or None."""
    outbox, now = work.outbox, work.world.now
    try:
        look = _find(work, entry)
    except Undelivered as problem:
        after = not_looked(entry, now(), work.patience)
        outbox.move(entry, after._replace(error=str(problem), code=problem.code))
        return problem
    after = looked(
        entry, look, now(), work.kind.dedupe, work.patience, at_most_once=work.at_most_once
    )
    if look.alike and after.state is State.UNKNOWN:
        after = after._replace(error=_alike(look), code="publish.alike")
    outbox.move(entry, after)
    return None


def _there_already(work: Work, entry: Entry, ready: Prepared, post: Post) -> Entry | None:
    """The entry as sent, where it is there although nobody here knows, or as it waits to be looked
    for once more; None: it may be sent.

    Raises Undelivered where it may not, or nobody can tell.
    """
    twin = work.outbox.twin(entry, ready.place, post.variant)
    if twin is not None:
        raise _posted_already(twin)
    if not entry.unseen:
        return None
    found = _find_unseen(work, entry._replace(place=ready.place))
    if found.receipt is not None:
        return sent(entry, found.receipt)
    if not found.whole:
        raise _not_told(found) if found.alike else _listing_cut()
    return not_seen(entry, work.world.now(), work.patience)


def _after(work: Work, entry: Entry, problem: Undelivered) -> Entry:
    return undelivered(entry, problem, work.world.now(), work.kind.dedupe, work.patience)


def _find(work: Work, entry: Entry, key: str = "") -> Look:
    outbox = work.outbox
    post = outbox.post(entry.key)
    look = _sound(lambda: work.platform.find(post, entry.place, key or entry.key, entry.since))
    if not look.alike:
        return look
    rivals = [
        other
        for other in outbox.entries([State.UNKNOWN], work.account)
        if other.key != entry.key and outbox.post(other.key).title == post.title
    ]
    return judged(look, None if rivals else entry.since, outbox.remote_ids(work.account))


def _find_unseen(work: Work, entry: Entry) -> Look:
    """Look for what was sent although nobody here knows, by every key that it may have had."""
    earlier = earlier_key_of(work.outbox.post(entry.key))
    look = _find(work, entry)
    if look.receipt is not None or earlier == entry.key:
        return look
    before = _find(work, entry, key=earlier)
    return before._replace(whole=look.whole and before.whole)


def _sound(verb: Callable[[], T]) -> T:
    """What a repeatable verb answers; an answer that isn't as documented counts as none."""
    try:
        return verb()
    except _MALFORMED:
        raise NotSentError(
            "the server's answer can't be read: nothing was posted",
            code="publish.server",
            hint="run again later; if it stays so, the platform has changed",
        ) from None


def _posted_already(twin: Entry) -> RejectedError:
    return RejectedError(
        f"this creative is on this board already, as {twin.key[:12]} ('{twin.board}')",
        code="publish.twice",
        hint="choose another board, or another quote or template",
    )


def _alike(look: Look) -> str:
    receipt = look.alike[0].receipt
    return f"{receipt.url or receipt.id} may be it, and its link doesn't tell"


def _not_told(look: Look) -> NotSentError:
    return NotSentError(
        f"{_alike(look)}, so nothing was posted",
        code="publish.alike",
        hint="if it is another one, give this post another title; else leave it out of the plan",
    )


def _listing_cut() -> NotSentError:
    return NotSentError(
        "what is there already could not be listed to its end, so nothing was posted",
        code="publish.server",
        hint="run again later, or bring the earlier outbox: sharekit outbox import",
    )
