"""Bluesky: posts with up to four pictures, or a card of the link. AT Protocol.

https://docs.bsky.app/docs/advanced-guides/posts — the record's name is made from the key, so the
same post twice is one record: nothing can be doubled.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from unicodedata import category

from sharekit.diagnostics import Diagnostic, warning
from sharekit.lazy import lazy
from sharekit.publish.api import Api, parsed
from sharekit.publish.media import bytes_of
from sharekit.publish.outcomes import AuthExpiredError
from sharekit.publish.platforms.base import (
    Account,
    Kind,
    Length,
    Limits,
    Prepared,
    Renewed,
    Secrets,
    Who,
    bearer,
    identity_of,
    worded,
)
from sharekit.publish.post import Picture, Post
from sharekit.publish.states import Dedupe, Look, Receipt
from sharekit.secret import Secret
from sharekit.share.counting import text_length
from sharekit.world import Answer, Send

_COLLECTION = "app.bsky.feed.post"
_ALPHABET = "234567abcdefghijklmnopqrstuvwxyz"
_FROM, _SPAN = 1_704_067_200_000_000, 31_536_000_000_000  # 2024, in microseconds: surely past
_LINK = lazy(r"https?://[^\s<>\"]+")
_BREAK = r"\s\xad\u200a-\u200d\u2060\u20e2"
_TAG = lazy(rf"(?:^|(?<=\s))[#＃](?!\ufe0f)([^{_BREAK}]+)")
_MOST_OF_TAG = 64
"""Graphemes; a longer one is plain text, and so is a key cap (`#️⃣`)."""


class Bluesky:
    """An account on its own server. user: its DID."""

    def __init__(self, api: Api, account: Account) -> None:
        self._api = api._replace(refused=_refused)
        self._did = account.user

    def who(self) -> Who:
        data = self._api.ask("GET", "/xrpc/com.atproto.server.getSession").data
        return Who(data["did"], data["handle"])

    def prepare(self, post: Post) -> Prepared:
        blobs = []
        for picture in post.pictures:
            reply = self._api.ask(
                "POST",
                "/xrpc/com.atproto.repo.uploadBlob",
                body=bytes_of(picture),
                kind=picture.media_type,
            )
            blobs.append(reply.data["blob"])
        return Prepared(media=tuple(blobs))

    def publish(self, post: Post, prepared: Prepared, key: str) -> Receipt:
        request = {
            "repo": self._did,
            "collection": _COLLECTION,
            "rkey": record_key(key),
            "record": _record(post, prepared, self._api.now()),
        }
        data = self._api.commit("POST", "/xrpc/com.atproto.repo.putRecord", json=request).data
        return _receipt(data["uri"])

    def find(self, post: Post, place: str, key: str, since: datetime | None) -> Look:
        query = {"repo": self._did, "collection": _COLLECTION, "rkey": record_key(key)}
        reply = self._api._replace(refused=_absent).ask
        try:
            found = reply("GET", "/xrpc/com.atproto.repo.getRecord", query=query)
        except _AbsentError:
            return Look(None)
        return Look(_receipt(found.data["uri"]), at=found.at)


class _AbsentError(Exception):
    """There is no such record."""


def record_key(key: str) -> str:
    """The record's name: a TID, https://atproto.com/specs/tid, whose time says nothing."""
    digits = int(key[:32], 16)
    number = (_FROM + digits % _SPAN) << 10 | (digits >> 64) % 1024
    return "".join(_ALPHABET[number >> shift & 31] for shift in range(60, -1, -5))


def _record(post: Post, prepared: Prepared, now: datetime) -> dict[str, Any]:
    text = worded(post)
    record: dict[str, Any] = {
        "$type": _COLLECTION,
        "text": text,
        "createdAt": now.strftime("%Y-%m-%dT%H:%M:%S.000Z"),
    }
    if facets := _facets(text, post.link):
        record["facets"] = facets
    if post.language:
        record["langs"] = [post.language]
    if embed := _embed(post, prepared):
        record["embed"] = embed
    return record


def _embed(post: Post, prepared: Prepared) -> dict[str, Any] | None:
    if prepared.media:
        images = [
            {"image": blob, "alt": picture.alt, **_shape(picture)}
            for picture, blob in zip(post.pictures, prepared.media, strict=True)
        ]
        return {"$type": "app.bsky.embed.images", "images": images}
    if not post.link:
        return None
    external = {"uri": post.link, "title": post.title or post.link, "description": post.text}
    return {"$type": "app.bsky.embed.external", "external": external}


def _shape(picture: Picture) -> dict[str, Any]:
    """The aspect ratio, where it is known: a record with a zero in it is refused."""
    if not (picture.width and picture.height):
        return {}
    return {"aspectRatio": {"width": picture.width, "height": picture.height}}


def _facets(text: str, link: str) -> list[dict[str, Any]]:
    """What is a link and what a tag, by the places of their bytes in UTF-8. link: the post's own.

    Punctuation that ends a sentence is no part of them.
    """
    found: list[tuple[int, str, dict[str, str]]] = []
    for match in _LINK.finditer(text):
        uri = match[0] if match[0] == link else _without_stop(match[0])
        found.append((match.start(), uri, {"$type": "app.bsky.richtext.facet#link", "uri": uri}))
    for match in _TAG.finditer(text):
        tag = _without_stop(match[1])
        if tag and not tag.isdecimal() and text_length(tag, "graphemes") <= _MOST_OF_TAG:
            feature = {"$type": "app.bsky.richtext.facet#tag", "tag": tag}
            found.append((match.start(), f"{match[0][0]}{tag}", feature))
    return [
        {
            "index": {
                "byteStart": len(text[:start].encode()),
                "byteEnd": len(text[:start].encode()) + len(part.encode()),
            },
            "features": [feature],
        }
        for start, part, feature in found
    ]


def _without_stop(word: str) -> str:
    """The word without the punctuation behind it; a bracket that was opened in it is its own."""
    end = len(word)
    while end and category(word[end - 1])[0] == "P" and word[end - 1] not in "/_-":
        if word[end - 1] == ")" and word.count("(", 0, end) >= word.count(")", 0, end):
            break
        end -= 1
    return word[:end]


def _receipt(told: object) -> Receipt:
    uri = identity_of(told)
    did, _, name = uri.removeprefix("at://").partition(f"/{_COLLECTION}/")
    return Receipt(uri, f"https://bsky.app/profile/{did}/post/{name}")


def _refused(answer: Answer, text: str) -> None:
    if answer.status == 400 and _error(answer) in ("ExpiredToken", "InvalidToken"):
        raise AuthExpiredError(
            f"the login has run out: {text}",
            code="publish.login",
            hint="log in again: sharekit auth login bluesky",
        )


def _absent(answer: Answer, text: str) -> None:
    if _error(answer) == "RecordNotFound":
        raise _AbsentError
    _refused(answer, text)


def _error(answer: Answer) -> str:
    data = parsed(answer)
    return str(data.get("error")) if isinstance(data, dict) else ""


def _login(account: Account, secrets: Secrets, send: Send, now: datetime) -> Renewed:
    """A session of an app password, https://bsky.app/settings/app-passwords."""
    api = Api(account.server, send, lambda: now, name=account.platform)
    wanted = {
        "identifier": account.handle or account.name,
        "password": secrets["password"].reveal(),
    }
    data = api.ask("POST", "/xrpc/com.atproto.server.createSession", json=wanted).data
    return _kept(secrets, data)


def _renew(account: Account, secrets: Secrets, send: Send, now: datetime) -> Renewed:
    still = {"Authorization": f"Bearer {secrets['refresh'].reveal()}"}
    api = Api(account.server, send, lambda: now, name=account.platform)
    data = api.ask("POST", "/xrpc/com.atproto.server.refreshSession", headers=still).data
    return _kept(secrets, data)


def _kept(secrets: Secrets, data: Mapping[str, Any]) -> Renewed:
    """Both tokens; the password, which could make more of them, is let go of."""
    rest = {name: value for name, value in secrets.items() if name != "password"}
    access, refresh = Secret(data["accessJwt"]), Secret(data["refreshJwt"])
    return Renewed({**rest, "access": access, "refresh": refresh})


def _check(post: Post) -> tuple[Diagnostic, ...]:
    if not post.pictures:
        return ()
    missing = [picture for picture in post.pictures if not (picture.width and picture.height)]
    if not missing:
        return ()
    return (
        warning("post.picture_shape", "the picture's width and height are not known",
                hint="make the plan again: sharekit plan make", where="picture"),
    )  # fmt: skip


KIND = Kind(
    name="bluesky",
    title="Bluesky",
    dedupe=Dedupe.CLIENT_ID,
    limits=Limits(
        text=(Length(300, "graphemes"), Length(3000, "utf8")),
        alt=Length(2000, "graphemes"),
        link=2048,
        pictures=(0, 4),
        bytes=1_000_000,
        types=("image/jpeg", "image/png", "image/webp"),
        language=True,
    ),
    open=Bluesky,
    server="https://bsky.social",
    check=_check,
    asks="password",
    headers=bearer,
    renew=_renew,
    login=_login,
)
