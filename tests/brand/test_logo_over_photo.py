"""The logo over a photograph: the version for the veil's own ground, dark or pale."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageStat

from photographs import photo
from sharekit.article.load import load
from sharekit.drawing.scene.color import Color, contrast
from sharekit.drawing.scene.frame import PictureItem
from sharekit.drawing.scene.geometry import Rect
from sharekit.pipeline.run import compose_card, render_card
from sharekit.pipeline.settings import Brand, CardSettings
from sharekit.pipeline.tools import Tools

LEAST = 3.0
"""WCAG 2.2 AA for graphics."""
SCALE = 0.5
KINDS = ("bright", "dark", "busy")
SIZES = ("og", "square", "pin")
TEXT = """---
title: A night at the light
url: https://www.example.com/light/
lang: en
image: {kind}.jpg
---

Silence isn't empty when you know what it should sound like.
"""


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Photographs, articles that show them, and a logo in black and in white."""
    folder = tmp_path_factory.mktemp("logos")
    for kind in KINDS:
        photo(kind).save(folder / f"{kind}.jpg", quality=90)
        (folder / f"{kind}.md").write_text(TEXT.format(kind=kind), "utf-8")
    for name, color in (("light", "#000000"), ("dark", "#ffffff")):
        logo = Image.new("RGBA", (300, 120), (0, 0, 0, 0))
        ImageDraw.Draw(logo).rectangle((0, 0, 299, 119), fill=color)
        logo.save(folder / f"on-{name}.png")
    return folder


def brand(place: Path, theme: str | None) -> Brand:
    logos = (str(place / "on-light.png"), str(place / "on-dark.png"))
    return Brand(theme=theme, logo=logos[0], logo_dark=logos[1])


def test_the_logo_is_seen_on_every_veil(place: Path, tools: Tools) -> None:
    """By pixels, at half size. A card may show its photograph beside the words, too."""
    faint, veiled = [], 0
    for kind, theme, size in product(KINDS, (None, "paper", "forest"), SIZES):
        article = load(str(place / f"{kind}.md"))
        settings = CardSettings(template="photo", size=size, brand=brand(place, theme))
        card = compose_card(article, settings, tools)
        veiled += card.frame.ground.photo is not None
        image = render_card(card, tools, scale=SCALE).image.convert("RGB")
        (logo,) = (i for i in card.frame.items if isinstance(i, PictureItem) and i.role == "logo")
        ratio = min(ratios(image, logo.rect))
        if ratio < LEAST:
            faint.append((kind, theme, size, round(ratio, 2)))
    assert faint == []
    assert veiled >= len(KINDS)


def ratios(image: Image.Image, place: Rect) -> Iterator[float]:
    """The contrast of a logo of one colour with what is above, beside and beneath it."""
    x, y, right, bottom = (round(v * SCALE) for v in (place.x, place.y, place.right, place.bottom))
    ink = Color(*ImageStat.Stat(image.crop((x + 6, y + 6, right - 6, bottom - 6))).median[:3])
    edges = (
        (x, y - 4, right, y - 1),
        (x - 4, y, x - 1, bottom),
        (x, bottom + 1, right, bottom + 4),
    )
    for edge in edges:
        yield contrast(ink, Color(*map(round, ImageStat.Stat(image.crop(edge)).mean)))
