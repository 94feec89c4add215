"""The plan of pins: a second run, another article, a re-drawn picture, edits left alone."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from sharekit.article.parse import parse
from sharekit.errors import UsageError
from sharekit.pipeline.folder import open_folder
from sharekit.pipeline.output import Fate, Recorded, record
from sharekit.pipeline.places import Output
from sharekit.pipeline.run import compose_card
from sharekit.pipeline.settings import CardSettings
from sharekit.pipeline.tools import Tools, open_tools

TEXT = """---
title: {title}
author: Ada Grey
url: https://www.example.com/{slug}/
---

A good map shows less than the land, and that is why you can carry it.

Nobody remembers the rule, but everybody remembers who bent it kindly when it mattered.
"""


@pytest.fixture(scope="module")
def tools() -> Tools:
    return open_tools()


def run(
    place: Path, tools: Tools, slug: str = "maps", *, pin: bool = True, **asked: Any
) -> Recorded:
    document = TEXT.format(title=f"On {slug}", slug=slug)
    article = parse(document, kind="markdown", source=f"{slug}.md")
    settings = CardSettings(size="pin", **asked)
    card = compose_card(article, settings, tools)
    (recorded,) = record(open_folder(Output(place)), article, [(card, settings)], tools, pin=pin)
    return recorded


def plan(place: Path) -> list[dict[str, Any]]:
    pins: list[dict[str, Any]] = tomllib.loads((place / "pins.toml").read_text("utf-8"))["pin"]
    return pins


def tree(place: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in sorted(place.iterdir())}


def test_the_same_again_writes_nothing(tmp_path: Path, tools: Tools) -> None:
    assert run(tmp_path, tools).fate is Fate.NEW
    before = {p.name: p.stat().st_mtime_ns for p in tmp_path.iterdir()}
    assert run(tmp_path, tools).fate is Fate.UNCHANGED
    assert {p.name: p.stat().st_mtime_ns for p in tmp_path.iterdir()} == before


def test_another_article_is_added(tmp_path: Path, tools: Tools) -> None:
    run(tmp_path, tools, "maps")
    run(tmp_path, tools, "rules")
    assert [pin["title"] for pin in plan(tmp_path)] == ["On maps", "On rules"]
    assert len(list(tmp_path.glob("*.png"))) == 2


def test_a_changed_card_takes_the_place_of_its_own_file(tmp_path: Path, tools: Tools) -> None:
    first = run(tmp_path, tools)
    second = run(tmp_path, tools, theme="plum")
    assert second.fate is Fate.REPLACED
    assert [p.name for p in tmp_path.glob("*.png")] == [second.row.file]
    assert second.row.file != first.row.file
    assert [pin["picture"] for pin in plan(tmp_path)] == [second.row.file]


def test_what_was_edited_by_hand_stays(tmp_path: Path, tools: Tools) -> None:
    run(tmp_path, tools)
    place = tmp_path / "pins.toml"
    place.write_text(place.read_text("utf-8").replace("On maps", "My own words"), "utf-8")
    run(tmp_path, tools, theme="plum")
    assert plan(tmp_path)[0]["title"] == "My own words"


def test_a_pin_drawn_again_as_a_card_keeps_its_place_in_the_plan(
    tmp_path: Path, tools: Tools
) -> None:
    run(tmp_path, tools)
    again = run(tmp_path, tools, pin=False, theme="paper")
    assert again.row.title == "On maps"
    assert [pin["picture"] for pin in plan(tmp_path)] == [again.row.file]


def test_the_board_goes_into_the_plan(tmp_path: Path, tools: Tools) -> None:
    run(tmp_path, tools, board="Maps")
    assert plan(tmp_path)[0]["board"] == "Maps"


def test_a_damaged_plan_stops_before_anything_is_written(tmp_path: Path, tools: Tools) -> None:
    run(tmp_path, tools)
    (tmp_path / "pins.toml").write_text("[[pin]\n", "utf-8")
    before = tree(tmp_path)
    with pytest.raises(UsageError) as caught:
        run(tmp_path, tools, theme="plum")
    assert caught.value.code == "pins.syntax"
    assert tree(tmp_path) == before


def test_two_sources_that_make_one_file_share_it(tmp_path: Path, tools: Tools) -> None:
    document = TEXT.format(title="On maps", slug="maps")
    settings = CardSettings(size="pin")
    for source in ("a.md", "b.md"):
        article = parse(document, kind="markdown", source=source)
        card = compose_card(article, settings, tools)
        record(open_folder(Output(tmp_path)), article, [(card, settings)], tools)
    other = CardSettings(size="pin", theme="plum")
    article = parse(document, kind="markdown", source="a.md")
    record(
        open_folder(Output(tmp_path)),
        article,
        [(compose_card(article, other, tools), other)],
        tools,
    )
    assert len(list(tmp_path.glob("*.png"))) == 2  # b.md's card still has its picture
