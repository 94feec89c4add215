"""What is found in an article: verbatim, with its place."""

from __future__ import annotations

from dataclasses import dataclass

USUAL = (30, 180)
"""Characters of the shortest and the longest quote that are usually asked for."""


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
