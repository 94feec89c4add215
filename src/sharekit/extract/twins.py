"""Two things that the text itself sets side by side, whatever the wording of its title.

Two sentences, each about a thing of its own and in the same form, stand in a row, or open two
paragraphs in a row that go on about it. The title, or a line near them, names both; or they are
built so much alike that where the things' names end can be seen: "Repairing is …", "Replacing is
…". What else speaks for a comparison is counted.
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import islice, pairwise

from sharekit.article.model import BlockKind
from sharekit.extract.answers import KINDS, QUALIFIED, Line, Subject, label, line, subject
from sharekit.extract.contest import begin_with_names, small
from sharekit.extract.evidence import AROUND, Found, borne_out
from sharekit.extract.frames import does, framed, verb_shared
from sharekit.extract.kin import names
from sharekit.extract.model import TITLE
from sharekit.extract.outline import Outline, Sentence
from sharekit.extract.pairs import CHOICE, MAX_LINE, Pair
from sharekit.extract.roles import MAX_ROLE, QUESTION, Roles
from sharekit.extract.tense import IRREGULAR, told

WORTH = 2.0
"""What two such sentences are worth as roles."""

MAX_LOOKED = 60
"""Two sentences of one form that are looked at."""

MAX_GAP = 1
"""Paragraphs between the two."""

SHORT = 6
"""Words of a first sentence behind which the subject may stand: "Blue is for the usher."."""

_LEAN = frozenset({"to", "zu"})


def twins(of: Outline) -> Iterator[tuple[Pair, Roles]]:
    """Pairs of things that are told of side by side, and the two sentences."""
    if (of.language or "en") not in IRREGULAR:
        return  # what was can't be told from what is
    title = line(TITLE, 0, of.text(TITLE)[:MAX_LINE])
    plain = title.text.lower()
    alike = (row for row in _in_a_row(of) if _of_one_form(plain, row[0].text, row[1].text))
    for one, other in islice(alike, MAX_LOOKED):
        for found in _named(of, title, one, other):
            if borne_out(of, found):
                yield found.pair, _roles(of, found.sides)
                break


def _roles(of: Outline, sides: tuple[Subject, Subject]) -> Roles:
    left, right = (
        of.passage(side.sentence.block, side.sentence.start, side.sentence.end) for side in sides
    )
    return Roles(left, right, WORTH)


def _of_one_form(title: str, one: str, other: str) -> bool:
    """Do both open with a thing, in the same form? A quick look, that most don't stand."""
    (kind, word), (form, thing) = _opening(one), _opening(other)
    if kind != form and {kind, form} != {"", "one"}:
        return False
    if not (kind and form) and not (word[:3] in title and thing[:3] in title):
        return kind == form == "" and verb_shared(one, other)
    return not (_no_role(one) or _no_role(other))


@lru_cache(maxsize=2_048)
def _opening(text: str) -> tuple[str, str]:
    """The kind of the article that a sentence begins with, and the word behind it, in small
    letters."""
    first, then = (*text[:40].lower().replace("’", "'").split(None, 2), "", "")[:2]
    if first in _LEAN:
        return "", then
    if first[1:2] == "'" or first.startswith("un'"):
        return ("the" if first[0] == "l" else "one"), first[first.index("'") + 1 :]
    kind = KINDS.get(first, "")
    return kind, then if kind else first


def _no_role(text: str) -> bool:
    return len(text) > MAX_ROLE or text.rstrip().endswith(QUESTION)


def _in_a_row(of: Outline) -> Iterator[tuple[Sentence, Sentence]]:
    """The first sentences of two paragraphs, or the second ones where the first are short; then
    two sentences of one paragraph."""
    opens = [block for block in range(of.last) if _goes_on(of, block)]
    for place, first in enumerate(opens):
        for second in opens[place + 1 : place + 2 + MAX_GAP]:
            if second - first > 2 + MAX_GAP:
                break
            own, others = of.of_block(first), of.of_block(second)
            yield own[0], others[0]
            if all(len(each[0].text.split()) <= SHORT for each in (own, others)):
                yield own[1], others[1]
    for block in opens:
        own = of.of_block(block)
        yield from pairwise(own)


def _goes_on(of: Outline, block: int) -> bool:
    """A paragraph that says more than one thing."""
    return of.kind(block) is BlockKind.PARAGRAPH and len(of.of_block(block)) > 1


def _named(of: Outline, title: Line, one: Sentence, other: Sentence) -> Iterator[Found]:
    """The pair as the title, a line near them, or their own build names it."""
    for each in _lines(of, title, one, other):
        sides = _sides(of, each, one, other)
        known = sides and names(*(label(each, side) for side in sides))
        if sides and known:
            left, right = (label(each, side) for side in sides)
            yield Found(each, sides, Pair(left, right, known, CHOICE))
            if each.block == TITLE:
                return  # nothing names them better
    frame = framed(of, one, other)
    if frame is not None:
        yield Found(None, frame.sides, frame.pair)


def _lines(of: Outline, title: Line, one: Sentence, other: Sentence) -> Iterator[Line]:
    yield title
    around = (
        *range(max(0, one.block - AROUND), one.block),
        *range(other.block + 1, other.block + 1 + AROUND),
    )
    (kind, word), (_, thing) = (_opening(sentence.text) for sentence in (one, other))
    if not kind:
        return
    for block in around:
        for sentence in of.of_block(block):
            low = sentence.text.lower()
            if word[:3] in low and thing[:3] in low and len(low) <= MAX_LINE:
                yield line(block, sentence.start, sentence.text)


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
    names_alone = first.kind == "" and begin_with_names((one.text, other.text))
    if names_alone and not all(small(of, s.word) or does(of, s) for s in (first, second)):
        return None
    if first.first > second.first:
        first, second = second, first
    return (first, second) if first.last <= second.first else None
