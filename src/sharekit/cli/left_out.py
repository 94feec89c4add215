"""What a plan leaves out or lacks, and why: a line a platform, the files with -v."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Any, NamedTuple

from sharekit.cli.console import Console, counted

if TYPE_CHECKING:
    from sharekit.publish.drafting import Left
    from sharekit.publish.goal import Goal
    from sharekit.publish.plan import Planned
    from sharekit.publish.platforms.base import Kind


class LeftOut(NamedTuple):
    """A picture that no post on that platform shows. path: its file."""

    kind: Kind
    goal: Goal
    path: str
    left: Left


def tell_left_out(console: Console, left: Sequence[LeftOut]) -> None:
    """Print what is left out of a plan that was made."""
    for _, group in groupby(left_by_reason(left), key=_reason):
        own = list(group)
        kind, count = own[0].kind, len(own)
        pictures = "1 picture is" if count == 1 else f"{count} pictures are"
        console.message(f"{pictures} left out on {kind.title}: {_why(own[0])}")
        for each in own:
            console.detail(f"  {each.path}")


def tell_without_address(console: Console, sources: Sequence[str]) -> None:
    """Print whose cards lead nowhere, so that no post is made of them."""
    if sources:
        more = f" and {len(sources) - 5} more" if len(sources) > 5 else ""
        console.message(
            f"left out, for want of an address (--url, or site.url): {', '.join(sources[:5])}{more}"
        )


def tell_without_board(console: Console, made: Sequence[Planned]) -> None:
    """Print how many posts want a board and have none, so that they could not be sent."""
    from sharekit.publish.platforms.table import PLATFORMS

    kinds = [PLATFORMS.get(entry.platform) for entry in made if not entry.board]
    titles = [kind.title for kind in kinds if kind.limits.board]
    for title in dict.fromkeys(titles):
        count = titles.count(title)
        posts = counted(count, "post")
        console.message(
            f"{posts} on {title} without a board yet: "
            "give --board, or write it into the plan (a pin's also into pins.toml)"
        )


def left_by_reason(left: Sequence[LeftOut]) -> list[LeftOut]:
    """In their order, those of a platform and reason together."""
    reasons = list(dict.fromkeys(map(_reason, left)))
    return sorted(left, key=lambda each: reasons.index(_reason(each)))


def left_json(each: LeftOut) -> dict[str, Any]:
    """It as JSON values. reason: `format` or `one_post`."""
    reason = "format" if each.left.unfit else "one_post"
    return {"platform": each.kind.name, "picture": each.path, "reason": reason}


def _reason(each: LeftOut) -> tuple[str, bool]:
    return each.kind.name, each.left.unfit


def _why(each: LeftOut) -> str:
    limits = each.kind.limits
    if each.left.unfit:
        return f"it takes {', '.join(name.removeprefix('image/') for name in limits.types)}"
    most = limits.pictures[1]
    if most > 1 and each.goal.carousel:
        return f"an article is one post there, with up to {most} pictures of one size"
    together = f"; --carousel puts up to {most} of one size into it" if most > 1 else ""
    return f"an article is one post there, with its first picture{together}"
