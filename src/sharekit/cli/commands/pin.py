"""`sharekit pin`: Pinterest pins of articles, and the plan of what goes out with them."""

from __future__ import annotations

from typing import Any

import click

from sharekit.cli.making import Request, make, making_options
from sharekit.cli.options import (
    Command,
    Option,
    Options,
    article_facts,
    entry_option,
    global_options,
)
from sharekit.config import flag_layer


@click.command(
    "pin",
    cls=Command,
    short_help="Draw Pinterest pins and write their plan.",
    examples=(
        ("sharekit pin article.txt", "a pin and its pins.toml"),
        ("sharekit pin article.txt --url https://example.com/trail", "with the page it leads to"),
        ('sharekit pin article.md --cta "Read it" --board Leadership', "own button, and board"),
        ("sharekit pin posts/*.md -o static/pins", "many articles, one plan"),
    ),
)
@click.argument("sources", metavar="SRC...", nargs=-1, required=True)
@click.option("--board", cls=Option, metavar="NAME", help="Board that the pin is meant for.")
@making_options
@entry_option
@article_facts
@global_options
@click.pass_obj
def command(options: Options, /, sources: tuple[str, ...], board: str | None, **rest: Any) -> int:
    """Draw Pinterest pins, and write and show their plan.

    The plan, pins.toml beside the pictures, holds title, description, alt text, link and board.
    Edit it freely: what you change stays when the article changes, and you are told of it.
    """
    rest["flags"] = {**rest["flags"], **flag_layer({"pinterest.board": ("--board", board)})}
    return make(options, Request(sources=sources, sizes=("pin",), pin=True, **rest))
