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

_WITH = listed(
    "with without of for mit ohne aus für avec sans de à en con sin contra senza di da a com sem"
    " met zonder van"
)
_MARK = lazy(r"[,;:/()\[\]<>«»“”„\"](?!\s(?:c['’]est|das\sist)\b)")
_DOING: Mapping[str, re.Pattern[str]] = {
    "en": lazy(r"\w{2,}ing"),
    "de": lazy(r"\w{3,}n"),
    "fr": lazy(r"\w+(?:er|ir|re)"),
    "es": lazy(r"\w+[aeií]r"),
    "it": lazy(r"\w+[aei]re"),
    "pt": lazy(r"\w+[aeiô]r"),
    "nl": lazy(r"\w{2,}en"),
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


def noun_shared(one: str, other: str) -> bool:
    """Do both speak of one of a sort: "A can with a rose …", "A can with a spout …"?"""
    first, second = one.split(None, 4), other.split(None, 4)
    alike = len(first) == len(second) == 5 and first[:3] == second[:3] and first[3] != second[3]
    return alike and first[2] in _WITH


def framed(of: Outline, one: Sentence, other: Sentence) -> Frame | None:
    """What two sentences are about, where a verb that both share shows it."""
    if not (verb_shared(one.text, other.text) or noun_shared(one.text, other.text)):
        return None
    first, second = _words(one), _words(other)
    if first is None or second is None or first.kind != second.kind or first.kind == "own":
        return None
    verb = _shared(first, second) or _apart(first, second)
    if verb is None:
        return None
    ends = tuple(zip((first, second), verb, strict=True))
    left, right = (_side(*each) for each in ends)
    sort = noun_shared(one.text, other.text)
    if not all(_bare(*each) and (first.kind or does(of, _side(*each))) for each in ends):
        return None
    past = [side for side in (left, right) if told(side.following, of.language)]
    if any(sort or side.following[0] not in WERE for side in past):
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


def _apart(one: _Words, other: _Words) -> tuple[int, int] | None:
    """Where the names of two of a sort end: before a verb that both share, else after the word that
    tells them apart."""
    at = one.first + 2
    if one.kind == "" or one.plain[one.first : at] != other.plain[one.first : at]:
        return None
    if one.plain[at - 1] not in _WITH or one.plain[at] == other.plain[at]:
        return None
    rest = one.plain[at + 1 : one.unmarked]
    verb = next((word for word in rest if word in other.plain[at + 1 : other.unmarked]), None)
    if verb is None or verb in _NO_NAME or verb in KINDS:
        return at + 1, at + 1
    return one.plain.index(verb, at), other.plain.index(verb, at)


def _bare(own: _Words, end: int) -> bool:
    """Do the words before the verb name something: no clause, no rank, no place?"""
    name = (word for word in own.plain[own.first : end] if word not in _WITH)
    return _NO_NAME.isdisjoint(name) and own.unmarked >= end


def does(of: Outline, side: Subject) -> bool:
    """Is the subject something that one does: "Repairing", "Acheter"?"""
    doing = _DOING.get(of.language or "en")
    return doing is not None and not side.kind and doing.fullmatch(side.word) is not None


def _side(own: _Words, end: int) -> Subject:
    following = own.plain[end : end + 2]
    return Subject(own.sentence, own.kind, own.first, end, own.plain[own.first], following)


def _label(of: Outline, own: _Words, end: int) -> Passage:
    at = own.sentence.start
    start, last = own.spans[own.first][0], own.spans[end - 1][1]
    return capitalised(of.passage(own.sentence.block, at + start, at + last))
