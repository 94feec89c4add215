"""Logins: one renewal for many callers, rotated tokens kept before use, the browser's way back."""

from __future__ import annotations

import json
import threading
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from faulty import FaultyServer
from posting import TOKEN, Desk

from sharekit.errors import AuthError, SharekitError
from sharekit.publish.accounts import Accounts
from sharekit.publish.keeping import FILE, KeptInFile, KeptInKeyring, keeper
from sharekit.publish.login import in_browser
from sharekit.publish.platforms.base import Account, Renewed, Secrets
from sharekit.publish.platforms.table import PLATFORMS
from sharekit.secret import Secret, redacted
from sharekit.world import Answer, Request

EXPIRED = {"access": Secret("token-that-is-over"), "refresh": Secret("refresh-of-the-test"),
           "client": Secret("secret-of-the-app")}  # fmt: skip


@pytest.fixture
def accounts(tmp_path: Path) -> Accounts:
    return Accounts(tmp_path, KeptInFile(tmp_path / FILE))


def account(server: FaultyServer, platform: str = "pinterest") -> Account:
    return Account(platform, "ida", server.url, "42", "ida", client="1234")


@pytest.mark.parametrize("platform", ["pinterest", "bluesky"])
def test_fifty_calls_on_an_expired_token_renew_it_once(
    desk: Desk, server: FaultyServer, accounts: Accounts, platform: str
) -> None:
    who = account(server, platform)
    accounts.save(who, EXPIRED)

    def ask(_: int) -> str:
        _, opened = accounts.open(who, desk.world)
        return opened.who().handle

    with ThreadPoolExecutor(50) as pool:
        names = set(pool.map(ask, range(50)))
    assert len(names) == 1
    assert server.state.logins == 1
    kept = accounts.keeper.load(f"{platform}/ida")
    assert kept["access"].reveal() == server.state.token
    assert kept["refresh"].reveal() == server.state.refresh


def test_a_token_that_is_over_soon_is_renewed_before_it_is_used(
    desk: Desk, server: FaultyServer, accounts: Accounts
) -> None:
    who = account(server)._replace(expires=desk.clock.now() + timedelta(seconds=30))
    accounts.save(who, EXPIRED)
    accounts.open(who, desk.world)[1].who()
    assert server.state.logins == 1
    (again,) = accounts.all()
    assert again.expires is not None
    assert again.expires > desk.clock.now() + timedelta(days=29)


def test_killed_between_renewing_and_keeping_it_asks_to_log_in_again(
    desk: Desk, server: FaultyServer, accounts: Accounts, monkeypatch: pytest.MonkeyPatch
) -> None:
    who = account(server)
    accounts.save(who, EXPIRED)

    def die(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as killed:
        killed.setattr(KeptInFile, "save", die)
        with pytest.raises(KeyboardInterrupt):
            accounts.open(who, desk.world)[1].who()
    for _ in range(2):
        with pytest.raises(SharekitError) as caught:
            accounts.open(who, desk.world)[1].who()
        assert (caught.value.code, caught.value.exit_code) == ("publish.login", 7)
        assert "sharekit auth login pinterest" in (caught.value.hint or "")
    posts = [path for method, path in server.state.requests if method == "POST"]
    assert len(posts) == 3, "one refresh that worked, one refused each time: no loop"


@pytest.mark.parametrize("told", [None, "soon", 1e300, -5, 10**30])
def test_a_renewed_token_is_kept_whatever_is_said_of_its_life(
    desk: Desk, accounts: Accounts, server: FaultyServer, told: object
) -> None:
    who = account(server)
    accounts.save(who, EXPIRED)
    odd = {"access_token": "token-new", "refresh_token": "refresh-new", "expires_in": told}

    def send(request: Request) -> Answer:
        if request.url.endswith("/oauth/token"):
            return Answer(200, {}, json.dumps(odd).encode())
        known = request.headers["Authorization"] == "Bearer token-new"
        return Answer(200 if known else 401, {}, b'{"id": "42", "username": "ida"}')

    accounts.open(who, desk.world._replace(send=send))[1].who()
    assert accounts.keeper.load("pinterest/ida")["refresh"].reveal() == "refresh-new"


def test_what_comes_of_a_renewal_is_kept_before_it_is_used(
    desk: Desk, server: FaultyServer, accounts: Accounts
) -> None:
    who = account(server)
    kind = PLATFORMS.get("pinterest")
    accounts.save(who, EXPIRED)
    order: list[str] = []

    def renew(*_: object) -> Renewed:
        order.append("renewed")
        return Renewed({**EXPIRED, "access": Secret("token-of-the-test")})

    class Watched(KeptInFile):
        def save(self, name: str, secrets: Secrets) -> None:
            order.append("kept")
            super().save(name, secrets)

    watched = accounts._replace(keeper=Watched(accounts.folder / FILE))
    authorise = watched.authorise(
        kind._replace(renew=renew), who, EXPIRED, send=desk.world.send, now=desk.clock.now
    )
    assert authorise(True) == {"Authorization": "Bearer token-of-the-test"}
    assert order == ["renewed", "kept"]


def browse(server: FaultyServer, desk: Desk, answer: dict[str, str], platform: str = "pinterest"):  # type: ignore[no-untyped-def]
    """Log in with a browser that comes back with these parameters; what it was shown."""
    shown: list[str] = []

    def show(url: str) -> None:
        shown.append(url)
        query = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
        given = {"state": query["state"], **answer}
        tail = "&".join(f"{name}={value}" for name, value in given.items())

        def come_back() -> None:
            for path in ("/favicon.ico", f"/?{tail}"):
                try:
                    urllib.request.urlopen(query["redirect_uri"] + path[1:], timeout=5).read()
                except urllib.error.HTTPError as problem:
                    problem.close()

        threading.Thread(target=come_back, daemon=True).start()

    who = Account(platform, "", server.url, client="1234" if platform == "pinterest" else "")
    made = in_browser(PLATFORMS.get(platform), who, Secret("secret-of-the-app"), desk.world,
                      show=show, port=0)  # fmt: skip
    return made, shown


@pytest.mark.parametrize("platform", ["pinterest", "mastodon"])
def test_the_browser_brings_a_code_that_becomes_a_login(
    desk: Desk, server: FaultyServer, platform: str
) -> None:
    (who, secrets), (url,) = browse(server, desk, {"code": "abc"}, platform)
    assert who.name in ("ida", "alice")
    assert secrets["access"].reveal() == server.state.issued[-1]
    assert who.expires is not None
    query = parse_qs(urlsplit(url).query)
    assert len(query["state"][0]) >= 30
    assert query["redirect_uri"][0].startswith("http://localhost:")
    assert "secret-of-the-app" not in url


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        ({"state": "another", "code": "abc"}, "auth.state"),
        ({"error": "access_denied"}, "auth.refused"),
    ],
)
def test_a_browser_that_brings_something_else_logs_nobody_in(
    desk: Desk, server: FaultyServer, answer: dict[str, str], code: str
) -> None:
    with pytest.raises(AuthError) as caught:
        browse(server, desk, answer)
    assert caught.value.code == code
    assert server.state.logins == 0


def test_nobody_comes_back_and_a_port_that_is_taken(
    desk: Desk, server: FaultyServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sharekit.publish.login.WAIT_SECONDS", 0)
    who = Account("pinterest", "", server.url, client="1234")
    kind = PLATFORMS.get("pinterest")
    with pytest.raises(AuthError) as caught:
        in_browser(kind, who, None, desk.world, show=lambda _: None, port=0)
    assert caught.value.code == "auth.timeout"
    taken = server.server_port
    with pytest.raises(AuthError) as caught:
        in_browser(kind, who, None, desk.world, show=lambda _: None, port=taken)
    assert caught.value.code == "auth.port"


def test_a_keyring_keeps_secrets_where_there_is_one(tmp_path: Path) -> None:
    class Ring:
        def __init__(self) -> None:
            self.held: dict[str, str] = {}

        def get_password(self, service: str, name: str) -> str | None:
            return self.held.get(f"{service} {name}")

        def set_password(self, service: str, name: str, value: str) -> None:
            self.held[f"{service} {name}"] = value

        def delete_password(self, service: str, name: str) -> None:
            del self.held[f"{service} {name}"]

    kept = KeptInKeyring(Ring())
    kept.save("pinterest/ida", EXPIRED)
    assert kept.load("pinterest/ida") == EXPIRED
    kept.forget("pinterest/ida")
    kept.forget("pinterest/ida")
    assert kept.load("pinterest/ida") == {}
    assert "keyring" in kept.place
    assert keeper(tmp_path).place


def test_two_processes_renewing_do_not_wait_for_ever(
    desk: Desk, server: FaultyServer, accounts: Accounts, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sharekit.publish.lease import lease

    who = account(server)
    accounts.save(who, EXPIRED)
    monkeypatch.setattr("sharekit.publish.accounts._LEASE_SECONDS", 0.1)
    held = lease(accounts.folder / "accounts.json", "logins", code="x", message="x")
    with held, pytest.raises(SharekitError) as caught:
        accounts.save(who, EXPIRED)
    assert caught.value.code == "auth.locked"


@pytest.mark.parametrize(
    "written",
    ["abc/d+e&f==", "abc%2Fd%2Be%26f%3D%3D", "abc%2fd%2be%26f%3d%3d", "abc\\/d+e&f==",
     "abc/d+e&amp;f==", "YWJjL2QrZSZmPT0=", "abc/d%2Be%26f%3D%3D"],
)  # fmt: skip
def test_a_secret_is_known_however_it_is_written(written: str) -> None:
    held = Secret("abc/d+e&f==")
    assert held
    assert redacted(f"GET /bot{written}/getMe") == "GET /bot***/getMe"


def test_a_receipt_with_the_token_in_it_is_kept_without(desk: Desk) -> None:
    told = {"id": f"1{TOKEN}", "link": f"https://blog.example/?p=1&token={TOKEN}"}

    def send(request: Request) -> Answer:
        if request.method == "POST" and request.url.endswith("%2Fwp%2Fv2%2Fposts"):
            return Answer(201, {}, json.dumps(told).encode())
        return desk.send(request)

    desk.world = desk.world._replace(send=send)
    (done,) = desk.deliver([desk.post(platform="wordpress")])
    assert done.entry is not None
    assert done.entry.remote_url == "https://blog.example/?p=1&token=***"
    assert TOKEN.encode() not in b"".join(file.read_bytes() for file in desk.folder.glob("outbox*"))


def test_a_secret_shows_itself_nowhere() -> None:
    secret = Secret("very-secret-value")
    assert "very-secret-value" not in f"{secret} {secret!r} {[secret]}"
    assert redacted("a very-secret-value b") == "a *** b"
    assert secret == Secret("very-secret-value")
    assert len({secret, Secret("very-secret-value")}) == 1
