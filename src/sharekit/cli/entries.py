"""The articles of a feed, sitemap, export or table, as `read` lists them."""

from __future__ import annotations

from typing import Any

from sharekit.article.streams.entry import Entry
from sharekit.article.streams.pick import EntryNeededError
from sharekit.cli.console import Console, one_line
from sharekit.diagnostics import warning


def show_entries(several: EntryNeededError, source: str, console: Console) -> None:
    """Print the list: under --json as `entries`, with `more` where there are others behind."""
    broken = [
        warning(each.code, each.message, hint=each.hint, where=source) for each in several.broken
    ]
    if console.json:
        rows = [as_json(number, entry) for number, entry in several.entries.items()]
        notes = [each.as_dict() for each in broken]
        told = {"source": source, "entries": rows, "more": several.more, "diagnostics": notes}
        console.object(told)
        return
    for number, entry in several.entries.items():
        day = entry.published or entry.modified
        console.data(f"{number:>4}  {day or ''!s:<10}  {one_line(entry.label)}")
    console.diagnostics_of_many(broken)
    if several.more:
        console.message("there are more; their numbers go on")
    console.message("choose one with --entry N")


def as_json(number: int, entry: Entry) -> dict[str, Any]:
    """An entry as it is listed: what tells it from the others."""
    return {
        "number": number,
        "title": entry.title,
        "url": entry.url,
        "published": entry.published.isoformat() if entry.published else None,
        "modified": entry.modified.isoformat() if entry.modified else None,
        "authors": list(entry.authors),
        "summary": entry.summary,
    }
