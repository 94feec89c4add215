"""Ctrl-C and SIGTERM while posts go out: what was sent, what is unsure, what to do next."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from faulty import FaultyServer

from running import Cli

pytestmark = pytest.mark.usefixtures("place")


@pytest.fixture(autouse=True)
def _signals() -> Iterator[None]:
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_stopped_run_says_what_was_sent_and_what_may_be(
    cli: Cli, server: FaultyServer, plan: Path, number: signal.Signals
) -> None:
    def at_the_second_post() -> None:
        if sum(request == ("POST", "/pins") for request in server.state.requests) == 2:
            server.state.watch = lambda: None
            os.kill(os.getpid(), number)

    server.state.watch = at_the_second_post
    done = cli("publish", "plan.toml", "--now", "--yes")
    assert done.code == 130
    line, hint = done.err.splitlines()[-2:]
    assert line.endswith(
        "interrupted: 1 of 2 posts went out, 1 may be published (publish.interrupted)"
    )
    assert "run the same command again: it looks for what may be there" in hint
    again = cli("publish", "plan.toml", "--now", "--yes")
    assert (again.code, len(server.state.posts)) == (0, 2)


def test_a_run_that_is_stopped_before_it_sent_anything_says_so(
    cli: Cli, server: FaultyServer, plan: Path
) -> None:
    def at_once() -> None:
        server.state.watch = lambda: None
        os.kill(os.getpid(), signal.SIGTERM)

    server.state.watch = at_once
    done = cli("publish", "plan.toml", "--now", "--yes", "--json")
    assert (done.code, done.error["code"]) == (130, "publish.interrupted")
    assert done.error["message"] == "interrupted: 0 of 2 posts went out, 2 didn't"
    assert "it sends the rest" in done.error["hint"]
