"""What the commands that publish share: accounts, the outbox, their options, the question."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import click

from sharekit.cli.asking import agreed
from sharekit.cli.ending import asked_to_end
from sharekit.cli.options import Option, Options
from sharekit.cli.outcomes import Outlook, described, interrupted, tell
from sharekit.cli.session import Session
from sharekit.errors import SharekitError, UsageError
from sharekit.folders import platform_folder

if TYPE_CHECKING:
    from sharekit.publish.accounts import Accounts
    from sharekit.publish.delivery import How
    from sharekit.publish.platforms.base import Kind, Platform
    from sharekit.publish.post import Post
    from sharekit.publish.states import Entry

F = TypeVar("F", bound=Callable[..., Any])

SANDBOX = "sandbox/"
"""Before an account's name in the outbox: what went to the sandbox was not posted."""


class Sending(NamedTuple):
    """How a command line wants posts sent. yes: no question is asked."""

    yes: bool = False
    sandbox: bool = False
    at_most_once: bool = False
    again: bool = False
    look_first: bool = False
    outbox: str | None = None


def sending_options(function: F) -> F:
    """The options of everything that posts: the command gets them as `sending`."""

    @wraps(function)
    def gathered(*arguments: Any, **given: Any) -> Any:
        own = {name: given.pop(name) for name in Sending._fields}
        return function(*arguments, sending=Sending(**own), **given)

    for option in reversed(_SENDING):
        gathered = option(gathered)
    return gathered  # type: ignore[return-value]  # the wrapper takes the same command line


def outbox_option(function: F) -> F:
    """Where the outbox is."""
    return _OUTBOX(function)


def outbox_path(session: Session, named: str | None) -> Path:
    """The outbox's file: --outbox, publish.outbox, else in the user's state folder."""
    chosen = named or session.config().value("publish.outbox")
    return (
        Path(chosen)
        if chosen
        else (platform_folder("state", session.world.environment) / "outbox.sqlite3")
    )


def accounts_of(session: Session) -> Accounts:
    """The accounts of this user."""
    from sharekit.publish.accounts import Accounts
    from sharekit.publish.keeping import keeper

    folder = platform_folder("config", session.world.environment)
    return Accounts(folder, keeper(folder))


def with_account(post: Post, accounts: Accounts, *, sandbox: bool) -> Post:
    """The post with the name of the account that sends it. Raises AuthError."""
    account = accounts.find(post.platform, post.account, sandbox=sandbox)
    return post._replace(account=(SANDBOX if sandbox else "") + account.name)


def as_known(post: Post, accounts: Accounts, *, sandbox: bool = False) -> Post:
    """The post as the outbox knows it; without a login it knows none."""
    with suppress(SharekitError):
        return with_account(post, accounts, sandbox=sandbox)
    return post


def send_posts(
    options: Options, session: Session, posts: Sequence[Post], sending: Sending,
    failed: Sequence[tuple[Post, SharekitError]] = (), *, outlook: Outlook | None = None,
) -> int:  # fmt: skip
    """Show what will be sent, ask, send it, tell what became of it; the exit code.

    failed: what can't be sent, with its reason. Raises UsageError (`publish.confirm`) before
    anything is sent.
    """
    from sharekit.publish.delivery import Delivered, deliver, keys_of
    from sharekit.publish.outbox import opened

    outlook = outlook or Outlook()
    later = outlook.later
    path = outbox_path(session, sending.outbox)
    fresh = _not_sent_yet(posts, path, sending)
    done = [Delivered(post, None, problem) for post, problem in failed]
    if options.dry_run:
        from sharekit.cli.rehearsal import rehearse

        return rehearse(session, fresh, done, outlook, outbox=path, again=sending.again)
    for post in fresh:
        options.console.message(f"to send: {described(post)}")
    if fresh:
        _ask(session, sending, fresh)
        accounts = accounts_of(session)

        def open_account(platform: str, name: str) -> tuple[Kind, Platform]:
            plain = name.removeprefix(SANDBOX)
            account = accounts.find(platform, plain, sandbox=name != plain)
            return accounts.open(account, session.world)

        with opened(path) as outbox:
            how = _how(session, sending)
            keys = keys_of(fresh, outbox, how)
            try:
                with asked_to_end():
                    done = [*deliver(posts, outbox, open_account, session.world, how), *done]
            except KeyboardInterrupt:
                raise interrupted([outbox.entry(key) for key in keys]) from None
    else:
        if not failed:
            options.console.message("nothing is due" if later else "nothing is left to send")
        known = outbox_entries(posts, path)
        done = [*(Delivered(post, known[post]) for post in posts), *done]
    return tell(options, done, fresh, later)


def outbox_entries(posts: Iterable[Post], path: Path) -> dict[Post, Entry | None]:
    """What the outbox knows of each post; None: nothing. Makes no outbox."""
    from sharekit.publish.outbox import is_there, opened

    if not is_there(path):
        return dict.fromkeys(posts)
    with opened(path) as outbox:
        return {post: outbox.known(post) for post in posts}


def _not_sent_yet(posts: Sequence[Post], path: Path, sending: Sending) -> list[Post]:
    if sending.again:
        return list(posts)
    known = outbox_entries(posts, path)
    return [post for post in posts if (entry := known[post]) is None or entry.state != "sent"]


def _ask(session: Session, sending: Sending, posts: Sequence[Post]) -> None:
    """Nothing goes out without a yes. Raises UsageError (`publish.confirm`)."""
    count = "this post" if len(posts) == 1 else f"these {len(posts)} posts"
    if sending.yes or agreed(session, f"Send {count} now?"):
        return
    raise UsageError(
        "nothing was sent: nobody said yes",
        code="publish.confirm",
        hint="add --yes where nobody can be asked",
    )


def _how(session: Session, sending: Sending) -> How:
    from sharekit.publish.delivery import How
    from sharekit.publish.states import Patience

    patience = Patience(settle=session.config().value("publish.settle"))
    return How(patience, sending.at_most_once, sending.again, sending.look_first)


def split_names(texts: Iterable[str]) -> tuple[str, ...]:
    """Names given with commas, with several options, or both.

    Raises UsageError (`publish.to`) where only commas are: everybody is not meant then.
    """
    given = tuple(texts)
    names = tuple(name.strip() for text in given for name in text.split(",") if name.strip())
    if given and not names:
        raise UsageError(
            "--to names no platform",
            code="publish.to",
            hint="name some, or leave it out; see: sharekit platforms",
            where="--to",
        )
    return names


def _option(*names: str, **settings: Any) -> Callable[[F], F]:
    return click.option(*names, cls=Option, **settings)


_OUTBOX = _option("--outbox", metavar="FILE", help="File that remembers what was sent.")
_SENDING = (
    _option("--sandbox", is_flag=True, help="Send to the platform's sandbox, with its own login."),
    _option("--at-most-once", is_flag=True,
            help="Never send again what may be published; a person decides."),
    _option("--again", is_flag=True, help="Send once more what was sent already."),
    _option("--look-first", is_flag=True,
            help="Look whether it is there before it is first sent, as a new outbox does."),
    _OUTBOX,
    _option("--yes", is_flag=True, help="Send without asking."),
)  # fmt: skip
