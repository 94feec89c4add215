"""What is told of posts that were sent, or were not: lines, JSON, what to do, the exit code."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sharekit.cli.console import one_line
from sharekit.cli.options import Options
from sharekit.errors import OutcomeError, SharekitError

if TYPE_CHECKING:
    from sharekit.publish.delivery import Delivered
    from sharekit.publish.post import Post
    from sharekit.publish.states import Entry

_WORST_FIRST = (9, 7, 8, 10, 5, 6)


def tell(
    options: Options, done: Sequence[Delivered], fresh: Sequence[Post],
    later: Sequence[Mapping[str, Any]] = (),
) -> int:  # fmt: skip
    """Print what became of each post; the exit code of the worst.

    fresh: those of this run; what was sent before stands in the JSON alone.
    """
    console = options.console
    problems = [problem for each in done if (problem := _problem(each)) is not None]
    if console.json:
        console.object({"entries": [_as_json(each) for each in done], "later": list(later)})
        if problems:
            console.errors(worst(problems), problems)
        return worst(problems).exit_code if problems else 0
    news = {_identity(post) for post in fresh}
    for each in done:
        if each.entry is not None and each.entry.state == "sent" and _identity(each.post) in news:
            console.data(f"sent  {described(each.post)}  {each.entry.remote_url}".rstrip())
    for each in done:
        found = _problem(each)
        if found is not None:
            found.where = found.where or described(each.post)
            console.error(found)
    return worst(problems).exit_code if problems else 0


def worst(problems: Sequence[SharekitError]) -> SharekitError:
    """The error whose exit code weighs most."""
    return min(problems, key=lambda each: _weight(each.exit_code))


def entry_json(entry: Entry) -> dict[str, Any]:
    """An entry of the outbox with the keys of the JSON interface."""
    waits = entry.not_before.isoformat() if entry.not_before else None
    return {
        "key": entry.key,
        "platform": entry.platform,
        "account": entry.account,
        "board": entry.board or None,
        "state": str(entry.state),
        "attempts": entry.attempts,
        "url": entry.remote_url or None,
        "error": entry.error or None,
        "page": entry.url,
        "id": entry.remote_id or None,
        "not_before": waits,
    }


def advice(entry: Entry) -> str:
    """What to do about an entry that is not sent."""
    match str(entry.state):
        case "needs_human":
            return (
                f"look on {entry.platform} yourself, then: "
                f"sharekit outbox resolve {entry.key[:12]} --sent, or --not-sent"
            )
        case "unknown":
            when = f" after {entry.not_before:%H:%M} UTC" if entry.not_before else ""
            return f"run the same command again{when}: it looks before it sends"
    return "run the same command again"


def _problem(done: Delivered) -> SharekitError | None:
    """What is wrong with a post that is not sent: its own error, or what its state says."""
    entry = done.entry
    if entry is None or entry.state == "sent":
        return done.problem
    if entry.state in ("unknown", "needs_human", "sending"):
        return OutcomeError(
            f"it may be published: {entry.error or 'a run was stopped while it was sent'}",
            code="publish.outcome",
            hint=advice(entry),
        )
    if done.problem is None and entry.state == "failed":
        from sharekit.publish.outcomes import RejectedError

        return RejectedError(
            f"refused before: {entry.error}",
            code="publish.refused_before",
            hint="change the post in the plan; or, to try it again as it is: "
            f"sharekit outbox resolve {entry.key[:12]} --not-sent",
        )
    return done.problem


def _as_json(done: Delivered) -> dict[str, Any]:
    from sharekit.publish.post import key_of

    if done.entry is not None:
        return entry_json(done.entry)
    post = done.post
    return {
        "key": key_of(post),
        "platform": post.platform,
        "account": post.account,
        "board": post.board or None,
        "state": "failed" if done.problem else "planned",
        "attempts": 0,
        "url": None,
        "error": str(done.problem) if done.problem else None,
        "page": post.url,
        "id": None,
        "not_before": None,
    }


def described(post: Post) -> str:
    """A post in one line: where it goes, and what it is."""
    place = f"{post.platform} {post.account}".strip()
    board = f" › {post.board}" if post.board else ""
    return one_line(f"{place}{board}: {post.title or post.text[:60] or post.url}")


def _identity(post: Post) -> tuple[str, ...]:
    """What stays the same when a post gets its marker or is repeated."""
    return post.platform, post.account, post.board, post.section, post.url, post.variant


def _weight(code: int) -> int:
    return _WORST_FIRST.index(code) if code in _WORST_FIRST else -1
