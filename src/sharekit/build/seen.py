"""What a run has seen so far, from its first page to its last."""

from __future__ import annotations

from collections.abc import Sequence

from sharekit.build.discover import Found
from sharekit.build.jobs import Site, inputs_for
from sharekit.build.lines import key_of
from sharekit.build.model import Result
from sharekit.build.plan_of_pins import Pinned


class Seen:
    """keys: of articles that are planned or kept. pins: to be planned.

    unread: names of what could not be looked into. left: of pages, by key, the cards that nobody
    asks for now. named: hashes of the names that cards were given, but for their own hash, and for
    which page. stopped: more pages failed than may, and the rest was left.
    """

    __slots__ = ("failures", "inputs", "keys", "left", "named", "pins", "stopped", "unread")

    def __init__(self, site: Site, found: Sequence[Found] | None) -> None:
        self.inputs = inputs_for(site)
        self.unread = [file.source for file in found or () if file.error is not None]
        self.keys: set[bytes] = set()
        self.left: dict[bytes, tuple[str, ...]] = {}
        self.named: dict[int, str] = {}
        self.pins: list[Pinned] = []
        self.failures = 0
        self.stopped = False

    def look_at(self, result: Result) -> None:
        """Note what a worker found left, where no row will tell of it."""
        if result.row is not None and result.row.build is not None:
            self.left[key_of(result.row.identity)] = result.row.build.left
