"""`Post`: what goes out, and what makes it the same post again. Pure.

The key is made of what a reader would call the same post: where it goes, what it links to, and
which creative it shows. Bytes, texts and times aren't in it: another encoder, theme or Pillow must
not post again.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, urlsplit, urlunsplit

from sharekit.manifest_text import escaped
from sharekit.share.address import canonical, page_of

MARKER = "sk"
_DIGITS = 12  # 48 bits: among a million posts of one account two collide once in 500 years of them


class Picture(NamedTuple):
    """One picture of a post. path: where its file is. title, description, link: in a carousel.

    focus: where the eye should stay when it is cropped, each from -1 to 1 (right and up are
    positive), or None.
    """

    path: str
    sha256: str
    media_type: str
    bytes: int
    width: int
    height: int
    alt: str = ""
    title: str = ""
    description: str = ""
    link: str = ""
    focus: tuple[float, float] | None = None


class Post(NamedTuple):
    """One post. url: the article's address; link: the one that is posted.

    board, section: as a person wrote them, or empty. variant: names the creative. colour: the
    picture's dominant one, `#rrggbb`, or empty. repeat: 0, or how often it is repeated on purpose.
    """

    platform: str
    account: str
    url: str
    variant: str
    board: str = ""
    section: str = ""
    link: str = ""
    title: str = ""
    text: str = ""
    pictures: tuple[Picture, ...] = ()
    colour: str = ""
    language: str = ""
    repeat: int = 0


def key_of(post: Post) -> str:
    """The post's identity, 64 hex digits: the same for whatever would be the same post."""
    return _key(post, page_of(post.url) if post.url else "")


def earlier_key_of(post: Post) -> str:
    """The key that it had while campaigns and fragments counted; mostly it is the same.

    What was posted under it is known by it.
    """
    return _key(post, canonical(post.url) if post.url else "")


def _key(post: Post, page: str) -> str:
    parts: list[str | int] = [
        post.platform,
        post.account,
        _folded(post.board),
        _folded(post.section),
        page,
        post.variant,
    ]
    if post.repeat:
        parts.append(post.repeat)
    return hashlib.sha256(json.dumps(parts, ensure_ascii=False).encode()).hexdigest()


def marker_of(key: str) -> str:
    """What a post is known by in a platform's listing."""
    return MARKER + key[:_DIGITS]


def marked(link: str, marker: str) -> str:
    """The link with the marker in it: as `utm_content` where it has none, else as `sk`.

    It comes after all campaign parameters. A link that holds it already stays; an older marker of
    ours gives way.
    """
    if not link or marker in query_values(link):
        return link
    parts = urlsplit(link)
    pairs = [pair for pair in parts.query.split("&") if pair and not _is_ours(pair)]
    taken = any(pair.partition("=")[0].lower() == "utm_content" for pair in pairs)
    pairs.append(f"{MARKER}={marker.removeprefix(MARKER)}" if taken else f"utm_content={marker}")
    return urlunsplit(parts._replace(query="&".join(pairs)))


def with_marker(post: Post, key: str | None = None) -> Post:
    """The post as it goes out: its marker in all of its links. key: the one it is known by."""
    marker = marker_of(key or key_of(post))
    pictures = tuple(p._replace(link=marked(p.link, marker)) for p in post.pictures)
    return post._replace(link=marked(post.link, marker), pictures=pictures)


def has_marker(link: str, marker: str) -> bool:
    """Does a link that was read back hold this marker, in either of its forms?"""
    return marker in query_values(link)


def bears_marker(link: str) -> bool:
    """Does it hold a marker at all, of whatever post?"""
    try:
        return any(map(_is_ours, urlsplit(link).query.split("&")))
    except ValueError:
        return False


def bare(link: str) -> str:
    """The link without what may be cut off on its way: query, fragment, a final slash."""
    return link.partition("#")[0].partition("?")[0].rstrip("/")


def query_values(link: str) -> frozenset[str]:
    """The link's parameters that may be markers, in their full form."""
    try:
        pairs = parse_qsl(urlsplit(link).query)
    except ValueError:
        return frozenset()
    return frozenset(
        value if name == "utm_content" else MARKER + value
        for name, value in pairs
        if name in ("utm_content", MARKER)
    )


def content_sha256(post: Post) -> str:
    """What tells an edited post from the one that was refused."""
    return hashlib.sha256(dumps(post).encode()).hexdigest()


def dumps(post: Post) -> str:
    """The post as one line of JSON, for the outbox."""
    value = post._asdict()
    value["pictures"] = [picture._asdict() for picture in post.pictures]
    return json_of(value, separators=(",", ":"))


def json_of(value: Mapping[str, Any], separators: tuple[str, str] | None = None) -> str:
    """The value as one line of JSON that can be written as UTF-8, paths that are none too."""
    return escaped(json.dumps(value, ensure_ascii=False, separators=separators))


def loads(text: str) -> Post:
    """The post in a line that `dumps` wrote. Raises ValueError, TypeError or KeyError."""
    value = json.loads(text)
    return Post(**{**value, "pictures": tuple(map(_picture, value["pictures"]))})


def _picture(value: Mapping[str, Any]) -> Picture:
    focus = value.get("focus")
    return Picture(**{**value, "focus": tuple(focus) if focus else None})


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def _is_ours(pair: str) -> bool:
    name, _, value = pair.partition("=")
    body = value.removeprefix(MARKER) if name == "utm_content" else value
    ours = name == MARKER or (name == "utm_content" and value.startswith(MARKER))
    return ours and len(body) == _DIGITS and not body.strip("0123456789abcdef")
