"""The rest of conformance: every pixel, every theme's typeface, every hard text in every layout."""

from __future__ import annotations

import sys
from itertools import product
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "conformance"))

from conforming import DRAWN, KINDS, LAYOUTS, book, card
from hard import HARD
from looking import faults_of
from passages import passages
from test_hard_texts import draw, faults

from sharekit.cards.templates.base import TEMPLATES
from sharekit.cards.themes import THEMES
from sharekit.diagnostics import errors

pytestmark = pytest.mark.soak


@pytest.mark.parametrize("language", passages())
@pytest.mark.parametrize("theme", THEMES)
def test_every_card_is_sound_and_legible(theme: str, language: str) -> None:
    wrong = []
    for drawn, size, kind in product(DRAWN, LAYOUTS, KINDS):
        made = card(drawn, size, theme, kind, language)
        found = [problem.code for problem in errors(made.diagnostics)] or faults_of(made, book())
        if found:
            wrong.append((drawn, size, kind, found))
    assert wrong == []


@pytest.mark.parametrize("size", LAYOUTS)
@pytest.mark.parametrize("template", TEMPLATES.names)
def test_every_hard_text_in_every_layout(template: str, size: str) -> None:
    wrong = []
    for text in HARD:
        made = draw(template, size, text)
        found = list(faults(made, text))
        if not errors(made.diagnostics):
            found += faults_of(made, book())
        if found:
            wrong.append((text[:60], found))
    assert wrong == []
