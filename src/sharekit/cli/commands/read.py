"""`sharekit read`: what was understood of an article."""

from __future__ import annotations

from typing import Any

import click

from sharekit.article.model import Article
from sharekit.article.streams.pick import EntryNeededError
from sharekit.cli.article import shown
from sharekit.cli.entries import show_entries
from sharekit.cli.options import (
    Command,
    Option,
    Options,
    article_facts,
    entry_option,
    global_options,
)
from sharekit.cli.session import open_session
from sharekit.cli.structures import structure_lines, structures_json
from sharekit.pipeline.understand import structures_of


@click.command(
    "read",
    cls=Command,
    short_help="Show what was understood of an article.",
    examples=(
        ("sharekit read article.txt", "title, date, age, text"),
        ("sharekit read page.html --full --show-dropped", "all of it, and what was set aside"),
        ("pbpaste | sharekit read - --json", "as JSON, from standard input"),
    ),
)
@click.argument("source", metavar="SRC")
@click.option("--full", cls=Option, is_flag=True, help="Show the whole text, every word of it.")
@click.option("--show-dropped", cls=Option, is_flag=True, help="Show what was set aside, and why.")
@entry_option
@article_facts
@global_options
@click.pass_obj
def command(
    options: Options,
    /,
    *,
    source: str,
    full: bool,
    show_dropped: bool,
    entry: int | None,
    facts: dict[str, str],
) -> None:
    """Show what was understood of an article: its facts, its text, what was set aside and why.

    Beside every fact stands where it is from; `?` marks what was guessed.

    Of a feed, sitemap, export or table: the articles in it, by number.
    """
    try:
        session = open_session(options)
        article = session.article(source, facts, entry)
    except EntryNeededError as several:
        show_entries(several, source, options.console)
        return
    found = structures_of(article, session.cache)
    if options.console.json:
        options.console.object({**as_json(article), **structures_json(found)})
    else:
        for line in (
            *shown(article, full=full, show_dropped=show_dropped),
            *structure_lines(found),
        ):
            options.console.data(line)


def as_json(article: Article) -> dict[str, Any]:
    """The article with the keys of the JSON interface."""
    image = article.image
    return {
        "source": article.source,
        "kind": article.kind,
        "title": article.title,
        "authors": list(article.authors),
        "published": article.published.isoformat() if article.published else None,
        "modified": article.modified.isoformat() if article.modified else None,
        "language": article.language,
        "site_name": article.site_name,
        "url": article.url,
        "description": article.description,
        "image": {"url": image.url, "alt": image.alt} if image else None,
        "tags": list(article.tags),
        "evidence": {
            each.fact: {"from": each.origin, "certain": each.sure} for each in article.evidence
        },
        "reading_minutes": article.reading_minutes,
        "age": {"verdict": str(article.age.verdict), "evidence": article.age.evidence},
        "blocks": [
            {"index": index, "kind": str(block.kind), "text": block.text}
            for index, block in enumerate(article.blocks)
        ],
        "comments": [{"author": each.author, "text": each.text} for each in article.comments],
        "dropped": [{"text": each.text, "reason": each.reason} for each in article.dropped],
        "text": article.text,
    }
