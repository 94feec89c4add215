"""Which entry of a stream is meant: the one that is asked for, or the only one there is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from sharekit.article.streams.entry import Entry, Row
from sharekit.errors import InputError

LISTED = 50
"""Entries that are listed where none is asked for; a stream may have any number."""
_NAMED = 3


class EntryNeededError(InputError):
    """A stream holds several articles, and none was asked for. entries: the first of them, by
    their numbers.

    more: are there others behind them? broken: why rows between them can't be read.
    """

    def __init__(
        self, entries: Mapping[int, Entry], *, more: bool, broken: Sequence[InputError] = ()
    ) -> None:
        self.entries = entries
        self.more = more
        self.broken = tuple(broken)
        count = f"more than {len(entries)}" if more else str(len(entries))
        first = islice(entries.items(), _NAMED)
        names = "; ".join(f"{number}: {entry.label[:60]}" for number, entry in first)
        cut = "…" if len(entries) > _NAMED else ""
        super().__init__(
            f"holds {count} articles",
            code="stream.entry_needed",
            hint=f"choose one with --entry N ({names}{cut}); sharekit read lists them, and "
            "sharekit build --from draws them all",
        )


def pick(rows: Iterator[Row], number: int | None) -> tuple[int, Entry]:
    """The entry of that number, and its number; without one, the only entry.

    Raises EntryNeededError, and InputError (`stream.empty`, `stream.entry`; of that row, or of
    all there are, what is wrong).
    """
    if number is None:
        return _only(rows)
    count = 0
    for count, row in rows:
        if count == number:
            if isinstance(row, InputError):
                raise row
            return number, row
    if count == 0:
        raise _empty()
    there = "only one" if count == 1 else f"only {count}"
    raise InputError(
        f"has {there}, so there is no entry {number}",
        code="stream.entry",
        hint="sharekit read lists them, numbered from 1",
    )


def _only(rows: Iterator[Row]) -> tuple[int, Entry]:
    found: dict[int, Entry] = {}
    broken: list[InputError] = []
    more = False
    for number, row in rows:
        if isinstance(row, InputError):
            broken = [*broken, row][:LISTED]
        elif more := len(found) == LISTED:
            break
        else:
            found[number] = row
    if len(found) + len(broken) > 1 and found:
        raise EntryNeededError(found, more=more, broken=broken)
    for only in found.items():
        return only
    raise broken[0] if broken else _empty()


def _empty() -> InputError:
    return InputError(
        "has no entries",
        code="stream.empty",
        hint="pass the page of one article, or a feed that lists some",
    )
