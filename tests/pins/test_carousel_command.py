"""`sharekit pin --carousel N`: what people type, what lies in the folder, what goes out."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest
from PIL import Image

from running import ARTICLE, Cli, command_line, empty_project

MORE = (
    ARTICLE
    + """
A list that nobody reads is a wall, and a list that everybody reads is a map.

Every plan is wrong about something, and that is why it needs a second page.
"""
)


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    empty_project(tmp_path, monkeypatch)
    (tmp_path / "plan.md").write_text(MORE, "utf-8")
    return tmp_path


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Cli:
    return command_line(capsys, monkeypatch)


def pictures(place: Path) -> list[str]:
    return sorted(file.name for file in (place / "sharekit-out").glob("*-carousel-*"))


def test_a_series_is_drawn_once_and_shown_on_a_sheet(cli: Cli, place: Path) -> None:
    found = cli("pin", "plan.md", "--carousel", "5", "--sheet", "--json").json
    cards = found["cards"]
    assert [card["variant"] for card in cards] == [f"carousel-{n}" for n in range(1, 6)]
    assert {(card["width"], card["height"], card["theme"]) for card in cards} == {
        (1000, 1500, "forest")
    }
    assert {card["link"].partition("utm_content=")[2] for card in cards} == {"carousel"}
    assert len({card["alt"] for card in cards}) == 5
    with Image.open(place / "sharekit-out" / "pins.png") as sheet:
        assert sheet.width > 5 * 320
    again = cli("pin", "plan.md", "--carousel", "5", "--sheet")
    assert "nothing was written" in again.err
    for card in cards[1:4]:
        file = str(place / "sharekit-out" / card["file"])
        assert cli("verify", file, "--source", "plan.md").code == 0


def test_a_shorter_series_takes_the_place_of_a_longer_one(cli: Cli, place: Path) -> None:
    cli("pin", "plan.md")
    cli("pin", "plan.md", "--carousel", "5")
    assert len(pictures(place)) == 5
    cli("pin", "plan.md", "--carousel", "3")
    assert len(pictures(place)) == 3
    known = json.loads((place / "sharekit-out" / "manifest.json").read_text("utf-8"))
    assert sorted(
        card["file"] for card in known["articles"][0]["cards"] if "-carousel-" in card["file"]
    ) == pictures(place)
    assert len(known["articles"][0]["cards"]) == 4  # the single pin stays


def test_pins_of_a_longer_series_leave_the_plan_but_for_those_edited_by_hand(
    cli: Cli, place: Path
) -> None:
    cli("pin", "plan.md", "--carousel", "5")
    plan = place / "sharekit-out" / "pins.toml"
    fourth = tomllib.loads(plan.read_text("utf-8"))["pin"][3]["picture"]
    first, found, rest = plan.read_text("utf-8").partition(fourth)
    edited = rest.replace('title = "', 'title = "In my own words: ', 1)
    plan.write_text(first + found + edited, "utf-8")
    told = cli("pin", "plan.md", "--carousel", "2")
    assert "pins.left" in told.err
    assert fourth in told.err
    left = [pin["picture"] for pin in tomllib.loads(plan.read_text("utf-8"))["pin"]]
    assert left == [*pictures(place), fourth]


def test_a_series_keeps_its_quotes_while_the_article_says_them(cli: Cli, place: Path) -> None:
    cli("pin", "plan.md", "--carousel", "4")
    before = quotes(place)
    head, _, body = MORE.rpartition("---\n\n")
    new = "Nothing is ever late in a year that has no calendar, and nothing is ever done.\n\n"
    (place / "plan.md").write_text(f"{head}---\n\n{new * 1}{body}", "utf-8")
    cli("pin", "plan.md", "--carousel", "4")
    assert quotes(place) == before
    single = cli("pin", "plan.md", "-o", "elsewhere", "--json").json["cards"][0]["quote"]["text"]
    beside = cli("pin", "plan.md", "--json").json["cards"][0]["quote"]["text"]
    assert single == beside  # what a series shows binds no other card


def quotes(place: Path) -> list[str]:
    known = json.loads((place / "sharekit-out" / "manifest.json").read_text("utf-8"))
    return [card["quote"]["text"] for card in known["articles"][0]["cards"] if card["quote"]]


def test_a_series_is_one_post_of_the_plan(cli: Cli, place: Path) -> None:
    cli("pin", "plan.md")
    board = ("--board", "Leadership")
    at = ("--at", "2026-12-01 09:00")
    assert cli("pin", "plan.md", "--carousel", "4", *board, *at).code == 0
    posts = tomllib.loads((place / "plan.toml").read_text("utf-8"))["post"]
    assert [len(post["picture"]) for post in posts] == [4]
    assert [Path(name).name for name in posts[0]["picture"]] == pictures(place)
    assert posts[0]["title"] == "How a small shop learned to plan"
    assert len(posts[0]["alt"]) == 4
    assert (
        cli("plan", "make", "--to", "pinterest,bluesky,wordpress", "--board", "Leadership").code
        == 0
    )
    made = tomllib.loads((place / "plan.toml").read_text("utf-8"))["post"]
    assert sorted((post["platform"], type(post["picture"]).__name__) for post in made) == [
        ("bluesky", "str"), ("pinterest", "list"), ("pinterest", "str"), ("wordpress", "str"),
    ]  # fmt: skip


def test_where_a_series_is_too_long_its_first_card_speaks_for_it(cli: Cli, place: Path) -> None:
    assert cli("pin", "plan.md", "--carousel", "5").code == 0
    cli("plan", "make", "--to", "bluesky,wordpress")
    made = tomllib.loads((place / "plan.toml").read_text("utf-8"))["post"]
    assert [post["picture"] for post in made] == [f"sharekit-out/{pictures(place)[0]}"] * 2


def test_other_sizes_get_one_each(cli: Cli) -> None:
    cards = cli("card", "plan.md", "-s", "square,story", "--carousel", "3", "--json").json["cards"]
    assert sorted((card["size"], card["variant"]) for card in cards) == [
        (size, f"carousel-{n}") for size in ("square", "story") for n in (1, 2, 3)
    ]
    assert all("title" not in card for card in cards)


@pytest.mark.parametrize("count", ["1", "11", "0", "many"])
def test_a_number_that_no_network_takes_is_refused(cli: Cli, count: str) -> None:
    result = cli("pin", "plan.md", "--carousel", count)
    assert result.code == 2
    assert "--carousel" in result.err


def test_pinterest_takes_no_more_than_five(cli: Cli) -> None:
    result = cli("pin", "plan.md", "--carousel", "6")
    assert result.code == 2
    assert "a carousel of the size pin has 2 to 5 cards, not 6" in result.err


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("pin", "plan.md", "--carousel", "3", "--pins", "2"), "carousel.pins"),
        (("pin", "plan.md", "--carousel", "3", "-o", "pin.png"), "output.one"),
        (("card", "plan.md", "--carousel", "3", "-s", "yt_thumb"), "carousel.size"),
        (("pin", "plan.md", "--carousel", "3", "-t", "title"), "carousel.template"),
    ],
)
def test_what_does_not_go_together_is_told(cli: Cli, words: tuple[str, ...], code: str) -> None:
    result = cli(*words, "--json")
    assert (result.code, result.error["code"]) == (2, code)


def test_an_article_that_says_too_little_is_told(cli: Cli, place: Path) -> None:
    (place / "short.md").write_text(
        "# Maps\n\nA good map shows less than the land does.\n", "utf-8"
    )
    result = cli("pin", "short.md", "--carousel", "5", "--json")
    assert (result.code, result.error["code"]) == (4, "carousel.points")
    assert "one point" in result.error["message"]
    assert not (place / "sharekit-out").exists()
