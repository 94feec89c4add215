"""`sharekit pin`: Pinterest pins of articles, and the plan of what goes out with them."""

from __future__ import annotations

from typing import Any

import click

from sharekit.cli.card_options import carousel_option, making_options
from sharekit.cli.making import Request, make
from sharekit.cli.options import (
    Command,
    Option,
    Options,
    article_facts,
    entry_option,
    global_options,
)
from sharekit.cli.publishing import Sending, sending_options
from sharekit.config.layers import flag_layer


@click.command(
    "pin",
    cls=Command,
    short_help="Draw Pinterest pins and write their plan.",
    examples=(
        ("sharekit pin article.txt", "a pin and its pins.toml"),
        ("sharekit pin article.txt --url https://example.com/trail", "with the page it leads to"),
        ('sharekit pin article.md --cta "Read it" --board Leadership', "own button, and board"),
        ("sharekit pin posts/*.md -o static/pins", "many articles, one plan"),
        (
            "sharekit pin article.md --board Leadership --publish",
            "drawn, and posted after a question",
        ),
        ("sharekit pin article.md --pins 5 --sheet", "five that differ, and all of them on a page"),
        ("sharekit pin article.md --carousel 5", "one pin of five cards that read as a series"),
        ('sharekit pin article.md --at "2026-12-01 09:00"', "drawn, and planned for then"),
    ),
)
@click.argument("sources", metavar="SRC...", nargs=-1, required=True)
@click.option("--board", cls=Option, metavar="NAME", help="Board that the pin is meant for.")
@click.option("--section", cls=Option, metavar="NAME", help="Section of that board.")
@click.option(
    "--pins",
    cls=Option,
    type=click.IntRange(1, 10),
    metavar="N",
    help="Pins of each article, 1 to 10, that really differ.  [default: 1]",
)
@carousel_option
@click.option("--sheet", is_flag=True, cls=Option,
              help="Show all of them on a page, too: pins.png and pins.html.")  # fmt: skip
@click.option("--at", cls=Option, metavar="TIME",
              help="Put them into plan.toml, the first for then: 2026-12-01 09:00.")  # fmt: skip
@click.option("--publish", is_flag=True, cls=Option, help="Post them on Pinterest, too.")
@click.option("--account", cls=Option, default="", metavar="NAME", help="Account that posts.")
@sending_options
@making_options
@entry_option
@article_facts
@global_options
@click.pass_obj
def command(
    options: Options,
    /,
    *,
    sources: tuple[str, ...],
    board: str | None,
    section: str | None,
    pins: int | None,
    carousel: int | None,
    sheet: bool,
    at: str | None,
    publish: bool,
    account: str,
    sending: Sending,
    **rest: Any,
) -> int:
    """Draw Pinterest pins, and write and show their plan.

    The plan, pins.toml beside the pictures, holds title, description, alt text, link and board.
    Edit it freely: what you change stays when the article changes, and you are told of it.
    """
    flags = {"pinterest.board": ("--board", board), "pinterest.section": ("--section", section)}
    rest["flags"] = {**rest["flags"], **flag_layer(flags)}
    request = Request(
        sources=sources,
        sizes=("pin",),
        pin=True,
        pins=pins,
        carousel=carousel,
        sheet=sheet,
        outbox=sending.outbox,
        **rest,
    )
    if not publish and at is None:
        return make(options, request)
    from sharekit.cli.posting import Posting, moment, post_pins

    first = None if at is None else moment(options, at)
    posting = Posting(account, first, publish, sending)
    return make(options, request, lambda session, folder: post_pins(session, folder, posting))
