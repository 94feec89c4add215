"""Whoever does the work, the tree is the same; a worker that dies takes no page with it."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from site_pages import Pages, manifest_of, tree_of

COUNT = 10
TWO = ("-j", "2", "--executor", "processes")  # so few pages would be done without them


def environment(**more: str) -> dict[str, str]:
    return {**os.environ, "PYTHONWARNINGS": "ignore", **more}


def build(*arguments: str, code: int = 0, **more: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "sharekit", "build", *arguments],
        capture_output=True, text=True, env=environment(**more), check=False, timeout=120,
    )  # fmt: skip
    assert done.returncode == code, done.stderr
    return done.stderr


@pytest.fixture
def many(pages: Pages) -> Pages:
    for n in range(COUNT):
        pages.write(f"page{n:02}")
    return pages


def test_processes_make_the_same_tree_as_one_in_another_place(many: Pages, place: Path) -> None:
    build("content", "-o", "serial", "--executor", "serial", PYTHONHASHSEED="0", LC_ALL="C")
    build("content", "-o", "two", *TWO, PYTHONHASHSEED="1", LC_ALL="C.UTF-8")
    assert tree_of(Path("two")) == tree_of(Path("serial"))
    elsewhere = place / "some where" / "else"
    shutil.copytree("content", elsewhere / "content")
    done = subprocess.run(
        [sys.executable, "-m", "sharekit", "build", "content", "-o", "two", *TWO],
        cwd=elsewhere, env=environment(SHAREKIT_CACHE_DIR=str(place / "none")), check=False,
        capture_output=True,
    )  # fmt: skip
    assert done.returncode == 0
    assert tree_of(elsewhere / "two") == tree_of(Path("serial"))


def workers_of(pid: int) -> list[int]:
    """Those that have begun, of the process that they are forked from."""
    return [each for child in children_of(pid) for each in children_of(child) if _works(each)]


def children_of(pid: int) -> list[int]:
    try:
        return [int(n) for n in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except OSError:
        return []


@pytest.mark.skipif(sys.platform != "linux", reason="looks for processes in /proc")
def test_a_worker_that_is_killed_takes_no_page_with_it(many: Pages) -> None:
    build("content", "-o", "serial", "--executor", "serial")
    process = subprocess.Popen(
        [sys.executable, "-m", "sharekit", "build", "content", "-o", "two", *TWO, "--force"],
        env=environment(), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
    )  # fmt: skip
    victims: list[int] = []
    while not victims and process.poll() is None:
        time.sleep(0.02)
        victims = workers_of(process.pid)
    os.kill(victims[0], signal.SIGKILL)
    _, told = process.communicate(timeout=120)
    assert process.returncode == 0, told
    assert tree_of(Path("two")) == tree_of(Path("serial"))


def _works(pid: int) -> bool:
    """Is it a worker, and has it begun?"""
    try:
        line = Path(f"/proc/{pid}/cmdline").read_bytes()
        ticks = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[11]
    except OSError:
        return False
    return b"forkserver" in line and int(ticks) > 2  # in hundredths of a second


@pytest.mark.skipif(sys.platform != "linux", reason="looks for processes in /proc")
def test_workers_end_with_a_build_that_is_killed(many: Pages) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "sharekit", "build", "content", *TWO],
        env=environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    workers: list[int] = []
    while len(workers) < 2 and process.poll() is None:
        time.sleep(0.02)
        workers = workers_of(process.pid)
    process.kill()
    process.wait()
    end = time.monotonic() + 20
    while any(Path(f"/proc/{pid}").exists() for pid in workers) and time.monotonic() < end:
        time.sleep(0.05)
    assert workers
    assert not [pid for pid in workers if Path(f"/proc/{pid}/exe").exists()]


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """A scheduler on loopback and two workers, each a process without a nanny."""
    pytest.importorskip("distributed")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        address = f"tcp://127.0.0.1:{probe.getsockname()[1]}"
    folder = tmp_path / "cluster"
    folder.mkdir()
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": folder}
    scheduler = subprocess.Popen(
        [sys.executable, "-m", "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port",
         address.rpartition(":")[2], "--no-dashboard", "--no-show"],
        env=environment(), **quiet,
    )  # fmt: skip
    workers = [
        subprocess.Popen(
            [sys.executable, "-m", "distributed.cli.dask_worker", address, "--no-nanny",
             "--nthreads", "1", "--host", "127.0.0.1", "--no-dashboard"],
            env=environment(), **quiet,
        )
        for _ in range(2)
    ]  # fmt: skip
    try:
        yield address, workers
    finally:
        for process in (*workers, scheduler):
            process.kill()
            process.wait()


def test_dask_makes_the_same_tree_though_a_worker_is_killed(
    many: Pages, cluster: tuple[str, list[subprocess.Popen[bytes]]], place: Path
) -> None:
    address, workers = cluster
    (place / "logo.png").write_bytes(_logo())
    rule = '[[rule]]\nmatch = "content/first.md"\nbrand.theme = "paper"\n'
    Path("sharekit.toml").write_text(f'[brand]\nlogo = "logo.png"\n{rule}')
    build("content", "-o", "serial", "--executor", "serial")
    process = subprocess.Popen(
        [sys.executable, "-m", "sharekit", "build", ".", "-o", "../far", "--executor", "dask",
         "--scheduler", address],
        env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd="content",
    )  # fmt: skip
    while process.poll() is None and not Path("far").exists():
        time.sleep(0.02)
    end = time.monotonic() + 30
    while process.poll() is None and time.monotonic() < end and not _busy(workers[0].pid):
        time.sleep(0.02)
    workers[0].kill()
    _, told = process.communicate(timeout=120)
    assert process.returncode == 0, told
    assert tree_of(Path("far")) == tree_of(Path("serial"))
    assert len(manifest_of(Path("far"))) == COUNT + 3


def _busy(pid: int) -> bool:
    """Has the worker drawn for half a second beyond starting?"""
    ticks = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[11]
    return int(ticks) > 250


def _logo() -> bytes:
    import io

    from PIL import Image

    held = io.BytesIO()
    Image.new("RGB", (90, 60), "orange").save(held, "PNG")
    return held.getvalue()


def test_a_scheduler_that_does_not_answer(pages: Pages) -> None:
    pytest.importorskip("distributed")
    told = build("content", "--executor", "dask", "--scheduler", "tcp://127.0.0.1:9", code=8)
    assert "build.scheduler" in told
    assert "Traceback" not in told
    assert len(told.strip().splitlines()) == 2
