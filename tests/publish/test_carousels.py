"""Carousels: two to five pictures of one article and size as one post."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from drawn import draw
from faulty import FaultyServer
from hypothesis import given, settings
from hypothesis import strategies as st
from posting import Desk

from running import ARTICLE, Cli, Result
from sharekit.diagnostics import errors
from sharekit.manifest import CardRow
from sharekit.publish.choosing import carousels
from sharekit.publish.plan_text import loads
from sharekit.publish.platforms.table import PLATFORMS
from sharekit.publish.rules import check

TEMPLATES = ("list", "quote", "steps")


def carousel(cli: Cli, *words: str) -> Result:
    return cli("plan", "make", "--board", "Leadership", "--carousel", *words)


@pytest.fixture
def drawn(place: Path, login: Callable[..., Result]) -> Path:
    """Two articles with three pins each, and a login."""
    draw(place / "sharekit-out", templates=TEMPLATES)
    assert login().code == 0
    return place


def test_the_pins_of_an_article_go_out_as_one(cli: Cli, server: FaultyServer, drawn: Path) -> None:
    server.state.keeps_bodies = True
    assert "plan.toml: 2 new" in carousel(cli).err
    first, _ = loads(Path("plan.toml").read_bytes()).entries
    assert first.variant == "list 3:0-20 + quote 3:0-20 + steps 3:0-20 plan-0"
    assert (len(first.pictures), len(first.sha256)) == (3, 3)
    assert cli("plan", "check").code == 0
    assert cli("publish", "plan.toml", "--now", "--yes").code == 0
    assert len(server.state.posts) == 2
    pin = next(
        json.loads(body) for method, path, _, body in server.state.bodies
        if (method, path) == ("POST", "/pins")
    )  # fmt: skip
    assert pin["alt_text"] == (
        "(1/3) A list on green ground (2/3) A quote on green ground (3/3) A steps on green ground"
    )
    media = pin["media_source"]
    assert (media["source_type"], media["index"]) == ("multiple_image_base64", 0)
    assert [set(item) for item in media["items"]] == [{"content_type", "data", "link"}] * 3
    assert {item["link"] for item in media["items"]} == {pin["link"]}, "each leads to the page"
    assert len({item["data"] for item in media["items"]}) == 3


def test_a_series_is_drawn_and_posted_as_one_pin_once(
    cli: Cli, server: FaultyServer, place: Path, login: Callable[..., Result]
) -> None:
    server.state.keeps_bodies = True
    assert login().code == 0
    (place / "plan.md").write_text(ARTICLE, "utf-8")
    publish = ("pin", "plan.md", "--carousel", "4", "--board", "Leadership", "--publish", "--yes")
    assert cli(*publish).code == 0
    assert cli(*publish, "--theme", "paper").code == 0, "other colours are the same post"
    (body,) = (
        json.loads(body) for method, path, _, body in server.state.bodies
        if (method, path) == ("POST", "/pins")
    )  # fmt: skip
    assert len(body["media_source"]["items"]) == 4
    assert body["title"] == "How a small shop learned to plan"
    assert "(4/4) Read the article." in body["alt_text"]


def test_drawn_anew_a_carousel_keeps_its_entry(cli: Cli, drawn: Path) -> None:
    carousel(cli)
    before = loads(Path("plan.toml").read_bytes()).entries
    draw(drawn / "sharekit-out", templates=TEMPLATES, shade=100)
    assert "0 new, 2 there already" in carousel(cli).err
    after = loads(Path("plan.toml").read_bytes()).entries
    assert [each.identity for each in after] == [each.identity for each in before]
    assert [each.sha256 for each in after] != [each.sha256 for each in before]


def test_a_setting_asks_for_carousels_too(
    cli: Cli, drawn: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SHAREKIT_PUBLISH_CAROUSEL", "true")
    assert "2 new" in cli("plan", "make").err
    assert "6 new" in cli("plan", "make", "--no-carousel").err


def test_a_single_pin_stays_a_pin(cli: Cli, drawn: Path) -> None:
    draw(drawn / "sharekit-out")
    carousel(cli)
    first, _ = loads(Path("plan.toml").read_bytes()).entries
    assert (len(first.pictures), first.variant) == (1, "quote 3:0-20 plan-0")


def test_each_platform_gets_what_it_takes(cli: Cli, drawn: Path) -> None:
    """Bluesky takes four pictures, WordPress one; neither has boards, so one post each."""
    draw(drawn / "sharekit-out", count=1, templates=("a", "b", "c", "d", "e", "f"))
    carousel(cli, "--to", "pinterest,bluesky,wordpress")
    made = [(e.platform, len(e.pictures)) for e in loads(Path("plan.toml").read_bytes()).entries]
    assert made == [("pinterest", 3), ("pinterest", 3), ("bluesky", 3), ("wordpress", 1)]


def test_the_bulk_upload_says_that_it_takes_no_carousels(
    cli: Cli, drawn: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    carousel(cli)
    monkeypatch.setenv("SHAREKIT_BASE_URL", "https://shop.example/pins/")
    done = cli("plan", "export")
    assert (done.out, "2 left out: the bulk upload takes no" in done.err) == ("", True)


def test_pictures_of_several_sizes_are_no_carousel(desk: Desk) -> None:
    (picture,) = desk.post().pictures
    post = desk.post(pictures=(picture, picture._replace(height=1000)))
    found = errors(check(post, PLATFORMS.get("pinterest")))
    assert [each.code for each in found] == ["post.carousel_sizes"]
    assert "1000×1000, 1000×1500" in found[0].message


def test_alt_texts_that_are_too_long_together_end_with_a_whole_one(desk: Desk) -> None:
    from sharekit.publish.platforms.pin_body import alt_of

    (picture,) = desk.post().pictures
    pictures = tuple(picture._replace(alt=letter * 240) for letter in "abc")
    told = alt_of(desk.post(pictures=pictures))
    assert told == f"(1/3) {'a' * 240} (2/3) {'b' * 240}"
    assert len(told) <= 500
    whole = (picture._replace(alt="x" * 500), picture)
    assert alt_of(desk.post(pictures=whole)) == "x" * 500


@settings(deadline=None)
@given(st.lists(st.sampled_from([(1000, 1500), (1000, 1000)]), max_size=30), st.integers(2, 5))
def test_every_card_stands_in_one_carousel_and_none_is_too_long(
    sizes: list[tuple[int, int]], most: int
) -> None:
    cards = [card(at, *size) for at, size in enumerate(sizes)]
    found = carousels(cards, most)
    assert sorted(each.file for own in found for each in own) == sorted(c.file for c in cards)
    for own in found:
        assert 1 <= len(own) <= most
        assert len({(each.width, each.height) for each in own}) == 1
    alone = sum(len(own) == 1 for own in found)
    assert alone <= sum(sizes.count(size) == 1 for size in set(sizes)) + (most == 2) * 2


def card(number: int, width: int, height: int) -> CardRow:
    return CardRow(
        file=f"{number:03}.png", sha256="0" * 64, bytes=1, width=width, height=height, format="png",
        size="pin", template="quote", theme="paper", inputs_sha256="0" * 64, alt="A quote",
    )  # fmt: skip
