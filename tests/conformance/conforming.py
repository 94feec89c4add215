"""What the conformance tests share: the layouts there are, fonts for every script, one card."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from passages import brief, quote, structure

from laid_out import distinct
from sharekit.cards.compose import Card, compose
from sharekit.cards.formats import FORMATS
from sharekit.cards.templates.base import TEMPLATES
from sharekit.drawing.text.book import FontBook, open_book
from sharekit.drawing.text.typesetter import Typesetter

FONTS = Path(__file__).parents[1] / "fonts"
KINDS = ("short", "medium", "long")


LAYOUTS = distinct()


@cache
def book() -> FontBook:
    """The bundled fonts, and small ones of the tests' own for what isn't bundled."""
    return open_book((FONTS,))


@cache
def typesetter() -> Typesetter:
    return Typesetter(book(), remember=256)


WAYS = ("versus on a trail", "versus under a quote", "trail under a quote")
"""Cards of one template that are laid out each in its own way; the template itself: two columns."""
DRAWN = (*TEMPLATES.names, *WAYS)


def card(drawn: str, size: str, theme: str, kind: str, language: str) -> Card:
    """A card in full: every fact there is, a quote or a structure of the kind's length."""
    row, template = FORMATS[size], "versus" if drawn in WAYS else drawn
    held = structure(template, language, kind, trail="trail" in drawn)
    quoted = drawn != "versus"
    return compose(
        brief(language, row, theme, kind)._replace(structure=held),
        TEMPLATES.get(template),
        [quote(language, row, kind)] if quoted and drawn != WAYS[0] else [],
        typesetter(),
    )
