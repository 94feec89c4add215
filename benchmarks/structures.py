"""Measure what it costs to find structures: python benchmarks/structures.py

Prints CPU milliseconds for texts of 1,000 to 8,000 words made of the blind articles of
`tests/structures/data`, warm, the median of nine: each text is another, nothing is kept between.
"""

from __future__ import annotations

import json
import statistics
import time
from pathlib import Path

from sharekit.article.model import Article, Block, BlockKind
from sharekit.extract.structures import structures

DATA = Path(__file__).parents[1] / "tests" / "structures" / "data"


def paragraphs() -> list[str]:
    """The English prose of all cases."""
    rows = [row for path in sorted(DATA.glob("*.json")) for row in json.loads(path.read_text())]
    return [text for row in rows if row["language"] == "en" for text in row["body"]]


def article(words: int, number: int) -> Article:
    """An English article of so many words that asks for all that there is to find."""
    prose = paragraphs()
    blocks: list[Block] = []
    count, index = 0, number * 7
    while count < words:
        text = f"{prose[index % len(prose)]} {prose[(index + 1) % len(prose)]}"
        blocks.append(Block(BlockKind.PARAGRAPH, text))
        count += len(text.split())
        index += 2
    title = "Leading vs. Managing: 5 Differences"
    return Article(f"{number}", "text", title, language="en", blocks=tuple(blocks))


def main() -> None:
    """Print the table."""
    for number in (97, 98, 99):
        structures(article(1_000, number))
    for words in (1_000, 2_000, 4_000, 8_000):
        spent = []
        for number in range(9):
            made = article(words, number)
            started = time.process_time()
            structures(made)
            spent.append(time.process_time() - started)
        print(f"{words:>6} words  {1_000 * statistics.median(spent):6.1f} ms")


if __name__ == "__main__":
    main()
