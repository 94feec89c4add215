"""The outbox: what was sent, what is to be sent, and what nobody knows.

A key is there once. It holds no secret. `outbox_file.py` is how it stands on the disk.
"""

from __future__ import annotations

import contextlib
import sqlite3
import stat
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sharekit.errors import OutputError
from sharekit.publish.lease import lease
from sharekit.publish.outbox_errors import damaged, in_words
from sharekit.publish.outbox_file import (
    COLUMNS,
    UNREADABLE,
    connected,
    entry_of,
    looked_into,
    page_or_url,
    values_of,
)
from sharekit.publish.post import Post, content_sha256, dumps, key_of, loads
from sharekit.publish.states import LONGEST, Entry, State


class Outbox:
    """An open outbox."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._sql = connection
        self.path = path
        self._earlier: dict[str, list[str]] | None = None

    def known(self, post: Post) -> Entry | None:
        """The entry of a post, or None: by `key_of`, or by a key that it had when its address with
        a campaign was another's."""
        own = key_of(post)
        if self._earlier is None:
            self._earlier = self._earlier_keys()
        keys = (own, *self._earlier.get(own, ()))
        found = [entry for key in keys if (entry := self.entry(key)) is not None]
        return max(found, key=lambda entry: _RANK[entry.state], default=None)

    def key(self, post: Post) -> str:
        """The key by which the outbox knows the post, or is to."""
        known = self.known(post)
        return known.key if known is not None else key_of(post)

    def remembers(self, account: tuple[str, str]) -> bool:
        """Does it know all that was sent for an account?

        Not where it has no entry of it, nor where it found a post that it hadn't sent: an earlier
        outbox did, and maybe more.
        """
        ((entries, found),) = self._execute(
            "SELECT count(*), total(state=? AND attempts=0) FROM entry "
            "WHERE platform=? AND account=?",
            (State.SENT, *account),
        )
        return bool(entries) and not found

    def add(self, posts: Iterable[Post], *, unseen: bool = False) -> list[Entry]:
        """The entries of posts, made where there are none. unseen: see Entry.

        One that has not gone out takes the post as it is now; one that was refused is planned again
        if the post was changed since. All at once: a run that is killed leaves either none, or none
        that nobody looks for.
        """
        rows = [(self.key(post), post) for post in posts]
        with self._transaction():
            return [self._added(key, post, int(unseen)) for key, post in rows]

    def _added(self, key: str, post: Post, unseen: int) -> Entry:
        text, digest = dumps(post), content_sha256(post)
        known = self.entry(key)
        if known is None:
            known = Entry(
                key, post.platform, post.account, post.board, post.url, State.PLANNED,
                unseen=unseen,
            )  # fmt: skip
            values = (*values_of(known), text, digest)
            places = ", ".join("?" * len(values))
            self._sql.execute(f"INSERT INTO entry VALUES ({places})", values)
        elif known.state in (State.PLANNED, State.FAILED) and self._digest(key) != digest:
            known = known._replace(state=State.PLANNED, error="", code="")
            self._sql.execute(
                "UPDATE entry SET state=?, error='', code='', post=?, post_sha256=? WHERE key=?",
                (known.state, text, digest, key),
            )
        return known

    def move(self, before: Entry, after: Entry) -> Entry:
        """Commit a step, if nobody else has moved the entry meanwhile. Raises `outbox.moved`."""
        assignments = ", ".join(f"{name}=?" for name in COLUMNS)
        with self._transaction():
            done = self._sql.execute(
                f"UPDATE entry SET {assignments} "
                "WHERE key=? AND state=? AND attempts=? AND looks=?",
                (*values_of(after), before.key, before.state, before.attempts, before.looks),
            )
        if done.rowcount != 1:
            raise OutputError(
                "another run moved this entry meanwhile",
                code="outbox.moved",
                hint="let one run at a time use an outbox",
                where=before.key[:12],
            )
        return after

    def entry(self, key: str) -> Entry | None:
        """The entry of that key, or None."""
        found = self._rows("WHERE key=?", (key,))
        return found[0] if found else None

    def entries(self, states: Iterable[State] = (), account: tuple[str, str] | None = None,
                due_at: datetime | None = None) -> list[Entry]:  # fmt: skip
        """Entries, oldest first: of these states, of a (platform, account), due at a time."""
        conditions: list[str] = []
        values: list[Any] = []
        wanted = tuple(states)
        if wanted:
            conditions.append(f"state IN ({', '.join('?' * len(wanted))})")
            values += wanted
        if account is not None:
            conditions.append("platform=? AND account=?")
            values += account
        if due_at is not None:
            conditions.append("(not_before IS NULL OR not_before<=? OR not_before>?)")
            values += (due_at.timestamp(), (due_at + LONGEST).timestamp())
        where = f"WHERE {' AND '.join(conditions)} " if conditions else ""
        return self._rows(f"{where}ORDER BY rowid", values)

    def matching(self, prefix: str) -> list[Entry]:
        """The entries whose keys begin so."""
        end = prefix + "g"  # a key has hexadecimal digits only
        return self._rows("WHERE key>=? AND key<? ORDER BY key", (prefix, end))

    def about(self, url: str) -> list[Post]:
        """The posts of a page that went out, or may have, or are to."""
        rows = self._rows(
            "WHERE page_of(url)=? AND state<>? ORDER BY key", (page_or_url(url), State.FAILED)
        )
        return [self.post(entry.key) for entry in rows]

    def post(self, key: str) -> Post:
        """The post as it was last planned or sent. Raises InputError (`outbox.damaged`)."""
        rows = self._execute("SELECT post FROM entry WHERE key=?", (key,))
        try:
            return loads(rows[0][0])
        except (IndexError, ValueError, TypeError, KeyError):
            raise damaged(self.path) from None

    def twin(self, entry: Entry, place: str, variant: str) -> Entry | None:
        """The same creative on the same board under another name of that board, or None."""
        if not place:
            return None
        found = self._rows(
            "WHERE place=? AND page_of(url)=? AND platform=? AND account=? AND key<>? AND state<>?",
            (place, page_or_url(entry.url), entry.platform, entry.account, entry.key, State.FAILED),
        )
        mine = self.post(entry.key)
        for other in found:
            theirs = self.post(other.key)
            if (theirs.variant, theirs.section) == (variant, mine.section) and not mine.repeat:
                return other
        return None

    def remote_ids(self, account: tuple[str, str]) -> frozenset[str]:
        """The platform's ids of what an account has sent."""
        rows = self._execute(
            "SELECT remote_id FROM entry WHERE state=? AND platform=? AND account=?",
            (State.SENT, *account),
        )
        return frozenset(row[0] for row in rows)

    def repeats(self, post: Post) -> Post:
        """The post as the next repetition on purpose: the last one if it isn't out yet."""
        while (known := self.known(post)) is not None and known.state is State.SENT:
            post = post._replace(repeat=post.repeat + 1)
        return post

    def hold(self, platform: str, account: str, until: datetime) -> None:
        """Send nothing for this account before that time."""
        with self._transaction():
            self._sql.execute(
                "INSERT INTO hold VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET "
                "until=max(until, excluded.until)",
                (platform, account, until.timestamp()),
            )

    def held(self, platform: str, account: str) -> datetime | None:
        """Until when nothing may be sent for this account."""
        rows = self._execute(
            "SELECT until FROM hold WHERE platform=? AND account=?", (platform, account)
        )
        try:
            return datetime.fromtimestamp(rows[0][0], UTC) if rows else None
        except UNREADABLE:
            raise damaged(self.path) from None

    def delete(self, key: str) -> None:
        """Forget an entry. What it posted stays, and may be posted again."""
        with self._transaction():
            self._sql.execute("DELETE FROM entry WHERE key=?", (key,))
        self._earlier = None

    def put(self, rows: Iterable[tuple[Entry, Post]]) -> int:
        """Take entries of another outbox in; of two, the one that knows more stays. How many."""
        places = ", ".join("?" * (len(COLUMNS) + 2))
        with self._transaction():
            known = {entry.key: entry.state for entry in self._rows("", ())}
            news = [
                (*values_of(entry), dumps(post), content_sha256(post))
                for entry, post in rows
                if entry.key not in known or _RANK[known[entry.key]] < _RANK[entry.state]
            ]
            self._sql.executemany(f"INSERT OR REPLACE INTO entry VALUES ({places})", news)
        self._earlier = None
        return len(news)

    def _earlier_keys(self) -> dict[str, list[str]]:
        """Entries under keys of before, by what `key_of` says of them now."""
        found: dict[str, list[str]] = {}
        for entry in self._rows("WHERE url LIKE '%?%' OR url LIKE '%#%' ORDER BY rowid", ()):
            if (
                page_or_url(entry.url) != entry.url
                and (own := key_of(self.post(entry.key))) != entry.key
            ):
                found.setdefault(own, []).append(entry.key)
        return found

    def _digest(self, key: str) -> str:
        row = self._sql.execute("SELECT post_sha256 FROM entry WHERE key=?", (key,)).fetchone()
        return str(row[0])

    def _rows(self, tail: str, values: Sequence[Any]) -> list[Entry]:
        columns = ", ".join(COLUMNS)
        found = self._execute(f"SELECT {columns} FROM entry {tail}", values)
        try:
            return list(map(entry_of, found))
        except UNREADABLE:
            raise damaged(self.path) from None

    def _execute(self, statement: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        with in_words(self.path):
            return self._sql.execute(statement, values).fetchall()

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[None]:
        with in_words(self.path):
            self._sql.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._sql.execute("COMMIT")
            except BaseException:
                if self._sql.in_transaction:
                    self._sql.execute("ROLLBACK")
                raise


_RANK = {
    state: rank
    for rank, state in enumerate(
        (
            State.PLANNED, State.FAILED, State.UNKNOWN, State.SENDING, State.NEEDS_HUMAN,
            State.SENT,
        )
    )
}  # fmt: skip
"""How much a state knows: of two, what may be posted wins over what is not."""


@contextlib.contextmanager
def opened(path: Path) -> Iterator[Outbox]:
    """The outbox at that path, made where there is none.

    Raises InputError (`outbox.damaged`, `outbox.newer`), OutputError (`outbox.locked`,
    `output.full`, `output.permission`).
    """
    with connected(path) as connection:
        yield Outbox(connection, path)


def is_there(path: Path) -> bool:
    """Is there an outbox? Where nobody may look, nobody knows: raises OutputError."""
    with in_words(path):
        try:
            return stat.S_ISREG(path.stat().st_mode)
        except (FileNotFoundError, NotADirectoryError):
            return False


@contextlib.contextmanager
def readable(path: Path) -> Iterator[Outbox]:
    """The outbox at that path, to be looked at: it may lie where nothing can be written."""
    with looked_into(path) as connection:
        yield Outbox(connection, path)


def writing(path: Path, platform: str, account: str) -> contextlib.AbstractContextManager[None]:
    """Be the only writer for an account. Raises OutputError (`outbox.locked`)."""
    return lease(
        path.resolve(),  # through whatever link a run came to the outbox
        f"{platform} {account}",
        code="outbox.locked",
        message="another run uses this outbox",
    )
