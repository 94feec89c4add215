"""Post to real servers on loopback: python tools/test_servers/check.py FOLDER [NAME…]

For each: log in, post with picture and alt text, read back, repeat (nothing new), lose the answer and
repeat (one post), end the run with the request and repeat (one post), lose the outbox and repeat.
Pinterest has no server to run: a mock by its description takes every kind of request, where
SHAREKIT_DATA names the folder of that description. FOLDER keeps what was downloaded. Exits with 1
where something isn't so.
"""

from __future__ import annotations

import contextlib
import json
import os
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

from sharekit.errors import SharekitError, UnansweredError  # noqa: E402
from sharekit.fetch.send import send  # noqa: E402
from sharekit.fetch.settings import SENDING  # noqa: E402
from sharekit.publish.login import in_browser, with_secret  # noqa: E402
from sharekit.publish.outcomes import RejectedError  # noqa: E402
from sharekit.publish.platforms.base import Account, Kind, Platform, Secrets, opened  # noqa: E402
from sharekit.publish.platforms.table import PLATFORMS  # noqa: E402
from sharekit.publish.states import State  # noqa: E402
from sharekit.secret import Secret  # noqa: E402
from sharekit.world import Answer, Request, utc_now  # noqa: E402

ALT = "A quote on green ground"


class RealDesk(Desk):
    """A desk whose account is on a real server.

    after: what is raised once the next post has gone out: its answer is lost, or the run ends.
    """

    def __init__(self, folder: Path, kind: Kind, account: Account, secrets: Secrets) -> None:
        super().__init__(folder, account.server)
        self.kind, self.account, self.secrets = kind, account, secrets
        self.after: BaseException | None = None

    def send(self, request: Request) -> Answer:
        self.requests.append(request)
        answer = send(request, QUICK._replace(sending=SENDING))
        if self.after and request.url.endswith(("putRecord", "/statuses", "%2Fposts")):
            raised, self.after = self.after, None
            raise raised
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
    desk.after = UnansweredError("the answer was lost", code="send.unanswered")
    (done,) = desk.deliver([desk.post(2, name)])
    said(name, "answer lost: found", done.entry is not None and done.entry.state is State.SENT)
    said(name, "answer lost: one post", count_posts() == before + 2)
    desk.after = SystemExit("the run ended")
    with contextlib.suppress(SystemExit):
        desk.deliver([desk.post(3, name)])
    said(name, "run ended: left as it was", desk.entries()[-1].state is State.SENDING)
    (done,) = desk.deliver([desk.post(3, name)])
    said(name, "run ended: found", done.entry is not None and done.entry.state is State.SENT)
    said(name, "run ended: one post", count_posts() == before + 3)
    for file in desk.folder.glob("outbox*"):
        file.unlink()
    desk.deliver([desk.post(number, name) for number in (1, 2, 3)])
    said(name, "outbox lost: nothing new", count_posts() == before + 3)


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


def check_pinterest(cache: Path, folder: Path) -> None:
    """Every kind of request; the mock keeps nothing, so only its refusals say something."""
    data = os.environ.get("SHAREKIT_DATA")
    description = Path(data or "", "facts", "pinterest", "strict.json")
    if not data or not description.is_file():
        print("left out  pinterest: SHAREKIT_DATA names no facts/pinterest/strict.json")
        return
    with servers.prism(cache, description) as url:
        kind = PLATFORMS.get("pinterest")
        account = Account("pinterest", "ida", url, client="1234")
        secrets = {name: Secret("of-the-test") for name in ("access", "client", "refresh")}
        desk = RealDesk(folder, kind, account, secrets)
        _, platform = desk.open("pinterest", "ida")
        board, section = "1000000000000000001", "2000000000000000001"
        pictures = desk.post().pictures
        posts = {
            "a pin": desk.post(1, board=board, colour="#0b3d2e"),
            "a pin in a section": desk.post(2, board=board, section=section),
            "a carousel of two": desk.post(3, board=board, pictures=pictures * 2),
            "a carousel of five": desk.post(4, board=board, pictures=pictures * 5),
            "a pin as long as may be": desk.post(5, board=board, title="x" * 100, text="y" * 800),
        }
        for what, post in posts.items():
            place = platform.prepare(post)
            accepted("pinterest", what, lambda p=post, at=place: platform.publish(p, at, "0" * 64))
            accepted(
                "pinterest", f"{what}, looked for", lambda p=post: platform.find(p, "", "0" * 64)
            )
        accepted("pinterest", "who", platform.who)
        accepted("pinterest", "boards", platform.boards)
        accepted("pinterest", "sections", lambda: platform.sections(board))
        accepted("pinterest", "a new board", lambda: platform.create_board("Garden", "Of words"))
        accepted("pinterest", "renewed", lambda: kind.renew(account, secrets, desk.send, utc_now()))
        try:
            platform.publish(desk.post(6, title="x" * 101), place, "0" * 64)
            said("pinterest", "the mock refuses what is wrong", False)
        except RejectedError:
            said("pinterest", "the mock refuses what is wrong", True)


def accepted(name: str, what: str, request) -> None:  # type: ignore[no-untyped-def]
    try:
        request()
        said(name, what, True)
    except SharekitError as problem:
        said(name, what, False, problem)


_failed: list[str] = []


def said(name: str, what: str, holds: bool, note: object = "") -> None:
    print(f"{'ok  ' if holds else 'FAIL'}  {name}: {what}  {'' if holds else note}".rstrip())
    if not holds:
        _failed.append(what)


CHECKS = {
    "pinterest": check_pinterest, "snac": check_snac, "wordpress": check_wordpress, "pds": check_pds,
}  # fmt: skip

if __name__ == "__main__":
    kept = Path(sys.argv[1]).resolve()
    kept.mkdir(parents=True, exist_ok=True)
    for chosen in sys.argv[2:] or CHECKS:
        with tempfile.TemporaryDirectory() as scratch:
            CHECKS[chosen](kept, Path(scratch))
    sys.exit(bool(_failed))
