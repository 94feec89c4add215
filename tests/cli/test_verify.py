"""`verify`: yes, no, or why it can't be told."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from running import ARTICLE, Cli


@pytest.fixture
def card(cli: Cli, article: str) -> str:
    """The name of a quote card of the article."""
    made = cli("card", article, "-t", "quote")
    assert made.code == 0, made.err
    return made.out.strip()


def test_yes(cli: Cli, article: str, card: str) -> None:
    result = cli("verify", card, "--source", article)
    assert (result.code, result.out) == (0, f"yes  {card}\n")
    answer = cli("verify", card, "--source", article, "--json").json
    assert list(answer) == ["schema", "source", "cards", "diagnostics"]
    assert list(answer["cards"][0]) == ["file", "verified", "quote", "diagnostics"]
    assert answer["cards"][0]["verified"] is True
    assert answer["cards"][0]["quote"]


def test_no_after_the_article_was_changed(cli: Cli, article: str, card: str, place: Path) -> None:
    changed = ARTICLE.replace("plan", "scheme").replace("habit", "custom").replace("wish", "hope")
    (place / article).write_text(changed, "utf-8")
    result = cli("verify", card, "--source", article)
    assert result.code == 3
    assert result.out.startswith("NO ")
    assert "(verify.mismatch)" in result.err
    answer = cli("verify", card, "--source", article, "--json").json
    assert answer["cards"][0]["verified"] is False
    assert [each["code"] for each in answer["diagnostics"]] == ["verify.mismatch"]


def test_no_where_the_picture_was_changed(cli: Cli, article: str, card: str) -> None:
    Path(card).write_bytes(Path(card).read_bytes() + b"x")
    result = cli("verify", card, "--source", article)
    assert result.code == 3
    assert "(verify.picture)" in result.err


def test_no_where_the_words_were_given_by_hand(cli: Cli, article: str) -> None:
    words = "These words were never written by anyone in that shop"
    card = cli("card", article, "--quote", words, "--not-verbatim").out.strip()
    result = cli("verify", card, "--source", article)
    assert result.code == 3
    assert "(verify.not_verbatim)" in result.err


def test_a_title_card_holds_nothing_untrue(cli: Cli, article: str) -> None:
    card = cli("card", article, "-t", "title").out.strip()
    assert cli("verify", card, "--source", article).code == 0


def test_a_card_below_its_manifest(cli: Cli, article: str) -> None:
    card = cli("card", article, "--set", "output.name=deep/{slug}-{size}.{ext}").out.strip()
    assert Path(card).parent.name == "deep"
    assert cli("verify", card, "--source", article).code == 0


def test_what_cannot_be_checked(cli: Cli, article: str, card: str, place: Path) -> None:
    shutil.copy(card, place / "away.png")
    assert "(verify.unrecorded)" in cli("verify", "away.png", "--source", article).err
    assert cli("verify", "absent.png", "--source", article).code == 4
    assert cli("verify", card, "--source", "absent.md").code == 4
    assert cli("verify", card).code == 2
    several = cli("verify", card, "absent.png", "--source", article)
    assert several.code == 6
    assert several.out == f"yes  {card}\n"
    assert cli("verify", card, "absent.png", "--source", article, "--json").error["exit_code"] == 6
