"""What a comparison's text says of either side beside its role: lists, and what follows from it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sharekit.article.model import BlockKind
from sharekit.extract.comparing.pairs import Pair, heading_label
from sharekit.extract.comparing.roles import MAX_ROLE, QUESTION, Roles, subject_end
from sharekit.extract.filters.alone import stands_alone
from sharekit.extract.language.kin import tokens
from sharekit.extract.language.tense import told
from sharekit.extract.language.words import listed
from sharekit.extract.model import TITLE, Passage
from sharekit.extract.outline import Outline, Sentence
from sharekit.lazy import lazy

MOST_WORDS = 4
"""Words of a heading that is a label."""

_WHO = lazy(
    r"(?:wer|whoever|(?:he|she|those|the one|the person|someone|anyone|people) who|qui|celui qui"
    r"|celle qui|ceux qui|quien|el que|la que|los que|chi|quem)\s",
    re.I,
)


def under_headings(of: Outline, pair: Pair) -> tuple[list[Passage], list[Passage]]:
    """The list items that stand under a line naming one side alone."""
    found: tuple[list[Passage], list[Passage]] = ([], [])
    side: int | None = None
    for block in range(of.last):
        kind = of.kind(block)
        if kind is BlockKind.HEADING or (
            kind is BlockKind.PARAGRAPH and of.text(block).rstrip().endswith((":", "："))
        ):
            side = side_named(of.text(block)[:200], pair)
        elif kind is BlockKind.LIST_ITEM and side is not None:
            found[side].append(of.passage(block))
        elif kind is BlockKind.PARAGRAPH and of.kind(block - 1) is BlockKind.LIST_ITEM:
            side = None
    return found


def as_headed(of: Outline, pair: Pair) -> tuple[Passage, Passage]:
    """The labels as two headings have them, where the title says more ("As a Freelancer") or has
    those headings whole: "Cuire à la vapeur ou rôtir au four"."""
    title = {word.root for word in tokens(of.text(TITLE))}
    found: dict[int, Passage] = {}
    for block in range(of.last):
        if of.kind(block) is not BlockKind.HEADING or len(tokens(of.text(block))) > MOST_WORDS:
            continue
        side = side_named(of.text(block), pair)
        if side is None:
            continue
        label = heading_label(of, block)
        whole = {word.root for word in tokens((pair.left, pair.right)[side])}
        own = {word.root for word in tokens(label)} if label is not None else whole
        if label is not None and (own < whole or whole < own <= title):
            found.setdefault(side, label)
    return (found[0], found[1]) if len(found) == 2 else (pair.left, pair.right)


def as_titled(of: Outline, left: Passage, right: Passage) -> tuple[Passage, Passage]:
    """Both labels with the capitals of a title that names both: "Soaker Hose, Drip Line"."""
    title = of.text(TITLE)
    found = [re.search(rf"\b{re.escape(each)}\b", title, re.I) for each in (left, right)]
    if not all(found):
        return left, right
    named = [Passage(each[0], TITLE, *each.span()) for each in found if each is not None]
    more = [
        _capitals(one) > _capitals(other) for one, other in zip(named, (left, right), strict=True)
    ]
    return (named[0], named[1]) if any(more) and not title.isupper() else (left, right)


def _capitals(text: str) -> int:
    return sum(map(str.isupper, text))


def side_named(text: str, pair: Pair, end: int | None = None) -> int | None:
    """The side (0, 1) that a text names before offset `end`, where it names one alone."""
    named = [name.within(text, end) for name in pair.names]
    return named.index(True) if sum(named) == 1 else None


_IF = listed("if when whenever wer wenn si cuando quand lorsque quien se quando als wie whoever")


def conditionals(of: Outline, pair: Pair) -> tuple[list[Passage], list[Passage]]:
    """The sentences that say what follows from one side: "If you're leading, …"."""
    found: tuple[list[Passage], list[Passage]] = ([], [])
    for sentence in _conditional(of):
        comma = sentence.text.find(",")
        side = side_named(sentence.text, pair, comma if comma > 0 else None)
        if side is not None:
            found[side].append(of.passage(sentence.block, sentence.start, sentence.end))
    return found


def subjects(of: Outline, pair: Pair) -> Roles | None:
    """Roles of those who do the one or the other: "Wer vorangeht, sucht den Weg …"."""
    found: dict[int, Passage] = {}
    for sentence in of.sentences:
        comma = sentence.text.find(",")
        if _WHO.match(sentence.text) is None or sentence.text.endswith(QUESTION):
            continue
        side = side_named(sentence.text, pair, comma if comma > 0 else 60)
        if side is not None and len(sentence.text) <= MAX_ROLE:
            found.setdefault(side, of.passage(sentence.block, sentence.start, sentence.end))
    return Roles(found[0], found[1]) if len(found) == 2 else None


_TOPIC = lazy(
    r"(?P<with>with|in|on|at|by|mit|beim?|im|auf|am?|avec|chez|dans|à|aux?|sur|con|en|com|em|met|bij"
    r"|op)\s",
    re.I,
)


def topics(of: Outline, pair: Pair) -> Roles | None:
    """Roles that begin alike, but not with their subject: "With a mentor, …", "With a coach, …"."""
    last: tuple[int, str, Passage] | None = None
    for sentence in of.sentences:
        opening = _TOPIC.match(sentence.text) if sentence.start == 0 else None
        if opening is None or len(sentence.text) > MAX_ROLE or sentence.text.endswith(QUESTION):
            continue
        words = tokens(sentence.text)[1:]
        ends = [subject_end(sentence.text, words[:4], name) is not None for name in pair.names]
        if sum(ends) != 1:
            continue
        side, word = ends.index(True), opening["with"].lower()
        passage = of.passage(sentence.block, sentence.start, sentence.end)
        if last is not None and last[0] != side and last[1] == word:
            found = (last[2], passage) if side else (passage, last[2])
            return Roles(*found) if abs(last[2].block - passage.block) <= 2 else None
        last = side, word, passage
    return None


def beneath(of: Outline, pair: Pair) -> Roles | None:
    """The first sentence beneath a heading that is one label, and beneath one that is the other.

    None where the title doesn't name the two, or a sentence leans on its heading: "It runs when I
    want."
    """
    if not all(name.within(of.text(TITLE)) for name in pair.names):
        return None
    found: dict[int, Passage] = {}
    for block in range(of.last - 1):
        if of.kind(block) is not BlockKind.HEADING or len(tokens(of.text(block))) > MOST_WORDS:
            continue
        side = side_named(of.text(block), pair)
        first = of.of_block(block + 1)[:1]
        if side is None or not first or of.kind(block + 1) is not BlockKind.PARAGRAPH:
            continue
        role = of.passage(first[0].block, first[0].start, first[0].end)
        if len(role) <= MAX_ROLE and stands_alone(of, role, frozenset()):
            found.setdefault(side, role)
    return Roles(found[0], found[1]) if len(found) == 2 else None


IT = listed(
    "it they he she er sie es il elle ils elles él ella ellos lei lui esso essa ele ela eles hij ze"
    " zij het"
)


def taken_up(of: Outline, pair: Pair) -> tuple[Pair, Roles] | None:
    """The first items of two lists, each a sentence about the heading above: "It lifts …".

    The labels are those headings.
    """
    found: dict[int, tuple[Passage, Passage]] = {}
    for block in range(of.last - 1):
        if of.kind(block) is not BlockKind.HEADING or of.kind(block + 1) is not BlockKind.LIST_ITEM:
            continue
        side, label = side_named(of.text(block), pair), heading_label(of, block)
        first = of.passage(block + 1)
        if (
            side is not None
            and label is not None
            and first.split(" ", 1)[0].lower() in IT
            and first.endswith(".")
            and len(first) <= MAX_ROLE
        ):
            found.setdefault(side, (label, first))
    if len(found) < 2:
        return None
    (left, one), (right, other) = found[0], found[1]
    return pair._replace(left=left, right=right), Roles(one, other)


OPENING_WORDS = 6
"""Words of a paragraph among which it names its side."""


def openers(of: Outline, pair: Pair) -> Roles | None:
    """The sentences that open two paragraphs in a row and name one side each, wherever in their
    first words: "In our trade a guarantee is …", "A warranty, by contrast, is …"."""
    last: tuple[int, Passage] | None = None
    for block in range(of.last):
        first = of.of_block(block)[:1]
        if not first or of.kind(block) not in {BlockKind.PARAGRAPH, BlockKind.LIST_ITEM}:
            continue
        side = _opens(of, first[0], pair)
        if side is None:
            last = None
            continue
        passage = of.passage(block, first[0].start, first[0].end)
        if last is not None and last[0] != side:
            return Roles(*((last[1], passage) if side else (passage, last[1])))
        last = side, passage
    return None


def _opens(of: Outline, sentence: Sentence, pair: Pair) -> int | None:
    """The side that a sentence names in its first words, telling what it is, not what was."""
    text = sentence.text
    if len(text) > MAX_ROLE or text.rstrip().endswith(QUESTION):
        return None
    side = side_named(text, pair)
    if side is None:
        return None
    place = pair.names[side].places(text)[0]
    end = place + len(pair.names[side].roots)
    words = [text[word.start : word.end].lower() for word in tokens(text)]
    if place >= OPENING_WORDS or any(told([word], of.language) for word in words[end : end + 3]):
        return None
    return side


_PARTED = lazy(
    r"\b(?:(?:the\s)?one\b.{3,60}\bthe\sother|the\s(?:former|first)\b.{3,80}\bthe\s(?:latter|second)"
    r"|l['’]une?\b.{3,80}\bl['’]autre|l[ea]\spremi[eè]re?\b.{3,80}\bl[ea]\s(?:second|deuxième)"
    r"|d(?:ie|er|as)\seine[nrs]?\b.{3,80}\bd(?:ie|er|as|en)\sandere|ersteren?\b.{3,80}\bletzteren?"
    r"|\bun[oa],\s.{3,80}\b(?:el|la|lo)\sotr[oa]|(?:el|la|lo)\sun[oa]\b.{3,80}\b(?:el|la|lo)\sotr[oa]|l['’]un[oa]\b.{3,80}\bl['’]altr[oa]"
    r"|\b(?:e|a)?l\sprimero\b.{3,80}\b(?:e|a)?l\ssegundo|\bla\sprimera\b.{3,80}\bla\ssegunda"
    r"|\b(?:i|a|da)l\sprimo\b.{3,80}\b(?:i|a|da)l\ssecondo|\bla\sprima\b.{3,80}\bla\sseconda"
    r"|\b[oa]\sprimeir[oa]\b.{3,80}\b[oa]\ssegund[oa]|\bde\seerste\b.{3,80}\bde\stweede"
    r"|um[a]?\b.{3,60}\b[oa]\soutr[oa]|de\seen\b.{3,60}\bde\sander)",
    re.I,
)


def parts(text: str) -> bool:
    """Does a short sentence tell "the one" from "the other"?"""
    return len(text) <= MAX_ROLE and _PARTED.search(text) is not None


def _conditional(of: Outline) -> Iterator[Sentence]:
    for sentence in of.sentences:
        if conditional(sentence.text) and not sentence.text.rstrip().endswith(QUESTION):
            yield sentence


def conditional(text: str) -> bool:
    """Does a sentence open with a condition?"""
    return text[:12].split(" ", 1)[0].lower() in _IF
