"""A post as it would go out: where, when, every word, and how much of its limit that takes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from sharekit.cli.console import one_line, plain
from sharekit.errors import UsageError

if TYPE_CHECKING:
    from sharekit.publish.platforms.base import Kind
    from sharekit.publish.post import Post

_LABEL = 10
"""Columns of a label and what stands behind it."""


def sent_json(post: Post) -> dict[str, Any]:
    """What is sent, as JSON values: the text with its link and marker, counted as is done there."""
    from sharekit.publish.rules import counts

    text, kind = _sent(post)
    counted = counts(post, kind) if kind else ()
    return {"text": text, "counts": [each._asdict() for each in counted]}


def post_json(post: Post, at: datetime | None) -> dict[str, Any]:
    """A post as JSON values. at: when it is planned for, or None."""
    return {
        "section": post.section or None,
        "at": at.isoformat() if at else None,
        "title": post.title,
        **sent_json(post),
        "link": post.link,
        "alt": [picture.alt for picture in post.pictures],
        "pictures": [picture.path for picture in post.pictures],
    }


def lines_of(post: Post, when: str = "") -> Iterator[str]:
    """A post for people, a line or more for each of its parts. when: as it is shown, or nothing."""
    from sharekit.publish.rules import counts, told_unit

    text, kind = _sent(post)
    if when:
        yield from _labelled("when", when)
    if post.title:
        yield from _labelled("title", one_line(post.title))
    yield from _labelled("text", text or "(none)")
    if kind:
        told = (f"{length:,} of {most:,} {told_unit(u)}" for length, most, u in counts(post, kind))
        yield from _labelled("length", ", ".join(told))
    yield from _labelled("link", post.link or "(none)")
    for picture in post.pictures:
        yield from _labelled("picture", picture.path)
        yield from _labelled("alt", picture.alt or "(none)")


def place_of(post: Post) -> str:
    """Where a post goes, in one line."""
    who = post.account or "(no account)"
    return one_line(
        " › ".join(part for part in (f"{post.platform} {who}", post.board, post.section) if part)
    )


def moment_of(at: datetime | None, now: datetime) -> str:
    """When a post of this run goes out."""
    if at is None:
        return "now"
    return f"now; {'planned for' if at > now else 'due since'} {at:%a %Y-%m-%d %H:%M %Z}".rstrip()


def _sent(post: Post) -> tuple[str, Kind | None]:
    """The text as it goes out; as it stands where the platform is none."""
    from sharekit.publish.platforms.table import PLATFORMS

    try:
        kind = PLATFORMS.get(post.platform)
    except UsageError:
        return post.text, None
    return kind.worded(post), kind


def _labelled(label: str, text: str) -> Iterator[str]:
    lines = [line.rstrip() for line in plain(text).splitlines()] or [""]
    for name, line in zip_longest((f"{label}:",), lines, fillvalue=""):
        yield f"  {name:<{_LABEL}}{line}".rstrip()
