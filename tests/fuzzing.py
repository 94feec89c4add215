"""Hostile articles: mutations of the project's own examples, and text of every kind."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

SPICE = (
    "\u202e", "\u0000", "\ud800", "\u200b", "\ufeff", "🧑‍🚀", "🇺🇸", "e\u0301" * 40, "ﷺ",
    "\u0e33" * 9, "كتاب", "עברית", "हिन्दी", "ไทย", "日本語", "\x1b[31m", "```", "---\n", "<b>",
    "&amp;", "{{< x >}}", "A" * 400, "\n\n\n", "“", '"', "’", "?", "!!", "\u2028", "\t", "<!--",
    "]]>", "%", "| a | b |",
)  # fmt: skip


def mutations(seed: int, count: int, articles: Path) -> Iterator[tuple[str, bytes]]:
    """Names and bytes: cut, doubled, shuffled and spiced examples; the same for the same seed."""
    chance = random.Random(seed)
    sources = sorted(path for path in articles.iterdir() if path.is_file())
    for _ in range(count):
        path = chance.choice(sources)
        data = path.read_bytes()
        for _ in range(chance.randint(1, 8)):
            data = _mutated(data, chance)
        yield path.name, data[:200_000]


def _mutated(data: bytes, chance: random.Random) -> bytes:
    if not data:
        return chance.choice(SPICE).encode("utf-8", "surrogatepass")
    start = chance.randrange(len(data))
    end = min(len(data), start + chance.randint(1, 400))
    match chance.randrange(5):
        case 0:
            return data[:start] + data[end:]
        case 1:
            return data[:end] + data[start:end] * chance.randint(1, 30) + data[end:]
        case 2:
            return data[:start] + bytes(chance.randrange(256) for _ in range(8)) + data[start:]
        case 3:
            return data[start:] + data[:start]
        case _:
            spice = chance.choice(SPICE).encode("utf-8", "surrogatepass")
            return data[:start] + spice * chance.randint(1, 20) + data[start:]
