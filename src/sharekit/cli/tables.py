"""Lists of rows: one JSON array, or columns for people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sharekit.cli.console import Console, one_line


def show_table(
    console: Console, name: str, rows: Sequence[Mapping[str, Any]], columns: Sequence[str]
) -> None:
    """Print the rows: under --json wholly, as `name`; else the columns, aligned."""
    if console.json:
        console.object({name: list(rows)})
        return
    cells = [[one_line(str(row[column])) for column in columns] for row in rows]
    widths = [max(map(len, column), default=0) for column in zip(*cells, strict=True)]
    for line in cells:
        padded = (cell.ljust(width) for cell, width in zip(line, widths, strict=True))
        console.data("  ".join(padded).rstrip())
