"""Two things that the text itself sets side by side, whatever the wording of its title.

Two paragraphs in a row each open with a thing of their own, in the same form, and go on about it;
the title, or a line near them, names both.
"""

from collections.abc import Iterator
from itertools import islice

from sharekit.article.model import BlockKind
from sharekit.extract import wordings
from sharekit.extract.answers import QUALIFIED, Line, Subject, label, line, subject
from sharekit.extract.contest import begin_with_names
from sharekit.extract.kin import names, stem, tokens
from sharekit.extract.model import TITLE
from sharekit.extract.outline import Outline, Sentence
from sharekit.extract.pairs import CHOICE, MAX_LINE, Pair
from sharekit.extract.points import parted
from sharekit.extract.roles import IS, MAX_ROLE, QUESTION, Roles
from sharekit.extract.tense import told
from sharekit.extract.verdict import conclusion
from sharekit.extract.words import WORD
from sharekit.lazy import lazy

WORTH = 2.0
"""What two such sentences are worth as roles."""

MAX_GAP = 1
"""Paragraphs between the two."""

SHORT = 6
"""Words of a first sentence behind which the subject may stand: "Blue is for the usher."."""

NEAR = 60
"""Characters between the two in a line of the text that names both."""

AROUND = 3
"""Paragraphs above the first, and below the second, in which such a line is looked for."""

_DENIED = lazy(
    r"\b(?:not|\w+n['’]t|never|nicht|kein\w*|nie|pas|jamais|no|nunca|non|mai|não|niet|geen|nooit)\b",
    2,
)
_FROM_TO = lazy(r"^(?:from|vom?|von|des?|du|da|do|van|between|entre|zwischen|tra|fra|tussen)\b", 2)


_WEIGHTS = {
    "any": 2,
    "defined": 1,
    "alike": 1,
    "of_a_sort": 1,
    "denied": 2,
    "differ": 2,
    "parted": 2,
    "weighed": 2,
}
"""What speaks for a comparison, and how much."""


def twins(of: Outline) -> Iterator[tuple[Pair, Roles]]:
    """Pairs of things that open a paragraph each, and these sentences."""
    opens = [block for block in range(of.last) if _goes_on(of, block)]
    title = line(TITLE, 0, of.text(TITLE)[:MAX_LINE])
    for place, first in enumerate(opens):
        for second in opens[place + 1 : place + 2 + MAX_GAP]:
            if second - first > 2 + MAX_GAP:
                break
            for one, other in _sentences(of, first, second):
                found = _named(of, title, one, other)
                if found is not None:
                    yield found


def _goes_on(of: Outline, block: int) -> bool:
    """A paragraph that says more than one thing of what it opens with."""
    return of.kind(block) is BlockKind.PARAGRAPH and len(of.of_block(block)) > 1


def _sentences(of: Outline, first: int, second: int) -> Iterator[tuple[Sentence, Sentence]]:
    """The first sentences of two paragraphs, then the second ones where the first are short."""
    own, others = of.of_block(first), of.of_block(second)
    yield own[0], others[0]
    if all(len(sentence.text.split()) <= SHORT for sentence in (own[0], others[0])):
        yield own[1], others[1]


def _named(of: Outline, title: Line, one: Sentence, other: Sentence) -> tuple[Pair, Roles] | None:
    """The pair that a line names and the two sentences tell of; the title first."""
    if any(_no_role(sentence.text) for sentence in (one, other)):
        return None
    for each in _lines(of, title, one, other):
        sides = _sides(of, each, one, other)
        if sides is None:
            continue
        left, right = (label(each, side) for side in sides)
        known = names(left, right)
        if known is None:
            continue
        pair = Pair(left, right, known, CHOICE)
        if _borne_out(of, each, sides, pair):
            roles = (of.passage(s.sentence.block, s.sentence.start, s.sentence.end) for s in sides)
            return pair, Roles(*roles, WORTH)
    return None


def _no_role(text: str) -> bool:
    return len(text) > MAX_ROLE or text.rstrip().endswith(QUESTION)


def _lines(of: Outline, title: Line, one: Sentence, other: Sentence) -> Iterator[Line]:
    yield title
    around = (
        *range(max(0, one.block - AROUND), one.block),
        *range(other.block + 1, other.block + 1 + AROUND),
    )
    opening = [_first_letters(sentence.text) for sentence in (one, other)]
    for block in around:
        for sentence in of.of_block(block):
            low = sentence.text.lower()
            if len(low) <= MAX_LINE and all(any(w in low for w in each) for each in opening):
                yield line(block, sentence.start, sentence.text)


def _first_letters(text: str) -> list[str]:
    """How the words begin among which a subject stands."""
    return [word[0][:3].lower() for word in islice(WORD.finditer(text), 3) if len(word[0]) > 2]


def _sides(
    of: Outline, each: Line, one: Sentence, other: Sentence
) -> tuple[Subject, Subject] | None:
    """Both subjects, in the line's order, where they are of one form and tell what is."""
    known = {word.root for word in each.words}
    first, second = (subject(each, sentence, known) for sentence in (one, other))
    if first is None or second is None or QUALIFIED in {first.kind, second.kind}:
        return None
    if first.kind != second.kind and {first.kind, second.kind} != {"", "one"}:
        return None
    if any(told(side.following, of.language) for side in (first, second)):
        return None
    if each.block != TITLE and "" in {first.kind, second.kind}:
        return None
    if (
        first.kind == ""
        and begin_with_names((one.text, other.text))
        and not _small(of, first, second)
    ):
        return None
    if first.first > second.first:
        first, second = second, first
    return (first, second) if first.last <= second.first else None


def _small(of: Outline, *sides: Subject) -> bool:
    """Are both written with a small letter somewhere, as no names are?"""
    text = " ".join(sentence.text for sentence in of.sentences)
    return all(f" {side.word}" in text for side in sides)


def _borne_out(of: Outline, each: Line, sides: tuple[Subject, Subject], pair: Pair) -> bool:
    """Does enough speak for it that they are compared?"""
    one, other = sides
    after = max(side.sentence.block for side in sides)
    before = each.text[: each.words[one.first].start]
    between = each.text[each.words[one.last - 1].end : each.words[other.first].start]
    if each.block == TITLE and _FROM_TO.match(before):
        return False
    if each.block != TITLE and len(between) > NEAR:
        return False
    by_title = each.block == TITLE
    signs = {
        "any": one.kind == "one",
        "defined": _defined(one) and _defined(other),
        "alike": one.following[:1] == other.following[:1],
        "of_a_sort": bool(pair.names[0].before or pair.names[0].after),
        "denied": by_title and _DENIED.search(each.text) is not None,
        "differ": by_title and wordings.DIFFERENCE.search(each.text) is not None,
        "parted": parted(of, after),
        "weighed": conclusion(of, pair, after) is not None,
    }
    enough = 3 if not by_title and one.kind != "one" else 2
    return sum(_WEIGHTS[sign] for sign, there in signs.items() if there) >= enough


def _defined(side: Subject) -> bool:
    return not IS.isdisjoint(side.following[:1])
