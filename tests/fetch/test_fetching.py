"""What comes back over HTTP, and what goes wrong: each with its own error, none slowly."""

from __future__ import annotations

import gzip
import shutil
import socket
import ssl
import subprocess
import threading
import zlib
from pathlib import Path
from typing import Any

import pytest

from serving import Request, Server, redirect, respond, until_closed
from sharekit.errors import NetworkError, SharekitError
from sharekit.fetch.settings import Bounds

TYPED = "Content-Type: text/x; charset=a"
SHORT = Bounds(connect=0.5, read=0.3, total=0.6)


def failure(client: Any, url: str, code: str, exit_code: int, **changes: Any) -> SharekitError:
    with pytest.raises(SharekitError) as caught:
        client(url, **changes)
    problem = caught.value
    assert (problem.code, problem.exit_code) == (code, exit_code)
    assert problem.hint
    assert problem.where
    return problem


def test_a_page(server: Server, client: Any) -> None:
    server.answers["/a"] = respond("<p>é</p>", 'Content-Type: Text/HTML; charset="UTF-8"')
    response = client(server.url("/a#part"))
    assert response.url == server.url("/a")
    assert (response.media_type, response.charset) == ("text/html", "utf-8")
    assert response.body == "<p>é</p>".encode()
    headers = server.requests[0].headers
    assert "sharekit" in headers["user-agent"]
    assert not {"authorization", "cookie", "referer"} & set(headers)


def test_the_path_is_asked_for_in_ascii(server: Server, client: Any) -> None:
    server.answers["/caf%C3%A9?q=%E2%9C%93&x=a%20b"] = respond("ok")
    assert client(server.url("/café?q=✓&x=a%20b")).body == b"ok"


def test_redirects_are_followed_and_the_last_address_is_told(server: Server, client: Any) -> None:
    for number, status in enumerate(
        ["301 Moved", "302 Found", "303 See", "307 Temporary", "308 Permanent"]
    ):
        server.answers[f"/{number}"] = redirect(f"/{number + 1}", status)
    server.answers["/5"] = respond("there")
    response = client(server.url("/0"))
    assert (response.url, response.body) == (server.url("/5"), b"there")


def test_redirects_are_counted(server: Server, client: Any) -> None:
    server.answers["/"] = redirect("/")
    failure(client, server.url(), "fetch.redirects", 4)
    assert len(server.requests) == 6


def test_cookies_stay_with_their_host(server: Server, client: Any) -> None:
    other = Server()
    client.names |= {"one.example": ["127.0.0.1"], "two.example": ["127.0.0.1"]}
    server.answers["/"] = respond(
        b"", "Set-Cookie: s=1", f"Location: {other.url('/x', 'two.example')}", status="302 Found"
    )
    other.answers["/x"] = respond("ok")
    client(server.url("/", "one.example"))
    other.close()
    assert "cookie" not in other.requests[0].headers


@pytest.mark.parametrize(
    ("status", "code", "exit_code"),
    [
        ("404 Not Found", "fetch.missing", 4), ("410 Gone", "fetch.missing", 4),
        ("401 Unauthorized", "fetch.login", 4), ("403 Forbidden", "fetch.forbidden", 4),
        ("451 Legal", "fetch.forbidden", 4), ("418 Teapot", "fetch.status", 4),
        ("429 Too Many", "fetch.rate_limit", 8), ("500 Oops", "fetch.server", 8),
        ("503 Busy", "fetch.server", 8), ("204 No Content", "fetch.status", 4),
        ("304 Not Modified", "fetch.status", 4), ("302 Found", "fetch.status", 4),
    ],
)  # fmt: skip
def test_statuses(status: str, code: str, exit_code: int, server: Server, client: Any) -> None:
    server.answers["/"] = respond("<p>words</p>", status=status)
    problem = failure(client, server.url(), code, exit_code)
    assert status[:3] in str(problem)


def test_a_rate_limit_says_how_long(server: Server, client: Any) -> None:
    server.answers["/"] = respond("", "Retry-After: 90", status="429 Slow down")
    assert "90 seconds" in str(failure(client, server.url(), "fetch.rate_limit", 8).hint)


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        ("application/pdf", "page.pdf"), ("image/png", "page.image"),
        ("image/svg+xml", "page.image"),
        ("video/mp4", "fetch.type"), ("application/zip", "fetch.type"),
        ("font/woff2", "fetch.type"),
        ("application/msword", "fetch.type"), ("application/wasm", "fetch.type"),
    ],
)  # fmt: skip
def test_what_is_no_page_by_its_type(kind: str, code: str, server: Server, client: Any) -> None:
    server.answers["/"] = respond(b"\x00" * 10, kind=kind)
    failure(client, server.url(), code, 4)


@pytest.mark.parametrize(
    "kind", ["", "text/plain", "application/xhtml+xml", "application/rss+xml", "text/markdown",
             "application/feed+json", "application/octet-stream", "application/x-ndjson",
             "text/csv"],
)  # fmt: skip
def test_what_may_be_an_article_by_its_type(kind: str, server: Server, client: Any) -> None:
    server.answers["/"] = respond("words", kind=kind)
    assert client(server.url()).media_type == kind


def test_a_picture_is_fetched_as_one(server: Server, client: Any) -> None:
    server.answers["/a.png"] = respond(b"\x89PNG", kind="image/png")
    server.answers["/a"] = respond("<p>a page</p>")
    assert client(server.url("/a.png"), "image").body == b"\x89PNG"
    failure(lambda url: client(url, "image"), server.url("/a"), "fetch.type", 4)


@pytest.mark.parametrize("coding", ["gzip", "x-gzip", "deflate", "raw"])
def test_packed_bodies(coding: str, server: Server, client: Any) -> None:
    text = b"<p>" + b"words " * 50_000
    packed = gzip.compress(text) if "gzip" in coding else zlib.compress(text)
    packed = packed[2:-4] if coding == "raw" else packed
    name = "deflate" if coding == "raw" else coding
    server.answers["/"] = respond(packed, f"Content-Encoding: {name}")
    assert client(server.url()).body == text


def test_a_gzip_of_two_members(server: Server, client: Any) -> None:
    server.answers["/"] = respond(
        gzip.compress(b"one ") + gzip.compress(b"two") + bytes(9), "Content-Encoding: gzip"
    )
    assert client(server.url()).body == b"one two"


def bomb(megabytes: int) -> bytes:
    packer = zlib.compressobj(9, wbits=31)
    zeros = bytes(1_000_000)
    return b"".join(packer.compress(zeros) for _ in range(megabytes)) + packer.flush()


@pytest.mark.parametrize("purpose", ["source", "image"])
def test_a_bomb_is_put_down(purpose: str, server: Server, client: Any) -> None:
    packed = bomb(60)
    assert len(packed) < 100_000
    kind = "image/png" if purpose == "image" else "text/html"
    server.answers["/"] = respond(packed, "Content-Encoding: gzip", kind=kind)
    failure(lambda url: client(url, purpose), server.url(), "fetch.too_large", 4)


def test_a_body_that_says_it_is_too_large(server: Server, client: Any) -> None:
    server.answers["/"] = respond(b"", "Content-Length: 10000001")
    failure(client, server.url(), "fetch.too_large", 4)


@pytest.mark.parametrize("coding", ["br", "zstd", "gzip, gzip", "nonsense"])
def test_a_coding_that_nobody_asked_for(coding: str, server: Server, client: Any) -> None:
    server.answers["/"] = respond(b"abc", f"Content-Encoding: {coding}")
    failure(client, server.url(), "fetch.coding", 8)


def test_damaged_packing(server: Server, client: Any) -> None:
    server.answers["/"] = respond(b"\x1f\x8bnonsense", "Content-Encoding: gzip")
    failure(client, server.url(), "fetch.coding", 8)
    server.answers["/"] = respond(gzip.compress(bytes(5000))[:-12], "Content-Encoding: gzip")
    failure(client, server.url(), "fetch.cut_off", 8)


def test_a_body_shorter_than_promised(server: Server, client: Any) -> None:
    server.answers["/"] = respond("half", "Content-Length: 8000")
    failure(client, server.url(), "fetch.cut_off", 8)


def test_a_body_longer_than_promised_ends_where_it_said(server: Server, client: Any) -> None:
    server.answers["/"] = respond("four and more", "Content-Length: 4")
    assert client(server.url()).body == b"four"


def test_chunks(server: Server, client: Any) -> None:
    chunked = b"4\r\nfour\r\n5\r\n more\r\n0\r\n\r\n"
    server.answers["/"] = respond(chunked, "Transfer-Encoding: chunked")
    assert client(server.url()).body == b"four more"
    server.answers["/"] = respond(b"4\r\nfour\r\nzz\r\n", "Transfer-Encoding: chunked")
    assert failure(client, server.url(), "fetch.cut_off", 8)


def test_an_endless_body_ends(server: Server, client: Any) -> None:
    def endless(_: Request, connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
        while not server.closed.is_set():
            connection.sendall(b"<p>again</p>" * 20_000)

    server.answers["/"] = endless
    failure(client, server.url(), "fetch.too_large", 4)


def test_a_server_that_says_nothing(server: Server, client: Any) -> None:
    server.answers["/"] = lambda *_: server.closed.wait(5)
    failure(client, server.url(), "fetch.timeout", 8, bounds=SHORT)


@pytest.mark.parametrize("part", ["head", "body", "chunks", "status"])
def test_a_server_that_drips(part: str, server: Server, client: Any) -> None:
    """Every byte comes before the server counts as silent; the whole takes too long."""

    def drip(_: Request, connection: socket.socket) -> None:
        if part != "status":
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n")
        if part == "chunks":
            connection.sendall(b"Transfer-Encoding: chunked\r\n\r\n")
        elif part == "body":
            connection.sendall(b"\r\n")
        for _turn in until_closed(server, connection):
            connection.sendall(b"1\r\nx\r\n" if part == "chunks" else b"x")

    server.answers["/"] = drip
    failure(client, server.url(), "fetch.timeout", 8, bounds=SHORT)  # it would drip on for ever


@pytest.mark.parametrize(
    "answer", [b"", b"SSH-2.0-OpenSSH\r\n", b"HTTP/1.1 abc\r\n\r\n", b"\x16\x03\x01\x02" * 50,
               b"HTTP/1.1 200 OK\r\n" + b"x: " + b"y" * 70_000 + b"\r\n\r\n",
               b"HTTP/1.1 200 OK\r\n" + b"a: b\r\n" * 200 + b"\r\n"],
    ids=["nothing", "ssh", "status", "tls", "long header", "many headers"],
)  # fmt: skip
def test_what_is_no_http(answer: bytes, server: Server, client: Any) -> None:
    server.answers["/"] = answer
    failure(client, server.url(), "fetch.broken", 8)


def test_a_connection_that_broke_is_tried_once_more(server: Server, client: Any) -> None:
    def first_time(_: Request, connection: socket.socket) -> None:
        server.answers["/"] = respond("second")

    server.answers["/"] = first_time
    assert client(server.url()).body == b"second"


def test_nobody_listens(client: Any) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    failure(client, f"http://127.0.0.1:{port}/", "fetch.unreachable", 8)


def test_another_address_of_the_name_is_tried(server: Server, client: Any) -> None:
    client.names["both.example"] = ["::1", "127.0.0.1"]
    server.answers["/"] = respond("by the second")
    assert client(server.url(host="both.example")).body == b"by the second"


def test_a_name_that_nobody_has(client: Any) -> None:
    failure(client, "https://nowhere.example/", "fetch.dns", 8)


def test_a_resolver_that_hangs(client: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    hang = threading.Event()
    monkeypatch.setattr(client, "resolve", lambda _host: hang.wait(5) and [])
    failure(client, "https://slow.example/", "fetch.timeout", 8, bounds=SHORT)
    hang.set()


def test_a_proxy_that_is_not_there(client: Any) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        proxy = f"http://user:hushhush@127.0.0.1:{taken.getsockname()[1]}"
    problem = failure(client, "http://news.example/", "fetch.proxy", 8, proxy=proxy)
    assert "hushhush" not in f"{problem} {problem.hint}"


def test_a_proxy_is_asked_for_the_whole_address(server: Server, client: Any) -> None:
    server.answers["http://news.example/a"] = respond("through")
    assert client("http://news.example/a", proxy=server.url()).body == b"through"
    assert client.looked_up == []


def test_the_environment_chooses_no_proxy(
    server: Server, client: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    server.answers["/"] = respond("direct")
    assert client(server.url()).body == b"direct"


class TestKept:
    """What was fetched once isn't sent again, and answers --offline."""

    def test_what_has_not_changed_is_not_sent_again(self, server: Server, client: Any) -> None:
        def answer(request: Request, connection: socket.socket) -> None:
            if request.headers.get("if-none-match") == '"v1"':
                connection.sendall(respond(b"", status="304 Not Modified", kind=""))
            else:
                connection.sendall(respond("first", 'ETag: "v1"', TYPED))

        server.answers["/"] = answer
        first, second = client(server.url()), client(server.url())
        assert first == second
        assert (second.body, second.charset) == (b"first", "a")
        assert len(server.requests) == 2

    def test_by_its_date(self, server: Server, client: Any) -> None:
        day = "Wed, 25 Nov 2026 10:00:00 GMT"
        server.answers["/"] = respond("first", f"Last-Modified: {day}")
        client(server.url())
        server.answers["/"] = respond(b"", status="304 Not Modified")
        assert client(server.url()).body == b"first"
        assert server.requests[1].headers["if-modified-since"] == day

    def test_what_has_changed_replaces_it(self, server: Server, client: Any) -> None:
        server.answers["/"] = respond("first", 'ETag: "v1"')
        client(server.url())
        server.answers["/"] = respond("second", 'ETag: "v2"')
        assert client(server.url()).body == b"second"
        assert client(server.url(), offline=True).body == b"second"

    def test_offline_opens_no_socket(
        self, server: Server, client: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        server.answers["/old"] = redirect("/new")
        server.answers["/new"] = respond("kept")
        client(server.url("/old"))

        def refuse(*_: object, **__: object) -> None:
            raise AssertionError("a socket was opened")

        monkeypatch.setattr(socket, "socket", refuse)
        monkeypatch.setattr(socket, "getaddrinfo", refuse)
        assert client(server.url("/old"), offline=True).url == server.url("/new")
        failure(client, server.url("/other"), "fetch.offline", 8, offline=True)
        assert client.looked_up == []

    def test_a_damaged_entry_counts_as_none(self, server: Server, client: Any) -> None:
        server.answers["/"] = respond("fresh", 'ETag: "v1"')
        client(server.url())
        for key in client.cache:
            client.cache[key] = b"{not json\nbody"
        assert client(server.url()).body == b"fresh"
        assert "if-none-match" not in server.requests[1].headers

    def test_what_may_not_be_kept_is_not(self, server: Server, client: Any) -> None:
        server.answers["/"] = respond("private", "Cache-Control: private, no-store")
        client(server.url())
        failure(client, server.url(), "fetch.offline", 8, offline=True)

    def test_errors_are_not_kept(self, server: Server, client: Any) -> None:
        failure(client, server.url("/no"), "fetch.missing", 4)
        assert not client.cache


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for news.example, with its key, in one file."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("no openssl to make a certificate with")
    folder = tmp_path_factory.mktemp("tls")
    subprocess.run(
        [openssl, "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
         "-nodes", "-days", "2", "-subj", "/CN=news.example", "-keyout", "key.pem", "-out", "a.pem",
         "-addext", "subjectAltName=DNS:news.example",
         "-addext", "keyUsage=critical,digitalSignature,keyCertSign"],
        cwd=folder, check=True, capture_output=True,
    )  # fmt: skip
    whole = folder / "whole.pem"
    whole.write_bytes((folder / "key.pem").read_bytes() + (folder / "a.pem").read_bytes())
    return whole


class TestTls:
    """The address is ours; the name and the certificate are still the server's."""

    @pytest.fixture
    def secure(self, certificate: Path) -> Any:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        running = Server(context)
        running.answers["/"] = respond("safe")
        yield running
        running.close()

    def test_the_name_is_told_and_checked(
        self, secure: Server, client: Any, certificate: Path
    ) -> None:
        client.names["news.example"] = ["127.0.0.1"]
        response = client(secure.url(host="news.example"), ca_bundle=str(certificate))
        assert response.body == b"safe"
        assert secure.names == ["news.example"]
        assert secure.requests[0].headers["host"] == f"news.example:{secure.port}"

    def test_another_name_fails(self, secure: Server, client: Any, certificate: Path) -> None:
        client.names["other.example"] = ["127.0.0.1"]
        url = secure.url(host="other.example")
        problem = failure(client, url, "fetch.tls", 8, ca_bundle=str(certificate))
        assert "other.example" in str(problem)

    def test_an_unknown_issuer_fails(self, secure: Server, client: Any) -> None:
        client.names["news.example"] = ["127.0.0.1"]
        failure(client, secure.url(host="news.example"), "fetch.tls", 8)

    def test_no_tls_there(self, client: Any) -> None:
        with socket.create_server(("127.0.0.1", 0)) as plain:

            def answer() -> None:
                connection, _ = plain.accept()
                with connection:
                    connection.sendall(respond("plain"))
                    connection.recv(4096)

            threading.Thread(target=answer, daemon=True).start()
            url = f"https://127.0.0.1:{plain.getsockname()[1]}/"
            failure(client, url, "fetch.tls", 8, bounds=SHORT)

    def test_no_way_down_to_http(
        self, secure: Server, server: Server, client: Any, certificate: Path
    ) -> None:
        client.names["news.example"] = ["127.0.0.1"]
        secure.answers["/"] = redirect(server.url())
        url = secure.url(host="news.example")
        failure(client, url, "fetch.downgrade", 4, ca_bundle=str(certificate))
        assert server.connections == 0


def test_without_a_network_of_its_own_a_world_says_so() -> None:
    from sharekit.world import no_network

    with pytest.raises(NetworkError) as caught:
        no_network("https://news.example/")
    assert caught.value.code == "fetch.none"
