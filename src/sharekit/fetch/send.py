"""`send`: one request, once, on a connection of its own. Read it top to bottom.

What was never sent and what may have arrived are told apart: the first may be sent again, the
second must be looked for. The border is the moment at which the connection stands.
"""

from __future__ import annotations

import requests

from sharekit.errors import InputError, NetworkError, SharekitError, UnansweredError
from sharekit.fetch.adapter import open_session
from sharekit.fetch.body import read_body
from sharekit.fetch.guard import Guard, Resolver, system_resolver
from sharekit.fetch.settings import Settings
from sharekit.fetch.url import Target, target
from sharekit.world import Answer, Request

MAX_ANSWER_BYTES = 10_000_000
_USER_AGENT = "sharekit"


def send(request: Request, settings: Settings, *, resolve: Resolver = system_resolver) -> Answer:
    """Send a request and read its whole answer, whatever its status; nothing is tried twice.

    Raises UnansweredError (`send.unanswered`) where it may have arrived all the same; InputError
    and NetworkError (`send.unsafe`, `send.failed`, `fetch.*`) where nothing was sent. Messages name
    the server alone: paths and headers may hold secrets.
    """
    place = target(request.url)
    settings = settings._replace(bounds=settings.sending)
    with Guard(settings, resolve) as guard, open_session(settings, guard) as session:
        guard.admit(place)
        try:
            return _exchange(session, request, place, settings)
        except (requests.RequestException, SharekitError, OSError, ValueError) as problem:
            raise _told(problem, place, guard) from None
        except Exception as problem:
            if not type(problem).__module__.startswith(("urllib3", "http")):
                raise
            raise _told(problem, place, guard) from None


def _exchange(
    session: requests.Session, request: Request, place: Target, settings: Settings
) -> Answer:
    headers = {"User-Agent": _USER_AGENT, "Accept-Encoding": "identity", **request.headers}
    answer = session.request(
        request.method,
        place.url,
        data=request.body or None,
        headers=headers,
        timeout=(settings.bounds.connect, settings.bounds.read),
        allow_redirects=False,
        stream=True,
    )
    with answer:
        found = {name.lower(): value for name, value in answer.headers.items()}
        return Answer(answer.status_code, found, read_body(answer, MAX_ANSWER_BYTES))


def _told(problem: Exception, place: Target, guard: Guard) -> SharekitError:
    where = f"{place.scheme}://{place.host}"
    if guard.ready:
        return UnansweredError(
            "the request went out, and no whole answer came back",
            code="send.unanswered",
            hint="it is looked for before anything is sent again",
            where=where,
        )
    if isinstance(problem, NetworkError | InputError):
        problem.where = where
        return problem
    if isinstance(problem, requests.exceptions.SSLError):
        return NetworkError(
            "no safe connection: nothing was sent",
            code="send.unsafe",
            hint="check the address; a certificate of your own goes into SSL_CERT_FILE",
            where=where,
        )
    return NetworkError(
        "can't be reached: nothing was sent",
        code="send.failed",
        hint="check the address, your connection and network.proxy",
        where=where,
    )
