"""Responses kept on disk, so that what has not changed isn't sent again, and for `--offline`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import NamedTuple, Protocol

from sharekit.fetch.settings import REDIRECTS
from sharekit.world import Response


class Cache(Protocol):
    """Bytes by key; may forget."""

    def get(self, key: str) -> bytes | None: ...

    def put(self, key: str, value: bytes) -> None: ...


class Kept(NamedTuple):
    """What an address answered: a redirect to `location`, or a response with its validators."""

    location: str | None = None
    response: Response | None = None
    etag: str | None = None
    modified: str | None = None

    @property
    def conditions(self) -> Mapping[str, str]:
        """Headers that ask for the body only if it has changed."""
        if self.response is None:
            return {}
        pairs = (("If-None-Match", self.etag), ("If-Modified-Since", self.modified))
        return {name: value for name, value in pairs if value}


def look_up(cache: Cache | None, url: str) -> Kept | None:
    """What was kept for an address; damaged entries count as absent."""
    entry = cache.get(_key(url)) if cache else None
    if entry is None:
        return None
    head, _, body = entry.partition(b"\n")
    try:
        facts = json.loads(head)
        if facts["location"] is not None:
            return Kept(location=facts["location"])
        told = (facts["media_type"], facts["charset"], facts.get("robots", ""))
        response = Response(facts["url"], body, *told)
        return Kept(None, response, facts["etag"], facts["modified"])
    except (ValueError, KeyError, TypeError):
        return None


def keep(cache: Cache | None, url: str, kept: Kept) -> None:
    """Keep an answer, where there is a cache."""
    if cache is None:
        return
    response = kept.response or Response("", b"")
    head = {
        "location": kept.location,
        "url": response.url,
        "media_type": response.media_type,
        "charset": response.charset,
        "robots": response.robots,
        "etag": kept.etag,
        "modified": kept.modified,
    }
    cache.put(_key(url), json.dumps(head).encode() + b"\n" + response.body)


def answer_offline(cache: Cache | None, url: str) -> Response | None:
    """The response kept for an address, its redirects followed, or None."""
    for _ in range(REDIRECTS + 1):
        kept = look_up(cache, url)
        if kept is None or kept.location is None:
            return kept.response if kept else None
        url = kept.location
    return None


def _key(url: str) -> str:
    return f"http-1 {url}"
