"""A small site in a folder of its own, and the command line that builds it."""

from __future__ import annotations

import json
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from running import Cli, command_line, empty_project
from site_pages import Pages


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty project: nobody's configuration or colours; the cache is one for all tests."""
    empty_project(tmp_path, monkeypatch)
    monkeypatch.setenv("SHAREKIT_CACHE_DIR", str(tmp_path.parent / "one-cache"))
    monkeypatch.setenv("SHAREKIT_FONTS_SYSTEM", "false")
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.delenv("GITHUB_STEP_SUMMARY", raising=False)
    return tmp_path


@pytest.fixture
def pages(place: Path) -> Pages:
    """Three pages in `content/`."""
    made = Pages(place / "content")
    for name in ("first", "second", "third"):
        made.write(name)
    return made


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Cli]:
    """The command line. An interrupted build ignores Ctrl-C on its way out: here it ends later."""
    answers = {each: signal.getsignal(each) for each in (signal.SIGINT, signal.SIGTERM)}
    yield command_line(capsys, monkeypatch)
    for each, answer in answers.items():
        signal.signal(each, answer)


@pytest.fixture
def events(cli: Cli) -> Any:
    """`build --jsonl`: its events but for the summary, each (event, source), and the exit code."""

    def call(*arguments: str) -> tuple[list[tuple[str, str]], int]:
        result = cli("build", *arguments, "--jsonl")
        told = [json.loads(line) for line in result.out.splitlines()]
        assert told, result.err
        assert told[-1]["event"] == "summary"
        return [(each["event"], each["source"]) for each in told[:-1]], result.code

    return call
