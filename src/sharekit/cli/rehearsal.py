"""A dry run: what would be posted, word for word, and what a real run would stumble over."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from sharekit.cli.alike import once
from sharekit.cli.outcomes import Outlook, Rehearsed, tell
from sharekit.cli.preview import lines_of, moment_of, place_of, post_json
from sharekit.cli.session import Session
from sharekit.publish.post import content_sha256, with_marker

if TYPE_CHECKING:
    from datetime import datetime

    from sharekit.errors import SharekitError
    from sharekit.publish.delivery import Delivered
    from sharekit.publish.post import Post
    from sharekit.publish.states import Entry


def rehearse(
    session: Session,
    posts: Sequence[Post],
    broken: Sequence[Delivered],
    outlook: Outlook,
    *,
    outbox: Path,
    again: bool,
) -> int:
    """Show what would be sent, and what would be refused; the exit code, as a real run's.

    broken: posts that break a rule. outbox: its file, if there is one. again: what was sent is sent
    once more. Nothing is made, nothing asked.
    """
    from sharekit.publish.delivery import Delivered
    from sharekit.publish.outcomes import ThrottledError

    console, times = session.options.console, outlook.times
    now = session.world.now()
    seen = _seen(posts, outbox, now, again=again)
    halted = [Delivered(each.post, each.entry, each.waits) for each in seen if each.stops]
    stopped = [*halted, *broken]
    fresh = [each for each in seen if not each.stops]
    if not console.json:
        shown = [(each.out, _when(each, times.get(each.post), now)) for each in fresh]
        shown += [
            (
                with_marker(each.post),
                f"{'not yet' if isinstance(each.problem, ThrottledError) else 'never'}, see below",
            )
            for each in stopped
        ]
        for number, (post, when) in enumerate(shown):
            console.data(("\n" if number else "") + place_of(post))
            for line in lines_of(post, when):
                console.data(line)
        console.diagnostics(once(outlook.notes))
    refused = f", {len(stopped)} would not" if stopped else ""
    console.message(f"{len(fresh)} would be sent{refused}; nothing is sent in a dry run")
    out = {each.post: each.out for each in seen}

    def as_json(post: Post) -> dict[str, Any]:
        return post_json(out.get(post) or with_marker(post), times.get(post))

    done = [*(Delivered(each.post, None) for each in fresh), *stopped]
    sent = [each.post for each in fresh]
    rehearsed = Rehearsed(as_json, outlook.notes)
    return tell(session.options, done, sent, outlook.later, rehearsed=rehearsed)


class _Seen(NamedTuple):
    """A post, as it would go out, and what the outbox knows of it. stops: a real run ends there.

    waits: because the platform has asked to wait, for longer than a run does.
    """

    post: Post
    out: Post
    entry: Entry | None = None
    stops: bool = False
    waits: SharekitError | None = None


def _seen(posts: Sequence[Post], path: Path, now: datetime, *, again: bool) -> list[_Seen]:
    """What was refused before and is the same still is refused; what a person decides waits."""
    from sharekit.publish.delivery import waiting
    from sharekit.publish.outbox import opened
    from sharekit.publish.states import Patience

    until = now + timedelta(seconds=Patience().run)
    if not path.is_file():
        return [_Seen(post, with_marker(post)) for post in posts]
    found = []
    with opened(path) as outbox:
        for post in posts:
            out = outbox.repeats(post) if again else post
            key = outbox.key(out)
            out = with_marker(out, key)
            entry = outbox.entry(key)
            state = entry.state if entry else ""
            same = state == "failed" and content_sha256(outbox.post(key)) == content_sha256(out)
            stops = same or state == "needs_human"
            sends = not stops and state in ("", "planned", "failed")
            account = (post.platform, post.account)
            waits = waiting(outbox, entry, account, until) if sends else None
            found.append(_Seen(post, out, entry, stops or waits is not None, waits))
    return found


def _when(seen: _Seen, at: datetime | None, now: datetime) -> str:
    if seen.entry is not None and seen.entry.state in ("unknown", "sending"):
        return "when it was looked for in vain: it may be published"
    return moment_of(at, now)
