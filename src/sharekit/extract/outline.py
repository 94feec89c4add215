"""An article as the finders of structures look at it: its sentences, and passages cut from it."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import chain, groupby, takewhile
from operator import itemgetter
from typing import NamedTuple

from sharekit.article.model import Article, BlockKind
from sharekit.extract.model import TITLE, Passage
from sharekit.extract.slices import language_of, prose
from sharekit.lazy import lazy

MAX_BLOCKS = 5_000
"""Blocks that are looked at: a short book."""


class Sentence(NamedTuple):
    """A sentence of a paragraph or list item. number: its place among all of them."""

    block: int
    start: int
    end: int
    text: str
    number: int


class Outline(NamedTuple):
    """An article, its language as a two-letter code, and the sentences of its prose in order.

    last: the number of the last block that is looked at, plus one.
    """

    article: Article
    language: str | None
    sentences: tuple[Sentence, ...]
    last: int
    by_block: dict[int, tuple[Sentence, ...]]

    def kind(self, block: int) -> BlockKind | None:
        """The kind of a block; None outside the article."""
        return self.article.blocks[block].kind if 0 <= block < self.last else None

    def number(self, block: int) -> int | None:
        """The number of an ordered list's item; None for any other block, and outside."""
        return self.article.blocks[block].number if 0 <= block < self.last else None

    def lead(self, block: int) -> int:
        """Characters at a block's beginning that are set bold, where the rest isn't; 0 outside."""
        return self.article.blocks[block].lead if 0 <= block < self.last else 0

    def of_block(self, block: int) -> tuple[Sentence, ...]:
        """The sentences of one block."""
        return self.by_block.get(block, ())

    def passage(self, block: int, start: int = 0, end: int | None = None) -> Passage:
        """The slice of a block (or of the title) without the white space around it."""
        text = self.text(block)
        end = len(text) if end is None else end
        piece = text[start:end]
        start += len(piece) - len(piece.lstrip())
        piece = piece.strip()
        return Passage(piece, block, start, start + len(piece))

    def text(self, block: int) -> str:
        """The text of a block, or of the title."""
        return (self.article.title or "") if block == TITLE else self.article.blocks[block].text


@lru_cache(maxsize=2)
def outline(article: Article) -> Outline:
    """The outline of an article; kept for a while, because every finder asks for it."""
    language = language_of(article)
    last = min(len(article.blocks), MAX_BLOCKS)
    own: list[Sentence] = []
    by_block: dict[int, tuple[Sentence, ...]] = {}
    spans = chain.from_iterable(
        map(_stopped, takewhile(lambda span: span[0] < last, prose(article, language)))
    )
    for block, found in groupby(spans, key=itemgetter(0)):
        by_block[block] = tuple(
            Sentence(*span, number) for number, span in enumerate(found, len(own))
        )
        own += by_block[block]
    return Outline(article, language, tuple(own), last, by_block)


_STOP = lazy(r"[.!?]\s+(?=[^\W\d_]{2})")
_SHORTENED = 4
"""Letters before a stop that may be a shortened word's: "ca.", "bzw."."""


def _stopped(span: tuple[int, int, int, str]) -> Iterator[tuple[int, int, int, str]]:
    """A stretch that was written without capitals, cut at its stops."""
    block, start, end, text = span
    if not text[:1].islower() or text != text.lower():
        yield block, start, end, text
        return
    stops = (
        stop
        for stop in _STOP.finditer(text)
        if len(text[: stop.start()].rsplit(None, 1)[-1]) > _SHORTENED
    )
    first = 0
    for stop in stops:
        yield block, start + first, start + stop.start() + 1, text[first : stop.start() + 1]
        first = stop.end()
    yield block, start + first, end, text[first:]
