"""The guard of one fetch: names resolved once, every address checked, time bounded.

A connection is made to exactly the address that was checked, so that a name that answers
differently the second time (DNS rebinding) gains nothing.
"""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Callable, Sequence
from ipaddress import IPv4Address, IPv6Address, ip_address

from sharekit.errors import InputError, NetworkError
from sharekit.fetch.address import Address, refusal
from sharekit.fetch.settings import Bounds, Settings
from sharekit.fetch.url import Target, is_inner_name

Resolver = Callable[[str], Sequence[str]]
"""A host's name → its addresses as text. Raises OSError."""

_MOST_ADDRESSES = 8
_HINT = "save the page and pass the file"
_OWN_HINT = "for a site of your own network: --allow-private-network; else save the page"


def system_resolver(host: str) -> Sequence[str]:
    """What the operating system says of a name. Raises OSError."""
    found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    return [str(sockaddr[0]) for *_, sockaddr in found]


class Guard:
    """One fetch's connections. A context: at its end, or when time is up, they are cut."""

    def __init__(self, settings: Settings, resolve: Resolver = system_resolver) -> None:
        self._allow_private = settings.allow_private
        self._proxied = settings.proxy is not None
        self._bounds: Bounds = settings.bounds
        self._resolve = resolve
        self._deadline = time.monotonic() + self._bounds.total
        self.ready = False  # a connection stands: from here on a request may arrive
        self._sockets: list[socket.socket] = []
        self._lock = threading.Lock()
        self._timer = threading.Timer(self._bounds.total, self._cut)
        self._timer.daemon = True

    def __enter__(self) -> Guard:
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()
        with self._lock:
            for held in self._sockets:
                held.close()
            self._sockets.clear()

    @property
    def expired(self) -> bool:
        """Is the time of the whole fetch up?"""
        return time.monotonic() >= self._deadline

    def admit(self, place: Target) -> None:
        """Check what can be told without a look-up. Raises InputError (`fetch.address`)."""
        if place.literal is not None:
            if self._proxied and not self._allow_private:
                raise _refused(place.host, "through a proxy, no bare IP address is asked for")
            self._check(place.literal, place.host)
        elif self._proxied and not self._allow_private and is_inner_name(place.host):
            raise _refused(place.host, "a name of a private network")

    def connect(self, host: str, port: int) -> socket.socket:
        """A connection to a host, at an address that was checked.

        Raises InputError (`fetch.address`), NetworkError (`fetch.dns`, `.unreachable`, `.timeout`).
        """
        addresses = self._addresses(host)
        until = min(self._deadline, time.monotonic() + self._bounds.connect)
        problem: OSError | None = None
        for left, address in zip(range(len(addresses), 0, -1), addresses, strict=True):
            rest = until - time.monotonic()
            if rest <= 0:
                break
            try:
                return self._connected(address, port, rest if left == 1 else rest / 2)
            except OSError as found:
                problem = found
        if problem is None or isinstance(problem, TimeoutError):
            raise timed_out(host, "no connection in time")
        raise NetworkError(
            f"can't be reached ({problem.strerror or type(problem).__name__})",
            code="fetch.unreachable",
            hint="check the address and your connection; --offline reads what was kept",
            where=host,
        )

    def _connected(self, address: Address, port: int, seconds: float) -> socket.socket:
        family = socket.AF_INET if isinstance(address, IPv4Address) else socket.AF_INET6
        connection = socket.socket(family, socket.SOCK_STREAM)
        try:
            connection.settimeout(seconds)
            connection.connect((str(address), port))
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            # TLS takes the descriptor away, so a second one is kept to cut the connection with.
            held = connection.dup()
        except BaseException:
            connection.close()
            raise
        with self._lock:
            self._sockets.append(held)
        return connection

    def _addresses(self, host: str) -> list[Address]:
        """All addresses of a host; one that is refused refuses the host."""
        with contextlib.suppress(ValueError):
            literal = ip_address(host.strip("[]"))
            self._check(literal, host)
            return [literal]
        found: list[Address] = []
        for text in self._looked_up(host)[:_MOST_ADDRESSES]:
            address = ip_address(text.partition("%")[0])
            self._check(address, host)
            if address not in found:
                found.append(address)
        if not found:
            raise _unknown(host)
        return found

    def _looked_up(self, host: str) -> Sequence[str]:
        """The resolver's answer; a resolver that hangs is left behind."""
        answer: list[Sequence[str]] = []
        problems: list[Exception] = []

        def look_up() -> None:
            try:
                answer.append(self._resolve(host))
            except (OSError, UnicodeError) as problem:
                problems.append(problem)

        worker = threading.Thread(target=look_up, daemon=True)
        worker.start()
        worker.join(min(self._bounds.connect, max(0.0, self._deadline - time.monotonic())))
        if problems:
            raise _unknown(host)
        if not answer:
            raise timed_out(host, "its name was not found in time")
        return answer[0]

    def _check(self, address: IPv4Address | IPv6Address, host: str) -> None:
        rule = refusal(address, allow_private=self._allow_private)
        if rule is not None:
            shown = host if host == str(address) else f"{host} ({address})"
            own_network = refusal(address, allow_private=True) is None
            raise _refused(shown, rule, _OWN_HINT if own_network else _HINT)

    def _cut(self) -> None:
        with self._lock:
            for held in self._sockets:
                with contextlib.suppress(OSError):
                    held.shutdown(socket.SHUT_RDWR)


def timed_out(where: str, message: str) -> NetworkError:
    """The error for a server, or a name, that takes too long."""
    return NetworkError(
        message,
        code="fetch.timeout",
        hint="try again later; --offline reads what was kept",
        where=where,
    )


def _refused(shown: str, rule: str, hint: str = _OWN_HINT) -> InputError:
    return InputError(f"is not fetched: {rule}", code="fetch.address", hint=hint, where=shown)


def _unknown(host: str) -> NetworkError:
    return NetworkError(
        "no server has this name",
        code="fetch.dns",
        hint="check the spelling and your connection; --offline reads what was kept",
        where=host,
    )
