"""The plan: which pages are up to date by what the manifest says of them. Pure.

Everything here compares values; whoever calls has read the files.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple

from sharekit.build.model import Page


class Mark(NamedTuple):
    """What the manifest says of a page, as far as the plan needs it.

    cards: (file, sha256) of those that the build made. uses: (file, sha256) of what they show.
    pins: the files of those of the cards that are pins.
    """

    source_sha256: str
    inputs: str
    made_with: str
    age: str
    cards: tuple[tuple[str, str], ...]
    uses: tuple[tuple[str, str], ...]
    stale_from: str | None
    pins: tuple[str, ...] = ()


def mark_of(row: dict[str, Any]) -> Mark | None:
    """The mark in a manifest's row as JSON; None where no build wrote it (or it is damaged)."""
    try:
        build = row["build"]
        made = frozenset(build["files"])
        cards = [card for card in row["cards"] if card["file"] in made]
        return Mark(
            row["source_sha256"],
            build["inputs_sha256"],
            build["made_with"],
            row["age"],
            tuple((card["file"], card["sha256"]) for card in cards),
            tuple((used["file"], used["sha256"]) for used in build["uses"]),
            build["stale_from"],
            tuple(card["file"] for card in cards if "title" in card),
        )
    except (KeyError, TypeError):
        return None


def changed(
    page: Page,
    mark: Mark | None,
    inputs: str,
    today: date,
    digest: Callable[[str], str],
) -> str | None:
    """What has changed since the cards of a page were made, in a word; None: nothing.

    inputs: the fingerprint of what holds for every card of this page. digest: the sha256 of a file
    that cards show, "" where it is missing.
    """
    if mark is None:
        return "new"
    if mark.source_sha256 != page.sha256:
        return "source"
    if mark.inputs != inputs:
        return "settings"
    if mark.stale_from and (today.isoformat() >= mark.stale_from) != (mark.age == "stale"):
        return "age"
    for file, sha256 in mark.uses:
        if "://" not in file and digest(file) != sha256:
            return file
    return None


def in_shard(source: str, shard: tuple[int, int] | None) -> bool:
    """Does the page belong to the shard (K, N)? Every page belongs to one, wherever it runs."""
    if shard is None:
        return True
    number, count = shard
    digest = hashlib.sha256(source.encode("utf-8", "surrogatepass")).digest()
    return int.from_bytes(digest[:8], "big") % count == number - 1
