"""From broken lines in em to `SetText` in px: pieces in visual order, edges, ink."""

from collections.abc import Sequence
from itertools import pairwise
from math import fsum
from typing import NamedTuple

from sharekit.drawing.scene.frame import Glyph, GlyphRun, SetLine, SetText
from sharekit.drawing.scene.geometry import Rect
from sharekit.drawing.text.bidi import reorder
from sharekit.drawing.text.course import Course
from sharekit.drawing.text.hang import leading_hang, trailing_hang
from sharekit.drawing.text.penalties import INSIDE_WORD
from sharekit.drawing.text.phrases import unknown_words
from sharekit.drawing.text.shape import Run, ShapedText, hyphenated, pieces

NO_INK = Rect(0.0, 0.0, 0.0, 0.0)


class EmLine(NamedTuple):
    """A line in em: its text with the white space it was broken at, its runs in visual order.

    lead, trail: what hangs before and behind its width. torn: it ends inside of a word, without a
    hyphen.
    """

    text: str
    runs: tuple[Run, ...]
    width: float
    lead: float
    trail: float
    torn: bool = False


def break_lines(shaped: ShapedText, course: Course, places: Sequence[int]) -> tuple[EmLine, ...]:
    """The lines between places, with their true widths: what was cut is shaped again."""
    lines = []
    for i, j in pairwise(places):
        start, end, following = course.starts[i], course.ends[j], course.starts[j]
        end = max(start, end)
        cut = tuple(pieces(shaped, start, end))
        if j in course.hyphens and cut:
            cut = (*cut[:-1], hyphenated(cut[-1]))
        runs = tuple(reorder(cut, [run.item.level for run in cut]))
        advance = fsum(g.advance + run.tracking for run in runs for g in run.glyphs)
        hang = shaped.paragraph.style.hang is not None and end > start
        lead = leading_hang(shaped, start, end) if hang else 0.0
        trail = trailing_hang(shaped, start, end) if hang else 0.0
        last = shaped.tracking_at(end - 1) if end > start else 0.0
        text = shaped.text[start:following]
        torn = course.costs[j] >= INSIDE_WORD and j not in course.hyphens
        lines.append(EmLine(text, runs, advance - last - lead - trail, lead, trail, torn))
    return tuple(lines)


def set_lines(
    shaped: ShapedText, lines: Sequence[EmLine], size: float, *, overflow: bool
) -> SetText:
    """The lines at a size in px, the first one's top edge at 0, flush at the reading edge."""
    style = shaped.paragraph.style
    widest = max((line.width for line in lines), default=0.0) * size
    set_lines, ink = [], NO_INK
    for number, line in enumerate(lines):
        baseline = (shaped.edges.top + number * style.leading) * size
        x = widest - (line.width + line.trail) * size if shaped.rtl else -line.lead * size
        done = _set_line(shaped, line, size, x, baseline)
        ink = ink.union(done.ink)
        set_lines.append(done)
    height = (sum(shaped.edges) + max(0, len(lines) - 1) * style.leading) * size
    unparted = unknown_words(run.item.script for run in shaped.runs)
    torn = any(line.torn for line in lines)
    return SetText(
        size, tuple(set_lines), widest, height, ink, shaped.missing, overflow, unparted, torn
    )


def _set_line(shaped: ShapedText, line: EmLine, size: float, x: float, baseline: float) -> SetLine:
    pen = 0.0
    runs, boxes = [], []
    for run in line.runs:
        font = run.item.font
        if font is None:
            continue
        glyphs = []
        for glyph in run.glyphs:
            gx, gy = (pen + glyph.dx) * size, -glyph.dy * size
            glyphs.append(Glyph(glyph.id, gx, gy))
            pen += glyph.advance + run.tracking
            x0, y0, x1, y1 = font.extents(glyph.id)
            if x1 > x0 and y1 > y0:
                boxes.append((gx + x0 * size, gy - y1 * size, gx + x1 * size, gy - y0 * size))
        span = shaped.paragraph.spans[run.item.span]
        color = span.color or shaped.paragraph.style.color
        text = shaped.text[run.item.start : run.item.end]
        runs.append(GlyphRun(font.key, size, color, tuple(glyphs), text, font.colored))
    ink = NO_INK
    if boxes:
        lefts, tops, rights, bottoms = zip(*boxes, strict=True)
        left, top = min(lefts), min(tops)
        ink = Rect(x + left, baseline + top, max(rights) - left, max(bottoms) - top)
    return SetLine(line.text, tuple(runs), x, baseline, line.width * size, ink)
