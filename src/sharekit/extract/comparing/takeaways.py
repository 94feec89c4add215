"""What the reader of a comparison takes away: the short last paragraph, where it advises or speaks
of the two, and is no farewell, anecdote or notice."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sharekit.article.model import BlockKind
from sharekit.extract.comparing.endings import BY_THE_WAY, both_or_neither
from sharekit.extract.comparing.pairs import Pair
from sharekit.extract.comparing.points import conditional
from sharekit.extract.doubts.notices import is_notice
from sharekit.extract.filters.alone import stands_alone
from sharekit.extract.language import words as lexicon
from sharekit.extract.language.imperatives import tells
from sharekit.extract.language.kin import mentions
from sharekit.extract.language.tense import told
from sharekit.extract.model import Passage
from sharekit.extract.numbers.signs import told_by
from sharekit.extract.outline import Outline, Sentence
from sharekit.lazy import lazy

SHORTEST, LONGEST, SENTENCES = 10, 180, 2
"""Characters and sentences of a takeaway."""

_FEW, _FRONTED = 7, 60
"""First words of a sentence among which its verb stands; characters in front of an advice."""

_REFUSED = frozenset(
    {"call_to_action", "link", "question", "age_warning", "shouting", "others_words", "lead_in"}
)
_ENDED = (".", "?", "…", "”", "»", "“", '"', ")", "。")
_TALE = frozenset({"own", "story", "sale", "place"})
"""Kinds of words, as `numbers.tongues` has them, that tell of somebody or sell something."""

_FIRST_PERSON = {
    "en": lazy(r"\b(?:i|my|me|we|our|us|ours)\b", re.I),
    "de": lazy(r"\b(?:ich|mein\w*|mir|mich|wir|uns\w*)\b", re.I),
    "fr": lazy(r"\b(?:je|mon|ma|mes|me|nous|notre|nos)\b|\bj['’]", re.I),
    "es": lazy(r"\b(?:yo|mis?|me|nos|nuestr[oa]s?|\w+[aei]mos)\b", re.I),
    "it": lazy(r"\b(?:io|mi[oae]|miei|noi|nostr[oaie]|ci|\w+iamo|\w+erei)\b", re.I),
    "pt": lazy(r"\b(?:eu|meus?|minhas?|nós|noss[oa]s?|\w+[aei]mos)\b", re.I),
    "nl": lazy(r"\b(?:ik|mijn|wij|we|ons|onze)\b", re.I),
}
_EACH = lazy(
    r"\b(?:the (?:first|second|former|latter|other|one)"
    r"|(?:der|die|das|den|dem) (?:erste|zweite|eine|andere)[nrs]?"
    r"|l['’]une?|l['’]autre|l[ea] (?:premi[eè]re?|seconde?)"
    r"|(?:el|la|lo) (?:primer[oa]|segund[oa]|un[oa]|otr[oa])"
    r"|(?:il|la) (?:prim[oa]|second[oa])|l['’]altr[oa]|[oa] (?:primeir[oa]|segund[oa])"
    r"|de (?:eerste|tweede)|het (?:eerste|tweede|ene|andere)|either|which of the two)\b",
    re.I,
)
_NAMED = lazy(r"(?<=[a-zà-ÿß,] )[A-ZÀ-Þ][a-zà-ÿ]{2,}")
_ERRAND = lazy(
    r"(?:bring|carry|come|ask|call|drop|pack|visit|bringen|bringt|kommen|kommt|ruf\w*|venez"
    r"|apportez|appelez|passez|traiga|traigan|trae|traed|ven|venid|vengan|pregunt[ae]n?|pedid|pida"
    r"|llam\w+|avis\w+|traga|leve|venha|ligue|pergunte|portate|porta|venite|chiamate|chiedete|neem"
    r"|breng|kom|bel|vraag)\b(?! (?:yourself|dich|sich|vous|te|ti|zich))",
    re.I,
)
"""What sends a reader somewhere, "Bring the box.", unless it says what to do first."""
_FIRST = lazy(
    r"\b(?:before|first|bevor|vor|zuerst|avant|antes|primero|prima|primeiro|voor|eerst)\b"
)
_THEN = lazy(r"^(?:then|dann|puis|ensuite|luego|después|poi|depois|dan|so|also|and|und) ", re.I)


def takeaway(of: Outline, pair: Pair, after: int) -> Passage | None:
    """What the reader is left with, where it comes after block `after`."""
    for block in range(of.last - 1, after, -1):
        if of.kind(block) is BlockKind.PARAGRAPH:
            text, own = of.passage(block), of.of_block(block)
            fits = SHORTEST <= len(text) <= LONGEST and 0 < len(own) <= SENTENCES
            alone = fits and text.endswith(_ENDED) and stands_alone(of, text, _REFUSED)
            return text if alone and _leaves_something(of, pair, text, own) else None
        if of.kind(block) is not BlockKind.FIGURE:
            return None
    return None


def _leaves_something(of: Outline, pair: Pair, text: str, own: Sequence[Sentence]) -> bool:
    speaks = any(mentions(name, text) for name in pair.names) or any(both_or_neither(text))
    speaks = speaks or _EACH.search(text) is not None
    advises = _advises(own[0].text, of.language) and all(
        _advises(each.text, of.language) or conditional(each.text.lower()) for each in own
    )
    weighs = all(conditional(each.text.lower()) for each in own)
    if advises and _ERRAND.match(text) and not speaks:
        advises = _FIRST.search(text.lower()) is not None
    tale = _is_tale(of, text) or (not advises and _is_story(of, own, weighs=weighs))
    return (speaks or advises or weighs) and not tale


def _advises(text: str, language: str | None) -> bool:
    """Does it tell somebody to do something, perhaps behind "Next time, "?"""
    text = _THEN.sub("", text)
    front, comma, rest = text.partition(", ")
    behind = bool(comma) and len(front) < _FRONTED and tells(rest, language)
    return tells(text, language) or behind


def _is_tale(of: Outline, text: str) -> bool:
    """Does it tell of somebody, or of what is to be had where and when?"""
    first = _FIRST_PERSON.get(of.language or "")
    return (
        (first is not None and first.search(text) is not None)
        or BY_THE_WAY.search(text) is not None
        or (of.language != "de" and _NAMED.search(text) is not None)
        or is_notice(text, of.language)
        or any(map(str.isdigit, text))
    )


def _is_story(of: Outline, own: Sequence[Sentence], *, weighs: bool) -> bool:
    """Does it say what somebody did? weighs: it names conditions, which say nothing of the past."""
    held = told_by(" ".join(each.text for each in own), of.language)
    words = [lexicon.words(each.text)[:_FEW] for each in own]
    past = any(told(each[at : at + 2], of.language) for each in words for at in range(1, len(each)))
    return not _TALE.isdisjoint(held) or (past and not weighs)
