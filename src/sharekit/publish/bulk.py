"""A plan as the file of Pinterest's bulk upload, for people whose app may not create pins. Pure.

https://help.pinterest.com/en/business/article/bulk-create-pins
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import PurePosixPath
from typing import NamedTuple
from urllib.parse import quote

from sharekit.publish.plan import Planned

MOST_ROWS = 100
MOST_DAYS = 14
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class Bulk(NamedTuple):
    """files: the text of each, at most MOST_ROWS rows. late: entries too far ahead to be taken.

    carousels: entries of several pictures, which a row has no room for.
    """

    files: tuple[str, ...]
    late: tuple[Planned, ...]
    carousels: tuple[Planned, ...]


def export(entries: Sequence[Planned], base_url: str, now: datetime, header: Sequence[str]) -> Bulk:
    """The files. base_url: where the pictures are served. header: the eight columns' names."""
    last = now + timedelta(days=MOST_DAYS)
    late = tuple(entry for entry in entries if entry.at is not None and entry.at > last)
    carousels = tuple(entry for entry in entries if len(entry.pictures) > 1)
    rows, titles = [], set[str]()
    for entry in entries:
        if entry in late or entry in carousels:
            continue
        title = _unique(entry.title, titles)
        titles.add(title)
        rows.append(_row(entry, title, base_url))
    parts = [rows[at : at + MOST_ROWS] for at in range(0, len(rows), MOST_ROWS)]
    return Bulk(tuple(_written([list(header), *part]) for part in parts), late, carousels)


def _row(entry: Planned, title: str, base_url: str) -> list[str]:
    file = PurePosixPath(entry.pictures[0]).name if entry.pictures else ""
    at = entry.at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S") if entry.at else ""
    board = f"{entry.board}/{entry.section}" if entry.section else entry.board
    url = f"{base_url.rstrip('/')}/{quote(file)}" if file else ""
    return [title, url, board, "", entry.description, entry.link, at, ""]


def _unique(title: str, taken: set[str]) -> str:
    """Titles must differ: a number goes behind the second."""
    number, found = 1, title[:100]
    while found in taken:
        number += 1
        mark = f" ({number})"
        found = title[: 100 - len(mark)] + mark
    return found


def _written(rows: list[list[str]]) -> str:
    text = io.StringIO()
    csv.writer(text).writerows([_plain(cell) for cell in row] for row in rows)
    return text.getvalue()


def _plain(cell: str) -> str:
    """No cell is a spreadsheet's formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
