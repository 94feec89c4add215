"""Which board a pin goes to: the command line, else pins.toml, else the settings."""

from __future__ import annotations

from pathlib import Path

import pytest

from running import Cli
from sharekit.publish.plan import Planned, loads

pytestmark = pytest.mark.usefixtures("place")


def planned(cli: Cli, *words: str) -> list[Planned]:
    done = cli("plan", "make", *words)
    assert done.code == 0, done.err
    return list(loads(Path("plan.toml").read_bytes()).entries)


@pytest.fixture
def edited(place: Path) -> Path:
    """The first pin's board is named in pins.toml; the settings name another."""
    Path("sharekit.toml").write_text(
        '[pinterest]\nboard = "Leadership"\nsection = "Tips"\n', "utf-8"
    )
    first = sorted((place / "sharekit-out").glob("plan-0-*.png"))[0]
    document = place / "sharekit-out" / "pins.toml"
    document.write_text(f'[[pin]]\npicture = "{first.name}"\nboard = "Recipes"\n', "utf-8")
    return document


def test_what_a_person_wrote_into_pins_toml_holds(cli: Cli, edited: Path) -> None:
    first, second = planned(cli)
    assert (first.board, first.section) == ("Recipes", ""), "the section is of another board"
    assert (second.board, second.section) == ("Leadership", "Tips")


def test_the_command_line_holds_over_all(cli: Cli, edited: Path) -> None:
    made = planned(cli, "--board", "Garden", "--section", "Spring")
    assert [(each.board, each.section) for each in made] == [("Garden", "Spring")] * 2


def test_a_board_of_pinterest_is_nothing_to_others(cli: Cli, edited: Path) -> None:
    """Else a board changed in pins.toml would be another status, and post a second time."""
    made = planned(cli, "--to", "mastodon,bluesky,wordpress,telegram")
    assert {(each.platform, each.board, each.section) for each in made} == {
        (name, "", "") for name in ("mastodon", "bluesky", "wordpress", "telegram")
    }


def test_posts_without_a_board_are_told_when_the_plan_is_made(cli: Cli, place: Path) -> None:
    told = "2 posts on Pinterest without a board yet: give --board"
    assert told in cli("plan", "make").err
    assert "without a board" not in cli("plan", "make", "--board", "Garden").err
    assert "without a board" not in cli("plan", "make", "--to", "bluesky").err


def test_a_channel_of_telegram_is_named_on_the_command_line(cli: Cli, edited: Path) -> None:
    made = planned(cli, "--to", "telegram,mastodon", "--board", "@example")
    assert {(each.platform, each.board) for each in made} == {
        ("telegram", "@example"), ("mastodon", ""),
    }  # fmt: skip
