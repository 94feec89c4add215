"""Removing what nothing asks for: orphans, and what is older than the previous generation. Pins of
what went leave the plan.

Only files that still hold what the manifest says go. They are announced in the log first, so that a
run that is killed in between leaves the rest of the work to the next.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import replace
from typing import Any

from sharekit import manifest_text
from sharekit.build.ledger import Ledger
from sharekit.build.lines import identity_of, key_of, line_of
from sharekit.build.model import Event, Fate
from sharekit.build.plan_of_pins import drop_pins
from sharekit.manifest import ArticleRow
from sharekit.pipeline.places import PLAN
from sharekit.store import remove_own


def prune(
    ledger: Ledger, orphans: Sequence[dict[str, Any]], *, dry_run: bool
) -> Generator[Event, None, frozenset[bytes]]:
    """Remove them, and yield what went; returns the keys of rows that must leave the manifest."""
    drop = frozenset(key_of(identity_of(row)) for row in orphans)
    kept: set[str] = set()
    going: dict[str, tuple[str, str]] = {}  # file → its sha256, and its page
    trimmed: list[ArticleRow] = []
    for identity, raw in ledger.all_rows():
        row = _row(raw)
        after = None if key_of(identity) in drop else _trimmed(row)
        stay = _files(after) if after is not None else {}
        kept |= stay.keys()
        for file, sha256 in _files(row).items():
            if file not in stay:
                going[file] = (sha256, row.source)
        if after is not None and after != row:
            trimmed.append(after)
    gone = {file: what for file, what in sorted(going.items()) if file not in kept}
    log = ledger.log
    if log is not None and not dry_run:
        log.announce({file: sha256 for file, (sha256, _) in gone.items()})
        log.add((row, line_of(row)) for row in trimmed)
        ledger.finish(drop)
    for file, (sha256, source) in gone.items():
        if dry_run or remove_own(ledger.folder / file, known={sha256}):
            yield Event(Fate.PRUNED, source, (file,))
    plan = drop_pins(ledger.folder, gone, kept, dry_run=dry_run)
    if plan.written or plan.diagnostics:
        yield Event(Fate.PLANNED, PLAN, notes=plan.diagnostics)
    return drop


def _row(raw: dict[str, Any]) -> ArticleRow:
    import json

    return manifest_text.article_of(json.dumps(raw))


def _trimmed(row: ArticleRow) -> ArticleRow:
    """The row without cards that nobody asks for, and with one earlier generation at most."""
    if row.build is None:
        return row
    left = frozenset(row.build.left)
    cards = tuple(
        replace(card, previous=card.previous[:1]) for card in row.cards if card.file not in left
    )
    return replace(row, cards=cards, build=replace(row.build, left=()))


def _files(row: ArticleRow) -> dict[str, str]:
    """Every file that a row names, with its sha256."""
    files = {old.file: old.sha256 for card in row.cards for old in card.previous}
    return files | {card.file: card.sha256 for card in row.cards}
