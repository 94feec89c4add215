"""What can be said of a plan without a connection: `plan check`, and before publishing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from sharekit.diagnostics import Diagnostic, error, errors, warning
from sharekit.errors import UsageError
from sharekit.manifest import CardRow
from sharekit.publish.outcomes import RejectedError
from sharekit.publish.plan import Plan, Planned, first_lines
from sharekit.publish.planning import as_post, picture_problems
from sharekit.publish.platforms.base import Kind
from sharekit.publish.platforms.table import PLATFORMS
from sharekit.publish.post import Post, with_marker
from sharekit.publish.rules import check
from sharekit.publish.schedule import Rhythm, crowded_days, too_close

Lines = Mapping[tuple[str, ...], int]
"""Of a plan: see `first_lines`."""


def check_plan(
    plan: Plan,
    base: Path,
    cards: Mapping[str, CardRow],
    rhythm: Rhythm,
    *,
    today: date,
    max_age: timedelta,
    on_stale: str,
) -> tuple[Diagnostic, ...]:
    """What is wrong with a plan, each with the entry's line. base: the plan's folder."""
    found: list[Diagnostic] = []
    lines = first_lines(plan.entries)
    for entry in plan.entries:
        post = as_post(entry, base, cards)
        for each in _of_entry(entry, post, lines, today=today, max_age=max_age, on_stale=on_stale):
            found.append(_placed(each, entry))
    for later, before in too_close(plan.entries, rhythm):
        close = warning(
            "plan.gap",
            f"the same page goes to the same board less than {rhythm.gap.days} days before",
            hint=f"move it away from the post of line {before.line}",
        )
        found.append(_placed(close, later))
    for day, who, count in crowded_days(plan.entries, rhythm):
        found.append(
            warning(
                "plan.day_full",
                f"{count} posts of {who} on {day}, more than {rhythm.per_day} a day",
                hint="spread them, or raise publish.per_day",
            )
        )
    return tuple(found)


def kind_of(entry: Planned) -> Kind:
    """The platform of an entry. Raises UsageError (`platform.unknown`) that names its line."""
    try:
        return PLATFORMS.get(entry.platform)
    except UsageError as problem:
        problem.where = f"line {entry.line}"
        raise


def first_error(
    entry: Planned, post: Post, lines: Lines, *, today: date, max_age: timedelta, on_stale: str
) -> RejectedError | None:
    """Why an entry can't be sent, or None."""
    found = errors(_of_entry(entry, post, lines, today=today, max_age=max_age, on_stale=on_stale))
    if not found:
        return None
    first = _placed(found[0], entry)
    return RejectedError(
        f"{first.message} ({first.code})", code="publish.rules", hint=first.hint, where=first.where
    )


def _of_entry(
    entry: Planned, post: Post, lines: Lines, *, today: date, max_age: timedelta, on_stale: str
) -> Iterator[Diagnostic]:
    yield from check(with_marker(post), kind_of(entry))
    yield from picture_problems(post)
    earlier = lines.get(entry.identity, entry.line)
    if earlier < entry.line:
        yield error(
            "plan.twice",
            f"the same creative goes to the same board as in line {earlier}",
            hint="remove one, or choose another board or another quote",
        )
    if entry.published is not None and on_stale != "ignore" and today - entry.published > max_age:
        age = f"the article is of {entry.published}, older than {max_age.days} days"
        hint = "update the article, or send it with --allow-stale"
        say = error if on_stale == "block" else warning
        yield say("post.stale", age, hint=hint)


def _placed(found: Diagnostic, entry: Planned) -> Diagnostic:
    inner = f" {found.where}" if found.where else ""
    return replace(found, where=f"line {entry.line}{inner}")
