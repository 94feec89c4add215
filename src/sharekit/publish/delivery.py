"""Deliver posts: read `_account` top to bottom. Nothing is sent that might be there already.

lease ► what a killed run left is unknown ► look for what is unknown ► send what is due ► look again
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from sharekit.diagnostics import errors
from sharekit.errors import OutputError, SharekitError
from sharekit.publish.attempt import Work, look_for, send
from sharekit.publish.outbox import Outbox, writing
from sharekit.publish.outcomes import (
    AuthExpiredError,
    BlockedError,
    NotSentError,
    RejectedError,
    ThrottledError,
)
from sharekit.publish.platforms.base import Kind, Platform
from sharekit.publish.post import Post, with_marker
from sharekit.publish.rules import check
from sharekit.publish.states import LONGEST, Dedupe, Entry, Patience, State, lost
from sharekit.world import World

_BLOCKED_FOR = timedelta(days=1)
_MOST_UNREACHED = 3
"""Posts in a row that found no connection, after which the others wait for the next run."""


class How(NamedTuple):
    """How to deliver. at_most_once: what is unknown is never sent again. again: what was sent is
    repeated on purpose. look_first: look before the first attempt, as is always done for an account
    that the outbox knows nothing of."""

    patience: Patience = Patience()
    at_most_once: bool = False
    again: bool = False
    look_first: bool = False


class Delivered(NamedTuple):
    """What became of a post. entry: None where it broke a rule and never came to the outbox."""

    post: Post
    entry: Entry | None
    problem: SharekitError | None = None


Open = Callable[[str, str], tuple[Kind, Platform]]
"""Platform and account, by their names → the open account. Raises SharekitError."""


def deliver(
    posts: Iterable[Post], outbox: Outbox, open_account: Open, world: World, how: How
) -> Iterator[Delivered]:
    """Deliver posts, account by account; each as it stands when its account is done.

    Goes on past a post that fails and an account that can't be opened. Raises only what concerns
    the outbox itself, before anything was sent that it could not note.
    """
    accounts: dict[tuple[str, str], list[Post]] = {}
    for post in posts:
        accounts.setdefault((post.platform, post.account), []).append(post)
    for account, own in accounts.items():
        with contextlib.ExitStack() as held:
            try:
                held.enter_context(writing(outbox.path, *account))
            except OutputError as problem:  # another run sends for it: the next account's turn
                for post in own:
                    yield Delivered(post, outbox.known(post), problem)
                continue
            yield from _account(account, own, outbox, open_account, world=world, how=how)


def keys_of(posts: Iterable[Post], outbox: Outbox, how: How) -> list[str]:
    """The keys under which the outbox has posts, or is to have them, once they are delivered."""
    return [outbox.key(_prepared(post, outbox, how)) for post in posts]


def _prepared(post: Post, outbox: Outbox, how: How) -> Post:
    """The post as it goes out: repeated if that is asked for, its marker in its links."""
    if how.again:
        post = outbox.repeats(post)
    return with_marker(post, outbox.key(post))


def waiting(
    outbox: Outbox, entry: Entry | None, account: tuple[str, str], now: datetime
) -> ThrottledError | None:
    """Why a planned post can't go out by then: the platform has asked to wait longer; or None."""
    own = entry.not_before if entry is not None else None
    until = _waited_for((own, outbox.held(*account)), now)
    if until is None or until <= now.astimezone(UTC):
        return None
    return ThrottledError(
        "the platform has asked to wait",
        retry_at=until,
        code="publish.throttled",
        hint=f"run again after {until:%Y-%m-%d %H:%M:%S} UTC; nothing is sent before",
    )


def _waited_for(moments: Iterable[datetime | None], now: datetime) -> datetime | None:
    """The last of them that counts, or None: one that is too far away is of a clock gone wrong."""
    return max((each for each in moments if each and each <= now + LONGEST), default=None)


def _account(
    account: tuple[str, str],
    posts: Sequence[Post],
    outbox: Outbox,
    open_account: Open,
    *,
    world: World,
    how: How,
) -> Iterator[Delivered]:
    ready = [_prepared(post, outbox, how) for post in posts]
    if not _unfinished(outbox, account) and all(_is_done(outbox, post) for post in ready):
        yield from (Delivered(post, outbox.known(post)) for post in ready)
        return
    try:
        kind, platform = open_account(*account)
    except SharekitError as problem:
        yield from (Delivered(post, outbox.known(post), problem) for post in ready)
        return
    refused = {post: broken for post in ready if (broken := _broken_rule(post, kind))}
    wanted = [post for post in ready if post not in refused]
    forgotten = how.look_first or not outbox.remembers(account)
    entries = outbox.add(wanted, unseen=forgotten and kind.dedupe is not Dedupe.NONE)
    keys = {post: entry.key for post, entry in zip(wanted, entries, strict=True)}
    work = Work(outbox, kind, platform, account, world, how.patience, how.at_most_once)
    for left in outbox.entries([State.SENDING], account):
        outbox.move(left, lost(left, world.now(), kind.dedupe, how.patience))
    problems = _rounds(work, list(keys.values()))
    for post in ready:
        key = keys.get(post) or outbox.key(post)
        entry = outbox.entry(key)
        state = entry.state if entry is not None else None
        found = refused.get(post) or problems.get(key)
        if state is State.PLANNED and found is None:  # it is to be looked for once more
            found = waiting(outbox, entry, account, world.now())
        yield Delivered(post, entry, None if state is State.SENT else found)


def _unfinished(outbox: Outbox, account: tuple[str, str]) -> bool:
    return bool(outbox.entries([State.SENDING, State.UNKNOWN], account))


def _is_done(outbox: Outbox, post: Post) -> bool:
    entry = outbox.known(post)
    return entry is not None and entry.state in (State.SENT, State.NEEDS_HUMAN)


def _broken_rule(post: Post, kind: Kind) -> RejectedError | None:
    broken = errors(check(post, kind))
    if not broken:
        return None
    first = broken[0]
    return RejectedError(
        f"{first.message} ({first.code})", code="publish.rules", hint=first.hint, where=first.where
    )


def _rounds(work: Work, keys: Sequence[str]) -> dict[str, SharekitError]:
    """Look and send until nothing more can be done within this run's patience."""
    world, patience = work.world, work.patience
    until = world.now() + timedelta(seconds=patience.run)
    problems: dict[str, SharekitError] = {}
    stopped = False
    while True:
        began = world.now()
        _look_for_unknown(work)
        stopped = stopped or _send_due(work, keys, problems)
        at = _next_moment(work, () if stopped else keys, began)
        now = world.now()
        if at is None or max(at, now) > until:
            return problems
        world.pause(max(0.0, (at - now).total_seconds()) + 0.001)


def _look_for_unknown(work: Work) -> None:
    if _is_held(work):
        return
    for entry in work.outbox.entries([State.UNKNOWN], work.account, work.world.now()):
        problem = look_for(work, entry)
        if isinstance(problem, ThrottledError):
            work.outbox.hold(*work.account, problem.retry_at)
        if problem is not None and not isinstance(problem, RejectedError):
            return


def _is_held(work: Work) -> bool:
    """Has the platform asked to wait? Then nothing is asked either."""
    return waiting(work.outbox, None, work.account, work.world.now()) is not None


def _send_due(work: Work, keys: Sequence[str], problems: dict[str, SharekitError]) -> bool:
    """Send what is planned and due; is the account stopped for this run?"""
    unreached = 0
    for key in keys:
        entry = work.outbox.entry(key)
        now = work.world.now()
        if entry is None or entry.state is not State.PLANNED:
            continue
        if isinstance(problems.get(key), RejectedError):  # before its request: the next run's turn
            continue
        if (waits := waiting(work.outbox, entry, work.account, now)) is not None:
            problems.setdefault(key, waits)
            continue
        problem = send(work, entry)
        problems.pop(key, None)
        if problem is None:
            unreached = 0
            continue
        problems[key] = problem
        match problem:
            case ThrottledError():
                work.outbox.hold(*work.account, problem.retry_at)
            case BlockedError():
                work.outbox.hold(*work.account, now + _BLOCKED_FOR)
                return True
            case AuthExpiredError():
                return True
        unreached = unreached + 1 if isinstance(problem, NotSentError) else 0
        if unreached == _MOST_UNREACHED:
            return True
    return False


def _next_moment(work: Work, keys: Sequence[str], began: datetime) -> datetime | None:
    """When something may be done next: the unknown that is looked for, the planned that waits.

    What was planned and free to go when the round began has had its turn.
    """
    outbox, now = work.outbox, work.world.now()
    held = outbox.held(*work.account)
    unknown = outbox.entries([State.UNKNOWN], work.account)
    planned = [e for e in map(outbox.entry, keys) if e is not None and e.state is State.PLANNED]
    looks = (_waited_for((entry.not_before, held), now) for entry in unknown)
    sends = (_waited_for((entry.not_before, held), now) for entry in planned)
    moments = (*filter(None, looks), *(at for at in sends if at is not None and at > began))
    return min(moments, default=None)
