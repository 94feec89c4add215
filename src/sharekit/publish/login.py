"""Logging in: a token or password that is handed over, or OAuth in the browser (RFC 6749, 8252).

The browser comes back to a port of this computer alone, with the `state` that it was sent away
with; nothing else is listened to.
"""

from __future__ import annotations

import hmac
import secrets as random
from collections.abc import Callable
from datetime import datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from sharekit.errors import AuthError
from sharekit.publish.api import Api
from sharekit.publish.outcomes import AuthExpiredError, Undelivered
from sharekit.publish.platforms.base import Account, Kind, OAuth, Secrets, basic, opened
from sharekit.secret import Secret
from sharekit.world import World

PORT = 8085
WAIT_SECONDS = 300.0
_PAGE = b"<!doctype html><title>sharekit</title><p>You can close this window now."


def with_secret(
    kind: Kind, account: Account, secret: Secret, world: World
) -> tuple[Account, Secrets]:
    """An account of a token or password that was handed over. Raises AuthError, Undelivered."""
    kept: Secrets = {kind.asks if kind.oauth is None else "access": secret}
    if kind.login is not None:
        renewed = kind.login(account, kept, world.send, world.now())
        account, kept = account._replace(expires=renewed.expires), renewed.secrets
    return known(kind, account, kept, world), kept


def known(kind: Kind, account: Account, secrets: Secrets, world: World) -> Account:
    """The account with what the platform says of it. A login that may not ask that is let pass."""
    try:
        who = opened(kind, account, secrets, world.send, now=world.now).who()
    except AuthExpiredError as problem:
        if problem.code == "publish.login":
            raise
        return account._replace(name=account.name or "default")
    except (KeyError, TypeError, ValueError):
        raise _unread() from None
    scopes = who.scopes or account.scopes
    name = account.name or who.handle
    return account._replace(name=name, user=who.user, handle=who.handle, scopes=scopes)


def in_browser(
    kind: Kind,
    account: Account,
    client: Secret | None,
    world: World,
    *,
    show: Callable[[str], object],
    port: int = PORT,
) -> tuple[Account, Secrets]:
    """An account by OAuth. client: the application's secret, where it has one of its own.

    show: opens an address in the browser. Raises AuthError (`auth.refused`, `auth.timeout`,
    `auth.state`) and Undelivered.
    """
    oauth = kind.oauth
    assert oauth is not None, "the platform has no OAuth"
    api = Api(account.server, world.send, world.now, name=account.platform)
    with _Listener(port) as listener:
        redirect = f"http://localhost:{listener.server_port}/"
        if oauth.register is not None and not account.client:
            account, client = _registered(oauth, account, api, redirect)
        state = random.token_urlsafe(24)
        show(_address(oauth, account, redirect, state))
        code = listener.code(state)
    form = {"grant_type": "authorization_code", "code": code, "redirect_uri": redirect}
    headers: dict[str, str] = {}
    secret = client or Secret("")
    if oauth.basic:
        headers |= basic(account.client, secret)
    else:
        form |= {"client_id": account.client, "client_secret": secret.reveal()}
    data = api.ask("POST", oauth.token, form=form, headers=headers).data
    account, kept = _kept(account, data, secret, world.now())
    return known(kind, account, kept, world), kept


def _registered(oauth: OAuth, account: Account, api: Api, redirect: str) -> tuple[Account, Secret]:
    form = {"client_name": "sharekit", "redirect_uris": redirect, "scopes": " ".join(oauth.scopes)}
    try:
        data = api.ask("POST", oauth.register or "", form=form).data
        return account._replace(client=str(data["client_id"])), Secret(data["client_secret"])
    except (KeyError, TypeError):
        raise _unread() from None


def _address(oauth: OAuth, account: Account, redirect: str, state: str) -> str:
    base = oauth.authorise if "://" in oauth.authorise else account.server + oauth.authorise
    query = {
        "client_id": account.client,
        "redirect_uri": redirect,
        "response_type": "code",
        "scope": oauth.separator.join(oauth.scopes),
        "state": state,
    }
    return f"{base}?{urlencode(query)}"


def _kept(account: Account, data: Any, client: Secret, now: datetime) -> tuple[Account, Secrets]:
    try:
        secrets = {"access": Secret(data["access_token"]), "client": client}
        if data.get("refresh_token"):
            secrets["refresh"] = Secret(data["refresh_token"])
        seconds = data.get("expires_in")
        expires = now + timedelta(seconds=int(seconds)) if seconds else None
        scopes = tuple(str(data.get("scope") or "").replace(",", " ").split())
        return account._replace(expires=expires, scopes=scopes), secrets
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError):
        raise _unread() from None


def _unread() -> Undelivered:
    return AuthExpiredError(
        "the server's answer to the login can't be read",
        code="publish.login",
        hint="check the server's address, and log in again",
    )


class _Listener(HTTPServer):
    """Waits on this computer for the browser to come back."""

    def __init__(self, port: int) -> None:
        try:
            super().__init__(("127.0.0.1", port), _Handler)
        except OSError:
            raise AuthError(
                f"port {port} is taken",
                code="auth.port",
                hint="name another with --port; it must be registered with the application",
            ) from None
        self.timeout = 1.0
        self.answer: dict[str, str] | None = None

    def code(self, state: str) -> str:
        """The code, once the browser has brought it with our state."""
        for _ in range(int(WAIT_SECONDS)):
            self.handle_request()
            if self.answer is not None:
                break
        if self.answer is None:
            raise AuthError(
                "nobody came back from the browser",
                code="auth.timeout",
                hint="log in again, or hand a token over with --token-stdin",
            )
        if not hmac.compare_digest(self.answer.get("state", "").encode(), state.encode()):
            raise AuthError(
                "what came back was not asked for here",
                code="auth.state",
                hint="log in again, in this window's browser only",
            )
        if "code" not in self.answer:
            reason = self.answer.get("error_description") or self.answer.get("error") or ""
            raise AuthError(
                f"the login was refused: {reason[:200]}",
                code="auth.refused",
                hint="log in again and allow it",
            )
        return self.answer["code"]


class _Handler(BaseHTTPRequestHandler):
    server: _Listener
    timeout = 5.0

    def do_GET(self) -> None:
        """The redirect; anything else (a favicon, another host's name) is nothing."""
        parts = urlsplit(self.path)
        host = self.headers.get("Host", "").rpartition(":")[0]
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        if parts.path != "/" or "state" not in query or host not in ("localhost", "127.0.0.1"):
            self.send_error(404)
            return
        self.server.answer = query
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(_PAGE)))
        self.end_headers()
        self.wfile.write(_PAGE)

    def log_message(self, format: str, *arguments: Any) -> None:  # noqa: A002 - the base's name
        """Nothing: the address holds the code."""
