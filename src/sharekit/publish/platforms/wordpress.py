"""WordPress: a post with its featured picture, through the REST API and an application password.

https://developer.wordpress.org/rest-api/reference/posts/ — the same request twice makes two posts,
so our own are known by their marker, and looked for by their slug and by searching: a site may
search with a plugin that lags. One that is repeated on purpose is brought up to date. A post that
somebody else wrote under that slug stays as it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from html import escape
from typing import Any

from sharekit.publish.api import Api, Reply
from sharekit.publish.media import bytes_of, form_of
from sharekit.publish.platforms.base import (
    Account,
    Kind,
    Length,
    Limits,
    Prepared,
    Secrets,
    Who,
    address_of,
    basic,
    identity_of,
)
from sharekit.publish.post import Post, earlier_key_of, key_of, marker_of
from sharekit.publish.states import Dedupe, Look, Receipt
from sharekit.share.utm import slug

_POSTS, _MEDIA = "/wp/v2/posts", "/wp/v2/media"
_PAGE = 100
_MOST_SLUGS = 10  # WordPress puts -2, -3 … behind a slug that is taken
_ANY = "publish,future,draft,pending,private"


class WordPress:
    """A site. Without pretty permalinks, too: routes are asked for by `rest_route`."""

    def __init__(self, api: Api, _: Account) -> None:
        self._api = api

    def who(self) -> Who:
        data = self._ask("GET", "/wp/v2/users/me", {"context": "edit"}).data
        return Who(identity_of(data["id"]), data.get("username") or data["slug"])

    def prepare(self, post: Post) -> Prepared:
        media = []
        for picture in post.pictures[:1]:
            name = f"sk-{picture.sha256[:24]}"  # its bytes: the same picture is there once
            found = self._ask("GET", _MEDIA, {"slug": name, "per_page": 1}).data
            if not found:
                fields = {"alt_text": picture.alt, "slug": name, "title": post.title or name}
                body, kind = form_of(bytes_of(picture), picture, fields, "file")
                found = [self._ask("POST", _MEDIA, {}, body=body, kind=kind).data]
            media.append(int(found[0]["id"]))
        return Prepared(self._earlier(post), tuple(media))

    def publish(self, post: Post, prepared: Prepared, key: str) -> Receipt:
        wanted: dict[str, Any] = {
            "title": post.title,
            "content": _content(post, key),
            "excerpt": post.text,
            "slug": _slug(post, key),
            "status": "publish",
        }
        if prepared.media:
            wanted["featured_media"] = prepared.media[0]
        route = f"{_POSTS}/{prepared.place}" if prepared.place else _POSTS
        reply = self._api.commit("POST", "/", query={"rest_route": route}, json=wanted)
        return _receipt(reply.data)

    def find(self, post: Post, place: str, key: str, since: datetime | None) -> Look:
        marker, name = marker_of(key), _slug(post, key)
        names = ",".join([name, *(f"{name}-{number}" for number in range(2, _MOST_SLUGS))])
        by_slug = self._look({"slug": names}, marker)
        if by_slug.receipt is not None:
            return by_slug
        found = self._look({"search": marker}, marker)
        return found._replace(whole=found.whole and by_slug.whole)

    def _look(self, among: Mapping[str, Any], marker: str) -> Look:
        query = {
            **among, "context": "edit", "status": _ANY, "per_page": _PAGE,
            "_fields": "id,link,content",
        }  # fmt: skip
        reply = self._ask("GET", _POSTS, query)
        if not isinstance(reply.data, list):
            return Look(None, whole=False)
        for row in reply.data:
            if marker in row["content"]["raw"]:
                return Look(_receipt(row), at=reply.at)
        return Look(None, whole=_is_all(reply), at=reply.at)

    def _earlier(self, post: Post) -> str:
        """The post that a repetition replaces, by its id, or nothing."""
        for repeat in range(post.repeat - 1, -1, -1):
            before = post._replace(repeat=repeat)
            for key in dict.fromkeys((key_of(before), earlier_key_of(before))):
                found = self.find(post, "", key, None)
                if found.receipt is not None:
                    return found.receipt.id
        return ""

    def _ask(self, method: str, route: str, query: Mapping[str, Any], **given: Any) -> Any:
        return self._api.ask(method, "/", query={"rest_route": route, **query}, **given)


def _is_all(reply: Reply) -> bool:
    """Is it the whole listing? A site may give fewer a page than it is asked for, and says so."""
    pages = reply.headers.get("x-wp-totalpages", "")
    return int(pages) <= 1 if pages.isdecimal() else len(reply.data) < _PAGE


def _receipt(row: Mapping[str, Any]) -> Receipt:
    return Receipt(identity_of(row["id"]), address_of(row.get("link")))


def _slug(post: Post, key: str) -> str:
    return slug(post.title)[:80] or marker_of(key)


def _content(post: Post, key: str) -> str:
    """Paragraphs of the text, and the link. The marker stands in the link, or in a class."""
    paragraphs = [f"<p>{escape(part)}</p>" for part in post.text.split("\n\n") if part.strip()]
    marker = marker_of(key)
    if post.link:
        shown = escape(post.title or post.url)
        paragraphs.append(f'<p class="{marker}"><a href="{escape(post.link)}">{shown}</a></p>')
    else:
        paragraphs.append(f'<p class="{marker}"></p>')
    return "\n".join(paragraphs)


def _basic(account: Account, secrets: Secrets) -> Mapping[str, str]:
    return basic(account.handle or account.name, secrets["password"])


KIND = Kind(
    name="wordpress",
    title="WordPress",
    dedupe=Dedupe.LISTABLE,
    limits=Limits(
        title=Length(500),
        text=(Length(50_000),),
        alt=Length(2000),
        pictures=(0, 1),
        bytes=20_000_000,
        types=("image/jpeg", "image/png", "image/webp"),
    ),
    open=WordPress,
    worded=lambda post: post.text,
    asks="password",
    headers=_basic,
)
