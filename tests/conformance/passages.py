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
from sharekit.cards.themes import THEMES
from sharekit.cards.words import words_for
from sharekit.extract.model import Quote
from structured import structure_for

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


def structure(template: str, language: str, kind: str) -> Structure | None:
    """What the template draws: few short rows, some that are explained, many long ones."""
    count, head, body = {"short": (3, 16, 0), "medium": (4, 26, 60), "long": (7, 64, 0)}[kind]
    heads = [words(language, head + 2 * number) for number in range(count)]
    told = [words(language, body)] * (count - 1) if body else []
    sentence = words(language, {"short": 40, "medium": 90, "long": 170}[kind])
    return structure_for(template, sentence, heads, told)


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
