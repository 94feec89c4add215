"""Hanging punctuation: what of a line's ends may stand outside of its measure, in em.

How far at most, a text's style says.
"""

from __future__ import annotations

from bisect import bisect_left

from sharekit.drawing.scene.style import HANG
from sharekit.drawing.text.shape import ShapedText

OPENING = {
    "“": 1.0, "‘": 1.0, "„": 1.0, "‚": 1.0, "”": 1.0, "’": 1.0, '"': 1.0, "'": 1.0, "״": 1.0,
    "׳": 1.0, "«": 0.6, "‹": 0.6, "»": 0.6, "›": 0.6,
}  # fmt: skip
"""The share of its advance by which a mark hangs before a line's first letter.

Which marks open depends on the language: „German“, ”svenska”, »dansk«. Those of East Asia are half
blank: without their bearing they stand on the edge.
"""

CLOSING = {
    "”": 0.8, "’": 0.8, "“": 0.8, "‘": 0.8, '"': 0.8, "'": 0.8, "״": 0.8, "׳": 0.8,
    "»": 0.5, "›": 0.5, "«": 0.5, "‹": 0.5,
    ".": 0.7, ",": 0.8, "،": 0.8, "۔": 0.7, "-": 0.6, "\u2010": 0.6, "\u2011": 0.6, "\u00ad": 0.6,
    "־": 0.6, "–": 0.35, "—": 0.35,
    "。": 0.6, "、": 0.6, "．": 0.6, "，": 0.6, "」": 0.5, "』": 0.5, "》": 0.5, "〉": 0.5,
    "】": 0.5, "）": 0.5,
}  # fmt: skip
"""The share of its advance by which a mark hangs behind a line's end."""


TAIL = 0.1
"""Em below the baseline from which on a letter has a tail. What of it reaches back hangs over the
edge as well: set on the edge, it would push its letter in."""


def leading_hang(shaped: ShapedText, start: int, end: int) -> float:
    """How far text[start:end] begins before its edge: opening marks, then the first bearing.

    In right-to-left text only the marks hang: the bearing there is on the other side. Nor does
    what is read against the paragraph's direction stand at the edge.
    """
    most, hung, position = shaped.paragraph.style.hang or 0.0, 0.0, start
    while position < end - 1 and (share := OPENING.get(shaped.text[position])):
        if not _reads_along(shaped, position):
            return hung
        hung += share * (shaped.sums[position + 1] - shaped.sums[position])
        position += 1
        if share < 1 or hung > most:
            return min(hung, HANG, most + max(0.0, _bearing(shaped, start)))
    return hung + (0.0 if shaped.rtl else _bearing(shaped, position))


def trailing_hang(shaped: ShapedText, start: int, end: int) -> float:
    """How far text[start:end] ends behind its edge; the last two marks may hang."""
    hung = 0.0
    for position in range(end - 1, max(start, end - 3), -1):
        share = CLOSING.get(shaped.text[position])
        if share is None or not _reads_along(shaped, position):
            break
        hung += share * (shaped.sums[position + 1] - shaped.sums[position])
    return min(hung, shaped.paragraph.style.hang or 0.0)


def _reads_along(shaped: ShapedText, position: int) -> bool:
    """Does a character read in the direction of its paragraph?"""
    if shaped.levels is None:
        return True
    return shaped.levels[position] == int(shaped.rtl)


def _bearing(shaped: ShapedText, position: int) -> float:
    """The left side bearing of the glyph at a character; 0 for colour and right-to-left glyphs, and
    where it is a tail that reaches back."""
    run = shaped.run_at(position)
    if run is None or run.font is None or run.font.colored or run.item.level % 2:
        return 0.0
    cluster = position - run.base
    found = bisect_left(run.glyphs, (cluster,))  # left to right, so in the order of the text
    if found == len(run.glyphs) or run.glyphs[found].cluster != cluster:
        return 0.0
    left, bottom, _, _ = run.font.extents(run.glyphs[found].id)
    return max(left, 0.0) if bottom < -TAIL else left
