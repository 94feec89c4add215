"""The one phrase of a quote that a card may set apart: its turn, not its topic.

Phrases end where a clause ends and begin where one can be heard to begin; each pair is weighed, and
where none is good there is none.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from sharekit.extract.language import words as lexicon
from sharekit.extract.striking import striking

MIN_CHARACTERS, MAX_CHARACTERS = 8, 32
MIN_WORDS, MAX_WORDS = 2, 6
MAX_SHARE = 0.48
"""More than this of the text is no emphasis any more."""

ENOUGH = 3.3
"""The least weight of a phrase that is worth setting apart."""

_GLUED = frozenset("$€£¥₹%‰°+#&/@")
"""Signs that are one with the word beside them: "1.8%", "$40"."""

_WORD = re.compile(rf"\d+(?:[.,]\d+)+|{lexicon.WORD.pattern}")  # "1,200" is one

_CLAUSE = ".,;:!?…،؛"
_STOPS = frozenset(_CLAUSE)
_WIDE_CLAUSE = "，、；：。"
_MARKS = frozenset('"“”„«»()[]{}⟨⟩（）「」『』《》')
_DETERMINERS = lexicon.listed("the your a an our every no what")
_JOINING = lexicon.listed("and or but so than for that as of who which then yet")
_NEGATIONS = lexicon.listed("not never no nothing")
_ANSWERS = lexicon.listed("it it's they they're but he he's she she's this that that's you you're")
_EVERYBODY = lexicon.listed("nobody nothing everybody everyone everything anyone anything")


class _Word(NamedTuple):
    text: str
    start: int
    end: int
    opens: bool  # a clause begins with it
    closes: bool  # a clause ends with it


def emphasis(text: str, *, language: str | None) -> tuple[int, int] | None:
    """The (start, end) of the phrase within the text, at word borders; None where none is good."""
    if language in {"ja", "zh"}:
        return _last_clause(text, _WIDE_CLAUSE)
    words = _words(text)
    phrases = [*_striking(words, language), *_turns(words, language)]
    for _, first, last in sorted(phrases, key=lambda phrase: -phrase[0]):
        start, end = _whole(text, words[first].start, words[last].end)
        if _fits(text, start, end) and not _marked(text, start, end):
            return start, end
    if language != "en":
        return _last_clause(text, _CLAUSE)
    found = _closing(text, words)
    return None if found is None else _whole(text, *found)


def _striking(words: list[_Word], language: str | None) -> list[tuple[float, int, int]]:
    """Weight, first and last word of what strikes by itself."""
    found = striking([word.text for word in words], [word.closes for word in words], language)
    return [(phrase.weight, phrase.first, phrase.last) for phrase in found]


def _turns(words: list[_Word], language: str | None) -> Iterator[tuple[float, int, int]]:
    """Weight, first and last word of English phrases that carry the quote's turn."""
    if language != "en":
        return
    for first, last in _phrases(words):
        weight = _weight(words, first, last)
        if weight >= ENOUGH:
            yield weight, first, last


def _whole(text: str, start: int, end: int) -> tuple[int, int]:
    """With the signs that belong to the first and the last word."""
    while start and text[start - 1] in _GLUED:
        start -= 1
    while end < len(text) and text[end] in _GLUED:
        end += 1
    return start, end


def _closing(text: str, words: list[_Word]) -> tuple[int, int] | None:
    """Where nothing stands out: the last clause, or what a last "is" says, less its joint."""
    end = words[-1].end if words else 0
    starts = [place for place, word in enumerate(words) if word.opens and place][-1:]
    starts += [place for place, word in enumerate(words) if word.text in _EVERYBODY]
    starts += [place + 1 for place, word in enumerate(words) if word.text in lexicon.COPULA][-1:]
    for start in starts:
        first = next((k for k in range(start, len(words)) if words[k].text not in _JOINING), start)
        if (
            MIN_WORDS < len(words) - first <= MAX_WORDS
            and _fits(text, words[first].start, end)
            and not _marked(text, words[first].start, end)
            and not _negated_before(words, first)
        ):
            return words[first].start, end
    return _opening(text, words)


def _opening(text: str, words: list[_Word]) -> tuple[int, int] | None:
    """A first clause that speaks to the reader, where a longer thought follows it."""
    if not words or words[0].text not in lexicon.YOU | lexicon.IMPERATIVES:
        return None
    last = next(place for place, word in enumerate(words) if word.closes)
    end = words[last].end
    fits = MIN_WORDS < last + 1 <= MAX_WORDS and _fits(text, 0, end)
    return (words[0].start, end) if fits and not _marked(text, 0, end) else None


def _fits(text: str, start: int, end: int) -> bool:
    size = end - start
    return MIN_CHARACTERS <= size <= MAX_CHARACTERS and size <= MAX_SHARE * len(text)


def _last_clause(text: str, border: str) -> tuple[int, int] | None:
    """What follows the last comma or dash, without the end mark, if it is of the right size."""
    body = text.rstrip(" .!?…。！？\"'”’»)」")
    wide = border is _WIDE_CLAUSE
    start = next(
        (
            place + 1
            for place in range(len(body) - 2, 0, -1)
            if body[place] in border and (wide or body[place + 1].isspace())
        ),
        0,
    )
    if not start:
        return None
    start += len(body[start:]) - len(body[start:].lstrip())
    enough_words = wide or MIN_WORDS <= len(body[start:].split()) <= MAX_WORDS
    least = 4 if wide else MIN_CHARACTERS
    fits = least <= len(body) - start <= min(MAX_CHARACTERS, MAX_SHARE * len(text))
    sound = fits and not _marked(text, start, len(body))  # a bracket would have two colours
    return (start, len(body)) if enough_words and sound else None


def _words(text: str) -> list[_Word]:
    found: list[_Word] = []
    matches = list(_WORD.finditer(text))
    for place, match in enumerate(matches):
        last = place + 1 == len(matches)
        before = text[matches[place - 1].end() : match.start()] if place else ". "
        after = ". " if last else text[match.end() : matches[place + 1].start()]
        found.append(
            _Word(
                match.group().lower().replace("’", "'"),
                match.start(),
                match.end(),
                _is_border(before),
                _is_border(after),
            )
        )
    return found


def _marked(text: str, start: int, end: int) -> bool:
    """Does the phrase hold a quotation mark or bracket?"""
    return not _MARKS.isdisjoint(text[start:end])


def _is_border(gap: str) -> bool:
    """Does a clause end between two words? Not in "25,000" or "e.g"."""
    spaced = any(map(str.isspace, gap))
    return "—" in gap or "–" in gap or (spaced and not _STOPS.isdisjoint(gap))


def _phrases(words: list[_Word]) -> Iterator[tuple[int, int]]:
    """First and last word of every run of two to six words inside a clause, up to its end."""
    for last, word in enumerate(words):
        before_purpose = last + 1 < len(words) and words[last + 1].text == "to"
        if not (word.closes or before_purpose):
            continue
        for first in range(last, max(-1, last - MAX_WORDS), -1):
            if first < last and words[first].closes:
                break
            if last - first + 1 >= MIN_WORDS:
                yield first, last


def _weight(words: list[_Word], first: int, last: int) -> float:
    """How well a phrase carries the quote's turn."""
    phrase = [word.text for word in words[first : last + 1]]
    before = words[first - 1].text if first else ""
    weight = 2.0 if last == len(words) - 1 else 1.0 if words[last].closes else 0.7
    weight += _start_weight(phrase, before, words[first].opens)
    if phrase[-1] in lexicon.STOPWORDS and phrase[-1] not in {"you", "yours", "both", "more"}:
        weight -= 1.5
    if _negated_before(words, first):
        weight -= 3.0  # the phrase alone would say the opposite
    if phrase[0] in _NEGATIONS and _is_answered(words, last):
        weight -= 2.5  # "not a wall. It is a door": what it is, is the turn
    if _answers(words, first):
        weight += 1.2
    if len(phrase) in {3, 4}:
        weight += 0.5
    if any(map(str.isdecimal, "".join(phrase))):
        weight += 0.5
    if first == 0:
        weight -= 1.0  # a quote's beginning needs no help
    return weight


def _start_weight(phrase: list[str], before: str, opens: bool) -> float:
    head = phrase[0]
    if head in _JOINING:
        return -2.0
    if opens:
        strong = head in _NEGATIONS or (head in lexicon.YOU and len(phrase) > 2)
        return 2.6 if strong else 1.2
    if head in _NEGATIONS:
        return 2.5 if head != "no" else 1.8
    if head in lexicon.COMPARATIVES:
        return 1.8
    if head in _DETERMINERS:
        if len(phrase) == 2:
            return 0.2  # "the market": a topic
        return 1.4 + (1.1 if {"that", "who"} & set(phrase[2:]) else 0.0)
    if head in lexicon.STOPWORDS or head in {"even", "best", "really"}:
        return -2.0
    if before in lexicon.COPULA or before in {"be", "means", "becomes"}:
        return 1.3
    return 0.8 if before in {"to", "into", "with", "by", "for", "and", "not"} else -1.0


def _is_answered(words: list[_Word], last: int) -> bool:
    """Does what is so follow a phrase that says what isn't: "not a wall. It is a door"?"""
    behind = words[last + 1 : last + 2]
    return words[last].closes and any(word.text in _ANSWERS for word in behind)


def _answers(words: list[_Word], first: int) -> bool:
    """Does its clause say what is so, behind one that says what isn't?"""
    opening = next(place for place in range(first, -1, -1) if words[place].opens)
    if opening == 0 or words[opening].text not in _ANSWERS:
        return False
    return _negated_before(words, opening - 1) or words[opening - 1].text in lexicon.NEGATION


def _negated_before(words: list[_Word], first: int) -> bool:
    """Does the clause say no before the phrase begins?"""
    for place in range(first - 1, -1, -1):
        if words[place].closes:
            return False
        text = words[place].text
        if text in lexicon.NEGATION or text.endswith("n't"):
            return True
        if words[place].opens:
            return False
    return False
