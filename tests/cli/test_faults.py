"""Bad input and bad luck: one line, the code, the exit code, and nothing written."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from running import Cli


@pytest.fixture
def refused(cli: Cli, place: Path) -> Any:
    """Run a command that must fail; its error, having checked the line and the folder."""

    def call(code: str, exit_code: int, *arguments: str, stdin: bytes = b"") -> Any:
        before = {p for p in place.rglob("*") if "cache" not in p.parts}
        result = cli(*arguments, stdin=stdin)
        assert result.code == exit_code, result.err
        errors = [line for line in result.err.splitlines() if line.startswith("error: ")]
        assert len(errors) == 1
        assert errors[0].endswith(f"({code})")
        assert "Traceback" not in result.err
        assert result.out == ""
        assert {p for p in place.rglob("*") if "cache" not in p.parts} == before
        return result

    return call


@pytest.mark.parametrize("command", ["card", "pin", "read", "quotes"])
def test_a_missing_file(refused: Any, command: str) -> None:
    refused("source.missing", 4, command, "nowhere.md")


@pytest.mark.parametrize("command", ["card", "pin", "read"])
def test_a_folder(refused: Any, place: Path, command: str) -> None:
    (place / "posts").mkdir()
    refused("source.directory", 4, command, "posts")


def test_what_to_do_with_a_folder_or_a_link_is_told(cli: Cli, place: Path) -> None:
    (place / "posts").mkdir()
    assert "sharekit build posts" in cli("card", "posts").err
    (place / "link.md").symlink_to("gone.md")
    assert "link.md: is a link that leads nowhere" in cli("card", "link.md").err


@pytest.mark.parametrize("address", ["foo", "javascript:alert(1)", "/plan/"])
def test_an_address_that_no_page_has(refused: Any, article: str, address: str) -> None:
    result = refused("link.scheme", 2, "card", article, "--url", address)
    assert result.err.startswith("error: --url: ")


def test_bounds_that_leave_nothing(refused: Any, article: str) -> None:
    refused("usage", 2, "quotes", article, "--min", "50", "--max", "20")


def test_ranges_are_told_in_words(cli: Cli, article: str) -> None:
    assert "9.0 is not from 0.25 to 4" in cli("card", article, "--scale", "9").err
    assert "'much' is no number (usage)" in cli("card", article, "--scale", "much").err
    assert "'1.5' is no whole number (usage)" in cli("quotes", article, "--limit", "1.5").err
    assert "0 is less than 1" in cli("quotes", article, "--max", "0").err


def test_a_file_that_is_no_folder_isnt_suggested_in_its_own_place(cli: Cli, article: str) -> None:
    assert "did you mean" not in cli("diff", article, "cards").err


def test_a_picture_that_was_missing_is_told_once(cli: Cli, article: str) -> None:
    assert "image.missing" in cli("card", article, "--image", "gone.png").err
    assert "image.missing" not in cli("card", article).err


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "source.empty"),
        (b" \n\t\n", "source.empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(64), "source.binary"),
        (b"%PDF-1.7\n" + bytes(64), "source.binary"),
        (b"PK\x03\x04" + bytes(64), "source.binary"),
    ],
)
def test_what_is_no_article(refused: Any, place: Path, content: bytes, code: str) -> None:
    (place / "a.md").write_bytes(content)
    refused(code, 4, "card", "a.md")
    refused(code, 4, "card", "-", stdin=content)


def test_ten_megabytes_of_text(refused: Any, place: Path) -> None:
    (place / "a.md").write_text("word " * 2_000_000, "utf-8")
    refused("source.too_large", 4, "card", "a.md")


def test_an_address_that_is_not_kept_is_not_fetched_offline(refused: Any) -> None:
    refused("fetch.offline", 8, "card", "https://www.example.com/", "--offline")


def test_a_file_that_may_not_be_read(
    refused: Any, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Path.open

    def locked(path: Path, *arguments: Any, **more: Any) -> Any:
        if path.name == article:
            raise PermissionError(13, "Permission denied")
        return real(path, *arguments, **more)

    monkeypatch.setattr(Path, "open", locked)
    refused("source.permission", 4, "card", article)


def test_nothing_to_quote(refused: Any, place: Path) -> None:
    (place / "a.md").write_text("---\ntitle: Only a title\n---\n\nIs it so? Why?\n", "utf-8")
    result = refused("quote.none", 4, "card", "a.md", "-t", "quote")
    assert "-t title" in result.err


@pytest.mark.parametrize(
    ("option", "name", "code", "near"),
    [
        ("-t", "qoute", "template.unknown", "quote"),
        ("-s", "sqare", "size.unknown", "square"),
        ("--theme", "forrest", "theme.unknown", "forest"),
        ("--format", "pgn", "config.type", "png"),
        ("--set", "brand.lgo=x.png", "config.unknown", "brand.logo"),
        ("-o", "card.gif", "output.format", ".png"),
    ],
)
def test_a_wrong_name(
    refused: Any, article: str, option: str, name: str, code: str, near: str
) -> None:
    assert near in refused(code, 2, "card", article, option, name).err


def test_a_font_that_is_not_there(refused: Any, article: str) -> None:
    result = refused("font.unknown", 2, "card", article, "--set", "brand.heading=Frances")
    assert "Fraunces" in result.err


def test_a_broken_font(refused: Any, article: str, place: Path) -> None:
    (place / "fonts").mkdir()
    (place / "fonts" / "Broken.ttf").write_bytes(b"\x00\x01\x00\x00" + b"no font at all" * 20)
    refused("font.broken", 4, "card", article, "--font-dir", "fonts")


def test_a_configuration_that_is_not_there(refused: Any, article: str) -> None:
    refused("config.unreadable", 2, "card", article, "-c", "absent.toml")


def test_a_logo_that_is_no_picture(refused: Any, article: str, place: Path) -> None:
    (place / "logo.png").write_bytes(b"no picture")
    refused("image.format", 4, "card", article, "--set", "brand.logo=logo.png")


def test_output_under_a_file(refused: Any, article: str, place: Path) -> None:
    (place / "taken").write_text("mine", "utf-8")
    refused("output.not_a_directory", 10, "card", article, "-o", "taken/cards")


def test_a_full_disk(cli: Cli, article: str, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import os

    def full(*_: Any) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    result = cli("card", article)
    assert result.code == 10
    assert "(output.full)" in result.err
    assert not list(place.glob("sharekit-out/*"))


def test_a_text_that_no_font_can_draw(cli: Cli) -> None:
    result = cli("fonts", "check", "a\U00012000b")
    assert result.code == 5
    assert "(font.glyph)" in result.err
    assert "U+12000" in result.err


def test_doctor_finds_a_pillow_without_jpeg(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    from PIL import features

    monkeypatch.setattr(features, "check", lambda name: name != "jpg")
    result = cli("doctor", "--json")
    assert result.code == 5
    (bad,) = (check for check in result.json["checks"] if not check["ok"])
    assert "jpg" in bad["detail"]  # doctor.formats
    assert "pip install" in bad["hint"]


def test_two_words_without_a_title_get_advice_that_works(
    refused: Any, cli: Cli, place: Path
) -> None:
    (place / "two.txt").write_text("Hello there", "utf-8")
    advice = refused("quote.none", 4, "card", "two.txt").err.partition("hint: ")[2]
    assert advice.strip().endswith("-t title --title 'TEXT'")
    assert "-t title --title 'TEXT'" in refused("quote.none", 4, "quotes", "two.txt").err
    assert cli("card", "two.txt", "-t", "title", "--title", "Hello there").code == 0


def test_what_does_not_fit_is_all_named(refused: Any, place: Path) -> None:
    text = (
        "Whoever walks in front decides the way and who is behind the pace, " * 10 + "so be kind."
    )
    (place / "long.md").write_text(f"# Walking\n\n{text}", "utf-8")
    error = refused("card.overflow", 5, "card", "long.md", "--quote", text).err
    assert "the quote does not fit its place; the name does not fit its place (" in error
    assert "(this is og, its quote has 681 characters)" in error


def test_a_size_that_is_refused_keeps_no_other_from_being_written(cli: Cli, place: Path) -> None:
    text = "Whoever keeps the rope decides how far the others dare to climb, " * 4 + "so be kind."
    (place / "long.md").write_text(f"# Ropes\n\n{text}", "utf-8")
    result = cli("card", "long.md", "-s", "pin,email_header,story", "--quote", text)
    assert result.code == 5
    assert [Path(line).name.split(".")[0] for line in result.out.splitlines()] == [
        "ropes-pin",
        "ropes-story",
    ]
    (error,) = (line for line in result.err.splitlines() if line.startswith("error: "))
    assert error.startswith("error: long.md: the quote does not fit its place")
    assert "(this is email_header, " in result.err
    assert "2 cards: 2 new, 1 refused" in result.err
    told = cli("card", "long.md", "-s", "pin,email_header", "--quote", text, "--json")
    assert (told.code, len(told.json["cards"])) == (5, 1)


WITHOUT = """
import sys
sys.modules["lxml_html_clean"] = None
from sharekit.cli.boundary import run
print(run(["quotes", "page.html"]), run(["doctor"]))
"""


def test_a_library_of_the_html_reader_is_missing(place: Path) -> None:
    """As where an installer left out the extra that trafilatura's jusText asks for."""
    (place / "page.html").write_text("<p>" + "Whoever walks in front decides the way. " * 9)
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT], capture_output=True, text=True, check=True
    )
    assert "page.html: HTML can't be read here: lxml_html_clean is missing (html.library)" in (
        done.stderr
    )
    assert "hint: pip install lxml_html_clean" in done.stderr
    assert "BAD  HTML pages:" in done.stdout
    assert done.stdout.endswith("4 5\n")


@pytest.mark.checkout
def test_the_doctor_looks_at_every_dependency() -> None:
    import re
    import tomllib

    from sharekit.cli.commands.doctor import PACKAGES

    project = tomllib.loads(Path(__file__).parents[2].joinpath("pyproject.toml").read_text())
    named = [re.split(r"[<>=]", each)[0] for each in project["project"]["dependencies"]]
    assert sorted(named) == sorted(PACKAGES)
    assert "lxml_html_clean" in named  # trafilatura's own wish for it is lost on pip before 23.3


def test_a_character_that_no_font_has_refuses_the_card(cli: Cli, place: Path) -> None:
    text = "A sentence with \U00012000 in it stands alone and says quite enough."
    (place / "a.md").write_text(text, "utf-8")
    result = cli("card", "a.md", "--quote", text)
    assert result.code == 5
    assert "(card.missing_glyph)" in result.err
    assert not (place / "sharekit-out").exists()


def test_several_sources_one_bad(cli: Cli, article: str, place: Path) -> None:
    result = cli("card", article, "nowhere.md")
    assert result.code == 6
    assert len(list((place / "sharekit-out").glob("*.png"))) == 1
    assert "nowhere.md" in result.err


def test_no_socket_is_opened(
    cli: Cli, article: str, articles: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import socket

    def refuse(*_: Any, **__: Any) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    assert cli("pin", article).code == 0
    # this page's picture has an address of its own
    page = str(articles / "leading-and-managing.html")
    offline = cli("card", page, "-t", "title", "--offline")
    assert offline.code == 0
    assert "image.missing" in offline.err


def test_a_refused_card_names_its_source(cli: Cli, article: str, place: Path) -> None:
    (place / "odd.md").write_text("---\ntitle: Odd \U00012000\n---\n\nSome words.\n", "utf-8")
    result = cli("card", article, "odd.md", "-t", "title", "--json")
    assert result.code == 5
    assert result.error["where"] == "odd.md"


def test_a_dry_run_is_refused_where_a_real_one_is(cli: Cli, place: Path) -> None:
    text = "A sentence with \U00012000 in it stands alone and says quite enough."
    (place / "odd.md").write_text(text, "utf-8")
    assert cli("card", "odd.md", "--quote", text, "--dry-run").code == 5


def test_a_folder_named_as_a_picture_or_a_logo_is_told_as_one(cli: Cli, article: str) -> None:
    Path("folder").mkdir()
    for name in ("--image", "--set"):
        value = "folder" if name == "--image" else "brand.logo=folder"
        told = cli("card", article, "-t", "photo" if name == "--image" else "quote", name, value)
        assert "folder: " in told.err
        assert "is a folder, not a file" in told.err


def test_no_name_at_all_is_told(cli: Cli) -> None:
    told = cli("read", "")
    assert (told.code, told.err.splitlines()[0]) == (
        4,
        "error: '': its name is empty (source.missing)",
    )
    for line in (("check", ""), ("diff", "", ""), ("diff", ".", "")):
        told = cli(*line)  # not the folder here
        assert (told.code, told.out) == (4, "")
        assert "its name is empty" in told.err
    for line in (("meta", "--inject", ""), ("diff", ".", ".", "-o", "")):
        told = cli(*line)
        assert (told.code, told.out) == (2, "")
        assert f"Invalid value for '{line[-2]}'" in told.err.replace("' / '--output", "")


@pytest.mark.parametrize(
    "line",
    ["diff {} .", "check {}", "meta --inject {}", "plan make {}", "card a.md --font-dir {}",
     "card a.md -o {}.png", "outbox list --outbox {}", "read {}", "build {}"],
)  # fmt: skip
def test_a_name_too_long_is_no_bug(cli: Cli, article: str, line: str) -> None:
    Path(article).rename("a.md")
    told = cli(*line.format("x" * 300).split())
    assert told.code in {0, 4, 10}, told.err
    assert "unexpected" not in told.err


def test_a_source_named_twice_is_one(cli: Cli, article: str) -> None:
    assert "1 card: 1 new" in cli("card", article, article).err
    assert cli("card", "-", "-", stdin=Path(article).read_bytes()).code == 0


def test_a_wrong_size_names_the_place_it_stands_in(cli: Cli, article: str) -> None:
    Path("sharekit.toml").write_text('[output]\nsizes = ["ogg"]\n')
    told = cli("card", article)
    assert told.err.startswith("error: sharekit.toml: output.sizes: no size is called 'ogg'")


def test_a_damaged_manifest_is_named(cli: Cli, article: str) -> None:
    Path("sharekit-out").mkdir()
    Path("sharekit-out/manifest.json").write_text('{"schema": 1, "articles": [{"source": "a"}]}')
    assert (
        cli("card", article, "--json").error["where"] == "sharekit-out/manifest.json: articles[0]"
    )


def test_a_group_without_a_command_names_its_commands_in_a_line(cli: Cli) -> None:
    done = cli("plan")
    assert (done.code, done.out) == (2, "")
    assert done.err.splitlines() == [
        "error: sharekit plan wants a command (usage)",
        "hint: there are: make, show, check, export",
    ]
