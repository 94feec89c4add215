"""Small frames to paint: a page, a word on it, a ground."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from sharekit.drawing.scene.color import Color, parse_color
from sharekit.drawing.scene.frame import Frame, Item, TextItem
from sharekit.drawing.scene.geometry import Rect
from sharekit.drawing.scene.paint import Gradient, Ground, Ornament
from sharekit.drawing.scene.style import Face, Paragraph, Span, TextStyle
from sharekit.drawing.text.book import FontBook, open_book
from sharekit.drawing.text.typesetter import Typesetter

MakeText = Callable[..., TextItem]
MakeFrame = Callable[..., Frame]


@pytest.fixture(scope="session")
def book() -> FontBook:
    return open_book()


@pytest.fixture(scope="session")
def text(book: FontBook) -> MakeText:
    """`text("words", x, y, size=…, color=…, accent=("words", color))`: an item of Inter 600."""
    typesetter = Typesetter(book)

    def make(
        words: str,
        x: float,
        y: float,
        *,
        size: float = 20,
        color: str | Color = "#ffffff",
        accent: tuple[str, str] | None = None,
        role: str = "quote",
        display: bool = False,
    ) -> TextItem:
        ink = parse_color(color) if isinstance(color, str) else color
        spans = [Span(words)]
        if accent is not None:
            spans.append(Span(accent[0], color=parse_color(accent[1])))
        style = TextStyle(Face("Inter", 600), ink)
        setting = typesetter.set(Paragraph(tuple(spans), style), size, 2000)
        box = Rect(x, y, setting.width, setting.height)
        return TextItem(role, x, y, setting, box, display=display)

    return make


@pytest.fixture(scope="session")
def page() -> MakeFrame:
    """`page(items, width, height, ground=…)`: a frame on a flat ground, or with an ornament."""

    def make(
        items: tuple[Item, ...] = (),
        width: int = 60,
        height: int = 40,
        *,
        ground: str = "#000000",
        end: str | None = None,
        ornament: Ornament | None = None,
        **areas: object,
    ) -> Frame:
        gradient = Gradient(parse_color(ground), parse_color(end or ground))
        return Frame(width, height, Ground(gradient, ornament), items, **areas)  # type: ignore[arg-type]

    return make
