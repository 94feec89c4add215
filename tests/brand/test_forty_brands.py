"""Forty logos of different kinds: every card in either theme is legible, by its own pixels."""

from __future__ import annotations

import pytest
from PIL import Image

from logos import LOGOS, logo
from sharekit.drawing.scene.color import Color, contrast
from sharekit.drawing.scene.frame import PictureItem
from sharekit.drawing.scene.geometry import Rect
from sharekit.pipeline import brand_kit as kits
from sharekit.pipeline.brand_kit import brand_kit
from sharekit.pipeline.run import Made
from sharekit.pipeline.samples import sample
from sharekit.pipeline.settings import Brand
from sharekit.pipeline.tools import Tools

SCALE = 0.5
CLEARANCE = 0.5
"""Of the logo's shorter side: what cards keep free around it at least."""


def cards(name: str, tools: Tools, size: str, template: str, scale: float) -> dict[str, Made]:
    kit = brand_kit(logo(name), name)
    held = Tools(tools.world._replace(read=kit.files.__getitem__), tools.book, tools.typesetter)
    brand = Brand(
        domain="brand.example", logo=kits.ON_LIGHT, logo_dark=kits.ON_DARK, themes=(kits.FOLDER,)
    )
    return {
        theme: sample(brand._replace(theme=theme), held, template=template, size=size, scale=scale)
        for theme in (kits.LIGHT, kits.DARK)
    }


def check(made: Made) -> None:
    rendered = made.rendered
    # `make` refuses what the gates call an error; here the figures themselves.
    assert rendered.contrast_min >= 4.5
    (item,) = (each for each in rendered.frame.items if isinstance(each, PictureItem))
    box = item.rect
    seen = shown(rendered.image, box, rendered.scale)
    assert seen >= 0.1, f"{seen:.2f} of the logo's place differs from its ground"
    free = CLEARANCE * min(box.width, box.height)
    clear = Rect(box.x - free, box.y - free, box.width + 2 * free, box.height + 2 * free)
    assert not [text.role for text in rendered.frame.texts if text.ink.overlaps(clear)]


@pytest.mark.parametrize("name", LOGOS)
def test_both_themes_are_legible(name: str, tools: Tools) -> None:
    for made in cards(name, tools, "og", "quote", SCALE).values():
        check(made)


@pytest.mark.soak
@pytest.mark.parametrize("template", ["quote", "title"])
@pytest.mark.parametrize("size", ["og", "pin", "square", "story"])
@pytest.mark.parametrize("name", LOGOS)
def test_in_every_size(name: str, size: str, template: str, tools: Tools) -> None:
    for made in cards(name, tools, size, template, 1.0).values():
        check(made)


def shown(image: Image.Image, box: Rect, scale: float) -> float:
    """The share of the logo's place that has 1.6:1 with what is around it."""
    left, top = round(box.x * scale), round(box.y * scale)
    right = round((box.x + box.width) * scale)
    bottom = round((box.y + box.height) * scale)
    around = image.getpixel((left - 4, top - 4))
    found = image.crop((left, top, right, bottom)).getcolors(1_000_000) or []
    apart = sum(n for n, pixel in found if contrast(Color(*pixel), Color(*around)) >= 1.6)
    return apart / sum(n for n, _ in found)
