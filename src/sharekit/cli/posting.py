"""What `pin --publish` adds: the pins of this run, posted as they stand in their plan."""

from __future__ import annotations

from pathlib import Path

from sharekit.cli.commands.plan import campaign_settings
from sharekit.cli.publishing import Sending, accounts_of, send_posts, with_account
from sharekit.cli.session import Session
from sharekit.errors import SharekitError, UsageError
from sharekit.pipeline.output import Folder

PLATFORM = "pinterest"


def post_pins(session: Session, folder: Folder, account: str, sending: Sending) -> int:
    """Post the pins that a run has drawn; the exit code. Raises UsageError."""
    from sharekit.publish.checking import first_error
    from sharekit.publish.plan import Plan
    from sharekit.publish.planning import Goal, as_post, cards_beside, entries_of
    from sharekit.publish.platforms.table import PLATFORMS
    from sharekit.publish.post import Post

    if session.options.dry_run:
        session.options.console.message(
            "pins that aren't drawn can't be posted: a dry run ends here"
        )
        return 0
    config, place = session.config(), folder.output.folder
    goal = Goal(
        PLATFORM, account, config.value("pinterest.board") or "",
        config.value("pinterest.section") or "", campaign_settings(session),
    )  # fmt: skip
    drawn = {pin.picture for pin in folder.pins}
    made = entries_of(place, goal, PLATFORMS.get(PLATFORM), beside=place)
    entries = tuple(entry for entry in made if drawn & set(entry.pictures))
    if not entries:
        raise UsageError(
            "a pin leads to its article, and this one has no address",
            code="publish.no_link",
            hint="give it with --url",
        )
    cards = cards_beside(place, entries)
    accounts = accounts_of(session)
    ready: list[Post] = []
    failed: list[tuple[Post, SharekitError]] = []
    for entry in entries:
        post = as_post(entry, Path(place), cards)
        broken = first_error(
            entry, post, Plan(entries), today=session.world.today,
            max_age=config.value("quality.max_age"), on_stale=config.value("quality.on_stale"),
        )  # fmt: skip
        if broken is not None:
            failed.append((post, broken))
            continue
        try:
            ready.append(with_account(post, accounts, sandbox=sending.sandbox))
        except SharekitError as problem:
            failed.append((post, problem))
    return send_posts(session.options, session, ready, sending, failed)
