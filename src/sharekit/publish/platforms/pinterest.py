"""Pinterest: pins with a picture, or carousels of two to five. API v5.

https://developers.pinterest.com/docs/api/v5/ — no idempotency key: a pin is known by its link.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import quote

from sharekit.article.clean import fold
from sharekit.diagnostics import Diagnostic, error, warning
from sharekit.lazy import lazy
from sharekit.publish.api import Api, parsed
from sharekit.publish.outcomes import (
    AuthExpiredError,
    BlockedError,
    NotSentError,
    OutcomeUnknownError,
    RejectedError,
)
from sharekit.publish.platforms.base import (
    Account,
    Board,
    Kind,
    Length,
    Limits,
    OAuth,
    Prepared,
    Renewed,
    Secrets,
    Who,
    basic,
    bearer,
    identity_of,
)
from sharekit.publish.platforms.naming import resolved
from sharekit.publish.platforms.pin_body import MOST_ALT, pin_of
from sharekit.publish.post import Post, bare, bears_marker, has_marker, marker_of
from sharekit.publish.states import Alike, Dedupe, Look, Receipt
from sharekit.secret import Secret
from sharekit.world import Answer, Send

_PAGE = 250
_MOST_PAGES = 200
_SHOWN, _SHOWN_DENSE = 40, 30
"""Characters of a title that lists show; fewer where it is Chinese, Japanese, Korean or Arabic."""
_DENSE = lazy("[\u0600-\u06ff\u0750-\u077f\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_LASTS = timedelta(days=30)
"""A token's life, where the answer makes no sense of it: what it renewed is kept anyhow."""
_UNREAD = (KeyError, TypeError, ValueError)
"""What a board without an id or a name raises."""
_TRIAL = (
    "apps with trial access can't create pins: ask Pinterest for standard access, try with "
    "--sandbox, or upload the file of: sharekit plan export --format pinterest-csv"
)
_CODES = {
    1: ("the link was refused", "check the link in the plan: it must be public and lead somewhere"),
    40: ("the board is not there", "see the boards with: sharekit boards list pinterest"),
    2031: ("the section is not there", "check the section in the plan"),
    233: ("the picture is too small", "pins are 1000 by 1500 pixels: sharekit pin"),
    235: ("the picture can't be read there", "make it anew as PNG or JPEG"),
}


class Pinterest:
    """An account; in the sandbox, where its server is that."""

    def __init__(self, api: Api, account: Account) -> None:
        self._api = api._replace(refused=_refused)
        self._sandbox = account.sandbox

    def who(self) -> Who:
        data = self._api.ask("GET", "/user_account").data
        return Who(str(data.get("id") or data["username"]), data["username"])

    def boards(self) -> tuple[Board, ...]:
        return self._all("/boards")

    def sections(self, board: str) -> tuple[Board, ...]:
        return self._all(f"/boards/{quote(board, safe='')}/sections")

    def create_board(self, name: str, description: str) -> Board:
        wanted = {"name": name, "description": description} if description else {"name": name}
        data = self._api.commit("POST", "/boards", json=wanted).data
        try:
            return _board(data)
        except _UNREAD:
            raise OutcomeUnknownError(
                "the board may be there: the server's answer can't be read",
                code="publish.unknown",
                hint="see whether it is: sharekit boards list",
            ) from None

    def prepare(self, post: Post) -> Prepared:
        place = self._place(post)
        return Prepared(place, (pin_of(post, place),))

    def publish(self, post: Post, prepared: Prepared, key: str) -> Receipt:
        (pin,) = prepared.media
        reply = self._api.commit("POST", "/pins", json=pin)
        return _receipt(reply.data)._replace(request=reply.headers.get("x-pinterest-rid", ""))

    def find(self, post: Post, place: str, key: str, since: datetime | None) -> Look:
        marker = marker_of(key)
        board, _, section = (place or self._place(post)).partition("/")
        path = f"/boards/{quote(board, safe='')}"
        rows, whole, at = self._listed(f"{path}/pins")
        if section:  # a board's listing may leave out what stands in its sections
            more, whole_too, at = self._listed(f"{path}/sections/{quote(section, safe='')}/pins")
            rows, whole = rows + more, whole and whole_too
        for row in rows:
            link = row.get("link") or ""
            if has_marker(link, marker) or (not post.link and row.get("title") == post.title):
                return Look(_receipt(row), whole=True, at=at)
        alike = tuple(Alike(_receipt(row), _created(row)) for row in rows if _may_be(row, post))
        return Look(None, whole, at, alike)

    def _place(self, post: Post) -> str:
        """The board's id, and a section's behind a slash."""
        board = resolved("board", post.board, self.boards)
        if not post.section:
            return board
        section = resolved("section", post.section, lambda: self.sections(board))
        return f"{board}/{section}"

    def _all(self, path: str) -> tuple[Board, ...]:
        """Every board or section; half of them would hide the one that is meant."""
        rows, whole, _ = self._listed(path)
        with suppress(*_UNREAD):
            if whole:
                return tuple(map(_board, rows))
        raise NotSentError(
            "the list that Pinterest gives can't be read to its end",
            code="publish.server",
            hint="run again later; if it stays so, the platform has changed",
        )

    def _listed(self, path: str) -> tuple[list[dict[str, Any]], bool, datetime | None]:
        """All rows, whether the listing was read to its end, and when by the server's clock."""
        rows: list[dict[str, Any]] = []
        bookmark, seen = "", set[str]()
        for _ in range(_MOST_PAGES):
            query: dict[str, Any] = {"page_size": _PAGE}
            if bookmark:
                query["bookmark"] = bookmark
            reply = self._api.ask("GET", path, query=query)
            data = reply.data if isinstance(reply.data, dict) else {}
            items = data.get("items")
            if not isinstance(items, list):
                return rows, False, reply.at
            own = [item for item in items if isinstance(item, dict) and item.get("id")]
            if len(own) < len(items):
                return rows, False, reply.at
            rows += own
            bookmark = data.get("bookmark") or ""
            if not bookmark:
                return rows, True, reply.at
            if bookmark in seen:  # a page that leads back: what follows was not seen
                return rows, False, reply.at
            seen.add(bookmark)
        return rows, False, None


def _board(row: Mapping[str, Any]) -> Board:
    return Board(identity_of(row["id"]), str(row["name"]))


def _receipt(row: Mapping[str, Any]) -> Receipt:
    identity = identity_of(row["id"])
    return Receipt(identity, f"https://www.pinterest.com/pin/{identity}/")


def _may_be(row: Mapping[str, Any], post: Post) -> bool:
    """Could it be the post, its link cut to the page or left out on its way?"""
    link = str(row.get("link") or "")
    if bears_marker(link) or fold(str(row.get("title") or "")) != fold(post.title):
        return False
    return bare(link) == bare(post.link) if link else bool(post.title)


def _created(row: Mapping[str, Any]) -> datetime | None:
    """When a pin was made; the API writes UTC without saying so."""
    try:
        moment = datetime.fromisoformat(str(row.get("created_at")))
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _refused(answer: Answer, text: str) -> None:
    """What a refusal means here. The server's own id of it goes with the message."""
    rid = answer.headers.get("x-pinterest-rid", "")
    told = f"{text} [{rid}]" if rid else text
    code = _code(answer)
    if answer.status == 429 and "spam" in text.lower():
        raise BlockedError(
            f"Pinterest takes this for spam: {told}",
            code="publish.blocked",
            hint="publish nothing for a day, then fewer pins a day; nothing is tried again",
        )
    if code == 29:
        raise AuthExpiredError(
            f"Pinterest does not permit this: {told}", code="publish.trial", hint=_TRIAL
        )
    if code in _CODES and answer.status < 500:
        message, hint = _CODES[code]
        raise RejectedError(f"{message}: {told}", code="publish.refused", hint=hint)


def _code(answer: Answer) -> int:
    data = parsed(answer)
    code = data.get("code") if isinstance(data, dict) else 0
    return code if isinstance(code, int) else 0


def _check(post: Post) -> tuple[Diagnostic, ...]:
    found: list[Diagnostic] = []
    shown = _SHOWN_DENSE if len(_DENSE.findall(post.title)) * 2 > len(post.title) else _SHOWN
    if len(post.title) > shown:
        found.append(
            warning("post.title_cut", f"lists show the first {shown} characters of the title",
                    hint="put what matters first", where="title")
        )  # fmt: skip
    if not post.link:
        found.append(
            error("post.link_missing", "the pin leads nowhere, and could not be found again",
                  hint="give the article's address: --url", where="link")
        )  # fmt: skip
    shapes = {(p.width, p.height) for p in post.pictures if p.width and p.height}
    if len(shapes) > 1:
        sizes = ", ".join(f"{width}×{height}" for width, height in sorted(shapes))
        found.append(
            error("post.carousel_sizes", f"the pictures of a carousel have one size: {sizes}",
                  hint="draw them in one size, or post them one by one", where="picture")
        )  # fmt: skip
    return tuple(found)


def _renew(account: Account, secrets: Secrets, send: Send, now: datetime) -> Renewed:
    form = {"grant_type": "refresh_token", "refresh_token": secrets["refresh"].reveal()}
    form["continuous_refresh"] = "true"  # older applications have to ask for a rotated one
    api = Api(account.server, send, lambda: now, name=account.platform)
    headers = basic(account.client, secrets["client"])
    data = api.ask("POST", "/oauth/token", form=form, headers=headers).data
    kept = {**secrets, "access": Secret(data["access_token"])}
    if data.get("refresh_token"):
        kept["refresh"] = Secret(data["refresh_token"])
    seconds = data.get("expires_in")
    told = isinstance(seconds, int) and 0 < seconds < _LASTS.total_seconds()
    return Renewed(kept, now + (timedelta(seconds=seconds) if told else _LASTS))


KIND = Kind(
    name="pinterest",
    title="Pinterest",
    dedupe=Dedupe.LISTABLE,
    limits=Limits(
        title=Length(100),
        text=(Length(800),),
        alt=Length(MOST_ALT),
        link=2048,
        pictures=(1, 5),
        bytes=20_000_000,
        advised=500,
        shape=2 / 3,
        board=True,
        colour=True,
    ),
    open=Pinterest,
    pins=True,
    server="https://api.pinterest.com/v5",
    sandbox="https://api-sandbox.pinterest.com/v5",
    worded=lambda post: post.text,
    check=_check,
    oauth=OAuth(
        authorise="https://www.pinterest.com/oauth/",
        token="/oauth/token",
        scopes=("boards:read", "boards:write", "pins:read", "pins:write", "user_accounts:read"),
        separator=",",
        basic=True,
    ),
    headers=bearer,
    renew=_renew,
)
