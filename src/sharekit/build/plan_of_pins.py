"""The plan of a build's pins: `pins.toml`, by the rules of `sharekit pin`.

What was edited by hand stays. A pin that the plan lacks makes its page one to be looked at again,
so that nothing is lost by a build that is killed before it comes to write the plan. A shard leaves
its part in a file of its own until the shards are merged.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from sharekit.diagnostics import Diagnostic
from sharekit.errors import InputError
from sharekit.locks import locked
from sharekit.manifest import CardRow
from sharekit.pipeline.places import PLAN
from sharekit.store import read_there, remove, write_atomic


class Pinned(NamedTuple):
    """A pin to be planned. file: its picture. earlier: pictures in whose place it stands. source:
    of its page, by which new ones are in order, whoever drew them."""

    file: str
    title: str | None
    description: str | None
    alt: str
    link: str | None
    board: str | None
    earlier: tuple[str, ...] = ()
    source: str = ""


class Planned(NamedTuple):
    """What became of the plan. written: was the file changed?"""

    written: bool
    diagnostics: tuple[Diagnostic, ...]


def pinned(source: str, row: CardRow, board: str | None) -> Pinned:
    """The pin of a card's row."""
    earlier = tuple(old.file for old in row.previous)
    words = row.title, row.description, row.alt, row.link
    return Pinned(row.file, *words, board, earlier, source)


def planned_pictures(folder: Path) -> frozenset[str]:
    """The pictures that the folder's plan names. Raises UsageError (`pins.syntax`), OutputError."""
    document = read_there(folder / PLAN)
    if document is None:
        return frozenset()
    from sharekit import pins

    return frozenset(pin.picture for pin in pins.loads(document))


def write_plan(folder: Path, wanted: Iterable[Pinned]) -> Planned:
    """Bring the folder's plan up to date. Raises UsageError (`pins.syntax`), OutputError."""
    newest = {each.file: each for each in sorted(wanted, key=lambda each: each.source)}
    if not newest:
        return Planned(False, ())
    from sharekit import pins  # its TOML reader is loaded for pins alone

    renamed = {
        old: each.file for each in newest.values() for old in each.earlier if old not in newest
    }
    generated = [pins.Pin(*each[:6]) for each in newest.values()]
    with locked(folder):
        document = read_there(folder / PLAN)
        merged = pins.merge(document, generated, renamed=renamed)
        if merged.document != document:
            write_atomic(folder / PLAN, merged.document)
    return Planned(merged.document != document, merged.diagnostics)


def drop_pins(
    folder: Path, gone: Collection[str], kept: Collection[str], *, dry_run: bool = False
) -> Planned:
    """Take the pins of pages that are gone out of the folder's plan.

    gone: pictures that are no more, or are about to go. kept: pictures that rows of the manifest
    name. A pin whose picture isn't there and has no row goes, too: an earlier run may have been
    killed before it came to the plan. Raises UsageError (`pins.syntax`), OutputError.
    """
    unowned = planned_pictures(folder) - set(kept)
    pictures = {each for each in unowned if each in gone or not (folder / each).exists()}
    if not pictures:
        return Planned(False, ())
    from sharekit import pins

    with locked(folder):
        document = read_there(folder / PLAN) or b""
        left = pins.without(document, pictures)
        changed = left.document != document
        if changed and not dry_run:
            write_atomic(folder / PLAN, left.document)
    return Planned(changed and not dry_run, left.diagnostics)


def shard_plan(shard: tuple[int, int]) -> str:
    """The file that a shard's pins stand in until they are merged."""
    return f"pins.{shard[0]}-of-{shard[1]}.json"


def keep_for_merge(folder: Path, shard: tuple[int, int], wanted: Sequence[Pinned]) -> None:
    """Leave a shard's pins for `merge_plans`. Raises OutputError."""
    path = folder / shard_plan(shard)
    if wanted:
        write_atomic(path, json.dumps(wanted).encode("ascii"))
    else:
        remove(path)


def merge_plans(folder: Path, count: int) -> Planned:
    """The pins of so many shards into the folder's plan. Raises InputError (`build.shards`)."""
    paths = [folder / shard_plan((number, count)) for number in range(1, count + 1)]
    done = write_plan(folder, (pin for path in paths for pin in _kept(path)))
    for path in paths:
        remove(path)
    return done


def _kept(path: Path) -> list[Pinned]:
    try:
        pins = [Pinned(*values) for values in json.loads(read_there(path) or b"[]")]
        return [pin._replace(earlier=tuple(pin.earlier)) for pin in pins]
    except (ValueError, TypeError):
        raise InputError(
            "isn't what a shard wrote",
            code="build.shards",
            hint="remove it, and run that shard again",
            where=str(path),
        ) from None
