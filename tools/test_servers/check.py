"""Post to real servers on loopback: python tools/test_servers/check.py FOLDER [NAME…]

For each: log in, post with picture and alt text, read back, repeat (nothing new), lose the answer and
repeat (one post). FOLDER keeps what was downloaded. Exits with 1 where something isn't so.
"""

from __future__ import annotations

import json
import sys
import tempfile
import threading
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [
    str(HERE),
    str(HERE.parents[1] / "tests" / "publish"),
    str(HERE.parents[1] / "tests"),
]

import servers  # noqa: E402
from posting import QUICK, Desk  # noqa: E402

from sharekit.errors import UnansweredError  # noqa: E402
from sharekit.fetch.send import send  # noqa: E402
from sharekit.fetch.settings import SENDING  # noqa: E402
from sharekit.publish.login import in_browser, with_secret  # noqa: E402
from sharekit.publish.platforms.base import Account, Kind, Platform, Secrets, opened  # noqa: E402
from sharekit.publish.platforms.table import PLATFORMS  # noqa: E402
from sharekit.publish.states import State  # noqa: E402
from sharekit.secret import Secret  # noqa: E402
from sharekit.world import Answer, Request, utc_now  # noqa: E402

ALT = "A quote on green ground"


class RealDesk(Desk):
    """A desk whose account is on a real server. lose: the next post's answer gets lost."""

    def __init__(self, folder: Path, kind: Kind, account: Account, secrets: Secrets) -> None:
        super().__init__(folder, account.server)
        self.kind, self.account, self.secrets, self.lose = kind, account, secrets, False

    def send(self, request: Request) -> Answer:
        self.requests.append(request)
        answer = send(request, QUICK._replace(sending=SENDING))
        if self.lose and request.url.endswith(("putRecord", "/statuses", "%2Fposts")):
            self.lose = False
            raise UnansweredError("the answer was lost", code="send.unanswered")
        return answer

    def open(self, platform: str, account: str) -> tuple[Kind, Platform]:  # noqa: ARG002 - has one
        return self.kind, opened(self.kind, self.account, self.secrets, self.send, now=utc_now)


def drive(desk: RealDesk, count_posts, read_alt) -> None:  # type: ignore[no-untyped-def]
    name = desk.kind.name
    before = count_posts()
    (done,) = desk.deliver([desk.post(1, name)])
    said(name, "posted", done.entry is not None and done.entry.state is State.SENT, done.problem)
    said(name, "is there once", count_posts() == before + 1)
    said(name, "has its alt text", read_alt() == ALT, read_alt())
    requests = len(desk.requests)
    desk.deliver([desk.post(1, name)])
    said(name, "repeated: no request", len(desk.requests) == requests)
    desk.lose = True
    (done,) = desk.deliver([desk.post(2, name)])
    said(name, "answer lost: found", done.entry is not None and done.entry.state is State.SENT)
    said(name, "answer lost: one post", count_posts() == before + 2)
    for file in desk.folder.glob("outbox*"):
        file.unlink()
    desk.deliver([desk.post(1, name), desk.post(2, name)])
    said(name, "outbox lost: nothing new", count_posts() == before + 2)


def check_snac(cache: Path, folder: Path) -> None:
    with servers.snac(cache) as (url, password):
        kind = PLATFORMS.get("mastodon")
        desk = RealDesk(folder, kind, Account("mastodon", "", url), {})

        def log_in(address: str) -> None:
            asked = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(address).query))
            form = {"login": "alice", "passwd": password, "redir": asked["redirect_uri"],
                    "cid": asked["client_id"], "state": asked["state"]}  # fmt: skip
            body = urllib.parse.urlencode(form).encode()
            threading.Thread(
                target=lambda: urllib.request.urlopen(
                    f"{url}/oauth/x-snac-login", body, timeout=10
                ).close(),
                daemon=True,
            ).start()

        world = desk.world._replace(now=utc_now)
        desk.account, desk.secrets = in_browser(
            kind, desk.account, None, world, show=log_in, port=0
        )
        said("mastodon", "logged in", desk.account.handle == "alice", desk.account.handle)

        def statuses():  # type: ignore[no-untyped-def]
            path = f"/api/v1/accounts/{desk.account.user}/statuses?limit=40"
            token = desk.secrets["access"].reveal()
            asked = urllib.request.Request(url + path, headers={"Authorization": f"Bearer {token}"})
            with urllib.request.urlopen(asked, timeout=10) as answer:
                return json.load(answer)

        drive(
            desk,
            lambda: len(statuses()),
            lambda: statuses()[0]["media_attachments"][0]["description"],
        )


def check_pds(cache: Path, folder: Path) -> None:
    with servers.pds(cache) as (url, handle, password):
        kind = PLATFORMS.get("bluesky")
        desk = RealDesk(folder, kind, Account("bluesky", "", url, handle=handle), {})
        world = desk.world._replace(now=utc_now)
        desk.account, desk.secrets = with_secret(kind, desk.account, Secret(password), world)
        said("bluesky", "logged in", desk.account.user.startswith("did:"), desk.account.user)

        def records():  # type: ignore[no-untyped-def]
            query = f"repo={desk.account.user}&collection=app.bsky.feed.post"
            listed = f"{url}/xrpc/com.atproto.repo.listRecords?{query}"
            with urllib.request.urlopen(listed, timeout=10) as answer:
                return json.load(answer)["records"]

        drive(
            desk, lambda: len(records()), lambda: records()[0]["value"]["embed"]["images"][0]["alt"]
        )


def check_wordpress(cache: Path, folder: Path) -> None:
    with servers.wordpress(cache) as (url, name, password):
        kind = PLATFORMS.get("wordpress")
        desk = RealDesk(folder, kind, Account("wordpress", "", url, handle=name), {})
        world = desk.world._replace(now=utc_now)
        desk.account, desk.secrets = with_secret(kind, desk.account, Secret(password), world)
        said("wordpress", "logged in", desk.account.user == "1", desk.account)

        def read(route: str):  # type: ignore[no-untyped-def]
            with urllib.request.urlopen(f"{url}/?rest_route=/wp/v2/{route}", timeout=20) as answer:
                return json.load(answer)

        def alt_of_featured() -> str:
            return read(f"media/{read('posts')[0]['featured_media']}")["alt_text"]

        drive(desk, lambda: len(read("posts")), alt_of_featured)


_failed: list[str] = []


def said(name: str, what: str, holds: bool, note: object = "") -> None:
    print(f"{'ok  ' if holds else 'FAIL'}  {name}: {what}  {'' if holds else note}".rstrip())
    if not holds:
        _failed.append(what)


CHECKS = {"snac": check_snac, "wordpress": check_wordpress, "pds": check_pds}

if __name__ == "__main__":
    kept = Path(sys.argv[1]).resolve()
    kept.mkdir(parents=True, exist_ok=True)
    for chosen in sys.argv[2:] or CHECKS:
        with tempfile.TemporaryDirectory() as scratch:
            CHECKS[chosen](kept, Path(scratch))
    sys.exit(bool(_failed))
