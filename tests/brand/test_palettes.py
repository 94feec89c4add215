"""Any palette is drawn: colours that nobody could read are raised, ornaments give way."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest

from sharekit.article.parse import parse
from sharekit.cards.brief import Brief
from sharekit.cards.compose import Card, compose
from sharekit.cards.formats import FORMATS
from sharekit.cards.grounds import GROUNDS
from sharekit.cards.templates.base import TEMPLATES
from sharekit.cards.themes import THEMES, Theme, brand_theme
from sharekit.diagnostics import errors
from sharekit.drawing.scene.color import contrast, parse_color
from sharekit.extract.model import Quote
from sharekit.pipeline.run import compose_card, render_card
from sharekit.pipeline.settings import Brand, CardSettings
from sharekit.pipeline.tools import Tools
from structured import structure_for

WORDS = "The person in front chooses the line, and the person behind keeps the rope."
FACTS: dict[str, Any] = {
    "title": "Who leads a rope team?",
    "author": "Ines Okafor",
    "domain": "northbound.example",
    "description": "Two people hold one rope. Only one of them can look ahead.",
    "age_label": "First published 2019",
    "eyebrow": "Leadership",
}
TRAIL = """---
title: "Leadership vs. Management"
author: Ada Brightwater
url: https://northtrail.example/leading
---
The leader goes in front and cuts the trail through the brambles. The manager walks at the back and
keeps everyone together.

If you're leading, you look ahead. If you're managing, you look around.

You need both, and you can't be both at the same time.
"""
HARD = [
    "#e30613 #00a651 #000000",  # no ink has much contrast on a pure red
    "#808080",
    "#757575 #000000 #000000",
    "#3c878e",
    "#cc0066 #0066cc",
    "#000000 #7f5af0 #e30613",
    "#ffffff #ffffff #ffffff",
    "#ff6600 #ffffff",
]


def random_palettes(count: int, seed: int) -> list[str]:
    random = Random(seed)
    colors = [f"#{random.randrange(1 << 24):06x}" for _ in range(3 * count)]
    return [" ".join(colors[n : n + 1 + random.randrange(3)]) for n in range(0, len(colors), 3)]


def themed(palette: str) -> Theme:
    return brand_theme(THEMES["forest"], tuple(map(parse_color, palette.split())))


def refusals(card: Card, tools: Tools) -> list[str]:
    return [each.message for each in errors(render_card(card, tools, scale=0.5).diagnostics)]


def check(palette: str, template: str, size: str, tools: Tools, ground: str | None = None) -> None:
    held = structure_for(template, WORDS, ["Know who you are", "Choose one role", "Hold on"])
    theme = themed(palette)
    brief = Brief(FORMATS[size], theme, structure=held, chosen=True, ground=ground, **FACTS)
    quote = Quote(WORDS, 1.0, 0, 0, len(WORDS), emphasis=(48, len(WORDS)))
    card = compose(brief, TEMPLATES.get(template), [quote], tools.typesetter)
    assert refusals(card, tools) == []


@pytest.mark.parametrize("palette", [*HARD, *random_palettes(6, seed=1)])
def test_no_palette_is_refused(palette: str, tools: Tools) -> None:
    for template in ("quote", "title", "steps", "versus"):
        check(palette, template, "og", tools)
    check(palette, "list", "pin", tools, "paper")
    trail = parse(TRAIL, kind="markdown", source="trail.md")
    for size in ("og", "pin"):
        brand = Brand(palette=tuple(palette.split()))
        settings = CardSettings(size=size, template="versus", brand=brand)
        assert refusals(compose_card(trail, settings, tools), tools) == []


@pytest.mark.soak
@pytest.mark.parametrize("template", TEMPLATES.names)
@pytest.mark.parametrize("palette", [*HARD, *random_palettes(60, seed=2)])
def test_none_in_any_template_and_on_any_ground(palette: str, template: str, tools: Tools) -> None:
    for ground in GROUNDS:
        for size in ("og", "pin", "square", "story"):
            check(palette, template, size, tools, ground)


def test_a_ground_stays_the_brands_own_and_its_ink_is_raised() -> None:
    theme = themed(HARD[0])
    assert theme.start.hex == "#e30613"
    ends = (theme.start, theme.end)
    for color in (theme.ink, theme.accent, theme.muted):
        assert min(contrast(color, end) for end in ends) >= 4.5


def test_usual_palettes_have_their_ornaments_in_full() -> None:
    assert themed("#0b3d2e #f4a300 #ffffff").strength == 1.0
    assert themed("#fbf6ea #b3261e #1d1a17").strength == 1.0
    assert {theme.strength for theme in THEMES.values()} == {1.0}
