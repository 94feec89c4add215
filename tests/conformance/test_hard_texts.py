"""Hard texts on cards: each drawn whole, or reported. None clipped, none silent."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle

import pytest
from conforming import book, typesetter
from hard import HARD
from looking import faults_of

from sharekit.cards.brief import Brief
from sharekit.cards.compose import Card, compose
from sharekit.cards.formats import FORMATS
from sharekit.cards.templates.base import TEMPLATES
from sharekit.cards.themes import THEMES
from sharekit.diagnostics import errors
from sharekit.drawing.scene.geometry import Rect
from sharekit.extract.model import Quote
from structured import main_role, structure_for

SPOKEN = [name for name in TEMPLATES.names if TEMPLATES.get(name).structure is None]
HELD = [name for name in TEMPLATES.names if TEMPLATES.get(name).structure is not None]
PARTS = 12
USUAL = ("og", "pin", "square", "story", "email_header", "x_summary")


def test_there_are_two_hundred() -> None:
    assert len(HARD) >= 200
    assert len(set(HARD)) == len(HARD)
    assert max(map(len, HARD)) >= 2000
    assert min(map(len, HARD)) == 1


def draw(template: str, size: str, text: str) -> Card:
    """A card that is made for the text: a quote, a title, a row, a sentence, a side's name."""
    facts = {"author": text[:200], "domain": "a.example"} if template == "title" else {}
    held = structure_for(template, text, [text, "Two", "Three"])
    title = "Hard words" if held else text
    brief = Brief(FORMATS[size], THEMES["forest"], title=title, seed=8, structure=held, **facts)
    quotes = [] if held else [Quote(text, 1, 0, 0, len(text))]
    return compose(brief, TEMPLATES.get(template), quotes, typesetter())


def faults(card: Card, text: str) -> Iterator[str]:
    """Why a card of a hard text is wrong: silent or clipped."""
    if card.structure is None:
        role = main_role(card.template)
        (drawn,) = (item.setting for item in card.frame.texts if item.role == role)
        if drawn.text not in {text, f"\u2068{text}\u2069"}:
            yield "the words are not the words"
    if errors(card.diagnostics):
        return
    page = Rect(0, 0, card.page.width, card.page.height)
    if any(not page.holds(item.ink, 1.0) for item in card.frame.texts):
        yield "clipped in silence"
    if card.frame.missing:
        yield "missing in silence"
    if card.structure is not None and not card.slices:
        yield "nothing of the structure is drawn"


@pytest.mark.parametrize("part", range(PARTS))
@pytest.mark.parametrize("template", SPOKEN)
def test_a_hard_text_is_drawn_whole_or_reported(template: str, part: int) -> None:
    wrong = []
    for text, size in zip(HARD[part::PARTS], cycle(USUAL)):
        card = draw(template, size, text)
        found = list(faults(card, text))
        if not errors(card.diagnostics):
            found += faults_of(card, book())
        if found:
            wrong.append((text[:60], size, found))
    assert wrong == []


@pytest.mark.parametrize("template", HELD)
def test_a_hard_structure_is_drawn_whole_or_reported(template: str) -> None:
    wrong = []
    for text, size in zip(HARD[::4], cycle(USUAL)):
        card = draw(template, size, text)
        found = list(faults(card, text))
        if found:
            wrong.append((text[:60], size, found))
    assert wrong == []


def test_most_hard_texts_are_drawn() -> None:
    """Reporting everything would pass the test above."""
    brief = [text for text in HARD if len(text) <= 120][::4]
    drawn = [text for text in brief if not errors(draw("quote", "portrait", text).diagnostics)]
    assert len(drawn) >= 0.75 * len(brief)
