"""What a browser was recorded to do (`recorded/`), and the same asked of sharekit.

`tools/record_oracle/` writes the recordings; CONTRIBUTING.md says how to record again.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import regex

from sharekit.drawing.scene.color import Color
from sharekit.drawing.scene.style import Direction, Face, Paragraph, Span, TextStyle
from sharekit.drawing.text.book import FontBook
from sharekit.drawing.text.catalogue import bundled_folder, read_file
from sharekit.drawing.text.shape import ShapedText, shape_paragraph

HERE = Path(__file__).parent
UNIT = 1 / 64
"""Pixels: what the browser counts edges in."""

Edges = tuple[float | None, ...]
_INVISIBLE = regex.compile(r"[\s\p{Default_Ignorable_Code_Point}]+")


class Row(NamedTuple):
    """One text as the browser set it. Places are characters, edges px.

    legal: where lines begin at min-content width. lines: where they begin at each of the widths.
    left, right: of each grapheme on a single line, None where it has no place of its own.
    """

    name: str
    text: str
    language: str
    direction: Direction
    word_break: str
    fonts: tuple[Path, ...]
    size: float
    widths: tuple[float, ...]
    graphemes: tuple[int, ...]
    legal: tuple[int, ...]
    lines: tuple[tuple[int, ...], ...]
    left: Edges
    right: Edges

    @property
    def placed(self) -> bool:
        """Had the fonts every character, so that positions and lines count?"""
        return bool(self.left)

    @property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """Where graphemes begin and end."""
        return tuple(zip(self.graphemes, (*self.graphemes[1:], len(self.text)), strict=True))

    @property
    def visible(self) -> tuple[int, ...]:
        """Where graphemes begin that are more than a space or a sign to the engine."""
        return tuple(s for s, e in self.spans if not _INVISIBLE.fullmatch(self.text[s:e]))

    def line_starts(self, places: Iterable[int]) -> tuple[int, ...]:
        """The visible graphemes that begin the lines which break at places, as recorded."""
        visible = self.visible
        found = (next((v for v in visible if v >= place), None) for place in places)
        return tuple(sorted({v for v in found if v is not None and v != visible[0]}))

    def shaped(self) -> ShapedText:
        """The text as sharekit shapes it."""
        book = open_book(self.fonts)
        face = Face(book.files[0].family, 500, optical_size=self.size)
        style = TextStyle(face, Color(0, 0, 0))
        paragraph = Paragraph((Span(self.text),), style, self.language, self.direction)
        return shape_paragraph(book, paragraph, self.size)

    def marked(self, places: Iterable[int]) -> str:
        """The text with ÷ at places: for messages."""
        chosen = set(places)
        return "".join(("÷" if i in chosen else "") + c for i, c in enumerate(self.text))


@lru_cache
def recordings() -> dict[str, dict[str, Any]]:
    """The recorded files by corpus."""
    files = sorted((HERE / "recorded").glob("*.json"))
    return {file.stem: json.loads(file.read_text(encoding="utf-8")) for file in files}


class Other(NamedTuple):
    """A deliberate difference of positions or lines: of texts in which the pattern is found."""

    name: str
    pattern: str
    why: str

    def explains(self, row: Row) -> bool:
        return re.search(self.pattern, row.text) is not None


@lru_cache
def others(table: str) -> tuple[Other, ...]:
    """The deliberate differences of "positions" or "lines" in `tailorings.toml`."""
    return tuple(Other(**rule) for rule in tailorings()[table])


def set_otherwise(row: Row, *tables: str) -> bool:
    """Is a deliberate difference of the tables in the row?"""
    return any(rule.explains(row) for table in tables for rule in others(table))


@lru_cache
def tailorings() -> dict[str, list[dict[str, str]]]:
    found: dict[str, list[dict[str, str]]] = tomllib.loads(
        (HERE / "tailorings.toml").read_text(encoding="utf-8")
    )
    return found


@lru_cache
def rows(corpus: str) -> tuple[Row, ...]:
    return tuple(_rows(corpus, recordings()[corpus]))


def all_rows() -> tuple[Row, ...]:
    return tuple(row for corpus in recordings() for row in rows(corpus))


def font_path(file: str) -> Path:
    """A recorded font's file: a bundled one, or one of the tests'."""
    if file.startswith("fonts/"):
        return bundled_folder() / file.removeprefix("fonts/")
    return HERE.parent / file.removeprefix("tests/")


@lru_cache
def open_book(fonts: tuple[Path, ...]) -> FontBook:
    """The fonts and no others, in the order in which they are asked."""
    return FontBook(tuple(file for path in fonts for file in read_file(path)))


def _rows(name: str, found: dict[str, Any]) -> Iterator[Row]:
    files = [font_path(file) for file in found["fonts"]]
    for number, row in enumerate(found["rows"], 1):
        left = tuple(None if edge is None else edge * UNIT for edge in row.get("left", ()))
        right = row.get("right") or (*row.get("left", ())[1:], row.get("width"))
        yield Row(
            name=f"{name}-{number}",
            text=row["text"],
            language=row["language"],
            direction=Direction(row["direction"]),
            word_break=row["word_break"],
            fonts=tuple(files[index] for index in row["fonts"]),
            size=found["size"],
            widths=tuple(found["widths"]),
            graphemes=_starts(row["text"], row["clusters"]),
            legal=tuple(row["legal"]),
            lines=tuple(tuple(line) for line in row.get("lines", ())),
            left=left,
            right=tuple(None if edge is None else edge * UNIT for edge in right),
        )


def _starts(text: str, clusters: list[list[int]]) -> tuple[int, ...]:
    inside = {start + n for start, length in clusters for n in range(1, length)}
    return tuple(place for place in range(len(text)) if place not in inside)
