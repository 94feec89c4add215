"""A path that isn't there: the hint says what was meant, and nothing is fetched."""

from __future__ import annotations

from pathlib import Path

import pytest

from running import Cli


def hint(cli: Cli, *arguments: str) -> str:
    result = cli(*arguments)
    assert result.code == 4
    assert "(source.missing)" in result.err
    return result.err.partition("hint: ")[2].rstrip("\n")


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("www.example.com/article", "https://www.example.com/article"),
        ("example.com", "https://example.com"),
        ("example.co.uk/2026/plan.html?page=2", "https://example.co.uk/2026/plan.html?page=2"),
        ("Example.COM:8443/plan/", "https://Example.COM:8443/plan/"),
        ("xn--bcher-kva.example/plan", "https://xn--bcher-kva.example/plan"),
        ("https:/example.com/plan", "https://example.com/plan"),
        ("http//example.com/plan", "https://example.com/plan"),
        ("//example.com/plan", "https://example.com/plan"),
        ("localhost:4000/plan", "http://localhost:4000/plan"),
        ("127.0.0.1:8000/", "http://127.0.0.1:8000/"),
    ],
)
@pytest.mark.parametrize("command", ["card", "read"])
def test_an_address_without_its_scheme(cli: Cli, command: str, typed: str, address: str) -> None:
    assert hint(cli, command, typed) == f"did you mean {address}?"


@pytest.mark.parametrize("command", ["links", "check", "meta", "build", "pin", "diagram"])
def test_every_command_says_so(cli: Cli, command: str) -> None:
    assert hint(cli, command, "example.com/plan") == "did you mean https://example.com/plan?"


def test_the_hint_is_in_json_too(cli: Cli) -> None:
    error = cli("read", "example.com/plan", "--json").error
    assert error["hint"] == "did you mean https://example.com/plan?"


@pytest.mark.parametrize(
    "typed", ["notes.md", "v1.2", "Q3 report.final/x", "./example.com", "page.html", "a/b.c/d"]
)
def test_what_is_more_like_a_path_is_no_address(cli: Cli, typed: str) -> None:
    assert hint(cli, "card", typed) == "check the path"


def test_names_nearby(cli: Cli, place: Path) -> None:
    for name in (
        "posts/sourdough.md",
        "posts/Sourdough.txt",
        "posts/plan.md",
        "posts/.sourdoug.md",
    ):
        (place / name).parent.mkdir(exist_ok=True)
        (place / name).write_text("A text.", "utf-8")
    both = "did you mean posts/sourdough.md or posts/Sourdough.txt?"
    assert hint(cli, "card", "posts/sourdoug.md") == both
    assert hint(cli, "card", "posts/sourdough.markdown") != "check the path"
    assert hint(cli, "card", "pots/plan.md") == "did you mean posts/plan.md?"
    assert hint(cli, "build", "post") == "did you mean posts?"
    assert hint(cli, "card", "posts/nothing.md") == "check the path"
    assert hint(cli, "card", "sites/nothing.md") == "check the path"


def test_of_several_sources_each_gets_its_own(cli: Cli, place: Path, article: str) -> None:
    result = cli("read", "plann.md")
    assert "hint: did you mean plan.md?" in result.err
    result = cli("card", article, "plann.md", "example.com/plan")
    assert result.code == 6
    assert "hint: did you mean plan.md?" in result.err
    assert "hint: did you mean https://example.com/plan?" in result.err


def test_a_build_of_an_address_says_how(cli: Cli) -> None:
    address = "https://example.com/feed.xml"
    assert hint(cli, "build", address) == f"a feed or a sitemap: --from {address}"


def test_a_scheme_with_a_slip(cli: Cli) -> None:
    result = cli("card", "htps://example.com/plan")
    assert result.code == 4
    assert "hint: did you mean https://example.com/plan?" in result.err
    assert "pass the file" in cli("card", "ftp://example.com/plan").err
