"""Every template in every geometry, theme, length and script: laid out soundly, nothing clipped.

Layout is checked for all: of the themes one, since a theme moves nothing; of structures, which try
many forms, the longest in the scripts that need most room, all in one. Pixels on a cover of all
pairs. The rest is in the soak.
"""

from __future__ import annotations

from itertools import product

import pytest
from conforming import DRAWN, KINDS, LAYOUTS, WAYS, book, card
from looking import faults_of
from pairs import pairwise_cover
from passages import brief, quote, structure

from measuring import SquareMeasurer
from sharekit.cards.compose import compose
from sharekit.cards.formats import FORMATS
from sharekit.cards.templates.base import TEMPLATES
from sharekit.cards.themes import THEMES
from sharekit.diagnostics import errors
from sharekit.drawing.scene.frame import Frame, TextItem

SCRIPTS = ("en", "vi", "el", "ru", "ar", "he", "hi", "th", "ja", "zh", "ko")
"""One language a script, and Vietnamese, whose letters are the tallest."""
ROOMY = frozenset({"ru", "ar", "hi", "th", "zh"})
STRUCTURED = frozenset(n for n in DRAWN if n in WAYS or TEMPLATES.get(n).structure)
COVER = pairwise_cover([tuple(LAYOUTS), SCRIPTS, tuple(THEMES), DRAWN, KINDS])


@pytest.mark.parametrize(
    ("drawn", "language"),
    [
        (drawn, language)
        for drawn, language in product(DRAWN, SCRIPTS)
        if drawn not in STRUCTURED or language in {SCRIPTS[0], *ROOMY}
    ],
)
def test_every_layout_is_sound(drawn: str, language: str) -> None:
    """What geometry has against the cards of every length, in every layout."""
    kinds = ("long",) if drawn in STRUCTURED and language in ROOMY else KINDS
    unsound = [
        (size, kind, problem.code, problem.where)
        for size, kind in product(LAYOUTS, kinds)
        for problem in errors(card(drawn, size, "forest", kind, language).diagnostics)
    ]
    assert unsound == []


@pytest.mark.parametrize("size", LAYOUTS)
def test_a_theme_moves_nothing(size: str) -> None:
    """So that what holds for one theme of a typeface holds for all. Under a fake font."""
    row = FORMATS[size]
    for template, language in product(TEMPLATES.names, ("en", "ar")):
        held = structure(template, language, "short")
        frames = {
            places(
                compose(
                    brief(language, row, theme, "short")._replace(structure=held),
                    TEMPLATES.get(template),
                    [quote(language, row, "short")],
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
    assert {(row[0], row[1]) for row in COVER} == set(product(LAYOUTS, SCRIPTS))
    assert {(row[2], row[3]) for row in COVER} == set(product(THEMES, DRAWN))
    assert {(row[2], row[4]) for row in COVER} == set(product(THEMES, KINDS))


@pytest.mark.parametrize("size", LAYOUTS)
def test_pixels_of_a_pairwise_cover(size: str) -> None:
    """Legible, and ink only where the frame says that there is some."""
    wrong = []
    for _, language, theme, drawn, kind in (row for row in COVER if row[0] == size):
        composed = card(drawn, size, theme, kind, language)
        faults = faults_of(composed, book())
        if faults:
            wrong.append((size, language, theme, drawn, kind, faults))
    assert wrong == []
