"""`sharekit quotes`: the verbatim quotes that an article offers."""

from __future__ import annotations

from typing import Any

import click

from sharekit.article.model import Article
from sharekit.cli.options import (
    Command,
    Option,
    Options,
    article_facts,
    entry_option,
    global_options,
)
from sharekit.cli.session import open_session
from sharekit.diagnostics import Diagnostic
from sharekit.errors import InputError, UsageError
from sharekit.extract.model import Quote
from sharekit.world import World


@click.command(
    "quotes",
    cls=Command,
    short_help="List its best verbatim quotes.",
    examples=(
        ("sharekit quotes article.txt", "the five best"),
        ("sharekit quotes article.md --limit 12 --max 90", "more of them, short enough for a pin"),
        ("sharekit card article.md --quote 3", "then draw the third"),
        ("sharekit quotes article.md --pick 3", "or make it the article's own pull quote"),
    ),
)
@click.argument("source", metavar="SRC")
@click.option(
    "--limit",
    cls=Option,
    metavar="N",
    type=click.IntRange(1, 500),
    default=5,
    show_default=True,
    help="How many.",
)
@click.option(
    "--min",
    "min_chars",
    cls=Option,
    metavar="N",
    type=click.IntRange(1),
    default=30,
    show_default=True,
    help="Fewest characters.",
)
@click.option(
    "--max",
    "max_chars",
    cls=Option,
    metavar="N",
    type=click.IntRange(1),
    default=180,
    show_default=True,
    help="Most characters.",
)
@click.option(
    "--pick",
    cls=Option,
    metavar="N",
    type=click.IntRange(1),
    help="Write the Nth into the article's front matter: every card then shows it.",
)
@entry_option
@article_facts
@global_options
@click.pass_obj
def command(
    options: Options,
    /,
    *,
    source: str,
    limit: int,
    min_chars: int,
    max_chars: int,
    pick: int | None,
    entry: int | None,
    facts: dict[str, str],
) -> None:
    """List an article's best verbatim quotes, best first. `card --quote N` draws one of them."""
    from sharekit.pipeline.understand import best_quotes

    if min_chars > max_chars:
        raise UsageError(
            f"--min {min_chars} is more than --max {max_chars}",
            code="usage",
            hint="swap them",
        )
    session = open_session(options)
    article = session.article(source, facts, entry)
    left: list[Diagnostic] = []
    if article.preferences.pull_quote and not pick:
        from sharekit.pipeline.choose import left_pull_quote  # it loads what cards are made of

        left = list(left_pull_quote(article, session.cache))
    options.console.diagnostics(left)
    limit = max(limit, pick or 0)
    found = best_quotes(
        article, session.cache, limit=limit, min_chars=min_chars, max_chars=max_chars
    )
    if not found:
        given = "" if article.title else " --title 'TEXT'"
        raise InputError(
            "no sentence here can stand alone as a quote",
            code="quote.none",
            hint=f"draw the title: sharekit card SRC -t title{given}; or widen --min and --max",
            where=source,
        )
    if pick is not None:
        from sharekit.pipeline.pick import check_pickable

        check_pickable(article, source, entry=entry)
        _pick(options, session.world, article, _nth(found, pick))
    if options.console.json:
        told = [each.as_dict() for each in left]
        found_here = [as_json(quote) for quote in found]
        options.console.object({"source": source, "quotes": found_here, "diagnostics": told})
        return
    if pick is not None:
        return
    for number, quote in enumerate(found, 1):
        options.console.data(f"{number:>3}. {quote.text}\n     {', '.join(quote.reasons)}")
        if options.console.verbosity:
            options.console.data(f"     {' · '.join(_where(quote))}")
    options.console.message("draw one: sharekit card SRC --quote N")


def _where(quote: Quote) -> tuple[str, ...]:
    """Its length, its rank, its place as `sharekit read` numbers it, what the typesetter did."""
    place = f"block {quote.block} of sharekit read"
    edits = (f"typeset: {', '.join(quote.edits)}",) if quote.edits else ()
    return (f"{len(quote.text)} characters", f"score {quote.score:.2f}", place, *edits)


def _nth(found: tuple[Quote, ...], number: int) -> Quote:
    if number <= len(found):
        return found[number - 1]
    raise UsageError(
        f"there is no quote {number}; the article has {len(found)}",
        code="quote.number",
        hint="see: sharekit quotes SRC",
        where="--pick",
    )


def _pick(options: Options, world: World, article: Article, quote: Quote) -> None:
    """Write the choice into the article's file, and say so."""
    from sharekit.pipeline.pick import KEY, write_choice

    source = article.source
    wrote = write_choice(source, world.read(source), article, quote, dry_run=options.dry_run)
    verb = "would be written" if options.dry_run else "written"
    done = f"{verb} to {source}" if wrote else f"{source} has it already"
    options.console.message(f"{KEY}: “{quote.text}”: {done}")


def as_json(quote: Quote) -> dict[str, Any]:
    """The quote with the keys of the JSON interface."""
    return {
        "text": quote.text,
        "score": round(quote.score, 6),
        "block": quote.block,
        "start": quote.start,
        "end": quote.end,
        "characters": len(quote.text),
        "whole": quote.whole,
        "edits": list(quote.edits),
        "emphasis": list(quote.emphasis) if quote.emphasis else None,
        "reasons": list(quote.reasons),
    }
