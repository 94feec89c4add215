"""A lock between processes that ends with its holder, however that ends.

SQLite's own locks do it on every system alike, Windows too; the file stays empty.
"""

from __future__ import annotations

import contextlib
import hashlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from sharekit.errors import OutputError
from sharekit.store import output_error

SECONDS = 10.0


@contextlib.contextmanager
def lease(
    beside: Path, name: str, *, code: str, message: str, seconds: float = SECONDS
) -> Iterator[None]:
    """Hold the lock of that name beside a file; waits so many seconds for another holder.

    Raises OutputError with that code and message where another holds it for longer.
    """
    digest = hashlib.sha256(name.encode()).hexdigest()[:8]
    place = beside.with_name(f"{beside.name}-{digest}.lease")
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(place, timeout=seconds, isolation_level=None)
    except OSError as problem:
        raise output_error(problem, str(place)) from None
    except sqlite3.DatabaseError:
        raise _unusable(place) from None
    with contextlib.closing(connection):
        try:
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as problem:
            if "locked" not in str(problem):
                raise _unusable(place) from None
            raise OutputError(
                message, code=code, hint="let it finish, and run again", where=str(beside)
            ) from None
        except sqlite3.DatabaseError:
            raise _unusable(place) from None
        yield


def _unusable(place: Path) -> OutputError:
    return OutputError(
        "no lock can be made here",
        code="output.permission",
        hint="check the folder's permissions",
        where=str(place),
    )
