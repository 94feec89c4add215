"""Measure how well and how fast articles are read: python benchmarks/understanding.py [--pages]

Beside the libraries that are installed with it, in the same run:
    pip install -c constraints.txt -c benchmarks/constraints.txt readability-lxml newspaper4k

SHAREKIT_DATA names a folder with `extraction/` (pages and ground truth of the public
article-extraction benchmark), in itself or in its `samples/`; what it doesn't hold is left out. The pages of
`tests/article/blind*` come with the project. Scores are the benchmark's own: precision and recall
over 4-grams of words, averaged over pages, and the F1 of the averages. Times are CPU minima.
`--pages` prints every page where sharekit is worse than the best library by more than .05.
"""

from __future__ import annotations

import gzip
import json
import logging
import os
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from sharekit.article.clean import fold
from sharekit.article.parse import parse
from sharekit.errors import SharekitError

DATA = Path(os.environ.get("SHAREKIT_DATA", "/nonexistent"))
DATA = DATA / "samples" if (DATA / "samples").is_dir() else DATA
TESTS = Path(__file__).parent.parent / "tests"
BLIND = ("blind", "blind2", "blind3", "blind4", "blind5")
MARK = re.compile(r"^(?:\d+\.|[-•–*]) ")
TAG = re.compile(r"<[^<>]*>")
ROUNDS = 7

Reader = Callable[[bytes], str]


class Page(NamedTuple):
    """A page and its main text, as a person marked it."""

    name: str
    html: bytes
    truth: str


class Score(NamedTuple):
    """Of one page: precision and recall of 4-grams, 0–1, and CPU seconds."""

    precision: float
    recall: float
    seconds: float

    @property
    def f1(self) -> float:
        return harmonic(self.precision, self.recall)


def harmonic(precision: float, recall: float) -> float:
    total = precision + recall
    return 2 * precision * recall / total if total else 0.0


def grams(text: str) -> Counter[tuple[str, ...]]:
    words = re.findall(r"\w+", text)
    return Counter(tuple(words[n : n + 4]) for n in range(max(1, len(words) - 3)))


def scored(page: Page, reader: Reader) -> Score:
    begin = time.process_time()
    text = reader(page.html)
    seconds = time.process_time() - begin
    expected, found = grams(page.truth), grams(text)
    right = sum((expected & found).values())
    return Score(
        right / max(1, sum(found.values())), right / max(1, sum(expected.values())), seconds
    )


def sharekit(html: bytes) -> str:
    try:
        return parse(html, kind="html").text
    except SharekitError:
        return ""


def trafilatura(html: bytes) -> str:
    from trafilatura import extract

    return extract(html, favor_precision=True, include_comments=False) or ""


def readability(html: bytes) -> str:
    from readability import Document

    return TAG.sub(" ", Document(html.decode("utf-8", "replace")).summary())


def newspaper(html: bytes) -> str:
    from newspaper import Article

    article = Article("https://example.com/", language="en")
    article.download(input_html=html.decode("utf-8", "replace"))
    article.parse()
    return str(article.text)


def readers() -> Mapping[str, Reader]:
    """sharekit, and the libraries that are installed."""
    known: dict[str, tuple[str, Reader]] = {
        "sharekit": ("sharekit", sharekit),
        "trafilatura, precision mode": ("trafilatura", trafilatura),
        "readability-lxml": ("readability", readability),
        "newspaper4k": ("newspaper", newspaper),
    }
    return {name: reader for name, (module, reader) in known.items() if find_spec(module)}


def benchmark_pages() -> Iterator[Page]:
    folder = DATA / "extraction"
    truth = json.loads((folder / "ground-truth.json").read_text("utf-8"))
    for name in sorted(truth):
        html = gzip.decompress((folder / "html" / f"{name}.html.gz").read_bytes())
        yield Page(name, html, truth[name]["articleBody"])


def blind_pages(name: str) -> Iterator[Page]:
    for path in sorted((TESTS / "article" / name / "pages").glob("*.html")):
        truth = json.loads(path.with_suffix(".json").read_text("utf-8"))
        yield Page(path.stem, path.read_bytes(), "\n\n".join(truth["body"]))


def compare(what: str, pages: Sequence[Page], *, each: bool) -> None:
    got = {
        name: [scored(page, reader) for page in pages]
        for name, reader in readers().items()
        if scored(pages[0], reader)  # the first call pays for imports
    }
    print(f"\n| {what} ({len(pages)}) | F1 | precision | recall | mean F1 | CPU ms a page |")
    print("|---|---|---|---|---|---|")
    for name, scores in got.items():
        n = len(scores)
        precision = sum(s.precision for s in scores) / n
        recall = sum(s.recall for s in scores) / n
        mean = sum(s.f1 for s in scores) / n
        ms = 1000 * sum(s.seconds for s in scores) / n
        f1 = harmonic(precision, recall)
        print(f"| {name} | {f1:.3f} | {precision:.3f} | {recall:.3f} | {mean:.3f} | {ms:.0f} |")
    if each:
        ours = got.pop("sharekit")
        for number, page in enumerate(pages):
            name, best = max(((n, s[number].f1) for n, s in got.items()), key=lambda one: one[1])
            if ours[number].f1 < best - 0.05:
                print(f"{page.name}: {ours[number].f1:.3f}, {name} {best:.3f}")


def pasted() -> None:
    """Boilerplate lines dropped, and prose lines lost, of pages saved as text."""
    files = {
        **{name: TESTS / "article" / name / "pasted.json" for name in BLIND},
        "others": TESTS / "data" / "pasted_dev.json",
    }
    print("\n| pasted pages | boilerplate lines dropped | prose lines lost |")
    print("|---|---|---|")
    for name, path in files.items():
        if not path.is_file():
            continue
        dropped = boilerplate = lost = 0
        for page in json.loads(path.read_text("utf-8")):
            blocks = Counter(block.text for block in parse(page["text"], kind="text").blocks)
            prose = [fold(MARK.sub("", line)) for kind, line in page["rows"] if kind == "keep"]
            labels = [line for kind, line in page["rows"] if kind != "keep"]
            lost += len(set(prose) - set(blocks))
            blocks.subtract(prose)  # a table of contents says what the subheadings say
            boilerplate += len(labels)
            dropped += sum(blocks[line] <= 0 for line in labels)
        print(f"| {name} | {dropped} of {boilerplate} | {lost} |")


def cost() -> None:
    """CPU milliseconds for articles of 1,000, 10,000 and 100,000 words, warm, minima."""
    sentences = [
        f"The {a} {b} of the harbour kept its {c} until the {d} tide turned on day {n}."
        for n, (a, b, c, d) in enumerate(
            (a, b, c, d)
            for a in ("old", "quiet", "second", "last", "narrow")
            for b in ("wall", "light", "crane", "clock", "ferry")
            for c in ("colour", "promise", "distance", "weight")
            for d in ("spring", "evening", "first", "long")
        )
    ]
    print("\n| CPU ms, warm | 1,000 words | 10,000 | 100,000 |")
    print("|---|---|---|---|")
    for kind in ("text", "markdown", "html"):
        times = []
        for words, rounds in ((1_000, 3 * ROUNDS), (10_000, ROUNDS), (100_000, 2)):
            document = _article(kind, sentences, words)
            best = min(_seconds(document, kind) for _ in range(rounds))
            times.append(f"{1000 * best:.1f}")
        print(f"| {kind} | {' | '.join(times)} |")


def _article(kind: str, sentences: Sequence[str], words: int) -> str:
    count = max(1, words // 60)
    paragraphs = [
        " ".join(sentences[(4 * n + k) % len(sentences)] for k in range(4)) for n in range(count)
    ]
    if kind == "html":
        body = "".join(f"<p>{paragraph}</p>\n" for paragraph in paragraphs)
        head = "<title>The Harbour Wall</title>"
        return f"<!doctype html><html><head>{head}</head><body><article>{body}</article></body>"
    return "The Harbour Wall\n\n" + "\n\n".join(paragraphs)


def _seconds(document: str, kind: str) -> float:
    begin = time.process_time()
    parse(document, kind=kind)
    return time.process_time() - begin


def main() -> None:
    logging.disable(logging.CRITICAL)  # the libraries' own
    each = "--pages" in sys.argv[1:]
    if (DATA / "extraction").is_dir():
        compare("benchmark pages", list(benchmark_pages()), each=each)
    else:
        print("SHAREKIT_DATA names no folder with extraction/: its pages are left out")
    for name in BLIND:
        compare(f"pages written blind, {name}", list(blind_pages(name)), each=each)
    pasted()
    cost()


if __name__ == "__main__":
    main()
