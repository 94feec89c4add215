"""How fetching is done: what its user allows, and the bounds that hold for everyone."""

from typing import NamedTuple

CONNECT_SECONDS = 5.0
READ_SECONDS = 10.0
"""Longest silence of a server."""
TOTAL_SECONDS = 20.0
"""Longest time of a whole fetch, its redirects included."""
REDIRECTS = 5
MAX_PAGE_BYTES = 10_000_000
MAX_STREAM_BYTES = 50_000_000
"""Feeds, sitemaps and tables; their readers have lower bounds of their own."""
MAX_IMAGE_BYTES = 25_000_000


class Bounds(NamedTuple):
    """Time in seconds; tests take shorter ones."""

    connect: float = CONNECT_SECONDS
    read: float = READ_SECONDS
    total: float = TOTAL_SECONDS


SENDING = Bounds(connect=5.0, read=60.0, total=180.0)
"""For posts: a picture of 20 MB on a slow line, and a server that takes its time with it."""


class Settings(NamedTuple):
    """What the user decides. proxy: its URL, or None. ca_bundle: certificates to trust instead.

    offline: no socket is opened, only what was kept answers. allow_private: one's own network.
    bounds: of a fetch. sending: of a post.
    """

    offline: bool = False
    allow_private: bool = False
    proxy: str | None = None
    ca_bundle: str | None = None
    bounds: Bounds = Bounds()
    sending: Bounds = SENDING
