"""Whom a number is from: what its sentence says, or one beside it."""

from __future__ import annotations

import re

from sharekit.extract import sources
from sharekit.extract.amounts import counts_many, tells_much
from sharekit.extract.figures import Figure
from sharekit.extract.model import Passage
from sharekit.extract.outline import Outline, Sentence
from sharekit.extract.said_next import source_of_next
from sharekit.lazy import lazy

_THEY = lazy(
    r"(?:it|they|their|its|demnach|danach|sie|ihr|das ergebnis|le résultat|leurs?|ils|el resultado"
    r"|sus?|il risultato|i loro|o resultado|het resultaat|hun|ze)\b",
    re.I,
)
_THEIRS = lazy(
    r"(?:by|on) (?:their|its) (?:own )?(?:count|estimate|figures|reckoning)\b|nach (?:ihrer"
    r"|eigener|seiner)"
    r" (?:zählung|schätzung|rechnung)\b|selon (?:leurs?|ses|son) (?:calculs?|décompte"
    r"|estimations?)\b"
    r"|según (?:sus|su) (?:cálculos?|recuento|datos)\b|secondo (?:i loro|le loro|le sue"
    r"|i suoi) \w+\b"
    r"|segundo (?:as suas|os seus|a sua) \w+\b|volgens (?:hun|zijn|haar) (?:telling|cijfers)\b",
    re.I,
)
FOUND = lazy(r",\s(?:it|they|she|he|we) (?:found|learned|counted|saw) (?:that\s)?", re.I)
"""Who looked says so in front: "When we looked through it, it found that …"."""


def attribution(of: Outline, sentence: Sentence, figure: Figure) -> tuple[Passage | None, bool]:
    """Whom the sentence, or one beside it, names for the figure, or None; and does it say at all
    that it has it from somewhere?"""
    named = sources.source(sentence.text, of.language)
    if named is None and FOUND.search(sentence.text):
        named = sources.finder(sentence.text)
    if named is not None:
        return of.passage(sentence.block, *within(sentence, named)), True
    cited = sources.cited(sentence.text)
    for near in of.of_block(sentence.block):
        beside = near.number - sentence.number
        found = None
        if beside == 1:
            found = source_of_next(near.text, of.language)
        elif beside == -1 and _THEIRS.match(sentence.text):
            found = sources.finder(near.text)
        elif beside == -1 or (beside == -2 and _THEY.match(sentence.text)):
            text = sentence.text
            counted = figure.shown or counts_many(text, figure) or tells_much(text, figure)
            if counted and not cited:
                found = source_of_next(near.text, of.language)
                found = found or sources.asker(near.text, of.language)
        if found is not None:
            return of.passage(near.block, *within(near, found)), True
    return None, cited


def within(sentence: Sentence, span: tuple[int, int]) -> tuple[int, int]:
    """A (start, end) of a sentence's text as one of its block's."""
    return sentence.start + span[0], sentence.start + span[1]
