"""Publishing killed at random moments on a server with faults: `make soak` in full."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

CRASHING = Path(__file__).parents[1] / "publish" / "crashing.py"
pytestmark = [
    pytest.mark.soak,
    pytest.mark.skipif(sys.platform == "win32", reason="forks and kills"),
]


def crash(*words: str) -> dict[str, int]:
    done = subprocess.run(
        [sys.executable, str(CRASHING), *words], capture_output=True, text=True, check=True
    )
    print(done.stdout)  # noqa: T201 - seen with -rP
    found: dict[str, int] = json.loads(done.stdout)
    return found


def test_six_hundred_kills_double_and_lose_nothing() -> None:
    found = crash("616", "1980")
    assert found["kills"] >= 600
    assert found["entries"] >= 1900
    assert (found["doubled"], found["lost"], found["unsettled"], found["for_a_person"]) == (0,) * 4


def test_the_usual_way_doubles_many() -> None:
    """What is measured beside it: a note of what succeeded, and every failure tried again."""
    found = crash("120", "400", "naive")
    assert found["doubled"] > found["entries"] * 0.1
