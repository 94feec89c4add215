"""`sharekit templates`: the ways to lay out a card."""

from __future__ import annotations

import click

from sharekit.cli.options import Command, Options, global_options
from sharekit.cli.tables import show_table


@click.command(
    "templates",
    cls=Command,
    short_help="List the templates.",
    examples=(
        ("sharekit templates", "their names"),
        ("sharekit card article.md -t title", "draw with one"),
    ),
)
@global_options
@click.pass_obj
def command(options: Options, /) -> None:
    """List the templates: ways to lay out a card. `-t auto` picks by what the article offers."""
    from sharekit.cards.templates.base import TEMPLATES

    rows = [TEMPLATES.get(name) for name in TEMPLATES.names]
    show_table(
        options.console,
        "templates",
        [{"name": row.name, "title": row.title, "takes_quote": row.takes_quote} for row in rows],
        ("name", "title"),
    )
