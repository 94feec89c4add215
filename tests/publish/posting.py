"""Posting in tests: a desk with an outbox, a clock of its own and accounts on one server."""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sharekit.fetch.send import send
from sharekit.fetch.settings import Bounds, Settings
from sharekit.publish.delivery import Delivered, How, deliver
from sharekit.publish.outbox import opened as open_outbox
from sharekit.publish.platforms.base import Account, Kind, Platform, opened
from sharekit.publish.platforms.table import PLATFORMS
from sharekit.publish.post import Picture, Post
from sharekit.publish.states import Entry, Patience
from sharekit.secret import Secret
from sharekit.world import Answer, Request, World

QUICK = Settings(allow_private=True, sending=Bounds(connect=2.0, read=2.0, total=5.0))
START = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
TOKEN = "token-of-the-test"
PATIENCE = Patience(looks=(5.0, 25.0, 90.0), settle=900.0, run=60.0)


class Clock:
    """The World's clock: it moves when somebody pauses, or a test says so."""

    def __init__(self) -> None:
        self.moment = START
        self.paused = 0.0

    def now(self) -> datetime:
        return self.moment

    def pause(self, seconds: float) -> None:
        self.paused += seconds
        self.moment += timedelta(seconds=seconds)


def tiny_png(shade: int = 0) -> bytes:
    """A picture of one pixel."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    head = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    pixels = zlib.compress(bytes((0, shade)))
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
    )


class Desk:
    """Everything that delivering takes. requests: what went out, in order."""

    def __init__(self, folder: Path, url: str) -> None:
        self.folder = folder
        self.url = url
        self.clock = Clock()
        self.outbox = folder / "outbox.sqlite3"
        self.picture = folder / "pin.png"
        if not self.picture.exists():  # written anew, another process might read half of it
            self.picture.write_bytes(tiny_png())
        self.requests: list[Request] = []
        self.world = World(
            read=lambda _: b"", today=START.date(), now=self.clock.now, pause=self.clock.pause,
            send=self.send,
        )  # fmt: skip

    def send(self, request: Request) -> Answer:
        self.requests.append(request)
        return send(request, QUICK)

    def open(self, platform: str, account: str) -> tuple[Kind, Platform]:
        kind = PLATFORMS.get(platform)
        user = {"bluesky": "did:plc:alice", "mastodon": "7"}.get(platform, "42")
        who = Account(platform, account, self.url, user, "alice.test")
        secrets = {"access": Secret(TOKEN), "password": Secret("password-of-test")}
        return kind, opened(
            kind, who, secrets, self.world.send, now=self.world.now, pause=self.world.pause
        )

    def post(self, number: int = 1, platform: str = "pinterest", **changes: object) -> Post:
        data = self.picture.read_bytes()
        picture = Picture(
            str(self.picture), hashlib.sha256(data).hexdigest(), "image/png", len(data), 1000, 1500,
            alt="A quote on green ground",
        )  # fmt: skip
        url = f"https://shop.example/plan-{number}/"
        post = Post(
            platform, "ida", url, f"quote 3:0-57 plan-{number}",
            board={"pinterest": "Leadership", "telegram": "@example"}.get(platform, ""), link=url,
            title=f"Plan {number}", text=f"A plan is a promise. ({number})", pictures=(picture,),
        )  # fmt: skip
        return post._replace(**changes)  # type: ignore[arg-type]

    def deliver(self, posts: Sequence[Post], **how: object) -> list[Delivered]:
        settings = How(**{"patience": PATIENCE, **how})  # type: ignore[arg-type]
        with open_outbox(self.outbox) as outbox:
            return list(deliver(posts, outbox, self.open, self.world, settings))

    def entries(self) -> list[Entry]:
        with open_outbox(self.outbox) as outbox:
            return outbox.entries()

    def posted(self) -> int:
        """How many irreversible requests went out."""
        ends = ("/pins", "putRecord", "/statuses", "%2Fwp%2Fv2%2Fposts", "/sendPhoto")
        return sum(r.method == "POST" and r.url.endswith(ends) for r in self.requests)
