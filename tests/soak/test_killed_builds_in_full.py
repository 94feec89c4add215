"""Two hundred builds killed at any moment, by themselves and with worker processes."""

from __future__ import annotations

from pathlib import Path

import pytest

from killing import kill_again_and_again

pytestmark = pytest.mark.soak


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / ".git").mkdir()
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("SHAREKIT_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setenv("SHAREKIT_FONTS_SYSTEM", "false")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795564800")
    return tmp_path


@pytest.mark.parametrize("executor", ["serial", "processes"])
def test_a_hundred_kills(place: Path, executor: str) -> None:
    sizes = "output.sizes=og,pin" if executor == "serial" else "output.sizes=og"
    assert kill_again_and_again(place, 20, 5, "--executor", executor, "--set", sizes) > 50
