"""Is this post what its platform takes? Offline, by the platform's own limits: the dry run."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from sharekit.diagnostics import Diagnostic, error, warning
from sharekit.errors import SharekitError, shortened
from sharekit.fetch.address import refusal
from sharekit.fetch.url import is_inner_name, target
from sharekit.lazy import lazy
from sharekit.publish.platforms.base import CHARACTERS, Kind, Length
from sharekit.publish.post import Picture, Post
from sharekit.share.counting import text_length

_HEX = lazy("#[0-9A-Fa-f]{6}")
_TOLD = {
    "graphemes": "characters",
    "mastodon": "characters (a link counts 23)",
    "utf8": "bytes",
    "utf16": "UTF-16 units",
}


def check(post: Post, kind: Kind) -> tuple[Diagnostic, ...]:
    """Everything that is wrong with a post, errors and warnings, before anything is sent."""
    return (*_texts(post, kind), *_link(post, kind), *_pictures(post, kind), *kind.check(post))


def length_of(text: str, unit: str) -> int:
    """How long a text is, in the unit of a limit."""
    return len(text) if unit == CHARACTERS else text_length(text, unit)


def told_unit(unit: str) -> str:
    """The unit of a limit in words for people."""
    return _TOLD.get(unit, unit)


class Count(NamedTuple):
    """How long a post's text is, and how long it may be, in the platform's unit."""

    length: int
    limit: int
    unit: str


def counts(post: Post, kind: Kind) -> tuple[Count, ...]:
    """The length of the text that is sent, by each of the platform's limits."""
    worded = kind.worded(post)
    return tuple(Count(length_of(worded, u), most, u) for most, u in kind.limits.text)


def _texts(post: Post, kind: Kind) -> Iterator[Diagnostic]:
    limits = kind.limits
    worded = kind.worded(post)
    if limits.title is not None:
        yield from _too_long("title", post.title, limits.title, kind)
    for length in limits.text:
        yield from _too_long("text", worded, length, kind)
    if limits.advised and len(worded) > limits.advised:
        yield warning(
            "post.text_long",
            f"the text has {len(worded)} characters; {kind.title} is read up to {limits.advised}",
            hint="shorten it in the plan",
            where="text",
        )
    if limits.board and not post.board:
        yield error(
            "post.board_missing",
            f"{kind.title} wants a board",
            hint="write its name into the plan, or give --board; see: sharekit boards list",
            where="board",
        )
    if limits.colour and post.colour and not _HEX.fullmatch(post.colour):
        yield error(
            "post.colour",
            f"'{shortened(post.colour, 40)}' is no colour that {kind.title} takes",
            hint="write it as #18362a, or leave it out",
            where="colour",
        )
    if not worded and not post.pictures:
        yield error("post.empty", "there is nothing to post", hint="write a text", where="text")


def _too_long(where: str, text: str, limit: Length, kind: Kind) -> Iterator[Diagnostic]:
    length = length_of(text, limit.unit)
    if length > limit.limit:
        most = f"{limit.limit} {told_unit(limit.unit)}"
        yield error(
            "post.too_long",
            f"{kind.title} takes {most} here, and these are {length}",
            hint=f"shorten it in the plan by {length - limit.limit}",
            where=where,
        )


def _link(post: Post, kind: Kind) -> Iterator[Diagnostic]:
    for link in dict.fromkeys((post.link, *(picture.link for picture in post.pictures))):
        if not link:
            continue
        if kind.limits.link is not None and len(link) > kind.limits.link:
            yield error(
                "post.too_long",
                f"{kind.title} takes links of {kind.limits.link} characters, this has {len(link)}",
                hint="give a shorter address, or fewer campaign parameters",
                where="link",
            )
        reason = _not_public(link)
        if reason:
            yield error(
                "post.link",
                f"nobody else can follow this link: {reason}",
                hint="give the article's public address, https://…",
                where="link",
            )


def _not_public(link: str) -> str | None:
    """Why a link can't be followed by everybody, or None."""
    try:
        place = target(link)
    except SharekitError as problem:
        return problem.message
    if place.literal is not None:
        return refusal(place.literal)
    return "it leads into a private network" if is_inner_name(place.host) else None


def _pictures(post: Post, kind: Kind) -> Iterator[Diagnostic]:
    least, most = kind.limits.pictures
    count = len(post.pictures)
    if not least <= count <= most:
        yield error(
            "post.picture_count",
            f"{kind.title} takes {least} to {most} pictures, and this post has {count}",
            hint="change the pictures in the plan",
            where="picture",
        )
    for picture in post.pictures:
        yield from _picture(picture, post, kind)


def _picture(picture: Picture, post: Post, kind: Kind) -> Iterator[Diagnostic]:
    limits = kind.limits
    if picture.media_type not in limits.types:
        taken = ", ".join(name.removeprefix("image/") for name in limits.types)
        yield error(
            "post.picture_type",
            f"{kind.title} takes {taken}, not {picture.media_type or 'files of this kind'}",
            hint="draw it with --format png",
            where=picture.path,
        )
    if picture.bytes > limits.bytes:
        yield error(
            "post.picture_bytes",
            f"{kind.title} takes {limits.bytes:,} bytes, and the picture has {picture.bytes:,}",
            hint=f"draw it with --budget {limits.bytes // 1000}KB",
            where=picture.path,
        )
    alt = picture.alt
    if limits.alt is not None:
        yield from _too_long("alt", alt, limits.alt, kind)
    if not alt.strip():
        yield warning(
            "post.alt_missing",
            "the picture has no alt text: many people will not know what it shows",
            hint="write one into the plan",
            where="alt",
        )
    if limits.shape and picture.width and picture.height:
        ratio = picture.width / picture.height
        if abs(ratio - limits.shape) > 0.02 and len(post.pictures) == 1:
            yield warning(
                "post.picture_cut",
                f"{kind.title} shows 2:3 whole; this is {picture.width}×{picture.height}",
                hint="draw it with sharekit pin",
                where=picture.path,
            )
