"""`build --check` tells what a build would change; `--prune` removes what is left."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from running import Cli
from site_pages import Pages, manifest_of, tree_of

OUT = Path("sharekit-out")


def card_of(name: str) -> Path:
    return OUT / manifest_of(OUT)[f"content/{name}.md"]["cards"][0]["file"]


def _edit() -> None:
    page = Path("content/first.md")
    page.write_text(page.read_text().replace("your future self", "your older self"))


def _remove_page() -> None:
    Path("content/first.md").unlink()


def _remove_card() -> None:
    card_of("first").unlink()


def _change_card() -> None:
    path = card_of("first")
    path.write_bytes(path.read_bytes() + b"x")


def _new_page() -> None:
    Pages(Path("content")).write("fourth")


def _draft() -> None:
    page = Path("content/first.md")
    page.write_text(page.read_text().replace("lang: en", "lang: en\ndraft: true"))


@pytest.mark.parametrize(
    ("change", "event", "source"),
    [
        (_edit, "stale", "first"),
        (_remove_page, "orphan", "first"),
        (_remove_card, "missing", "first"),
        (_change_card, "differs", "first"),
        (_new_page, "missing", "fourth"),
        (_draft, "orphan", "first"),
    ],
)
def test_each_difference_is_listed_and_nothing_written(
    pages: Pages, cli: Cli, events: Any, change: Callable[[], None], event: str, source: str
) -> None:
    cli("build", "content")
    assert events("content", "--check") == (
        [("fresh", f"content/{name}.md") for name in ("first", "second", "third")],
        0,
    )
    change()
    before = tree_of(Path())
    told, code = events("content", "--check")
    assert code == 3
    assert (event, f"content/{source}.md") in told
    shown = cli("build", "content", "--check")
    assert f"{event}: content/{source}.md" in shown.out
    assert tree_of(Path()) == before


def test_exact_compares_versions_of_libraries(pages: Pages, cli: Cli) -> None:
    cli("build", "content")
    assert cli("build", "content", "--check=exact").code == 0
    place = OUT / "manifest.json"
    place.write_text(place.read_text().replace("pillow ", "pillow 0."))
    assert cli("build", "content", "--check").code == 0
    result = cli("build", "content", "--check=exact")
    assert result.code == 3
    assert "made with" in result.out


def test_pruning_removes_orphans_and_nothing_of_others(pages: Pages, cli: Cli) -> None:
    cli("build", "content")
    gone = card_of("first")
    (OUT / "mine.png").write_bytes(b"mine")
    Path("content/first.md").unlink()
    told = cli("build", "content")
    assert gone.exists()
    assert "1 orphaned" in told.err
    dry = tree_of(OUT)
    assert cli("build", "content", "--prune", "--dry-run").code == 0
    assert tree_of(OUT) == dry
    assert cli("build", "content", "--prune").code == 0
    assert not gone.exists()
    assert (OUT / "mine.png").read_bytes() == b"mine"
    assert list(manifest_of(OUT)) == ["content/second.md", "content/third.md"]
    assert cli("build", "content", "--check").code == 0


def test_an_orphan_that_was_changed_by_hand_stays(pages: Pages, cli: Cli) -> None:
    cli("build", "content")
    gone = card_of("first")
    gone.write_bytes(b"by hand")
    Path("content/first.md").unlink()
    cli("build", "content", "--prune")
    assert gone.read_bytes() == b"by hand"


def test_a_size_that_nobody_asks_for_any_more(pages: Pages, cli: Cli, events: Any) -> None:
    cli("build", "content", "-s", "og,square")
    assert len(manifest_of(OUT)["content/first.md"]["cards"]) == 2
    told, code = events("content", "-s", "og", "--check")
    assert code == 0 or ("orphan", "content/first.md") in told
    cli("build", "content", "-s", "og")
    told, code = events("content", "-s", "og", "--check")
    assert (code, ("orphan", "content/first.md") in told) == (3, True)
    cli("build", "content", "-s", "og", "--prune")
    assert [c["size"] for c in manifest_of(OUT)["content/first.md"]["cards"]] == ["og"]
    assert len(list(OUT.glob("*.png"))) == 3


def test_cards_drawn_by_hand_in_the_same_folder_stay(pages: Pages, cli: Cli) -> None:
    cli("build", "content")
    cli("card", "content/first.md", "-s", "story", "-t", "title")
    assert len(manifest_of(OUT)["content/first.md"]["cards"]) == 2
    cli("build", "content", "--prune")
    assert len(manifest_of(OUT)["content/first.md"]["cards"]) == 2
    assert cli("build", "content", "--check").code == 0


def test_a_shard_refuses_to_prune(pages: Pages, cli: Cli) -> None:
    result = cli("build", "content", "--shard", "1/2", "--prune", "--json")
    assert (result.code, result.error["code"]) == (2, "build.prune_shard")


def test_a_size_that_nobody_asks_for_now_is_told_before_it_is_built(
    pages: Pages, cli: Cli, events: Any
) -> None:
    cli("build", "content", "-s", "og,pin")
    file = manifest_of(OUT)["content/first.md"]["cards"][1]["file"]
    for option in ("--check", "--dry-run"):
        told, code = events("content", "-s", "og", option)
        assert told.count(("orphan", "content/first.md")) == 1
        assert code == (3 if option == "--check" else 0)
    assert file in cli("build", "content", "-s", "og", "--check").out
    assert cli("build", "content", "-s", "og,pin", "--check").code == 0
    cli("build", "content", "-s", "og", "--prune")
    assert not (OUT / file).exists()
    assert cli("build", "content", "-s", "og", "--check").code == 0


def test_a_card_that_was_drawn_beside_a_build_leaves_it_up_to_date(
    pages: Pages, cli: Cli, events: Any
) -> None:
    cli("build", "content")
    files = {path.name for path in OUT.iterdir()}
    assert cli("card", "content/first.md").code == 0
    assert cli("card", "content/first.md", "-t", "title").code == 0
    assert cli("build", "content", "--check").code == 0
    assert len({path.name for path in OUT.iterdir()} - files) == 1
    _edit()
    cli("card", "content/first.md", "-t", "title")
    assert ("stale", "content/first.md") in events("content", "--check")[0]
    cli("build", "content")
    assert events("content", "--check")[1] == 0
    cli("card", "content/first.md", "--theme", "plum")  # in place of the build's own
    assert ("missing", "content/first.md") in events("content", "--check")[0]
    cli("build", "content")
    assert events("content", "--check")[1] == 0


def test_a_check_names_the_command_that_helps_and_why(pages: Pages, cli: Cli) -> None:
    cli("build", "content")
    _change_card()
    Pages(Path("content")).write("second", draft="true")
    Path("content/third.md").unlink()
    result = cli("build", "content", "--check")
    assert "run it without --check, with --prune --force, to bring them up to date" in result.err
    assert "second.md" in result.out
    assert "its page is a draft now, or left out" in result.out
    assert "its page is gone" in result.out
    assert cli("build", "content", "--prune", "--force").code == 0
    assert cli("build", "content", "--check").code == 0
    _new_page()
    told = cli("build", "content", "--check").err
    assert "run it without --check to bring them up to date" in told


def test_nothing_has_changed_is_what_is_said(pages: Pages, cli: Cli, place: Path) -> None:
    (place / ".git").rmdir()
    subprocess.run(["git", "init", "-q"], check=True)
    subprocess.run(["git", "add", "-A"], check=True)
    who = ("-c", "user.name=A", "-c", "user.email=a@b.example")
    subprocess.run(["git", *who, "commit", "-qm", "all"], check=True)
    told = cli("build", "content", "--changed-since", "HEAD").err
    assert "no page has changed since HEAD" in told
    assert "no page is there" not in told
    Path("rows.csv").write_text("title,text\nA,Some words of a page.\n")
    assert cli("build", "--from", "rows.csv", "--changed-since", "HEAD").code == 2


def test_our_sheets_are_no_pages(pages: Pages, cli: Cli, events: Any) -> None:
    cli("build", "content", "-o", "content/cards", "--sheet", "content/sheet.html")
    told, code = events("content", "-o", "content/cards", "--set", "build.drafts=true")
    assert ("skipped", "content/sheet.html") in told
    assert code == 0


def test_diff_looks_at_the_pictures(pages: Pages, cli: Cli) -> None:
    cli("build", "content")
    shutil.copytree(OUT, "before")
    assert cli("diff", "before", str(OUT), "--exit-code").code == 0
    path = card_of("first")
    with Image.open(path) as image:
        image.transpose(Image.Transpose.ROTATE_180).save(path)
    result = cli("diff", "before", str(OUT), "--exit-code")
    assert result.code == 3
    assert "changed: content/first.md og" in result.out
