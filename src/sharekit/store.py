"""Files that are never half written and never taken from others.

Data goes to a temporary name in the same folder, is fsynced and renamed. A temporary that a killed
run leaves behind is known by its name and by its lock, which dies with the process.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

from sharekit.errors import OutputError

if sys.platform != "win32":  # which has no flock, and refuses to delete a file that is open
    import fcntl

_PREFIX, _SUFFIX = ".sharekit-", ".tmp"
_HEAD = 1_000
"""Bytes in which a mark is looked for."""


def sha256_hex(data: bytes) -> str:
    """The sha256 of the bytes, in 64 hex digits."""
    import hashlib  # four milliseconds, and configuration alone needs no hash

    return hashlib.sha256(data).hexdigest()


def write_atomic(path: Path, data: bytes, *, private: bool = False) -> None:
    """Write the file wholly or not at all; folders are made, permissions of an earlier file kept.

    private: nobody but its owner may ever read it. Raises OutputError: `output.permission`,
    `output.full`, `output.not_a_directory`, `output.unwritable`.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(path, (data,), durable=True, private=private)
        _sync_folder(path.parent)
    except (OSError, ValueError) as problem:  # ValueError: a NUL in the path
        raise output_error(problem, str(path)) from None


def write_stream(path: Path, chunks: Iterable[bytes]) -> None:
    """Write a file wholly or not at all, from pieces that need not fit into memory together.

    Raises OutputError as `write_atomic` does.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(path, chunks, durable=True)
        _sync_folder(path.parent)
    except (OSError, ValueError) as problem:
        raise output_error(problem, str(path)) from None


def write_group(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write several files below a folder, each wholly or not at all; folders are synced once.

    Their temporaries stand in the folder itself, where `clean_leftovers` finds them. Raises
    OutputError as `write_atomic` does; some of the files may then be written.
    """
    folders = {folder}
    for name, data in files.items():
        path = folder / name
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            replace_file(path, (data,), durable=True, beside=folder)
        except (OSError, ValueError) as problem:
            raise output_error(problem, str(path)) from None
        folders.add(path.parent)
    for place in sorted(folders):
        _sync_folder(place)


def replace_file(
    path: Path,
    chunks: Iterable[bytes],
    *,
    durable: bool,
    beside: Path | None = None,
    private: bool = False,
) -> None:
    """Give the file these bytes in one step, in a folder that is there.

    durable: synced to the disk first. beside: the folder for the temporary, on the same file
    system; None: the file's own. private: for its owner alone. Raises OSError, ValueError.
    """
    descriptor, name = _open_temporary(beside or path.parent, 0o600 if private else 0o666)
    try:
        try:
            for chunk in chunks:
                _write_all(descriptor, chunk)
            with contextlib.suppress(FileNotFoundError, AttributeError):  # Windows: no fchmod
                if not path.is_dir():  # which the system itself refuses
                    check_regular(path)
                kept = stat.S_IMODE(path.stat().st_mode)
                os.fchmod(descriptor, kept & 0o700 if private else kept)
            if durable:
                os.fsync(descriptor)
            if sys.platform != "win32":  # renamed while still locked, so that no cleaner takes it
                name.replace(path)
        finally:
            os.close(descriptor)
        if sys.platform == "win32":  # Windows renames no open file
            name.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            name.unlink()
        raise


def write_own(path: Path, data: bytes, *, known: Collection[str], force: bool = False) -> bool:
    """Write a file unless another's stands there; False where it holds these bytes already.

    known: sha256 of what sharekit wrote under this name, by the manifest; empty for a new name.
    Raises OutputError (`output.not_ours`) where the file holds anything else, unless `force`.
    """
    there = file_sha256(path)
    if there == sha256_hex(data):
        return False
    if there is not None and there not in known and not force:
        raise not_ours(path)
    write_atomic(path, data)
    return True


def not_ours(path: Path) -> OutputError:
    """What stands in the way of a file."""
    return OutputError(
        "a file that sharekit did not write, or that was changed since, stands here",
        code="output.not_ours",
        hint="replace it with --force, or write elsewhere with -o",
        where=str(path),
    )


def read_there(path: Path) -> bytes | None:
    """The bytes of a file, or None where there is none. Raises OutputError."""
    try:
        check_regular(path)
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as problem:
        raise output_error(problem, str(path)) from None


def remove(path: Path) -> None:
    """Remove a file that is sharekit's own, where it is there. Raises OutputError."""
    try:
        path.unlink(missing_ok=True)
    except OSError as problem:
        raise output_error(problem, str(path)) from None


def remove_own(path: Path, *, known: Collection[str]) -> bool:
    """Remove a file that still holds what sharekit wrote; True where it is gone now."""
    if file_sha256(path) not in known:
        return False
    try:
        path.unlink()
    except OSError as problem:
        raise output_error(problem, str(path)) from None
    return True


def file_sha256(path: Path) -> str | None:
    """The sha256 of a file's bytes, or None where there is no file. Raises OutputError."""
    try:
        check_regular(path)
        import hashlib

        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as problem:
        raise output_error(problem, str(path)) from None


def check_marked(path: Path, mark: bytes, *, force: bool = False) -> None:
    """Raises OutputError (`output.not_ours`) where a file stands whose first bytes lack the mark
    that sharekit gives files of this kind, unless `force`; also where it is no regular file. In an
    empty one there is nothing to lose."""
    try:
        check_regular(path)
        with path.open("rb") as stream:
            head = stream.read(_HEAD)
    except FileNotFoundError:
        return
    except (OSError, ValueError) as problem:
        raise output_error(problem, str(path)) from None
    if head and mark not in head and not force:
        raise not_ours(path)


def check_regular(path: Path) -> None:
    """Raises OutputError (`output.unwritable`) for a device or a pipe, which might never end, and
    OSError where nothing is."""
    if not stat.S_ISREG(path.stat().st_mode):
        raise OutputError(
            "is no regular file",
            code="output.unwritable",
            hint="move it away, or name a file; `-o -` writes to standard output",
            where=str(path),
        )


def clean_leftovers(folder: Path) -> int:
    """Remove the temporaries that killed runs left in the folder; how many. Never fails."""
    removed = 0
    with contextlib.suppress(OSError):
        for leftover in sorted(folder.glob(f"{_PREFIX}*{_SUFFIX}")):
            removed += _remove_unlocked(leftover)
    return removed


def output_error(problem: OSError | ValueError, where: str) -> OutputError:
    """What the operating system refused, in words, with its code."""
    number = problem.errno if isinstance(problem, OSError) else None
    if number in {errno.EACCES, errno.EPERM, errno.EROFS}:
        code, message = "output.permission", "may not be written here"
        hint = "check the folder's permissions, or write elsewhere with -o"
    elif number in {errno.ENOSPC, errno.EDQUOT}:
        code, message = "output.full", "no space is left on the disk"
        hint = "make room, or write elsewhere with -o; nothing half written was left behind"
    elif number in {errno.ENOTDIR, errno.EEXIST}:
        code, message = "output.not_a_directory", "a part of the path is a file, not a folder"
        hint = "name another folder with -o"
    else:
        reason = os.strerror(number) if number else str(problem)
        code, message = "output.unwritable", f"can't be written ({reason})"
        hint = "check the path and the disk, or write elsewhere with -o"
    return OutputError(message, code=code, hint=hint, where=where)


def _write_all(descriptor: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def _open_temporary(folder: Path, mode: int = 0o666) -> tuple[int, Path]:
    while True:
        name = folder / f"{_PREFIX}{os.urandom(8).hex()}{_SUFFIX}"
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        descriptor = os.open(name, flags, mode)
        if sys.platform == "win32":
            return descriptor, name
        with contextlib.suppress(OSError):  # a file system without locks
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        if os.fstat(descriptor).st_nlink:  # else a cleaner came between open and lock
            return descriptor, name
        os.close(descriptor)


def _remove_unlocked(leftover: Path) -> bool:
    try:
        if sys.platform == "win32":
            leftover.unlink()
            return True
        descriptor = os.open(leftover, os.O_RDONLY | os.O_NOFOLLOW)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            leftover.unlink()
        finally:
            os.close(descriptor)
    except OSError:
        return False
    return True


def _sync_folder(folder: Path) -> None:
    """Make the rename itself durable, where the platform can open a folder."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
