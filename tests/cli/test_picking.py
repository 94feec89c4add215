"""`quotes --pick N`: the choice stands in the article's front matter, and every card keeps it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from running import Cli
from sharekit.article.parse import parse
from sharekit.errors import InputError
from sharekit.extract.quotes import quotes
from sharekit.pipeline.pick import write_choice

ARTICLE = (
    b"\xef\xbb\xbf---\r\ntitle: Maps  # the book\r\n\r\ntags: [ map,land ]\r\n---\r\n\r\n"
    b"A good map shows less than the land, and that is why it helps.\r\n\r\n"
    b"Remember, every border on a map is a promise that somebody made.\r\n\r\n"
    b"Whoever draws a map decides what you can't see on it.\r\n"
)


@pytest.fixture
def maps(place: Path) -> Path:
    path = place / "maps.md"
    path.write_bytes(ARTICLE)
    return path


def test_the_choice_is_written_and_comes_first(cli: Cli, maps: Path) -> None:
    listed = [q["text"] for q in json.loads(cli("quotes", "maps.md", "--json").out)["quotes"]]
    result = cli("quotes", "maps.md", "--pick", "2")
    assert (result.code, result.out) == (0, "")
    assert listed[1] in result.err
    head, line, rest = maps.read_bytes().partition(b"pullquote: ")
    assert line
    assert head + rest.split(b"\r\n", 1)[1] == ARTICLE
    again = json.loads(cli("quotes", "maps.md", "--json").out)["quotes"][0]
    assert again["text"] == listed[1]
    assert again["reasons"] == ["the author's own choice"]
    before = maps.read_bytes()
    assert cli("quotes", "maps.md", "--pick", "1").code == 0
    assert maps.read_bytes() == before


def test_a_dry_run_writes_nothing(cli: Cli, maps: Path) -> None:
    assert cli("quotes", "maps.md", "--pick", "1", "--dry-run").code == 0
    assert maps.read_bytes() == ARTICLE


def test_a_file_without_front_matter_gets_one(cli: Cli, maps: Path) -> None:
    body = ARTICLE.split(b"---\r\n\r\n", 1)[1]
    maps.write_bytes(body)
    assert cli("quotes", "maps.md", "--pick", "1").code == 0
    assert maps.read_bytes().startswith(b'---\r\npullquote: "')
    assert maps.read_bytes().endswith(b"---\r\n\r\n" + body)


def test_a_file_that_changed_meanwhile_is_left_alone(maps: Path) -> None:
    article = parse(ARTICLE, source="maps.md", kind="markdown")
    with pytest.raises(InputError) as caught:
        write_choice("maps.md", ARTICLE + b"More.\r\n", article, quotes(article)[0])
    assert caught.value.code == "pick.changed"
    assert maps.read_bytes() == ARTICLE


def test_what_has_no_front_matter_is_refused(cli: Cli, maps: Path, place: Path) -> None:
    text = place / "maps.txt"
    text.write_bytes(ARTICLE.split(b"---\r\n\r\n", 1)[1])
    for arguments, stdin in ((("quotes", "maps.txt"), b""), (("quotes", "-"), text.read_bytes())):
        result = cli(*arguments, "--pick", "1", stdin=stdin)
        assert result.code == 2
        assert "pick.source" in result.err
    result = cli("quotes", "maps.md", "--pick", "40")
    assert result.code == 2
    assert "quote.number" in result.err
    assert maps.read_bytes() == ARTICLE
