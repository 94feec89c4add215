"""Figures on others' pages, which the project doesn't ship: SHAREKIT_DATA names their folder."""

import gzip
import json
import os
import re
from collections import Counter
from pathlib import Path

import pytest

from sharekit.article.parse import parse
from sharekit.errors import SharekitError

DATA = Path(os.environ.get("SHAREKIT_DATA", "/nonexistent"))
DATA = DATA / "samples" if (DATA / "samples").is_dir() else DATA
needs_data = pytest.mark.skipif(
    not (DATA / "extraction").is_dir(), reason="SHAREKIT_DATA names no folder with extraction/"
)


def grams(text: str) -> Counter[tuple[str, ...]]:
    words = re.findall(r"\w+", text)
    return Counter(tuple(words[n : n + 4]) for n in range(max(1, len(words) - 3)))


def scores(truth: str, text: str) -> tuple[float, float]:
    expected, found = grams(truth), grams(text)
    right = sum((expected & found).values())
    return right / max(1, sum(found.values())), right / max(1, sum(expected.values()))


@needs_data
def test_main_text_of_public_pages() -> None:
    truth = json.loads((DATA / "extraction" / "ground-truth.json").read_text("utf-8"))
    precision = recall = 0.0
    names = sorted(truth)
    for name in names:
        raw = gzip.decompress((DATA / "extraction" / "html" / f"{name}.html.gz").read_bytes())
        try:
            text = parse(raw, kind="html").text
        except SharekitError:
            text = ""
        one = scores(truth[name]["articleBody"], text)
        precision, recall = precision + one[0] / len(names), recall + one[1] / len(names)
    assert 2 * precision * recall / (precision + recall) > 0.965
    assert precision >= 0.955


@needs_data
@pytest.mark.parametrize("form", ["txt", "html", "md"])
def test_the_article_it_was_asked_for(form: str) -> None:
    folder = DATA / "leadership"
    article = parse((folder / f"article.{form}").read_bytes(), source=f"article.{form}")
    expected = (folder / "expected-body.txt").read_text("utf-8")
    paragraphs = [" ".join(paragraph.split()) for paragraph in expected.strip().split("\n\n")]
    assert article.text.split("\n\n") == paragraphs
    assert len(article.comments) == (0 if form == "md" else 7)
