"""Hanging punctuation: what of a line's ends may stand outside of its measure, in em."""

from __future__ import annotations

from bisect import bisect_left

from sharekit.drawing.text.shape import ShapedText

OPENING = frozenset("“‘„‚\"'")
"""Marks that hang wholly before a line's first letter."""

CLOSING = {
    "”": 0.8, "’": 0.8, "“": 0.8, "‘": 0.8, '"': 0.8, "'": 0.8,
    ".": 0.7, ",": 0.8, "-": 0.6, "\u2010": 0.6, "\u2011": 0.6, "\u00ad": 0.6, "–": 0.35, "—": 0.35,
}  # fmt: skip
"""The share of its advance by which a mark hangs behind a line's end."""


def leading_hang(shaped: ShapedText, start: int, end: int) -> float:
    """How far text[start:end] begins before its edge: opening marks, then the first bearing.

    In right-to-left text only the marks hang: the bearing there is on the other side.
    """
    hung, position = 0.0, start
    while position < end - 1 and shaped.text[position] in OPENING:
        position += 1
        hung = shaped.sums[position] - shaped.sums[start]
    return hung + (0.0 if shaped.rtl else _bearing(shaped, position))


def trailing_hang(shaped: ShapedText, start: int, end: int) -> float:
    """How far text[start:end] ends behind its edge; the last two marks may hang."""
    hung = 0.0
    for position in range(end - 1, max(start, end - 3), -1):
        share = CLOSING.get(shaped.text[position])
        if share is None:
            break
        hung += share * (shaped.sums[position + 1] - shaped.sums[position])
    return hung


def _bearing(shaped: ShapedText, position: int) -> float:
    """The left side bearing of the glyph at a character; 0 for colour and right-to-left glyphs."""
    run = shaped.run_at(position)
    if run is None or run.font is None or run.font.colored or run.item.level % 2:
        return 0.0
    cluster = position - run.base
    found = bisect_left(run.glyphs, (cluster,))  # left to right, so in the order of the text
    if found == len(run.glyphs) or run.glyphs[found].cluster != cluster:
        return 0.0
    return run.font.extents(run.glyphs[found].id)[0]
