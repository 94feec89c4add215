"""Every two things that an article may set side by side, with the sentences that say what they are.

Two are named by a wording of the title or of a line at the start, by two headings, by a title whose
words open two sentences, or by nothing but two paragraphs in a row that open with a thing each.
Whether they are compared is told elsewhere, by what all of it looks like.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, islice, pairwise
from typing import NamedTuple

from sharekit.article.model import BlockKind
from sharekit.extract.comparing.firsts import firsts
from sharekit.extract.comparing.halves import completed
from sharekit.extract.comparing.joined import joined
from sharekit.extract.comparing.lines import (
    Line,
    Subject,
    label,
    line,
    names_something,
    shortened,
    subject,
)
from sharekit.extract.comparing.openings import named, opening, verb_shared
from sharekit.extract.comparing.pairs import (
    MAX_LINE,
    Pair,
    capitalised,
    heading_label,
    paired,
    pairs,
)
from sharekit.extract.comparing.points import (
    beneath,
    openers,
    subjects,
    taken_up,
    topics,
    under_headings,
)
from sharekit.extract.comparing.roles import (
    DETERMINERS,
    MAX_ROLE,
    QUESTION,
    behind_lead,
    in_one_sentence,
    quoted_on,
    together,
)
from sharekit.extract.language.kin import Name, tokens
from sharekit.extract.model import TITLE, Passage
from sharekit.extract.outline import Outline, Sentence

LEARNED = frozenset({"de", "en", "es", "fr", "it", "nl", "pt"})
"""Languages whose comparisons the weights were learned from. In others two things are those that a
wording or headings name; where words begin and end there isn't known well enough for more."""

MAX_PAIRS, MAX_NAMED, MAX_OF_EACH = 8, 5, 2
"""Pairs of wordings; things that one line names; sentences about one of them."""

MAX_ANSWERS = 4
"""Pairs of sentences that are weighed for one pair of names."""

MAX_HEADING = 40
"""Characters of a heading that may be a label."""

MAX_HEADINGS = 6
"""More headings are a list's."""

MAX_UNNAMED, MAX_SENTENCES = 10, 150
"""Pairs that no line names, and the sentences of an article in which they are looked for."""

SHORT = 6
"""Words of a first sentence behind which the thing may stand: "Blue is for the usher."."""

MAX_GAP = 1
"""Paragraphs between two that are told in a row."""


class Candidate(NamedTuple):
    """Two things, the sentences that may say what they are, and which ways lead to them.

    A side without a sentence is told by the points beneath its heading alone.
    """

    pair: Pair
    left: Passage | None
    right: Passage | None
    ways: tuple[str, ...]


_Found = tuple[Pair, Passage | None, Passage | None, str]
_Key = tuple[str, str, Passage | None, Passage | None]


def candidates(of: Outline) -> list[Candidate]:
    """All candidates of an article, each once, those that are named first."""
    found: dict[_Key, tuple[Pair, set[str]]] = {}
    told = set[tuple[Passage | None, ...]]()
    for pair, first, second, way in _named(of):
        left, right = _without_lead(of, first), _without_lead(of, second)
        found.setdefault((str(pair.left), str(pair.right), left, right), (pair, set()))[1].add(way)
        told.add((left, right))
    if len(of.sentences) <= MAX_SENTENCES and of.language in LEARNED:
        for pair, left, right, way in islice(_unnamed(of), MAX_UNNAMED):
            if (left, right) not in told and (right, left) not in told:
                key = str(pair.left), str(pair.right), left, right
                found.setdefault(key, (pair, set()))[1].add(way)
    strengths: dict[tuple[str, str], float] = {}
    for (one, other, _, _), (pair, _) in found.items():
        strengths[one, other] = max(pair.strength, strengths.get((one, other), 0.0))
    kept = [
        Candidate(pair._replace(strength=strengths[one, other]), left, right, tuple(sorted(ways)))
        for (one, other, left, right), (pair, ways) in found.items()
        if (left != right or left is None)
        and not _sums_up(of, pair, left, right)
        and not any(map(_quotes, (left, right), pair.names))
    ]
    return [each for each in kept if not any(_cuts(each, other) for other in kept)]


def _without_lead(of: Outline, side: Passage | None) -> Passage | None:
    """The sentence without what is set bold before it: "What cement does: …"."""
    if side is None or side.start or not of.lead(side.block):
        return side
    first = of.of_block(side.block)[:1]
    whole = bool(first) and (first[0].start, first[0].end) == (side.start, side.end)
    return behind_lead(of, first[0]) if whole else side


def _quotes(side: Passage | None, name: Name) -> bool:
    """Is what a sentence says of a side quoted with its name?"""
    text = str(side or "")
    return any(quoted_on(text, tokens(text)[at].end) for at in name.places(text)[:1])


def _cuts(each: Candidate, other: Candidate) -> bool:
    """Has another candidate of the same sentences a longer name that its sentence begins with:
    "aval bancario" for "aval"?"""
    sides = (each.left, each.right)
    if sides != (other.left, other.right):
        return False
    labels = tuple(map(str.lower, (each.pair.left, each.pair.right)))
    longer = tuple(map(str.lower, (other.pair.left, other.pair.right)))
    cut = [
        own != whole and f" {own} " in f" {whole} " and _begins(side, whole)
        for own, whole, side in zip(labels, longer, sides, strict=True)
    ]
    same = [own == whole for own, whole in zip(labels, longer, strict=True)]
    return any(cut) and all(one or two for one, two in zip(cut, same, strict=True))


def _begins(side: Passage | None, name: str) -> bool:
    """Does a sentence begin with a name, or a determiner and a name?"""
    words = str(side).lower().split() if side else []
    while words and words[0] in DETERMINERS:
        words = words[1:]
    return " ".join(words).startswith(f"{name} ")


def _named(of: Outline) -> Iterator[_Found]:
    followed = set[tuple[str, str]]()

    def follow(pair: Pair, way: str) -> Iterator[_Found]:
        wording = str(pair.left), str(pair.right)
        if wording not in followed:
            followed.add(wording)
            for left, right, how in _answers(of, pair):
                yield pair, left, right, f"{way}:{how}"

    for pair in islice(pairs(of), MAX_PAIRS):
        yield from follow(pair, "wording")
        led = taken_up(of, pair)
        if led is not None:
            yield led[0], led[1].left, led[1].right, "taken up"
    for pair, left, right in _repeated(of) if of.language in LEARNED else ():
        yield pair, left, right, "title"
        yield from follow(pair, "title")
    if len(of.sentences) <= MAX_SENTENCES and of.language in LEARNED:
        for pair in joined(of):
            yield from follow(pair, "joined")
    for pair, first in _headed(of):
        if first is not None:
            yield pair, *first, "headings"
        yield from follow(pair, "headings")


def _answers(of: Outline, pair: Pair) -> Iterator[tuple[Passage | None, Passage | None, str]]:
    """The sentences that may say what the two are, and how they were found."""
    listed = under_headings(of, pair)
    if all(listed):
        yield None, None, "points"
    for one, other in together(of, pair)[:MAX_ANSWERS]:
        yield one, other, "roles"
    ways = (
        ("one", in_one_sentence),
        ("subjects", subjects),
        ("topics", topics),
        ("beneath", beneath),
        ("openers", openers),
    )
    for how, found in ways:
        roles = found(of, pair)
        if roles is not None:
            yield roles.left, roles.right, how
    for one, other in firsts(of, pair):
        yield one, other, "firsts"


def _sums_up(of: Outline, pair: Pair, left: Passage | None, right: Passage | None) -> bool:
    """Do two sentences of one paragraph come after the points of both?"""
    if left is None or right is None or left.block != right.block:
        return False
    listed = under_headings(of, pair)
    points = [point.block for side in listed for point in side]
    return all(listed) and left.block > max(points)


def _repeated(of: Outline) -> Iterator[tuple[Pair, Passage, Passage]]:
    """Two things of the title that open a sentence each."""
    title = of.text(TITLE)
    if not title or len(title) > MAX_LINE:
        return
    each = line(title, of.language)
    known = {word.root for word in each.words}
    found: dict[tuple[int, int], list[Subject]] = {}
    for sentence in of.sentences:
        side = None if _no_role(sentence) else subject(each, sentence, known)
        if side is not None and names_something(each, side):
            found.setdefault((side.first, side.last), []).append(side)
    runs = sorted(sorted(found), key=lambda run: -len(found[run]))[:MAX_NAMED]
    for first, second in combinations(sorted(runs), 2):
        if first[1] > second[0]:
            continue
        for one in found[first][:MAX_OF_EACH]:
            for other in found[second][:MAX_OF_EACH]:
                told = _passage(of, one.sentence), _passage(of, other.sentence)
                for sides in dict.fromkeys(((one, other), (shortened(one), shortened(other)))):
                    pair = _of_line(of, each, *sides)
                    if pair is not None:
                        yield pair, *told


def _of_line(of: Outline, each: Line, one: Subject, other: Subject) -> Pair | None:
    left, right = label(each, one), label(each, other)
    whole = completed(of, left, right)
    if whole is not None:
        left, right = map(capitalised, whole)
    return paired(left, right)


def _headed(of: Outline) -> Iterator[tuple[Pair, tuple[Passage, Passage] | None]]:
    """Two headings in a row, with the first sentence beneath either."""
    headings = [block for block in range(of.last) if of.kind(block) is BlockKind.HEADING]
    if len(headings) > MAX_HEADINGS:
        return
    for one, other in pairwise(headings):
        if max(len(of.text(one)), len(of.text(other))) > MAX_HEADING:
            continue
        left, right = heading_label(of, one), heading_label(of, other)
        pair = paired(left, right) if left and right else None
        if pair is None:
            continue
        first = [each for block in (one, other) for each in of.of_block(block + 1)[:1]]
        told = len(first) == 2 and not any(map(_no_role, first))
        yield pair, (_passage(of, first[0]), _passage(of, first[1])) if told else None


def _unnamed(of: Outline) -> Iterator[_Found]:
    """Two paragraphs, or two items that stand alone, which open with a thing each in one form."""
    for one, other in _in_a_row(of):
        if _no_role(one) or _no_role(other):
            continue
        sides = opening(one), opening(other)
        if sides[0] is None or sides[1] is None or not _of_one_form(sides[0].kind, sides[1].kind):
            continue
        labels = named(of, sides[0], sides[1])
        pair = paired(*labels) if labels else None
        if pair is not None:
            yield pair, _passage(of, one), _passage(of, other), "unnamed"


def _of_one_form(one: str, other: str) -> bool:
    """ "An external drive …", "Cloud storage …" are of one form, too."""
    return one == other or {one, other} == {"", "one"}


def _in_a_row(of: Outline) -> Iterator[tuple[Sentence, Sentence]]:
    """The first sentences of two paragraphs or items, or the second ones where the first are
    short; then two of one paragraph, or of neighbours, that say with one verb what something is."""
    opens = [block for block in range(of.last) if _goes_on(of, block)]
    for place, first in enumerate(opens):
        for second in opens[place + 1 : place + 2 + MAX_GAP]:
            if second - first <= 2 + MAX_GAP:
                own, others = of.of_block(first), of.of_block(second)
                yield own[0], others[0]
                if all(len(each[0].text.split()) <= SHORT for each in (own, others)):
                    yield own[1], others[1]
    for block in range(of.last - 1):
        kinds = [of.kind(at) is BlockKind.LIST_ITEM for at in range(block - 1, block + 3)]
        if kinds == [False, True, True, False] and of.of_block(block) and of.of_block(block + 1):
            yield of.of_block(block)[0], of.of_block(block + 1)[0]
    for block in opens:
        for one, other in pairwise(of.of_block(block)):
            if verb_shared(of, one.text, other.text):
                yield one, other
    for first, second in pairwise(opens):
        for one in of.of_block(first)[1:]:
            if second - first == 1 and verb_shared(of, one.text, of.of_block(second)[0].text):
                yield one, of.of_block(second)[0]


def _goes_on(of: Outline, block: int) -> bool:
    """A paragraph that says more than one thing."""
    return of.kind(block) is BlockKind.PARAGRAPH and len(of.of_block(block)) > 1


def _no_role(sentence: Sentence) -> bool:
    return len(sentence.text) > MAX_ROLE or sentence.text.rstrip().endswith(QUESTION)


def _passage(of: Outline, sentence: Sentence) -> Passage:
    return of.passage(sentence.block, sentence.start, sentence.end)
