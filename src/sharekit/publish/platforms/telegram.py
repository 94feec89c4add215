"""Telegram: a picture with its caption in a channel, sent by a bot.

https://core.telegram.org/bots/api — a bot can't list what it sent: a person has to look.
"""

from __future__ import annotations

from datetime import datetime

from sharekit.publish.api import Api
from sharekit.publish.media import bytes_of, form_of
from sharekit.publish.platforms.base import (
    Account,
    Kind,
    Length,
    Limits,
    Prepared,
    Who,
    identity_of,
    worded,
)
from sharekit.publish.post import Post
from sharekit.publish.states import Dedupe, Look, Receipt


class Telegram:
    """A bot. The board is the channel: its @name or its id."""

    def __init__(self, api: Api, _: Account) -> None:
        self._api = api

    def who(self) -> Who:
        data = self._api.ask("GET", "/getMe").data["result"]
        return Who(identity_of(data["id"]), data["username"])

    def prepare(self, post: Post) -> Prepared:
        fields = {"chat_id": post.board, "caption": worded(post)}
        (picture,) = post.pictures
        return Prepared(post.board, form_of(bytes_of(picture), picture, fields, "photo"))

    def publish(self, post: Post, prepared: Prepared, key: str) -> Receipt:
        body, kind = prepared.media
        data = self._api.commit("POST", "/sendPhoto", body=body, kind=kind).data["result"]
        return Receipt(identity_of(data["message_id"]))

    def find(self, post: Post, place: str, key: str, since: datetime | None) -> Look:
        return Look(None, whole=False)


KIND = Kind(
    name="telegram",
    title="Telegram",
    dedupe=Dedupe.NONE,
    limits=Limits(text=(Length(1024, "utf16"),), alt=None, pictures=(1, 1), board=True),
    open=Telegram,
    server="https://api.telegram.org",
    base=lambda account, secrets: f"{account.server}/bot{secrets['access'].reveal()}",
)
