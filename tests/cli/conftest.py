"""The command line run in this process, in a folder of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from running import ARTICLE, Cli, command_line, empty_project


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty project: nobody's configuration, cache or colours."""
    monkeypatch.setenv("COLUMNS", "100")
    return empty_project(tmp_path, monkeypatch)


@pytest.fixture
def article(place: Path) -> str:
    """The name of an article that lies in the project."""
    (place / "plan.md").write_text(ARTICLE, "utf-8")
    return "plan.md"


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Cli:
    return command_line(capsys, monkeypatch)
