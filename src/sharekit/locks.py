"""Files and folders held against other runs of sharekit. A lock dies with its process."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from sharekit.store import output_error

if sys.platform != "win32":  # which has no flock
    import fcntl


@contextlib.contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold the folder against other runs of sharekit; it is made where it isn't there.

    The lock dies with the process. Where a file system has none, runs are on their own.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        held = _hold(folder)
    except (OSError, ValueError) as problem:
        raise output_error(problem, str(folder)) from None
    with held:
        yield


def _hold(folder: Path) -> contextlib.AbstractContextManager[object]:
    held = contextlib.ExitStack()
    if sys.platform != "win32":  # Windows opens no folder
        descriptor = os.open(folder, os.O_RDONLY)
        held.callback(os.close, descriptor)
        with contextlib.suppress(OSError):
            fcntl.flock(descriptor, fcntl.LOCK_EX)
    return held


@contextlib.contextmanager
def claimed(path: Path) -> Iterator[bool]:
    """Claim a file for this process, made where it isn't there; False where another has it.

    The claim dies with the process. Where a file system has no locks, everybody gets one.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    except (OSError, ValueError) as problem:
        raise output_error(problem, str(path)) from None
    try:
        yield _claim(descriptor)
    finally:
        os.close(descriptor)


def _claim(descriptor: int) -> bool:
    if sys.platform == "win32":
        return True
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return True
    return True
