"""Which entry of a stream is meant: the one that is asked for, or the only one there is."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from sharekit.article.streams.entry import Entry
from sharekit.errors import InputError

LISTED = 50
"""Entries that are listed where none is asked for; a stream may have any number."""
_NAMED = 3


class EntryNeededError(InputError):
    """A stream holds several articles, and none was asked for. entries: the first of them.

    more: are there others behind them?
    """

    def __init__(self, entries: tuple[Entry, ...], *, more: bool) -> None:
        self.entries = entries
        self.more = more
        count = f"more than {len(entries)}" if more else str(len(entries))
        names = "; ".join(
            f"{number}: {entry.label[:60]}" for number, entry in enumerate(entries[:_NAMED], 1)
        )
        super().__init__(
            f"holds {count} articles",
            code="stream.entry_needed",
            hint=f"choose one with --entry N ({names}…); sharekit read lists them",
        )


def pick(entries: Iterator[Entry], number: int | None) -> tuple[int, Entry]:
    """The entry of that number, from 1, and its number; without one, the only entry.

    Raises EntryNeededError, and InputError (`stream.empty`, `stream.entry`).
    """
    if number is None:
        first = tuple(islice(entries, LISTED))
        if len(first) > 1:
            raise EntryNeededError(first, more=next(entries, None) is not None)
        if first:
            return 1, first[0]
        raise _empty()
    count = 0
    for count, entry in enumerate(entries, 1):
        if count == number:
            return number, entry
    if count == 0:
        raise _empty()
    there = "only one" if count == 1 else f"only {count}"
    raise InputError(
        f"has {there}, so there is no entry {number}",
        code="stream.entry",
        hint="sharekit read lists them, numbered from 1",
    )


def _empty() -> InputError:
    return InputError(
        "has no entries",
        code="stream.empty",
        hint="pass the page of one article, or a feed that lists some",
    )
