"""Cards that nothing asks for any more: of pages that are gone, of sizes no longer wanted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from sharekit.build.jobs import Site
from sharekit.build.ledger import Ledger
from sharekit.build.lines import key_of
from sharekit.build.plan import in_shard


def find_orphans(
    site: Site, ledger: Ledger, seen: set[bytes], unread: Sequence[str]
) -> Iterator[dict[str, Any]]:
    """Rows (as JSON) that builds made, within what this run is about, whose page is no more.

    unread: names of files and folders that this run could not look into: of what is there nobody
    knows whether it is gone.
    """
    run, home = site.run, site.setup.home
    origin = home.name(run.stream) if run.stream is not None else None
    roots = tuple(map(home.name, run.paths))
    for identity, row in ledger.all_rows():
        build = row.get("build")
        if not build or key_of(identity) in seen or not in_shard(identity[0], run.shard):
            continue
        if build.get("origin") != origin:
            continue
        if origin in unread or _is_below(identity[0], unread):
            continue
        if origin is not None or _is_below(identity[0], roots):
            yield row


def why(site: Site, row: dict[str, Any]) -> str:
    """Why an orphan is one."""
    source = row["source"]
    if row["build"]["origin"] is None and Path(site.setup.home.path(source)).exists():
        return "its page is a draft now, or left out"
    return "its page is gone"


def _is_below(source: str, roots: Sequence[str]) -> bool:
    return any(_is_in(source, root) for root in roots)


def _is_in(source: str, root: str) -> bool:
    if root == "." or root.rpartition("/")[2] == "..":  # home, or a folder above it
        above = "../" if root == "." else f"{root}/../"
        return not source.startswith(above)
    return source == root or source.startswith(f"{root}/")


def left_over(
    ledger: Ledger, seen: set[bytes], left: Mapping[bytes, tuple[str, ...]]
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Cards of pages that are there, in sizes that no setting asks for now. left: those of pages
    that this run has looked at, which their rows may not know yet."""
    for identity, row in ledger.all_rows():
        key, build = key_of(identity), row.get("build")
        if build and key in seen and (files := left.get(key, tuple(build["left"]))):
            yield identity[0], files
