"""requests, made to connect through the guard and no other way.

Only the socket is ours: the server's name still goes into SNI, the certificate check and `Host`.
"""

from __future__ import annotations

import socket
from functools import partial
from typing import Any

from requests import Session
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from sharekit.fetch.guard import Guard
from sharekit.fetch.settings import Settings


def open_session(settings: Settings, guard: Guard) -> Session:
    """A session for one fetch: no proxy, netrc or certificate of the environment's choosing."""
    session = Session()
    session.trust_env = False
    session.verify = settings.ca_bundle or True
    session.headers.clear()
    adapter = _GuardedAdapter(guard)
    session.mount("http://", adapter)
    session.mount("https://", adapter)
    if settings.proxy:
        session.proxies = {"http": settings.proxy, "https": settings.proxy}
    return session


class _GuardedAdapter(HTTPAdapter):
    def __init__(self, guard: Guard) -> None:
        self._guard = guard
        super().__init__(pool_connections=8, pool_maxsize=1, max_retries=0)

    def init_poolmanager(
        self, connections: int, maxsize: int, block: bool = False, **settings: Any
    ) -> None:
        super().init_poolmanager(connections, maxsize, block, **settings)
        self.poolmanager.pool_classes_by_scheme = {
            "http": partial(_Pool, self._guard),  # type: ignore[dict-item]
            "https": partial(_SecurePool, self._guard),  # type: ignore[dict-item]
        }


class _Guarded(HTTPConnection):
    """Connects by the guard alone, and tells it when the way is open."""

    def __init__(self, guard: Guard, *places: Any, **settings: Any) -> None:
        super().__init__(*places, **settings)
        self._guard = guard

    def _new_conn(self) -> socket.socket:
        return self._guard.connect(self.host, self.port)

    def connect(self) -> None:
        super().connect()
        self._guard.ready = True  # tunnel and handshake are done, nothing was asked yet


class _SecureGuarded(_Guarded, HTTPSConnection):
    """The same, and TLS over it."""


class _Pool(HTTPConnectionPool):
    def __init__(self, guard: Guard, *places: Any, **settings: Any) -> None:
        super().__init__(*places, **settings)
        self.ConnectionCls = partial(_Guarded, guard)  # type: ignore[assignment]


class _SecurePool(HTTPSConnectionPool):
    def __init__(self, guard: Guard, *places: Any, **settings: Any) -> None:
        super().__init__(*places, **settings)
        self.ConnectionCls = partial(_SecureGuarded, guard)  # type: ignore[assignment]
