"""A post as Pinterest's JSON: one picture, or a carousel of several."""

from __future__ import annotations

from typing import Any

from sharekit.publish.media import base64_of
from sharekit.publish.post import Post

MOST_ALT = 500


def pin_of(post: Post, place: str) -> dict[str, Any]:
    """What is sent to make it. place: the board's id, and a section's behind a slash."""
    board, _, section = place.partition("/")
    pin: dict[str, Any] = {
        "board_id": board,
        "board_section_id": section,
        "title": post.title,
        "description": post.text,
        "link": post.link,
        "alt_text": alt_of(post),
        "dominant_color": post.colour,
    }
    pin = {name: value for name, value in pin.items() if value}
    return {**pin, "media_source": _media(post)}


def alt_of(post: Post) -> str:
    """The pin's one alt text: of a carousel, those of its pictures in order, as many as fit."""
    alts = [picture.alt.strip() for picture in post.pictures]
    if len(alts) == 1:
        return post.pictures[0].alt
    told = ""
    for number, alt in enumerate(alts, 1):
        part = f"({number}/{len(alts)}) {alt} " if alt else ""
        if len(told) + len(part.rstrip()) > MOST_ALT:
            break
        told += part
    return told.rstrip() or alts[0]


def _media(post: Post) -> dict[str, Any]:
    if len(post.pictures) == 1:
        (picture,) = post.pictures
        return {
            "source_type": "image_base64",
            "content_type": picture.media_type,
            "data": base64_of(picture),
        }
    items = []
    for picture in post.pictures:
        item = {
            "title": picture.title,
            "description": picture.description,
            "link": picture.link or post.link,
        }
        kept = {name: value for name, value in item.items() if value}
        items.append({**kept, "content_type": picture.media_type, "data": base64_of(picture)})
    return {"source_type": "multiple_image_base64", "items": items, "index": 0}
