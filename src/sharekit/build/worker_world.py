"""The World of a worker: it notes what cards are drawn from, and may have to ask for it."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from sharekit.build.model import Job, Setup
from sharekit.cache import DiskCache
from sharekit.errors import InputError, SharekitError
from sharekit.manifest import FileRow
from sharekit.store import sha256_hex
from sharekit.world import Purpose, Response, World, read_file


class Needed(Exception):  # noqa: N818 - no error: the file is asked for
    """A file that this worker can't read by itself."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path


@dataclass(slots=True)
class Reading:
    """What is read for the page at hand."""

    job: Job | None = None
    digests: dict[str, str] = field(default_factory=dict)

    def begin(self, job: Job) -> None:
        """Another page."""
        self.job = job
        self.digests = {}

    def used(self) -> tuple[FileRow, ...]:
        """What was read since, sorted."""
        return tuple(FileRow(file=f, sha256=self.digests[f]) for f in sorted(self.digests))


def reading_world(setup: Setup, reading: Reading) -> World:
    """A World for this run that notes what it is asked for."""
    files = dict(setup.files)

    def read(path: str) -> bytes:
        if path in files:
            return files[path]  # it is in the fingerprint of the run
        try:
            data = _read(path, setup, reading.job)
        except SharekitError:
            reading.digests[setup.home.name(path)] = ""
            raise
        reading.digests[setup.home.name(path)] = sha256_hex(data)
        return data

    plain = World(read=read, today=setup.today, environment=dict(setup.environment))
    if setup.fetch is None:
        return plain
    from sharekit.fetch.outside import connected

    online = connected(plain, setup.fetch, disk_cache(setup))

    def fetch(url: str, purpose: Purpose = "source") -> Response:
        response = online.fetch(url, purpose)
        reading.digests[url] = sha256_hex(response.body)
        return response

    return online._replace(fetch=fetch)


def _read(path: str, setup: Setup, job: Job | None) -> bytes:
    if setup.local:
        return read_file(path)
    files = job.files if job is not None else {}
    if path not in files:
        raise Needed(path)
    data = files[path]
    if data is None:
        raise InputError("no such file", code="source.missing", hint="check the path", where=path)
    return data


def font_places(setup: Setup) -> tuple[Path, ...]:
    """Where the brand's fonts are: as they were named, or unpacked for this process."""
    if setup.fonts is None:
        return tuple(map(Path, setup.font_places))
    if not setup.fonts:
        return ()
    folder = Path(tempfile.mkdtemp(prefix="sharekit-fonts-"))
    for name, data in setup.fonts:
        (folder / name).write_bytes(data)
    return (folder,)


def disk_cache(setup: Setup) -> DiskCache | None:
    """Where grounds, shapes and what was fetched are kept between runs."""
    return DiskCache(Path(setup.cache)) if setup.cache is not None else None
