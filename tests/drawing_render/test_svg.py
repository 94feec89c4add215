"""SVG: the same frame as the raster, as pixels; one file, alone, the same again."""

from __future__ import annotations

import io
import re
from typing import Any
from xml.etree import ElementTree

import pytest
import resvg_py
from PIL import Image, ImageChops, ImageStat

from sharekit.cards.brief import Brief
from sharekit.cards.compose import compose
from sharekit.cards.formats import FORMATS
from sharekit.cards.templates.base import TEMPLATES
from sharekit.cards.themes import THEMES
from sharekit.drawing.render.paint import paint
from sharekit.drawing.render.svg import draw_svg
from sharekit.drawing.scene.color import Color
from sharekit.drawing.scene.frame import Frame, PictureItem, RectItem
from sharekit.drawing.scene.geometry import Rect
from sharekit.drawing.scene.paint import Contours
from sharekit.drawing.text.book import FontBook
from sharekit.drawing.text.typesetter import Typesetter
from sharekit.extract.model import Quote

SVG = "{http://www.w3.org/2000/svg}"


def rasterised(document: bytes, zoom: float = 1.0) -> Image.Image:
    png = resvg_py.svg_to_bytes(svg_string=document.decode(), skip_system_fonts=True, zoom=zoom)
    return Image.open(io.BytesIO(png)).convert("RGB")


def difference(frame: Frame, book: FontBook, **pictures: Image.Image) -> tuple[float, float]:
    """Mean difference of a channel (0–255), and the share of pixels that differ clearly."""
    drawn = rasterised(draw_svg(frame, book=book, pictures=pictures))
    painted = paint(frame, book=book, pictures=pictures)
    assert drawn.size == painted.size
    apart = ImageChops.difference(drawn, painted)
    counts = apart.convert("L").histogram()
    return max(ImageStat.Stat(apart).mean), sum(counts[48:]) / sum(counts)


def card(book: FontBook, template: str, size: str, theme: str, language: str, words: str) -> Frame:
    facts: dict[str, Any] = {"title": words, "author": "Ines Okafor", "domain": "a.example"}
    brief = Brief(FORMATS[size], THEMES[theme], language=language, seed=8, **facts)
    quote = Quote(words, 1.0, 0, 0, len(words), emphasis=(0, 8))
    return compose(brief, TEMPLATES.get(template), [quote], Typesetter(book)).frame


@pytest.mark.parametrize(
    ("template", "size", "theme", "language", "words"),
    [
        ("quote", "og", "forest", "en", "The person behind keeps the rope. 🧗"),
        ("quote", "pin", "paper", "ar", "من يسير في المقدمة يختار الطريق."),
        ("title", "email_header", "midnight", "hi", "रस्सी तभी काम आती है"),
        ("title", "story", "mist", "he", "מי מוביל את הקבוצה?"),
        ("quote", "whatsapp", "graphite", "th", "เชือกมีประโยชน์"),
    ],
)
def test_svg_draws_what_the_raster_draws(
    book: FontBook, template: str, size: str, theme: str, language: str, words: str
) -> None:
    mean, clear = difference(card(book, template, size, theme, language, words), book)
    assert mean < 1.5
    assert clear < 0.0005


def test_a_frame_that_differs_is_told_apart(book: FontBook) -> None:
    frame = card(book, "quote", "og", "forest", "en", "The person behind keeps the rope.")
    other = card(book, "quote", "og", "forest", "en", "The person ahead keeps the rope.")
    drawn = rasterised(draw_svg(other, book=book, pictures={}))
    apart = ImageChops.difference(drawn, paint(frame, book=book, pictures={})).convert("L")
    assert sum(apart.histogram()[48:]) / (1200 * 630) > 0.01


def test_rectangles_and_pictures_are_drawn_alike(book: FontBook, page: Any) -> None:
    logo = Image.new("RGBA", (40, 30), (200, 30, 30, 128))
    items = (
        RectItem("button", Rect(10.25, 8.5, 60, 20), Color(240, 180, 40), 10.0),
        RectItem("hairline", Rect(5, 40, 90, 2), Color(255, 255, 255, 0.3)),
        PictureItem("logo", Rect(60, 45, 20, 15), "logo"),
    )
    mean, clear = difference(page(items, 100, 70), book, logo=logo)
    assert mean < 2.0
    assert clear < 0.01


def test_an_ornament_fades_around_a_calm_middle_too(book: FontBook, page: Any) -> None:
    contours = Contours(4, Color(255, 255, 255, 0.8), calm=(0.5, 0.5))
    mean, clear = difference(page((), 300, 200, ground="#203040", ornament=contours), book)
    assert mean < 2.5
    assert clear < 0.01


def test_one_document_alone_without_scripts_fonts_or_addresses(book: FontBook) -> None:
    words = 'A <b>"rope"</b> & https://evil.example/x.js 🧗'
    document = draw_svg(
        card(book, "quote", "og", "forest", "en", words),
        book=book,
        pictures={},
        title="\x00" + words + "\ud800\ufffe",
    )
    root = ElementTree.fromstring(document)
    tags = {element.tag.removeprefix(SVG) for element in root.iter()}
    assert tags <= {
        "svg", "title", "defs", "linearGradient", "stop", "mask", "rect", "g", "path", "image",
        "filter", "feGaussianBlur",
    }  # fmt: skip
    text = document.decode()
    links = re.findall(r'href="([^"]+)', text)
    assert all(link.startswith("data:image/png;base64,") for link in links)
    assert all(link.startswith("#") for link in re.findall(r"url\((.)", text))
    (title,) = root.iter(f"{SVG}title")
    assert (title.text or "").strip() == words


def test_the_same_frame_makes_the_same_document(book: FontBook) -> None:
    frame = card(book, "quote", "og", "plum", "en", "The person behind keeps the rope.")
    assert draw_svg(frame, book=book, pictures={}) == draw_svg(frame, book=book, pictures={})


def test_scale_is_the_size_that_a_document_asks_for(book: FontBook, page: Any) -> None:
    root = ElementTree.fromstring(draw_svg(page((), 60, 40), book=book, pictures={}, scale=2.0))
    assert (root.get("width"), root.get("height"), root.get("viewBox")) == (
        "120",
        "80",
        "0 0 60 40",
    )
