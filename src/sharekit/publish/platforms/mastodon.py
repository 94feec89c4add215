"""Mastodon and what speaks its client API (Pleroma, GoToSocial, snac): statuses with pictures.

https://docs.joinmastodon.org/methods/statuses/ — Mastodon itself knows a repeated request by its
Idempotency-Key for an hour, others ignore it; so own statuses are listed and known by their marker.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from html import unescape
from typing import Any
from urllib.parse import parse_qs, quote, urlsplit

from sharekit.lazy import lazy
from sharekit.publish.api import Api, Reply
from sharekit.publish.media import bytes_of, form_of
from sharekit.publish.outcomes import NotSentError, RejectedError
from sharekit.publish.platforms.base import (
    Account,
    Kind,
    Length,
    Limits,
    OAuth,
    Prepared,
    Who,
    address_of,
    bearer,
    identity_of,
    worded,
)
from sharekit.publish.post import Post, has_marker, marker_of
from sharekit.publish.states import Dedupe, Look, Receipt
from sharekit.share.counting import text_length

_PAGE = 40
_MOST_PAGES = 250
"""Ten thousand statuses; servers take three hundred requests in five minutes."""
_WAITS = (0.5, 1.0, 2.0, 4.0, 4.0, 4.0, 4.0, 4.0, 4.0)
"""Seconds between two questions after a picture: half a minute in all."""
_ASTRAY = timedelta(days=7)
"""By how much our clock may have been ahead when a post was sent."""
_DIGESTING = frozenset({202, 206})
"""What is answered as long as a picture isn't ready, whatever addresses it has by then."""
_HREF = lazy(r'href="([^"]{1,4000})"')
_TAG = lazy(r"<[^<>]{0,4000}>")
_MENTION = lazy(r"(@\w{1,64})@[\w.-]{1,253}")
_NEXT = lazy(r'<([^<>]{1,2000})>\s*;[^,<>]{0,200}?\brel="?next\b')


class Mastodon:
    """An account on an instance. user: its id there."""

    def __init__(self, api: Api, account: Account) -> None:
        self._api = api
        self._user = account.user
        self._listed: Mapping[str, Mapping[str, Any]] = {}

    def who(self) -> Who:
        data = self._api.ask("GET", "/api/v1/accounts/verify_credentials").data
        return Who(identity_of(data["id"]), data["acct"])

    def prepare(self, post: Post) -> Prepared:
        self._check_limits(post)
        media = []
        for picture in post.pictures:
            fields = {"description": picture.alt}
            if picture.focus is not None:
                fields["focus"] = f"{picture.focus[0]:.2f},{picture.focus[1]:.2f}"
            body, kind = form_of(bytes_of(picture), picture, fields, "file")
            reply = self._api.ask("POST", "/api/v2/media", body=body, kind=kind)
            media.append(self._ready(reply))
        return Prepared(media=tuple(media))

    def publish(self, post: Post, prepared: Prepared, key: str) -> Receipt:
        status: dict[str, Any] = {"status": worded(post), "media_ids": list(prepared.media)}
        if post.language:
            status["language"] = post.language
        headers = {"Idempotency-Key": key}
        data = self._api.commit("POST", "/api/v1/statuses", json=status, headers=headers).data
        return _receipt(data)

    def find(self, post: Post, place: str, key: str, since: datetime | None) -> Look:
        """`limit` is a maximum: a short page is no end, only one on which nothing follows is.

        Where an earlier listing of this run was read to its end, this one is read as far as that,
        and none is read beyond what is older than the post can be: the newest stand first.
        """
        marker, before = marker_of(key), ""
        fresh: dict[str, Mapping[str, Any]] = {}
        path = f"/api/v1/accounts/{quote(self._user, safe='')}/statuses"
        for _ in range(_MOST_PAGES):
            query: dict[str, Any] = {"limit": _PAGE, "exclude_reblogs": "true"}
            if before:
                query["max_id"] = before
            reply = self._api.ask("GET", path, query=query)
            if not isinstance(reply.data, list):
                break
            own = {identity_of(status["id"]): status for status in reply.data}
            known = bool(own) and self._listed.keys() >= own.keys()
            for status in (*own.values(), *(self._listed.values() if known else ())):
                if _holds(status, marker, post):
                    return Look(_receipt(status), at=reply.at)
            if own and all(_is_older(status, since, reply.at) for status in own.values()):
                return Look(None, at=reply.at)
            following = _following(reply)
            if known or (not following and fresh.keys() >= own.keys()):
                # The end; or a server without pages (snac), which gives all it has up to its own
                # most: no more than that is known where it is long.
                whole = known or len(own) < _PAGE
                if whole:
                    self._listed = {**fresh, **self._listed}
                return Look(None, whole=whole, at=reply.at)
            fresh |= {name: _kept(status) for name, status in own.items()}
            after = following or list(own)[-1]
            if after == before:
                break
            before = after
        return Look(None, whole=False)

    def _ready(self, reply: Reply) -> str:
        """The picture's id, once the server has digested it; a status with it is refused before."""
        identity = identity_of(reply.data["id"])
        waits = iter(_WAITS)
        while reply.status in _DIGESTING:
            seconds = next(waits, None)
            if seconds is None:
                raise NotSentError(
                    "the server takes long with the picture",
                    code="publish.server",
                    hint="run again later",
                )
            self._api.pause(seconds)
            reply = self._api.ask("GET", f"/api/v1/media/{quote(identity, safe='')}")
        return identity

    def _check_limits(self, post: Post) -> None:
        """The instance's own limits; older and smaller servers know the first version alone."""
        facts: Mapping[str, Any] = {}
        for path in ("/api/v2/instance", "/api/v1/instance"):
            try:
                facts = self._api.ask("GET", path).data or {}
                break
            except (RejectedError, NotSentError):
                continue
        limits = facts.get("configuration") or {}
        statuses, media = limits.get("statuses") or {}, limits.get("media_attachments") or {}
        _bound("text", text_length(worded(post), "mastodon"), statuses.get("max_characters"))
        _bound("number of pictures", len(post.pictures), statuses.get("max_media_attachments"))
        for picture in post.pictures:
            _bound("picture's bytes", picture.bytes, media.get("image_size_limit"))
            _bound("alt text", len(picture.alt), media.get("description_limit"))


def _following(reply: Reply) -> str:
    """Where the next page begins, by the Link header (RFC 8288), or nothing."""
    found = _NEXT.search(reply.headers.get("link", "")[:4000])
    return parse_qs(urlsplit(found[1]).query).get("max_id", [""])[0] if found else ""


def _kept(status: Mapping[str, Any]) -> Mapping[str, Any]:
    """Of a status what it may be known by later; of ten thousand the rest would fill the memory."""
    return {name: status.get(name) for name in ("id", "url", "content")}


def _is_older(status: Mapping[str, Any], since: datetime | None, now: datetime | None) -> bool:
    """Was it there before, for certain? now: by the server's clock, which is ahead of no attempt.

    A time that is none, or of no zone, says nothing.
    """
    if since is None or now is None or since > now + _ASTRAY:
        return False
    try:
        return datetime.fromisoformat(str(status.get("created_at"))) < since - _ASTRAY
    except (ValueError, TypeError):
        return False


def _receipt(status: Mapping[str, Any]) -> Receipt:
    return Receipt(identity_of(status["id"]), address_of(status.get("url")))


def _bound(what: str, length: int, limit: object) -> None:
    if isinstance(limit, int) and length > limit > 0:
        raise RejectedError(
            f"the {what} is {length:,}, and this server takes {limit:,}",
            code="publish.limit",
            hint="shorten it in the plan, and publish again",
        )


def _holds(status: Mapping[str, Any], marker: str, post: Post) -> bool:
    """Is it ours? A status without a link has nothing but its words to be known by."""
    content = str(status.get("content") or "")
    if any(has_marker(unescape(link), marker) for link in _HREF.findall(content)):
        return True
    return not post.link and _words(unescape(_TAG.sub("", content))) == _words(worded(post))


def _words(text: str) -> str:
    """A text but for what servers change: white space, and the host of who is mentioned."""
    return "".join(_MENTION.sub(r"\1", text).split())


KIND = Kind(
    name="mastodon",
    title="Mastodon",
    dedupe=Dedupe.LISTABLE,
    limits=Limits(
        text=(Length(500, "mastodon"),),
        alt=Length(1500),
        link=None,
        pictures=(0, 4),
        bytes=16_000_000,
        types=("image/jpeg", "image/png", "image/webp"),
        focus=True,
        language=True,
    ),
    open=Mastodon,
    oauth=OAuth(
        authorise="/oauth/authorize",
        token="/oauth/token",
        scopes=("read:accounts", "read:statuses", "write:media", "write:statuses"),
        register="/api/v1/apps",
    ),
    headers=bearer,
)
