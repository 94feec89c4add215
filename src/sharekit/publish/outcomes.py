"""What may come of an attempt but success. Platforms raise these; `states.py` says what follows.

Undelivered
├── RejectedError        6   refused for good: nothing was posted
├── BlockedError         8   taken for spam: nothing was posted, and nothing more should be
├── ThrottledError       8   too many requests: nothing was posted, again after retry_at
├── AuthExpiredError     7   the login doesn't do: nothing was posted
├── NotSentError         8   no connection: nothing was posted
└── OutcomeUnknownError  9   it may be posted
"""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from sharekit.errors import SharekitError


class Undelivered(SharekitError):  # noqa: N818 - a kind of errors, never raised itself
    """Base of the six."""


class RejectedError(Undelivered):
    """The platform refused the post for good, or it broke a rule before it was sent."""

    exit_code: ClassVar[int] = 6


class BlockedError(Undelivered):
    """The platform takes the account for a spammer: the run stops, nothing is tried again."""

    exit_code: ClassVar[int] = 8


class ThrottledError(Undelivered):
    """Too many requests. retry_at: before it, none is sent for this account."""

    exit_code: ClassVar[int] = 8

    def __init__(self, message: str, *, retry_at: datetime, code: str, hint: str) -> None:
        super().__init__(message, code=code, hint=hint)
        self.retry_at = retry_at


class AuthExpiredError(Undelivered):
    """The token has run out, was withdrawn, or allows too little."""

    exit_code: ClassVar[int] = 7


class NotSentError(Undelivered):
    """No request went out."""

    exit_code: ClassVar[int] = 8


class OutcomeUnknownError(Undelivered):
    """A request went out and nobody knows what became of it."""

    exit_code: ClassVar[int] = 9
