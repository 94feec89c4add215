"""`sharekit sizes`: the formats that networks show."""

from __future__ import annotations

import click

from sharekit.cli.options import Command, Options, global_options
from sharekit.cli.tables import show_table


@click.command(
    "sizes",
    cls=Command,
    short_help="List the sizes.",
    examples=(
        ("sharekit sizes", "names, pixels, where they go"),
        ("sharekit card article.md -s og,square,story", "draw in three"),
    ),
)
@global_options
@click.pass_obj
def command(options: Options, /) -> None:
    """List the sizes: the formats that networks show, with their pixels."""
    from sharekit.cards.formats import FORMATS

    show_table(
        options.console,
        "sizes",
        [
            {
                "name": row.name,
                "title": row.title,
                "width": row.width,
                "height": row.height,
                "pixels": f"{row.width}×{row.height}",
                "formats": list(row.accepts),
                "max_bytes": row.max_bytes,
                "budget": row.budget,
            }
            for row in FORMATS.values()
        ],
        ("name", "pixels", "title"),
    )
