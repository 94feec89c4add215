"""A server with faults, a clock that only moves when it is told to, and posts to send."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import described
from drawn import draw
from faulty import FaultyServer, serving
from posting import TOKEN, Clock, Desk

from running import Cli, Result, command_line
from sharekit.world import World, real_world


@pytest.fixture
def server() -> Iterator[FaultyServer]:
    """A server with faults. Whatever a test asks Pinterest for is as Pinterest describes it.

    That is checked where SHAREKIT_DATA holds the description; a test that asks for what isn't so on
    purpose clears `state.bodies`.
    """
    validate = described.validator()
    with serving() as running:
        running.state.keeps_bodies = validate is not None
        yield running
    if validate is not None:
        for method, path, headers, body in running.state.bodies:
            if described.is_pinterests(path, headers):
                validate(method, path, headers, body)


@pytest.fixture
def desk(tmp_path: Path, server: FaultyServer) -> Desk:
    return Desk(tmp_path, server.url)


@pytest.fixture
def clock() -> Clock:
    """The clock of the command line, where `place` is used."""
    return Clock()


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clock: Clock) -> Path:
    """A project of its own, with cards drawn."""
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    for name in ("CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    monkeypatch.setenv("SHAREKIT_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795564800")  # 2026-11-25
    monkeypatch.setenv("SHAREKIT_NETWORK_ALLOW_PRIVATE", "true")

    def timed(*, as_of: str | None = None) -> World:
        return real_world(as_of=as_of)._replace(now=clock.now, pause=clock.pause)

    monkeypatch.setattr("sharekit.cli.session.real_world", timed)
    draw(tmp_path / "sharekit-out")
    return tmp_path


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Cli:
    return command_line(capsys, monkeypatch)


@pytest.fixture
def login(cli: Cli, server: FaultyServer) -> Callable[..., Result]:
    def log_in(platform: str = "pinterest", *more: str) -> Result:
        return cli(
            "auth", "login", platform, "--server", server.url, "--token-stdin", *more,
            stdin=TOKEN.encode(),
        )  # fmt: skip

    return log_in


@pytest.fixture
def plan(cli: Cli, login: Callable[..., Result]) -> Path:
    assert login().code == 0
    assert cli("plan", "make", "--board", "Leadership").code == 0
    return Path("plan.toml")
