"""Options of a run: workers, strictness, when to give up; and how far it is, told as it goes."""

from __future__ import annotations

import json
import sys
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest

from running import Cli
from sharekit.build import executors
from sharekit.build.executors import Crew, serial_crew
from sharekit.build.model import Setup
from sharekit.cli import progress
from sharekit.cli.console import Console
from sharekit.cli.progress import Progress
from site_pages import Pages, manifest_of

OUT = Path("sharekit-out")


@pytest.fixture
def hired(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many processes were started, each time; this one does their work."""
    counts: list[int] = []

    def hire(setup: Setup, count: int) -> AbstractContextManager[Crew]:
        counts.append(count)
        return serial_crew(setup)

    monkeypatch.setattr(executors, "_processes", hire)
    return counts


def test_jobs_is_how_many_processes_there_are(pages: Pages, cli: Cli, hired: list[int]) -> None:
    for n in range(16):
        pages.write(f"page{n}")
    assert cli("build", "content", "-j", "3").code == 0
    assert hired == [3]
    assert len(manifest_of(OUT)) == 19
    assert cli("build", "content", "-j", "1", "--force").code == 0
    assert cli("build", "content", "-j", "2").code == 0  # nothing to do: nobody is hired
    assert hired == [3]


def test_few_pages_are_not_worth_a_process(pages: Pages, cli: Cli, hired: list[int]) -> None:
    assert cli("build", "content", "-j", "3").code == 0
    assert hired == []
    assert cli("build", "content", "-j", "3", "--force", "--executor", "processes").code == 0
    assert hired == [3]


@pytest.mark.parametrize("count", ["0", "-1", "many"])
def test_a_number_of_jobs_that_is_none(pages: Pages, cli: Cli, count: str) -> None:
    result = cli("build", "content", "-j", count, "--json")
    assert (result.code, result.error["code"]) == (2, "usage")


PALE = ("--set", "quality.min_contrast_text=20.9", "--set", "quality.min_contrast_display=20.9")


def test_strict_refuses_what_loose_only_tells(pages: Pages, cli: Cli) -> None:
    result = cli("build", "content", "--strict", *PALE)
    assert result.code == 5
    assert "card.contrast" in result.err
    assert not list(OUT.glob("*.png"))
    result = cli("build", "content", "--no-strict", *PALE)
    assert result.code == 0
    assert "card.contrast" in result.err
    rows = manifest_of(OUT).values()
    assert {d["code"] for row in rows for c in row["cards"] for d in c["diagnostics"]} == {
        "card.contrast"
    }


def test_no_failure_is_allowed_and_what_is_done_is_kept(
    pages: Pages, cli: Cli, events: Any
) -> None:
    cli("build", "content")
    pages.write("new")
    for name in ("broken1", "broken2"):
        (pages.folder / f"{name}.md").write_text('---\ntitle: "open\n---\n\nSome words.\n')
    told, code = events("content", "--max-failures", "0", "--prune")
    assert (told[-1], code) == (("failed", "content/broken1.md"), 6)
    assert len(manifest_of(OUT)) == 3  # of what was not come to nothing is an orphan
    shown = cli("build", "content", "--max-failures", "0", "-j", "1").err
    assert "stopped after 1 failure: 5 pages were not looked at" in shown
    assert "the others are done" not in shown
    told, code = events("content", "--max-failures", "2")
    assert code == 6
    assert ("rendered", "content/new.md") in told
    assert "not looked at" not in cli("build", "content", "--max-failures", "2").err


class Clock:
    """The time, as far as it was moved on."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(progress.time, "monotonic", made)
    return made


def steps(told: Progress, clock: Clock, count: int, each: float) -> None:
    for n in range(count):
        clock.now += each
        told.step(drawn=n % 2 == 0)


def test_on_a_terminal_one_line_tells_rate_and_time_left(
    clock: Clock, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    told = Progress(Console(), {"TERM": "xterm"})
    told.total = 1000
    steps(told, clock, 30, 0.125)
    shown = capsys.readouterr().err
    assert "\n" not in shown
    assert shown.split("\r\x1b[K")[-1] == "30 of 1000 pages, 15 drawn, 8 a second, 2 min 1 s left"
    told.clear()
    told.clear()
    assert capsys.readouterr().err == "\r\x1b[K"  # nothing of it stays, and once is enough


@pytest.mark.parametrize(("terminal", "term"), [(False, "xterm"), (True, "dumb")])
def test_in_ci_plain_lines_come_now_and_then(
    clock: Clock,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    terminal: bool,
    term: str,
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: terminal)
    told = Progress(Console(), {"TERM": term})
    steps(told, clock, 300, 0.125)  # how many there are isn't known
    told.clear()
    assert capsys.readouterr().err == (
        "120 pages, 60 drawn, 8 a second\n240 pages, 120 drawn, 8 a second\n"
    )


@pytest.mark.parametrize("option", ["--quiet", "--json", "--jsonl"])
def test_who_asks_for_quiet_or_data_sees_no_progress(
    pages: Pages, cli: Cli, monkeypatch: pytest.MonkeyPatch, option: str
) -> None:
    monkeypatch.setattr(progress, "ELSEWHERE", 0.0)
    assert "3 of 3 pages" in cli("build", "content").err
    assert "pages," not in cli("build", "content", option).err


def test_json_lines_are_asked_for_before_or_after_the_command(pages: Pages, cli: Cli) -> None:
    for arguments in (("--jsonl", "build", "content"), ("build", "content", "--jsonl")):
        result = cli(*arguments)
        told = [json.loads(line) for line in result.out.splitlines()]
        assert [each["source"] for each in told[:-1]] == [
            f"content/{name}.md" for name in ("first", "second", "third")
        ]
        assert (told[-1]["event"], result.err) == ("summary", "")
    (only,) = cli("quotes", "content/first.md", "--jsonl").out.splitlines()
    assert json.loads(only)["quotes"]
    assert cli("build", "nowhere", "--jsonl").error["code"] == "source.missing"
