"""What is told of posts that were sent, or were not: lines, JSON, what to do, the exit code."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from sharekit.cli.alike import errors_once
from sharekit.cli.console import counted, one_line
from sharekit.cli.options import Options
from sharekit.errors import OutcomeError, SharekitError, StoppedError

if TYPE_CHECKING:
    from datetime import datetime

    from sharekit.diagnostics import Diagnostic
    from sharekit.publish.delivery import Delivered
    from sharekit.publish.post import Post
    from sharekit.publish.states import Entry

_WORST_FIRST = (9, 7, 8, 10, 5, 6)
_UNSURE = ("unknown", "needs_human", "sending")
_OF_ACCOUNTS = (7, 8, 10)
"""Logins, networks and leases: what is wrong is not a post's fault."""


def tell(
    options: Options, done: Sequence[Delivered], fresh: Sequence[Post],
    later: Sequence[Mapping[str, Any]] = (), *, rehearsed: Rehearsed | None = None,
) -> int:  # fmt: skip
    """Print what became of each post; the exit code of the worst.

    fresh: those of this run; what was sent before stands in the JSON alone. rehearsed: what the
    JSON of a dry run has besides.
    """
    console = options.console
    problems = [problem for each in done if (problem := _problem(each)) is not None]
    if console.json:
        entries = [_as_json(each) for each in done]
        more: dict[str, Any] = {}
        if rehearsed is not None:
            entries = [
                row | rehearsed.post(each.post) for row, each in zip(entries, done, strict=True)
            ]
            more = {"diagnostics": [each.as_dict() for each in rehearsed.notes]}
        console.object({"entries": entries, "later": list(later), **more})
        if problems:
            console.errors(worst(problems), problems)
        return worst(problems).exit_code if problems else 0
    news = {_identity(post) for post in fresh}
    for each in done:
        if each.entry is not None and each.entry.state == "sent" and _identity(each.post) in news:
            console.data(f"sent  {described(each.post)}  {each.entry.remote_url}".rstrip())
    for found in _said_once([(each.post, found) for each in done if (found := _problem(each))]):
        console.error(found)
    return worst(problems).exit_code if problems else 0


class Outlook(NamedTuple):
    """What a plan says besides the posts of this run.

    later: what is left, as JSON values. times: what posts are planned for. notes: what a real run
    would meet, for a dry run.
    """

    later: Sequence[Mapping[str, Any]] = ()
    times: Mapping[Post, datetime | None] = {}
    notes: Sequence[Diagnostic] = ()


class Rehearsed(NamedTuple):
    """What a dry run tells in its JSON. post: of each post, what would be sent."""

    post: Callable[[Post], dict[str, Any]]
    notes: Sequence[Diagnostic] = ()


def worst(problems: Sequence[SharekitError]) -> SharekitError:
    """The error whose exit code weighs most."""
    return min(problems, key=lambda each: _weight(each.exit_code))


def interrupted(entries: Sequence[Entry | None]) -> StoppedError:
    """What is known when a run is stopped, of each of its posts; None: it had not come to it."""
    sent = sum(entry is not None and entry.state == "sent" for entry in entries)
    unsure = sum(entry is not None and entry.state in _UNSURE for entry in entries)
    told = [f"{sent} of {counted(len(entries), 'post')} went out"]
    if unsure:
        told.append(f"{unsure} may be published")
    if rest := len(entries) - sent - unsure:
        told.append(f"{rest} didn't")
    return StoppedError(
        f"interrupted: {', '.join(told)}",
        code="publish.interrupted",
        hint="run the same command again: it looks for what may be there, and sends nothing twice"
        if unsure
        else "run the same command again: it sends the rest, and nothing twice",
    )


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
    if entry.state == "needs_human" or (entry.state == "unknown" and entry.code == "publish.alike"):
        return (
            f"look on {entry.platform} yourself, then: "
            f"sharekit outbox resolve {entry.key[:12]} --sent, or --not-sent"
        )
    if entry.state == "unknown":
        when = f" after {entry.not_before:%H:%M} UTC" if entry.not_before else ""
        return f"run the same command again{when}: it looks before it sends"
    return "run the same command again"


def _said_once(found: Sequence[tuple[Post, SharekitError]]) -> list[SharekitError]:
    """Errors with what they are about: of an account once, whatever the number of its posts."""
    groups: dict[tuple[object, ...], list[tuple[Post, SharekitError]]] = {}
    for at, (post, problem) in enumerate(found):
        what = (problem.code, problem.message, problem.hint)
        whole = problem.exit_code in _OF_ACCOUNTS and not problem.where
        kind = (post.platform, post.account, *what) if whole else (at,)
        groups.setdefault(kind, []).append((post, problem))
    told = []
    for own in groups.values():
        post, problem = own[0]
        several = f"{post.platform} {post.account}".strip() + f", {len(own)} posts"
        problem.where = problem.where or (described(post) if len(own) == 1 else several)
        told.append(problem)
    return errors_once(told)


def _problem(done: Delivered) -> SharekitError | None:
    """What is wrong with a post that is not sent: its own error, or what its state says."""
    entry = done.entry
    if entry is None or entry.state == "sent":
        return done.problem
    if entry.state in _UNSURE:
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
