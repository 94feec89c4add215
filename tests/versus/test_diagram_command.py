"""`sharekit diagram`, and what `card` makes of an article that compares."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from running import ARTICLE, Cli, Result, empty_project
from sharekit.cli.boundary import run

TRAIL = """\
---
title: What is the difference between leadership and management?
author: Ines Okafor
date: 2026-09-01
url: https://northbound.example/trail/
lang: en
---

Every long walk has two jobs, and people mix them up.

The leader is the person in front, finding the way and making a path that others can follow.

The manager is the person who ensures everyone else stays together and nobody falls behind.

If you are leading, do not turn around to count heads.

If you are managing, do not run ahead to look at the view.

Leadership and management are equally important. You need both; neither is better or worse.
"""
COLUMNS = """\
---
title: Tea vs. Coffee
lang: en
---

## Tea

- Keeps warm for an hour
- Grows in the hills

## Coffee

- Wakes you at once
- Grows in the shade

Both tea and coffee have their place; neither is better.
"""


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    empty_project(tmp_path, monkeypatch)
    (tmp_path / "trail.md").write_text(TRAIL, "utf-8")
    (tmp_path / "drinks.md").write_text(COLUMNS, "utf-8")
    (tmp_path / "plan.md").write_text(ARTICLE, "utf-8")
    return tmp_path


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Cli:
    def call(*arguments: str) -> Result:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO()))
        capsys.readouterr()
        code = run(arguments)
        captured = capsys.readouterr()
        return Result(code, captured.out, captured.err)

    return call


def cards(place: Path) -> list[dict[str, object]]:
    document = json.loads((place / "sharekit-out" / "manifest.json").read_text("utf-8"))
    return [card for article in document["articles"] for card in article["cards"]]


def test_an_article_that_compares_gets_its_diagram_and_is_told_why(cli: Cli, place: Path) -> None:
    result = cli("card", "trail.md")
    assert result.code == 0, result.err
    assert "the article compares Leadership and Management" in result.err
    assert "Leadership goes ahead, Management keeps the rest together: the trail" in result.err
    (made,) = cards(place)
    assert (made["template"], made["structure"]) == ("versus", "comparison")
    assert "in front, Leadership cuts a way" in str(made["alt"])
    codes = [each["code"] for each in made["diagnostics"]]  # type: ignore[attr-defined]
    assert codes[:2] == ["template.auto", "diagram.kind"]


def test_the_choice_can_be_overruled(cli: Cli, place: Path) -> None:
    assert cli("card", "trail.md", "--set", "diagram.kind=columns", "--force").code == 0
    assert "Drawing" not in str(cards(place)[0]["alt"])
    result = cli("card", "drinks.md", "--set", "diagram.kind=trail")
    assert "the trail was asked for" in result.err
    assert cli("card", "trail.md", "-t", "quote").code == 0
    assert {card["template"] for card in cards(place)} == {"versus", "quote"}


def test_others_get_two_columns_or_none(cli: Cli, place: Path) -> None:
    result = cli("card", "drinks.md")
    assert "diagram.kind" not in result.err  # nothing is wrong, and nothing was guessed
    assert cli("card", "plan.md").code == 0
    assert sorted(str(card["template"]) for card in cards(place)) == ["quote", "versus"]
    refused = cli("card", "plan.md", "-t", "versus")
    assert refused.code == 4
    assert "(versus.none)" in refused.err


def test_a_quote_is_laid_over_the_trail(cli: Cli, place: Path) -> None:
    words = "Every long walk has two jobs, and people mix them up."
    assert cli("card", "trail.md", "-t", "versus", "--quote", words).code == 0
    (made,) = cards(place)
    assert made["template"] == "versus"
    assert made["quote"]["text"] == words  # type: ignore[index]
    assert cli("verify", f"sharekit-out/{made['file']}", "--source", "trail.md").code == 0


def test_the_spec_of_an_article_is_printed_edited_and_drawn(cli: Cli, place: Path) -> None:
    printed = cli("diagram", "trail.md")
    assert printed.code == 0
    assert "diagram: trail" in printed.out
    assert "left: Leadership" in printed.out
    edited = printed.out.replace(
        "role: The leader is the person in front, finding the way and making a path that others"
        " can follow.",
        "role: If you are leading, do not turn around to count heads.",
    )
    assert edited != printed.out
    (place / "trail.diagram").write_text(edited, "utf-8")
    assert cli("diagram", "trail.diagram", "-s", "og,pin").code == 0
    made = cards(place)
    assert [card["size"] for card in made] == ["og", "pin"]
    texts = [each["text"] for each in made[0]["passages"]]  # type: ignore[attr-defined]
    assert "If you are leading, do not turn around to count heads." in texts
    for card in made:
        assert cli("verify", f"sharekit-out/{card['file']}", "--source", "trail.md").code == 0


def test_words_that_the_article_does_not_say_need_leave(cli: Cli, place: Path) -> None:
    printed = cli("diagram", "trail.md").out
    text = printed.replace("The leader is the person", "The leader was the person")
    (place / "t.diagram").write_text(text, "utf-8")
    refused = cli("diagram", "t.diagram")
    number = 1 + text.splitlines().index(next(x for x in text.splitlines() if "leader was" in x))
    assert refused.code == 4
    assert f"t.diagram:{number}:7" in refused.err
    assert "(diagram.words)" in refused.err
    assert cli("diagram", "t.diagram", "--not-verbatim").code == 0
    (made,) = cards(place)
    verified = cli("verify", f"sharekit-out/{made['file']}", "--source", "trail.md")
    assert verified.code == 3
    assert "verify.not_verbatim" in verified.err


def test_a_spec_needs_no_article(cli: Cli, place: Path) -> None:
    text = "diagram: columns\ntitle: Hot\nauthor: Jo\nleft: Tea\n- Warm\nright: Coffee\n- Fast\n"
    (place / "own.diagram").write_text(text, "utf-8")
    assert cli("diagram", "own.diagram", "-o", "own.png").code == 0
    assert (place / "own.png").stat().st_size > 1000
    assert cli("diagram", "own.diagram", "--kind", "trail", "-o", "t.png").code == 0
    bad = text.replace("author: Jo", "date: soon")
    (place / "bad.diagram").write_text(bad, "utf-8")
    refused = cli("diagram", "bad.diagram")
    assert (refused.code, "(diagram.value)" in refused.err) == (4, True)


def test_json_and_what_is_no_comparison(cli: Cli) -> None:
    told = cli("diagram", "trail.md", "--json")
    assert (told.json["kind"], told.json["source"]) == ("trail", "trail.md")
    assert told.json["spec"].startswith("# ")
    assert cli("diagram", "trail.md", "--kind", "columns", "--json").json["kind"] == "columns"
    refused = cli("diagram", "plan.md")
    assert refused.code == 4
    assert "(versus.none)" in refused.err


def test_a_trail_without_room_is_said_to_be_columns(cli: Cli, place: Path) -> None:
    long = "Whoever is asked to look after {} of those who have walked since the morning"
    text = f"diagram: trail\nleft: {long.format('the first')}\nright: {long.format('the last')}\n"
    (place / "long.diagram").write_text(text, "utf-8")
    result = cli("diagram", "long.diagram", "-s", "email_header,og")
    assert result.code == 0, result.err
    assert "email_header has no room for the trail" in result.err
