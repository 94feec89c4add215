"""A Dask cluster as executor (the extra `dask`): `--executor dask --scheduler ADDRESS`.

What holds for all pages travels to each worker once, by its hash, as a plugin: to those that join
later, too. Pages travel with their jobs, so that workers need none of this machine's files. Dask
itself does the work of a lost worker again.
"""

from __future__ import annotations

import hashlib
import pickle
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

from sharekit.build import work
from sharekit.build.executors import AHEAD, Crew
from sharekit.build.model import Job, Result, Setup
from sharekit.errors import NetworkError, SharekitError, UsageError

CONNECT_SECONDS = 10
_benches = threading.local()
_setups: dict[str, Setup] = {}


@contextmanager
def dask_crew(setup: Setup, scheduler: str) -> Iterator[Crew]:
    """The workers of a scheduler. Raises UsageError (`build.no_dask`), NetworkError
    (`build.scheduler`), SharekitError (`build.worker_version`)."""
    try:
        from distributed import Client
    except ImportError:
        raise UsageError(
            "Dask is not installed here",
            code="build.no_dask",
            hint="pip install 'sharekit-cards[dask]', here and on every worker",
            where="--executor dask",
        ) from None
    document = pickle.dumps(setup)
    digest = hashlib.sha256(document).hexdigest()
    client = _connected(Client, scheduler)
    try:
        client.register_plugin(_plugin(document, digest, setup.version))
        threads = sum(client.nthreads().values())
        with client.get_executor(retries=3) as executor:
            yield Crew(executor, partial(work_shipped, digest), max(1, threads) * AHEAD)
    finally:
        client.close(timeout=5)


def _connected(client: Any, scheduler: str) -> Any:
    try:
        found = client(scheduler, timeout=CONNECT_SECONDS, set_as_default=False)
        found.wait_for_workers(1, timeout=CONNECT_SECONDS)
    except (OSError, TimeoutError, ValueError) as problem:
        raise NetworkError(
            f"no Dask scheduler with a worker answers ({problem or 'no answer in time'})",
            code="build.scheduler",
            hint="start `dask scheduler` and `dask worker ADDRESS`, or leave out --executor",
            where=scheduler,
        ) from None
    return found


def _plugin(document: bytes, digest: str, version: str) -> Any:
    from distributed import WorkerPlugin

    class Shipped(WorkerPlugin):
        """The setup of one run, on one worker."""

        name = f"sharekit-{digest}"

        def setup(self, worker: Any) -> None:  # noqa: ARG002 - Dask's signature
            from sharekit.build.dask import receive

            receive(digest, document, version)

        def teardown(self, worker: Any) -> None:  # noqa: ARG002 - Dask's signature
            from sharekit.build.dask import drop

            drop(digest)

    return Shipped()


def receive(digest: str, document: bytes, version: str) -> None:
    """On a worker: keep the setup of a run. Raises SharekitError (`build.worker_version`)."""
    from sharekit import __version__

    if version != __version__:
        raise SharekitError(
            f"this worker has sharekit {__version__}, and the build {version}",
            code="build.worker_version",
            hint="install the same version on every worker",
        )
    _setups[digest] = pickle.loads(document)


def drop(digest: str) -> None:
    """On a worker: the run is over."""
    _setups.pop(digest, None)


def work_shipped(digest: str, job: Job) -> Result:
    """On a worker, maybe on one of its several threads: the cards of a page."""
    bench = getattr(_benches, "bench", None)
    if bench is None or bench.setup is not _setups[digest]:
        bench = _benches.bench = work.open_bench(_setups[digest])
    return work.work_at(bench, job)
