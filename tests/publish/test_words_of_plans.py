"""What the tool writes into a plan is what each platform takes; what a person wrote stays."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from faulty import FaultyServer
from hypothesis import given, settings
from hypothesis import strategies as st

from running import ARTICLE, Cli, Result
from sharekit.publish.plan import Planned
from sharekit.publish.plan_text import loads
from sharekit.publish.platforms.base import Kind, Length, Limits
from sharekit.publish.platforms.table import PLATFORMS
from sharekit.publish.rules import length_of
from sharekit.publish.wording import with_text_fitted, with_title_fitted

BLUESKY = PLATFORMS.get("bluesky")
WORDS = ("plan", "Straße", "promise,", "👨‍👩‍👧‍👦", "evening")
SENTENCES = (
    "A plan is a promise. ", "Nobody knew which wish came first! ", "Did Dr. Berg write it down? ",
    "The evenings were free, and 3.5 kg of paper did not forget it. ",
)  # fmt: skip


def entry(text: str, title: str = "A title", link: str = "https://shop.example/plan/") -> Planned:
    return Planned("bluesky", "https://shop.example/plan/", "quote", link=link, title=title,
                   description=text)  # fmt: skip


def length(found: Planned, kind: Kind = BLUESKY) -> int:
    return length_of(kind.worded(found.post()), kind.limits.text[0].unit)


@pytest.mark.usefixtures("place")
def test_a_plan_passes_its_own_check_on_every_platform(cli: Cli, place: Path) -> None:
    long = ARTICLE.replace("A plan is", "A plan that many people have read and kept is", 1)
    (place / "plan.md").write_text(long.replace("/plan/", f"/{'a-long-address-' * 6}/"), "utf-8")
    assert cli("pin", "plan.md", "--pins", "4", "-o", "pins").code == 0
    for name in PLATFORMS.names:
        assert cli("plan", "make", "pins", "--to", name, "--board", "@example").code == 0
    checked = cli("plan", "check")
    assert (checked.code, "post.too_long" in checked.err) == (0, False), checked.err


def test_whole_sentences_are_kept_and_who_said_them() -> None:
    whole = SENTENCES[0] * 20
    found = with_text_fitted(entry(f"{whole.strip()} — Ida Berg"), BLUESKY, ["https://a.example/"])
    assert found.description == f"{(SENTENCES[0] * 12).strip()} — Ida Berg"
    assert 300 - len(SENTENCES[0]) < length(found) <= 300


def test_a_quote_is_closed_where_it_ends() -> None:
    found = with_text_fitted(entry(f"“{SENTENCES[1] * 20}”"), BLUESKY, ["https://a.example/"])
    assert found.description.startswith("“Nobody knew")
    assert found.description.endswith("came first!”")


def test_a_dash_within_a_sentence_is_no_credit() -> None:
    text = f"{SENTENCES[0]}It was dear to us — and to {'everybody ' * 30}else."
    found = with_text_fitted(entry(text), BLUESKY, ["https://a.example/"])
    assert found.description == SENTENCES[0].strip()


def test_where_no_sentence_fits_the_title_stands_alone() -> None:
    found = with_text_fitted(entry("word " * 100), BLUESKY, ["https://a.example/"])
    assert found.description == "A title"


def test_a_title_ends_with_a_word() -> None:
    link = f"https://a.example/{'x' * 220}"
    found = with_text_fitted(entry("", "One two three, " * 10), BLUESKY, [link])
    assert found.description == "One two three, One two three, One two three, One two three…"


def test_the_campaign_goes_before_the_title_does() -> None:
    tagged = f"https://a.example/?utm_campaign={'x' * 250}"
    there = entry("", "One two three four five six seven")
    found = with_text_fitted(there, BLUESKY, [tagged, "https://a.example/"])
    assert (found.link, found.description) == ("https://a.example/", there.title)


def test_a_link_counts_as_the_platform_counts_it() -> None:
    mastodon, link = PLATFORMS.get("mastodon"), f"https://www.example.com/{'x' * 400}"
    text = (SENTENCES[0] * 20).strip()
    found = with_text_fitted(entry(text), mastodon, [link])
    assert found.description == text, "a link is 23 there"
    assert found.link == link


def test_scripts_without_spaces_are_cut_between_characters() -> None:
    link = f"https://a.example/{'x' * 260}"
    found = with_text_fitted(entry("", "計画は未来の自分への約束" * 8), BLUESKY, [link])
    assert found.description.endswith("…")
    assert length(found) == 300


def test_a_title_that_a_platform_bounds_is_cut_too() -> None:
    kind = BLUESKY._replace(limits=Limits(title=Length(20)))
    assert (
        with_title_fitted(entry("", "One two three four five"), kind).title == "One two three four…"
    )
    assert with_title_fitted(entry("", "One two"), kind).title == "One two"


def test_an_address_that_leaves_no_room_is_left_to_the_check() -> None:
    link = f"https://a.example/{'x' * 300}"
    there = entry("A plan.", link=link)
    assert with_text_fitted(there, BLUESKY, [link]) == there


@pytest.mark.usefixtures("place")
def test_what_a_person_wrote_is_not_cut(cli: Cli, place: Path) -> None:
    (place / "plan.md").write_text(ARTICLE, "utf-8")
    assert cli("pin", "plan.md", "-o", "pins").code == 0
    document = place / "pins" / "pins.toml"
    lines = document.read_text("utf-8").splitlines()
    own = "My own words. " * 30
    lines = [f'description = "{own}"' if at.startswith("description") else at for at in lines]
    document.write_text("\n".join(lines) + "\n", "utf-8")
    assert cli("plan", "make", "pins", "--to", "bluesky").code == 0
    (made,) = loads(Path("plan.toml").read_bytes()).entries
    assert made.description == own
    assert cli("plan", "check").code == 5


@settings(deadline=None)
@given(
    st.lists(st.sampled_from(SENTENCES), max_size=12),
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=20),
    st.integers(0, 240),
)  # fmt: skip
def test_words_are_never_cut_within_nor_over(
    sentences: list[str], title: list[str], tail: int
) -> None:
    link, text = f"https://a.example/{'x' * tail}", "".join(sentences).strip()
    there = entry(text, " ".join(title))
    found = with_text_fitted(there, BLUESKY, [link])
    assert length(found) <= 300
    cut = found.description.removesuffix("…")
    source = text if text.startswith(cut) else there.title
    assert source.startswith(cut)
    assert source[len(cut) : len(cut) + 1] in ("", " ", ","), "at the end of a word"
    assert replace(found, link=there.link, description=text) == there, "nothing else is changed"


@pytest.mark.usefixtures("place")
def test_what_cannot_be_seen_or_deceives_is_not_posted(
    cli: Cli, server: FaultyServer, plan: Path
) -> None:
    text = plan.read_text("utf-8")
    for words in ("Plan 0", "A plan is a promise.", "A quote on green ground"):
        text = text.replace(f'"{words}"', f'"{words[:2]}\\u0007\\u202e\\u001b{words[2:]}"')
    plan.write_text(text, "utf-8")
    assert cli("publish", str(plan), "--now", "--yes").code == 0
    pin = server.state.posts[0]
    assert pin["title"] == "Plan 0"
    assert pin["description"] == "A plan is a promise."
    assert pin["alt_text"] == "A quote on green ground"


def test_a_post_tells_the_language_of_its_text(
    cli: Cli, server: FaultyServer, place: Path, login: Callable[..., Result]
) -> None:
    known = place / "sharekit-out/manifest.json"
    text = "Der Plan ist ein Versprechen, und wir halten es auch."
    known.write_text(known.read_text("utf-8").replace("A plan is a promise.", text, 2), "utf-8")
    cli("plan", "make", "--to", "mastodon,bluesky,pinterest", "--board", "Leadership")
    plan = tomllib.loads(Path("plan.toml").read_text("utf-8"))["post"]
    told = {(post["platform"], post["url"][-2]): post.get("language") for post in plan}
    assert told == {
        ("mastodon", "0"): "de", ("mastodon", "1"): "en",
        ("bluesky", "0"): "de", ("bluesky", "1"): "en",
        ("pinterest", "0"): None, ("pinterest", "1"): None,
    }  # fmt: skip
    login("mastodon")
    cli("publish", "plan.toml", "--to", "mastodon", "--now", "--yes")
    assert [post["language"] for post in server.state.posts] == ["de", "en"]


@pytest.mark.usefixtures("place")
@pytest.mark.parametrize("colour", ["green", "#fff", "18362a", "#18362g"])
def test_a_colour_is_a_number(cli: Cli, plan: Path, colour: str) -> None:
    text = re.sub(r'colour = ".*"', f'colour = "{colour}"', plan.read_text("utf-8"), count=1)
    plan.write_text(text, "utf-8")
    done = cli("plan", "check")
    assert done.code == 5
    assert "post.colour" in done.err
    assert "line 6 colour" in done.err


@pytest.mark.usefixtures("place")
def test_a_platform_that_is_misspelt_is_told_with_its_line_before_anything_goes_out(
    cli: Cli, server: FaultyServer, plan: Path
) -> None:
    head, _, rest = plan.read_text("utf-8").rpartition('"pinterest"')
    plan.write_text(f'{head}"pintrest"{rest}', "utf-8")
    for words in ((), ("--dry-run",)):
        done = cli("publish", str(plan), "--now", "--yes", *words)
        assert done.code == 2
        assert "did you mean pinterest?" in done.err
        assert "line 22" in done.err
    assert server.state.posts == []


def test_words_that_cannot_be_seen_are_none(cli: Cli, place: Path) -> None:
    pin = next((place / "sharekit-out").glob("plan-0-pin.*")).name
    words = f'[[pin]]\npicture = "{pin}"\ndescription = "\\u200b"\n'
    (place / "sharekit-out" / "pins.toml").write_text(words, "utf-8")
    assert cli("plan", "make", "--board", "Leadership").code == 0
    entries = loads(Path("plan.toml").read_bytes()).entries
    assert [each.description for each in entries] == ["Plan 0", "A plan is a promise."]
