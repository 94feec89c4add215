"""The `sharekit` group: a table of commands, each imported only when it is used."""

from __future__ import annotations

from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING

import click

from sharekit.cli.options import Group, global_options

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

COMMANDS = MappingProxyType(
    {
        "read": "Show what was understood of an article.",
        "quotes": "List its best verbatim quotes.",
        "card": "Draw share cards.",
        "diagram": "Print the diagram of an article as text, or draw it.",
        "pin": "Draw Pinterest pins and write their plan.",
        "build": "Draw cards of a whole site, only what changed.",
        "diff": "Show what changed between two sets of cards.",
        "init": "Write sharekit.toml, a brand kit, and steps for CI.",
        "meta": "Print the tags of an article's page, or put them into it.",
        "check": "Check a page's tags, picture and share links.",
        "verify": "Check that a card's quote is in its article, word for word.",
        "links": "Make share links of an article or an address.",
        "buttons": "Make share buttons for a page.",
        "plan": "Plan what is posted where and when.",
        "publish": "Send the posts of a plan, none of them twice.",
        "outbox": "Show what was sent, and settle what is unknown.",
        "auth": "Log in to platforms, and out.",
        "boards": "List an account's boards, or create one.",
        "platforms": "List the platforms that posts can be sent to.",
        "networks": "List the networks that links are made for.",
        "templates": "List the templates.",
        "themes": "List and show the themes.",
        "sizes": "List the sizes.",
        "fonts": "List the fonts, or check what they can draw.",
        "doctor": "Check this installation.",
        "completion": "Print the completion script for a shell.",
    }
)
"""Name → short help, the same as the command's own (a test compares them)."""


class LazyGroup(Group):
    """A group that knows its commands by name and imports `commands/NAME.py` on use."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - Click's signature
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - Click's signature
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"sharekit.cli.commands.{cmd_name}").command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] not in COMMANDS and not ctx.resilient_parsing:
            from sharekit.registry import unknown_name

            raise unknown_name("command", args[0], COMMANDS)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - Click's signature
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        from click.shell_completion import CompletionItem

        names = [
            CompletionItem(name, help=text)
            for name, text in COMMANDS.items()
            if name.startswith(incomplete)
        ]
        return names + click.Command.shell_complete(self, ctx, incomplete)


@click.group(
    cls=LazyGroup,
    invoke_without_command=True,
    examples=(
        ("sharekit pin article.txt", "a pin from a pasted article, with its plan"),
        ("sharekit card article.md -s og,square,story", "cards in three sizes"),
        ("sharekit quotes article.html", "the quotes to choose from"),
    ),
)
@global_options
@click.pass_context
def app(ctx: click.Context) -> None:
    """Turn an article into share cards and pins with verbatim quotes.

    SRC is a text, Markdown or HTML file, an address, a feed, or - for standard input.
    """
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())
