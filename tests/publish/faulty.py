"""A server on loopback that keeps state and has faults: four platforms' APIs in one.

Run as a program it prints its port and serves until its standard input ends. `POST /_control`
changes its faults, `GET /_state` tells what it holds.
"""

from __future__ import annotations

import contextlib
import json
import random
import re
import socket
import struct
import sys
import threading
import time
from collections.abc import Callable
from email.message import Message
from email.utils import formatdate
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

FAULTS = (
    "lost_reply", "late_commit", "throttled", "throttled_after_commit", "error_after_commit",
    "reset", "slow_body", "duplicate_page",
)  # fmt: skip
"""The clock's skew is the ninth: it holds for the server as a whole."""
TELEGRAM = "/bottoken-of-the-test/"
COMMITS = ("/pins", "/xrpc/com.atproto.repo.putRecord", "/api/v1/statuses", "/wp/v2/posts")


class State:
    """What the server holds, and how it misbehaves. lag: seconds until a post is listed."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.posts: list[dict[str, Any]] = []
        self.by_name: dict[str, dict[str, Any]] = {}
        self.boards = [
            {"id": "1000000000000000001", "name": "Leadership"},
            {"id": "1000000000000000002", "name": "Recipes"},
            {"id": "1000000000000000003", "name": "Twice"},
            {"id": "1000000000000000004", "name": "Twice"},
        ]
        self.sections = [{"id": "2000000000000000001", "name": "Tips"}]
        self.media: dict[str, dict[str, Any]] = {}
        self.requests: list[tuple[str, str]] = []
        self.commits = 0
        self.logins = 0
        self.token = "token-of-the-test"
        self.refresh = "refresh-of-the-test"
        self.issued: list[str] = []
        self.rate = 0.0
        self.plan: list[str] = []
        self.lag = 0.0
        self.late = 0.05
        self.skew = 0.0
        self.date = True
        self.retry_after = "1"
        self.page = 25
        self.statuses = 40
        self.pages = True
        """Does Mastodon's listing have pages? snac gives all it has, up to its own most."""
        self.links = ""
        """What Pinterest's listing has of a link: all, or "bare": no query, or "none"."""
        self.nameless = False
        self.odd: list[Any] = []
        """Answers to what may be repeated, each once: bytes, JSON, or (status, JSON)."""
        self.ignores_keys = True
        self.searches = True
        self.random = random.Random(7)
        self.refusal: tuple[int, dict[str, Any]] | None = None
        self.bodies: list[tuple[str, str, dict[str, str], bytes]] = []
        self.keeps_bodies = False
        self.watch: Callable[[], None] = lambda: None
        """Called while a request waits for its answer."""

    def fault(self) -> str:
        with self.lock:
            if self.plan:
                return self.plan.pop(0)
            return self.random.choice(FAULTS) if self.random.random() < self.rate else ""

    def commit(self, post: dict[str, Any], name: str = "") -> dict[str, Any]:
        with self.lock:
            self.commits += 1
            if name and name in self.by_name:  # a record that its client names
                self.by_name[name].update(post)
                return self.by_name[name]
            post = {**post, "id": str(10**17 + len(self.posts)), "at": time.monotonic()}
            self.posts.append(post)
            if name:
                self.by_name[name] = post
            return post

    def listed(self) -> list[dict[str, Any]]:
        with self.lock:
            visible = time.monotonic() - self.lag
            return [post for post in reversed(self.posts) if post["at"] <= visible]


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: FaultyServer

    def log_message(self, format: str, *_: Any) -> None:  # noqa: A002 - the base's name
        """Silent."""

    def do_GET(self) -> None:
        self._serve()

    do_POST = do_DELETE = do_PUT = do_GET  # noqa: N815 - the base's names

    def _serve(self) -> None:
        state = self.server.state
        length = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(length)
        if len(body) < length:
            return  # whoever sent it was killed, or gave up
        parts = urlsplit(self.path)
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        path = query.get("rest_route", parts.path)
        if path.startswith("/_"):
            self._control(path, body)
            return
        with state.lock:
            state.requests.append((self.command, path))
            if state.keeps_bodies:
                state.bodies.append((self.command, self.path, dict(self.headers.items()), body))
        state.watch()
        with contextlib.suppress(OSError):
            self._route(path, query, body)

    def _control(self, path: str, body: bytes) -> None:
        state = self.server.state
        if path == "/_control":
            for name, value in json.loads(body).items():
                setattr(state, name, value)
        markers = [_marker(post) for post in state.posts]
        self._json({"posts": len(state.posts), "markers": markers, "commits": state.commits})

    def _route(self, path: str, query: dict[str, str], body: bytes) -> None:
        state = self.server.state
        commits = self.command == "POST" and (
            path in (*COMMITS, f"{TELEGRAM}sendPhoto") or re.fullmatch(r"/wp/v2/posts/\d+", path)
        )
        if self.command == "POST" and path.endswith(("/token", "refreshSession", "createSession")):
            self._login(path, body)
        elif not self._authorised(path):
            self._json({"error": "invalid_token", "code": 2, "message": "no login"}, 401)
        elif commits and state.refusal is not None:
            status, data = state.refusal
            self._json(data, status)
        elif commits:
            self._commit(path, body)
        else:
            self._read(path, query, body)

    def _authorised(self, path: str) -> bool:
        held = self.headers.get("Authorization", "")
        return (
            held.removeprefix("Bearer ") in (self.server.state.token, *self.server.state.issued)
            or held.startswith("Basic ")
            or path.startswith(("/bot", "/api/v1/instance", "/api/v2/instance", "/api/v1/apps"))
        )

    def _login(self, path: str, body: bytes) -> None:
        state = self.server.state
        with state.lock:
            state.logins += 1
            given = self.headers.get("Authorization", "") + body.decode()
            refreshing = "refresh" in path or b"grant_type=refresh_token" in body
            if refreshing and state.refresh not in given:
                self._json({"error": "invalid_grant", "message": "used already"}, 400)
                return
            number = state.logins
            token, state.refresh = f"token-{number:08d}", f"refresh-{number:08d}"
            state.issued.append(token)
            if refreshing:
                state.token = token
        self._json({
            "access_token": token, "refresh_token": state.refresh, "expires_in": 2592000,
            "accessJwt": token, "refreshJwt": state.refresh, "did": "did:plc:alice",
            "handle": "alice.test", "scope": "pins:write",
        })  # fmt: skip

    def _commit(self, path: str, body: bytes) -> None:
        state, fault = self.server.state, self.server.state.fault()
        is_form = path.startswith(TELEGRAM)
        post = {"form": body.decode("latin-1")} if is_form else json.loads(body)
        name = post.get("rkey", "")
        if fault == "throttled":
            self._throttled()
            return
        if fault == "reset":
            self._reset()
            return
        if fault == "late_commit":
            threading.Timer(state.late, state.commit, (post, name)).start()
            self._reset()
            return
        given = self.headers.get("Idempotency-Key", "")
        if given and not state.ignores_keys:
            name = given
        if update := re.fullmatch(r"/wp/v2/posts/(\d+)", path):
            with state.lock:
                row = next(row for row in state.posts if row["id"] == update[1])
                row.update(post)
        else:
            row = state.commit(post, name)
        if fault == "lost_reply":
            self._close()
        elif fault == "throttled_after_commit":
            self._throttled()
        elif fault == "error_after_commit":
            self._json({"message": "out of order"}, 500)
        elif fault == "slow_body":
            self._slowly()
        else:
            if fault == "duplicate_page":
                state.plan.insert(0, "")
            self._json(self._answer(path, row), 201)

    def _throttled(self) -> None:
        after = self.server.state.retry_after
        headers = {"Retry-After": after} if after else {}
        self._json({"code": 8, "message": "rate limit"}, 429, headers)

    def _answer(self, path: str, row: dict[str, Any]) -> dict[str, Any]:
        if self.server.state.nameless:
            return {"id": None, "uri": None, "result": {"message_id": None}}
        if "putRecord" in path:
            uri = f"at://did:plc:alice/app.bsky.feed.post/{row['rkey']}"
            return {"uri": uri, "cid": "bafy"}
        if path.startswith(TELEGRAM):
            return {"ok": True, "result": {"message_id": int(row["id"])}}
        return {"id": row["id"], "url": f"https://social.example/@a/{row['id']}",
                "link": f"https://blog.example/?p={row['id']}"}  # fmt: skip

    def _read(self, path: str, query: dict[str, str], body: bytes) -> None:
        state = self.server.state
        if state.odd:
            self._oddly(state.odd.pop(0))
        elif path == "/user_account":
            self._json({"id": "42", "username": "ida"})
        elif path == "/boards" and self.command == "POST":
            board = {"id": str(10**18 + 100 + len(state.boards)), **json.loads(body)}
            state.boards.append(board)
            self._json(board, 201)
        elif path == "/boards":
            self._pages(state.boards, query)
        elif path.endswith("/sections"):
            self._pages(state.sections, query)
        elif path.endswith("/pins"):
            ids = path.split("/")
            rows = [row for row in state.listed() if row.get("board_id") == ids[2]]
            self._pages([self._pin(row) for row in rows], query)
        else:
            self._read_more(path, query, body)

    def _pin(self, row: dict[str, Any]) -> dict[str, Any]:
        link = row.get("link") or ""
        shown = {"bare": link.partition("?")[0], "none": None}.get(self.server.state.links, link)
        return {"id": row["id"], "link": shown, "title": row.get("title"),
                "created_at": row.get("created_at")}  # fmt: skip

    def _read_more(self, path: str, query: dict[str, str], body: bytes) -> None:
        state = self.server.state
        answers = {
            f"{TELEGRAM}getMe": {"ok": True, "result": {"id": 5, "username": "example_bot"}},
            "/api/v1/instance": {"configuration": {"statuses": {"max_characters": 500}}},
            "/api/v1/apps": {"client_id": "app", "client_secret": "secret-of-the-app"},
            "/api/v2/media": {"id": "900", "url": "https://social.example/900.png"},
            "/api/v1/accounts/verify_credentials": {"id": "7", "acct": "alice"},
        }
        if path in answers:
            self._json(answers[path])
            return
        if path.endswith("getSession"):
            self._json({"did": "did:plc:alice", "handle": "alice.test"})
        elif path.endswith("uploadBlob"):
            self._json({"blob": {"$type": "blob", "mimeType": "image/png", "size": len(body)}})
        elif path.endswith("getRecord"):
            row = state.by_name.get(query["rkey"])
            if row is None:
                self._json({"error": "RecordNotFound", "message": "no such record"}, 400)
            else:
                uri = f"at://did:plc:alice/app.bsky.feed.post/{query['rkey']}"
                self._json({"uri": uri, "value": row["record"]})
        elif path == "/api/v2/instance":
            self._json({"error": "Record not found"}, 404)  # as small servers answer
        elif path.endswith("/statuses"):
            oldest = int(query.get("max_id", 10**18))
            limit = min(int(query["limit"]), state.statuses)
            rows = [row for row in state.listed() if "media_ids" in row and int(row["id"]) < oldest]
            if not state.pages:
                rows, limit = [row for row in state.listed() if "media_ids" in row], 256
            own = [
                {"id": row["id"], "content": _html(row["status"]),
                 "created_at": row.get("created_at")}
                for row in rows[:limit]
            ]  # fmt: skip
            self._json(own)
        else:
            self._wordpress(path, query)

    def _wordpress(self, path: str, query: dict[str, str]) -> None:
        state = self.server.state
        if path == "/wp/v2/users/me":
            self._json({"id": 3, "slug": "ida"})
        elif path == "/wp/v2/media" and self.command == "POST":
            state.media["x"] = {"id": 55}
            self._json({"id": 55}, 201)
        elif path == "/wp/v2/media":
            self._json(list(state.media.values()))
        elif path == "/wp/v2/posts":
            rows = [row for row in state.listed() if _is_asked_for(row, query, state.searches)]
            self._json(
                [{"id": r["id"], "link": "", "content": {"raw": r["content"]}} for r in rows]
            )
        else:
            self._json({"message": "no such route"}, 404)

    def _pages(self, rows: list[dict[str, Any]], query: dict[str, str]) -> None:
        state = self.server.state
        size, at = min(int(query.get("page_size", 25)), state.page), int(query.get("bookmark", 0))
        rows_here = rows[at : at + size]
        if at and state.rate and state.random.random() < state.rate:
            rows_here = rows[at - size : at] + rows_here  # the page before once more
        more = at + size < len(rows)
        self._json({"items": rows_here, "bookmark": str(at + size) if more else None})

    def _json(self, data: Any, status: int = 200, headers: dict[str, str] | None = None) -> None:
        body = json.dumps(data).encode()
        self.send_response_only(status)
        if self.server.state.date:
            self.send_header("Date", formatdate(time.time() + self.server.state.skew, usegmt=True))
        for name, value in {
            "Content-Type": "application/json",
            "x-pinterest-rid": "rid-1",
            "Content-Length": str(len(body)),
            "Connection": "close",
            **(headers or {}),
        }.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def _oddly(self, answer: Any) -> None:
        if isinstance(answer, bytes):
            self.send_response_only(200)
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)
        elif isinstance(answer, tuple):
            self._json(answer[1], answer[0], {"Location": "https://elsewhere.example/"})
        else:
            self._json(answer)

    def _slowly(self) -> None:
        self.send_response_only(200)
        self.send_header("Content-Length", "1000")
        self.end_headers()
        self.wfile.write(b'{"id":')
        self.wfile.flush()
        time.sleep(self.server.state.late)
        self._close()

    def _reset(self) -> None:
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._close()

    def _close(self) -> None:
        self.close_connection = True
        with contextlib.suppress(OSError):
            self.connection.shutdown(socket.SHUT_RDWR)

    def headers_of(self) -> Message:
        return self.headers


class FaultyServer(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.state = State()
        self.url = f"http://127.0.0.1:{self.server_port}"

    def handle_error(self, *_: Any) -> None:
        """Clients are killed here; that is no news."""


def _is_asked_for(row: dict[str, Any], query: dict[str, str], searches: bool) -> bool:
    """Is this post of WordPress listed? searches: does searching find anything?"""
    if "slug" in query:
        return row.get("slug") in query["slug"].split(",")
    return searches and query["search"] in row.get("content", "")


def _html(text: str) -> str:
    text = re.sub(r"(https?://\S+)", r'<a href="\1">\1</a>', escape(text, quote=False))
    text = re.sub(r"#(\w+)", r'<a href="/tags/\1">#<span>\1</span></a>', text)
    return f"<p>{text}</p>".replace("\n\n", "</p><p>").replace("\n", "<br />")


def _marker(post: dict[str, Any]) -> str:
    found = re.search(r"(?:utm_content=|sk=|class=\")(sk)?([0-9a-f]{12})", json.dumps(post))
    return found[2] if found else ""


@contextlib.contextmanager
def serving() -> Any:
    server = FaultyServer()
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()


if __name__ == "__main__":
    with serving() as running:
        sys.stdout.write(f"{running.server_port}\n")
        sys.stdout.flush()
        sys.stdin.read()
