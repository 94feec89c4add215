"""The outbox as a file of text, for machines that forget: one entry a line, sorted by key. Pure."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from sharekit.errors import InputError
from sharekit.publish.post import Post, json_of
from sharekit.publish.post import dumps as post_dumps
from sharekit.publish.post import loads as post_loads
from sharekit.publish.states import Entry, State

SCHEMA = 1
MARK = b', "entries": ['
"""By which an export is told from other files."""
_TIMES = ("not_before", "since", "seen", "seen_by_server")
_COUNTS = ("attempts", "looks", "empty", "unseen")
_MOST = 10**9


def dumps(rows: Iterable[tuple[Entry, Post]]) -> str:
    """The entries as JSON text."""
    lines = [
        json_of({**_plain(entry), "post": json.loads(post_dumps(post))})
        for entry, post in sorted(rows, key=lambda row: row[0].key)
    ]
    body = "\n" + ",\n".join(lines) + "\n" if lines else ""
    return f'{{"schema": {SCHEMA}, "entries": [{body}]}}\n'


def loads(document: bytes, where: str) -> list[tuple[Entry, Post]]:
    """The entries of a file. Raises InputError (`outbox.damaged`, `outbox.newer`)."""
    try:
        data = json.loads(document)
        if data["schema"] > SCHEMA:
            raise InputError(
                "a newer sharekit wrote this outbox",
                code="outbox.newer",
                hint="update sharekit; nothing was taken in",
                where=where,
            )
        rows = data["entries"]
        if not isinstance(rows, list):
            raise TypeError("no list")
        return [(_entry(row), post_loads(json.dumps(row["post"]))) for row in rows]
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError, OverflowError):
        raise InputError(
            "is no exported outbox, or a damaged one",
            code="outbox.damaged",
            hint="export it again: sharekit outbox export; nothing was taken in",
            where=where,
        ) from None


def _plain(entry: Entry) -> dict[str, Any]:
    value = entry._asdict()
    times = {n: value[n].isoformat() if value[n] else None for n in _TIMES}
    return {**value, **times, "state": str(entry.state)}


def _entry(row: dict[str, Any]) -> Entry:
    value = {name: row[name] for name in Entry._fields}
    for name in _TIMES:
        text = value[name]
        value[name] = datetime.fromisoformat(text).astimezone(UTC) if text else None
    for name, held in value.items():
        if name in _COUNTS and not (isinstance(held, int) and 0 <= held <= _MOST):
            raise ValueError("no count")
        if name not in (*_COUNTS, *_TIMES) and not isinstance(held, str):
            raise TypeError("no text")
    if len(value["key"]) != 64 or value["key"].strip("0123456789abcdef"):
        raise ValueError("no key")
    return Entry(**{**value, "state": State(value["state"])})
