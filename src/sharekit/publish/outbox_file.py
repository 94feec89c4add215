"""An outbox's file: its tables, and how an entry stands in a row. SQLite.

WAL with synchronous=FULL: a commit that returned survives a killed process and a power cut.
https://www.sqlite.org/wal.html
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sharekit.errors import InputError, ShareError
from sharekit.publish.lease import SECONDS
from sharekit.publish.outbox_errors import damaged, in_words
from sharekit.publish.states import Entry, State
from sharekit.share.address import page_of

SCHEMA = 1
_APPLICATION = 0x73686B74  # "shkt": tells an outbox from any other SQLite file
_TIMES = frozenset({"not_before", "since", "seen", "seen_by_server"})
_BETWEEN = 0.02
"""Seconds between two attempts at what SQLite doesn't wait for."""
COLUMNS = Entry._fields
_TIME_PLACES = tuple(COLUMNS.index(name) for name in sorted(_TIMES))
_STATE_PLACE = COLUMNS.index("state")
_STATES = {str(state): state for state in State}
UNREADABLE = (KeyError, TypeError, ValueError, OverflowError, OSError)
"""What a row that nobody here wrote raises: a state or a time that is none."""
_TYPES = dict.fromkeys(("attempts", "looks", "empty", "unseen"), "INTEGER")
_CREATE = f"""
CREATE TABLE entry (
  {", ".join(f"{n} {'REAL' if n in _TIMES else _TYPES.get(n, 'TEXT NOT NULL')}" for n in COLUMNS)},
  post TEXT NOT NULL, post_sha256 TEXT NOT NULL, PRIMARY KEY (key)
);
CREATE INDEX entry_due ON entry (state, platform, account, not_before);
CREATE INDEX entry_twin ON entry (place, url);
CREATE TABLE hold (
  platform TEXT NOT NULL, account TEXT NOT NULL, until REAL NOT NULL,
  PRIMARY KEY (platform, account)
);
PRAGMA application_id = {_APPLICATION};
PRAGMA user_version = {SCHEMA};
"""


@contextlib.contextmanager
def connected(path: Path) -> Iterator[sqlite3.Connection]:
    """The file at that path with its tables, made where there is none. Raises as `opened`."""
    with in_words(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(path, timeout=SECONDS, isolation_level=None)
    with contextlib.closing(connection):
        with in_words(path):
            _prepare(connection, path)
        yield connection


@contextlib.contextmanager
def looked_into(path: Path) -> Iterator[sqlite3.Connection]:
    """The file at that path to be read, also where nothing may be written. Raises as `opened`."""
    if os.access(path, os.W_OK) and os.access(path.parent, os.W_OK):
        with connected(path) as connection:
            yield connection
        return
    log = path.with_name(path.name + "-wal")
    # SQLite wants to write beside a log; without one the file is whole, and nobody can change it.
    how = "mode=ro" if log.exists() and log.stat().st_size else "immutable=1"
    with in_words(path):
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?{how}", uri=True)
    with contextlib.closing(connection):
        with in_words(path):
            connection.create_function("page_of", 1, page_or_url, deterministic=True)
            if _version(connection, path) == 0:
                raise damaged(path)
        yield connection


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    connection.create_function("page_of", 1, page_or_url, deterministic=True)
    _set_wal(connection)
    connection.execute("PRAGMA synchronous=FULL")
    if _version(connection, path) == 0:
        connection.execute("BEGIN IMMEDIATE")
        if connection.execute("PRAGMA user_version").fetchone() == (0,):  # nobody was faster
            if connection.execute("SELECT count(*) FROM sqlite_master").fetchone() != (0,):
                connection.execute("ROLLBACK")
                raise damaged(path)
            for statement in _CREATE.split(";\n"):
                connection.execute(statement)
        connection.execute("COMMIT")


def _version(connection: sqlite3.Connection, path: Path) -> int:
    """The version of a sound outbox's tables; 0: it has none yet."""
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > SCHEMA:
        raise InputError(
            "a newer sharekit wrote this outbox",
            code="outbox.newer",
            hint="update sharekit; nothing was sent",
            where=str(path),
        )
    # A row that its index hides would be sent again: two milliseconds for a thousand of them.
    if connection.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
        raise damaged(path)
    return version


def _set_wal(connection: sqlite3.Connection) -> None:
    """A file becomes WAL while it is nobody else's, and SQLite waits for that no moment: of two
    that make an outbox at once, one would be refused."""
    until = time.monotonic() + SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            return
        except sqlite3.OperationalError as problem:
            if "locked" not in str(problem) or time.monotonic() > until:
                raise
        time.sleep(_BETWEEN)


def page_or_url(url: str) -> str:
    """The page of an address that is one; what it is, where a row holds anything else."""
    try:
        return page_of(url)
    except ShareError:
        return url


def values_of(entry: Entry) -> tuple[Any, ...]:
    """An entry as the first columns of its row."""
    return tuple(map(_value, entry))


def _value(value: Any) -> Any:
    """As SQLite takes it: half a character, as servers cut their messages, has no form there."""
    if isinstance(value, datetime):
        return value.timestamp()
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value


def entry_of(row: tuple[Any, ...]) -> Entry:
    """The entry in these columns of a row. Raises any of UNREADABLE."""
    values = list(row)
    for at in _TIME_PLACES:
        if values[at] is not None:
            values[at] = datetime.fromtimestamp(values[at], UTC)
    values[_STATE_PLACE] = _STATES[values[_STATE_PLACE]]
    return Entry._make(values)
