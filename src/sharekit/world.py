"""`World`: all that is outside, passed in, so that tests and `--offline` replace it whole."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from sharekit.errors import InputError, UsageError

MAX_FILE_BYTES = 40_000_000
"""Most bytes read of any file (a font is the largest); readers have lower bounds of their own."""


class World(NamedTuple):
    """What sharekit may touch. Every member can be replaced.

    read: the bytes of a path, or of standard input for `-`; raises InputError.
    today: the date that ages are counted from. environment: variables, for configuration.
    """

    read: Callable[[str], bytes]
    today: date
    environment: Mapping[str, str] = MappingProxyType({})


def real_world(*, as_of: str | None = None) -> World:
    """The World of a command line: the file system, the environment, the calendar.

    as_of: an ISO date; else SOURCE_DATE_EPOCH; else today (UTC). Raises UsageError (`date.syntax`).
    """
    return World(read=read_file, today=reference_date(as_of, os.environ), environment=os.environ)


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
    if path == "-":
        return _bounded(sys.stdin.buffer.read(MAX_FILE_BYTES + 1), "standard input")
    place = Path(path)
    try:
        if place.is_dir():
            raise InputError(
                "is a directory, not an article",
                code="source.directory",
                hint="name a file in it",
                where=path,
            )
        with place.open("rb") as stream:
            return _bounded(stream.read(MAX_FILE_BYTES + 1), path)
    except FileNotFoundError:
        raise InputError(
            "no such file", code="source.missing", hint="check the path", where=path
        ) from None
    except PermissionError:
        raise InputError(
            "may not be read",
            code="source.permission",
            hint="check the file's permissions",
            where=path,
        ) from None
    except (OSError, ValueError) as problem:  # ValueError: a NUL in the path
        reason = os.strerror(problem.errno or errno.EIO) if isinstance(problem, OSError) else ""
        raise InputError(
            f"can't be read ({reason or problem})",
            code="source.unreadable",
            hint="check the path and the disk",
            where=path,
        ) from None


def _bounded(document: bytes, where: str) -> bytes:
    if len(document) > MAX_FILE_BYTES:
        raise InputError(
            f"is larger than {MAX_FILE_BYTES // 1_000_000} MB",
            code="source.too_large",
            hint="an article is text, Markdown or HTML of a few megabytes at most",
            where=where,
        )
    return document
