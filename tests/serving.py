"""Servers on loopback for tests: every answer is bytes that the test writes itself."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

Answer = Callable[["Request", socket.socket], None]


class Request(NamedTuple):
    """What a client asked for."""

    path: str
    headers: Mapping[str, str]


class Server:
    """Listens on 127.0.0.1 and answers by path; remembers what it was asked."""

    def __init__(self, context: ssl.SSLContext | None = None) -> None:
        self.answers: dict[str, Answer | bytes] = {}
        self.requests: list[Request] = []
        self.connections = 0
        self.names: list[str | None] = []
        self._context = context
        if context is not None:
            context.sni_callback = lambda _socket, name, _context: self.names.append(name)
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        self.closed = threading.Event()
        threading.Thread(target=self._accept, daemon=True).start()

    def url(self, path: str = "/", host: str = "127.0.0.1") -> str:
        scheme = "https" if self._context else "http"
        return f"{scheme}://{host}:{self.port}{path}"

    def paths(self) -> list[str]:
        return [request.path for request in self.requests]

    def close(self) -> None:
        self.closed.set()
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()

    def _accept(self) -> None:
        while not self.closed.is_set():
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError), connection:
            if self._context is not None:
                connection = self._context.wrap_socket(connection, server_side=True)
            with connection:
                request = _read(connection)
                if request is None:
                    return
                self.requests.append(request)
                answer = self.answers.get(request.path, respond(b"gone", status="404 Not Found"))
                if isinstance(answer, bytes):
                    connection.sendall(answer)
                else:
                    answer(request, connection)


def _read(connection: socket.socket) -> Request | None:
    head = b""
    while b"\r\n\r\n" not in head:
        piece = connection.recv(65_536)
        if not piece:
            return None
        head += piece
    first, *lines = head.decode("latin-1").partition("\r\n\r\n")[0].split("\r\n")
    pairs = (line.partition(":") for line in lines)
    return Request(first.split()[1], {name.lower(): value.strip() for name, _, value in pairs})


def respond(
    body: bytes | str = b"", *headers: str, status: str = "200 OK", kind: str = "text/html"
) -> bytes:
    """A whole response with its length; headers that are given win."""
    body = body.encode() if isinstance(body, str) else body
    lines = [f"HTTP/1.1 {status}", *headers, "Connection: close"]
    given = {header.partition(":")[0].lower() for header in headers}
    if "content-type" not in given and kind:
        lines.append(f"Content-Type: {kind}")
    if not {"content-length", "transfer-encoding"} & given:
        lines.append(f"Content-Length: {len(body)}")
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body


def redirect(location: str, status: str = "302 Found") -> bytes:
    return respond(b"", f"Location: {location}", status=status)


def until_closed(server: Server, connection: socket.socket) -> Iterator[None]:
    """Turns for a slow answer: a breath each, until the client or the test has gone."""
    while not server.closed.wait(0.01):
        yield
