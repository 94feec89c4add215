"""`sharekit pin --pins N`: what people type, and the sheet that shows the pins."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from PIL import Image

from running import ARTICLE, Cli, command_line, empty_project
from sharekit.publish.outbox import opened
from sharekit.publish.post import Post


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    empty_project(tmp_path, monkeypatch)
    (tmp_path / "plan.md").write_text(ARTICLE, "utf-8")
    return tmp_path


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Cli:
    return command_line(capsys, monkeypatch)


def test_several_pins_are_listed_with_their_words(cli: Cli) -> None:
    found = cli("pin", "plan.md", "--pins", "3", "--json").json
    assert len(found["cards"]) == 3
    assert len({card["title"] for card in found["cards"]}) == 3
    assert all(re.fullmatch("[0-9a-f]{16}", card["dhash"]) for card in found["cards"])
    assert "nothing was written" in cli("pin", "plan.md", "--pins", "3").err


def test_the_configuration_may_say_how_many(cli: Cli, place: Path) -> None:
    (place / "sharekit.toml").write_text("[pinterest]\npins = 3\n", "utf-8")
    assert len(cli("pin", "plan.md", "--json").json["cards"]) == 3
    assert len(cli("pin", "plan.md", "--pins", "1", "-o", "one", "--json").json["cards"]) == 1
    assert cli("pin", "plan.md", "-o", "pin.png").code == 0  # a name has room for one
    assert len(cli("card", "plan.md", "-s", "pin", "-o", "cards", "--json").json["cards"]) == 1


@pytest.mark.parametrize("count", ["0", "11", "-1", "many", "2.5"])
def test_a_number_that_is_none_of_them_is_refused(cli: Cli, count: str) -> None:
    result = cli("pin", "plan.md", "--pins", count)
    assert result.code == 2
    assert "--pins" in result.err


def test_one_file_has_no_room_for_several(cli: Cli) -> None:
    result = cli("pin", "plan.md", "--pins", "2", "-o", "pin.png", "--json")
    assert (result.code, result.error["code"]) == (2, "output.one")


def test_fewer_are_told(cli: Cli, place: Path) -> None:
    (place / "short.md").write_text(
        "# Maps\n\nA good map shows less than the land does.\n", "utf-8"
    )
    result = cli("pin", "short.md", "--pins", "4")
    assert result.code == 0
    assert "pins.fewer" in result.err


def test_what_the_outbox_knows_is_not_drawn_again(cli: Cli, place: Path) -> None:
    assert cli("pin", "plan.md", "--pins", "2", "--at", "2026-12-01 09:00").code == 0
    plan = tomllib.loads((place / "plan.toml").read_text("utf-8"))["post"]
    assert len({post["variant"] for post in plan}) == 2
    assert len({post["link"] for post in plan}) == 2
    with opened(place / "out.sqlite3") as box:
        for post in plan:
            box.add([Post("pinterest", "", post["url"], post["variant"])])
    again = cli("pin", "plan.md", "--pins", "2", "--outbox", "out.sqlite3", "--json").json
    assert len(again["cards"]) == 2  # the manifest remembers them: they are the same pins
    elsewhere = cli(
        "pin", "plan.md", "--pins", "2", "--outbox", "out.sqlite3", "-o", "other", "--json"
    ).json
    alt = {card["alt"] for card in again["cards"]}
    assert alt.isdisjoint(card["alt"] for card in elsewhere["cards"])


def test_a_sheet_shows_them_without_scripts(cli: Cli, place: Path) -> None:
    assert cli("pin", "plan.md", "--pins", "3", "--sheet").code == 0
    out = place / "sharekit-out"
    with Image.open(out / "pins.png") as sheet:
        assert sheet.width > 3 * 320
    page = (out / "pins.html").read_text("utf-8")
    assert page.count("<img ") == 3
    assert "<script" not in page
    for file in re.findall(r'src="([^"]+)"', page):
        assert (out / file).is_file()
    before = (out / "pins.html").stat().st_mtime_ns
    assert cli("pin", "plan.md", "--pins", "3", "--sheet").code == 0
    assert (out / "pins.html").stat().st_mtime_ns == before
    assert cli("pin", "plan.md", "--pins", "2", "--sheet").code == 0
    assert (out / "pins.html").read_text("utf-8").count("<img ") == 2


def test_a_sheet_replaces_no_file_of_another(cli: Cli, place: Path) -> None:
    out = place / "sharekit-out"
    out.mkdir()
    (out / "pins.html").write_text("mine", "utf-8")
    result = cli("pin", "plan.md", "--sheet", "--json")
    assert (result.code, result.error["code"]) == (10, "output.not_ours")
    assert (out / "pins.html").read_text("utf-8") == "mine"
    assert not (out / "pins.png").exists()
    assert cli("pin", "plan.md", "--sheet", "--force").code == 0


def test_words_on_the_sheet_are_escaped(cli: Cli, place: Path) -> None:
    text = ARTICLE.replace("title: How a small shop", 'title: "<b>How</b> a small shop"  #')
    (place / "plan.md").write_text(text, "utf-8")
    cli("pin", "plan.md", "--sheet")
    page = (place / "sharekit-out" / "pins.html").read_text("utf-8")
    assert "<b>" not in page
