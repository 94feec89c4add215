"""A share of the crash soak: runs killed at random moments, on a server with faults."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.skipif(sys.platform == "win32", reason="forks and kills")
def test_killed_runs_double_and_lose_nothing() -> None:
    script = Path(__file__).with_name("crashing.py")
    done = subprocess.run(
        [sys.executable, str(script), "10", "20", "seed=3"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["kills"] >= 4  # some runs are over before they are killed, the quicker the more
    assert (found["doubled"], found["lost"], found["unsettled"], found["for_a_person"]) == (0,) * 4
    assert found["posted"] == found["entries"]
