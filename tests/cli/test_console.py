"""What is printed, where, and how: nothing that a terminal would obey."""

from __future__ import annotations

import io
import json
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from running import Cli
from sharekit import diagnostics
from sharekit.cli.console import Console, one_line, plain
from sharekit.errors import InputError

HOSTILE = "a\x1b]0;owned\x07\x1b[2J\x9b31m\u202egpj.exe\x7f\r\x00\ud800b"
PROBLEM = InputError("no such file", code="source.missing", hint="check", where="a.md")


@given(st.text(st.characters() | st.sampled_from("\x1b\x9b\u202e\x07\r\n\t")))
def test_plain_text_obeys_nothing(text: str) -> None:
    shown = plain(text)
    assert len(shown) == len(text)
    assert not any(ord(c) < 32 and c not in "\n\t" for c in shown)
    assert not any(0x7F <= ord(c) < 0xA0 or 0xD800 <= ord(c) < 0xE000 for c in shown)
    assert "\n" not in one_line(text)


def test_every_channel_is_neutralised(capsys: pytest.CaptureFixture[str]) -> None:
    console = Console(verbosity=1)
    console.data(HOSTILE)
    console.message(HOSTILE)
    console.detail(HOSTILE)
    console.diagnostics([diagnostics.warning("x.y", HOSTILE, hint=HOSTILE, where=HOSTILE)])
    console.error(InputError(HOSTILE, code="x.y", hint=HOSTILE, where=HOSTILE))
    Console().object({"text": HOSTILE})
    Console(json=True).error(InputError(HOSTILE, code="x.y"))
    out, err = capsys.readouterr()
    for character in HOSTILE[1:-1]:
        if not character.isascii() or not character.isprintable():
            assert character not in out + err


def test_json_loses_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    Console().object({"text": HOSTILE + "é🙂"})
    out = capsys.readouterr().out
    assert json.loads(out) == {"schema": 1, "text": HOSTILE + "é🙂"}
    assert "é🙂" in out
    assert out.count("\n") == 1


def test_an_error_is_a_line_and_a_hint(capsys: pytest.CaptureFixture[str]) -> None:
    Console().error(PROBLEM)
    out, err = capsys.readouterr()
    assert out == ""
    assert err == "error: a.md: no such file (source.missing)\nhint: check\n"


def test_under_json_an_error_is_one_object(capsys: pytest.CaptureFixture[str]) -> None:
    Console(json=True).error(PROBLEM)
    assert json.loads(capsys.readouterr().err) == {
        "schema": 1,
        "error": {
            "code": "source.missing",
            "message": "no such file",
            "hint": "check",
            "where": "a.md",
            "exit_code": 4,
        },
    }


def test_quiet_keeps_results_warnings_and_errors(capsys: pytest.CaptureFixture[str]) -> None:
    console = Console(quiet=True)
    console.data("result")
    console.message("done")
    console.diagnostics([diagnostics.note("a.b", "note"), diagnostics.warning("a.b", "warning")])
    out, err = capsys.readouterr()
    assert out == "result\n"
    assert err == "warning: warning (a.b)\n"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("variables", "no_color", "colored"),
    [
        ({}, False, True),
        ({"NO_COLOR": "1"}, False, False),
        ({"NO_COLOR": ""}, False, True),
        ({"TERM": "dumb"}, False, False),
        ({}, True, False),
    ],
)
def test_colour_only_where_it_is_wanted(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], no_color: bool, colored: bool
) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    Console(no_color=no_color).error(PROBLEM)
    assert ("\x1b[31m" in terminal.getvalue()) is colored


def test_no_colour_into_a_pipe(cli: Cli) -> None:
    assert "\x1b" not in cli("read", "absent.md").err


def test_what_the_locale_cannot_encode_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="ascii"))
    Console().data("naïve 🙂")
    Console().object({"text": "naïve"})
    sys.stdout.flush()
    assert raw.getvalue() == b"na?ve ?\n" + '{"schema": 1, "text": "naïve"}\n'.encode()
