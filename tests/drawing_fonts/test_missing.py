"""What is said of characters that no font has."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sharekit.drawing.text.missing import Missing, explain, group_missing, install
from sharekit.drawing.text.properties import TRAITS
from sharekit.drawing.text.writing import SCRIPTS


def test_characters_are_grouped_by_script_in_their_order() -> None:
    groups = group_missing(["த", "日", "மி", "∰", "த", "\U0010fff0"])
    assert [(g.script.title if g.script else None, g.graphemes) for g in groups] == [
        ("Tamil", ("த", "மி")), ("Chinese", ("日",)), (None, ("∰",)), (None, ("\U0010fff0",)),
    ]  # fmt: skip
    assert [g.unassigned for g in groups] == [False, False, False, True]


@pytest.mark.parametrize(
    ("text", "language", "titles"),
    [
        ("日本", "ja", ["Japanese"]), ("日本の", "en", ["Japanese"]), ("漢字", "ko", ["Korean"]),
        ("漢字한글", "en", ["Korean"]), ("汉字", "zh", ["Chinese"]), ("漢字", "", ["Chinese"]),
    ],
)  # fmt: skip
def test_han_characters_go_with_the_language_they_are_read_in(
    text: str, language: str, titles: list[str]
) -> None:
    groups = group_missing(text, language)
    assert [group.script.title for group in groups if group.script] == titles


def test_traditional_chinese_gets_its_own_font() -> None:
    assert "noto-sans-tc" in explain("這們", "zh")[1]
    assert "noto-sans-sc" in explain("这们", "zh")[1]


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.code)
def test_every_row_is_of_its_script_and_says_what_to_install(script: object) -> None:
    row = next(each for each in SCRIPTS if each is script)
    assert {TRAITS[c].script for c in row.sample} <= {row.code, "Zyyy", "Zinh", "Arab"}
    assert "apt install fonts-noto" in install(Missing((), row), "linux")
    for platform in ("darwin", "win32"):
        advice = install(Missing((), row), platform)
        assert "apt" not in advice
        assert advice.startswith(f"for {row.title}: ")


def test_a_mark_alone_and_what_no_terminal_shows_are_made_visible() -> None:
    message, _ = explain(["\u17b7", "\u0378"])
    assert "\u25cc\u17b7 (U+17B7)" in message
    assert "\ufffd (U+0378)" in message


@given(st.lists(st.text(min_size=1, max_size=3), min_size=1, max_size=12))
def test_every_message_is_one_line_with_code_points(graphemes: list[str]) -> None:
    message, hint = explain(graphemes)
    assert "U+" in message
    assert message.isprintable()
    assert hint.isprintable()
    assert hint
