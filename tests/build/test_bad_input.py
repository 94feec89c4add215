"""Whatever goes wrong: one clear line, the documented exit code, nothing lost or overwritten."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from running import Cli
from site_pages import Pages, manifest_of, tree_of

OUT = Path("sharekit-out")


def test_a_bad_page_stops_no_other(pages: Pages, cli: Cli) -> None:
    (pages.folder / "broken.md").write_text('---\ntitle: "open\n---\n\nSome words.\n')
    result = cli("build", "content")
    assert result.code == 6
    assert "content/broken.md" in result.err
    assert "frontmatter.syntax" in result.err
    assert "1 of 4 pages failed" in result.err
    assert len(manifest_of(OUT)) == 3


def test_one_bad_page_alone_has_its_own_code(place: Path, cli: Cli) -> None:
    Path("page.md").write_text('---\ntitle: "open\n---\n\nSome words.\n')
    assert cli("build", "page.md").code == 4


def test_too_many_failures_end_the_run(place: Path, events: Any) -> None:
    for n in range(5):
        Path(f"p{n}.md").write_text('---\ntitle: "open\n---\n\nSome words.\n')
    told, code = events(".", "--max-failures", "1")
    assert (len(told), code) == (2, 6)


def test_two_pages_with_one_slug(pages: Pages, cli: Cli) -> None:
    pages.write("other", url="https://site.example/first/")
    assert cli("build", "content").code == 0  # the hash tells them apart
    shutil.rmtree(OUT)
    name = ("--set", "output.name={slug}-{size}.{ext}")
    result = cli("build", "content", *name)
    assert result.code == 10
    assert "the card of content/other.md has the name of another page's" in result.err
    assert len(manifest_of(OUT)) == 3
    assert cli("build", "content", *name).code == 10
    assert len(manifest_of(OUT)) == 3


def test_a_missing_picture_is_noticed_when_it_comes(pages: Pages, cli: Cli, events: Any) -> None:
    pages.write("first", image="photo.png")
    result = cli("build", "content", "-v")
    assert result.code == 0
    assert "content/first.md" in result.err
    assert "image.missing" in result.err
    assert len(manifest_of(OUT)) == 3
    assert {event for event, _ in events("content")[0]} == {"fresh"}
    Image.effect_noise((1600, 1000), 60).convert("RGB").save(pages.folder / "photo.png")
    told, code = events("content")
    assert (code, sorted(told)[-1]) == (0, ("rendered", "content/first.md"))


def test_a_missing_logo_is_told_once(pages: Pages, cli: Cli) -> None:
    Path("sharekit.toml").write_text('[brand]\nlogo = "nowhere.png"')
    result = cli("build", "content", "--json")
    assert (result.code, result.error["code"]) == (4, "source.missing")
    assert "nowhere.png" in result.error["where"]
    assert not OUT.exists()


@pytest.mark.parametrize(
    ("document", "code"),
    [
        ('{"schema": 99, "articles": []}', "manifest.newer"),
        ('{"schema": 1, "articles": [{"source": "a", "new_key": 1}]}', "manifest.newer"),
        ('{"schema": 1, "articles": [\n{"source": "a", "new_key": 1}\n]}\n', "manifest.newer"),
        ('{"schema": 1, "articles": [\n{"sour\n]}\n', "manifest.damaged"),
        ("{", "manifest.damaged"),
        ("[]", "manifest.damaged"),
        ('{"schema": 1, "articles": [\n<<<<<<< HEAD\n{}\n=======\n]}\n', "manifest.conflict"),
        ('<<<<<<< HEAD\n{"schema": 1, "articles": []}\n=======\n', "manifest.conflict"),
    ],
)
def test_manifests_that_are_none(pages: Pages, cli: Cli, document: str, code: str) -> None:
    OUT.mkdir()
    (OUT / "manifest.json").write_text(document)
    for options in ((), ("--check",), ("--prune",)):
        result = cli("build", "content", *options, "--json")
        assert (result.code, result.error["code"]) == (4, code)
        assert result.error["where"].startswith("sharekit-out/manifest.json")
    assert cli("card", "content/first.md", "--json").error["code"] == code
    assert (OUT / "manifest.json").read_text() == document
    assert [path.name for path in OUT.iterdir() if path.suffix != ".jsonl"] == ["manifest.json"]


def test_a_manifest_that_is_no_text_is_damaged(pages: Pages, cli: Cli) -> None:
    cli("build", "content")
    place = OUT / "manifest.json"
    place.write_bytes(place.read_bytes().replace(b"content/second.md", b"content/se\xffond.md", 1))
    result = cli("build", "content", "--json")
    assert (result.code, result.error["code"]) == (4, "manifest.damaged")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes have no names here")
def test_a_pipe_in_the_output_folder_is_named_and_not_waited_for(pages: Pages, cli: Cli) -> None:
    cli("build", "content")
    (OUT / "manifest.json").unlink()
    os.mkfifo(OUT / "manifest.json")
    for command in ("build", "card", "pin"):
        result = cli(command, "content/first.md", "-o", str(OUT), "--json")
        assert (result.code, result.error["code"]) == (10, "output.unwritable")
        assert result.error["where"] == "sharekit-out/manifest.json"


def test_after_a_merge_one_side_is_enough(pages: Pages, cli: Cli, events: Any) -> None:
    cli("build", "content")
    place, before = OUT / "manifest.json", tree_of(OUT)
    lines = place.read_text().splitlines(keepends=True)
    place.write_text("".join(line for line in lines if "second.md" not in line))
    assert events("content") == (
        [("fresh", "content/first.md"), ("rendered", "content/second.md"),
         ("fresh", "content/third.md")], 0,
    )  # fmt: skip
    assert tree_of(OUT) == before


def test_a_manifest_that_somebody_formatted_is_read(pages: Pages, cli: Cli, events: Any) -> None:
    cli("build", "content")
    place = OUT / "manifest.json"
    whole = place.read_bytes()
    place.write_text(json.dumps(json.loads(whole), indent=2))
    assert [event for event, _ in events("content")[0]] == ["fresh"] * 3
    pages.write("fourth")
    cli("build", "content")
    assert place.read_bytes().startswith(b'{"schema": 1, "articles": [\n{"source"')


def test_files_of_others_are_never_replaced(pages: Pages, cli: Cli) -> None:
    cli("build", "content")
    card = manifest_of(OUT)["content/first.md"]["cards"][0]["file"]
    shutil.rmtree(OUT)
    OUT.mkdir()
    (OUT / card).write_bytes(b"somebody's")
    result = cli("build", "content")
    assert result.code == 10
    assert "output.not_ours" in result.err
    assert (OUT / card).read_bytes() == b"somebody's"
    assert len(manifest_of(OUT)) == 2
    assert cli("build", "content", "--force").code == 0
    assert len(manifest_of(OUT)) == 3


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder(pages: Pages, cli: Cli) -> None:
    OUT.mkdir(mode=0o555)
    result = cli("build", "content", "--json")
    assert (result.code, result.error["code"]) == (10, "output.permission")


def test_an_output_that_is_a_file(pages: Pages, cli: Cli) -> None:
    OUT.write_text("a file")
    result = cli("build", "content", "--json")
    assert (result.code, result.error["code"]) == (10, "output.not_a_directory")
    assert OUT.read_text() == "a file"


def test_a_full_disk_loses_nothing(pages: Pages, cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    from sharekit import store

    cli("build", "content")
    before = tree_of(OUT)
    Path("sharekit.toml").write_text('brand.theme = "paper"')
    with monkeypatch.context() as patch:
        patch.setattr(store, "_write_all", _no_space)
        result = cli("build", "content", "--json")
    assert (result.code, result.error["code"]) == (10, "output.full")
    assert {name: digest for name, digest in tree_of(OUT).items() if name in before} == before
    assert cli("build", "content").code == 0
    assert not list(OUT.glob(".*"))


def _no_space(descriptor: int, data: bytes) -> None:
    raise OSError(28, "No space left on device")


def test_a_damaged_cache_is_rebuilt(pages: Pages, cli: Cli, place: Path) -> None:
    cache = Path(os.environ["SHAREKIT_CACHE_DIR"])
    cli("build", "content")
    before = tree_of(OUT)
    for entry in cache.glob("??/*"):
        entry.write_bytes(b"damaged")
    assert cli("build", "content", "--force").code == 0
    assert tree_of(OUT) == before


def test_an_unreachable_scheduler(pages: Pages, cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    result = cli("build", "content", "--executor", "dask", "--json")
    assert (result.code, result.error["code"]) == (2, "build.scheduler")
    result = cli("build", "content", "--scheduler", "tcp://127.0.0.1:1", "--json")
    assert (result.code, result.error["code"]) == (2, "build.scheduler")
    result = cli("build", "content", "--executor", "nobody", "--json")
    assert (result.code, result.error["code"]) == (2, "executor.unknown")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ((), "build.nothing"),
        (("content", "--from", "rows.jsonl"), "build.twice_told"),
        (("nowhere",), "source.missing"),
        (("content", "-s", "huge"), "size.unknown"),
        (("content", "--set", "brand.theme=nope"), "theme.unknown"),
        (("content", "--set", "template=nope"), "template.unknown"),
        (("content", "--set", "brand.heading=Nofont"), "font.unknown"),
        (("content", "--set", "site.url=not a url"), "config.type"),
        (("content", "--set", "output.sizes=[]"), "config.type"),
    ],
)
def test_what_would_fail_for_every_page_is_told_first(
    pages: Pages, cli: Cli, arguments: tuple[str, ...], code: str
) -> None:
    result = cli("build", *arguments, "--json")
    assert result.error["code"] == code
    assert not OUT.exists()


def test_many_pages_that_fail_alike_are_told_in_few_lines(pages: Pages, cli: Cli) -> None:
    for n in range(20):
        pages.write(f"more{n}", sharekit="{brand: {heading: Nobody Has This}}")
    result = cli("build", "content", "-j", "1")
    assert result.code == 6
    assert result.err.count("font.unknown") == 6
    assert "15 more pages" in result.err


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('[[rule]]\ntemplate = "title"', "config.rule"),
        ("[[rule]]\nmatch = 1", "config.rule"),
        ("[rule]\nmatch = 'a'", "config.rule"),
        ("[[rule]]\nmatch = 'a'\ntemplat = 'x'", "config.unknown"),
        ("[[rule]]\nmatch = 'a'\noutput.dir = 'x'", "config.scope"),
        ("[[rule]]\nmatch = 'a'\nbrand.theme = 'nope'", "theme.unknown"),
    ],
)
def test_rules_that_are_none(pages: Pages, cli: Cli, text: str, code: str) -> None:
    Path("sharekit.toml").write_text(text)
    result = cli("build", "content", "--json")
    assert (result.code, result.error["code"]) == (2, code)


def test_a_rule_by_address_holds_for_a_file_that_has_it(
    pages: Pages, cli: Cli, events: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("sharekit.toml").write_text(
        '[[rule]]\nmatch = "https://site.example/first/**"\ntemplate = "title"\n'
    )
    cli("build", "content")
    rows = manifest_of(OUT)
    assert rows["content/first.md"]["cards"][0]["template"] == "title"
    assert rows["content/second.md"]["cards"][0]["template"] == "quote"
    assert {event for event, _ in events("content", "-v")[0]} == {"fresh"}
    with monkeypatch.context() as patch:
        patch.setattr("sharekit.build.work.work", None)  # nothing is read again
        assert cli("build", "content").code == 0
    cli("card", "content/first.md", "-o", "beside")
    assert manifest_of(Path("beside"))["content/first.md"]["cards"][0]["template"] == "title"
    Path("sharekit.toml").write_text("")
    assert ("stale", "content/first.md") in events("content", "--check")[0]


def test_annotations_and_the_jobs_summary(
    pages: Pages, cli: Cli, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(place / "summary.md"))
    (pages.folder / "bro,ken.md").write_text('---\ntitle: "open\n---\n\nSome words.\n')
    result = cli("build", "content", "--annotations", "github")
    assert "::error file=content/bro%2Cken.md,title=frontmatter.syntax::" in result.err
    assert "### Share cards" in (place / "summary.md").read_text()
    (pages.folder / "bro,ken.md").unlink()
    pages.write("fourth")
    result = cli("build", "content", "--check", "--annotations", "github")
    assert "::warning file=content/fourth.md,title=sharekit missing::" in result.err
    monkeypatch.setenv("GITHUB_WORKSPACE", str(place.parent))  # a site below its repository
    result = cli("build", "content", "--check", "--annotations", "github")
    assert f"::warning file={place.name}/content/fourth.md,title=sharekit missing::" in result.err


def test_every_error_names_its_page(pages: Pages, cli: Cli) -> None:
    text = "A plan is a promise that you make to your future self. It is kept or it is not."
    for name, setting in (("logo", "brand: {logo: gone.png}"), ("quote", "quote: nobody said so")):
        page = f"---\ntitle: One\nsharekit:\n  {setting}\n---\n\n{text}\n"
        Path(f"content/{name}.md").write_text(page)
    told = cli("build", ".").err
    assert "error: content/logo.md: gone.png: no such file" in told
    assert "error: content/quote.md: these words are not in the article" in told
    Path("rows.csv").write_text(f"title,text,url\nA,,no address\nB,{text},https://e.example/b\n")
    assert "error: rows.csv#1: no address: " in cli("build", "--from", "rows.csv").err


@pytest.mark.parametrize("kind", ["csv", "jsonl", "xml"])
def test_a_stream_may_come_by_standard_input(place: Path, cli: Cli, kind: str) -> None:
    text = "A plan is a promise that you make to your future self. It is kept or it is not."
    documents = {
        "csv": f"title,text,url\nA,{text},https://e.example/a\nB,{text},https://e.example/b\n",
        "jsonl": f'{{"title": "A", "text": "{text}"}}\n{{"title": "B", "text": "{text}"}}\n',
        "xml": '<rss version="2.0"><channel><title>All</title>'
        + "".join(
            f"<item><title>{name}</title><link>https://e.example/{name}</link>"
            f"<description>&lt;p&gt;{text}&lt;/p&gt;&lt;p&gt;{text * 20}&lt;/p&gt;</description>"
            "</item>"
            for name in "ab"
        )
        + "</channel></rss>",
    }
    result = cli("build", "--from", "-", stdin=documents[kind].encode())
    assert result.code == 0, result.err
    assert len(manifest_of(OUT)) == 2


def test_a_broken_row_stops_no_other(place: Path, cli: Cli, events: Any) -> None:
    text = "A plan is a promise that you make to your future self. It is kept or it is not."
    row = '{{"title": "{0}", "text": "{1}", "url": "https://e.example/{0}"}}\n'
    whole = "".join(row.format(name, text) for name in "abc")
    Path("rows.jsonl").write_text(whole)
    cli("build", "--from", "rows.jsonl")
    before = tree_of(OUT)
    Path("rows.jsonl").write_text(whole.replace('"title": "b"', '"title": '))
    result = cli("build", "--from", "rows.jsonl", "--prune")
    assert result.code == 6
    assert "error: rows.jsonl#2: has a broken row at line 2" in result.err
    assert "2 up to date, 1 failed" in result.err
    assert tree_of(OUT) == before  # whose row it was nobody knows
    Path("rows.jsonl").write_text(row.format("a", text) + "[1]\n")
    assert [event for event, _ in events("--from", "rows.jsonl")[0]] == ["fresh", "failed"]


def test_a_broken_row_hides_no_other_from_who_reads(place: Path, cli: Cli) -> None:
    text = "A plan is a promise, says {0}."
    row = f'{{{{"title": "{{0}}", "text": "{text}", "url": "https://e.example/{{0}}"}}}}\n'
    Path("rows.jsonl").write_text(row.format("a") + "{broken\n" + row.format("c"))
    listed = cli("read", "rows.jsonl")
    assert [line.split() for line in listed.out.splitlines()] == [["1", "a"], ["3", "c"]]
    assert "warning: rows.jsonl: has a broken row at line 2" in listed.err
    told = cli("read", "rows.jsonl", "--json").json
    assert [each["number"] for each in told["entries"]] == [1, 3]
    assert [each["code"] for each in told["diagnostics"]] == ["stream.row"]
    third = cli("read", "rows.jsonl", "--entry", "3", "--offline", "--json").json
    assert third["text"] == "A plan is a promise, says c."  # a table's words are its own
    assert "broken row at line 2" in cli("read", "rows.jsonl", "--entry", "2").err
    Path("rows.jsonl").write_text("{broken\n")
    assert "broken row at line 1" in cli("read", "rows.jsonl").err


@pytest.mark.parametrize(
    ("name", "document"),
    [("all.csv", "title,text\nA,A plan.\n"), ("all", '<rss version="2.0"><channel/></rss>')],
)
def test_a_table_or_feed_among_the_pages_is_told_to_be_one(
    place: Path, cli: Cli, name: str, document: str
) -> None:
    Path(name).write_text(document)
    result = cli("build", name)
    assert result.code == 4
    assert "(build.stream)" in result.err
    assert f"sharekit build --from {name}" in result.err
    assert not OUT.exists() or not list(OUT.glob("*.png"))
