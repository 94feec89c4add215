"""Shards' manifests into the folder's own: what several machines built, as one had built it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

from sharekit import manifest_text
from sharekit.build.ledger import joined, shard_manifest
from sharekit.build.lines import Identity, document, identity_of, merged, open_lines, rows_in
from sharekit.build.plan_of_pins import merge_plans
from sharekit.diagnostics import Diagnostic
from sharekit.errors import InputError, OutputError
from sharekit.locks import locked
from sharekit.store import remove, write_stream

_NAME = re.compile(r"manifest\.(\d{1,4})-of-(\d{1,4})\.json")


class Merged(NamedTuple):
    """How many shards there were; what a person should know of their pins."""

    shards: int
    diagnostics: tuple[Diagnostic, ...] = ()


def merge_shards(folder: Path, *, dry_run: bool = False) -> Merged:
    """Merge the shards' manifests that stand in the folder, and the plans of their pins.

    Raises InputError (`build.shards`) where one is missing, UsageError (`pins.syntax`),
    OutputError.
    """
    count, names = _shards(folder)
    if dry_run:
        return Merged(count)
    diagnostics = merge_plans(folder, count).diagnostics
    with locked(folder), ExitStack() as stack:
        rows = _rows(folder / manifest_text.NAME, stack)
        for name in names:
            rows = merged(rows, _rows(folder / name, stack))
        write_stream(folder / manifest_text.NAME, joined(document(line for _, line in rows)))
    for name in names:
        remove(folder / name)
    return Merged(count, diagnostics)


def _rows(path: Path, stack: ExitStack) -> Iterator[tuple[Identity, bytes]]:
    stream = stack.enter_context(open_lines(path))
    return ((identity_of(row), body) for _, body, row in rows_in(stream))


def _shards(folder: Path) -> tuple[int, list[str]]:
    try:
        found = [_NAME.fullmatch(name.name) for name in sorted(folder.iterdir())]
    except FileNotFoundError:
        found = []
    except OSError as problem:
        raise OutputError(
            f"can't be read ({problem.strerror})",
            code="output.unwritable",
            hint="check the folder",
            where=str(folder),
        ) from None
    pairs = [(int(each[1]), int(each[2])) for each in found if each]
    counts = {count for _, count in pairs}
    if len(counts) != 1:
        what = "there is no shard's manifest" if not counts else "shards of several builds"
        raise _wrong(f"{what} here", folder)
    (count,) = counts
    missing = sorted(set(range(1, count + 1)) - {number for number, _ in pairs})
    if missing:
        raise _wrong(f"shard {missing[0]} of {count} is missing", folder)
    return count, [shard_manifest((number, count)) for number in range(1, count + 1)]


def _wrong(message: str, folder: Path) -> InputError:
    return InputError(
        message,
        code="build.shards",
        hint="put what every `sharekit build --shard K/N` wrote into this one folder",
        where=str(folder),
    )
