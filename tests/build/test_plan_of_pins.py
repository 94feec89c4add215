"""A build's pins and their plan: `pins.toml`, by the rules of `sharekit pin`."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from running import Cli
from site_pages import Pages, manifest_of, tree_of

OUT = Path("sharekit-out")
PLAN = OUT / "pins.toml"
PIN = ("--set", "output.sizes=pin", "--executor", "serial")


def pins() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = tomllib.loads(PLAN.read_text("utf-8"))["pin"]
    return found


def pictures() -> set[str]:
    return {
        card["file"]
        for row in manifest_of(OUT).values()
        for card in row["cards"]
        if card["size"] == "pin"
    }


def test_every_article_has_one_pin_in_the_plan(pages: Pages, cli: Cli) -> None:
    result = cli(
        "build", "content", "--executor", "serial", "--set", "pinterest.board=Leadership",
        "--set", "output.sizes=og,pin,pin_long",
    )  # fmt: skip
    assert result.code == 0
    assert str(PLAN) in result.out
    assert len(pins()) == 3
    for pin in pins():
        assert pin["picture"] in pictures()
        assert pin["board"] == "Leadership"
        assert pin["link"].startswith("https://site.example/")
        assert all(pin[key] for key in ("title", "description", "alt"))
    assert sum("title" in card for row in manifest_of(OUT).values() for card in row["cards"]) == 3


def test_it_is_the_plan_that_pin_writes(pages: Pages, cli: Cli) -> None:
    sources = sorted(map(str, Path("content").glob("*.md")))
    assert cli("pin", *sources, "-o", "by-hand").code == 0
    assert cli("build", "content", *PIN).code == 0
    assert PLAN.read_bytes() == Path("by-hand/pins.toml").read_bytes()


def test_pruning_takes_the_pins_of_pages_that_are_gone_out_of_the_plan(
    pages: Pages, cli: Cli
) -> None:
    cli("build", "content", *PIN)
    before = PLAN.read_text("utf-8")
    Path("content/second.md").unlink()
    assert cli("build", "content", *PIN, "--prune", "--dry-run").code == 0
    assert PLAN.read_text("utf-8") == before
    result = cli("build", "content", *PIN, "--prune")
    assert result.code == 0
    assert str(PLAN) in result.out
    assert {pin["picture"] for pin in pins()} == pictures()
    assert len(pins()) == 2
    cli("build", "content", *PIN, "--prune")
    first, second, third = before.split("\n[[pin]]\n")[1:]
    there = PLAN.read_text("utf-8")
    assert first in there
    assert second not in there
    assert there.endswith(third)


def test_a_killed_prune_is_finished_by_the_next(pages: Pages, cli: Cli) -> None:
    cli("build", "content", *PIN)
    before = PLAN.read_bytes()
    Path("content/second.md").unlink()
    cli("build", "content", *PIN, "--prune")
    pruned = PLAN.read_bytes()
    PLAN.write_bytes(before)  # as where it is killed before it comes to the plan
    cli("build", "content", *PIN, "--prune")
    assert PLAN.read_bytes() == pruned


@pytest.mark.parametrize(
    "change",
    [
        lambda pin: pin.replace('title = "', 'title = "My own: '),
        lambda pin: pin.replace("[[pin]]", "[[pin]]\n# for the autumn"),
        lambda pin: pin.replace("[[pin]]", "[[pin]] # for the autumn"),
        lambda pin: pin.replace("[[pin]]", "[[pin]]\nseason = 'autumn'"),
        lambda pin: "\n".join(line for line in pin.split("\n") if "generated" not in line),
    ],
)
def test_pruning_leaves_a_pin_that_a_person_wrote(pages: Pages, cli: Cli, change: Any) -> None:
    cli("build", "content", *PIN)
    PLAN.write_text(change(PLAN.read_text("utf-8")), "utf-8")
    before = PLAN.read_bytes()
    for page in ("first", "second", "third"):
        Path(f"content/{page}.md").unlink()
    result = cli("build", "content", *PIN, "--prune")
    assert PLAN.read_bytes() == before
    assert result.err.count("pins.left") == 3
    assert "written by hand" in result.err


def test_without_a_pin_there_is_no_plan(pages: Pages, cli: Cli) -> None:
    assert cli("build", "content").code == 0
    assert not PLAN.exists()


def test_what_was_edited_stays_and_the_rest_follows(pages: Pages, cli: Cli) -> None:
    cli("build", "content", *PIN)
    first = next(pin for pin in pins() if "/first/" in pin["link"])
    edited = PLAN.read_text("utf-8").replace(first["title"], "By hand", 1)
    PLAN.write_text(f"# mine\n{edited}", "utf-8")
    pages.write("first", "Another thought stands here now, and it is worth a card of its own.\n")
    result = cli("build", "content", *PIN)
    again = next(pin for pin in pins() if "/first/" in pin["link"])
    assert (result.code, len(pins())) == (0, 3)
    assert again["title"] == "By hand"
    assert again["picture"] != first["picture"]
    assert again["picture"] in pictures()
    assert again["alt"] != first["alt"]
    assert PLAN.read_text("utf-8").startswith("# mine\n")


def test_a_title_that_changed_beneath_is_told(pages: Pages, cli: Cli) -> None:
    cli("build", "content", *PIN)
    first = next(pin for pin in pins() if "/first/" in pin["link"])
    PLAN.write_text(PLAN.read_text("utf-8").replace(first["title"], "By hand", 1), "utf-8")
    pages.write("first", title="Another title altogether")
    result = cli("build", "content", *PIN)
    assert result.code == 0
    assert "pins.changed_beneath" in result.err
    assert {pin["title"] for pin in pins()} > {"By hand"}


def test_a_plan_that_was_lost_is_written_again_and_check_says_so(
    pages: Pages, cli: Cli, events: Any
) -> None:
    cli("build", "content", *PIN)
    calm = tree_of(OUT)
    PLAN.unlink()
    told, code = events("content", *PIN, "--check")
    assert (code, {event for event, _ in told}) == (3, {"stale"})
    told, code = events("content", *PIN)
    assert (code, sorted({event for event, _ in told})) == (0, ["fresh", "planned"])
    assert tree_of(OUT) == calm
    told, code = events("content", *PIN, "--check")
    assert (code, {event for event, _ in told}) == (0, {"fresh"})


def test_a_build_that_ends_before_its_plan_is_made_good_by_the_next(
    pages: Pages, cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    cli("build", "content", *PIN, "-o", "calm")

    def full(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("sharekit.build.site.write_plan", full)
        assert cli("build", "content", *PIN).code == 130
    assert not PLAN.exists()
    assert cli("build", "content", *PIN).code == 0
    assert tree_of(OUT) == tree_of(Path("calm"))


def test_a_plan_that_cannot_be_read_is_told_and_kept(pages: Pages, cli: Cli) -> None:
    cli("build", "content", *PIN)
    PLAN.write_text('[[pin]]\npicture = "a\n', "utf-8")
    result = cli("build", "content", *PIN, "--json")
    assert (result.code, result.error["code"]) == (2, "pins.syntax")
    assert PLAN.read_text("utf-8") == '[[pin]]\npicture = "a\n'


def test_shards_leave_one_plan(pages: Pages, cli: Cli) -> None:
    for n in range(6):
        pages.write(f"page{n}")
    cli("build", "content", *PIN, "-o", "calm")
    for shard in ("1/2", "2/2"):
        assert cli("build", "content", *PIN, "--shard", shard).code == 0
    assert not PLAN.exists()
    left = tree_of(OUT)
    refused = cli("build", "--merge", "--check", "--json")
    assert (refused.code, refused.error["code"]) == (2, "build.merge")
    assert "would be merged" in cli("build", "--merge", "--dry-run").err
    assert tree_of(OUT) == left
    assert cli("build", "--merge").code == 0
    assert sorted(pin["picture"] for pin in pins()) == sorted(pictures())
    assert tree_of(OUT) == tree_of(Path("calm"))


def test_a_shards_plan_that_is_damaged_is_told(pages: Pages, cli: Cli) -> None:
    for shard in ("1/2", "2/2"):
        cli("build", "content", *PIN, "--shard", shard)
    next(OUT.glob("pins.*-of-2.json")).write_text("[[1]]")
    result = cli("build", "--merge", "--json")
    assert (result.code, result.error["code"]) == (4, "build.shards")


def test_a_dry_run_plans_nothing(pages: Pages, cli: Cli) -> None:
    assert cli("build", "content", *PIN, "--dry-run").code == 0
    assert not PLAN.exists()
