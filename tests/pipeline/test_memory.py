"""What was understood is kept: the same answers, sooner, and never another article's."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from sharekit.article.age import judge_age
from sharekit.article.model import Article
from sharekit.cache import DiskCache
from sharekit.extract.quotes import quotes
from sharekit.pipeline import memory
from sharekit.pipeline.memory import code_stamp, remembered
from sharekit.pipeline.understand import best_quotes, opening, read_article
from sharekit.world import World, read_file

SENTENCES = (
    "A harbour is safe, but that is not what ships are built for.",
    "Patience is the companion of wisdom in every workshop that I have known.",
    "Small steps taken daily carry you further than one leap taken once.",
)
TEXT = "# Ships\n\n" + "\n\n".join(f"{each} It rained on Tuesday." for each in SENTENCES)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "ships.md"
    path.write_text("---\ndate: 2020-05-01\nauthor: Ida Brandt\n---\n" + TEXT)
    return path


@pytest.fixture
def cache(tmp_path: Path) -> DiskCache:
    return DiskCache(tmp_path / "cache")


WORLD = World(read=read_file, today=date(2026, 1, 1))


def never() -> Article:
    raise AssertionError("worked out again")


def test_an_article_comes_back_as_it_was_read(source: Path, cache: DiskCache) -> None:
    first = read_article(str(source), {}, WORLD, cache)
    again = read_article(str(source), {}, WORLD, cache)
    assert again == first == read_article(str(source), {}, WORLD, None)
    assert again.published == date(2020, 5, 1)
    assert [block.kind.value for block in again.blocks] == [b.kind.value for b in first.blocks]
    assert judge_age(again, WORLD.today, 365).verdict == "stale"


def test_quotes_and_opening_come_back_as_they_were_found(source: Path, cache: DiskCache) -> None:
    article = read_article(str(source), {}, WORLD, cache)
    for _ in range(2):
        assert best_quotes(article, cache, limit=3) == quotes(article, limit=3) != ()
        assert opening(article, cache) == opening(article, None)


def test_what_is_remembered_is_not_worked_out_again(cache: DiskCache) -> None:
    article = Article("a", "text", title="Ships", published=date(2020, 5, 1), authors=("Å \ud800",))
    assert remembered(cache, ("article", "key"), lambda: article) == article
    assert remembered(cache, ("article", "key"), never) == article


@pytest.mark.parametrize(
    "changed",
    [
        lambda path: path.write_text(path.read_text() + "\n\nOne more thought to end with."),
        lambda path: path.write_text(path.read_text().replace("Ida", "Ada")),
    ],
)
def test_another_text_is_read_anew(
    source: Path, cache: DiskCache, changed: Callable[[Path], int]
) -> None:
    first = read_article(str(source), {}, WORLD, cache)
    changed(source)
    assert read_article(str(source), {}, WORLD, cache) != first


def test_facts_and_bounds_belong_to_the_question(source: Path, cache: DiskCache) -> None:
    article = read_article(str(source), {}, WORLD, cache)
    assert read_article(str(source), {"title": "Boats"}, WORLD, cache).title == "Boats"
    assert read_article(str(source), {}, WORLD, cache).title == article.title
    few, many = (best_quotes(article, cache, limit=limit) for limit in (1, 3))
    assert len(few) == 1 < len(many)
    other = replace(article, blocks=article.blocks[:1])
    assert best_quotes(other, cache, limit=3) == quotes(other, limit=3)


@pytest.mark.parametrize(
    "entry", [b"", b"\xff", b"[", b'{"is": "Path", "of": ["/"]}', b'{"of": 1}']
)
def test_a_damaged_entry_counts_as_absent(entry: bytes) -> None:
    class Damaged:
        def get(self, _: str) -> bytes:
            return entry

        def put(self, *_: object) -> None: ...

    assert remembered(Damaged(), ("article",), lambda: "read") == "read"


def test_other_code_asks_anew(cache: DiskCache, monkeypatch: pytest.MonkeyPatch) -> None:
    assert len(code_stamp()) == 64
    assert remembered(cache, ("q",), lambda: "old") == "old"
    monkeypatch.setattr(memory, "code_stamp", lambda: "another")
    assert remembered(cache, ("q",), lambda: "new") == "new"
    monkeypatch.setattr(memory, "code_stamp", lambda: "")  # code that lies in no folder
    assert remembered(cache, ("q",), lambda: "newer") == "newer"


def test_errors_are_not_kept(cache: DiskCache) -> None:
    with pytest.raises(AssertionError):
        remembered(cache, ("article",), never)
    assert remembered(cache, ("article",), lambda: None) is None


def test_a_second_card_of_an_article_loads_no_reader(source: Path, tmp_path: Path) -> None:
    command = (
        "import sys; from sharekit.cli.boundary import run;"
        f"code = run(['card', {str(source)!r}, '--theme', sys.argv[1], '-o', {str(tmp_path)!r}]);"
        "assert code == 0; print('markdown_it' in sys.modules, 'sharekit.extract.quotes' in"
        " sys.modules)"
    )
    environment = {"SHAREKIT_CACHE_DIR": str(tmp_path / "kept"), "PATH": "/usr/bin:/bin"}
    told = [
        subprocess.run(
            [sys.executable, "-c", command, theme],
            env=environment, capture_output=True, text=True, check=True,
        ).stdout.splitlines()[-1]
        for theme in ("forest", "paper")
    ]  # fmt: skip
    assert told == ["True True", "False False"]
