"""Which ornament a card has: by theme, template and article, and by what was asked for."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import pytest

from sharekit.cards.brief import Brief
from sharekit.cards.formats import FORMATS
from sharekit.cards.grounds import (
    ALL,
    AUTO,
    GROUNDS,
    PLAIN,
    SUITS,
    chosen,
    find_ground,
    ground_of,
)
from sharekit.cards.templates.base import TEMPLATES
from sharekit.cards.themes import THEMES
from sharekit.config.keys import KEYS
from sharekit.drawing.scene.color import contrast, over
from sharekit.errors import UsageError

SEEDS = range(0, 16_000_000, 173_003)


def brief(
    theme: str = "forest", seed: int = 8, ground: str | None = None, language: str = "en"
) -> Brief:
    return Brief(FORMATS["og"], THEMES[theme], seed=seed, ground=ground, language=language)


@pytest.mark.parametrize("theme", THEMES)
def test_a_theme_names_grounds_that_there_are(theme: str) -> None:
    assert set(THEMES[theme].grounds) <= set(ALL)
    assert len(THEMES[theme].grounds) >= 2


def test_templates_name_grounds_that_there_are() -> None:
    assert set(SUITS) <= set(TEMPLATES.names)
    assert all(set(names) <= set(ALL) for names in SUITS.values())
    assert set(ALL) | {PLAIN} == set(GROUNDS)


@pytest.mark.parametrize("theme", THEMES)
def test_articles_of_a_theme_share_its_grounds_evenly(theme: str) -> None:
    counts = Counter(chosen(brief(theme, seed), "quote") for seed in SEEDS)
    assert set(counts) == set(THEMES[theme].grounds)
    assert min(counts.values()) >= 0.6 * len(SEEDS) / len(counts)


@pytest.mark.parametrize("template", SUITS)
def test_no_line_or_leaf_runs_through_rows_of_text(template: str) -> None:
    for theme in THEMES:
        assert {chosen(brief(theme, seed), template) for seed in SEEDS} <= set(SUITS[template])


def test_two_articles_differ_and_one_stays_the_same() -> None:
    grounds = [ground_of(brief(seed=seed), "quote") for seed in SEEDS]
    assert len(set(map(repr, grounds))) >= 40
    alike = sum(one == other for one, other in pairwise(grounds))
    assert alike <= 0.04 * len(grounds)  # neighbours in a feed
    assert ground_of(brief(seed=SEEDS[5]), "quote") == grounds[5]


@pytest.mark.parametrize("name", GROUNDS)
def test_what_is_asked_for_wins(name: str) -> None:
    ornament = ground_of(brief(ground=find_ground(name)), "steps").ornament
    kinds = {"contours": "Contours", "glow": "Lights", "foliage": "Foliage", "paper": "Sheets"}
    assert type(ornament).__name__ == kinds.get(name, "NoneType")


def test_auto_asks_for_nothing_and_an_unknown_name_is_refused() -> None:
    assert find_ground(AUTO) is None
    with pytest.raises(UsageError) as caught:
        find_ground("folage")
    assert caught.value.code == "ground.unknown"
    assert "foliage" in (caught.value.hint or "")


def test_the_setting_offers_what_there_is() -> None:
    (key,) = (key for key in KEYS if key.name == "brand.ground")
    assert set(key.choices) == {AUTO, *GROUNDS}


@pytest.mark.parametrize("name", ALL)
def test_read_from_the_right_the_ornament_stands_at_the_left(name: str) -> None:
    ornament = ground_of(brief(ground=name, language="ar"), "quote").ornament
    assert ornament is not None
    assert ornament.calm == (1.0, 1.0)


@pytest.mark.parametrize("theme", THEMES)
def test_text_is_legible_on_the_brightest_light(theme: str) -> None:
    row = THEMES[theme]
    for ground in (row.start, row.end):
        assert contrast(row.ink, over(row.glow, ground)) >= 4.5
