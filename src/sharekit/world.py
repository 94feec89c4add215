"""`World`: all that is outside, passed in, so that tests and `--offline` replace it whole."""

import errno
import io
import os
import stat
import sys
import time
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO, Literal, NamedTuple, Protocol, cast

from sharekit.errors import InputError, NetworkError, UsageError

MAX_FILE_BYTES = 40_000_000
"""Most bytes read of any file (a font is the largest); readers have lower bounds of their own."""


class Response(NamedTuple):
    """What an address answered. url: where its redirects ended. body: unpacked, bounded.

    media_type: as told, in lower case, without parameters; empty where nothing is told.
    charset: as told by the header, or None. robots: its X-Robots-Tag.
    """

    url: str
    body: bytes
    media_type: str = ""
    charset: str | None = None
    robots: str = ""


Purpose = Literal["source", "image"]
"""What is fetched: an article or a stream of them, or a picture. Each has limits of its own."""


class Fetch(Protocol):
    """The way to the network. Raises NetworkError, and InputError for what will never do."""

    def __call__(self, url: str, purpose: Purpose = "source") -> Response: ...


def no_network(url: str, purpose: Purpose = "source") -> Response:  # noqa: ARG001 - a Fetch
    """The `Fetch` of a World that has none."""
    raise NetworkError(
        "is an address, and there is no network here",
        code="fetch.none",
        hint="save the page as HTML and pass the file, with --url for its address",
        where=url,
    )


class Request(NamedTuple):
    """What is sent to a platform: once, on a connection of its own, no redirect followed."""

    method: str
    url: str
    headers: Mapping[str, str] = MappingProxyType({})
    body: bytes = b""


class Answer(NamedTuple):
    """What came back. headers: their names in lower case. body: bounded."""

    status: int
    headers: Mapping[str, str]
    body: bytes = b""


class Send(Protocol):
    """The way to post. Raises UnansweredError where the request may have arrived all the same,
    any other NetworkError or InputError where it was never sent."""

    def __call__(self, request: Request) -> Answer: ...


def no_sending(request: Request) -> Answer:
    """The `Send` of a World that has no network, of `--offline` and of a dry run."""
    raise NetworkError(
        "nothing is sent: there is no network here",
        code="fetch.none",
        hint="run without --offline",
        where=request.url.partition("?")[0],
    )


def utc_now() -> datetime:
    """This computer's clock."""
    return datetime.now(UTC)


class World(NamedTuple):
    """What sharekit may touch. Every member can be replaced.

    read: the bytes of a path, or of standard input for `-`; raises InputError.
    today: the date that ages are counted from. environment: variables, for configuration.
    fetch: the one way to the network. open: a path as a stream of bytes, for what is too large to
    be held; without it, what `read` gives. send: the one way to post. now: the clock, in UTC;
    pause: waits so many seconds.
    """

    read: Callable[[str], bytes]
    today: date
    environment: Mapping[str, str] = MappingProxyType({})
    fetch: Fetch = no_network
    open: Callable[[str], BinaryIO] | None = None
    send: Send = no_sending
    now: Callable[[], datetime] = utc_now
    pause: Callable[[float], None] = time.sleep

    def stream(self, path: str) -> BinaryIO:
        """A path, or standard input for `-`, as a stream that its reader closes."""
        return self.open(path) if self.open is not None else io.BytesIO(self.read(path))


def real_world(*, as_of: str | None = None) -> World:
    """The World of a command line but for the network, which `fetch.outside` adds.

    as_of: an ISO date; else SOURCE_DATE_EPOCH; else today (UTC). Raises UsageError (`date.syntax`).
    """
    return World(
        read=read_file,
        today=reference_date(as_of, os.environ),
        environment=os.environ,
        open=open_file,
    )


def reference_date(as_of: str | None, environment: Mapping[str, str]) -> date:
    """The date that ages are counted from: `as_of`, SOURCE_DATE_EPOCH, or today (UTC)."""
    if as_of is not None:
        try:
            return date.fromisoformat(as_of)
        except ValueError:
            raise UsageError(
                f"'{as_of}' is no date",
                code="date.syntax",
                hint="write it as YYYY-MM-DD",
                where="--as-of",
            ) from None
    epoch = environment.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdecimal() and len(epoch) < 12:
        return datetime.fromtimestamp(int(epoch), UTC).date()
    return datetime.now(UTC).date()


def read_file(path: str) -> bytes:
    """The bytes of a file, or of standard input for `-`; bounded. Raises InputError."""
    where = "standard input" if path == "-" else path
    with open_file(path) as stream:
        try:
            return _bounded(stream.read(MAX_FILE_BYTES + 1), where)
        except OSError as problem:
            raise _unreadable(problem, where) from None


def is_folder(path: str | Path) -> bool:
    """Is a folder there? No where nothing can be: before Python 3.14 `Path.is_dir` raises for a
    name that is too long, and where one may not look."""
    return os.path.isdir(path)  # noqa: PTH112


def is_file(path: str | Path) -> bool:
    """As `is_folder`, of a file."""
    return os.path.isfile(path)  # noqa: PTH113


def nameless() -> InputError:
    """The error of a source whose name is empty."""
    return InputError(
        "its name is empty",
        code="source.missing",
        hint="name a file, an address, or - for standard input",
        where="''",
    )


def open_file(path: str) -> BinaryIO:
    """A file, or standard input for `-`, as a stream of bytes. Raises InputError."""
    if path == "-":
        return _StandardInput(sys.stdin.buffer)
    if not path:
        raise nameless()
    try:
        if Path(path).is_dir():
            raise InputError(
                "is a folder, not a file",
                code="source.directory",
                hint="name a file in it",
                where=path,
            )
        return Path(path).open("rb")
    except FileNotFoundError:
        is_link = Path(path).is_symlink()
        raise InputError(
            "is a link that leads nowhere" if is_link else "no such file",
            code="source.missing",
            hint="mend the link, or remove it" if is_link else "check the path",
            where=path,
        ) from None
    except PermissionError:
        raise InputError(
            "may not be read",
            code="source.permission",
            hint="check the file's permissions",
            where=path,
        ) from None
    except (OSError, ValueError) as problem:  # ValueError: a NUL in the path
        raise _unreadable(problem, path) from None


def may_never_end(path: str) -> bool:
    """Is it a pipe, a socket or a device? Whoever reads it may wait for ever."""
    try:
        mode = Path(path).stat().st_mode
    except (OSError, ValueError):
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


class _StandardInput(io.BufferedReader):
    """Standard input as a stream that can be closed without closing the process's own."""

    def __init__(self, buffer: BinaryIO) -> None:
        super().__init__(cast("io.RawIOBase", buffer))

    def close(self) -> None:
        """Nothing: others read from it, too."""


def _unreadable(problem: OSError | ValueError, where: str) -> InputError:
    reason = os.strerror(problem.errno or errno.EIO) if isinstance(problem, OSError) else ""
    return InputError(
        f"can't be read ({reason or problem})",
        code="source.unreadable",
        hint="check the path and the disk",
        where=where,
    )


def _bounded(document: bytes, where: str) -> bytes:
    if len(document) > MAX_FILE_BYTES:
        raise InputError(
            f"is larger than {MAX_FILE_BYTES // 1_000_000} MB",
            code="source.too_large",
            hint="an article is text, Markdown or HTML of a few megabytes at most",
            where=where,
        )
    return document
