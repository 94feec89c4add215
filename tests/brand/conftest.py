"""An empty project, the command line, and the tools that cards are drawn with."""

from __future__ import annotations

from pathlib import Path

import pytest

from running import ARTICLE, Cli, command_line, empty_project
from sharekit.pipeline.tools import Tools, open_tools


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty project: nobody's configuration or colours; the cache is one for all tests."""
    monkeypatch.setenv("COLUMNS", "100")
    empty_project(tmp_path, monkeypatch)
    monkeypatch.setenv("SHAREKIT_CACHE_DIR", str(tmp_path.parent / "one-cache"))
    (tmp_path / "plan.md").write_text(ARTICLE, "utf-8")
    return tmp_path


@pytest.fixture
def cli(place: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Cli:
    return command_line(capsys, monkeypatch)


@pytest.fixture(scope="session")
def tools() -> Tools:
    return open_tools(system_fonts=False)
