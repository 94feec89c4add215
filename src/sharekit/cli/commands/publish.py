"""`sharekit publish`: send what a plan says, none of it twice."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from sharekit.cli.options import Command, Option, Options, global_options
from sharekit.cli.publishing import (
    Sending,
    accounts_of,
    send_posts,
    sending_options,
    split_names,
    with_account,
)
from sharekit.cli.session import Session, open_session
from sharekit.errors import SharekitError

if TYPE_CHECKING:
    from sharekit.publish.plan import Planned
    from sharekit.publish.post import Post


@click.command(
    "publish",
    cls=Command,
    short_help="Send the posts of a plan, none of them twice.",
    examples=(
        ("sharekit publish plan.toml --due", "what is due, after a question"),
        ("sharekit publish plan.toml --due --yes", "the same in cron or CI"),
        ("sharekit publish plan.toml --to bluesky,mastodon", "to these platforms alone"),
        ("sharekit publish plan.toml --dry-run", "what would be sent; opens no connection"),
    ),
)
@click.argument("plan", metavar="PLAN")
@click.option("--due", is_flag=True, cls=Option, help="Only what is due by now.")
@click.option("--to", multiple=True, cls=Option, metavar="NAME,…", help="Only to these platforms.")
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
    to: tuple[str, ...],
    account: str | None,
    allow_stale: bool,
    sending: Sending,
) -> int:
    """Send the posts of a plan. What was sent is never sent again: run it as often as you like.

    Exit codes: 6 some were refused, 7 a login doesn't do, 8 network or rate limit, 9 something may
    be published and could not be found yet: run the same command again.
    """
    from sharekit.publish.plan import loads

    session = open_session(options)
    document = session.world.read(plan)
    entries = _chosen(
        loads(document, Path(plan).name).entries, session, due=due, to=split_names(to)
    )
    ready, failed = _sorted_out(
        session, plan, entries, account, allow_stale=allow_stale, sending=sending
    )
    return send_posts(options, session, ready, sending, failed)


def _chosen(
    entries: tuple[Planned, ...], session: Session, *, due: bool, to: tuple[str, ...]
) -> list[Planned]:
    from sharekit.publish.platforms.table import PLATFORMS

    for name in to:
        PLATFORMS.get(name)
    now = session.world.now()
    return [
        entry
        for entry in entries
        if (not to or entry.platform in to)
        and not (due and entry.at is not None and entry.at > now)
    ]


def _sorted_out(
    session: Session,
    plan: str,
    entries: list[Planned],
    account: str | None,
    *,
    allow_stale: bool,
    sending: Sending,
) -> tuple[list[Post], list[tuple[Post, SharekitError]]]:
    """What can be sent, and what can't with its reason. Nothing is looked up but files."""
    from sharekit.publish.checking import first_error
    from sharekit.publish.plan import Plan
    from sharekit.publish.planning import as_post, cards_beside

    base = Path(plan).parent
    cards = cards_beside(base, tuple(entries))
    accounts = accounts_of(session)
    config = session.config()
    ready: list[Post] = []
    failed: list[tuple[Post, SharekitError]] = []
    for entry in entries:
        post = as_post(entry, base, cards)
        try:
            post = with_account(post, accounts, sandbox=sending.sandbox)
        except SharekitError as problem:
            if not session.options.dry_run:
                failed.append((post, problem))
                continue
        if account is not None and account not in (post.account, entry.account):
            continue
        broken = first_error(
            entry, post, Plan(tuple(entries)), today=session.world.today,
            max_age=config.value("quality.max_age"),
            on_stale="ignore" if allow_stale else config.value("quality.on_stale"),
        )  # fmt: skip
        if broken is not None:
            failed.append((post, broken))
        else:
            ready.append(post)
    return ready, failed
