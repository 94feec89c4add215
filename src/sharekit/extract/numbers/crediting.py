"""Whom a number is from: names in its sentence and near it, weighed by a linear model."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sharekit.article.model import BlockKind
from sharekit.extract.model import Passage
from sharekit.extract.numbers.citing import (
    asked_about,
    bracketed,
    cues,
    explains,
    owns,
    told_ahead,
)
from sharekit.extract.numbers.figures import Figure
from sharekit.extract.numbers.names import Name, names
from sharekit.extract.numbers.signs import told_by
from sharekit.extract.outline import Outline, Sentence
from sharekit.extract.weighing import Features, weigh
from sharekit.lazy import lazy

NAMED = -0.5
"""Log odds from which on a name is shown as the source."""

AWAY, NEAR = 3, 4
"""Sentences between a number and its source; words beside a name that are looked at."""
CLOSE = 16
"""Characters between a number with its unit and a name that may belong to what is counted."""
EARLY, LONG, NOTE = 12, 45, 200
"""Characters before a name that stands early, of a long one, and of a note."""

_Told = Iterator[tuple[str, float]]
_Kinds = Iterator[tuple[str, bool]]
_OWN = ("body", "record", "person", "group", "place", "schedule", "price", "label")
_FRONT = (
    "finds", "says", "body", "record", "person", "by", "asked", "done", "we", "schedule", "label",
)  # fmt: skip
_ONE = ("by", "person", "body", "record")
_BEHIND = ("finds", "says", "asked", "record", "done", "is", "modal", "person")
_WHOLE = ("finds", "says", "record", "asked", "person", "body", "story")
_FIRST = ("record", "person", "body")
"""Kinds of words that are looked for in each place, as `tongues` has them."""

_NOTE = lazy(
    r"(?:[*¹²³†]|\(?(?:source|quelle|fuente|fonte|bron|figures?|zahlen|datos|dati|dados|cijfers"
    r"|chiffre)\b)",
    re.I,
)
_PLACE = lazy(
    r"\b(?:in|at|near|around|to|across|im|bei|nach|aus|à|en|dans|vers|a|em|no|na|te|naar)\s"
    r"(?:the |der |la |le |l['’])?$",
    re.I,
)
_WITHIN = lazy(r"\s(?:in|at|near|bei|auprès|près)\s")  # "Verein Klarblick in Kassel"
_YEAR = lazy(r"\d{4}")
_COUNTED = lazy(r"\b(?!(?:19|20)\d\d\b)\d")


class Place(NamedTuple):
    """A text near a number, the block and offset at which it stands, and how far away it is.

    away: sentences from the number's; None in a note or heading.
    """

    text: str
    block: int
    start: int
    away: int | None
    kind: str


class Candidate(NamedTuple):
    """A name that a number may be from, where it stands, and its features that aren't 0."""

    place: Place
    name: Name
    features: Features


class _Named(NamedTuple):
    """A name in its place, and what cites it there."""

    place: Place
    name: Name
    cited: list[str]


class Credit(NamedTuple):
    """Whom a number is from, if anybody, and the log odds of the likeliest name."""

    source: Passage | None
    score: float


NOBODY = -50.0
"""Log odds where nobody is named."""


def notes_of(of: Outline) -> tuple[Place, ...]:
    """All short blocks that begin like a note: "* Figures: …", "Source: …"."""
    texts = ((block, of.text(block)) for block in range(of.last))
    return tuple(
        Place(text, block, 0, None, "note")
        for block, text in texts
        if len(text) < NOTE and _NOTE.match(text)
    )


def credit(of: Outline, sentence: Sentence, figure: Figure, notes: Sequence[Place]) -> Credit:
    """Whom the text names as the source of a figure. notes: those of the article."""
    best: Candidate | None = None
    score = NOBODY
    for each in candidates(of, sentence, figure, notes):
        own = weigh(each.features, "source")
        if own > score:
            best, score = each, own
    if best is None or score < NAMED:
        return Credit(None, score)
    start = best.place.start
    return Credit(
        of.passage(best.place.block, start + best.name.start, start + best.name.end), score
    )


def candidates(
    of: Outline, sentence: Sentence, figure: Figure, notes: Sequence[Place]
) -> Iterator[Candidate]:
    """The names in and near the sentence of a figure."""
    leaning = _leaning(of, sentence)
    for place in _places(of, sentence, notes):
        for name in names(place.text, of.language):
            if place.away == 0 and _overlaps(name, figure):
                continue  # "64 Prozent der Völker"
            cited = cues(place.text, name, of.language)
            if not asked_about(place.text[: name.start], cited):
                found = dict(_features(of, _Named(place, name, cited), sentence, figure))
                if place.away is not None and place.away < 0:
                    found |= {f"{key}:away:{place.away}": 1.0 for key in leaning}
                yield Candidate(place, name, found)


def _overlaps(name: Name, figure: Figure) -> bool:
    return name.start < figure.end and name.end > figure.number[0]


def _places(of: Outline, sentence: Sentence, notes: Sequence[Place]) -> Iterator[Place]:
    """Where a source may be named: the sentence itself, those near it, and notes."""
    first, last = max(0, sentence.number - AWAY), sentence.number + AWAY + 1
    near = {sentence.block}
    headed = of.kind(sentence.block) is BlockKind.HEADING
    if headed:
        yield Place(sentence.text, sentence.block, sentence.start, 0, "prose")
    for each in of.sentences[first:last]:
        away = each.number - sentence.number
        away += headed and away >= 0  # a heading has the number of the sentence below it
        kind = "note" if _NOTE.match(each.text) else "prose"
        near.add(each.block)
        yield Place(each.text, each.block, each.start, away, kind)
    yield from (note for note in notes if note.block not in near)
    above = sentence.block - 1
    if above not in near and of.kind(above) is BlockKind.HEADING:
        yield Place(of.text(above), above, 0, None, "heading")


def _features(of: Outline, named: _Named, sentence: Sentence, figure: Figure) -> _Told:
    """What tells that the number is from whom the name says. A kind of words that counts more or
    less by how far away the name stands is told once for all places, too."""
    place, name, cited = named
    where = place.kind if place.away is None else f"away:{place.away}"
    yield "bias", 1.0
    yield where, 1.0
    for part in (
        _cited(of, named),
        _worded(of, place, name),
        _told(of, place),
        _built(of, place, name),
    ):
        for key, apart in part:
            yield key, 1.0
            if apart:
                yield f"{key}:{where}", 1.0
    if place.away == 0:
        behind = name.start >= figure.number[1]
        stands = {
            "before_number": name.end <= figure.number[0],
            "after_number": behind,
            "uncited:behind": behind and not cited,
            "close_behind": 0 <= name.start - figure.end < CLOSE,
        }
        yield from ((key, 1.0) for key, holds in stands.items() if holds)
        if told_ahead(place.text[name.end : figure.number[0]]):
            yield "tells_that", 1.0
    elif told_by(sentence.text, of.language) & {"finds", "record"}:
        yield "said_here", 1.0


def _leaning(of: Outline, sentence: Sentence) -> list[str]:
    """How a number's sentence leans on those before it, by words that point, tell a result or a
    finding."""
    opens = told_by(" ".join(sentence.text.split()[:3]), of.language)
    told = told_by(sentence.text, of.language)
    leans = {"points": "points" in opens, "result": "result" in told, "finds": "finds" in told}
    return [f"leans:{key}" for key, holds in leans.items() if holds] or ["leans:not"]


def _cited(of: Outline, named: _Named) -> _Kinds:
    """What cites the name; of a name that nothing cites, what it is instead."""
    place, name, cited = named
    text = place.text
    plain, before, after = text[name.start : name.end], text[: name.start], text[name.end :]
    side = "here" if place.away == 0 else "behind" if (place.away or -1) > 0 else "ahead"
    for key in cited:
        yield key, False
        yield f"{key}:{side}", False
    if not cited:
        own = told_by(plain, of.language)
        yield "uncited", True
        stands = {
            "capitals": plain.isupper(),
            "one_word": name.words == 1,
            "body": "body" in own,
            "place": "place" in own,
            "in": _PLACE.search(before) is not None,
            "goes_on": after[:1] == " " and after[1:2].islower(),
            "possessive": owns(after),
        }
        yield from ((f"uncited:{key}", False) for key, holds in stands.items() if holds)
    if place.away and _COUNTED.search(text):
        yield "counted", True  # what is cited there may be for that number
        if place.away > 0 and cited:
            yield "cited_for_own", False
    about = {
        "one:asked": "asked" in told_by(" ".join(before.split()[-1:]), of.language),
        "explains": explains(before),
    }
    yield from ((key, False) for key, holds in about.items() if holds)


def _worded(of: Outline, place: Place, name: Name) -> _Kinds:
    """Kinds of words in the name, in front of it and behind it."""
    text, language = place.text, of.language
    before, after = text[: name.start].split(), text[name.end :].split()
    own = text[name.start : name.end].split()
    looked = (
        ("own", own, _OWN, False),
        ("front", before[-NEAR:], _FRONT, False),
        ("one", before[-1:], _ONE, False),
        ("behind", after[:NEAR], _BEHIND, place.away is not None),
    )
    for key, words, kinds, apart in looked:
        told = told_by(" ".join(words), language)
        yield from ((f"{key}:{kind}", apart) for kind in kinds if kind in told)
    if name.words > 1:
        first, last = told_by(own[0], language), told_by(own[-1], language)
        yield from ((f"{kind}_first", False) for kind in _FIRST if kind in first)
        if "body" in last:
            yield "body_last", False


def _told(of: Outline, place: Place) -> _Kinds:
    """Kinds of words in the whole text."""
    told = told_by(place.text, of.language)
    yield from ((f"told:{kind}", True) for kind in _WHOLE if kind in told)
    if "points" in told_by(" ".join(place.text.split()[:3]), of.language):
        yield "points", True


def _built(of: Outline, place: Place, name: Name) -> _Kinds:
    """How the name is built, and how it stands in its text."""
    text = place.text
    plain, before, after = text[name.start : name.end], text[: name.start], text[name.end :]
    german = of.language == "de"
    stands = {
        "bracket": bracketed(before, after),
        "opens": not before.strip(" \"'“„«"),
        "opens_run": name.opens,
        "whole_run": name.opens and name.closes,
        "ends": not after.strip(' .!?"”»'),
        "comma": after.startswith(","),
        "one_word": name.words == 1,
    }
    yield from ((key, True) for key, holds in stands.items() if holds)
    built = {
        "colon": before.rstrip().endswith(":"),
        "in_place": _PLACE.search(before) is not None,
        "early": len(before) < EARLY,
        "within_run": not name.opens and not name.closes,
        "holds_place": _WITHIN.search(plain) is not None,
        "closes_run": name.closes,
        "possessive": owns(after),
        "goes_on": after[:1] == " " and after[1:2].islower(),
        "on_capital": after[:1] == " " and after[1:2].isupper(),
        "two_words": name.words == 2,
        "three_words": name.words >= 3,
        "long": len(plain) > LONG,
        "capitals": plain.isupper() and len(plain) > 1,
        "in_title": plain in (of.article.title or ""),
        "number": any(map(str.isdecimal, plain)),
        "german_one": german and name.words == 1,
        "german_small": german and before.split()[-1:] == ["der"],
        "year_behind": _YEAR.match(after.lstrip(", ")) is not None,
    }
    yield from ((key, False) for key, holds in built.items() if holds)
