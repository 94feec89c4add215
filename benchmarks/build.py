"""How long a site takes: `python benchmarks/build.py [site|rows|workers] [--words N] [--pages N]`.

site: first build, nothing changed, one page changed, --check; beside it, where MKDOCS names a Python
that has mkdocs-material[imaging], what its social cards add to the same pages. rows: peak memory of
the process that writes, at two lengths of a table (cards are stand-ins: workers aren't measured).
workers: two workers against two serial builds at once. On a machine with other work compare the CPU
times, which children are part of, and the ratios.
"""

from __future__ import annotations

import argparse
import contextlib
import ctypes
import json
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

WHO = ("Leaders", "Teams", "Habits", "Plans", "Mornings", "Letters", "Rivers", "Gardens")
DO = ("teach", "build", "carry", "change", "outlast", "follow", "reward", "forgive", "surprise")
WHAT = (
    "the people who keep them", "what nobody wrote down", "a quieter kind of courage",
    "the work of ordinary days", "every promise made in haste", "the long way home",
)  # fmt: skip
HOW = (
    "because time is honest", "when the meeting is over", "long after the applause",
    "if you let them", "before anyone notices",
)  # fmt: skip


def write_pages(folder: Path, count: int, words: int) -> None:
    """Pages of so many words, each with its own sentences."""
    chance = random.Random(7)
    folder.mkdir(parents=True, exist_ok=True)
    for n in range(count):
        body: list[str] = []
        while sum(len(part.split()) for part in body) < words:
            sentences = [
                f"{chance.choice(WHO)} {chance.choice(DO)} {chance.choice(WHAT)} {chance.choice(HOW)}."
                for _ in range(3)
            ]
            body.append(" ".join(sentences))
        head = f"title: {chance.choice(WHO)} {chance.choice(DO)} {chance.choice(WHAT)}, part {n}\n"
        head += f"author: Ida Berg\ndate: 2026-09-01\nurl: https://site.example/p{n}/\n"
        text = f"---\n{head}---\n\n" + "\n\n".join(body) + "\n"
        (folder / f"p{n:05}.md").write_text(text, "utf-8")


def timed(command: list[str], place: Path, **variables: str) -> tuple[float, float]:
    """Wall and CPU seconds of a command with all its children."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    started = time.perf_counter()
    subprocess.run(
        command, cwd=place, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        env={**os.environ, "SHAREKIT_CACHE_DIR": str(place / "cache"), **variables},
    )  # fmt: skip
    wall = time.perf_counter() - started
    with contextlib.suppress(ChildProcessError):
        while True:  # what workers were forked from ends a moment after the first process
            os.waitpid(-1, 0)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return wall, cpu


def adopt() -> None:
    """Be parent to whatever outlives its own, so that all its time is counted (Linux)."""
    if sys.platform == "linux":
        set_child_subreaper = 36  # <linux/prctl.h>
        ctypes.CDLL(None).prctl(set_child_subreaper, 1, 0, 0, 0)


def show(name: str, measured: tuple[float, float], pages: int | None = None) -> None:
    rate = f", {pages / measured[1]:.0f} pages a CPU second" if pages else ""
    print(f"{name:<28} {measured[0]:7.2f} s wall  {measured[1]:7.2f} s CPU{rate}", flush=True)


def site(place: Path, pages: int, words: int) -> None:
    write_pages(place / "content", pages, words)
    build = [sys.executable, "-m", "sharekit", "build", "content"]
    first = timed(build, place)
    show(f"first build, {words} words", first, pages)
    show("nothing changed", timed(build, place))
    page = place / "content" / "p00003.md"
    page.write_text(
        page.read_text("utf-8").split("---\n\n")[0] + "---\n\nOne new text stands here.\n"
    )
    show("one page changed", timed(build, place))
    check = timed([*build, "--check"], place)
    bare = timed([sys.executable, "-m", "sharekit", "build", "content/p00001.md", "--check"], place)
    show("--check", check, pages)
    each = (check[1] - bare[1]) / (pages - 1)
    print(f"--check beyond starting: {1 / each:.0f} pages a CPU second")
    if python := os.environ.get("MKDOCS"):
        mkdocs(place, python, first)


def mkdocs(place: Path, python: str, ours: tuple[float, float]) -> None:
    """What its cards add: a build with them less one without."""
    config = "site_name: Site\nsite_url: https://site.example/\ndocs_dir: content\n"
    config += "theme: {name: material, font: false}\n"
    (place / "without.yml").write_text(config)
    (place / "with.yml").write_text(config + "plugins:\n  - social:\n      cache: false\n")
    fonts = place / ".cache" / "plugin" / "social" / "fonts" / "Roboto"  # else it asks Google
    fonts.mkdir(parents=True)
    font = next((Path(__file__).parent.parent / "fonts").glob("[Ii]nter/*.ttf"))
    for style in ("Regular", "Bold", "Medium", "Light", "Black"):
        shutil.copy(font, fonts / f"{style}.ttf")
    command = [python, "-m", "mkdocs", "build", "-q", "-d", str(place / "public"), "-f"]
    without = timed([*command, "without.yml"], place)
    with_ = timed([*command, "with.yml"], place)
    show("mkdocs-material without cards", without)
    show("mkdocs-material with cards", with_)
    wall, cpu = with_[0] - without[0], with_[1] - without[1]
    print(
        f"its cards add {wall:.1f} s wall, {cpu:.1f} s CPU: {wall / ours[0]:.1f} × and {cpu / ours[1]:.1f} × ours"
    )


ROWS = """
import json, resource, sys
from pathlib import Path
from sharekit.build import executors, site, work
from sharekit.build.model import Fate, Result, Run
from sharekit.build.opening import open_site
from sharekit.manifest import ArticleRow, BuildRow, CardRow
from sharekit.world import real_world
import hashlib

def stand_in(job):
    data = job.page.source.encode() * 40
    digest = hashlib.sha256(data).hexdigest()
    file = f"x-og.{digest[:16]}.png"
    card = CardRow(file=file, sha256=digest, bytes=len(data), width=1200, height=630, format="png",
        size="og", template="quote", theme="forest", variant="quote", inputs_sha256=digest, alt="x" * 120)
    built = BuildRow(inputs_sha256=job.inputs, made_with="x" * 80, files=(file,), origin=job.page.origin)
    row = ArticleRow(source=job.page.source, source_sha256=job.page.sha256, url=job.page.source,
        title="A title of forty characters or thereabouts", cards=(card,), build=built)
    return Result(row, ((file, data),), Fate.RENDERED)

work.work = stand_in
import sharekit.store as store, os
os.fsync = lambda descriptor: None
one = open_site(Run(stream="rows.jsonl", executor="serial"), real_world(), (({},), ({},)), cache="cache")
events = sum(1 for _ in site.build(one, None))
print(json.dumps([events, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000, sum(resource.getrusage(resource.RUSAGE_SELF)[:2])]))
"""


def rows(place: Path, most: int) -> None:
    """Peak memory and CPU of the process that reads, writes and keeps the manifest."""
    for count in (most // 5, most):
        folder = place / str(count)
        folder.mkdir()
        text = "A plan is a promise that you make to your future self, says one of many. " * 8
        with (folder / "rows.jsonl").open("w") as stream:
            for n in range(count):
                row = {"title": f"Row {n}", "url": f"https://site.example/{n}/", "content": text}
                stream.write(json.dumps(row) + "\n")
        done = subprocess.run(
            [sys.executable, "-c", ROWS], cwd=folder, check=True, capture_output=True, text=True
        )
        events, peak, cpu = json.loads(done.stdout)
        print(
            f"{events:>8} rows: peak {peak:.0f} MB, {cpu:.1f} s CPU, {cpu / count * 1e3:.2f} ms a row",
            flush=True,
        )


def workers(place: Path, pages: int, words: int) -> None:
    """Two workers against two builds of half the pages each, at once; rounds alternate."""
    for part in ("whole", "left", "right"):
        write_pages(place / part / "content", pages if part == "whole" else pages // 2, words)
    environment = {**os.environ, "SHAREKIT_CACHE_DIR": str(place / "cache")}

    def start(folder: str, *options: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "sharekit", "build", "content", "--force", *options]
        return subprocess.Popen(
            command, cwd=place / folder, env=environment,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip

    start("whole", "-j", "2").wait()  # fills the cache
    ratios = []
    for _ in range(3):
        started = time.perf_counter()
        both = [start("left", "--executor", "serial"), start("right", "--executor", "serial")]
        for process in both:
            process.wait()
        apart = time.perf_counter() - started
        started = time.perf_counter()
        start("whole", "-j", "2").wait()
        together = time.perf_counter() - started
        ratios.append(apart / together)
        print(
            f"two serial builds {apart:.2f} s, two workers {together:.2f} s: {apart / together:.0%}",
            flush=True,
        )
    print(f"median {sorted(ratios)[1]:.0%}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", nargs="?", default="site", choices=("site", "rows", "workers"))
    parser.add_argument("--words", type=int, default=100)
    parser.add_argument("--pages", type=int, default=300)
    parser.add_argument("--rows", type=int, default=100_000)
    given = parser.parse_args()
    adopt()
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        (place / ".git").mkdir()
        if given.what == "site":
            site(place, given.pages, given.words)
        elif given.what == "rows":
            rows(place, given.rows)
        else:
            workers(place, given.pages, given.words)


if __name__ == "__main__":
    main()
