"""Exit codes, and ends that no program should meet with a traceback."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from running import Cli
from sharekit.cli import boundary

SHAREKIT = [sys.executable, "-m", "sharekit"]


def shell(*arguments: str, **settings: object) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([*SHAREKIT, *arguments], capture_output=True, check=False, timeout=60)


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("absent.md", None, "source.missing"),
        (".", None, "source.directory"),
        ("empty.txt", b"", "source.empty"),
        ("binary.txt", bytes(range(256)) * 40, "source.binary"),
        ("long.txt", b"word " * 2_100_000, "source.too_large"),
        ("nul\0.md", None, "source.unreadable"),
        ("https://127.0.0.1/", None, "fetch.address"),
    ],
)
def test_unreadable_sources_are_4_and_write_nothing(
    cli: Cli, place: Path, name: str, content: bytes | None, code: str
) -> None:
    if content is not None:
        (place / name).write_bytes(content)
    before = sorted(place.iterdir())
    for command in ("read", "quotes", "card", "pin"):
        result = cli(command, name)
        assert result.code == 4, result.err
        assert f"({code})" in result.err
        assert result.out == ""
        assert len(result.err.splitlines()) <= 2
    assert sorted(place.iterdir()) in ([*before], sorted([*before, place / "cache"]))


def test_errors_under_json_are_one_object_wherever_the_option_stands(cli: Cli) -> None:
    assert cli("read", "absent.md", "--json").error["code"] == "source.missing"
    assert cli("--json", "read", "absent.md").error["exit_code"] == 4
    assert cli("raed", "--json").error["code"] == "command.unknown"
    assert cli("read", "--json", "--bogus").error["code"] == "usage"


def test_a_picture_and_json_do_not_share_standard_output(cli: Cli, article: str) -> None:
    result = cli("card", article, "--json", "-o", "-")
    assert (result.code, result.error["code"]) == (2, "output.twice")


def test_a_file_may_be_called_like_an_option(cli: Cli) -> None:
    assert cli("read", "--", "--json").err.startswith("error: --json: no such file")


def test_a_bug_is_one_line_and_its_traceback_only_with_vv(
    cli: Cli, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("a\nb")

    monkeypatch.setattr("sharekit.article.load.load", broken)
    result = cli("read", article)
    assert result.code == 1
    assert result.err.splitlines()[0] == "error: unexpected ZeroDivisionError: a b (internal.bug)"
    assert "Traceback" not in result.err
    assert "Traceback" in cli("-vv", "read", article).err
    assert cli("read", article, "--json", "-vv").error["code"] == "internal.bug"


def test_ctrl_c_is_130(cli: Cli, article: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("sharekit.article.load.load", interrupted)
    monkeypatch.setattr(boundary, "abandon", lambda _: None)
    result = cli("read", article)
    assert result.code == 130
    assert "interrupted" in result.err
    assert "Traceback" not in result.err


def heeds_interrupts() -> None:
    """What a shell starts in the background ignores them, and so does all that it starts."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_ctrl_c_in_a_process_that_reads_standard_input() -> None:
    process = subprocess.Popen(
        [*SHAREKIT, "-v", "read", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=heeds_interrupts,  # noqa: PLW1509 - no other thread runs
    )
    assert process.stdin is not None
    process.stdin.write(b"some words\n" * 20_000)  # returns once the process reads
    process.stdin.flush()
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert process.returncode == 130
    assert out == b""
    assert b"Traceback" not in err


def test_a_closed_pipe_is_0(article: str) -> None:
    Path(article).write_text(
        "# Long\n\n" + "A sentence that is long enough to be kept here. " * 40_000
    )
    reader, writer = os.pipe()
    process = subprocess.Popen([*SHAREKIT, "read", article], stdout=writer, stderr=subprocess.PIPE)
    os.close(writer)
    assert os.read(reader, 5)
    os.close(reader)
    _, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
@pytest.mark.parametrize(
    "arguments", [("--help",), ("--version",), ("themes",), ("sizes", "--json")]
)
def test_a_full_disk_behind_stdout_is_10(arguments: tuple[str, ...]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*SHAREKIT, *arguments], stdout=full, stderr=subprocess.PIPE, check=False, timeout=60
        )
    assert done.returncode == 10
    assert b"output.full" in done.stderr
    assert b"Traceback" not in done.stderr
    assert b"Exception ignored" not in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
@pytest.mark.parametrize(
    ("arguments", "code"), [(("read", "none.txt"), 4), (("read", "none.txt", "--json"), 4)]
)
def test_a_full_disk_behind_stderr_changes_no_exit_code(
    arguments: tuple[str, ...], code: int
) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*SHAREKIT, *arguments], stdout=subprocess.PIPE, stderr=full, check=False, timeout=60
        )
    assert (done.returncode, done.stdout) == (code, b"")


def test_a_misspelt_variable_is_told_once(
    cli: Cli, place: Path, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SHAREKIT_THEEM", "ink")
    done = cli("card", article, "-o", str(place / "card.png"))
    assert done.code == 0
    assert done.err.count("warning: SHAREKIT_THEEM: no setting is called so (config.variable)") == 1
    assert "hint: did you mean SHAREKIT_BRAND_THEME?" in done.err


def test_escape_sequences_of_articles_and_names_reach_no_terminal(cli: Cli, place: Path) -> None:
    name = "evil\x1b[2J.txt"
    (place / name).write_text("Title\x1b]0;owned\x07\n\nA plain \x9b31m sentence that is long.\n")
    for arguments in (
        ("read", name),
        ("quotes", name),
        ("read", name, "--json"),
        ("read", name + "x"),
    ):
        result = cli(*arguments)
        assert "\x1b" not in result.out + result.err
        assert "\x9b" not in result.out + result.err


def test_the_version_is_cheap() -> None:
    loaded = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys; from sharekit.cli.boundary import run; run(['--version']);"
            "print(sorted(sys.modules), file=sys.stderr)",
        ],
        capture_output=True,
        check=True,
        text=True,
    )
    assert loaded.stdout.startswith("sharekit ")
    for heavy in ("PIL", "lxml", "uharfbuzz", "yaml", "importlib.metadata", "json", "platformdirs"):
        assert f"'{heavy}'" not in loaded.stderr
    assert "sharekit.cli.commands" not in loaded.stderr
