"""The World with its way to the network. requests is loaded when something is fetched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sharekit.cache import DiskCache
from sharekit.fetch.settings import Settings
from sharekit.folders import cache_folder
from sharekit.world import (
    Answer,
    Fetch,
    Purpose,
    Request,
    Response,
    Send,
    World,
    no_sending,
    real_world,
)

if TYPE_CHECKING:
    from sharekit.fetch.kept import Cache


def connected(world: World, settings: Settings, cache: Cache | None = None) -> World:
    """A World that fetches by these settings. cache: None: the disk's, by the environment."""
    bundle = world.environment.get("SSL_CERT_FILE") or world.environment.get("REQUESTS_CA_BUNDLE")
    settings = settings._replace(ca_bundle=settings.ca_bundle or bundle or None)
    if cache is None:
        cache = DiskCache(cache_folder(world.environment))
    return world._replace(fetch=fetcher(settings, cache), send=sender(settings))


def fetcher(settings: Settings, cache: Cache | None) -> Fetch:
    """A `Fetch` that goes to the network by these settings."""

    def fetch(url: str, purpose: Purpose = "source") -> Response:
        from sharekit.fetch.client import get

        return get(url, purpose, settings, cache=cache)

    return fetch


def sender(settings: Settings) -> Send:
    """A `Send` that goes to the network by these settings; offline, one that refuses."""
    if settings.offline:
        return no_sending

    def send(request: Request) -> Answer:
        from sharekit.fetch.send import send as send_one

        return send_one(request, settings)

    return send


def online_world() -> World:
    """The World of the library where its caller brings none: public addresses may be fetched."""
    return connected(real_world(), Settings())
