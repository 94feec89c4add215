"""Where the small fonts lie, and which family draws what."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from sharekit.drawing.scene.color import Color
from sharekit.drawing.scene.style import Face, Paragraph, Span, TextStyle
from sharekit.drawing.text.book import FontBook
from sharekit.drawing.text.shape import shape_paragraph

sys.path.insert(0, str(Path(__file__).parent))

Drawn = Callable[..., list[tuple[str, str]]]


@pytest.fixture(scope="session")
def small_fonts() -> Path:
    """The folder of the tests' own fonts."""
    return Path(__file__).parents[1] / "fonts"


@pytest.fixture(scope="session")
def drawn() -> Drawn:
    """`drawn(book, text, family=, language=, weight=)`: the words, each run with its family."""

    def find(
        book: FontBook, text: str, *, family: str = "Inter", language: str = "en", weight: int = 400
    ) -> list[tuple[str, str]]:
        style = TextStyle(Face(family, weight), Color(0, 0, 0))
        shaped = shape_paragraph(book, Paragraph((Span(text),), style, language), 40)
        runs = [(text[r.item.start : r.item.end].strip(), r.font) for r in shaped.runs]
        return [(t, book.file(f.key).family if f else "") for t, f in runs if t]

    return find
