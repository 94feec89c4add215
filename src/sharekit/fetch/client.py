"""`get`: one address → one `Response`. Read it top to bottom: this is what happens in a fetch.

check → kept? → resolve and connect (guard) → ask → redirect? → type → body → keep
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from typing import NamedTuple

import requests
from urllib3.exceptions import HTTPError, ReadTimeoutError
from urllib3.exceptions import SSLError as LateSSLError

from sharekit.errors import InputError, NetworkError, SharekitError
from sharekit.fetch.adapter import open_session
from sharekit.fetch.answers import REDIRECTIONS, UNCHANGED, bound_of, check_status, check_type
from sharekit.fetch.body import CODINGS, cut_off, read_body
from sharekit.fetch.guard import Guard, Resolver, system_resolver, timed_out
from sharekit.fetch.kept import Cache, Kept, answer_offline, keep, look_up
from sharekit.fetch.settings import REDIRECTS, Settings
from sharekit.fetch.url import Target, joined, target
from sharekit.world import Purpose, Response

_USER_AGENT = "Mozilla/5.0 (compatible; sharekit)"
_ACCEPT: Mapping[Purpose, str] = {
    "source": "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,"
    "application/feed+json,application/xml;q=0.9,text/*;q=0.9,application/json;q=0.9,*/*;q=0.1",
    "image": "image/png,image/jpeg,image/webp,image/*;q=0.8,*/*;q=0.1",
}


class Exchange(NamedTuple):
    """What one fetch works with."""

    settings: Settings
    guard: Guard
    session: requests.Session
    cache: Cache | None


def get(
    url: str,
    purpose: Purpose,
    settings: Settings,
    *,
    cache: Cache | None = None,
    resolve: Resolver = system_resolver,
) -> Response:
    """Fetch an address, following its redirects.

    Raises InputError for an address, a type or a size that will never do, NetworkError for what
    may work later. Their codes: `fetch.*`, `page.pdf`, `page.image`.
    """
    place = target(url)
    if settings.offline:
        response = answer_offline(cache, place.url)
        if response is None:
            raise _offline(place.url)
        check_type(response.media_type, purpose, response.url)
        return response
    with Guard(settings, resolve) as guard, open_session(settings, guard) as session:
        exchange = Exchange(settings, guard, session, cache)
        for _ in range(REDIRECTS + 1):
            kept = _one_hop(place, purpose, exchange)
            if kept.response is not None:
                return kept.response
            place = _next(place, kept.location or "")
    raise InputError(
        f"redirects more than {REDIRECTS} times",
        code="fetch.redirects",
        hint="give the address that a browser ends at",
        where=url,
    )


def _one_hop(place: Target, purpose: Purpose, exchange: Exchange) -> Kept:
    """Ask one address: what it answers, kept."""
    exchange.guard.admit(place)
    known = look_up(exchange.cache, place.url) or Kept()
    with _in_words(place, exchange.guard):
        answer = _asked(place, purpose, exchange, known.conditions)
        with answer:
            location = answer.headers.get("Location")
            if answer.status_code in REDIRECTIONS and location:
                found = Kept(location=joined(place.url, location))
            elif answer.status_code == UNCHANGED and known.response is not None:
                check_type(known.response.media_type, purpose, place.url)
                return known
            else:
                found = _read(answer, place, purpose, exchange.guard)
            if "no-store" not in answer.headers.get("Cache-Control", "").lower():
                keep(exchange.cache, place.url, found)
            return found


def _asked(
    place: Target, purpose: Purpose, exchange: Exchange, conditions: Mapping[str, str]
) -> requests.Response:
    headers = {
        "User-Agent": _USER_AGENT,
        "Accept": _ACCEPT[purpose],
        "Accept-Encoding": CODINGS,
        **conditions,
    }
    bounds = exchange.settings.bounds

    def ask() -> requests.Response:
        return exchange.session.get(
            place.url,
            headers=headers,
            timeout=(bounds.connect, bounds.read),
            allow_redirects=False,
            stream=True,
        )

    try:
        return ask()
    except (requests.exceptions.SSLError, requests.exceptions.ProxyError):
        raise
    except requests.exceptions.Timeout:
        raise
    except requests.exceptions.ConnectionError:
        if exchange.guard.expired:
            raise
        return ask()  # a connection that broke before any answer: asking again repeats nothing


def _read(answer: requests.Response, place: Target, purpose: Purpose, guard: Guard) -> Kept:
    check_status(answer.status_code, place.url, answer.headers.get("Retry-After"))
    media_type, charset = _content_type(answer.headers.get("Content-Type", ""))
    check_type(media_type, purpose, place.url)
    body = read_body(answer, bound_of(media_type, purpose))
    if guard.expired:  # a connection that was cut looks like one that ended
        raise timed_out(place.url, "the page did not come in time")
    robots = answer.headers.get("X-Robots-Tag", "")[:500]
    response = Response(place.url, body, media_type, charset, robots)
    return Kept(
        response=response,
        etag=answer.headers.get("ETag"),
        modified=answer.headers.get("Last-Modified"),
    )


def _next(place: Target, location: str) -> Target:
    following = target(location)
    if place.scheme == "https" and following.scheme == "http":
        raise InputError(
            "redirects from https to http, where anybody on the way can change the page",
            code="fetch.downgrade",
            hint=f"if you trust the way, give {following.url} itself",
            where=place.url,
        )
    return following


def _content_type(header: str) -> tuple[str, str | None]:
    media_type, *parameters = (part.strip() for part in header[:500].split(";"))
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            return media_type.lower(), value.strip(" \"'")[:40].lower() or None
    return media_type.lower(), None


@contextlib.contextmanager
def _in_words(place: Target, guard: Guard) -> Iterator[None]:
    """What goes wrong below, as this program's errors, each with its address."""
    try:
        yield
    except SharekitError as problem:
        problem.where = problem.where or place.url
        raise
    except (requests.RequestException, HTTPError, OSError, ValueError) as problem:
        raise _translated(problem, place, guard) from None


def _translated(problem: Exception, place: Target, guard: Guard) -> SharekitError:
    if guard.expired:
        return timed_out(place.url, "the page did not come in time")
    match problem:
        case requests.exceptions.Timeout() | ReadTimeoutError() | TimeoutError():
            return timed_out(place.url, "the server is silent")
        case requests.exceptions.SSLError() | LateSSLError():
            return NetworkError(
                f"no safe connection: {_reason(problem)}",
                code="fetch.tls",
                hint="check the address; a certificate of your own goes into SSL_CERT_FILE",
                where=place.url,
            )
        case requests.exceptions.ProxyError():
            return NetworkError(
                "the proxy can't be reached, or refuses",
                code="fetch.proxy",
                hint="check network.proxy",
                where=place.url,
            )
    if "IncompleteRead" in repr(problem):
        ended = cut_off()
        ended.where = place.url
        return ended
    return NetworkError(
        "the server closed the connection, or answered what is no HTTP",
        code="fetch.broken",
        hint="try again later; --offline reads what was kept",
        where=place.url,
    )


def _reason(problem: Exception) -> str:
    """The certificate's fault in OpenSSL's words, without the chain of Python's."""
    text = str(problem)
    start = text.find("certificate verify failed: ")
    if start < 0:
        return "the server speaks no TLS that is safe"
    return text[start + len("certificate verify failed: ") :].partition(" (_ssl")[0][:160]


def _offline(url: str) -> NetworkError:
    return NetworkError(
        "is not kept from an earlier run, and --offline fetches nothing",
        code="fetch.offline",
        hint="run once without --offline, or save the page and pass the file",
        where=url,
    )
