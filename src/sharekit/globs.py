"""Globs over paths with forward slashes, as people know them from `.gitignore`. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache


def matches(path: str, patterns: Iterable[str]) -> bool:
    """Does one of the patterns match the path?

    `*` and `?` stay within a name, `**` crosses folders, `[ab]` is one of them. A pattern without
    a slash matches a name at any depth; one that ends in a slash, everything below that folder.
    """
    return any(_compiled(pattern).fullmatch(path) is not None for pattern in patterns)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    pattern = pattern.removeprefix("./")
    if pattern.endswith("/"):
        pattern += "**"
    parts = [] if "/" in pattern else ["(?:.*/)?"]
    at = 0
    while at < len(pattern):
        piece, at = _piece(pattern, at)
        if not (parts and piece in _REPEATING and parts[-1] == piece):  # `***` is no more than `**`
            parts.append(piece)
    return re.compile("".join(parts), re.DOTALL)


_REPEATING = frozenset({"[^/]*", ".*"})


def _piece(pattern: str, at: int) -> tuple[str, int]:
    """The regular expression of what stands at this place, and the place behind it."""
    if pattern.startswith("**/", at) and (at == 0 or pattern[at - 1] == "/"):
        return "(?:.*/)?", at + 3
    if pattern.startswith("**", at):
        return ".*", at + 2
    character = pattern[at]
    if character == "*":
        return "[^/]*", at + 1
    if character == "?":
        return "[^/]", at + 1
    if character == "[":
        end = pattern.find("]", at + 2)
        if end > 0:
            inside = pattern[at + 1 : end].replace("\\", r"\\").replace("[", r"\[")
            negated = inside[0] in "!^"
            return f"[{'^/' if negated else ''}{inside[negated:]}]", end + 1
    return re.escape(character), at + 1
