"""Which pages a build is about: globs, drafts, streams, shards, what git says."""

from __future__ import annotations

import errno
import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from running import Cli
from sharekit.globs import matches
from site_pages import Pages, manifest_of, tree_of

OUT = Path("sharekit-out")


@pytest.mark.parametrize(
    ("path", "pattern", "expected"),
    [
        ("a/b/c.md", "*.md", True),
        ("c.md", "*.md", True),
        ("a/b/c.md", "a/*.md", False),
        ("a/b/c.md", "a/**", True),
        ("a/b/c.md", "a/", True),
        ("a/c.md", "a/**/c.md", True),
        ("a/b/c.md", "**/c.md", True),
        ("a/b/c.mdx", "*.md", False),
        ("a/b.md", "a/[ab].md", True),
        ("a/b.md", "a/[!ab].md", False),
        ("a/b.md", "a/?.md", True),
        ("ab.md", "./ab.md", True),
        ("a.md", "b[.md", False),
        ("https://x.example/blog/a", "https://x.example/blog/**", True),
    ],
)
def test_globs(path: str, pattern: str, expected: bool) -> None:
    assert matches(path, [pattern]) is expected


def test_a_glob_of_many_stars_is_answered_at_once() -> None:
    assert not matches("a" * 3000, ["*" * 300 + "b"])
    assert not matches("a/" * 1500, ["**" * 300 + "b"])


def test_drafts_and_what_is_no_article_are_left_out(pages: Pages, events: Any) -> None:
    pages.write("draft", draft="true")
    pages.write("unpublished", published="false")
    pages.write("_drafts/idea")
    pages.write("off", sharekit="false")
    (pages.folder / "_index.md").write_text("---\ntitle: Posts\n---\n")
    (pages.folder / "notes.txt").write_text("Not looked at.")
    (pages.folder / ".hidden").mkdir()
    (pages.folder / ".hidden" / "a.md").write_text("Some words of a hidden page.")
    told, code = events("content")
    fates = {Path(source).name: event for event, source in told}
    assert code == 0
    assert fates == {
        "_index.md": "skipped", "draft.md": "skipped", "unpublished.md": "skipped",
        "idea.md": "skipped", "off.md": "skipped",
        "first.md": "rendered", "second.md": "rendered", "third.md": "rendered",
    }  # fmt: skip
    told, _ = events("content", "--set", "build.drafts=true")
    assert ("rendered", "content/draft.md") in told


def test_include_and_exclude(pages: Pages, events: Any) -> None:
    pages.write("deep/er/page")
    (pages.folder / "plain.txt").write_text("A plan is a promise that you make to yourself.\n")
    Path("sharekit.toml").write_text(
        '[build]\ninclude = ["*.md", "plain.txt"]\nexclude = ["deep/**", "content/second.md"]\n'
    )
    told, _ = events("content")
    assert [Path(source).name for _, source in told] == ["first.md", "plain.txt", "third.md"]


def test_a_page_named_twice_is_built_once(pages: Pages, events: Any) -> None:
    told, _ = events("content", "content/first.md", "./content/first.md")
    assert [source for _, source in told].count("content/first.md") == 1
    assert len(told) == 3


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_a_page_and_links_to_it_are_built_once(pages: Pages, events: Any) -> None:
    pages.write("one")
    pages.write("far")
    far = pages.folder.parent / "elsewhere.md"
    (pages.folder / "far.md").rename(far)
    (pages.folder / "a-link.md").symlink_to("one.md")
    (pages.folder / "deep").mkdir()
    (pages.folder / "deep" / "link.md").symlink_to("../one.md")
    (pages.folder / "far-1.md").symlink_to(far)  # the only way to that page
    (pages.folder / "far-2.md").symlink_to(far)
    told, code = events("content")
    sources = {source for event, source in told if event == "rendered"}
    assert {name.removeprefix("content/") for name in sources} == {
        "far-1.md", "first.md", "one.md", "second.md", "third.md",
    }  # fmt: skip
    assert code == 0


def write_rows(count: int) -> None:
    lines = [
        {
            "title": f"Row {n}",
            "url": f"https://site.example/{n}/",
            "content": f"A plan is a promise that you make to your future self, says number {n}. "
            "Good teams write it down before they argue about it.",
        }
        for n in range(count)
    ]
    Path("rows.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))


def test_rows_of_a_table_are_built_and_watched(events: Any) -> None:
    write_rows(4)
    told, code = events("--from", "rows.jsonl")
    assert (code, [event for event, _ in told]) == (0, ["rendered"] * 4)
    assert [event for event, _ in events("--from", "rows.jsonl")[0]] == ["fresh"] * 4
    rows = Path("rows.jsonl").read_text().splitlines()
    rows[2] = rows[2].replace("teams write", "teams put").replace("self, says", "self, writes")
    Path("rows.jsonl").write_text("\n".join(rows))
    fates = [event for event, _ in events("--from", "rows.jsonl")[0]]
    assert fates == ["fresh", "fresh", "rendered", "fresh"]
    write_rows(2)
    told, _ = events("--from", "rows.jsonl", "--prune")
    assert {source for event, source in told if event == "pruned"} == {
        "https://site.example/2/", "https://site.example/3/",
    }  # fmt: skip


def test_two_rows_of_one_address(events: Any) -> None:
    write_rows(2)
    Path("rows.jsonl").write_text(Path("rows.jsonl").read_text() * 2)
    told, code = events("--from", "rows.jsonl")
    assert [event for event, _ in told] == ["rendered", "rendered", "failed", "failed"]
    assert code == 6


def test_pages_of_paths_are_no_orphans_of_a_stream(pages: Pages, events: Any) -> None:
    events("content")
    write_rows(1)
    assert [event for event, _ in events("--from", "rows.jsonl", "--prune")[0]] == ["rendered"]
    assert len(manifest_of(OUT)) == 4
    assert [event for event, _ in events("content/first.md")[0]] == ["fresh"]


@pytest.mark.parametrize("count", [2, 3])
def test_shards_merge_to_what_one_run_makes(pages: Pages, cli: Cli, count: int) -> None:
    for n in range(5):
        pages.write(f"more{n}")
    assert cli("build", "content", "-o", "whole").code == 0
    for shard in range(1, count + 1):
        assert cli("build", "content", "-o", "parts", "--shard", f"{shard}/{count}").code == 0
    assert not Path("parts/manifest.json").exists()
    assert cli("build", "--merge", "-o", "parts").code == 0
    assert tree_of(Path("parts")) == tree_of(Path("whole"))
    assert cli("build", "content", "-o", "parts", "--check").code == 0


def test_a_missing_shard_is_told(pages: Pages, cli: Cli) -> None:
    cli("build", "content", "-o", "parts", "--shard", "1/2")
    result = cli("build", "--merge", "-o", "parts", "--json")
    assert (result.code, result.error["code"]) == (4, "build.shards")
    assert "shard 2 of 2 is missing" in result.error["message"]


@pytest.mark.parametrize("text", ["0/2", "3/2", "1", "a/b", "1/0"])
def test_shards_that_are_none(pages: Pages, cli: Cli, text: str) -> None:
    result = cli("build", "content", "--shard", text, "--json")
    assert (result.code, result.error["code"]) == (2, "build.shard")


def git(*arguments: str) -> None:
    told = {"GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@b.c"}
    told |= {"GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@b.c"}
    subprocess.run(["git", *arguments], check=True, capture_output=True, env=os.environ | told)


def test_only_what_git_says_has_changed(pages: Pages, events: Any, cli: Cli, place: Path) -> None:
    (place / ".git").rmdir()
    git("init", "-q")
    git("add", "content")
    git("commit", "-qm", "pages")
    events("content")
    pages.write("second", "Another text of this page, which is a whole sentence and no more.\n")
    pages.write("new page")
    told, _ = events("content", "--changed-since", "HEAD")
    assert told == [("rendered", "content/new page.md"), ("rendered", "content/second.md")]
    result = cli("build", "content", "--changed-since", "nowhere", "--json")
    assert (result.code, result.error["code"]) == (2, "build.git")
    result = cli("build", "content", "--changed-since=--output=x", "--json")
    assert (result.code, result.error["code"]) == (2, "build.git")


EXCLUDED = "build.exclude=robots.txt,req*"


def write_texts(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("A plan is a promise that you make to yourself.\n", "utf-8")


def test_text_files_that_are_left_out_are_said_to_be(pages: Pages, cli: Cli) -> None:
    write_texts(Path("texts"), "b.txt", "deep/a.txt", "robots.txt", "requirements-dev.txt")
    result = cli("build", "texts")
    assert result.code == 0
    assert "left out: 2 text files, such as texts/b.txt; to draw them" in result.err
    wanted = result.err.rpartition("--set ")[2].strip().strip('"')
    assert "2 drawn" in cli("build", "texts", "--set", wanted, "--set", EXCLUDED).err
    told = cli("build", "texts", "--set", wanted, "--set", EXCLUDED).err
    assert "2 up to date" in told
    assert "left out" not in told
    write_texts(pages.folder, "notes.txt")
    assert "left out: 1 text file, such as content/notes.txt" in cli("build", "content").err
    assert cli("build", "content", "--json").json["left_out"] == ["content/notes.txt"]
    chosen = cli("build", "content", "--set", "build.include=*.md").err
    assert "left out" not in chosen


def test_a_folder_without_pages_is_said_to_be(cli: Cli, pages: Pages) -> None:
    Path("empty").mkdir()
    told = cli("build", "empty").err
    assert "no page is there: build.include is *.md, *.markdown" in told
    assert "no page" not in cli("build", "content").err


def test_why_pages_are_skipped(pages: Pages, cli: Cli) -> None:
    (pages.folder / "bare.md").write_text("", "utf-8")
    assert "1 skipped (holds no text; -v names them)" in cli("build", "content").err
    pages.write("draft", draft="true")
    told = cli("build", "content").err
    assert "2 skipped (1: holds no text; 1: draft; -v names them)" in told
    told = cli("build", "content", "-v").err
    assert "skipped: content/bare.md (holds no text)" in told
    assert "2 skipped (1: holds no text; 1: draft)" in told


def test_two_pages_of_one_slug_are_told_apart_and_said_to_be(pages: Pages, cli: Cli) -> None:
    for name in ("spring", "autumn"):
        pages.write(name, url="", slug="On Seasons")
    result = cli("build", "content")
    assert result.code == 0
    assert result.out.count("/on-seasons-og.") == 2
    assert result.err.count("(build.slug)") == 1
    assert "content/spring.md: content/autumn.md has the same slug" in result.err
    pages.write("winter", url="", slug="winter")
    assert "(build.slug)" not in cli("build", "content").err
    plain = cli("build", "content", "-o", "plain", "--set", "output.name={slug}-{size}.{ext}")
    assert (plain.code, "(output.collision)" in plain.err) == (10, True)


def test_a_page_has_one_name_wherever_the_build_is_started(
    pages: Pages, cli: Cli, events: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("sharekit.toml").write_text('[output]\ndir = "cards"\n')
    Image.new("RGB", (1200, 800), "#456").save("content/photo.png")
    pages.write("deep/photo", image="../photo.png")
    pages.write("deep/missing", image="gone.png")
    cli("build", "content", "-j", "1")
    before = tree_of(Path("cards"))
    assert set(manifest_of(Path("cards"))) == {
        f"content/{name}.md" for name in ("deep/missing", "deep/photo", "first", "second", "third")
    }
    for start, path, config in (
        ("content/deep", ".", ()),
        ("content", "deep/photo.md", ()),
        ("..", f"{Path.cwd().name}/content", ("-c", f"{Path.cwd().name}/sharekit.toml")),
    ):
        with monkeypatch.context() as there:
            there.chdir(start)
            told, code = events(path, *config, "--prune", "-j", "1")
        assert {event for event, _ in told} == {"fresh"}, start
        assert ("fresh", "content/deep/photo.md") in told
        assert code == 0
        assert tree_of(Path("cards")) == before
    shutil.rmtree("cards")
    with monkeypatch.context() as there:
        there.chdir("content/deep")
        cli("build", "..", "-j", "1")
    assert tree_of(Path("cards")) == before


def test_a_projects_cards_lie_in_one_place_wherever_a_run_is_started(
    pages: Pages, cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("sharekit.toml").write_text('[site]\nname = "Shop"\n')
    with monkeypatch.context() as there:
        there.chdir("content")
        drawn = cli("card", "first.md").out.strip()
        assert Path(drawn).parent == Path("../sharekit-out")
        assert cli("build", ".", "--json").json["output"] == "../sharekit-out"
        assert cli("verify", drawn, "--source", "first.md").code == 0
        assert not Path("sharekit-out").exists()
        assert cli("card", "first.md", "-o", "mine").out.startswith("mine/")
    assert cli("build", "content", "--check").code == 0
    assert cli("build", "content", "--json", "--set", "output.dir=x").json["output"] == "x"
    Path("sharekit.toml").unlink()
    monkeypatch.chdir("content")  # nobody says where the project begins
    assert cli("card", "first.md").out.startswith("sharekit-out/")


def test_paths_are_told_as_seen_from_here(pages: Pages, cli: Cli) -> None:
    Path("sharekit.toml").write_text('[output]\ndir = "static/cards"\n')
    assert all(line.startswith("static/cards/") for line in cli("build", "content").out.split())
    assert cli("build", "content", "--json").json["output"] == "static/cards"


def test_a_folder_elsewhere_is_no_orphan(pages: Pages, cli: Cli, events: Any) -> None:
    Pages(Path("notes")).write("fourth")
    cli("build", ".")
    Path("notes/fourth.md").unlink()
    assert ("orphan", "notes/fourth.md") not in events("content", "--check")[0]
    assert ("orphan", "notes/fourth.md") in events(".", "--check")[0]


def test_a_folder_whose_name_ends_in_dots_is_no_folder_above(pages: Pages, cli: Cli) -> None:
    Pages(Path("notes..")).write("fourth")
    cli("build", "content", "notes..")
    before = tree_of(OUT)
    cli("build", "notes..", "--prune")
    assert tree_of(OUT).keys() >= {name for name in before if name.endswith(".png")}


def test_what_cannot_be_looked_into_is_named_and_keeps_its_cards(
    pages: Pages, cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages.write("deep/fourth")
    cli("build", "content")
    before = tree_of(OUT)
    plain = os.scandir

    def scandir(path: str) -> Any:
        if str(path).endswith("deep"):
            raise PermissionError(errno.EACCES, "Permission denied", path)
        return plain(path)

    monkeypatch.setattr(os, "scandir", scandir)
    for option in ("--prune", "--check"):
        result = cli("build", "content", option)
        assert result.code == 6
        assert "content/deep: the folder can't be read (Permission denied)" in result.err
        assert "orphan" not in result.out
        assert tree_of(OUT) == before
    assert cli("build", "content/deep").code == 4


def test_a_path_that_is_not_there_stops_no_other(pages: Pages, cli: Cli) -> None:
    result = cli("build", "gone", "content")
    assert result.code == 6
    assert "gone: no such file or folder" in result.err
    assert len(manifest_of(OUT)) == 3
    assert cli("build", "gone").code == 4


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes have no names here")
def test_a_pipe_is_named_and_not_waited_for(pages: Pages, cli: Cli) -> None:
    os.mkfifo("content/pipe.md")
    for option in ("--prune", "--check"):
        result = cli("build", "content", option)
        assert result.code == 6
        assert "content/pipe.md: is a pipe" in result.err
    assert len(manifest_of(OUT)) == 3
    os.mkfifo("content/pipe.html")
    Path("content/page.html").write_text("<!doctype html><title>A page</title><p>Words.")
    assert "1 page:" in cli("check", "content").err


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_a_linked_folder_of_pages_is_not_left_out_in_silence(pages: Pages, cli: Cli) -> None:
    far, pictures = Path("far"), Path("pictures")
    far.mkdir()
    pictures.mkdir()
    pages.write("own").rename(far / "own.md")
    (pages.folder / "far").symlink_to(far.absolute())
    (pages.folder / "pictures").symlink_to(pictures.absolute())
    (pages.folder / "again").symlink_to(".")
    said = "left out: 1 link to a folder of pages, such as content/far; name it, too, to draw them"
    assert said in cli("build", "content").err
    assert cli("build", "content", "--json").json["left_out"] == ["content/far"]
    both = cli("build", "content", "content/far")
    assert "1 drawn" in both.err
    assert "left out" not in both.err
