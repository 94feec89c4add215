"""A font book, a typesetter, and paragraphs in one line."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from sharekit.drawing.scene.color import Color
from sharekit.drawing.scene.style import HANG, Direction, Face, Paragraph, Span, TextStyle
from sharekit.drawing.text.book import FontBook, open_book
from sharekit.drawing.text.typesetter import Typesetter

MakeParagraph = Callable[..., Paragraph]


@pytest.fixture(scope="session")
def book() -> FontBook:
    return open_book()


@pytest.fixture(scope="session")
def typesetter(book: FontBook) -> Typesetter:
    return Typesetter(book)


@pytest.fixture(scope="session")
def paragraph() -> MakeParagraph:
    """`paragraph("words", span, …, family=, weight=, hang=, tracking=, language=, rtl=)`."""

    def make(
        *parts: str | Span,
        family: str = "Fraunces",
        weight: int = 500,
        italic: bool = False,
        hang: bool = False,
        tracking: float = 0.0,
        leading: float = 1.1,
        language: str = "en",
        rtl: bool = False,
    ) -> Paragraph:
        spans = tuple(Span(part) if isinstance(part, str) else part for part in parts)
        face = Face(family, weight, italic)
        style = TextStyle(face, Color(255, 255, 255), tracking, leading, HANG if hang else None)
        return Paragraph(spans, style, language, Direction.RTL if rtl else Direction.LTR)

    return make
