"""Splits a text into sentences, as offsets.

One pass over the stops of the text; each is asked whether a sentence ends there. A quotation or
bracket that opens and closes in the same stretch of text is never cut inside, so that nobody's
words lose their marks.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from sharekit.article.language import detect, primary
from sharekit.extract.language import abbreviations
from sharekit.lazy import lazy

MAX_STOPS = 100_000
"""Stops that are weighed one by one; past them (a book, or an attack) each counts as an end."""

# A stop, with the marks, brackets and footnote numbers that close after it.
_STOP = lazy(
    r"(?P<wide>[。！？｡]+[”’」』）】》\"]*)"
    r"|(?P<stop>(?:\.(?: \.){1,3}|[.!?…؟।‽]+))"
    r"(?P<close>(?:[\"'”’“»«›)\]]|[ \u00a0\u202f]»){0,4}(?:\[\d{1,3}\]|[*†‡¹²³])*)(?=\s|$)"
    r"|(?P<break>\n[ \t]*\n\s*)"
)
_STOPS = re.compile("[。！？｡.!?…؟।‽\n]")
# Before a stop: the word it belongs to, dots included ("U.S", "e.g", "Dr").
_SPEAKER_LAST = lazy(
    r"\b(?:and|or|nor|than|as|am|do|did|can|could|will|would|should|have|had|was|must|so)\sI$"
)
_TO_WORD_BEFORE = lazy(r".*[\s(\[\"“„«‘,;:/—–]", re.S)
_WORD_AFTER = lazy(r"[^\W_]+(?:['’][^\W_]+)*")
_OPENS = "\"'“„«‹‘¿¡([*_‚»"
# A mark must close within 400 characters to hold its sentences together; else it's a stray.
_PAIRS = lazy(
    r"“[^“”„]{1,400}”|„[^“”„]{1,400}[“”]|«[^«»]{1,400}»|»[^«»]{1,400}«|「[^「」]{1,400}」|\([^()]{1,400}\)"
)
_STRAIGHT = lazy(r"(?:(?<=\s)|(?<=^)|(?<=[(—–]))\"[^\"\n]{1,400}\"(?=[\s.,;:!?)—–]|$)", re.M)
_OPENING_MARKS = '"“„«»(「'
_TRAILS_OFF = frozenset({"…", "...", ". . ."})
_BRANDS = frozenset({"yahoo!", "yum!", "joomla!", "jeopardy!"})
_BRAND_TAILS = frozenset({"mail", "finance", "news", "sports", "answers", "brands", "inc", "japan"})
# A Chinese one with who says it: “走吧。”他说。
_SPEAKER = lazy("[^，。！？“”\\s]{0,6}[说問问道喊答說](?:[道，。：]|$)")
# A Japanese quotation goes on with its particle: 「行こう。」と言った。
_PARTICLES = ("と", "って", "は", "が", "を", "の", "に", "も", "、", "，")


def split_sentences(text: str, *, language: str | None = None) -> list[tuple[int, int]]:
    """The (start, end) of every sentence, in order, without the white space between them.

    language: a BCP 47 tag; None detects it. Linear in the length of the text.
    """
    language = primary(language) or detect(text)
    held = _held_together(text)
    spans: list[tuple[int, int]] = []
    start = 0
    for count, found in enumerate(_stops(text)):
        end = found.start() if found["break"] is not None else found.end()
        weighed = found["break"] is None and count < MAX_STOPS
        if weighed and (_inside(end, held) or not _ends_sentence(text, start, found, language)):
            continue
        _append(text, spans, start, end)
        start = end
    _append(text, spans, start, len(text))
    return spans


def _stops(text: str) -> Iterator[re.Match[str]]:
    """Every stop. The characters that one begins with are found far faster than all it may be."""
    place = 0
    while begun := _STOPS.search(text, place):
        found = _STOP.match(text, begun.start())
        place = begun.end() if found is None else found.end()
        if found is not None:
            yield found


def split_within(text: str, most: int, *, language: str | None) -> list[tuple[int, int]]:
    """The sentences that end within the first `most` characters; a text's bound against attacks."""
    spans = split_sentences(text[:most], language=language)
    return spans if len(text) <= most else spans[:-1]


def _append(text: str, spans: list[tuple[int, int]], start: int, end: int) -> None:
    """Adds the stretch without outer white space; what holds no letter joins its predecessor."""
    piece = text[start:end]
    stripped = piece.strip()
    if not stripped:
        return
    start += len(piece) - len(piece.lstrip())
    end = start + len(stripped)
    if spans and not any(map(str.isalnum, stripped)) and "\n" not in text[spans[-1][1] : start]:
        spans[-1] = (spans[-1][0], end)
    else:
        spans.append((start, end))


def _held_together(text: str) -> list[tuple[int, int]]:
    """Sorted, disjoint stretches between a mark that opens and the one that closes it."""
    if not any(mark in text for mark in _OPENING_MARKS):
        return []
    stretches = sorted(
        match.span() for pattern in (_PAIRS, _STRAIGHT) for match in pattern.finditer(text)
    )
    disjoint: list[tuple[int, int]] = []
    for start, end in stretches:
        if disjoint and start < disjoint[-1][1]:
            disjoint[-1] = (disjoint[-1][0], max(end, disjoint[-1][1]))
        else:
            disjoint.append((start, end))
    return disjoint


def _inside(position: int, stretches: list[tuple[int, int]]) -> bool:
    """Is the position strictly inside one of the stretches? Their very end is outside."""
    index = bisect_right(stretches, (position, len(stretches) + position)) - 1
    return index >= 0 and stretches[index][0] < position < stretches[index][1]


def _ends_sentence(text: str, start: int, found: re.Match[str], language: str | None) -> bool:
    """Does a sentence that began at `start` end with this stop?"""
    after = text[found.end() : found.end() + 60].lstrip()
    if not after:
        return True
    if found["wide"]:
        closed = found["wide"][-1] in '”’」』）】》"'
        return not (closed and (after.startswith(_PARTICLES) or _SPEAKER.match(after)))
    if not _may_begin(after):
        return False
    before = text[max(start, found.start() - 40) : found.start()]
    if found["stop"] == "." and not found["close"]:
        return _full_stop_ends(before, after, language)
    if found["stop"] in _TRAILS_OFF and after[0].lower() == after[0].upper() and after[0].isalpha():
        return False  # where no capital tells, an ellipsis goes on
    if found["stop"] == "!":
        word = before.rsplit(maxsplit=1)[-1:] or [""]
        return not (f"{word[0].lower()}!" in _BRANDS and _first_word(after) in _BRAND_TAILS)
    return True


def _may_begin(after: str) -> bool:
    """May a sentence begin so? A capital, a figure, an opening mark, a symbol; `iPad` too."""
    index = 0
    while index < len(after) and after[index] in _OPENS:
        index += 1
    rest = after[index:]
    if not rest:
        return False
    if rest[0].islower():
        return len(rest) > 1 and rest[1].isupper()
    return rest[0].isalnum() or ord(rest[0]) > 0x2190 or rest[0] in "#@$€£"


def _full_stop_ends(before: str, after: str, language: str | None) -> bool:
    """Does a lone full stop end a sentence, or belong to an abbreviation, initial or ordinal?"""
    parted = _TO_WORD_BEFORE.match(before)
    written = before[parted.end() :] if parted else before
    word = written.lower()
    following = _first_word(after)
    word = word.replace("’", "'").rsplit("'", 1)[-1]  # "l'ing. Neri"
    if len(word) == 1 and written[-2:-1] in {"'", "’"} and len(written) > 3 and word == written[-1]:
        return True  # "They hadn't.", "I'd.", "de cavia's."
    starters = abbreviations.words("starters", language)
    starter = following in starters or following.split("'", 1)[0] in starters
    if written.islower() and word in abbreviations.CAPITALISED:
        return True  # "sun" is no Sunday
    if word.isdecimal():
        return _number_ends(word, before, following, starter, language)
    street = language == "de" and word.endswith("str")
    if street or word in abbreviations.words("before", language):
        return False
    if word in abbreviations.words("maybe", language):
        return _maybe_last_ends(word, after, starter)
    if written == "I" and _SPEAKER_LAST.search(before):
        return True  # "We are not alone, you and I."
    if len(word) == 1 and word.isalpha() and not _wide(word):
        return starter  # an initial ("J. Rowling"), or "Plan B. Then"
    if len(word) > 1 and all(len(part) == 1 for part in word.split(".")) and "." in word:
        return starter  # "J.K. Rowling", "N.A.S.A. It"
    return True


def _number_ends(
    word: str, before: str, following: str, starter: bool, language: str | None
) -> bool:
    """Is a figure with a stop the end ("in 1990."), a list's number ("1. First") or an ordinal?"""
    if before.strip().lower() == word and len(word) <= 3:
        return False
    if language == "de" and len(word) <= 2:
        counted = before.lower().split()[-2:-1]
        if counted and counted[0].rstrip(".") in abbreviations.BEFORE_NUMBERS:
            return True
        return starter and following not in abbreviations.AFTER_ORDINALS
    return True


def _maybe_last_ends(word: str, after: str, starter: bool) -> bool:
    if word == "no":  # "No. 1", but "No. That's wrong."
        return not after[0].isdecimal()
    if after[0].isdecimal():
        return False
    if word in {"etc", "usw", "ecc", "enz"}:
        return True
    return starter or not after[0].isalnum()


def _first_word(after: str) -> str:
    match = _WORD_AFTER.search(after)
    return match.group().lower().replace("’", "'") if match else ""


def _wide(character: str) -> bool:
    return ord(character) >= 0x2E80
