"""Damaged fonts: an error that names the file, or a drawing; never a crash, a hang or a flood."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

CHILD = Path(__file__).with_name("breaking.py")


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_damaged_fonts_are_refused_or_drawn(tmp_path: Path, seed: int) -> None:
    command = [sys.executable, "-X", "faulthandler", str(CHILD), str(seed), "50", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, f"{done.stdout[-200:]}\n{done.stderr[-3000:]}"
    refused = int(done.stdout.rpartition("refused ")[2])
    assert 5 <= refused < 50
