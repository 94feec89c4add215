"""One folder, many cards: names that clash, runs side by side, runs that were killed."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import sharekit.pipeline.output as output_room
from running import ARTICLE
from sharekit.article.model import Article
from sharekit.article.parse import parse
from sharekit.errors import OutputError
from sharekit.pipeline.folder import open_folder
from sharekit.pipeline.output import Fate, Recorded, record
from sharekit.pipeline.places import Output
from sharekit.pipeline.run import compose_card
from sharekit.pipeline.settings import CardSettings
from sharekit.pipeline.tools import Tools, open_tools

NO_HASH, HASHED = "{slug}-{size}.{ext}", "{slug}-{size}.{hash8}.{ext}"


@pytest.fixture(scope="module")
def tools() -> Tools:
    return open_tools()


@pytest.mark.parametrize("left", ['{"a.png": []}', '{"a\\u0000.png": "x"}', "[" * 100_000, "[1]"])
def test_a_damaged_note_of_a_killed_run_stops_no_other(
    tmp_path: Path, tools: Tools, left: str
) -> None:
    (tmp_path / ".sharekit-journal.json").write_text(left)
    assert run(Output(tmp_path), tools).fate is Fate.NEW
    assert ".sharekit-journal.json" not in files(tmp_path)


def article(source: str = "a.md", extra: str = "") -> Article:
    return parse(ARTICLE + extra, kind="markdown", source=source)


def run(output: Output, tools: Tools, read: Article | None = None, **asked: object) -> Recorded:
    settings = CardSettings(**asked)  # type: ignore[arg-type]
    read = read or article()
    card = compose_card(read, settings, tools)
    (recorded,) = record(open_folder(output), read, [(card, settings)], tools)
    return recorded


def files(place: Path) -> list[str]:
    return sorted(path.name for path in place.iterdir())


def test_files_asked_for_by_name_live_side_by_side(tmp_path: Path, tools: Tools) -> None:
    run(Output(tmp_path, "ink.png"), tools, theme="plum")
    run(Output(tmp_path, "paper.png"), tools, theme="paper")
    again = run(Output(tmp_path, "copy.png"), tools, theme="paper")
    assert again.fate is Fate.NEW
    assert files(tmp_path) == ["copy.png", "ink.png", "manifest.json", "paper.png"]
    assert (tmp_path / "copy.png").read_bytes() == (tmp_path / "paper.png").read_bytes()


def test_a_named_file_does_not_take_the_place_of_the_patterned_one(
    tmp_path: Path, tools: Tools
) -> None:
    first = run(Output(tmp_path), tools)
    run(Output(tmp_path, "card.png"), tools)
    assert files(tmp_path) == sorted(["card.png", "manifest.json", first.row.file])


def test_another_pattern_renames_the_file(tmp_path: Path, tools: Tools) -> None:
    first = run(Output(tmp_path), tools)
    second = run(Output(tmp_path, NO_HASH), tools)
    assert second.row.file != first.row.file
    assert files(tmp_path) == sorted(["manifest.json", second.row.file])


def test_two_articles_never_share_a_name(tmp_path: Path, tools: Tools) -> None:
    output = Output(tmp_path, NO_HASH)
    run(output, tools, article("a.md"))
    before = {name: (tmp_path / name).read_bytes() for name in files(tmp_path)}
    with pytest.raises(OutputError) as caught:
        run(output, tools, article("b.md"), theme="plum")
    assert caught.value.code == "output.collision"
    assert {name: (tmp_path / name).read_bytes() for name in files(tmp_path)} == before


def test_two_cards_of_one_article_never_share_a_name(tmp_path: Path, tools: Tools) -> None:
    output = Output(tmp_path, NO_HASH)
    run(output, tools)
    with pytest.raises(OutputError) as caught:
        run(output, tools, template="title")
    assert caught.value.code == "output.collision"


@pytest.mark.parametrize(
    ("name", "step"),
    [
        *(
            (name, step)
            for name in (NO_HASH, HASHED, "card.png")
            for step in ("write_own", "write_atomic")
        ),
        (HASHED, "remove_own"),
    ],
)
def test_after_a_kill_anywhere_the_next_run_completes(
    tmp_path: Path, tools: Tools, monkeypatch: pytest.MonkeyPatch, name: str, step: str
) -> None:
    output = Output(tmp_path, name)
    run(output, tools)

    def die(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        if step == "write_own":  # the picture is there, and nothing after it
            real = output_room.write_own

            def write_and_die(*arguments: object, **more: object) -> None:
                real(*arguments, **more)  # type: ignore[arg-type]
                raise KeyboardInterrupt

            patch.setattr(output_room, step, write_and_die)
        else:
            patch.setattr(output_room, step, die)
        with pytest.raises(KeyboardInterrupt):
            run(output, tools, theme="plum")
    last = run(output, tools, theme="paper")
    rows = json.loads((tmp_path / "manifest.json").read_text("utf-8"))["articles"]
    assert [card["file"] for row in rows for card in row["cards"]] == [last.row.file]
    left = {name for name in files(tmp_path) if name.endswith(".png")}
    assert last.row.file in left
    assert ".sharekit-journal.json" not in files(tmp_path)
    if step != "remove_own":  # there an earlier picture stays behind: no row knows it any more
        assert left == {last.row.file}


def test_runs_side_by_side_lose_nothing(tmp_path: Path) -> None:
    for number in range(4):
        (tmp_path / f"p{number}.md").write_text(
            ARTICLE.replace("small shop", f"shop {number}"), "utf-8"
        )
    command = [sys.executable, "-m", "sharekit", "pin", "-t", "title", "-o", "out"]
    running = [
        subprocess.Popen(
            [*command, f"p{number}.md"],
            cwd=tmp_path,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        for number in range(4)
    ]
    assert [process.wait() for process in running] == [0, 0, 0, 0]
    rows = json.loads((tmp_path / "out" / "manifest.json").read_text("utf-8"))["articles"]
    assert [row["source"] for row in rows] == [f"p{number}.md" for number in range(4)]
    assert (tmp_path / "out" / "pins.toml").read_text("utf-8").count("[[pin]]") == 4


def test_a_dry_run_refuses_what_a_real_one_would_and_writes_nothing(
    tmp_path: Path, tools: Tools
) -> None:
    dry = Output(tmp_path / "out", NO_HASH, dry_run=True)
    assert run(dry, tools).fate is Fate.NEW
    assert not (tmp_path / "out").exists()
    run(Output(tmp_path / "out", NO_HASH), tools)
    with pytest.raises(OutputError):
        run(dry, tools, template="title")


def test_a_pin_that_shares_its_picture_keeps_its_own_words(tmp_path: Path, tools: Tools) -> None:
    settings = CardSettings(size="pin")
    for source in ("a.md", "b.md"):
        read = article(source)
        card = compose_card(read, settings, tools)
        record(open_folder(Output(tmp_path)), read, [(card, settings)], tools, pin=True)
    plum = CardSettings(size="pin", theme="plum")
    read = article("a.md")
    record(open_folder(Output(tmp_path)), read, [(compose_card(read, plum, tools), plum)], tools)
    assert (tmp_path / "pins.toml").read_text("utf-8").count("[[pin]]") == 2
