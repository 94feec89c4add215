"""Where secrets are kept: the system's keyring, else a file that its owner alone can read.

The keyring is used where the extra `keyring` is installed and a real one answers.
"""

from __future__ import annotations

import contextlib
import json
import stat
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from sharekit.errors import AuthError, InputError
from sharekit.publish.platforms.base import Secrets
from sharekit.secret import Secret
from sharekit.store import write_atomic

FILE = "secrets.json"
_SERVICE = "sharekit"


class Keeper(Protocol):
    """Secrets by the account's name, `platform/name`."""

    @property
    def place(self) -> str: ...

    def load(self, name: str) -> Secrets: ...

    def save(self, name: str, secrets: Secrets) -> None: ...

    def forget(self, name: str) -> None: ...


class KeptInFile(NamedTuple):
    """All secrets in one file of mode 0600."""

    path: Path

    @property
    def place(self) -> str:
        return str(self.path)

    def load(self, name: str) -> Secrets:
        return _secrets(self._all().get(name, {}))

    def save(self, name: str, secrets: Secrets) -> None:
        self._write({**self._all(), name: _plain(secrets)})

    def forget(self, name: str) -> None:
        rest = self._all()
        if rest.pop(name, None) is not None:
            self._write(rest)

    def _all(self) -> dict[str, dict[str, str]]:
        try:
            if sys.platform != "win32" and stat.S_IMODE(self.path.stat().st_mode) & 0o077:
                raise AuthError(
                    "others on this computer may read your logins",
                    code="auth.permissions",
                    hint=f"chmod 600 {self.path}",
                    where=str(self.path),
                )
            data = json.loads(self.path.read_bytes())
        except FileNotFoundError:
            return {}
        except (OSError, ValueError):
            data = None
        if not isinstance(data, dict):
            raise InputError(
                "the file of logins is damaged",
                code="auth.damaged",
                hint="remove it, and log in again: sharekit auth login PLATFORM",
                where=str(self.path),
            )
        return data

    def _write(self, data: Mapping[str, Mapping[str, str]]) -> None:
        write_atomic(self.path, json.dumps(data, sort_keys=True).encode(), private=True)


class KeptInKeyring(NamedTuple):
    """Secrets in the system's keyring, through the package `keyring`."""

    keyring: Any

    @property
    def place(self) -> str:
        return "the system's keyring"

    def load(self, name: str) -> Secrets:
        text = self.keyring.get_password(_SERVICE, name)
        return _secrets(json.loads(text)) if text else {}

    def save(self, name: str, secrets: Secrets) -> None:
        self.keyring.set_password(_SERVICE, name, json.dumps(_plain(secrets), sort_keys=True))

    def forget(self, name: str) -> None:
        with contextlib.suppress(Exception):  # it is gone already
            self.keyring.delete_password(_SERVICE, name)


def keeper(folder: Path) -> Keeper:
    """The keyring where one answers, else the file in that folder."""
    with contextlib.suppress(Exception):  # no package, no service, a locked one: then the file
        import keyring

        found = keyring.get_keyring()
        if found.priority >= 1:
            found.get_password(_SERVICE, "a look")
            return KeptInKeyring(found)
    return KeptInFile(folder / FILE)


def _plain(secrets: Secrets) -> dict[str, str]:
    return {name: value.reveal() for name, value in secrets.items()}


def _secrets(values: Mapping[str, str]) -> Secrets:
    return {name: Secret(str(value)) for name, value in values.items()}
