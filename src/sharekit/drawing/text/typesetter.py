"""`Typesetter`: the `Measurer` of layout, on a font book."""

from __future__ import annotations

import math
from functools import lru_cache

from sharekit.drawing.scene.frame import FontKey, SetText
from sharekit.drawing.scene.style import Face, Fit, Paragraph
from sharekit.drawing.text.book import FontBook
from sharekit.drawing.text.compose import EmLine, break_lines, set_lines
from sharekit.drawing.text.course import Course, Within, looser, plot
from sharekit.drawing.text.emoji import is_emoji
from sharekit.drawing.text.fit import Box, Fitted, fit_course
from sharekit.drawing.text.font import Font
from sharekit.drawing.text.graphemes import graphemes
from sharekit.drawing.text.optimal import best_places, greedy
from sharekit.drawing.text.shape import ShapedText, shape_paragraph
from sharekit.drawing.text.syllables import joint_places
from sharekit.errors import UsageError

MAX_CHARACTERS = 20_000
"""The longest paragraph that is set: beyond it no card could show it, and time would be lost."""

_GRAIN = 16
"""Fitted sizes are whole sixteenths of a pixel, so that equal layouts are equal values."""

_TOLERANCE = 1e-3
"""Pixels by which a line may pass its width: rounding, not ink."""

LOOSENED = {Within.PHRASES: 0.75, Within.WORDS: 0.5}
"""Lines end inside of phrases or words if whole ones would leave less than this of the size."""

PARTED = 0.72
"""Compounds are parted where their parts meet if whole ones would leave less than this of the size.
"""

LONG = 3_000
"""Characters from which on lines are filled one by one: to compare all ways would take seconds."""

_STEPS = (0.01, 0.02, 0.05, 0.1, 0.2)
"""Em by which the room shrinks, try by try, for lines that widen where they are cut."""


class Typesetter:
    """Sets paragraphs. Equal questions get the same answer, from a bounded memory."""

    def __init__(self, book: FontBook, *, remember: int = 512) -> None:
        self.book = book
        self._fitted = lru_cache(maxsize=remember)(self._fit)
        self._set = lru_cache(maxsize=remember)(self._set_fixed)
        self._shaped = lru_cache(maxsize=remember)(self._shape)

    def fit(self, paragraph: Paragraph, width: float, height: float, fit: Fit) -> SetText:
        """As `Measurer.fit`. Raises FontError (`font.unknown`), UsageError (`text.too_long`)."""
        return self._fitted(paragraph, width, height, fit)

    def set(
        self, paragraph: Paragraph, size: float, width: float, max_lines: int | None = None
    ) -> SetText:
        """As `Measurer.set`. Raises FontError (`font.unknown`), UsageError (`text.too_long`)."""
        return self._set(paragraph, size, width, max_lines)

    def greedy(
        self, paragraph: Paragraph, size: float, width: float, max_lines: int | None = None
    ) -> SetText:
        """As `set`, but lines are filled one by one, at every legal break: as browsers do."""
        shaped = self._shaped(paragraph, round(size))
        course = plot(shaped, within=Within.WORDS, narrow=width / size)
        lines = break_lines(shaped, course, greedy(course, width / size))
        return _at_size(shaped, lines, size, width, max_lines)

    def coverage(self, text: str, face: Face) -> tuple[tuple[str, FontKey | None], ...]:
        """Each grapheme of the text, once, with the font that would draw it, or None."""
        stack = self.book.stack(face, face.optical_size or 40.0)
        found = {g: stack.find(g, emoji=is_emoji(g)) for g in graphemes(text)}
        return tuple((g, font.key if font else None) for g, font in found.items())

    def _fit(self, paragraph: Paragraph, width: float, height: float, fit: Fit) -> SetText:
        """The optical size follows the size: guess it at the largest, then set it right once."""
        shaped = self._shaped(paragraph, round(fit.largest))
        fitted, course = _fit_shaped(shaped, width, height, fit)
        if fitted is not None and self._changes_with_size(shaped, fit.largest, fitted.size):
            near = self._shaped(paragraph, round(fitted.size))
            again, replotted = _fit_shaped(near, width, height, fit)
            if again is not None:
                shaped, fitted, course = near, again, replotted
        if fitted is None:
            crowded = self.set(paragraph, fit.smallest, width, fit.lines[1])
            return _overflowing(crowded)
        lines = break_lines(shaped, course, fitted.places)
        widest = max(line.width for line in lines)
        size = min(fitted.size, width / widest) if widest > 0 else fitted.size
        size = max(math.floor(size * _GRAIN) / _GRAIN, min(size, fit.smallest))
        return set_lines(shaped, lines, size, overflow=widest * size > width + _TOLERANCE)

    def _set_fixed(
        self, paragraph: Paragraph, size: float, width: float, max_lines: int | None
    ) -> SetText:
        if len(paragraph.text) > LONG:
            return self.greedy(paragraph, size, width, max_lines)
        shaped = self._shaped(paragraph, round(size))
        return _at_size(shaped, _within(shaped, width / size), size, width, max_lines)

    def _shape(self, paragraph: Paragraph, size: int) -> ShapedText:
        if len(paragraph.text) > MAX_CHARACTERS:
            raise UsageError(
                f"a text of {len(paragraph.text)} characters is too long to be set",
                code="text.too_long",
                hint="choose a shorter quote or title",
            )
        return shape_paragraph(self.book, paragraph, float(size))

    def _changes_with_size(self, shaped: ShapedText, size: float, other: float) -> bool:
        """Would fonts of the text be others at the other size (px), by their optical axes?"""
        steady: set[Font | None] = {None}
        changing: set[Font | None] = set()
        for face in {span.face or shaped.paragraph.style.face for span in shaped.paragraph.spans}:
            first, then = (self.book.stack(face, float(round(s))).primary for s in (size, other))
            (steady if first is then else changing).add(first)
        return any(
            font in changing or any(tag == "opsz" for tag, _ in font.key.axes)
            for font in {run.item.font for run in shaped.runs} - steady
            if font is not None
        )


def _fit_shaped(
    shaped: ShapedText, width: float, height: float, fit: Fit
) -> tuple[Fitted | None, Course]:
    """A fit by whole phrases; where those cost too much of the size, inside of them, and where that
    does, inside of words; of compounds, between their parts; else by breaking the words that are
    wider than the box.
    """
    box = Box(width, height, shaped.paragraph.style.leading, sum(shaped.edges))
    course = plot(shaped)
    fitted = fit_course(course, box, fit, len(shaped.text))
    inside = looser(shaped)
    for within, share in LOOSENED.items():
        least = fitted.size / share if fitted else fit.smallest
        if least >= fit.largest or course.longest * least <= width:
            break
        if within in inside:
            loose = plot(shaped, within=within)
            found = fit_course(loose, box, fit, len(shaped.text))
            if found is not None and found.size >= least:
                fitted, course = found, loose
    if fitted is not None:
        return _parted(shaped, box, fit, fitted, course)
    room = width / fit.smallest
    if course.longest > room:
        course = plot(shaped, narrow=room)
        fitted = fit_course(course, box, fit, len(shaped.text))
    return fitted, course


def _parted(
    shaped: ShapedText, box: Box, fit: Fit, fitted: Fitted, course: Course
) -> tuple[Fitted, Course]:
    """The fit with compounds parted where their parts meet, if whole ones cost too much for it."""
    least = fitted.size / PARTED
    limited = least < fit.largest and course.longest * least > box.width
    if limited and joint_places(shaped.text, shaped.paragraph.language):
        parted = plot(shaped, parted=box.width / least)
        found = fit_course(parted, box, fit, len(shaped.text))
        if found is not None and found.size >= least:
            return found, parted
    return fitted, course


def _at_size(
    shaped: ShapedText, lines: tuple[EmLine, ...], size: float, width: float, most: int | None
) -> SetText:
    wide = any(line.width * size > width + _TOLERANCE for line in lines)
    crowded = most is not None and len(lines) > most
    return set_lines(shaped, lines, size, overflow=wide or crowded)


def _within(shaped: ShapedText, room: float) -> tuple[EmLine, ...]:
    """The lines in a width (em); a line that widens where it is cut, for want of the kerning with
    what followed it, gets less room. Where nothing helps, the first try.
    """
    first = _broken_at(shaped, room)
    lines, less = first, room
    for step in _STEPS:
        excess = max(line.width for line in lines) - room
        if excess <= 0:
            return lines
        less -= max(excess, step)
        if less <= 0:
            break
        lines = _broken_at(shaped, less)
    return lines if max(line.width for line in lines) <= room else first


def _broken_at(shaped: ShapedText, room: float) -> tuple[EmLine, ...]:
    """The lines in a width (em), by whole words where they are not wider."""
    course = plot(shaped)
    places = greedy(course, room)
    if course.widest(places) > room:
        course = plot(shaped, narrow=room)
        places = greedy(course, room)
    better = best_places(course, len(places) - 1, room)
    return break_lines(shaped, course, better[1] if better else places)


def _overflowing(text: SetText) -> SetText:
    return text._replace(overflow=True)
