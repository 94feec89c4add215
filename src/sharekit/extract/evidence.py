"""What speaks for it that a text compares two things that it tells of side by side.

Signs of many kinds are counted: how both sentences are built, what the title says, what stands
around them, how the text ends. None of them is enough alone, unless it says so in so many words.
"""

from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from sharekit.extract import wordings
from sharekit.extract.answers import KINDS, Line, Subject
from sharekit.extract.contest import goes_back, in_past
from sharekit.extract.frames import WERE, does, noun_shared
from sharekit.extract.kin import tokens
from sharekit.extract.model import TITLE
from sharekit.extract.opposed import WHAT
from sharekit.extract.outline import Outline, Sentence
from sharekit.extract.pairs import Pair
from sharekit.extract.points import parted
from sharekit.extract.roles import IS, TAKEN_UP, subject_end
from sharekit.extract.verdict import conclusion
from sharekit.extract.words import listed
from sharekit.lazy import lazy

NEAR = 60
"""Characters between the two in a line of the text that names both."""

AROUND = 3
"""Paragraphs around the two that may be looked at."""

_DENIED = lazy(
    r"\b(?:not|\w+n['’]t|never|nicht|kein\w*|nie|pas|jamais|no|nunca|non|mai|não|niet|geen|nooit)\b",
    2,
)
_FROM_TO = lazy(r"^(?:from|vom?|von|des?|du|da|do|van|between|entre|zwischen|tra|fra|tussen)\b", 2)
_AGAINST = lazy(r"\s+(?:vs\.?|versus|contre|gegen|contra|contro|tegen|or|oder|ou|o|of)\s+.{0,4}", 2)
_JOINED = lazy(r"\s+(?:and|und|et|y|e|en)\s+.{0,4}", 2)
_UNLIKE = lazy(
    r"\b(?:not|n['’]t|nicht|ne|no|non|não|niet|geen)\b.{1,40}\b(?:same|alike|gleich\w*|dasselbe|même\w*|mismo|misma"
    r"|stess[oa]|mesm[oa]|hetzelfde|dezelfde)\b|\b(?:differ\w*|verschied\w*|unterschied\w*|différen\w*|diferen\w*"
    r"|distint\w*|divers\w*|verschil\w*|opposite\w*)\b",
    2,
)
BOTH = lazy(
    r"\b(?:both|either|neither|beiden?s?|weder|les\sdeux|l['’]une?\set\sl['’]autre|amb[oa]s|l[oa]s\sdos"
    r"|ningun[oa]|entramb[ie]|nessun[oa]|[oa]s\sd(?:ois|uas)|nenhuma?|allebei|geen\svan|one\sof\sthem)\b",
    2,
)
"""Speaks of two that were named."""

_TWO = lazy(
    r"\b(?:two|zwei|deux|dos|due|dois|duas|twee|quem\sfaz\so\squ[eê]|who\sdoes\swhat|wer\swas"
    r"|qui\sfait\squoi|quién\shace\squé|chi\sfa\s(?:che\s)?cosa|wie\swat)\b",
    2,
)


_TO = listed("to that dass que che dat")


class Found(NamedTuple):
    """Two sentences, what they are about, and the line that names both; None where none does."""

    line: Line | None
    sides: tuple[Subject, Subject]
    pair: Pair

    @property
    def titled(self) -> bool:
        """Does the title name both?"""
        return self.line is not None and self.line.block == TITLE

    @property
    def together(self) -> bool:
        """Do both stand in one paragraph?"""
        return len({side.sentence.block for side in self.sides}) == 1

    def between(self) -> str:
        """What stands between the two in the line that names both."""
        if self.line is None:
            return ""
        one, other = self.sides
        words = self.line.words
        return self.line.text[words[one.last - 1].end : words[other.first].start]


AT_LENGTH = 3
"""Sentences of a paragraph that has much to say of its thing."""

_WEIGHTS = {
    "at_length": 1,
    "timeless": 1,
    "any": 2,
    "defined": 1,
    "alike": 1,
    "framed": 1,
    "of_a_sort": 1,
    "two_of_them": 2,
    "against": 3,
    "denied": 2,
    "differ": 2,
    "again": 1,
    "counted": 1,
    "said": 3,
    "parted": 3,
    "weighed": 2,
    "tale": -1,
    "tales": -2,
}
"""What speaks for a comparison, and how much."""

_ENOUGH_NAMED, _ENOUGH_NEAR, _ENOUGH_FRAMED = 2, 3, 4
"""What it must come to where the title names both, a line near them, or none."""

_IN_ONE = 2
"""So much more where both stand in one paragraph and a line names them."""


def borne_out(of: Outline, found: Found) -> bool:
    """Does enough speak for it that they are compared?"""
    enough = _enough(found)
    worth = 0
    for sign in chain(_of_build(of, found), _of_title(of, found), _of_text(of, found)):
        worth += _WEIGHTS[sign]
        if enough is None or worth >= enough:
            return enough is not None
    return False


def _enough(found: Found) -> int | None:
    """What the signs must come to; None where they won't do."""
    if found.line is None:
        return _ENOUGH_FRAMED if _built_alike(*found.sides) else None
    between = found.between()
    if not found.titled:
        near = len(between) <= NEAR
        return _ENOUGH_NEAR + _IN_ONE * found.together if near else None
    if _FROM_TO.match(found.line.text[: found.line.words[found.sides[0].first].start]):
        return None
    joined = 2 * (_JOINED.fullmatch(between) is not None)
    return _ENOUGH_NAMED + joined + _IN_ONE * found.together


def _built_alike(one: Subject, other: Subject) -> bool:
    if noun_shared(one.sentence.text, other.sentence.text):
        return True
    both = one.following[:2] == other.following[:2] and _defined(one)
    return both or TAKEN_UP.search(one.sentence.text[:60]) is not None


def _of_build(of: Outline, found: Found) -> Iterator[str]:
    """Signs that the two sentences are."""
    one, other = found.sides
    name = found.pair.names[0]
    sentences = [side.sentence for side in found.sides]
    if not found.together and all(goes_back(of, each.block, each.start) for each in sentences):
        yield "tales"
    if not found.together and all(len(of.of_block(each.block)) >= AT_LENGTH for each in sentences):
        yield "at_length"
        if not any(goes_back(of, each.block, each.start) for each in sentences):
            yield "timeless"
    if one.kind == "one" or all(does(of, side) for side in found.sides):
        yield "any"
    if _defined(one) and _defined(other):
        yield "defined"
        if one.following[:2] == other.following[:2]:
            yield "framed"
    if one.following[:1] == other.following[:1]:
        yield "alike"
    if name.before or name.after:
        yield "of_a_sort"


def _of_title(of: Outline, found: Found) -> Iterator[str]:
    """Signs in a title that names both."""
    title = of.text(TITLE)
    shared = {*found.pair.names[0].before, *found.pair.names[0].after}
    if shared and _TWO.search(title) and shared & {word.root for word in tokens(title)}:
        yield "two_of_them"
    if not found.titled:
        return
    if in_past(of, title):
        yield "tale"
    if _AGAINST.fullmatch(found.between()):
        yield "against"
    if _DENIED.search(title):
        yield "denied"
    if wordings.DIFFERENCE.search(title) or _UNLIKE.search(title):
        yield "differ"


def _of_text(of: Outline, found: Found) -> Iterator[str]:
    """Signs around the two sentences, and in what comes after them."""
    one, other = (side.sentence for side in found.sides)
    around = [
        text
        for text in _around(of, one, other)
        if (BOTH.search(text) or _TWO.search(text)) and not in_past(of, text)
    ]
    if around:
        yield "counted"
    if any(map(_UNLIKE.search, around)):
        yield "said"
    if _again(of, found.pair, found.sides):
        yield "again"
    after = max(one.block, other.block)
    if parted(of, after, max(one.number, other.number)):
        yield "parted"
    if conclusion(of, found.pair, after + 1) is not None:
        yield "weighed"


def _defined(side: Subject) -> bool:
    """Does the sentence say what it is: "is a …", "is where …", "c’est …"?"""
    first, then = (*side.following, "", "")[:2]
    if TAKEN_UP.search(side.sentence.text[:60]) is not None:
        return True
    says = then in KINDS or then in WHAT or then in _TO or "'" in then
    return says and first in (IS | WERE)


def _around(of: Outline, one: Sentence, other: Sentence) -> list[str]:
    """The two sentences before them, the two after, and those that open what follows."""
    first, last = sorted((one, other), key=lambda sentence: sentence.number)
    near = (
        *of.sentences[max(0, first.number - 2) : first.number],
        *of.sentences[last.number + 1 : last.number + 3],
        *(each for at in range(1, AROUND) for each in of.of_block(last.block + at)[:1]),
    )
    return [sentence.text for sentence in near]


def _again(of: Outline, pair: Pair, sides: tuple[Subject, Subject]) -> bool:
    """Does each open another sentence, too?"""
    numbers = {side.sentence.number for side in sides}
    return all(
        any(
            sentence.number not in numbers
            and name.possible(sentence.text)
            and subject_end(sentence.text, tokens(sentence.text), name) is not None
            for sentence in of.sentences
        )
        for name in pair.names
    )
