"""Questions are asked where somebody can answer, and never waited for elsewhere."""

from __future__ import annotations

import io
import sys
from pathlib import Path
from typing import NamedTuple

import pytest
from faulty import FaultyServer

from sharekit.cli.boundary import run
from sharekit.publish.outbox import opened

pytestmark = pytest.mark.usefixtures("place")


class Terminal(io.StringIO):
    """Standard input or error as a terminal has it."""

    def isatty(self) -> bool:
        return True


class Silent(Terminal):
    """A terminal at which nobody answers: reading from it would wait for ever."""

    def readline(self, *_: object) -> str:
        raise AssertionError("somebody was asked")

    read = readline  # type: ignore[assignment]


class Sat:
    """Somebody at a terminal, or nobody at one: what was asked."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._patch = monkeypatch
        monkeypatch.delenv("CI", raising=False)

    def run(self, *words: str, stdin: io.StringIO, stderr: io.StringIO | None = None) -> Said:
        err = Terminal() if stderr is None else stderr
        self._patch.setattr(sys, "stdin", stdin)
        self._patch.setattr(sys, "stderr", err)
        return Said(run(words), err.getvalue())


class Said(NamedTuple):
    code: int
    err: str


@pytest.fixture
def sat(plan: Path, monkeypatch: pytest.MonkeyPatch) -> Sat:
    """A project with a plan, and a terminal."""
    return Sat(monkeypatch)


PUBLISH = ("publish", "plan.toml", "--now")


def test_on_a_terminal_somebody_is_asked(sat: Sat, server: FaultyServer) -> None:
    said = sat.run(*PUBLISH, stdin=Terminal("n\n"))
    assert (said.code, "Send these 2 posts now? [y/N]" in said.err) == (2, True)
    assert server.state.posts == []
    assert sat.run(*PUBLISH, stdin=Terminal("y\n")).code == 0
    assert len(server.state.posts) == 2


@pytest.mark.parametrize("word", ["--no-input", "--json"])
def test_nobody_is_asked_who_does_not_want_to_be(sat: Sat, server: FaultyServer, word: str) -> None:
    for line in ((*PUBLISH, word), (word, *PUBLISH)):
        said = sat.run(*line, stdin=Silent())
        assert (said.code, "publish.confirm" in said.err) == (2, True)
    assert server.state.posts == []


def test_in_ci_a_terminal_means_nothing(
    sat: Sat, server: FaultyServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CI", "true")
    assert sat.run(*PUBLISH, stdin=Silent()).code == 2
    for login in (("bluesky", "--handle", "ida.test"), ("mastodon",)):  # no browser is waited for
        said = sat.run("auth", "login", *login, "--server", server.url, stdin=Silent())
        assert (said.code, "auth.ask" in said.err) == (7, True)
    monkeypatch.setenv("CI", "false")
    assert "[y/N]" in sat.run(*PUBLISH, stdin=Terminal("n\n")).err


def test_a_question_that_nobody_would_see_is_not_asked(sat: Sat) -> None:
    """`sharekit publish plan.toml 2>log` would wait in silence."""
    said = sat.run(*PUBLISH, stdin=Silent(), stderr=io.StringIO())
    assert (said.code, "publish.confirm" in said.err) == (2, True)


def test_forgetting_an_entry_is_asked_about(sat: Sat) -> None:
    sat.run(*PUBLISH, stdin=Terminal("y\n"))
    with opened(Path("state/sharekit/outbox.sqlite3")) as outbox:
        key = outbox.entries()[0].key
    said = sat.run("outbox", "delete", key, stdin=Terminal("y\n"))
    assert (said.code, "it may be posted again. Go on? [y/N]" in said.err) == (0, True)
