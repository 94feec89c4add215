"""`sharekit platforms`: where posts can be sent, and what each takes."""

from __future__ import annotations

import click

from sharekit.cli.options import Command, Options, global_options
from sharekit.cli.tables import show_table


@click.command(
    "platforms",
    cls=Command,
    short_help="List the platforms that posts can be sent to.",
    examples=(("sharekit platforms", "limits, and how a double post is avoided"),),
)
@global_options
@click.pass_obj
def command(options: Options, /) -> int:
    """List the platforms that posts can be sent to.

    dedupe: client_id: a repeated request makes one post; listable: what is unknown is looked for;
    none: a person has to look.
    """
    from sharekit.publish.platforms.table import PLATFORMS

    rows = []
    for name in PLATFORMS.names:
        kind = PLATFORMS.get(name)
        text = " and ".join(f"{length.limit} {length.unit}" for length in kind.limits.text)
        rows.append(
            {
                "name": name,
                "title": kind.title,
                "dedupe": str(kind.dedupe),
                "text": text,
                "pictures": "{}–{}".format(*kind.limits.pictures),
                "bytes": kind.limits.bytes,
            }
        )
    columns = ("name", "title", "dedupe", "text", "pictures", "bytes")
    show_table(options.console, "platforms", rows, columns)
    return 0
