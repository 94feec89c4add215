"""What the conformance tests share: the layouts there are, fonts for every script, one card."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from passages import brief, quote, structure

from sharekit.cards.compose import Card, compose
from sharekit.cards.formats import FORMATS, Format
from sharekit.cards.templates.base import TEMPLATES
from sharekit.drawing.text.book import FontBook, open_book
from sharekit.drawing.text.typesetter import Typesetter

FONTS = Path(__file__).parents[1] / "fonts"
KINDS = ("short", "medium", "long")


def _distinct() -> dict[str, Format]:
    """One format of all that are laid out alike, by name."""
    layouts = {
        (row.shape, row.width, row.height, row.safe, row.covered, row.keep_out, row.call): row
        for row in reversed(FORMATS.values())
    }
    return {row.name: row for row in reversed(layouts.values())}


LAYOUTS = _distinct()


@cache
def book() -> FontBook:
    """The bundled fonts, and small ones of the tests' own for what isn't bundled."""
    return open_book((FONTS,))


@cache
def typesetter() -> Typesetter:
    return Typesetter(book(), remember=64)


def card(template: str, size: str, theme: str, kind: str, language: str) -> Card:
    """A card in full: every fact there is, a quote or a structure of the kind's length."""
    row = FORMATS[size]
    return compose(
        brief(language, row, theme, kind)._replace(structure=structure(template, language, kind)),
        TEMPLATES.get(template),
        [quote(language, row, kind)],
        typesetter(),
    )
