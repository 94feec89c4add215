"""A change of anything that a card follows from is noticed; without one nothing is drawn."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from running import Cli
from site_pages import Pages, manifest_of, tree_of

OUT = Path("sharekit-out")
FIRST = "content/first.md"


def test_a_build_that_changes_nothing_draws_and_writes_nothing(pages: Pages, events: Any) -> None:
    assert events("content") == (
        [("rendered", f"content/{name}.md") for name in ("first", "second", "third")],
        0,
    )
    before = {path: path.stat().st_mtime_ns for path in OUT.iterdir()}
    told, code = events("content")
    assert {event for event, _ in told} == {"fresh"}
    assert code == 0
    assert {path: path.stat().st_mtime_ns for path in OUT.iterdir()} == before
    assert not list(OUT.glob(".*"))


def test_a_build_that_changes_nothing_waits_for_no_disk(
    pages: Pages, cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert cli("build", "content").code == 0
    waited: list[int] = []
    monkeypatch.setattr(os, "fsync", waited.append)
    assert cli("build", "content").code == 0
    assert waited == []


def logo(colour: str) -> None:
    Image.new("RGB", (64, 64), colour).save("logo.png")


def _touch_quote() -> None:
    path = Path(FIRST)
    path.write_text(path.read_text().replace("your future self", "your older self"))


def _own_settings() -> None:
    path = Path(FIRST)
    path.write_text(
        path.read_text().replace("lang: en\n", "lang: en\nsharekit: {template: title}\n")
    )


def _picked_quote() -> None:
    path = Path(FIRST)
    quote = "pullquote: After a year, the list was shorter and the evenings were free.\n"
    path.write_text(path.read_text().replace("lang: en\n", f"lang: en\n{quote}"))


@pytest.mark.parametrize(
    "change",
    [
        _touch_quote,
        _own_settings,
        _picked_quote,
    ],
    ids=["quote", "settings", "pick"],
)
def test_a_changed_page_is_drawn_again_alone(
    pages: Pages, events: Any, change: Callable[[], None]
) -> None:
    events("content")
    change()
    fates = {source: event for event, source in events("content")[0]}
    assert fates == {
        FIRST: "rendered", "content/second.md": "fresh", "content/third.md": "fresh",
    }  # fmt: skip
    assert {event for event, _ in events("content")[0]} == {"fresh"}


@pytest.mark.parametrize(
    "setting",
    [
        'brand.theme = "paper"',
        'brand.palette = ["#102030", "#f4a300", "#ffffff"]',
        'brand.heading = "Inter"',
        'template = "title"',
        'output.format = "jpeg"',
        'output.sizes = ["square"]',
        'brand.name = "Somebody"',
    ],
)
def test_a_changed_setting_draws_every_page_again(pages: Pages, events: Any, setting: str) -> None:
    events("content")
    Path("sharekit.toml").write_text(setting)
    assert [event for event, _ in events("content")[0] if event != "orphan"] == ["rendered"] * 3
    assert [event for event, _ in events("content")[0] if event != "orphan"] == ["fresh"] * 3


def test_a_setting_that_no_card_shows_draws_nothing(pages: Pages, events: Any) -> None:
    events("content")
    Path("sharekit.toml").write_text('[share.utm]\nsource = "x"\n[pinterest]\nboard = "Plans"\n')
    assert [event for event, _ in events("content")[0]] == ["fresh"] * 3


def test_the_bytes_of_the_logo_count_not_its_name(pages: Pages, events: Any) -> None:
    logo("red")
    Path("sharekit.toml").write_text('[brand]\nlogo = "logo.png"')
    events("content")
    os.utime("logo.png", (1, 1))
    assert [event for event, _ in events("content")[0]] == ["fresh"] * 3
    logo("blue")
    assert [event for event, _ in events("content")[0]] == ["rendered"] * 3


def test_a_page_edited_where_its_card_does_not_look_keeps_its_card(
    pages: Pages, events: Any
) -> None:
    events("content")
    before = tree_of(OUT)
    Path(FIRST).write_text(Path(FIRST).read_text() + "\nShort.\n")
    assert [event for event, _ in events("content")[0]] == ["fresh"] * 3
    after = tree_of(OUT)
    assert {name for name in after if after[name] != before.get(name)} == {"manifest.json"}


def test_what_changed_keeps_its_previous_picture(pages: Pages, cli: Cli) -> None:
    cli("build", "content")
    (first,) = (card for card in manifest_of(OUT)[FIRST]["cards"])
    Path("sharekit.toml").write_text('brand.theme = "paper"')
    cli("build", "content")
    (second,) = (card for card in manifest_of(OUT)[FIRST]["cards"])
    assert second["previous"] == [{"file": first["file"], "sha256": first["sha256"]}]
    assert (OUT / first["file"]).exists()
    Path("sharekit.toml").write_text('brand.theme = "mist"')
    cli("build", "content", "--prune")
    (third,) = (card for card in manifest_of(OUT)[FIRST]["cards"])
    assert [old["file"] for old in third["previous"]] == [second["file"]]
    assert (OUT / second["file"]).exists()
    assert not (OUT / first["file"]).exists()


def test_an_article_that_gets_old_gets_its_label(
    pages: Pages, events: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    events("content", "--as-of", "2026-11-25")
    assert [event for event, _ in events("content", "--as-of", "2027-08-31")[0]] == ["fresh"] * 3
    assert [event for event, _ in events("content", "--as-of", "2028-01-01")[0]] == ["rendered"] * 3
    assert [event for event, _ in events("content", "--as-of", "2028-01-01")[0]] == ["fresh"] * 3


def test_rules_give_parts_of_a_site_their_own_settings(pages: Pages, cli: Cli, events: Any) -> None:
    pages.write("recipes/soup")
    Path("sharekit.toml").write_text(
        '[[rule]]\nmatch = "content/recipes/**"\ntemplate = "title"\nbrand.theme = "paper"\n'
    )
    cli("build", "content")
    rows = manifest_of(OUT)
    assert rows["content/recipes/soup.md"]["cards"][0]["template"] == "title"
    assert rows[FIRST]["cards"][0]["template"] == "quote"
    Path("sharekit.toml").write_text('[[rule]]\nmatch = "content/recipes/**"\ntemplate = "title"\n')
    fates = {source: event for event, source in events("content")[0]}
    assert fates["content/recipes/soup.md"] == "rendered"
    assert fates[FIRST] == "fresh"


def test_force_draws_again_what_is_up_to_date(pages: Pages, events: Any) -> None:
    events("content")
    before = tree_of(OUT)
    assert [event for event, _ in events("content", "--force")[0]] == ["rendered"] * 3
    assert tree_of(OUT) == before
