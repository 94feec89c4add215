"""`sharekit publish`: send what a plan says and is due, none of it twice."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from sharekit.cli.completing import platforms
from sharekit.cli.options import Command, Option, Options, global_options
from sharekit.cli.outcomes import Outlook, described
from sharekit.cli.planning import load_plan, plan_json
from sharekit.cli.publishing import (
    Sending,
    accounts_of,
    as_known,
    outbox_entries,
    outbox_path,
    send_posts,
    sending_options,
    split_names,
    with_account,
)
from sharekit.cli.session import Session, open_session
from sharekit.errors import SharekitError, UsageError

if TYPE_CHECKING:
    from datetime import datetime

    from sharekit.diagnostics import Diagnostic
    from sharekit.publish.checking import Lines
    from sharekit.publish.plan import Plan, Planned
    from sharekit.publish.post import Post
    from sharekit.publish.states import Entry


@click.command(
    "publish",
    cls=Command,
    short_help="Send the posts of a plan, none of them twice.",
    examples=(
        ("sharekit publish plan.toml", "what is due, after a question"),
        ("sharekit publish plan.toml --due --yes", "the same in cron or CI"),
        ("sharekit publish plan.toml --to bluesky,mastodon", "to these platforms alone"),
        ("sharekit publish plan.toml --only https://example.com/trail", "this one, due or not"),
        ("sharekit publish plan.toml --dry-run", "what would be sent; opens no connection"),
    ),
)
@click.argument("plan", metavar="PLAN")
@click.option("--due", is_flag=True, cls=Option, help="Only what is due by now, as without it.")
@click.option("--now", is_flag=True, cls=Option, help="Also what is planned for later.")
@click.option("--only", multiple=True, cls=Option, metavar="TEXT",
              help="Only posts of this page or title, due or not.")  # fmt: skip
@click.option(
    "--to",
    multiple=True,
    cls=Option,
    metavar="NAME,…",
    shell_complete=platforms,
    help="Only to these platforms.",
)
@click.option("--account", cls=Option, metavar="NAME", help="Only from this account.")
@click.option("--allow-stale", is_flag=True, cls=Option, help="Send old articles, too.")
@sending_options
@global_options
@click.pass_obj
def command(
    options: Options,
    /,
    *,
    plan: str,
    due: bool,
    now: bool,
    only: tuple[str, ...],
    to: tuple[str, ...],
    account: str | None,
    allow_stale: bool,
    sending: Sending,
) -> int:
    """Send the posts of a plan that are due. Those planned for later are left, and named.

    What was sent is never sent again: run it as often as you like.

    Exit codes: 6 some were refused, 7 a login doesn't do, 8 network or rate limit, 9 something may
    be published and could not be found yet: run the same command again, 130 interrupted.
    """
    if due and now:
        raise UsageError(
            "--due leaves what is planned for later, --now sends it",
            code="publish.when",
            hint="say one of them",
        )
    session = open_session(options)
    loaded = load_plan(session, plan)
    wanted = Wanted(session, Path(plan).parent, loaded, account, sending, allow_stale)
    entries = _chosen(loaded.entries, split_names(to), only)
    at_once, later = (entries, []) if now or only else wanted.by_time(entries)
    _tell_of_later(session, later)
    sorted_out = wanted.sorted_out(at_once)
    notes = wanted.foreseen(sorted_out, later) if options.dry_run else ()
    outlook = Outlook([wanted.as_json(each) for each in later], sorted_out.times, notes)
    return send_posts(
        options, session, sorted_out.ready, sending, sorted_out.failed, outlook=outlook
    )


class Sorted(NamedTuple):
    """The posts of a run. failed: with why. times: what they are planned for. missing: why there is
    no account, where a dry run goes on without."""

    ready: list[Post]
    failed: list[tuple[Post, SharekitError]]
    times: dict[Post, datetime | None]
    missing: list[SharekitError]


class Wanted(NamedTuple):
    """A plan and how it is sent. base: its folder. account: only this one's posts, or None."""

    session: Session
    base: Path
    plan: Plan
    account: str | None
    sending: Sending
    allow_stale: bool

    def by_time(self, entries: Sequence[Planned]) -> tuple[list[Planned], list[Planned]]:
        """What goes out now, and what waits for its time.

        What was sent early, or may have been, is not left for later: it is told, and looked for.
        """
        now = self.session.world.now()
        future = [entry for entry in entries if entry.at is not None and entry.at > now]
        if not future:
            return list(entries), []
        accounts = accounts_of(self.session)
        sandbox = self.sending.sandbox
        posts = {id(e): as_known(e.post(), accounts, sandbox=sandbox) for e in future}
        known = outbox_entries(posts.values(), outbox_path(self.session, self.sending.outbox))
        later = [each for each in future if _waits(known[posts[id(each)]])]
        if self.account is not None:
            later = [e for e in later if self.account in (e.account, posts[id(e)].account)]
        waits = {id(entry) for entry in later}
        return [entry for entry in entries if id(entry) not in waits], later

    def sorted_out(self, entries: Sequence[Planned]) -> Sorted:
        """What can be sent, and what can't with its reason. Nothing is looked up but files."""
        from sharekit.publish.plan import first_lines
        from sharekit.publish.planning import as_post, cards_beside

        cards = cards_beside(self.base, tuple(entries))
        accounts, lines = accounts_of(self.session), first_lines(self.plan.entries)
        found = Sorted([], [], {}, [])
        for entry in entries:
            post = as_post(entry, self.base, cards)
            try:
                post = with_account(post, accounts, sandbox=self.sending.sandbox)
            except SharekitError as problem:
                if not self.session.options.dry_run:
                    found.failed.append((post, problem))
                    continue
                found.missing.append(problem)
            if self.account is not None and self.account not in (post.account, entry.account):
                continue
            found.times[post] = entry.at
            broken = self._broken_rule(entry, post, lines)
            if broken is not None:
                found.failed.append((post, broken))
            else:
                found.ready.append(post)
        return found

    def foreseen(self, now: Sorted, later: Sequence[Planned]) -> list[Diagnostic]:
        """What a real run would end with, now or when the rest is due."""
        from sharekit.diagnostics import warning

        then = self.sorted_out(later)
        missing = {
            (problem.code, problem.message): warning(
                problem.code,
                f"{problem.message}: a real run ends with {problem.code}",
                hint=problem.hint,
            )
            for problem in (*now.missing, *then.missing)
        }
        refused = [
            warning(
                problem.code,
                f"it would be refused when it is due: {problem.message}",
                hint=problem.hint,
                where=problem.where,
            )
            for _, problem in then.failed
        ]
        return [*missing.values(), *refused]

    def as_json(self, entry: Planned) -> dict[str, Any]:
        """An entry with what is sent of it."""
        accounts, sandbox = accounts_of(self.session), self.sending.sandbox
        return plan_json(entry, as_known(entry.post(), accounts, sandbox=sandbox))

    def _broken_rule(self, entry: Planned, post: Post, lines: Lines) -> SharekitError | None:
        from sharekit.publish.checking import first_error

        config = self.session.config()
        return first_error(
            entry, post, lines, today=self.session.world.today,
            max_age=config.value("quality.max_age"),
            on_stale="ignore" if self.allow_stale else config.value("quality.on_stale"),
        )  # fmt: skip


def _chosen(entries: Iterable[Planned], to: Sequence[str], only: Sequence[str]) -> list[Planned]:
    """The entries for these platforms, of these pages or titles. Raises UsageError."""
    from sharekit.publish.checking import kind_of
    from sharekit.publish.platforms.table import PLATFORMS

    for name in to:
        PLATFORMS.get(name)
    entries = tuple(entries)
    for entry in entries:
        kind_of(entry)
    found = [entry for entry in entries if not to or entry.platform in to]
    for text in only:
        if not any(_is_named(entry, text) for entry in found):
            raise UsageError(
                f"no post of the plan has the page or title '{text[:80]}'",
                code="plan.no_post",
                hint="copy one from: sharekit plan show",
                where="--only",
            )
    return [e for e in found if not only or any(_is_named(e, text) for text in only)]


def _waits(entry: Entry | None) -> bool:
    """Has it not gone out, nor may it have?"""
    return entry is None or entry.state in ("planned", "failed")


def _is_named(entry: Planned, text: str) -> bool:
    wanted = " ".join(text.casefold().split())
    return wanted in (entry.url.casefold(), " ".join(entry.title.casefold().split()))


def _tell_of_later(session: Session, later: Sequence[Planned]) -> None:
    """What is left, and when the next of it is due: nobody should have to guess."""
    if not later:
        return
    first = min(later, key=lambda each: (each.at, each.line))
    count = "1 post is" if len(later) == 1 else f"{len(later)} posts are"
    session.options.console.message(
        f"{count} left for later, the next on {first.at:%a %Y-%m-%d %H:%M %Z}: "
        f"{described(first.post())} (--now sends what is planned for later, too)"
    )
