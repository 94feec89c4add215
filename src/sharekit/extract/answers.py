"""Two sentences in a row, each about one thing that a line names: "A pencil …", "A pen …"."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from sharekit.article.model import BlockKind
from sharekit.extract.contest import two_names
from sharekit.extract.kin import Token, stem
from sharekit.extract.model import TITLE, Passage
from sharekit.extract.outline import Outline, Sentence
from sharekit.extract.pairs import capitalised
from sharekit.extract.roles import ASIDE, HAS, IS, TAKEN_UP, late
from sharekit.extract.tense import told
from sharekit.extract.words import WORD, listed
from sharekit.lazy import lazy

QUALIFIED = "qualified"
"""The kind of a subject behind a word of its own: "Commercial yeast …"."""

FIRST_WORDS = 6
"""Words of a sentence among which its subject is looked for."""

MAX_APART = 1
"""Paragraphs that may stand between the two."""

NEXT_BLOCKS = 4
"""Blocks in which the two follow a line that isn't the title."""

MAX_RUN = 4
"""Words of a label."""

LISTED = frozenset(",;/")
"""Marks that make what they follow no subject."""

_FUNCTION = listed(
    "the and for not are was were has have you your our who which what when how why with from"
    " into over than more less two one all every der die das und ein eine nicht sind wer wie was"
    " wann sie wir mit von für aus zwei alle als man les des une est sont pas qui que quand avec"
    " pour dans deux plus los las una unos son que cuando con para por dos más del gli che non per"
    " due più uma são não com dois duas mais het een niet zijn van voor met twee meer his her its"
    " this that there they she ich"
)
KINDS = {
    word: kind
    for kind, words in {
        "one": "a an every each any ein eine einen jede jeder jedes un une chaque una cada ogni um"
        " uma een elke elk",
        "own": "my your our his her their mein meine dein deine unser unsere ihr ihre sein seine"
        " mon ma ton ta notre votre son sa mi tu nuestro nuestra su mio mia tuo tua meu"
        " minha seu sua mijn jouw onze ons",
        "the": "the der die das le la les el los las il lo i gli o os as de het",
    }.items()
    for word in words.split()
}
_JOINS = listed("and or und oder et ou y o e en of is are ist sind est sont es son")
_ADJECTIVE = listed("to zu good great gute guter gutes bon bonne buen buena true real")
_ELIDED = lazy(r"(?:l|d|un|all|dell)['’](?=\w)", re.I)


class Subject(NamedTuple):
    """A sentence's subject that a line names. first, last: its words in the line.

    word: how it begins; following: up to two words behind it.
    """

    sentence: Sentence
    kind: str
    first: int
    last: int
    word: str
    following: tuple[str, ...]


class Line(NamedTuple):
    """The title or another line: its words as stems, and where it begins in its block."""

    block: int
    start: int
    text: str
    words: tuple[Token, ...]


def line(block: int, start: int, text: str) -> Line:
    """A line that begins at an offset of a block."""
    found = tuple(Token(stem(word[0]), *word.span()) for word in WORD.finditer(text))
    return Line(block, start, text, found)


def label(of: Line, side: Subject) -> Passage:
    """What a line calls a subject, without its article, with a capital."""
    start, end = of.words[side.first].start, of.words[side.last - 1].end
    elided = _ELIDED.match(of.text[start:end])
    start += elided.end() if elided else 0
    return capitalised(Passage(of.text[start:end], of.block, of.start + start, of.start + end))


def shortened(of: Line, side: Subject) -> Subject:
    """The subject by its first word alone: "Villages Know" may hold a verb."""
    own = of.words[side.first + 1 : side.last]
    verb = tuple(of.text[word.start : word.end].lower() for word in own)
    return side._replace(last=side.first + 1, following=(*verb, *side.following)[:2])


def in_a_row(of: Outline, line: Line) -> Iterator[tuple[Subject, Subject]]:
    """Two subjects of the line, of sentences in a row or of paragraphs in a row, in its order."""
    known = {word.root for word in line.words}
    last: Subject | None = None
    apart = 0
    for sentence in _sentences(of, line):
        found = subject(line, sentence, known)
        if found is None:
            apart += sentence.start == 0 and of.kind(sentence.block) is BlockKind.PARAGRAPH
            continue
        if last is not None and apart > MAX_APART and not _as_defined(last, found):
            last = None
        apart = 0
        if last is not None and found.first != last.first and _alike(of, last, found):
            yield (last, found) if last.first < found.first else (found, last)
        last = found


def _as_defined(one: Subject, other: Subject) -> bool:
    """Do both say in the same two words what they are, however much is said of the first?"""
    return one.following == other.following and not IS.isdisjoint(one.following[:1])


def same_verb(one: Subject, other: Subject) -> bool:
    """Are both subjects followed by the same verb, in the singular or plural, that isn't "is"?"""
    first, second = ([*map(stem, side.following[:1])] for side in (one, other))
    return (
        first == second and IS.isdisjoint(one.following[:1]) and HAS.isdisjoint(one.following[:1])
    )


def _sentences(of: Outline, line: Line) -> Iterator[Sentence]:
    """All sentences to the title; to a line of the text those of the next few blocks."""
    if line.block == TITLE:
        yield from of.sentences
        return
    for block in range(line.block + 1, line.block + 1 + NEXT_BLOCKS):
        yield from of.of_block(block)


def _alike(of: Outline, one: Subject, other: Subject) -> bool:
    """Do two subjects stand in the same form, and not in a tale?"""
    if told(one.following, of.language) and told(other.following, of.language):
        return False
    if two_names(of.language, (one.sentence.text, other.sentence.text)):
        return False
    if one.sentence.block == other.sentence.block and late(of, one.sentence.number):
        return False  # they sum up
    apart = other.sentence.number - one.sentence.number
    if apart > 1 and not one.sentence.start == other.sentence.start == 0:
        return False
    if QUALIFIED in {one.kind, other.kind}:
        return "" in {one.kind, other.kind} and same_verb(one, other)
    return one.kind == other.kind or {one.kind, other.kind} == {"", "one"}


def subject(line: Line, sentence: Sentence, known: set[str]) -> Subject | None:
    """The thing of the line that a sentence opens with. known: the stems of the line's words."""
    kind = "the" if _ELIDED.match(sentence.text) else ""
    for place, word in enumerate(islice(WORD.finditer(sentence.text), 3)):
        plain = word[0].lower()
        if plain in KINDS and not kind:
            kind = KINDS[plain]
            continue
        if stem(plain) in known:
            words = _opening(sentence)
            run = _longest(line, words, place)
            if run is not None:
                end = words[place + run[1] - run[0] - 1].end
                rest = sentence.text[end:]
                if rest[:1] in LISTED and not (ASIDE.match(rest) or TAKEN_UP.match(rest)):
                    return None
                behind = words[place + run[1] - run[0] :][:2]
                following = tuple(sentence.text[each.start : each.end].lower() for each in behind)
                return Subject(sentence, kind, *run, plain, following)
        if plain not in _ADJECTIVE:
            if kind or place or sentence.start:
                return None
            kind = QUALIFIED
    return None


def _opening(sentence: Sentence) -> tuple[Token, ...]:
    return tuple(
        Token(stem(word[0]), *word.span())
        for word in islice(WORD.finditer(sentence.text), FIRST_WORDS)
    )


def _longest(line: Line, words: Sequence[Token], place: int) -> tuple[int, int] | None:
    """The longest run of the line's words that the sentence repeats from a word on."""
    best: tuple[int, int] | None = None
    for first, word in enumerate(line.words):
        if word.root != words[place].root or _is_function(line, word):
            continue
        last = first + 1
        while (
            last < min(len(line.words), first + MAX_RUN)
            and place + last - first < len(words)
            and line.words[last].root == words[place + last - first].root
        ):
            last += 1
        while last > first + 1 and _ends_no_label(line, line.words[last - 1]):
            last -= 1
        if best is None or last - first > best[1] - best[0]:
            best = first, last
    return best


def _is_function(line: Line, word: Token) -> bool:
    plain = line.text[word.start : word.end].lower()
    return len(plain) < 3 or plain in _FUNCTION


def _ends_no_label(line: Line, word: Token) -> bool:
    plain = line.text[word.start : word.end].lower()
    return plain in KINDS or plain in _JOINS or word.root in _JOINS
