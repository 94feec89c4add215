"""What every platform is: a row of facts (`Kind`), and four verbs (`Platform`).

`docs/publishing.md` shows how to add one in sixty lines.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, NamedTuple, Protocol

from sharekit.diagnostics import Diagnostic
from sharekit.publish.api import Api, Authorise
from sharekit.publish.post import Post
from sharekit.publish.states import Dedupe, Look, Receipt
from sharekit.secret import Secret
from sharekit.world import Send

CHARACTERS = "characters"
"""The unit of most APIs: Unicode code points. Others are those of `share.counting`."""


class Length(NamedTuple):
    """Most of a text. unit: CHARACTERS, or `graphemes`, `utf8`, `utf16`, `mastodon`, `x`."""

    limit: int
    unit: str = CHARACTERS


class Limits(NamedTuple):
    """What a platform takes. None: no limit of its own. Bytes are of a picture's file.

    text: of what `worded` says is posted. advised: a length of text above which it warns.
    pictures: fewest and most. shape: width over height that is shown whole. colour, focus: does it
    take the first picture's dominant colour, and the point that stays when it is cropped? language:
    does it take the text's?
    """

    title: Length | None = None
    text: tuple[Length, ...] = ()
    alt: Length | None = None
    link: int | None = 2048
    pictures: tuple[int, int] = (0, 1)
    bytes: int = 10_000_000
    types: tuple[str, ...] = ("image/jpeg", "image/png")
    advised: int | None = None
    shape: float | None = None
    board: bool = False
    colour: bool = False
    focus: bool = False
    language: bool = False


class Account(NamedTuple):
    """Who posts; nothing of it is secret. name: how it is called here. user: the platform's own id.

    server: the API's address, without a final slash. expires: when its login ends, if that is told.
    """

    platform: str
    name: str
    server: str
    user: str = ""
    handle: str = ""
    scopes: tuple[str, ...] = ()
    expires: datetime | None = None
    client: str = ""
    sandbox: bool = False


Secrets = Mapping[str, Secret]
"""The secrets of an account by their names: `access`, `refresh`, `password`, `client`."""


class Who(NamedTuple):
    """Whose login it is. user: an id that stays; handle: the name that people see."""

    user: str
    handle: str
    scopes: tuple[str, ...] = ()


class Renewed(NamedTuple):
    """A login after renewing it: everything that has to be kept before it is used."""

    secrets: Secrets
    expires: datetime | None = None


class Board(NamedTuple):
    """A board, or a section of one."""

    id: str
    name: str


class Prepared(NamedTuple):
    """What `prepare` found and uploaded. place: where it goes, by the platform's own id; it is kept
    in the outbox and handed to `find`. media: the platform's own values."""

    place: str = ""
    media: tuple[Any, ...] = ()


class Platform(Protocol):
    """An open account. Every verb raises errors of `publish.outcomes` alone."""

    def who(self) -> Who:
        """Whose login it is; may be repeated."""

    def prepare(self, post: Post) -> Prepared:
        """Everything before the one request: resolve names, upload pictures. May be repeated."""

    def publish(self, post: Post, prepared: Prepared, key: str) -> Receipt:
        """Exactly one irreversible request (`api.commit`), and no retry of it."""

    def find(self, post: Post, place: str, key: str, since: datetime | None) -> Look:
        """Look for the post; may be repeated. With Dedupe.NONE it is never asked.

        since: by our clock, when the first attempt began that may have sent it; None: nobody knows.
        """


class Boards(Protocol):
    """What platforms with boards can do besides."""

    def boards(self) -> tuple[Board, ...]: ...

    def sections(self, board: str) -> tuple[Board, ...]: ...

    def create_board(self, name: str, description: str) -> Board: ...


class OAuth(NamedTuple):
    """A login in the browser. basic: the client's secret goes into the Authorization header.

    register: makes an application on the server first, where one has none of one's own.
    """

    authorise: str
    token: str
    scopes: tuple[str, ...]
    separator: str = " "
    basic: bool = False
    register: str | None = None
    extra: Mapping[str, str] | None = None


def identity_of(value: object) -> str:
    """An id as a server tells it. Raises ValueError: what has no id can't be found or shown again,
    so an answer without one is none."""
    if isinstance(value, str) and value.strip():
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    raise ValueError("no id")


def address_of(value: object) -> str:
    """Where a post is seen, as a server tells it; nothing where that is no text."""
    return value if isinstance(value, str) else ""


def worded(post: Post) -> str:
    """The text with its link below: what most platforms post."""
    return "\n\n".join(part for part in (post.text or post.title, post.link) if part)


def _nothing(_: Post) -> tuple[Diagnostic, ...]:
    return ()


def _no_headers(_: Account, __: Secrets) -> Mapping[str, str]:
    return {}


def _server(account: Account, _: Secrets) -> str:
    return account.server


def bearer(_: Account, secrets: Secrets) -> Mapping[str, str]:
    """The headers of an access token."""
    return {"Authorization": f"Bearer {secrets['access'].reveal()}"}


def basic(user: str, password: Secret) -> Mapping[str, str]:
    """The headers of RFC 7617. The encoded pair is as good as the password, so it is a secret."""
    import base64

    pair = Secret(base64.b64encode(f"{user}:{password.reveal()}".encode()).decode())
    return {"Authorization": f"Basic {pair.reveal()}"}


class Kind(NamedTuple):
    """A platform as a row. server: the API's address, or empty where everybody has their own.

    worded: the text whose length `limits.text` bounds. check: rules of its own, offline. asks: the
    secret that a login asks for (`access`: a token; `password`), where it isn't by OAuth. headers,
    base: how a login is told. renew: makes a new login of an old one. pins: are its posts pins, so
    that each pin of an article is one, on the board that `pins.toml` or the settings name?
    """

    name: str
    title: str
    dedupe: Dedupe
    limits: Limits
    open: Callable[[Api, Account], Platform]
    server: str = ""
    sandbox: str = ""
    worded: Callable[[Post], str] = worded
    check: Callable[[Post], tuple[Diagnostic, ...]] = _nothing
    pins: bool = False
    asks: str = "access"
    oauth: OAuth | None = None
    headers: Callable[[Account, Secrets], Mapping[str, str]] = _no_headers
    base: Callable[[Account, Secrets], str] = _server
    renew: Callable[[Account, Secrets, Send, datetime], Renewed] | None = None
    login: Callable[[Account, Secrets, Send, datetime], Renewed] | None = None


def opened(
    kind: Kind,
    account: Account,
    secrets: Secrets,
    send: Send,
    *,
    now: Callable[[], datetime],
    pause: Callable[[float], None] = time.sleep,
    authorise: Authorise | None = None,
) -> Platform:
    """The platform with its account. authorise: renews the login when it has run out."""
    still = kind.headers(account, secrets)
    api = Api(
        kind.base(account, secrets), send, now, authorise or (lambda _: still), name=kind.name,
        pause=pause,
    )  # fmt: skip
    return kind.open(api, account)
