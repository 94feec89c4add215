"""Other people's articles, to learn from what they don't hold."""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

from sharekit.article.language import primary
from sharekit.article.model import Article, Block, BlockKind
from sharekit.article.parse import parse


def samples_of(samples: Path) -> Iterator[tuple[str, Article]]:
    """The articles of SAMPLES by name, in order."""
    for line in (samples / "quotes/quotes-dev.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        blocks = tuple(Block(BlockKind.PARAGRAPH, text) for text in row["sentences"])
        language = primary(row["lang"])
        yield (
            row["id"],
            Article(row["path"], "text", row["title"], language=language, blocks=blocks),
        )
    for path in sorted((samples / "extraction/html").glob("*.html.gz")):
        yield path.name[:12], parse(gzip.decompress(path.read_bytes()), kind="html")


def short_hash(text: str) -> str:
    """What stands for other people's words in the file of verdicts."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]
