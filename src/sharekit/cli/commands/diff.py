"""`sharekit diff`: what changed between two sets of cards."""

from __future__ import annotations

from pathlib import Path

import click

from sharekit.cli.options import Command, Option, Options, global_options

DIFFERENT = 3


@click.command(
    "diff",
    cls=Command,
    short_help="Show what changed between two sets of cards.",
    examples=(
        ("sharekit diff main/cards cards", "which cards came, went or changed"),
        ("sharekit diff main/cards cards -o changes.html", "and a sheet, before and after"),
    ),
)
@click.argument("before", metavar="A")
@click.argument("after", metavar="B")
@click.option(
    "-o", "--output", cls=Option, metavar="FILE", help="Write a sheet of the changes: an HTML file."
)
@click.option(
    "--force", cls=Option, is_flag=True, help="Replace a file that sharekit did not write."
)
@click.option("--exit-code", cls=Option, is_flag=True, help="Exit 3 where something changed.")
@global_options
@click.pass_obj
def command(
    options: Options,
    /,
    before: str,
    after: str,
    *,
    output: str | None,
    force: bool,
    exit_code: bool,
) -> int:
    """Show what changed between two folders of cards, and by how many pixels."""
    from sharekit.build.compare import compare, told, write_comparison

    folders = Path(before), Path(after)
    changes = list(compare(*folders))
    if output is not None and not options.dry_run:
        write_comparison(changes, *folders, Path(output), force=force)
    console = options.console
    if console.json:
        console.object(
            {"before": before, "after": after, "changes": [c._asdict() for c in changes]}
        )
    else:
        for change in changes:
            console.data(told(change))
        count = len(changes)
        console.message(
            f"{count} card{'' if count == 1 else 's'} differ{'s' if count == 1 else ''}"
        )
    return DIFFERENT if exit_code and changes else 0
