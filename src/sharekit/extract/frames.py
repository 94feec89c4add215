"""Two sentences built alike, so that it can be seen where the names of what they tell of end.

"Repairing is getting to know a thing …", "Replacing is forgetting a thing …": what stands before
the verb that both share is what each is about.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from sharekit.extract.answers import KINDS, Subject
from sharekit.extract.kin import names
from sharekit.extract.model import Passage
from sharekit.extract.outline import Outline, Sentence
from sharekit.extract.pairs import CHOICE, Pair, capitalised
from sharekit.extract.roles import IS
from sharekit.extract.tense import told
from sharekit.extract.words import WORD, listed
from sharekit.lazy import lazy

MOST = 4
"""Words of a name."""

OPENING = 90
"""Characters of a sentence in which its name and verb stand."""

WERE = listed("was were war waren était étaient era eran erano eram waren")
_VERBS = IS | WERE | {"c'est"}
_NO_NAME = listed(
    "of in on at for to with that which who and or first second third next last other one only"
    " main same more most real key best worst erste zweite nächste letzte andere und oder im von"
    " für der die das premier première deuxième dernier autre et ou qui que pour dans primer"
    " primero primera segundo segunda último otra otro y o para en primo prima secondo seconda"
    " ultimo altro altra e che per nel primeiro primeira outro outra em no na eerste tweede"
    " laatste"
)
"""Words that no name holds that is set against another."""

_MARK = lazy(r"[,;:/()\[\]<>«»“”„\"](?!\s(?:c['’]est|das\sist)\b)")
_DOING: Mapping[str, re.Pattern[str]] = {
    "en": lazy(r"\w{2,}ing"),
    "de": lazy(r"[A-ZÄÖÜ]\w+e?n"),
    "fr": lazy(r"\w+(?:er|ir|re)", re.I),
    "es": lazy(r"\w+[aeií]r", re.I),
    "it": lazy(r"\w+[aei]re", re.I),
    "pt": lazy(r"\w+[aeiô]r", re.I),
    "nl": lazy(r"\w{2,}en", re.I),
}
"""What one does, by the form of the word: it needs no article and is nobody's name."""


class Frame(NamedTuple):
    """The pair that two sentences are about, and both as subjects."""

    sides: tuple[Subject, Subject]
    pair: Pair


class _Words(NamedTuple):
    """How a sentence begins: its words in small letters, their places, the kind of its article.

    first: the first word of the name. unmarked: the words before the first mark.
    """

    sentence: Sentence
    plain: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    kind: str
    first: int
    unmarked: int


def verb_shared(one: str, other: str) -> bool:
    """Do two sentences say with the same verb what something is, soon after they begin?"""
    return not _verbs(one).isdisjoint(_verbs(other))


@lru_cache(maxsize=2_048)
def _verbs(text: str) -> frozenset[str]:
    words = text[:OPENING].lower().replace("’", "'").split()[1 : MOST + 3]
    return _VERBS.intersection(words)


def framed(of: Outline, one: Sentence, other: Sentence) -> Frame | None:
    """What two sentences are about, where a verb that both share shows it."""
    if not verb_shared(one.text, other.text):
        return None
    first, second = _words(one), _words(other)
    if first is None or second is None or first.kind != second.kind or first.kind == "own":
        return None
    verb = _shared(first, second)
    if verb is None:
        return None
    ends = tuple(zip((first, second), verb, strict=True))
    if not all(_bare(*each) and (first.kind or _does(of, each[0])) for each in ends):
        return None
    left, right = (_side(*each) for each in ends)
    if any(told(s.following, of.language) and s.following[0] not in WERE for s in (left, right)):
        return None
    labels = [_label(of, *each) for each in ends]
    known = names(*labels)
    return Frame((left, right), Pair(labels[0], labels[1], known, CHOICE)) if known else None


def _words(sentence: Sentence) -> _Words | None:
    spans = [match.span() for match in WORD.finditer(sentence.text[:OPENING])][: MOST + 5]
    plain = [sentence.text[start:end].lower().replace("’", "'") for start, end in spans]
    if len(plain) < 4:
        return None
    kind, first = KINDS.get(plain[0], ""), 1
    if not kind:
        kind, first = "", 0
        if plain[0].startswith(("l'", "un'")):
            kind, cut = "the", plain[0].index("'") + 1
            plain[0], spans[0] = plain[0][cut:], (spans[0][0] + cut, spans[0][1])
    mark = _MARK.search(sentence.text)
    until = mark.start() if mark else len(sentence.text)
    unmarked = sum(end <= until for _, end in spans)
    return _Words(sentence, tuple(plain), tuple(spans), kind, first, unmarked)


def _shared(one: _Words, other: _Words) -> tuple[int, int] | None:
    """Where in both the verb stands that they share, after as few words as can be."""
    for at in range(one.first + 1, min(len(one.plain) - 1, one.first + 1 + MOST)):
        for place in range(other.first + 1, min(len(other.plain) - 1, other.first + 1 + MOST)):
            if one.plain[at] == other.plain[place] and one.plain[at] in _VERBS:
                return at, place
    return None


def _bare(own: _Words, end: int) -> bool:
    """Do the words before the verb name something: no clause, no rank, no place?"""
    return _NO_NAME.isdisjoint(own.plain[own.first : end]) and own.unmarked >= end


def _does(of: Outline, own: _Words) -> bool:
    doing = _DOING.get(of.language or "en")
    start, end = own.spans[own.first]
    return doing is not None and doing.fullmatch(own.sentence.text[start:end]) is not None


def _side(own: _Words, end: int) -> Subject:
    following = own.plain[end : end + 2]
    return Subject(own.sentence, own.kind, own.first, end, own.plain[own.first], following)


def _label(of: Outline, own: _Words, end: int) -> Passage:
    at = own.sentence.start
    start, last = own.spans[own.first][0], own.spans[end - 1][1]
    return capitalised(of.passage(own.sentence.block, at + start, at + last))
