"""Every command is listed, described as it describes itself, and shows examples that parse."""

from __future__ import annotations

import shlex

import click
import pytest

from running import Cli
from sharekit.cli.app import COMMANDS, app
from sharekit.cli.console import Console
from sharekit.cli.options import Options


def find(name: str) -> click.Command:
    found = app.get_command(click.Context(app), name)
    assert found is not None
    return found


@pytest.mark.parametrize("name", COMMANDS)
def test_the_groups_help_tells_what_each_command_tells(name: str) -> None:
    command = find(name)
    assert command.name == name
    assert command.short_help == COMMANDS[name]


@pytest.mark.parametrize("name", COMMANDS)
def test_help_has_examples_that_parse(cli: Cli, name: str) -> None:
    shown = cli(name, "--help")
    assert shown.code == 0
    assert shown.out.startswith(f"Usage: sharekit {name}")
    examples = [line.strip() for line in shown.out.split("Examples:")[1].splitlines() if line]
    lines = [line for line in examples if not line.startswith("#")]
    assert len(lines) >= 1
    for line in lines:
        words = shlex.split(line.partition("|")[2] or line.partition(">")[0], comments=True)
        if words[0] != "sharekit":
            assert "sharekit" in line  # within a shell's eval
            continue
        subject = find(words[1])
        subject.make_context(words[1], words[2:], obj=Options(console=Console()))


def test_the_groups_help_lists_everything_and_imports_no_command(cli: Cli) -> None:
    shown = cli("--help")
    assert shown.code == 0
    for name, text in COMMANDS.items():
        assert f"{name} " in shown.out
        assert text in shown.out
    assert "--as-of DATE" in shown.out
    assert "sharekit pin article.txt" in shown.out
    assert cli().out == shown.out


@pytest.mark.parametrize("flag", ["-h", "--help"])
def test_both_help_options(cli: Cli, flag: str) -> None:
    assert cli("fonts", "check", flag).code == 0


@pytest.mark.parametrize(
    ("arguments", "near"),
    [
        (("quotse", "a.md"), "quotes"),
        (("card", "a.md", "--tempalte", "quote"), "--template"),
        (("card", "a.md", "-s", "sqare"), "square"),
        (("fonts", "chek", "x"), "check"),
    ],
)
def test_a_wrong_name_answers_with_the_near_one(
    cli: Cli, arguments: tuple[str, ...], near: str
) -> None:
    result = cli(*arguments)
    assert result.code == 2
    assert result.out == ""
    first, second = result.err.splitlines()
    assert first.startswith("error: ")
    assert second.startswith("hint: did you mean ")
    assert near in second


@pytest.mark.parametrize(
    "arguments",
    [
        ("card",),
        ("quotes", "a.md", "--limit", "0"),
        ("quotes", "a.md", "--limit"),
        ("completion", "tcsh"),
        ("read", "a.md", "b.md"),
        ("card", "a.md", "--set", "nonsense"),
        ("card", "a.md", "--set", "brand.nmae=x"),
        ("card", "a.md", "--budget", "lots"),
        ("card", "a.md", "--format", "gif"),
        ("card", "a.md", "--scale", "9"),
        ("card", "a.md", "--scale", "nan"),
        ("card", "a.md", "b.md", "-o", "-"),
        ("card", "a.md", "-o", "x.png", "--format", "webp"),
        ("card", "a.md", "--as-of", "yesterday"),
        ("read", "a.md", "-c", "absent.toml"),
    ],
)
def test_usage_errors_are_one_line_and_a_hint(cli: Cli, arguments: tuple[str, ...]) -> None:
    result = cli(*arguments)
    assert result.code == 2
    assert result.out == ""
    assert [line.partition(":")[0] for line in result.err.splitlines()] == ["error", "hint"]


def test_completion_knows_commands_without_importing_them(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from sharekit.cli.boundary import run

    monkeypatch.setenv("_SHAREKIT_COMPLETE", "zsh_complete")
    monkeypatch.setenv("COMP_WORDS", "sharekit t")
    monkeypatch.setenv("COMP_CWORD", "1")
    with pytest.raises(SystemExit):
        run(())
    assert capsys.readouterr().out.split("\n")[:6:3] == ["plain", "plain"]


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("card a.md -t quo", "plain,quote"),
        ("card a.md --theme midn", "plain,midnight"),
        ("card a.md -s og,squ", "plain,og,square"),
        ("links a.md --network linke", "plain,linkedin"),
        ("auth login mast", "plain,mastodon"),
        ("publish plan.toml --to pinterest,blue", "plain,pinterest,bluesky"),
        ("card art", "file,art"),
        ("publish pl", "file,pl"),
        ("card a.md -o ou", "file,ou"),
    ],
)
def test_completion_offers_names_and_files(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], line: str, offered: str
) -> None:
    from sharekit.cli.boundary import run

    monkeypatch.setenv("_SHAREKIT_COMPLETE", "bash_complete")
    monkeypatch.setenv("COMP_WORDS", f"sharekit {line}".replace(" ", "\n"))
    monkeypatch.setenv("COMP_CWORD", str(len(line.split())))
    with pytest.raises(SystemExit):
        run(())
    assert capsys.readouterr().out.splitlines() == [offered]


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_completion_scripts(cli: Cli, shell: str) -> None:
    result = cli("completion", shell)
    assert result.code == 0
    assert "_SHAREKIT_COMPLETE" in result.out
    assert cli("completion", shell, "--json").json["script"] == result.out.removesuffix("\n")
