"""Every template in every geometry, theme, length and script: laid out soundly, nothing clipped.

Layout is checked for all; pixels on a cover of all pairs. The rest is in the soak.
"""

from __future__ import annotations

from itertools import product

import pytest
from conforming import KINDS, LAYOUTS, book, card
from looking import faults_of
from pairs import pairwise_cover
from passages import brief, passages, quote, structure

from measuring import SquareMeasurer
from sharekit.cards.compose import compose
from sharekit.cards.formats import FORMATS
from sharekit.cards.templates.base import TEMPLATES
from sharekit.cards.themes import THEMES
from sharekit.diagnostics import errors
from sharekit.drawing.scene.frame import Frame, TextItem

WHOLE = tuple(name for name in TEMPLATES.names if TEMPLATES.get(name).structure is None)
"""Those that draw a structure are refused where it is too long: they have tests of their own."""
LANGUAGES = tuple(passages())
CHEAPER = ("en", "vi", "el", "ru", "ar", "he", "hi", "th", "ja", "zh", "ko")
"""One language a script, and Vietnamese, whose letters are the tallest."""
COVER = pairwise_cover([tuple(LAYOUTS), CHEAPER, tuple(THEMES), WHOLE, KINDS])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("template", WHOLE)
def test_every_layout_is_sound(template: str, language: str) -> None:
    wrong = [
        (size, kind, problem.code, problem.where)
        for size, kind in product(LAYOUTS, KINDS)
        for problem in errors(card(template, size, "forest", kind, language).diagnostics)
    ]
    assert wrong == []


@pytest.mark.parametrize("size", FORMATS)
def test_a_theme_moves_nothing(size: str) -> None:
    """So that what holds for one theme of a typeface holds for all. Under a fake font."""
    row = FORMATS[size]
    for template, language in product(WHOLE, ("en", "ar")):
        held = structure(template, language, "medium")
        frames = {
            places(
                compose(
                    brief(language, row, theme, "medium")._replace(structure=held),
                    TEMPLATES.get(template),
                    [quote(language, row, "medium")],
                    SquareMeasurer(),
                ).frame
            )
            for theme in THEMES
        }
        assert len(frames) == 1


def places(frame: Frame) -> tuple[object, ...]:
    """Where everything is, and nothing of how it looks."""
    return tuple(
        (item.role, item.ink if isinstance(item, TextItem) else item.rect) for item in frame.items
    )


def test_the_cover_is_small_and_holds_every_pair() -> None:
    assert len(COVER) <= 300
    assert {(row[0], row[1]) for row in COVER} == set(product(LAYOUTS, CHEAPER))
    assert {(row[2], row[3]) for row in COVER} == set(product(THEMES, WHOLE))
    assert {(row[2], row[4]) for row in COVER} == set(product(THEMES, KINDS))


@pytest.mark.parametrize("size", LAYOUTS)
def test_pixels_of_a_pairwise_cover(size: str) -> None:
    """Legible, and ink only where the frame says that there is some."""
    wrong = []
    for _, language, theme, template, kind in (row for row in COVER if row[0] == size):
        composed = card(template, size, theme, kind, language)
        faults = faults_of(composed, book())
        if faults:
            wrong.append((size, language, theme, template, kind, faults))
    assert wrong == []
