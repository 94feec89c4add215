"""`--format svg`: from the command line, from the library, in the manifest; refusals are told."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import sharekit
from running import ARTICLE, Cli
from sharekit.article.parse import parse
from sharekit.errors import QualityError

OUT = Path("sharekit-out")


def test_an_svg_its_row_and_the_second_run(cli: Cli, article: str) -> None:
    answer = cli("card", article, "-s", "og,pin", "--format", "svg", "--json").json
    assert [card["format"] for card in answer["cards"]] == ["svg", "svg"]
    assert all(card["file"].endswith(".svg") for card in answer["cards"])
    assert {d["code"] for card in answer["cards"] for d in card["diagnostics"]} == {
        "format.refused"
    }
    rows = json.loads((OUT / "manifest.json").read_text("utf-8"))["articles"][0]["cards"]
    assert [row["format"] for row in rows] == ["svg", "svg"]
    assert b"<title>Quote: " in (OUT / rows[0]["file"]).read_bytes()
    before = {path.name: path.read_bytes() for path in OUT.iterdir()}
    assert cli("card", article, "-s", "og,pin", "--format", "svg").code == 0
    assert {path.name: path.read_bytes() for path in OUT.iterdir()} == before


def test_a_name_that_ends_in_svg_asks_for_one(cli: Cli, article: str) -> None:
    assert cli("card", article, "-o", "card.svg").code == 0
    assert Path("card.svg").read_bytes().startswith(b"<svg ")


def test_the_placement_that_refuses_svg_says_what_it_takes(cli: Cli, article: str) -> None:
    answer = cli("card", article, "-s", "x", "--format", "svg")
    assert answer.code == 0
    assert "SVG is not accepted there, only png, jpeg, webp (format.refused)" in answer.err


def test_boxes_are_drawn_over_pixels_only(cli: Cli, article: str) -> None:
    answer = cli("card", article, "--format", "svg", "--debug", "--json")
    assert (answer.code, answer.error["code"]) == (2, "format.debug")


def test_the_library_encodes_one_within_its_budget() -> None:
    rendered = sharekit.render(sharekit.card(parse(ARTICLE, kind="markdown"), size="square"))
    document = rendered.encode("svg")
    assert document.startswith(b"<svg ")
    assert rendered.encode("svg") == document
    with pytest.raises(QualityError) as caught:
        rendered.encode("svg", budget=1000)
    assert caught.value.code == "image.bytes"


def test_a_picture_too_small_to_be_shown_large_is_warned_of(cli: Cli, article: str) -> None:
    answer = cli("card", article, "--scale", "0.25", "--no-strict")
    assert "300×158 px is less than the 600×315 px" in answer.err
    assert "(image.small)" in answer.err
