"""`pin --publish`: drawn, shown, asked about, posted; and not a second time."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest
from faulty import FaultyServer

from running import ARTICLE
from sharekit.cli.boundary import run


def call(monkeypatch: pytest.MonkeyPatch, *arguments: str, stdin: bytes = b"") -> int:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
    return run(arguments)


def test_a_pin_is_drawn_and_posted_once(
    tmp_path: Path, server: FaultyServer, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    for name in ("CONFIG", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795564800")
    Path("plan.md").write_text(ARTICLE, "utf-8")
    own = ("--allow-private-network",)
    login = ("auth", "login", "pinterest", "--server", server.url, "--token-stdin", *own)
    assert call(monkeypatch, *login, stdin=b"token-of-the-test") == 0
    publish = ("pin", "plan.md", "--board", "Leadership", "--publish", *own)

    assert call(monkeypatch, *publish) == 2, "nobody said yes"
    assert "publish.confirm" in capsys.readouterr().err
    assert server.state.posts == []

    assert call(monkeypatch, *publish, "--yes", "--json") == 0
    assert '"state": "sent"' in capsys.readouterr().out
    (pin,) = server.state.posts
    assert pin["title"] == "How a small shop learned to plan"
    assert pin["link"].startswith("https://shop.example/plan/?utm_content=sk")

    assert call(monkeypatch, *publish, "--yes", "--theme", "midnight") == 0
    assert len(server.state.posts) == 1, "another theme is the same pin"

    assert call(monkeypatch, "plan", "make", "plan.md", "--board", "Recipes", *own) == 0
    assert "plan.toml: 1 new" in capsys.readouterr().err
    assert Path("plan.toml").read_text("utf-8").count("[[post]]") == 1
    assert call(monkeypatch, "plan", "make", "nowhere.md", *own) == 4
    assert call(monkeypatch, "plan", "make", "plan.md", "nowhere.md", *own) == 6
    assert "plan.not_drawn" in capsys.readouterr().err

    nowhere = ("pin", "-", "--title", "A", "--board", "Leadership", "--publish", "--yes", *own)
    assert call(monkeypatch, *nowhere, stdin=ARTICLE.partition("---\n\n")[2].encode()) == 2
    assert "publish.no_link" in capsys.readouterr().err
