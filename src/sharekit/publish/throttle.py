"""When a throttled account may ask again, from every form in which servers say so. Pure.

Retry-After (RFC 9110), RateLimit of the IETF draft in both its forms, and the x- headers of
Pinterest, Mastodon, Bluesky and others. The latest of all that is said holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from sharekit.lazy import lazy
from sharekit.publish.states import LONGEST

DEFAULT_SECONDS = 60.0
MOST_SECONDS = LONGEST.total_seconds()
"""A server that says more is misread, or mistaken."""

_RESETS = ("x-ratelimit-reset", "ratelimit-reset", "x-rate-limit-reset", "x-ratelimit-reset-after")
_WINDOW = lazy(r";\s*w\s*=\s*(\d{1,9})")
_DRAFT = lazy(r"(?:^|[;,\s])(?:t|reset)\s*=\s*(\d{1,9})", re.IGNORECASE)
_NUMBER = lazy(r"\d{1,13}(?:\.\d{1,9})?")
_EPOCH_FROM = 100_000_000.0  # a number above it is a point of time, below it a span in seconds
_EPOCH_MS_FROM = 100_000_000_000.0


def server_time(headers: Mapping[str, str]) -> datetime | None:
    """The server's own clock, from its Date header."""
    return _http_date(headers.get("date", ""))


def retry_at(headers: Mapping[str, str], now: datetime) -> datetime:
    """The first moment, by our clock, at which a request may be sent. now: when this came.

    Points of time are read against the server's own clock, since ours may be wrong.
    """
    theirs = server_time(headers) or now
    waits = list(_waits(headers, theirs))
    if not waits:
        waits = _windows(headers) or [DEFAULT_SECONDS]
    return now + timedelta(seconds=min(MOST_SECONDS, max(1.0, *waits)))


def _waits(headers: Mapping[str, str], theirs: datetime) -> Iterator[float]:
    for name in ("retry-after", *_RESETS):
        for text in (
            headers.get(name, "").split(";")[0].split(", ")
            if name != "retry-after"
            else [headers.get(name, "")]
        ):
            wait = _seconds(text.strip(), theirs)
            if wait is not None:
                yield wait
    for name in ("ratelimit", "x-ratelimit"):
        for found in _DRAFT.findall(headers.get(name, "")[:2000]):
            yield float(found)


def _seconds(text: str, theirs: datetime) -> float | None:
    """A span, an epoch in seconds or milliseconds, an HTTP date or an ISO date, as seconds."""
    if _NUMBER.fullmatch(text):
        value = float(text)
        if value >= _EPOCH_MS_FROM:
            value /= 1000
        return value - theirs.timestamp() if value >= _EPOCH_FROM else value
    moment = _http_date(text) or _iso_date(text)
    return (moment - theirs).total_seconds() if moment else None


def _windows(headers: Mapping[str, str]) -> list[float]:
    """The windows of a structured limit, `100, 100;w=1;name="…", 1000;w=60`: the longest."""
    found = [float(w) for w in _WINDOW.findall(headers.get("x-ratelimit-limit", "")[:4000])]
    return found or [float(w) for w in _WINDOW.findall(headers.get("ratelimit-policy", "")[:4000])]


def _http_date(text: str) -> datetime | None:
    if not text or len(text) > 60 or text[:1].isdigit():
        return None
    try:
        moment = parsedate_to_datetime(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _iso_date(text: str) -> datetime | None:
    if not 10 <= len(text) <= 40:
        return None
    try:
        moment = datetime.fromisoformat(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
