"""`Registry[T]`: a collection as an explicit table of import strings.

Nothing is imported until it is used. Outsiders add rows by entry points, which are read only for
a name that the table doesn't know. A wrong name answers with the near ones.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Generic, TypeVar

from sharekit.errors import UsageError

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Registry(Generic[T]):
    """Names to `module:attribute`. kind: what a row is, for messages (`template`)."""

    kind: str
    table: Mapping[str, str]

    @property
    def names(self) -> tuple[str, ...]:
        """The table's own names, in its order."""
        return tuple(self.table)

    def get(self, name: str) -> T:
        """The row of that name, imported now. Raises UsageError (`KIND.unknown`)."""
        target = self.table.get(name) or self._entry_point(name)
        if target is None:
            raise unknown_name(self.kind, name, self.names)
        module, _, attribute = target.partition(":")
        row: T = getattr(import_module(module), attribute)
        return row

    def _entry_point(self, name: str) -> str | None:
        from importlib.metadata import entry_points  # reads every installed package's metadata

        found = entry_points(group=f"sharekit.{self.kind}s", name=name)
        return next((point.value for point in found), None)


def unknown_name(kind: str, name: str, known: Iterable[str]) -> UsageError:
    """The error for a name that isn't there, with the near names or all of them."""
    names = tuple(known)
    near = near_names(name.lower(), names)
    hint = f"did you mean {' or '.join(near)}?" if near else f"there are: {', '.join(names)}"
    return UsageError(f"no {kind} is called '{name}'", code=f"{kind}.unknown", hint=hint)


def near_names(name: str, known: Collection[str]) -> list[str]:
    """At most three of the known names that look like this one, the nearest first."""
    from difflib import get_close_matches  # only somebody's mistake needs it

    return get_close_matches(name, list(known), n=3, cutoff=0.5)
