"""A platform's HTTP API: JSON in and out, and what each status means for a post.

`ask` is for what may be repeated, `commit` for the one request of an attempt that may not.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, NamedTuple
from urllib.parse import quote, urlencode

from sharekit.errors import SharekitError, UnansweredError
from sharekit.publish.outcomes import (
    AuthExpiredError,
    NotSentError,
    OutcomeUnknownError,
    RejectedError,
    ThrottledError,
)
from sharekit.publish.throttle import retry_at, server_time
from sharekit.secret import redacted
from sharekit.share.text import one_line
from sharekit.world import Answer, Request, Send

Authorise = Callable[[bool], Mapping[str, str]]
"""The headers of a login; with True, after renewing it. Raises AuthExpiredError."""


class Reply(NamedTuple):
    """A successful answer. data: its JSON, or None. at: by the server's clock."""

    data: Any
    headers: Mapping[str, str]
    at: datetime | None
    status: int = 200


Refused = Callable[[Answer, str], None]
"""A platform's own reading of a refusal, asked first; it raises, or leaves it to the rules here."""


class Api(NamedTuple):
    """base: without a final slash. authorise: the login's headers. refused: see Refused.

    name: the platform's, for hints. pause: waits so many seconds.
    """

    base: str
    send: Send
    now: Callable[[], datetime]
    authorise: Authorise | None = None
    refused: Refused | None = None
    name: str = "PLATFORM"
    pause: Callable[[float], None] = time.sleep

    def ask(self, method: str, path: str, **given: Any) -> Reply:
        """A request that may be repeated. Raises an Undelivered, never OutcomeUnknownError.

        given: query, json, form, body with kind (a media type), headers.
        """
        try:
            answer = self._exchange(method, path, **given)
        except SharekitError as problem:
            if isinstance(problem, AuthExpiredError):
                raise
            raise _not_sent(problem) from None
        if 200 <= answer.status < 300:
            return self._reply(answer)
        if answer.status >= 400 and answer.status not in _PASSING:
            self._refuse(answer)
        raise NotSentError(
            f"the server has a fault ({answer.status})",
            code="publish.server",
            hint="run again later",
        )

    def commit(self, method: str, path: str, **given: Any) -> Reply:
        """The irreversible request: sent once. Raises an Undelivered.

        Success is a whole answer of JSON; whatever may have been obeyed is unknown.
        """
        try:
            answer = self._exchange(method, path, **given)
        except UnansweredError as problem:
            raise _unknown(problem.message) from None
        except SharekitError as problem:
            if isinstance(problem, AuthExpiredError):
                raise
            raise _not_sent(problem) from None
        if 200 <= answer.status < 300:
            reply = self._reply(answer)
            if not isinstance(reply.data, dict):
                raise _unknown("the server's answer can't be read")
            return reply
        if 400 <= answer.status < 500 and answer.status not in _UNDECIDED:
            self._refuse(answer)
        raise _unknown(f"the server has a fault ({answer.status})")

    def _exchange(self, method: str, path: str, **given: Any) -> Answer:
        request = self._request(method, path, renew=False, **given)
        answer = self.send(request)
        if answer.status == 401 and self.authorise is not None:  # it was not obeyed: once more
            return self.send(self._request(method, path, renew=True, **given))
        return answer

    def _request(
        self,
        method: str,
        path: str,
        *,
        renew: bool,
        query: Mapping[str, Any] | None = None,
        json: Any = None,
        form: Mapping[str, str] | None = None,
        body: bytes | None = None,
        kind: str = "",
        headers: Mapping[str, str] | None = None,
    ) -> Request:
        told = {"Accept": "application/json", **(headers or {})}
        if json is not None:
            body, kind = as_json(json), "application/json"
        if form is not None:
            body, kind = urlencode(form).encode(), "application/x-www-form-urlencoded"
        if kind:
            told["Content-Type"] = kind
        if self.authorise is not None:
            told.update(self.authorise(renew))
        url = path if "://" in path else self.base + path
        if query:
            url += "?" + urlencode(query, quote_via=quote)
        return Request(method, url, told, body or b"")

    def _reply(self, answer: Answer) -> Reply:
        headers = answer.headers
        return Reply(parsed(answer), headers, server_time(headers), answer.status)

    def _refuse(self, answer: Answer) -> None:
        """Raises for every refusal; returns for a server's fault."""
        text = message_of(answer)
        if self.refused is not None:
            self.refused(answer, text)
        match answer.status:
            case 429:
                raise throttled(answer, text, self.now())
            case 503 if "retry-after" in answer.headers:
                raise throttled(answer, text, self.now())
            case 401:
                raise AuthExpiredError(
                    f"the login was refused: {text}",
                    code="publish.login",
                    hint=f"log in again: sharekit auth login {self.name}",
                )
            case 403:
                raise AuthExpiredError(
                    f"this login may not do that: {text}",
                    code="publish.scope",
                    hint="log in again and grant what is asked for, or use another account",
                )
            case status if status < 500:
                raise RejectedError(
                    f"refused ({status}): {text}",
                    code="publish.refused",
                    hint="change the post in the plan, and publish again",
                )


_MOST_READ = 20_000
"""Bytes of an answer that is no JSON, for its first words."""
_UNDECIDED = frozenset({408, 499})
"""Given by what stands between: the server behind may have obeyed."""
_UNREACHED = "check the server's address and your connection: nothing was posted"
_OF_PAGES = {
    **dict.fromkeys(("fetch.dns", "fetch.unreachable", "fetch.timeout"), _UNREACHED),
    "fetch.address": "for a server of your own network: --allow-private-network",
}
"""What to do, where an error's own hint is for pages, which may have been kept."""
_PASSING = _UNDECIDED | {421, 425}
"""And these, like a redirect, say nothing of the request itself: asked again it may be answered."""


def throttled(answer: Answer, text: str, now: datetime) -> ThrottledError:
    """The error of too many requests, with the moment at which they may go on."""
    at = retry_at(answer.headers, now)
    return ThrottledError(
        f"too many requests: {text}",
        retry_at=at,
        code="publish.throttled",
        hint=f"run again after {at:%Y-%m-%d %H:%M:%S} UTC; nothing is sent before",
    )


def parsed(answer: Answer) -> Any:
    """An answer's JSON, or None."""
    try:
        return json.loads(answer.body)
    except (ValueError, RecursionError):
        return None


def message_of(answer: Answer) -> str:
    """What the server says of a refusal, in a few words; never a secret."""
    data = parsed(answer)
    texts = [
        data[name]
        for name in ("message", "error_description", "error", "description")
        if isinstance(data, dict) and isinstance(data.get(name), str)
    ]
    # Cut only after redaction: half a secret is known to nobody.
    text = texts[0] if texts else answer.body[:_MOST_READ].decode("utf-8", "replace")
    return redacted(one_line(text))[:300] or "no reason given"


def as_json(value: Any) -> bytes:
    """JSON as it is sent; a lone surrogate, for which UTF-8 has no bytes, becomes `?`."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


def _not_sent(problem: SharekitError) -> NotSentError:
    if isinstance(problem, UnansweredError):
        return NotSentError(
            "the server did not answer",
            code="publish.not_sent",
            hint="run again later: nothing was posted",
            where=problem.where,
        )
    hint = _OF_PAGES.get(problem.code, problem.hint)
    return NotSentError(problem.message, code="publish.not_sent", hint=hint, where=problem.where)


def _unknown(message: str) -> OutcomeUnknownError:
    return OutcomeUnknownError(
        message,
        code="publish.unknown",
        hint="run the same command again: it looks before it sends",
    )
