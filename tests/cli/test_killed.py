"""A run that is killed anywhere leaves whole files only, and the next run completes the folder."""

from __future__ import annotations

import hashlib
import json
import signal
import subprocess
import sys
import time
from pathlib import Path

from running import Cli

TURNS = 8


def test_killed_runs_leave_a_folder_that_the_next_run_completes(cli: Cli, article: str) -> None:
    arguments = ("pin", article, "-t", "title")
    out = Path("sharekit-out")
    command = [sys.executable, "-m", "sharekit", *arguments]
    subprocess.run(command, check=True, capture_output=True)  # compiles, fills the cache
    started = time.monotonic()
    subprocess.run([*command, "--title", "Warm"], check=True, capture_output=True)
    whole_run = time.monotonic() - started
    killed, delay = 0, 0.85 * whole_run  # writing comes last
    for turn in range(TURNS):
        text = f"Turn {turn}"
        process = subprocess.Popen(
            [sys.executable, "-m", "sharekit", *arguments, "--title", text],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        time.sleep(delay)
        process.send_signal(signal.SIGKILL)
        in_time = process.wait() == -signal.SIGKILL
        killed += in_time
        delay *= 1.05 if in_time else 0.75  # other runs of this machine come and go
        for picture in out.glob("*.png"):
            assert picture.read_bytes().endswith(b"IEND\xaeB`\x82")
        json.loads((out / "manifest.json").read_text("utf-8"))
    assert killed
    assert cli(*arguments).code == 0
    assert not list(out.glob(".sharekit-*"))
    for row in json.loads((out / "manifest.json").read_text("utf-8"))["articles"]:
        for card in row["cards"]:
            picture_bytes = (out / card["file"]).read_bytes()
            assert hashlib.sha256(picture_bytes).hexdigest() == card["sha256"]
