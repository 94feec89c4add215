"""Jobs to workers: lost workers, other versions, files that workers ask for."""

from __future__ import annotations

import builtins
import pickle
from collections.abc import Iterator
from concurrent.futures import BrokenExecutor, Executor, Future
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from running import Cli
from sharekit.build import dask, work
from sharekit.build.crew import Line
from sharekit.build.executors import Crew
from sharekit.build.frontmatter import write_picture
from sharekit.build.model import Event, Fate, Job, Page, Result, Setup
from sharekit.errors import OutputError, SharekitError, UsageError
from sharekit.manifest import ArticleRow, BuildRow
from sharekit.pipeline.places import home_at
from site_pages import Pages, manifest_of


class Deadly(Executor):
    """Breaks for good when it is given the page `poison`."""

    def __init__(self) -> None:
        self.broken = False

    def submit(self, fn: Any, /, *arguments: Any, **_: Any) -> Future[Any]:
        future: Future[Any] = Future()
        self.broken = self.broken or arguments[0].page.source == "poison"
        if self.broken:
            future.set_exception(BrokenExecutor("died"))
        else:
            future.set_result(fn(*arguments))
        return future


@contextmanager
def deadly() -> Iterator[Crew]:
    yield Crew(Deadly(), lambda job: Result(reason=job.page.source), 3)


def nothing_asked(_job: Job, _result: Result) -> None:
    """The answer to workers that ask nothing."""


def test_a_page_that_kills_its_worker_fails_alone() -> None:
    names = ["a", "b", "poison", "c", "d"]
    items = [(Page(name), Job(Page(name))) for name in names]
    with Line(deadly, deadly, nothing_asked, workers=None) as line:
        done = [what for _, what in line.run(items)]
    problems = [what.error.code if what.error else None for what in done]
    assert problems == [None, None, "build.worker_lost", None, None]
    assert [what.reason for what in done if not what.error] == ["a", "b", "c", "d"]


def test_what_needs_no_work_keeps_its_place() -> None:
    fresh = Event(Fate.FRESH, "b")
    items = [(Page("a"), Job(Page("a"))), (Page("b"), fresh), (Page("c"), Job(Page("c")))]
    with Line(deadly, deadly, nothing_asked, workers=2) as line:
        assert [page.source for page, _ in line.run(items)] == ["a", "b", "c"]


def test_errors_travel_whole() -> None:
    error = OutputError("m", code="output.full", hint="h", where="w")
    again = pickle.loads(pickle.dumps(Result(error=error))).error
    assert (type(again), again.code, again.hint, again.where) == (
        OutputError,
        "output.full",
        "h",
        "w",
    )


def test_workers_of_another_version_are_refused() -> None:
    with pytest.raises(SharekitError) as caught:
        dask.receive("digest", b"", "0.0.0")
    assert caught.value.code == "build.worker_version"


def test_dask_that_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = builtins.__import__

    def without(name: str, *rest: Any) -> Any:
        if name == "distributed":
            raise ImportError(name)
        return plain(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(UsageError) as caught, dask.dask_crew(setup(), "tcp://127.0.0.1:1"):
        pass
    assert caught.value.code == "build.no_dask"


def setup(**more: Any) -> Setup:
    return Setup(
        "0",
        date(2026, 11, 25),
        ({},),
        ({},),
        "{slug}.{size}.{ext}",
        "out",
        None,
        home_at(None),
        **more,
    )


def test_a_worker_elsewhere_asks_for_the_files_it_needs(place: Path) -> None:
    text = b"---\ntitle: T\nlang: en\nsharekit: {brand.logo: nowhere.png}\n---\n\n"
    page = Page("a.md", text + b"A plan is a promise that you make to your future self.\n", "0")
    bench = work.open_bench(setup(local=False, system_fonts=False))
    asked = work.work_at(bench, Job(page))
    assert asked.needs == "nowhere.png"
    told = work.work_at(bench, Job(page, files={"nowhere.png": None}))
    assert told.error is not None
    assert told.error.code == "source.missing"


def test_a_page_that_was_changed_meanwhile_is_not_written_to(place: Path, pages: Pages) -> None:
    page = Page("content/first.md", b"as it was", "0")
    row = ArticleRow(
        source="content/first.md", source_sha256="0",
        build=BuildRow(inputs_sha256="", made_with="", files=("a.png",)),
        cards=(_card("a.png"),),
    )  # fmt: skip
    before = Path("content/first.md").read_bytes()
    with pytest.raises(OutputError) as caught:
        write_picture(page, row, "https://site.example/", lambda _: False)
    assert caught.value.code == "build.changed_meanwhile"
    assert Path("content/first.md").read_bytes() == before


def _card(file: str) -> Any:
    from sharekit.manifest import CardRow

    return CardRow(
        file=file, sha256="0", bytes=1, width=1, height=1, format="png", size="og",
        template="quote", theme="forest", inputs_sha256="0", alt="A plan.",
    )  # fmt: skip


def test_two_entries_of_one_address_and_a_partial_run(cli: Cli, place: Path) -> None:
    line = '{"title": "T", "url": "https://s.example/1", "content": "A plan is a promise made."}\n'
    Path("rows.jsonl").write_text(line * 2)
    result = cli("build", "--from", "rows.jsonl")
    assert result.code == 6
    assert "build.twice" in result.err
    assert "build.partial" in result.err
    assert len(manifest_of(Path("sharekit-out"))) == 1


@pytest.mark.parametrize(("workers", "jobs"), [(1, 12), (2, 24), (4, 16), (64, 12)])
def test_few_jobs_are_done_here(workers: int, jobs: int) -> None:
    """What is saved by more processes must be worth starting them: the fewer, the later it is."""
    hired: list[int] = []

    @contextmanager
    def started() -> Iterator[Crew]:
        hired.append(1)
        with deadly() as crew:
            yield crew

    for count in (jobs, jobs + 1):
        items = [(Page(f"{n}"), Job(Page(f"{n}"))) for n in range(count)]
        with Line(started, deadly, nothing_asked, workers=workers) as line:
            assert len(list(line.run(items))) == count
        assert len(hired) == count - jobs
