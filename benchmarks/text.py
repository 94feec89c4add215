"""Measure what a quote's text costs in each script: python benchmarks/text.py

Shape, break, fit and raster of a 1200×630 quote, every text another one, in CPU milliseconds and as
a ratio to Latin in the same run. Rounds are interleaved; the median of their means is quoted.
Fonts that are not bundled come from `tests/fonts`. Prints a Markdown table.
"""

from __future__ import annotations

import statistics
import sys
import time
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from sharekit.drawing.scene.color import Color  # noqa: E402
from sharekit.drawing.scene.frame import SetText  # noqa: E402
from sharekit.drawing.scene.style import (  # noqa: E402
    Direction,
    Face,
    Fit,
    Paragraph,
    Span,
    TextStyle,
)
from sharekit.drawing.text.book import FontBook, open_book  # noqa: E402
from sharekit.drawing.text.itemise import itemise  # noqa: E402
from sharekit.drawing.text.raster import glyph_mask  # noqa: E402
from sharekit.drawing.text.typesetter import Typesetter  # noqa: E402
from writing import WRITINGS, Writing  # noqa: E402

TEXTS, ROUNDS = 12, 7
PAGE, BOX, FIT = (1200, 630), (1052, 330), Fit(104, 36, 24, (1, 6))
STYLE = TextStyle(Face("Inter", 500), Color(0, 0, 0), leading=1.3, hang=True)


class Shares(NamedTuple):
    """Milliseconds a text: to set it, to draw its mask."""

    setting: float
    raster: float

    @property
    def total(self) -> float:
        return self.setting + self.raster


def paragraph(writing: Writing, seed: int) -> Paragraph:
    direction = Direction.RTL if writing.rtl else Direction.LTR
    return Paragraph((Span(writing.text(seed)),), STYLE, writing.language, direction)


def mask(book: FontBook, text: SetText) -> None:
    runs = [(74 + line.x, 150 + line.baseline, run) for line in text.lines for run in line.runs]
    glyph_mask(book, runs, PAGE)


def measure(typesetter: Typesetter, writing: Writing, first: int) -> Shares:
    """One round: texts that were never set before."""
    setting = raster = 0.0
    for seed in range(first, first + TEXTS):
        asked = paragraph(writing, seed)
        start = time.process_time()
        text = typesetter.fit(asked, *BOX, FIT)
        middle = time.process_time()
        mask(typesetter.book, text)
        raster += time.process_time() - middle
        setting += middle - start
    return Shares(setting / TEXTS * 1000, raster / TEXTS * 1000)


def plain_latin_itemising(book: FontBook) -> float:
    """Microseconds to find out that a quote is one plain run."""
    stack = book.stack(STYLE.face, 60)
    texts = [WRITINGS["Latin"].text(seed) for seed in range(200)]
    start = time.process_time()
    for text in texts:
        itemise(text, [(len(text), stack)], None)
    return (time.process_time() - start) / len(texts) * 1e6


def main() -> None:
    typesetter = Typesetter(open_book((ROOT / "tests" / "fonts",)))
    rounds: dict[str, list[Shares]] = {name: [] for name in WRITINGS}
    for turn in range(ROUNDS + 1):
        for name, writing in WRITINGS.items():
            shares = measure(typesetter, writing, turn * TEXTS)
            if turn:  # the first one warms fonts and models
                rounds[name].append(shares)
    medians = {name: statistics.median(s.total for s in found) for name, found in rounds.items()}
    print("| script | ms a quote | of Latin's | to set | to draw |\n|---|---|---|---|---|")
    for name, found in rounds.items():
        setting = statistics.median(s.setting for s in found)
        raster = statistics.median(s.raster for s in found)
        ratio = medians[name] / medians["Latin"]
        print(f"| {name} | {medians[name]:.1f} | {ratio:.1f} | {setting:.1f} | {raster:.1f} |")
    print(f"\nItemising a plain Latin quote: {plain_latin_itemising(typesetter.book):.0f} µs")


if __name__ == "__main__":
    main()
