"""A server on loopback, and a client with its own short bounds and a cache in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from serving import Server
from sharekit.fetch.client import get
from sharekit.fetch.settings import Bounds, Settings
from sharekit.world import Purpose, Response

QUICK = Bounds(connect=2.0, read=2.0, total=4.0)


class MemoryCache(dict[str, bytes]):
    """A cache that remembers everything."""

    def put(self, key: str, value: bytes) -> None:
        self[key] = value


class Client:
    """Fetches with settings that a test changes."""

    def __init__(self) -> None:
        self.settings = Settings(allow_private=True, bounds=QUICK)
        self.cache = MemoryCache()
        self.names: dict[str, list[str]] = {}
        self.looked_up: list[str] = []

    def __call__(self, url: str, purpose: Purpose = "source", **changes: object) -> Response:
        settings = self.settings._replace(**changes)
        return get(url, purpose, settings, cache=self.cache, resolve=self.resolve)

    def resolve(self, host: str) -> list[str]:
        self.looked_up.append(host)
        if host not in self.names:
            raise OSError("unknown name")
        return self.names[host]


@pytest.fixture
def server() -> Iterator[Server]:
    running = Server()
    yield running
    running.close()


@pytest.fixture
def client() -> Client:
    return Client()


@pytest.fixture
def no_connection(monkeypatch: pytest.MonkeyPatch) -> Callable[[], int]:
    """Count connections instead of making them; how many were tried."""
    import socket

    tried: list[object] = []

    def refuse(_: socket.socket, place: object) -> None:
        tried.append(place)
        raise AssertionError("a connection was tried")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    return lambda: len(tried)
