"""A card keeps the quote that it has while the article says it; people may choose another."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from running import Cli

FIRST = "A good map shows less than the land, and that is why it helps."
BETTER = "You never own a map; every map only lends you the eyes of whoever drew the map."
HEAD = "---\ntitle: What a map is for\n---\n\n"


def shown(cli: Cli, *arguments: str) -> str:
    result = cli("card", "maps.md", "-t", "quote", *arguments, "--json")
    assert result.code == 0, result.err
    (card,) = json.loads(result.out)["cards"]
    return str(card["quote"]["text"])


@pytest.fixture
def maps(place: Path) -> Path:
    path = place / "maps.md"
    path.write_text(f"{HEAD}{FIRST}\n", "utf-8")
    return path


def test_an_edited_article_keeps_its_card(cli: Cli, maps: Path) -> None:
    assert shown(cli) == FIRST
    maps.write_text(f"{HEAD}A new beginning of it all.\n\n{BETTER}\n\n{FIRST}\n", "utf-8")
    assert shown(cli) == FIRST
    again = cli("card", "maps.md", "-t", "quote", "--json")
    assert json.loads(again.out)["cards"][0]["quote"]["block"] == 2
    assert shown(cli, "--new-quote") == BETTER
    assert shown(cli) == BETTER


def test_words_that_are_gone_are_not_kept(cli: Cli, maps: Path) -> None:
    assert shown(cli) == FIRST
    maps.write_text(f"{HEAD}{BETTER}\n\n{FIRST.replace('less', 'more')}\n", "utf-8")
    assert shown(cli) == BETTER


def test_a_persons_choice_stays_and_the_authors_wins(cli: Cli, maps: Path) -> None:
    maps.write_text(f"{HEAD}{FIRST}\n\n{BETTER}\n", "utf-8")
    best = shown(cli)
    other = ({FIRST, BETTER} - {best}).pop()
    assert shown(cli, "--quote", other) == other
    assert shown(cli) == other
    pulled = HEAD.replace("---\n\n", f'pullquote: "{best}"\n---\n\n')
    maps.write_text(f"{pulled}{FIRST}\n\n{BETTER}\n", "utf-8")
    assert shown(cli) == best
