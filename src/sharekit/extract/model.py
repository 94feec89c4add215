"""What is found in an article: verbatim, with its place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

USUAL = (30, 180)
"""Characters of the shortest and the longest quote that are usually asked for."""

AUTHORS = "the author's own choice"
"""The reason of a quote that the article's author chose."""


@dataclass(frozen=True, slots=True)
class Quote:
    """A verbatim quote.

    `text` is `article.blocks[block].text[start:end]` after the edits named in `edits` and no
    others: `capital` (case of the first letter), `stop` (end mark added or replaced), `marks`
    (straight to curly quotes), `space` (white space folded), `ellipsis`.
    whole: the slice is one or more whole sentences. emphasis: (start, end) within `text`.
    block is -1 (and start, end 0) where a person's own words were taken as they stand.
    """

    text: str
    score: float
    block: int
    start: int
    end: int
    whole: bool = True
    edits: tuple[str, ...] = ()
    emphasis: tuple[int, int] | None = None
    reasons: tuple[str, ...] = ()

    @property
    def verbatim(self) -> bool:
        """False only for a person's own words, drawn with `--not-verbatim`."""
        return self.block >= 0


class Passage(str):
    """Words of an article, verbatim: a `str` that knows where it stands.

    It is `article.blocks[block].text[start:end]`; where block is `TITLE`, the slice of the title.
    Only the labels of a comparison may differ from their slice, in the case of the first letter.
    """

    __slots__ = ("block", "end", "start")
    block: int
    start: int
    end: int

    def __new__(cls, text: str, block: int, start: int, end: int) -> Passage:
        made = super().__new__(cls, text)
        made.block, made.start, made.end = block, start, end
        return made

    def __getnewargs__(self) -> tuple[str, int, int, int]:  # type: ignore[override]
        return str(self), self.block, self.start, self.end

    @property
    def text(self) -> str:
        """The words alone."""
        return str(self)


TITLE = -1
"""The `block` of a passage that stands in the article's title."""

# Eight frozen dataclasses would cost every run 10 ms to define; as named tuples they cost one.


class Side(NamedTuple):
    """One side of a comparison. role: the sentence that says what it is or does."""

    label: Passage
    role: Passage | None = None
    points: tuple[Passage, ...] = ()


class Trail(NamedTuple):
    """Why a comparison has the shape "one goes ahead, one keeps the rest together".

    ahead: `left` or `right`, the side that goes ahead. front, rear: the sentences that say so of
    the one ahead and of the one that keeps the rest together.
    """

    ahead: str
    front: Passage
    rear: Passage


class Comparison(NamedTuple):
    """Two things that an article sets side by side. confidence: 0–1."""

    left: Side
    right: Side
    conclusion: Passage | None = None
    takeaway: Passage | None = None
    confidence: float = 0.0
    trail: Trail | None = None


class Entry(NamedTuple):
    """A step or an item. text: all of it; head: what it is called; body: what explains it."""

    text: Passage
    head: Passage
    body: Passage | None = None


class Steps(NamedTuple):
    """What to do, in order. lead: the line that announces it. confidence: 0–1."""

    steps: tuple[Entry, ...]
    lead: Passage | None = None
    confidence: float = 0.0


class Items(NamedTuple):
    """A list worth showing. lead: the line that announces it. confidence: 0–1."""

    items: tuple[Entry, ...]
    lead: Passage | None = None
    confidence: float = 0.0


class Stat(NamedTuple):
    """A number that says something. unit: what it counts; source: whom the text names for it.

    confidence: 0–1.
    """

    number: Passage
    unit: Passage | None
    sentence: Passage
    source: Passage | None = None
    confidence: float = 0.0


class Structures(NamedTuple):
    """All that an article holds beside its quotes; None is what it doesn't hold."""

    comparison: Comparison | None = None
    steps: Steps | None = None
    items: Items | None = None
    stat: Stat | None = None
    keywords: tuple[str, ...] = ()
