"""What each platform takes, written down once more: from their documents, not from our code."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable, Mapping
from urllib.parse import parse_qsl, urlsplit

import regex

from sharekit.world import Request

_ID = re.compile(r"\d+")
_TID = re.compile(r"[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}")
_LINK = re.compile(r"https?://[^\s<>\"]+")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f]")


def graphemes(text: str) -> int:
    return len(regex.findall(r"\X", text))


def pinterest(request: Request) -> str:
    """https://developers.pinterest.com/docs/api/v5/pins-create; the link that is posted."""
    pin = json.loads(request.body)
    allowed = {"board_id", "board_section_id", "title", "description", "link", "alt_text",
               "dominant_color", "media_source"}  # fmt: skip
    assert set(pin) <= allowed
    assert _ID.fullmatch(pin["board_id"])
    for name, most in (("title", 100), ("description", 800), ("alt_text", 500), ("link", 2048)):
        assert 0 < len(pin.get(name, "x")) <= most, name
    media = pin["media_source"]
    if media["source_type"] == "image_base64":
        assert set(media) == {"source_type", "content_type", "data"}
        items = [media]
    else:
        assert (media["source_type"], media["index"]) == ("multiple_image_base64", 0)
        items = media["items"]
        assert 2 <= len(items) <= 5
    for item in items:
        assert item["content_type"] in ("image/png", "image/jpeg")
        assert base64.b64decode(item["data"], validate=True)
        assert item.get("link", pin["link"]) == pin["link"]
    return str(pin["link"])


def bluesky(request: Request) -> str:
    """https://docs.bsky.app/docs/advanced-guides/posts, and the lexicons app.bsky.feed.post."""
    given = json.loads(request.body)
    assert _TID.fullmatch(given["rkey"])
    record = given["record"]
    text = record["text"]
    assert graphemes(text) <= 300
    assert len(text.encode()) <= 3000
    for facet in record.get("facets", ()):
        place, (feature,) = facet["index"], facet["features"]
        part = text.encode()[place["byteStart"] : place["byteEnd"]].decode()
        assert part.replace("＃", "#", 1) == feature.get("uri", f"#{feature.get('tag', '')}")
        assert graphemes(feature.get("tag", "")) <= 64
    images = record.get("embed", {}).get("images", [])
    assert len(images) <= 4
    for image in images:
        assert isinstance(image["alt"], str)
        assert min(image.get("aspectRatio", {"width": 1, "height": 1}).values()) >= 1
    return _last_link(text)


def mastodon(request: Request) -> str:
    """https://docs.joinmastodon.org/user/posting/: a link counts as 23 characters."""
    status = json.loads(request.body)
    text = status["status"]
    assert graphemes(_LINK.sub("x" * 23, text)) <= 500
    assert len(status["media_ids"]) <= 4
    assert re.fullmatch(r"[0-9a-f]{64}", request.headers["Idempotency-Key"])
    return _last_link(text)


def telegram(request: Request) -> str:
    """https://core.telegram.org/bots/api#sendphoto: 1,024 UTF-16 code units."""
    form = request.body.decode("utf-8", "replace")
    caption = form.split('name="caption"\r\n\r\n')[1].split("\r\n--sharekit")[0]
    assert len(caption.encode("utf-16-le")) <= 2048
    return _last_link(caption)


def wordpress(request: Request) -> str:
    """https://developer.wordpress.org/rest-api/reference/posts/"""
    post = json.loads(request.body)
    assert re.fullmatch(r"[a-z0-9-]{1,200}", post["slug"])
    (link,) = re.findall(r'<a href="([^"]*)">', post["content"])
    return str(link).replace("&amp;", "&").replace("&#x27;", "'")


PLATFORMS: Mapping[str, Callable[[Request], str]] = {
    "pinterest": pinterest, "bluesky": bluesky, "mastodon": mastodon, "telegram": telegram,
    "wordpress": wordpress,
}  # fmt: skip


def campaign_holds(link: str, page: str, utm: Mapping[str, str], platform: str, key: str) -> None:
    """What the page's address says is there, then the campaign, then the marker: once, and last."""
    parts, own = urlsplit(link), urlsplit(page)
    assert _CONTROL.search(link) is None
    assert (parts.scheme, parts.fragment) == (own.scheme, own.fragment)
    *pairs, marker = parse_qsl(parts.query, keep_blank_values=True)
    theirs = [pair for pair in parse_qsl(own.query) if not _ours(*pair)]
    assert [pair for pair in pairs if pair in theirs] == theirs
    names = [name.lower() for name, _ in pairs]
    assert marker == (
        ("sk", key[:12]) if "utm_content" in names else ("utm_content", f"sk{key[:12]}")
    )
    had = {name.lower() for name, _ in parse_qsl(own.query, keep_blank_values=True)}
    if not utm:
        assert {name for name, _ in pairs} <= {name for name, _ in parse_qsl(own.query, True)}
        return
    told = {name: value for name, value in pairs if name.lower() not in had}
    for name, value in (("source", platform), ("medium", "social")):
        if f"utm_{name}" not in had and utm.get(name, "{")[0] == "{":
            assert told[f"utm_{name}"] == value
    assert "utm_campaign" in told
    assert all(re.fullmatch(r"[a-z0-9-]+", value) for value in told.values())


def _ours(name: str, value: str) -> bool:
    body = value.removeprefix("sk") if name == "utm_content" else value
    ours = name == "sk" or (name == "utm_content" and value.startswith("sk"))
    return ours and re.fullmatch(r"[0-9a-f]{12}", body) is not None


def _last_link(text: str) -> str:
    return _LINK.findall(text)[-1]
