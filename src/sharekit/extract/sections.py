"""Two headings that are the sides of a comparison, told by what stands beneath them.

Both are no more than a name, and beneath either the text begins by saying what it is: in a
sentence about the heading ("This is a shelter that …"), in one that begins with it ("To darn is to
…"), or in a description without a verb ("A cylinder that …").
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from sharekit.article.model import BlockKind
from sharekit.extract import wordings
from sharekit.extract.contest import begin_with_names, small
from sharekit.extract.evidence import BOTH
from sharekit.extract.kin import names, tokens
from sharekit.extract.model import TITLE, Passage
from sharekit.extract.outline import Outline
from sharekit.extract.pairs import ASKED, CHOICE, MAX_HEADING, Pair, announced, heading_label
from sharekit.extract.roles import DETERMINERS, MAX_ROLE, QUESTION, Roles
from sharekit.extract.tense import told
from sharekit.extract.words import words
from sharekit.lazy import lazy

WORTH = 2.0
"""What two such sentences are worth as roles."""

MOST_OTHERS = 3
"""Headings beside the two: what is asked before them, and what is made of them."""

_SAYS_WHAT = lazy(
    r"(?:(?:this|that|it|these|they|here)(?:\sis|\sare|['’]s|['’]re)|das\s(?:ist|sind)|(?:er|sie|es)\s(?:ist|sind)"
    r"|c['’]est|ce\ssont|il\ss['’]agit|(?:il|elle|ils|elles)\s(?:est|sont)|(?:se\strata|es|son)|(?:si\stratta|è|sono)"
    r"|(?:trata-se|é|são)|(?:dit|dat|het|zij|ze|hij)\s(?:is|zijn))\s",
    2,
)
_DESCRIBES = lazy(
    r"(?:an?|eine?|une?|un[oa]?|uma?|een)\s[^,;:]{3,60}?,?\s(?:that|which|who|qui|que|dont|che|die|der|das|dat|den"
    r"|with|mit|avec|con|com|met)\s",
    2,
)
GOES_ON = 3
"""Sentences beneath a heading that say more of it than an aside."""

SHORT = 4
"""Letters of a word that says little of what a sentence is about."""

BY_HEADING, BY_NAME, BY_KIND = "of it", "by name", "without a verb"


class _Section(NamedTuple):
    """A heading, its label, what says what it is, and how."""

    block: int
    label: Passage
    role: Passage
    how: str


def sections(of: Outline) -> Iterator[tuple[Pair, Roles]]:
    """The pair of headings that are told apart by what stands beneath them, where there is one."""
    headings = [block for block in range(of.last) if of.kind(block) is BlockKind.HEADING]
    if not 2 <= len(headings) <= 2 + MOST_OTHERS:
        return
    found = [each for block in headings if (each := _section(of, block)) is not None]
    if len(found) != 2 or found[0].how != found[1].how:
        return
    one, other = found
    if headings.index(other.block) != headings.index(one.block) + 1:
        return
    known = names(one.label, other.label)
    if known is None:
        return
    pair = Pair(one.label, other.label, known, CHOICE if one.how == BY_NAME else ASKED)
    if one.how != BY_NAME or _meant(of, pair, one.block) or _nothing_else(of, headings, found):
        yield pair, Roles(one.role, other.role, WORTH)


def _section(of: Outline, block: int) -> _Section | None:
    if len(of.text(block)) > MAX_HEADING or any(map(str.isdigit, of.text(block))):
        return None
    label = heading_label(of, block)
    first = of.of_block(block + 1)[:1]
    if label is None or not first or of.text(block).rstrip().endswith(QUESTION):
        return None
    role = of.passage(block + 1, first[0].start, first[0].end)
    how = _how(of, label, role)
    return _Section(block, label, role, how) if how and len(role) <= MAX_ROLE else None


def _how(of: Outline, label: Passage, role: Passage) -> str | None:
    """How a sentence says what its heading is; None where it doesn't."""
    if role.rstrip().endswith(QUESTION):
        return None
    if _SAYS_WHAT.match(role):
        return BY_HEADING
    if _DESCRIBES.match(role):
        return BY_KIND
    own, opening = (tuple(word.root for word in tokens(text)) for text in (label, role))
    plain = words(role)
    start = next((at for at, word in enumerate(plain[:3]) if word not in DETERMINERS), 0)
    end = start + len(own)
    if opening[start:end] == own and not told(plain[end : end + 2], of.language):
        return BY_NAME
    return None


def _meant(of: Outline, pair: Pair, first: int) -> bool:
    """Does anything else say that two are set side by side?"""
    title = of.text(TITLE)
    return (
        bool(pair.names[0].before or pair.names[0].after)
        or announced(of, first)
        or wordings.CHOOSES.search(title) is not None
        or wordings.ADVICE.search(title) is not None
        or all(name.within(title) for name in pair.names)
    )


def _nothing_else(of: Outline, headings: Sequence[int], found: Sequence[_Section]) -> bool:
    """Are they all the headings that there are, does the text go on beneath either, and do both
    speak of the same, of what one does, or does the text speak of the two?"""
    ends = pairwise((*headings, of.last))
    if len(headings) != 2 or any(_entries(of, *each) < GOES_ON for each in ends):
        return False
    if all(begin_with_names((each.role,)) and not small(of, each.label) for each in found):
        return False
    own = [word.root for each in found for word in tokens(each.label)]
    told = [
        {word.root for word in tokens(each.role) if word.end - word.start > SHORT} for each in found
    ]
    doing = any(small(of, each.label) and begin_with_names((each.role,)) for each in found)
    return (
        doing
        or bool((told[0] & told[1]).difference(own))
        or any(BOTH.search(sentence.text) for sentence in of.sentences)
    )


def _entries(of: Outline, start: int, end: int) -> int:
    return sum(len(of.of_block(block)) for block in range(start + 1, end))
