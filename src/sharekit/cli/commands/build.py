"""`sharekit build`: cards of a whole site, only those that changed."""

from __future__ import annotations

from typing import Any

import click

from sharekit.cli.options import Command, Option, Options, global_options, sizes_option


@click.command(
    "build",
    cls=Command,
    short_help="Draw cards of a whole site, only what changed.",
    examples=(
        ("sharekit build content/", "a card for every page, again only where it changed"),
        ("sharekit build content/ --check", "in CI: is every card up to date?"),
        ("sharekit build --from https://example.com/feed.xml", "of a feed, sitemap, CSV or JSONL"),
        ("sharekit build content/ --prune", "and remove cards of pages that are gone"),
        ("sharekit build content/ --shard 1/4", "a quarter of the work; at last: build --merge"),
    ),
)
@click.argument("paths", metavar="[PATH...]", nargs=-1)
@click.option(
    "--from",
    "stream",
    cls=Option,
    metavar="SRC",
    help="Articles of a feed, sitemap, export, CSV or JSON lines instead of files.",
)
@click.option(
    "-o", "--output", cls=Option, metavar="DIR", help="Folder.  [default: output.dir, sharekit-out]"
)
@sizes_option("output.sizes, og")
@click.option(
    "--check",
    cls=Option,
    is_flag=False,
    flag_value="on",
    default="",
    metavar="[=exact]",
    type=click.Choice(["", "on", "exact"]),
    help="Write nothing; exit 3 where cards are missing, stale, orphaned or changed. "
    "exact: also where other versions of libraries drew them.",
)
@click.option(
    "--prune",
    cls=Option,
    is_flag=True,
    help="Remove orphans, and what is older than the previous generation.",
)
@click.option(
    "--force",
    cls=Option,
    is_flag=True,
    help="Draw everything again, and replace files that sharekit did not write.",
)
@click.option(
    "--write-front-matter",
    "front_matter",
    cls=Option,
    is_flag=True,
    help="Name each card in its page's front matter: image and image_alt.",
)
@click.option(
    "--changed-since",
    cls=Option,
    metavar="REV",
    help="Only files that git says have changed since a revision.",
)
@click.option("--shard", cls=Option, metavar="K/N", help="Only the K-th of N parts.")
@click.option(
    "--merge",
    cls=Option,
    is_flag=True,
    help="Make one manifest of those that the shards left in the folder.",
)
@click.option(
    "-j",
    "--jobs",
    "workers",
    cls=Option,
    type=click.IntRange(1),
    metavar="N",
    help="Worker processes.  [default: as many as cores]",
)
@click.option(
    "--executor",
    cls=Option,
    default="auto",
    metavar="NAME",
    help="auto, serial, processes or dask.",
)
@click.option(
    "--scheduler", cls=Option, metavar="ADDRESS", help="Dask's scheduler, such as tcp://host:8786."
)
@click.option(
    "--strict/--no-strict", cls=Option, default=None, help="Refuse cards with errors, or only warn."
)
@click.option(
    "--max-failures",
    cls=Option,
    type=click.IntRange(0),
    metavar="N",
    help="Stop when more pages than that have failed.",
)
@click.option(
    "--annotations",
    cls=Option,
    type=click.Choice(["github"]),
    help="Say what is wrong where GitHub shows it, and write the job's summary.",
)
@click.option(
    "--sheet", cls=Option, metavar="FILE", help="Write a contact sheet of the cards: an HTML file."
)
@click.option(
    "--set",
    "settings",
    cls=Option,
    multiple=True,
    metavar="KEY=VALUE",
    help="Any setting of sharekit.toml; may be given again.",
)
@global_options
@click.pass_obj
def command(options: Options, /, **given: Any) -> int:
    """Draw the cards of every page below PATH, of those alone that changed.

    Pages are Markdown and HTML files (build.include); text files where they are named or asked for.
    A page is up to date while its text and all that its cards are drawn with are what manifest.json
    says. Drafts are left out. A page that fails stops no other. What changed keeps its earlier
    picture, since others still link to it. With a pin among the sizes, pins.toml is kept, too, as
    `sharekit pin` does. Settings for parts of a site: [[rule]] in sharekit.toml.
    """
    from sharekit.cli.building import build

    return build(options, given)
