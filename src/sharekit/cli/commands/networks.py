"""`sharekit networks`: the table of networks."""

from __future__ import annotations

import click

from sharekit.cli.options import Command, Option, Options, global_options
from sharekit.cli.tables import show_table


@click.command(
    "networks",
    cls=Command,
    short_help="List the networks that links are made for.",
    examples=(
        ("sharekit networks", "those that work"),
        ("sharekit networks --all", "also uncertain ones, and those that are gone"),
        ("sharekit links article.md --network bluesky,lemmy --instance lemmy.world", "use them"),
    ),
)
@click.option("--all", "all_", cls=Option, is_flag=True, help="The whole table.")
@global_options
@click.pass_obj
def command(options: Options, /, *, all_: bool) -> None:
    """List the networks: whether they work, how long a text may be, how well it is known."""
    from sharekit.share.find import alive, every_row
    from sharekit.share.model import COLLECTED

    show_table(
        options.console,
        "networks",
        [
            {
                "name": row.id,
                "title": row.name,
                "status": str(row.status),
                "endpoint": row.endpoint or None,
                "limit": row.limit.most if row.limit else None,
                "unit": str(row.limit.unit) if row.limit else None,
                "text": f"{row.limit.most} {row.limit.unit}" if row.limit else "",
                "evidence": str(row.evidence),
                "collected": COLLECTED,
                "documentation": row.docs,
                "aliases": list(row.aliases),
                "advice": row.advice or None,
            }
            for row in (every_row() if all_ else alive())
        ],
        ("name", "title", "status", "text", "evidence"),
    )
