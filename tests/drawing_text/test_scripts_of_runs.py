"""Which script each grapheme is shaped as: common and inherited characters, brackets, emoji."""

from __future__ import annotations

import pytest

from sharekit.drawing.text.emoji import is_emoji
from sharekit.drawing.text.graphemes import graphemes
from sharekit.drawing.text.resolve import own_script, resolve_scripts

CASES = {
    "common takes the script before it": ("b, 1 אב.", "Latn Latn Latn Latn Latn Hebr Hebr Hebr"),
    "or else the one behind it": ("1 अ", "Deva Deva Deva"),
    "or else latin": ("1, 2", "Latn Latn Latn Latn"),
    "the arabic comma is never latin": ("a، ب", "Latn Arab Arab Arab"),
    "a closing bracket takes its opening one's": ("a (б)", "Latn Latn Cyrl Cyrl Cyrl"),
    "brackets of brackets": ("[a (б) c]", "Latn Latn Latn Cyrl Cyrl Cyrl Cyrl Latn Latn"),
    "an opening mark takes the script of what it opens": ("a “б”", "Latn Latn Cyrl Cyrl Cyrl"),
    "or else the one before it": ("б “ ”a", "Cyrl Cyrl Cyrl Cyrl Cyrl Latn"),
    "a closing bracket of nothing": ("б)", "Cyrl Cyrl"),
    "marks belong to their letter": ("e\u0301 и\u0301", "Latn Latn Cyrl"),
    "kana are one, and the long mark theirs": ("カーあ", "Kana Kana Kana"),
    "ideographic marks": ("x。日", "Latn Hani Hani"),
    "danda": ("क।", "Deva Deva"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "scripts"), CASES.values(), ids=list(CASES))
def test_scripts(text: str, scripts: str) -> None:
    clusters = graphemes(text)
    own = [own_script(cluster) for cluster in clusters]
    assert resolve_scripts(clusters, own, None) == scripts.split()


def test_a_span_goes_on_in_the_script_before_it() -> None:
    assert resolve_scripts(["1", "2"], [None, None], "Arab") == ["Arab", "Arab"]


@pytest.mark.parametrize(
    "grapheme",
    ["👍", "👍🏽", "❤️", "❤\u200d🔥", "1\ufe0f\u20e3", "1\u20e3", "🇩🇪", "👩🏽‍🚀", "⌚",
     "🏴\U000e0067\U000e007f", "☝🏽"],
)  # fmt: skip
def test_emoji(grapheme: str) -> None:
    assert is_emoji(grapheme)


@pytest.mark.parametrize(
    "grapheme",
    ["", "a", "1", "#", "❤", "❤\ufe0e", "👍\ufe0e", "©", "1\u200d", "a\ufe0f", "日", "☝"],
)
def test_text(grapheme: str) -> None:
    assert not is_emoji(grapheme)
