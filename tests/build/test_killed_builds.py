"""Builds that are killed or interrupted anywhere: nothing lost, and the next one completes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from killing import kill_again_and_again
from running import Cli
from site_pages import Pages, manifest_of, tree_of


def test_killed_builds_leave_what_an_undisturbed_one_leaves(place: Path) -> None:
    assert kill_again_and_again(place, 2, 3, "--executor", "serial") > 0


def heeds_interrupts() -> None:
    """What a shell starts in the background ignores them, and so does all that it starts."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows interrupts otherwise")
@pytest.mark.parametrize("times", [1, 2])
def test_control_c(pages: Pages, place: Path, times: int) -> None:
    for n in range(90):
        pages.write(f"page{n:02}")
    process = subprocess.Popen(
        [sys.executable, "-m", "sharekit", "build", "content", "--executor", "serial"],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, env=os.environ,
        preexec_fn=heeds_interrupts,  # noqa: PLW1509 - no other thread runs
    )  # fmt: skip
    log = Path("sharekit-out/.sharekit-build.jsonl")
    while process.poll() is None and not (log.exists() and log.stat().st_size):
        time.sleep(0.01)
    for _ in range(times):
        process.send_signal(signal.SIGINT)
        time.sleep(0.02)
    _, told = process.communicate(timeout=60)
    assert "Traceback" not in told
    assert process.returncode == 130, told
    assert "run it again for the rest" in told


@pytest.mark.skipif(sys.platform != "linux", reason="workers are forked there alone")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_processes_that_load_say_nothing_when_all_is_interrupted(
    pages: Pages, number: signal.Signals
) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "sharekit", "build", "content", "--executor", "processes", "-j2"],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, start_new_session=True,
        preexec_fn=heeds_interrupts,  # noqa: PLW1509 - no other thread runs
    )  # fmt: skip
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    while process.poll() is None and len(children.read_text().split()) < 2:
        time.sleep(0.01)
    time.sleep(0.2)  # the one that workers are forked from is at its imports
    os.killpg(process.pid, number)
    _, told = process.communicate(timeout=60)
    assert process.returncode == 130, told
    assert told == "what is done is kept; run it again for the rest\ninterrupted\n"


def test_a_build_that_nobody_reads_of_is_finished(pages: Pages) -> None:
    for n in range(30):
        pages.write(f"page{n:02}")
    process = subprocess.Popen(
        [sys.executable, "-m", "sharekit", "build", "content", "--executor", "serial"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    process.stdout.close()
    _, told = process.communicate(timeout=60)
    assert process.returncode == 0, told
    assert "33 drawn" in told
    assert len(manifest_of(Path("sharekit-out"))) == 33
    assert not Path("sharekit-out/.sharekit-build.jsonl").exists()


def test_what_was_done_before_an_interruption_is_kept(
    pages: Pages, cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sharekit.build import crew

    for n in range(30):
        pages.write(f"page{n:02}")
    pop, count = crew.Line._pop, 0

    def interrupted(line: crew.Line) -> object:
        nonlocal count
        count += 1
        if count == 20:
            raise KeyboardInterrupt
        return pop(line)

    with monkeypatch.context() as patch:
        patch.setattr(crew.Line, "_pop", interrupted)
        assert cli("build", "content", "--executor", "serial").code == 130
    assert len(manifest_of(Path("sharekit-out"))) == 19
    assert cli("build", "content", "--executor", "serial").code == 0
    assert cli("build", "content", "--executor", "serial", "-o", "calm").code == 0
    assert tree_of(Path("sharekit-out")) == tree_of(Path("calm"))


def test_two_builds_at_once(pages: Pages, cli: Cli) -> None:
    from sharekit.build.log import NAME
    from sharekit.locks import claimed

    with claimed(Path("sharekit-out") / NAME) as mine:
        assert mine
        result = cli("build", "content", "--json")
    assert (result.code, result.error["code"]) == (10, "build.running")
    assert cli("build", "content").code == 0


def test_a_log_that_is_cut_off_anywhere_is_read_as_far_as_it_goes(pages: Pages, cli: Cli) -> None:
    out = Path("sharekit-out")
    cli("build", "content")
    calm = tree_of(out)
    row = (out / "manifest.json").read_bytes().split(b"\n")[1].rstrip(b",")
    log = b'{"will": {"gone.png": "00"}}\n{"row": ' + row + b"}\n"
    for end in range(0, len(log) + 1, 97):
        (out / "manifest.json").unlink(missing_ok=True)
        (out / ".sharekit-build.jsonl").write_bytes(log[:end])
        assert cli("build", "content").code == 0
        assert tree_of(out) == calm
