"""`sharekit card`: share cards of articles."""

from __future__ import annotations

from typing import Any

import click

from sharekit.cli.card_options import carousel_option, making_options, named_sizes
from sharekit.cli.making import Request, make
from sharekit.cli.options import (
    Command,
    Options,
    article_facts,
    entry_option,
    global_options,
    sizes_option,
)


@click.command(
    "card",
    cls=Command,
    short_help="Draw share cards.",
    examples=(
        ("sharekit card article.md", "a card for link previews, the best quote on it"),
        ("sharekit card article.md -s og,square,story", "three sizes"),
        ("sharekit card page.html --quote 2 --theme paper", "the second quote, on paper"),
        ('sharekit card notes.txt -t title --title "What I learned"', "the title alone"),
        ("sharekit card article.md -s square --carousel 5", "five cards to swipe through"),
        ("sharekit card posts/*.md -o static/cards", "many articles, to a folder"),
        ("sharekit card article.md --format png -o - > card.png", "to standard output"),
    ),
)
@click.argument("sources", metavar="SRC...", nargs=-1, required=True)
@sizes_option()
@carousel_option
@making_options
@entry_option
@article_facts
@global_options
@click.pass_obj
def command(
    options: Options, /, sources: tuple[str, ...], sizes: tuple[str, ...], **rest: Any
) -> int:
    """Draw share cards: a verbatim quote, or the title, over a designed ground.

    Pictures go to sharekit-out, here or beside sharekit.toml, with a manifest.json. What is up to
    date is left alone, and a changed card takes the place of its own earlier file; files of others
    are never replaced.
    """
    return make(options, Request(sources=sources, sizes=named_sizes(sizes), **rest))
