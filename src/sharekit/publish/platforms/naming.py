"""What a person means by the name of a board: its id, or which names are near."""

from __future__ import annotations

from collections.abc import Callable

from sharekit.publish.outcomes import RejectedError
from sharekit.publish.platforms.base import Board


def resolved(kind: str, wanted: str, listed: Callable[[], tuple[Board, ...]]) -> str:
    """The id of a board or section that a person named. Raises RejectedError."""
    if wanted.isascii() and wanted.isdecimal() and len(wanted) > 12:
        return wanted
    rows = listed()
    exact = [row for row in rows if row.name == wanted]
    folded = " ".join(wanted.casefold().split())
    like = exact or [row for row in rows if " ".join(row.name.casefold().split()) == folded]
    if len(like) == 1:
        return like[0].id
    if like:
        ids = ", ".join(f"{row.name} ({row.id})" for row in like)
        raise RejectedError(
            f"'{wanted}' is the name of {len(like)} {kind}s",
            code="publish.ambiguous",
            hint=f"write the id of the one you mean: {ids}",
        )
    from sharekit.registry import near_names

    near = near_names(wanted, [row.name for row in rows])
    names = ", ".join(row.name for row in rows[:10]) or "none yet"
    raise RejectedError(
        f"there is no {kind} called '{wanted}'",
        code="publish.board",
        hint=f"did you mean {' or '.join(near)}?" if near else f"there are: {names}",
    )
