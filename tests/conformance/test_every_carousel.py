"""Every card of a carousel in every shape and script: laid out soundly; in every theme legible."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest
from conforming import KINDS, LAYOUTS, book, typesetter
from looking import faults_of
from passages import ROWS, SENTENCE, brief, quote, words

from sharekit.cards.carousel.closing import Closing
from sharekit.cards.carousel.hook import Hook
from sharekit.cards.carousel.looks import LOOKS, swiped
from sharekit.cards.carousel.point import PointCard
from sharekit.cards.carousel.points import Place, Row, SideOf
from sharekit.cards.compose import Card, compose
from sharekit.cards.formats import Format
from sharekit.cards.themes import THEMES
from sharekit.diagnostics import errors
from structured import passage, stat


def free(row: Format) -> float:
    return (row.height - row.safe.top - row.safe.bottom) / row.height


SCRIPTS = ("vi", "ar", "hi", "th", "ja")
"""Tall letters, mirrored, wide apart, without spaces."""
SIZES = tuple(
    min((row for row in LAYOUTS.values() if row.shape is shape and swiped(row)), key=free).name
    for shape in LOOKS
)
"""One a shape, the one that leaves least room."""
LENGTHS = {"short": 14, "medium": 40, "long": 64}
"""Characters of a title, and of what a step is called."""
LONGEST = {"sentence", "side", "number", "hook with a quote"}


def cards(size: str, language: str, theme: str, kind: str) -> Iterator[tuple[str, Card]]:
    """One card of each sort, by name."""
    row = LAYOUTS[size]
    base = brief(language, row, theme, "short")._replace(
        title=words(language, LENGTHS[kind]), description=None
    )
    said = quote(language, row, kind)
    head, body = words(language, LENGTHS[kind]), words(language, ROWS[kind][2] or 40)
    sentence = passage(words(language, SENTENCE[kind]))
    templates = {
        "hook": Hook(Place(1, 5)),
        "hook with a quote": Hook(Place(1, 5), said),
        "quote": PointCard(Place(2, 5), said),
        "step": PointCard(Place(3, 5), Row("steps", passage(head), passage(body), 2)),
        "sentence": PointCard(Place(4, 5), Row("comparison", sentence)),
        "side": PointCard(Place(2, 5), SideOf(passage(words(language, 14)), sentence)),
        "number": PointCard(Place(4, 5), stat(f"73 % {sentence}", "73", "%")),
        "closing": Closing(Place(5, 5), left=3),
    }
    for name, template in templates.items():
        candidates = [template.quote] if template.quote is not None else []
        yield name, compose(base, template, candidates, typesetter())


@pytest.mark.parametrize("language", SCRIPTS)
def test_every_card_of_a_series_is_sound(language: str) -> None:
    """The longest sentences of all may find no room: then it is said, and another point taken."""
    wrong = [
        (size, kind, name, problem.code, problem.where)
        for size, kind in product(SIZES, ("medium", "long"))
        for name, card in cards(size, language, "forest", kind)
        for problem in errors(card.diagnostics)
        if kind != "long" or name not in LONGEST
    ]
    assert wrong == []


@pytest.mark.parametrize("theme", THEMES)
def test_every_theme_is_legible_along_the_thread(theme: str) -> None:
    """One size and length a script: the lines pass behind text wherever it is long."""
    wrong = []
    for language, size, kind in zip(
        ("en", "vi", "ar", "th"),
        ("pin", "square", "portrait", "pin"),
        (*KINDS, "long"),
        strict=True,
    ):
        for name, card in cards(size, language, theme, kind):
            if faults := faults_of(card, book()):
                wrong.append((size, language, kind, name, faults))
    assert wrong == []


@pytest.mark.parametrize("size", SIZES)
def test_the_thread_runs_through_no_words(size: str) -> None:
    """Its band is the cards' own, but for arrow and button."""
    for kind, (name, card) in ((k, c) for k in KINDS for c in cards(size, "vi", "forest", k)):
        (band,) = card.page.covered[-1:] if name != "closing" else (None,)
        if band is None or errors(card.diagnostics):
            continue
        assert band.width > 0.6 * card.page.width
        for item in card.frame.texts:
            assert item.role in {"arrow"} or not item.ink.overlaps(band, 1.0), (
                kind,
                name,
                item.role,
            )
