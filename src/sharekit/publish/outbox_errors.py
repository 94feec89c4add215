"""What SQLite and the disk refuse an outbox, as errors that say what to do."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from sharekit.errors import InputError, OutputError, SharekitError
from sharekit.store import output_error


@contextlib.contextmanager
def in_words(path: Path) -> Iterator[None]:
    """What SQLite and the disk refuse within, as this program's errors."""
    try:
        yield
    except sqlite3.DatabaseError as problem:
        raise _told(problem, path) from None
    except UnicodeDecodeError:  # of SQLite's own message, which cites what is damaged
        raise damaged(path) from None
    except OSError as problem:
        raise output_error(problem, str(path)) from None


def _told(problem: sqlite3.DatabaseError, path: Path) -> SharekitError:
    text = str(problem)
    if "locked" in text or "busy" in text:
        return OutputError(
            "another run uses this outbox",
            code="outbox.locked",
            hint="let it finish, and run again: what was under way is looked for",
            where=str(path),
        )
    if "full" in text:
        return OutputError(
            "no space is left on the disk",
            code="output.full",
            hint="make room, and run again: what was under way is looked for",
            where=str(path),
        )
    if "disk I/O" in text:  # a quota, a limit, a disk that fails: the outbox itself is whole
        return OutputError(
            "the disk refuses to read or write the outbox",
            code="output.unwritable",
            hint="make room, or check the disk, and run again: what was under way is looked for",
            where=str(path),
        )
    if "readonly" in text or "unable to open" in text:
        return OutputError(
            "the outbox can't be written",
            code="output.permission",
            hint="check the folder's permissions, or name another file with --outbox",
            where=str(path),
        )
    return damaged(path)


def damaged(path: Path) -> InputError:
    """The file at that path holds no outbox, or no longer."""
    return InputError(
        "the outbox is damaged, or is none",
        code="outbox.damaged",
        hint="restore it from a copy or an export; without it, move it away and publish with "
        "--look-first, so that what is there already is found",
        where=str(path),
    )
