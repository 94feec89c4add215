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
        ("sharekit sizes", "names, pixels, accepted formats, most bytes, where they go"),
        ("sharekit sizes --json", "and what networks cover"),
        ("sharekit card article.md -s og,square,story", "draw in three"),
    ),
)
@global_options
@click.pass_obj
def command(options: Options, /) -> None:
    """List the sizes: the placements that networks show, their pixels, what they accept and cover.

    A placement's card is laid out for it, not resized. SVG is accepted by none; --format svg is for
    your own pages and for print.
    """
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
                "shape": str(row.shape),
                "accepts": " ".join(row.accepts),
                "formats": list(row.accepts),
                "most": _bytes(row.max_bytes),
                "max_bytes": row.max_bytes,
                "budget": row.budget,
                "least": list(row.least),
                "safe": row.safe._asdict(),
                "covered": [area._asdict() for area in row.covered],
                "keep_out": [area._asdict() for area in row.keep_out],
                "fold": row.fold,
                "alt": row.alt,
                "sure": row.sure,
            }
            for row in FORMATS.values()
        ],
        ("name", "pixels", "shape", "accepts", "most", "title"),
    )


def _bytes(count: int) -> str:
    return f"{count / 1_000_000:g} MB" if count >= 1_000_000 else f"{count // 1000} KB"
