"""Sentences that count themselves: First, … Second, … Finally, …

The word that counts stands in front ("Danach stellen Sie …"), or behind the verb where the sentence
tells somebody to do something ("Zet de kist daarna …").
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest
from typing import NamedTuple

from sharekit.extract.language import imperatives
from sharekit.extract.language.instructions import instructs
from sharekit.extract.lists import list_words
from sharekit.extract.lists.ordinal_words import (
    FIRST,
    INNER_FIRST,
    INNER_LAST,
    INNER_NEXT,
    LAST,
    NEXT,
)
from sharekit.extract.model import Entry
from sharekit.extract.outline import Outline, Sentence
from sharekit.lazy import lazy

MAX_APART = 12
"""Sentences between one and the next."""

LEAST = 3
"""Sentences of a row, entries of a list, steps: fewer are none."""
_MOSTLY = 0.75
"""The share of sentences that must say what you do, or what is done."""
_FEW = 6
"""Words in front of a comma behind which a sentence may tell to do something."""
_VERB_FIRST = frozenset({"de", "fr", "es", "it", "pt", "nl"})
"""Languages in which such a word may stand behind the verb."""

_ASKS = ("?", "？", "؟")

WITHIN = 90
"""Characters of a sentence in which the word that counts it must stand."""


_HOW = lazy(r"(?:how|wie|comment|cómo|come|como|hoe)\b(?!.*\?)")


class _Counted(NamedTuple):
    """A sentence, and where in it what it says begins, after the word that counts it."""

    sentence: Sentence
    start: int


def ordinal_runs(of: Outline) -> list[tuple[Entry, ...]]:
    """Each row of three sentences or more that count themselves, in order."""
    return [_entries(of, run) for run in _runs(of)]


def telling_run(of: Outline) -> tuple[Entry, ...]:
    """The first such row that tells somebody to do something, or how it is done where the title
    says how to do it; empty where there is none."""
    title = (of.article.title or "").lower()
    how_to = list_words.HOW_TO.search(title) is not None or _HOW.match(title) is not None
    for run in _runs(of):
        lines = [_said(each, of.language) for each in run]
        fronted = [each.start > 0 for each in run]
        telling = imperatives.share(lines, of.language, fronted) >= 2 / 3
        telling = telling or _addressing(lines, fronted, of.language)
        if telling or (how_to and _done(lines, of.language)):
            return _entries(of, [*_between(of, run)])
    return ()


def _between(of: Outline, run: list[_Counted]) -> Iterator[_Counted]:
    """The row with what stands uncounted between two that open paragraphs, and tells what to do,
    too: "Then … After the feed, lay it in the box. … Finally, …"."""
    opening = all(each.sentence.start == 0 for each in run)
    for one, following in zip_longest(run, run[1:]):
        yield one
        if not opening or following is None:
            continue
        for block in range(one.sentence.block + 1, following.sentence.block):
            for first in of.of_block(block)[:1]:
                if _orders(first.text, of.language):
                    yield _Counted(first, 0)


def _orders(text: str, language: str | None) -> bool:
    """Does a sentence tell to do something, at once or after a few words and a comma?"""
    if imperatives.tells(text, language):
        return True
    front, comma, rest = text.partition(", ")
    return bool(comma) and len(front.split()) <= _FEW and imperatives.tells(rest, language)


def _said(each: _Counted, language: str | None) -> str:
    text = each.sentence.text  # "Commencez par …" tells by what marks it
    return text if instructs(text, language) else text[each.start :].lstrip(" ,:、，،")


def _addressing(lines: list[str], fronted: list[bool], language: str | None) -> bool:
    return _mostly(
        [
            imperatives.tells(line, language, fronted=each) or imperatives.addresses(line, language)
            for line, each in zip(lines, fronted, strict=True)
        ]
    )


def _done(lines: list[str], language: str | None) -> bool:
    return _mostly(
        [
            imperatives.impersonal(line, language) or imperatives.addresses(line, language)
            for line in lines
        ]
    )


def _mostly(told: list[bool]) -> bool:
    return sum(told) >= _MOSTLY * len(told)


def _entries(of: Outline, run: list[_Counted]) -> tuple[Entry, ...]:
    passages = [
        of.passage(each.block, each.start, each.end) for each in (one.sentence for one in run)
    ]
    return tuple(Entry(passage, passage) for passage in passages)


def _runs(of: Outline) -> Iterator[list[_Counted]]:
    run: list[_Counted] = []
    before: Sentence | None = None
    for sentence in of.sentences:
        place, start = _place(sentence.text[:WITHIN], of.language)
        if place != 1 and sentence.text.endswith(_ASKS):
            place = 0  # "Then what is left to measure?"
        far = run and sentence.number - run[-1].sentence.number > MAX_APART
        if place == 1 or far:
            if len(run) >= LEAST:
                yield run
            run = []
        if place > 1 and not run and before is not None and _opens(of, before, sentence):
            run = [_Counted(before, 0)]
        if place == 1 or (run and place > 1):
            run.append(_Counted(sentence, start))
        if place == _END and run:
            if len(run) >= LEAST:
                yield run
            run = []
        before = sentence
    if len(run) >= LEAST:
        yield run


def _opens(of: Outline, before: Sentence, sentence: Sentence) -> bool:
    """Does a sentence without a mark open the row? "Rinse the rice. Then …"."""
    return before.block == sentence.block and imperatives.tells(before.text, of.language)


_VERBS_IN = {"dan": frozenset({"es", "pt", "it", "fr"})}
"""Words that count sentences in one language and are a verb in others."""
_END = 3
_CLAUSE = lazy(r"[,;:—–]|\s(?:und|et|y|e|ed|en)\s")


def _place(opening: str, language: str | None) -> tuple[int, int]:
    """1 for a sentence that opens a row, 2 within it, 3 at its end, 0 elsewhere; and the start."""
    for place, pattern in enumerate((FIRST, NEXT, LAST), 1):
        found = pattern.match(opening)
        if found and language not in _VERBS_IN.get(found[0].lower(), ()):
            return place, found.end()
    if language not in _VERB_FIRST:
        return 0, 0
    clause = _CLAUSE.split(opening, 1)[0]
    for place, pattern in enumerate((INNER_FIRST, INNER_NEXT, INNER_LAST), 1):
        if pattern.search(clause) and imperatives.tells(opening, language):
            return place, 0
    return 0, 0
