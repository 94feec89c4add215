"""Which board a pin goes to: the command line, else pins.toml, else the settings."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from faulty import FaultyServer

from running import Cli, Result
from sharekit.publish.plan import Planned
from sharekit.publish.plan_text import loads

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


def test_a_board_that_is_named_later_is_written_into_the_plan(cli: Cli, place: Path) -> None:
    cli("plan", "make")
    before = Path("plan.toml").read_text("utf-8")
    assert "0 new, 2 there already" in cli("plan", "make", "--board", "Garden").err
    after = Path("plan.toml").read_text("utf-8")
    assert after.count('board = "Garden"\n') == 2
    assert after.replace('board = "Garden"\n', "") == before
    assert cli("plan", "check").code == 0
    assert "2 new, 0 there already" in cli("plan", "make", "--board", "Other").err


def test_a_login_makes_no_second_plan(
    cli: Cli, place: Path, login: Callable[..., Result], server: FaultyServer
) -> None:
    """An account that isn't named is the only one there is, before it is there and after."""
    cli("plan", "make", "--board", "Leadership")
    before = Path("plan.toml").read_text("utf-8")
    assert login().code == 0
    assert "0 new, 2 there already" in cli("plan", "make", "--board", "Leadership").err
    assert Path("plan.toml").read_text("utf-8") == before
    assert "2 new" in cli("plan", "make", "--board", "Leadership", "--account", "shop").err
    assert server.state.posts == []


def test_a_channel_of_telegram_is_named_on_the_command_line(cli: Cli, edited: Path) -> None:
    made = planned(cli, "--to", "telegram,mastodon", "--board", "@example")
    assert {(each.platform, each.board) for each in made} == {
        ("telegram", "@example"), ("mastodon", ""),
    }  # fmt: skip
