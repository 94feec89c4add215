"""`sharekit boards`: the boards of an account, and new ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import click

from sharekit.cli.completing import platforms
from sharekit.cli.options import Command, Group, Option, Options, global_options
from sharekit.cli.publishing import accounts_of
from sharekit.cli.session import open_session
from sharekit.cli.tables import show_table
from sharekit.errors import NetworkError, UsageError

if TYPE_CHECKING:
    from sharekit.publish.platforms.base import Boards


@click.group(
    "boards",
    cls=Group,
    short_help="List an account's boards, or create one.",
    examples=(
        ("sharekit boards list", "names and ids"),
        ('sharekit boards create "Leadership"', "a new one"),
    ),
)
@global_options
def command() -> None:
    """List an account's boards, or create one."""


@command.command(
    "list",
    cls=Command,
    short_help="List boards, or a board's sections.",
    examples=(("sharekit boards list --sections", "with their sections"),),
)
@click.argument("platform", default="pinterest", shell_complete=platforms)
@click.option("--account", cls=Option, default="", metavar="NAME", help="Which, of several.")
@click.option("--sandbox", is_flag=True, cls=Option, help="Those of the sandbox.")
@click.option("--sections", is_flag=True, cls=Option, help="Each board's sections, too.")
@global_options
@click.pass_obj
def list_(options: Options, /, platform: str, account: str, sandbox: bool, sections: bool) -> int:
    """List the boards of an account, with their ids."""
    opened = _boards(options, platform, account, sandbox=sandbox)
    rows: list[dict[str, Any]] = []
    for board in opened.boards():
        rows.append({"id": board.id, "board": board.name, "section": ""})
        for section in opened.sections(board.id) if sections else ():
            rows.append({"id": section.id, "board": board.name, "section": section.name})
    show_table(options.console, "boards", rows, ("id", "board", "section"))
    return 0


@command.command(
    "create",
    cls=Command,
    short_help="Create a board.",
    examples=(('sharekit boards create "Leadership"', "a public one"),),
)
@click.argument("name")
@click.argument("platform", default="pinterest", shell_complete=platforms)
@click.option("--description", cls=Option, default="", metavar="TEXT", help="What it is about.")
@click.option("--account", cls=Option, default="", metavar="NAME", help="Which, of several.")
@click.option("--sandbox", is_flag=True, cls=Option, help="In the sandbox.")
@global_options
@click.pass_obj
def create(
    options: Options, /, *, name: str, platform: str, description: str, account: str, sandbox: bool
) -> int:
    """Create a board, unless one of that name is there."""
    opened = _boards(options, platform, account, sandbox=sandbox)
    folded = " ".join(name.casefold().split())
    there = next(
        (b for b in opened.boards() if " ".join(b.name.casefold().split()) == folded), None
    )
    if there is None and options.dry_run:
        options.console.message(f"would create: {name}")
        return 0
    board = there or opened.create_board(name, description)
    show_table(options.console, "boards", [{"id": board.id, "board": board.name}], ("id", "board"))
    if there is not None:
        options.console.message("it was there already")
    return 0


def _boards(options: Options, platform: str, account: str, *, sandbox: bool) -> Boards:
    session = open_session(options)
    if options.offline:
        raise NetworkError("boards are asked for", code="fetch.offline", hint="without --offline")
    accounts = accounts_of(session)
    _, opened = accounts.open(accounts.find(platform, account, sandbox=sandbox), session.world)
    if not hasattr(opened, "boards"):
        raise UsageError(
            f"{platform} has no boards", code="boards.none", hint="Pinterest has: boards list"
        )
    return cast("Boards", opened)
