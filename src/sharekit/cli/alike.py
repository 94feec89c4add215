"""What is said of several posts in the same words is said once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from sharekit.lazy import lazy

if TYPE_CHECKING:
    from sharekit.diagnostics import Diagnostic
    from sharekit.errors import SharekitError

_LINE = lazy(r"line ([0-9]+)(?: (.*))?")
_MOST = 12
"""Lines that are named, at most."""


def once(found: Sequence[Diagnostic]) -> list[Diagnostic]:
    """Findings of a plan, those alike as one that names all their lines."""
    groups: dict[tuple[object, ...], list[Diagnostic]] = {}
    for each in found:
        kind = (each.severity, each.code, each.message, each.hint)
        groups.setdefault((*kind, _rest(each.where)), []).append(each)
    return [
        own[0] if len(own) == 1 else replace(own[0], where=_lines([each.where for each in own]))
        for own in groups.values()
    ]


def errors_once(problems: Sequence[SharekitError]) -> list[SharekitError]:
    """Errors of a plan's lines, those alike as one that names all of them."""
    groups: dict[tuple[object, ...], list[SharekitError]] = {}
    for at, each in enumerate(problems):
        line = each.where is not None and _LINE.fullmatch(each.where) is not None
        kind = (each.code, each.message, each.hint, _rest(each.where))
        groups.setdefault(kind if line else (at,), []).append(each)
    for own in groups.values():
        own[0].where = _lines([each.where for each in own])
    return [own[0] for own in groups.values()]


def _rest(where: str | None) -> str | None:
    """What stands behind a line's number; of anything else all of it."""
    found = _LINE.fullmatch(where or "")
    return found[2] if found else where


def _lines(places: Sequence[str | None]) -> str | None:
    """Places that differ in their lines alone, as one."""
    found = [match for place in places if (match := _LINE.fullmatch(place or ""))]
    numbers = list(dict.fromkeys(match[1] for match in found))
    if len(numbers) < 2:
        return places[0]
    more = len(numbers) - _MOST
    named = [*numbers[:_MOST], f"{more} more"] if more > 0 else numbers
    listed = f"{', '.join(named[:-1])} and {named[-1]}"
    return f"lines {listed} {found[0][2] or ''}".rstrip()
