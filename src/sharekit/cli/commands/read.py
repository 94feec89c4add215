"""`sharekit read`: what was understood of an article."""

from __future__ import annotations

from typing import Any

import click

from sharekit.article.model import Article, Block, BlockKind
from sharekit.article.streams.pick import EntryNeededError
from sharekit.cli.console import Console
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

_MARKS = {BlockKind.HEADING: "# ", BlockKind.LIST_ITEM: "- ", BlockKind.QUOTATION: "> "}


@click.command(
    "read",
    cls=Command,
    short_help="Show what was understood of an article.",
    examples=(
        ("sharekit read article.txt", "title, date, age, text"),
        ("sharekit read page.html --show-dropped", "also what was set aside, and why"),
        ("pbpaste | sharekit read - --json", "as JSON, from standard input"),
    ),
)
@click.argument("source", metavar="SRC")
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
    show_dropped: bool,
    entry: int | None,
    facts: dict[str, str],
) -> None:
    """Show what was understood of an article: its facts, its text, what was set aside and why.

    Of a feed, sitemap, export or table: the articles in it, by number.
    """
    try:
        article = open_session(options).article(source, facts, entry)
    except EntryNeededError as several:
        show_entries(several, source, options.console)
        return
    if options.console.json:
        options.console.object(as_json(article))
    else:
        _show(article, options.console, show_dropped=show_dropped)


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
        "age": {"verdict": str(article.age.verdict), "evidence": article.age.evidence},
        "blocks": [
            {"index": index, "kind": str(block.kind), "text": block.text}
            for index, block in enumerate(article.blocks)
        ],
        "comments": [{"author": each.author, "text": each.text} for each in article.comments],
        "dropped": [{"text": each.text, "reason": each.reason} for each in article.dropped],
        "text": article.text,
    }


def _show(article: Article, console: Console, *, show_dropped: bool) -> None:
    age = article.age
    facts = {
        "title": article.title,
        "author": ", ".join(article.authors),
        "site": article.site_name,
        "url": article.url,
        "published": article.published,
        "modified": article.modified,
        "age": f"{age.verdict} ({age.evidence})" if age.evidence else age.verdict,
        "language": article.language,
        "image": article.image.url if article.image else None,
        "tags": ", ".join(article.tags),
        "read as": article.kind,
    }
    for name, value in facts.items():
        console.data(f"{name + ':':<11}{value or '-'}")
    console.data("")
    for index, block in enumerate(article.blocks):
        console.data(f"{index:>4}  {_block(block)}")
    if article.comments:
        console.data(f"\n{len(article.comments)} comments, never quoted:")
        for comment in article.comments:
            console.data(f"      {comment.author or 'someone'}: {comment.text}")
    if show_dropped:
        console.data(f"\n{len(article.dropped)} set aside:")
        for each in article.dropped:
            console.data(f"      [{each.reason}] {each.text}")
    elif article.dropped:
        console.message(f"{len(article.dropped)} pieces were set aside: see --show-dropped")


def _block(block: Block) -> str:
    return _MARKS.get(block.kind, "") + block.text
