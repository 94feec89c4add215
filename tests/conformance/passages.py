"""Passages in eighteen languages, as long as a format asks for."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import NamedTuple

import regex

from sharekit.cards.brief import Brief, Structure
from sharekit.cards.formats import Format
from sharekit.cards.scripts import script_of_language
from sharekit.cards.templates.base import TEMPLATES
from sharekit.cards.themes import THEMES
from sharekit.cards.words import words_for
from sharekit.extract.model import Comparison, Quote, Side, Trail
from structured import passage, structure_for

_TEXTS = Path(__file__).with_name("texts.json")
_UNSPACED = frozenset({"ja", "zh", "th"})
_ENDS = " .,;:!?،؛؟。、，；：·।"


class Passage(NamedTuple):
    """What one language says: facts of an article, a sentence of some length, its emphasis."""

    title: str
    author: str
    domain: str
    short: str
    medium: str
    long: str
    emphasis: str


@cache
def passages() -> dict[str, Passage]:
    """Passages by language."""
    rows = json.loads(_TEXTS.read_text("utf-8"))
    return {language: Passage(**row) for language, row in rows.items()}


@cache
def words(language: str, characters: int) -> str:
    """Words of the language, whole, of about so many characters of a Latin text."""
    passage, measure = passages()[language], script_of_language(language).length
    most = round(characters * measure)
    joint = "" if language in {"ja", "zh"} else " "
    text = joint.join((passage.long, passage.medium, passage.short, passage.long))
    if language in _UNSPACED:
        cut = "".join(regex.findall(r"\X", text)[:most])
    else:
        cut = text[: most + 1].rpartition(" ")[0]
    return cut.rstrip(_ENDS)


def length_of(row: Format, kind: str) -> int:
    """Characters of a short, medium or long quote for a format."""
    least, most = row.length
    return {"short": least, "medium": (least + most) // 2, "long": most}[kind]


def quote(language: str, row: Format, kind: str) -> Quote:
    """A quote of that length, its last third emphasised from a word's border on."""
    text = words(language, length_of(row, kind))
    start = text.find(" ", len(text) * 2 // 3) + 1 or len(text) * 2 // 3
    return Quote(text, 1.0, 0, 0, len(text), emphasis=(start, len(text)))


ROWS = {"short": (3, 16, 0), "medium": (4, 26, 60), "long": (7, 64, 0)}
"""Rows of a list or steps: how many, characters of a head and of what explains it."""
SENTENCE = {"short": 40, "medium": 90, "long": 170}
"""Characters of a sentence that tells a number or what a side of a comparison does."""
SIDES = {"short": (8, 0, 0), "medium": (13, 2, 50), "long": (30, 4, 90)}
"""A comparison: characters of a label, how many points a side has, characters of each."""


def structure(template: str, language: str, kind: str, *, trail: bool = False) -> Structure | None:
    """What the template draws, as long as articles have it: short and bare, explained, long."""
    if TEMPLATES.get(template).structure == "comparison":
        return comparison(language, kind, trail=trail)
    count, head, body = ROWS[kind]
    heads = [words(language, head + 2 * number) for number in range(count)]
    told = [words(language, body)] * (count - 1) if body else []
    return structure_for(template, words(language, SENTENCE[kind]), heads, told)


def comparison(language: str, kind: str, *, trail: bool) -> Comparison:
    """Two sides with a role each, some with points; on a trail the left goes ahead."""
    label, count, point = SIDES[kind]
    left, right = (
        Side(
            passage(words(language, label + more)),
            passage(words(language, SENTENCE[kind] - more)),
            tuple(passage(words(language, point + more + 2 * number)) for number in range(count)),
        )
        for more in (0, 5)
    )
    assert left.role is not None
    assert right.role is not None
    end = passage(words(language, SENTENCE[kind] // 2))
    ahead = Trail("left", left.role, right.role) if trail else None
    return Comparison(left, right, conclusion=end, confidence=1.0, trail=ahead)


def brief(language: str, row: Format, theme: str, kind: str) -> Brief:
    """A brief of that language, its title as long as a quote of the kind, at most 90 characters."""
    passage = passages()[language]
    return Brief(
        row,
        THEMES[theme],
        title=words(language, min(90, length_of(row, kind))),
        author=passage.author,
        domain=passage.domain,
        description=passage.short,
        eyebrow=passage.author,
        language=language,
        age_label=words_for(language).published.format(year=2019),
        seed=8,
    )
