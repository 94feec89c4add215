"""Accounts: who posts where. What is public stands in `accounts.json`, what is secret in a keeper.

A login that has run out is renewed by one process at a time, and what comes of it is kept before it
is used: a rotated refresh token that is lost ends the login.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from sharekit.errors import AuthError, InputError
from sharekit.publish.api import Authorise
from sharekit.publish.keeping import Keeper
from sharekit.publish.lease import lease
from sharekit.publish.outcomes import AuthExpiredError, RejectedError
from sharekit.publish.platforms.base import Account, Kind, Platform, Secrets, opened
from sharekit.publish.platforms.table import PLATFORMS
from sharekit.store import write_atomic
from sharekit.world import Send, World

FILE = "accounts.json"
_EARLY = timedelta(seconds=60)
_LEASE_SECONDS = 30.0


class Accounts(NamedTuple):
    """The accounts of a folder. keeper: where their secrets are."""

    folder: Path
    keeper: Keeper

    def all(self) -> tuple[Account, ...]:
        """Every account, sorted. Raises InputError (`auth.damaged`)."""
        try:
            rows = json.loads((self.folder / FILE).read_bytes())["accounts"]
            return tuple(sorted(map(_account, rows), key=lambda each: each[:2]))
        except FileNotFoundError:
            return ()
        except (OSError, ValueError, KeyError, TypeError):
            raise InputError(
                "the list of accounts is damaged",
                code="auth.damaged",
                hint="remove it, and log in again: sharekit auth login PLATFORM",
                where=str(self.folder / FILE),
            ) from None

    def find(self, platform: str, name: str = "", *, sandbox: bool = False) -> Account:
        """An account by its name, or the only one. Raises AuthError (`auth.none`, `auth.which`),
        UsageError (`platform.unknown`)."""
        PLATFORMS.get(platform)
        own = [a for a in self.all() if a.platform == platform and a.sandbox == sandbox]
        chosen = [account for account in own if name in ("", account.name)]
        if len(chosen) == 1:
            return chosen[0]
        where = f"{platform} sandbox" if sandbox else platform
        if chosen:
            raise AuthError(
                f"there are several accounts on {where}",
                code="auth.which",
                hint=f"name one with --account: {', '.join(a.name for a in chosen)}",
            )
        known = ", ".join(account.name for account in own)
        called = f" called '{name}'" if name else ""
        raise AuthError(
            f"there is no account on {where}{called}",
            code="auth.none",
            hint=f"there are: {known}"
            if known
            else f"log in: sharekit auth login {where}".replace(" sandbox", " --sandbox"),
        )

    def save(self, account: Account, secrets: Secrets) -> None:
        """Keep an account: its secrets first, then its row."""
        with self._lease():
            self.keeper.save(_name(account), secrets)
            rest = [a for a in self.all() if _name(a) != _name(account)]
            self._write([*rest, account])

    def forget(self, account: Account) -> None:
        """Drop an account and its secrets."""
        with self._lease():
            self.keeper.forget(_name(account))
            self._write([each for each in self.all() if _name(each) != _name(account)])

    def open(self, account: Account, world: World) -> tuple[Kind, Platform]:
        """The account's platform, its login renewed as needed. Raises AuthError."""
        kind = PLATFORMS.get(account.platform)
        secrets = self.keeper.load(_name(account))
        if not secrets:
            raise AuthError(
                f"the login of {account.name} is gone",
                code="auth.none",
                hint=f"log in again: sharekit auth login {account.platform}",
            )
        authorise = self.authorise(kind, account, secrets, send=world.send, now=world.now)
        platform = opened(
            kind, account, secrets, world.send, now=world.now, pause=world.pause,
            authorise=authorise,
        )  # fmt: skip
        return kind, platform

    def authorise(
        self,
        kind: Kind,
        account: Account,
        secrets: Secrets,
        *,
        send: Send,
        now: Callable[[], datetime],
    ) -> Authorise:
        """The headers of a login, and how they are renewed."""
        held = [(account, secrets)]

        def headers(renew: bool) -> Mapping[str, str]:
            known, own = held[0]
            over = known.expires is not None and known.expires - _EARLY <= now()
            if renew or over:
                held[0] = self._renewed(kind, known, own, send, now=now)
            return kind.headers(*held[0])

        return headers

    def _renewed(
        self,
        kind: Kind,
        account: Account,
        used: Secrets,
        send: Send,
        *,
        now: Callable[[], datetime],
    ) -> tuple[Account, Secrets]:
        """A new login, unless another process has made one meanwhile."""
        with self._lease():
            kept = self.keeper.load(_name(account))
            if kept and kept.get("access") != used.get("access"):
                fresh = next((a for a in self.all() if _name(a) == _name(account)), account)
                return fresh, kept
            if kind.renew is None or "refresh" not in used:
                raise _over(account)
            try:
                renewed = kind.renew(account, used, send, now())
            except (RejectedError, AuthExpiredError, KeyError, TypeError, ValueError):
                raise _over(account) from None
            self.keeper.save(_name(account), renewed.secrets)
            account = account._replace(expires=renewed.expires)
            rest = [each for each in self.all() if _name(each) != _name(account)]
            self._write([*rest, account])
            return account, renewed.secrets

    def _lease(self) -> AbstractContextManager[None]:
        return lease(
            self.folder / FILE,
            "logins",
            code="auth.locked",
            message="another run renews a login",
            seconds=_LEASE_SECONDS,
        )

    def _write(self, accounts: list[Account]) -> None:
        rows = [_row(account) for account in sorted(accounts, key=lambda each: each[:2])]
        text = json.dumps({"schema": 1, "accounts": rows}, ensure_ascii=False, indent=1)
        write_atomic(self.folder / FILE, text.encode() + b"\n", private=True)


def _over(account: Account) -> AuthExpiredError:
    return AuthExpiredError(
        f"the login of {account.name} has run out, and can't be renewed",
        code="publish.login",
        hint=f"log in again: sharekit auth login {account.platform}",
    )


def _name(account: Account) -> str:
    sandbox = "-sandbox" if account.sandbox else ""
    return f"{account.platform}{sandbox}/{account.name}"


def _row(account: Account) -> dict[str, object]:
    expires = account.expires.isoformat() if account.expires else None
    return {**account._asdict(), "scopes": list(account.scopes), "expires": expires}


def _account(row: Mapping[str, object]) -> Account:
    expires = row.get("expires")
    moment = datetime.fromisoformat(str(expires)).astimezone(UTC) if expires else None
    scopes = row.get("scopes")
    told = tuple(map(str, scopes)) if isinstance(scopes, list) else ()
    return Account(**{**row, "scopes": told, "expires": moment})  # type: ignore[arg-type]
