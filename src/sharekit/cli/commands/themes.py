"""`sharekit themes`: colours and typefaces that belong together."""

from __future__ import annotations

import click

from sharekit.cli.options import Command, Options, global_options
from sharekit.cli.tables import show_table


@click.command(
    "themes",
    cls=Command,
    short_help="List the themes.",
    examples=(
        ("sharekit themes", "their names"),
        ("sharekit card article.md --theme paper", "draw in one"),
    ),
)
@global_options
@click.pass_obj
def command(options: Options, /) -> None:
    """List the themes: colours and typefaces that belong together."""
    from sharekit.cards.themes import THEMES

    show_table(
        options.console,
        "themes",
        [
            {
                "name": theme.name,
                "title": theme.title,
                "dark": theme.dark,
                "ground": [theme.start.hex, theme.end.hex],
                "ink": theme.ink.hex,
                "accent": theme.accent.hex,
                "heading": theme.heading,
                "text": theme.text,
            }
            for theme in THEMES.values()
        ],
        ("name", "title", "heading"),
    )
