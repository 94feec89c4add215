"""How long a text is by each network's rule, and what is kept of one that is too long."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sharekit import text_length
from sharekit.errors import ShareError
from sharekit.share.counting import graphemes, measure
from sharekit.share.find import alive, find
from sharekit.share.links import build, prepare
from sharekit.share.text import cleaned, cut, grapheme_ends, hashtags

DATA = Path(__file__).parent / "data"
RECORDED = json.loads((DATA / "counts.json").read_text("utf-8"))["rows"]
SINCE = {"👁️\u200d🗨️": 2, "❤️\u200d🔥": 2}
"""Emoji that X counts as one by now, which twitter-text of 2020 takes apart."""

PAGE = "https://example.com/plan/"
ASTRONAUT, FLAG = "👩🏽\u200d🚀", "🇩🇪"


@pytest.mark.parametrize("row", RECORDED, ids=lambda row: ascii(row["text"])[:40])
def test_counts_are_those_of_others(row: dict[str, str | int]) -> None:
    text = str(row["text"])
    assert text_length(text, "x") == SINCE.get(text, row["x"])
    assert text_length(text, "bluesky") == row["graphemes"]
    assert text_length(text, "utf16") == row["utf16"]
    assert text_length(text, "utf8") == row["utf8"]


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("see https://example.com/" + "a" * 300, 4 + 23),
        ("see example.com", 15),
        ("@ida@social.example hi", len("@ida hi")),
        ("mail ida@example.com", 20),
        ("👨\u200d👩\u200d👧\u200d👦!", 2),
        ("https://a.org and https://b.com/", 23 + 5 + 23),
    ],
)
def test_mastodons_count(text: str, length: int) -> None:
    assert text_length(text, "mastodon") == length


def test_threads_counts_emoji_by_their_bytes() -> None:
    assert text_length("plan", "threads") == 4
    assert text_length("é", "threads") == 1
    assert text_length("😀", "threads") == 4
    assert text_length(f"a{ASTRONAUT}", "threads") == 1 + len(ASTRONAUT.encode())


def test_farcaster_counts_bytes_and_web_forms_utf16() -> None:
    assert text_length("é語", "farcaster") == 5
    assert text_length("😀", "pinterest") == 2
    assert text_length("😀", "linkedin") == 2


def test_an_unknown_network_counts_nothing() -> None:
    with pytest.raises(ShareError) as caught:
        text_length("a", "blusky")
    assert caught.value.code == "link.unknown-network"
    assert "bluesky" in str(caught.value.hint)


def test_a_hundred_thousand_flags_are_counted_at_once() -> None:
    assert text_length("🇩" * 100_000, "bluesky") == 50_000
    assert text_length("🇩" * 100_000, "threads") == 400_000


@given(st.text(max_size=300) | st.text("🇩🇪\u0301\u0903\u200d\ufe0fa\u0600👩🏽", max_size=40))
def test_graphemes_are_those_of_unicode(text: str) -> None:
    import regex

    assert graphemes(text) == len(regex.findall(r"\X", text))


@given(st.text(alphabet="ab .語😀🇩🇪\u0301\u200d👩🏽🚀", max_size=120), st.integers(0, 40))
def test_a_cut_fits_and_ends_where_a_grapheme_does(text: str, most: int) -> None:
    text = cleaned(text)
    kept = cut(text, lambda part: graphemes(part) <= most)
    assert graphemes(kept) <= most or not kept
    if kept != text and kept:
        assert kept.endswith("…")
        assert len(kept) - 1 in (0, *grapheme_ends(text)) or text[len(kept) - 1].isspace()
        assert text.startswith(kept[:-1])


@pytest.mark.parametrize(
    ("text", "most", "kept"),
    [
        ("one two three", 13, "one two three"),
        ("one two three", 12, "one two…"),
        ("one two three", 8, "one two…"),
        ("one two three", 7, "one tw…"),
        ("Hi " + "a" * 20, 12, "Hi " + "a" * 8 + "…"),
        (f"{FLAG}{ASTRONAUT}{FLAG}", 2, f"{FLAG}…"),
        ("日本語の文章", 4, "日本語…"),
        ("anything", 0, ""),
    ],
)
def test_words_are_kept_whole_where_that_keeps_enough(text: str, most: int, kept: str) -> None:
    assert cut(text, lambda part: graphemes(part) <= most) == kept


LONG = {
    "words": "You cannot hurry a habit, but you can make room for it. " * 200,
    "letters": "a" * 20_000,
    "emoji": (FLAG + ASTRONAUT) * 3_000,
    "kana": "リーダーとマネージャーの違い" * 700,
    "links": "see https://example.com/a_(b)?c=d and example.com, " * 300,
}


@pytest.mark.parametrize("network", [n for n in alive(uncertain=True) if n.limit or n.title_limit],
                         ids=lambda n: n.id)  # fmt: skip
@pytest.mark.parametrize("kind", LONG)
def test_a_post_fits_its_network_and_keeps_its_address(network, kind: str) -> None:  # type: ignore[no-untyped-def]
    share = prepare(url=PAGE, title=LONG[kind], text=LONG[kind], hashtags=["Plan"], via="ida",
                    instance="social.example", app_id="1")  # fmt: skip
    link = build(network, share)
    assert link.length is not None
    assert link.limit is not None
    assert link.length <= link.limit
    assert any("cut to fit" in warning for warning in link.warnings) == (
        link.text not in (None, LONG[kind].strip()) and "…" in str(link.text)
    )
    assert PAGE.replace("/", "%2F").replace(":", "%3A") in link.url
    if network.limit and network.limit.link is None and not network.title_limit:
        assert link.length == measure(str(link.text), network.limit.unit)


def test_xs_budget_holds_link_hashtags_and_via() -> None:
    share = prepare(url=PAGE, text="word " * 100, hashtags=["One", "Two"], via="ida")
    link = build(find("x"), share)
    whole = f"{link.text} {PAGE} #One #Two via @ida"
    assert link.length == text_length(whole, "x")
    assert 270 < link.length <= 280
    assert link.unit == "weighted characters"


def test_an_address_longer_than_the_limit_stands_alone_and_whole() -> None:
    page = "https://example.com/" + "a" * 400
    link = build(find("bluesky"), prepare(url=page, title="Plan"))
    assert link.text == page
    assert link.warnings == (
        "the text was cut to fit 300 graphemes",
        "even without text the post exceeds 300 graphemes",
    )


@pytest.mark.parametrize(
    ("written", "tag"),
    [
        ("हिन्दी साहित्य", "हिन्दीसाहित्य"), ("#ครู", "ครู"), ("தமிழ்", "தமிழ்"), ("বাংলা", "বাংলা"),
        ("العَرَبِيَّة", "العَرَبِيَّة"), ("cafe\u0301", "café"), ("❤️ roses", "roses"), ("top 3️⃣", "Top3"),
    ],
)  # fmt: skip
def test_a_hashtag_keeps_the_marks_on_its_letters(written: str, tag: str) -> None:
    assert hashtags([written]) == (tag,)
    assert hashtags(["❤️", "1️⃣"]) == ()


def test_hashtags() -> None:
    given_ = ["#plan", "the long list", "C++", "2026", "PLAN", "größe", "", "# ", "日本 語"]
    assert hashtags(given_) == ("plan", "TheLongList", "C", "größe", "日本語")
    assert len(hashtags(f"tag{number}" for number in range(10_000))) == 30
    assert hashtags(["a" * 101]) == ()
