"""What `pin --publish` and `pin --at` add: the pins of this run, posted or put into a plan."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from sharekit.cli.options import Options
from sharekit.cli.outcomes import described
from sharekit.cli.planning import add_to_plan, goal_of, plan_json, planned_already, rhythm_of
from sharekit.cli.publishing import (
    Sending,
    accounts_of,
    outbox_path,
    send_posts,
    with_account,
)
from sharekit.cli.session import Session, open_session
from sharekit.errors import SharekitError, UsageError
from sharekit.pipeline.folder import Folder

if TYPE_CHECKING:
    from sharekit.article.model import Article
    from sharekit.cards.compose import Card
    from sharekit.publish.plan import Planned
    from sharekit.publish.post import Post

PLATFORM = "pinterest"
PLAN = "plan.toml"


class Posting(NamedTuple):
    """What becomes of drawn pins. at: when the first of them goes out, or None: now.

    publish: they are meant to be posted, so all that would stop them is told.
    """

    account: str
    at: datetime | None
    publish: bool
    sending: Sending


def moment(options: Options, text: str) -> datetime:
    """The time of --at, before anything is drawn. Raises UsageError (`plan.time`, `plan.past`)."""
    from sharekit.publish.schedule import moment_of

    session = open_session(options)
    return moment_of(text, session.world.now(), rhythm_of(session))


def posted_by(session: Session, outbox: str | None) -> Callable[[Article, Card], bool]:
    """Tells whether a pin went out before, or is to, by what names it in the outbox."""
    path = outbox_path(session, outbox)

    def posted(article: Article, card: Card) -> bool:
        from sharekit.publish.planning import variant_of

        title = article.title or card.copy.title
        return variant_of([card], title) in variants(article.url or "")

    @cache
    def variants(url: str) -> frozenset[str]:
        from sharekit.publish.outbox import is_there, opened

        if not is_there(path):
            return frozenset()

        with opened(path) as box:
            return frozenset(post.variant for post in box.about(url) if post.platform == PLATFORM)

    return posted


def post_pins(session: Session, folder: Folder, posting: Posting) -> int:
    """Post the pins that a run has drawn, or plan them; the exit code. Raises UsageError."""
    from sharekit.publish.looks import seen
    from sharekit.publish.platforms.table import PLATFORMS

    if session.options.dry_run:
        session.options.console.message(
            "pins that aren't drawn can't be posted: a dry run ends here"
        )
        return 0
    if posting.at is not None:
        return _planned(session, folder, posting, posting.at)
    place = folder.output.folder
    limits = PLATFORMS.get(PLATFORM).limits
    entries = [seen(each, place, limits) for each in _entries(session, folder, posting, place)]
    ready, failed = _sorted_out(session, place, entries, posting)
    return send_posts(session.options, session, ready, posting.sending, failed)


def _planned(session: Session, folder: Folder, posting: Posting, first: datetime) -> int:
    """Into the plan, the first at that time: nothing goes out before."""
    console = session.options.console
    entries = _entries(session, folder, posting, Path())
    if posting.publish:  # what would stop them then is told now, while somebody is there
        for _, problem in _sorted_out(session, Path(), entries, posting)[1]:
            raise problem
    timed, _ = add_to_plan(session, Path(PLAN), entries, first, first=first)
    if console.json:
        console.object({"plan": PLAN, "posts": [plan_json(each) for each in timed]})
    for entry in timed:
        console.message(f"planned: {entry.at:%a %Y-%m-%d %H:%M %Z}  {described(entry.post())}")
    console.message(f"nothing was sent; when they are due: sharekit publish {PLAN} --due")
    return 0


def _entries(
    session: Session, folder: Folder, posting: Posting, beside: Path
) -> tuple[Planned, ...]:
    """The entries of this run's pins. Raises UsageError (`publish.no_link`)."""
    from sharekit.publish.drafting import drafts_of
    from sharekit.publish.planning import placed
    from sharekit.publish.platforms.table import PLATFORMS

    kind, place = PLATFORMS.get(PLATFORM), folder.output.folder
    goal = goal_of(session, kind, posting.account)
    drawn = {placed(place, pin.picture, beside) for pin in folder.pins}
    there = planned_already(Path(PLAN)) if posting.at is not None else {}
    made = drafts_of(place, goal, kind, beside=beside, there=there).entries
    entries = tuple(entry for entry in made if drawn & set(entry.pictures))
    if not entries:
        raise UsageError(
            "a pin leads to its article, and this one has no address",
            code="publish.no_link",
            hint="give it with --url",
        )
    return entries


def _sorted_out(
    session: Session, base: Path, entries: Sequence[Planned], posting: Posting
) -> tuple[list[Post], list[tuple[Post, SharekitError]]]:
    """What can be sent, and what can't with its reason. base: what paths are relative to."""
    from sharekit.publish.checking import first_error
    from sharekit.publish.plan import first_lines
    from sharekit.publish.planning import as_post, cards_beside

    config = session.config()
    cards, accounts = cards_beside(base, tuple(entries)), accounts_of(session)
    lines = first_lines(entries)
    ready: list[Post] = []
    failed: list[tuple[Post, SharekitError]] = []
    for entry in entries:
        post = as_post(entry, base, cards)
        broken = first_error(
            entry, post, lines, today=session.world.today,
            max_age=config.value("quality.max_age"), on_stale=config.value("quality.on_stale"),
        )  # fmt: skip
        if broken is not None:
            failed.append((post, broken))
            continue
        try:
            ready.append(with_account(post, accounts, sandbox=posting.sending.sandbox))
        except SharekitError as problem:
            failed.append((post, problem))
    return ready, failed
