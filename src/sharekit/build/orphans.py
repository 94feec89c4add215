"""Cards that nothing asks for any more: of pages that are gone, of sizes no longer wanted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sharekit.build.discover import still_there
from sharekit.build.ledger import Ledger
from sharekit.build.lines import key_of
from sharekit.build.model import Run
from sharekit.build.plan import in_shard
from sharekit.pipeline.places import source_name


def find_orphans(run: Run, ledger: Ledger, seen: set[bytes]) -> Iterator[dict[str, Any]]:
    """Rows (as JSON) that builds made, within what this run is about, whose page is no more."""
    origin = source_name(run.stream) if run.stream is not None else None
    roots = tuple(source_name(path) for path in run.paths)
    for identity, row in ledger.all_rows():
        build = row.get("build")
        if not build or key_of(identity) in seen or not in_shard(identity[0], run.shard):
            continue
        if build.get("origin") != origin:
            continue
        if origin is not None or _below(identity[0], roots) or not still_there(identity[0]):
            yield row


def _below(source: str, roots: tuple[str, ...]) -> bool:
    return any(root in {".", source} or source.startswith(f"{root}/") for root in roots)


def left_over(ledger: Ledger, seen: set[bytes]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Cards of pages that are there, in sizes that no setting asks for now."""
    for identity, row in ledger.all_rows():
        build = row.get("build")
        if build and build["left"] and key_of(identity) in seen:
            yield identity[0], tuple(build["left"])
