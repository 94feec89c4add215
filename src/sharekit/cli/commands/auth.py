"""`sharekit auth`: log in, see who is logged in, log out."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from sharekit.cli.asking import asked_secret, can_ask
from sharekit.cli.completing import platforms
from sharekit.cli.options import Command, Group, Option, Options, global_options
from sharekit.cli.publishing import accounts_of
from sharekit.cli.session import Session, open_session
from sharekit.cli.tables import show_table
from sharekit.errors import AuthError, UsageError
from sharekit.secret import Secret

if TYPE_CHECKING:
    from sharekit.publish.accounts import Accounts
    from sharekit.publish.platforms.base import Account, Kind, Secrets

_MOST_BYTES = 20_000


@click.group(
    "auth",
    cls=Group,
    short_help="Log in to platforms, and out.",
    examples=(
        ("sharekit auth login pinterest --client-id 1234", "in the browser"),
        ("sharekit auth login bluesky --handle ida.bsky.social", "asks for an app password"),
        ("sharekit auth login mastodon --server https://mastodon.social", "in the browser"),
        ("sharekit auth login pinterest --token-stdin < token", "in CI"),
        ("sharekit auth status", "who is logged in where"),
    ),
)
@global_options
def command() -> None:
    """Log in to platforms, see who is logged in, log out.

    Tokens and passwords are kept in the system's keyring where there is one, else in a file that
    only you can read. They are never arguments: arguments are seen by everybody on a computer.
    """


@command.command(
    "login",
    cls=Command,
    short_help="Log in to a platform.",
    examples=(
        ("sharekit auth login bluesky --handle ida.bsky.social", "asks for an app password"),
    ),
)
@click.argument("platform", shell_complete=platforms)
@click.option("--account", cls=Option, metavar="NAME", help="How to call it here.")
@click.option("--server", cls=Option, metavar="URL", help="The server's address.")
@click.option("--handle", cls=Option, metavar="NAME", help="Your name there.")
@click.option("--client-id", cls=Option, metavar="ID", help="Id of your own application.")
@click.option(
    "--port",
    cls=Option,
    type=click.IntRange(1024, 65535),
    default=8085,
    show_default=True,
    metavar="N",
    help="Port that the browser comes back to.",
)
@click.option("--sandbox", is_flag=True, cls=Option, help="A login of the platform's sandbox.")
@click.option(
    "--token-stdin",
    is_flag=True,
    cls=Option,
    help="Read the token or app password from standard input.",
)
@click.option("--token-file", cls=Option, metavar="FILE", help="Read it from a file.")
@global_options
@click.pass_obj
def login(options: Options, /, platform: str, **given: Any) -> int:
    """Log in to a platform: in the browser, or with a token or app password."""
    from sharekit.publish.platforms.table import PLATFORMS

    kind = PLATFORMS.get(platform)
    session = open_session(options)
    accounts = accounts_of(session)
    account = _wanted(kind, session, given)
    if options.dry_run:
        options.console.message(f"would log in to {account.server}")
        return 0
    account, secrets = _logged_in(kind, account, session, given)
    _refuse_second_name(accounts, account)
    accounts.save(account, secrets)
    if options.console.json:
        options.console.object({"accounts": [_row(account)]})
    options.console.message(
        f"logged in to {kind.title} as {account.name}; kept in {accounts.keeper.place}"
    )
    return 0


@command.command(
    "status",
    cls=Command,
    short_help="Show who is logged in where.",
    examples=(("sharekit auth status", "names, scopes, when logins end"),),
)
@click.argument("platform", required=False, shell_complete=platforms)
@global_options
@click.pass_obj
def status(options: Options, /, platform: str | None) -> int:
    """Show who is logged in where, and when logins end. Asks no server."""
    accounts = accounts_of(open_session(options))
    rows = [_row(each) for each in accounts.all() if platform in (None, each.platform)]
    columns = ("platform", "account", "handle", "server", "scopes", "expires")
    show_table(options.console, "accounts", rows, columns)
    if not rows:
        options.console.message("nobody is logged in: sharekit auth login PLATFORM")
    return 0


@command.command(
    "logout",
    cls=Command,
    short_help="Forget a login.",
    examples=(("sharekit auth logout pinterest", "of the only account there"),),
)
@click.argument("platform", shell_complete=platforms)
@click.option("--account", cls=Option, default="", metavar="NAME", help="Which, of several.")
@click.option("--sandbox", is_flag=True, cls=Option, help="The sandbox's login.")
@global_options
@click.pass_obj
def logout(options: Options, /, platform: str, account: str, sandbox: bool) -> int:
    """Forget a login and its secrets. The token itself ends on the platform's own page."""
    accounts = accounts_of(open_session(options))
    found = accounts.find(platform, account, sandbox=sandbox)
    if not options.dry_run:
        accounts.forget(found)
    options.console.message(f"logged out: {platform} {found.name}")
    return 0


def _wanted(kind: Kind, session: Session, given: dict[str, Any]) -> Account:
    from sharekit.publish.platforms.base import Account

    if given["sandbox"] and not kind.sandbox:
        raise UsageError(f"{kind.title} has no sandbox", code="auth.sandbox", hint="leave it out")
    own = session.config().value("publish.pinterest_api") if kind.name == "pinterest" else None
    default = kind.sandbox if given["sandbox"] else own or kind.server
    server = (given["server"] or default).rstrip("/")
    if not server:
        raise UsageError(
            f"everybody has their own server of {kind.title}",
            code="auth.server",
            hint="name it: --server https://…",
        )
    if server.startswith("http://") and not session.config().value("network.allow_private"):
        raise UsageError(
            "without https, everybody on the way can read the login",
            code="auth.insecure",
            hint="write https://…; for a server of your own network: --allow-private-network",
        )
    return Account(
        kind.name,
        given["account"] or "",
        server if "://" in server else f"https://{server}",
        handle=given["handle"] or "",
        client=given["client_id"] or "",
        sandbox=given["sandbox"],
    )


def _logged_in(
    kind: Kind, account: Account, session: Session, given: dict[str, Any]
) -> tuple[Account, Secrets]:
    from sharekit.publish.login import in_browser, with_secret

    handed = _handed_over(session, given)
    if handed is None and kind.oauth is not None:
        client = None
        if kind.oauth.register is None:
            if not account.client:
                raise UsageError(
                    f"{kind.title} wants an application of your own",
                    code="auth.client",
                    hint="make one on its developer pages and give --client-id, or hand a token "
                    "over with --token-stdin",
                )
            client = asked_secret(session, "the application's secret")
        if not can_ask(session):
            raise AuthError(
                "a login in the browser wants a person, and nobody is there",
                code="auth.ask",
                hint="hand a token over with --token-stdin or --token-file",
            )
        return in_browser(
            kind,
            account,
            client,
            session.world,
            show=lambda url: _show(session, url),
            port=given["port"],
        )
    what = "the token" if kind.asks == "access" else "the app password"
    secret = handed or asked_secret(session, what)
    return with_secret(kind, account, secret, session.world)


def _handed_over(session: Session, given: dict[str, Any]) -> Secret | None:
    """A token from standard input or a file, without the line break behind it."""
    if given["token_stdin"]:
        data = sys.stdin.buffer.read(_MOST_BYTES)
    elif given["token_file"]:
        data = session.world.read(given["token_file"])[:_MOST_BYTES]
    else:
        return None
    token = data.decode("utf-8", "replace").strip()
    if not token or any(character.isspace() and character != " " for character in token):
        raise AuthError(
            "this is no token",
            code="auth.token",
            hint="hand over the token alone, on one line",
        )
    return Secret(token)


def _show(session: Session, url: str) -> None:
    import webbrowser

    session.options.console.message(f"log in here: {url}")
    webbrowser.open(url)


def _refuse_second_name(accounts: Accounts, account: Account) -> None:
    """One account under two names would be two senders, and post everything twice."""
    for known in accounts.all():
        same = (known.platform, known.server, known.user) == (
            account.platform,
            account.server,
            account.user,
        )
        if same and known.user and known.name != account.name:
            raise AuthError(
                f"this account is logged in already, as {known.name}",
                code="auth.twice",
                hint=f"use that name, or log it out first: sharekit auth logout {known.platform}",
            )


def _row(account: Account) -> dict[str, Any]:
    return {
        "platform": account.platform + (" (sandbox)" if account.sandbox else ""),
        "account": account.name,
        "handle": account.handle,
        "user": account.user,
        "server": account.server,
        "scopes": " ".join(account.scopes),
        "expires": account.expires.isoformat() if account.expires else "",
    }
