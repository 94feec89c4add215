"""Which two things an article compares, by its title, or by what its opening asks.

Only a wording that names both sides counts: "A vs. B", "the difference between A and B", "A or
B", "A and B". What the wording alone is worth is its strength; the text has to bear it out.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from sharekit.article.model import BlockKind
from sharekit.extract.comparing import wordings
from sharekit.extract.comparing.halves import completed
from sharekit.extract.language.kin import Name, names, tokens
from sharekit.extract.model import TITLE, Passage
from sharekit.extract.outline import Outline
from sharekit.lazy import lazy

_WORDS = lazy(r"\S+")
_QUOTED = lazy(r"[«‹“„‚‘\"](?P<inner>[^«»‹›“”„\"]{2,40})[»›”“’\"‘]")

MAX_WORDS = 5
"""Words of a label."""

MAX_LINE = 300
"""A longer line names no pair that would be found in it."""

MAX_HEADING = 30
"""Characters of a heading that is no more than a label."""

OPENING = 8
"""Blocks in which the text itself may ask for the difference; headings may anywhere."""


class Pair(NamedTuple):
    """Two labels, how each is known in the text, and how strong the wording is (0.5–2)."""

    left: Passage
    right: Passage
    names: tuple[Name, Name]
    strength: float


VERSUS, ASKED, CHOICE, MERE = 2.0, 1.5, 1.0, 0.5


def paired(left: Passage, right: Passage, strength: float = 0.0) -> Pair | None:
    """The two as a pair; None where nothing tells them apart."""
    known = names(left, right)
    return Pair(left, right, known, strength) if known else None


def pairs(of: Outline) -> Iterator[Pair]:
    """The pairs that the title names, the strongest first, then those that the text asks about."""
    found = sorted(_in_title(of), key=lambda pair: -pair.strength)
    yield from found
    yield from _labelled(of)
    for block in range(of.last):
        heading = of.kind(block) is BlockKind.HEADING
        if heading:
            yield from _neighbours(of, block)
        if heading or (block < OPENING and of.kind(block) is BlockKind.PARAGRAPH):
            yield from _in_text(of, block)


def _labelled(of: Outline) -> Iterator[Pair]:
    """Two items or paragraphs, each with its label in front, that two were announced for:
    "The lullaby: it …", "The story: it …"."""
    marks = {
        block: match
        for block in range(of.last)
        if of.kind(block) in {BlockKind.LIST_ITEM, BlockKind.PARAGRAPH}
        and (match := wordings.LABELLED.match(of.text(block)[:MAX_LINE])) is not None
    }
    if len(marks) != 2:
        return
    first, second = marks
    if second != first + 1 or not (announced(of, first) or _asked(of)):
        return
    labels = [
        _label(of, block, *_bare(of, block, 0, match.end("label")))
        for block, match in marks.items()
    ]
    if labels[0] and labels[1] and (known := names(labels[0], labels[1])):
        yield Pair(labels[0], labels[1], known, CHOICE)


def _in_title(of: Outline) -> Iterator[Pair]:
    title = of.text(TITLE)[:MAX_LINE]
    differs = bool(wordings.DIFFERENCE.search(title) or wordings.TWO_HALVES.search(title))
    if _alike(title):
        yield from _read(of, TITLE, (0, len(title)), wordings.A_COMMA_B, CHOICE)
    for start, end in _clauses(title, wordings.WIDE_BORDER) if _QUOTED.search(title) else ():
        yield from _strong(of, TITLE, start, end, VERSUS)
    for start, end in _clauses(title):
        yield from _strong(of, TITLE, start, end, VERSUS)
        yield from _read(of, TITLE, (start, end), wordings.A_AGAINST_B, CHOICE)
        if _enumerated(title, start, end):
            continue
        yield from _read(of, TITLE, (start, end), wordings.NEEDED, CHOICE)
        asked = ASKED if title[end : end + 1] == "?" else CHOICE
        either = wordings.A_OU_B if of.language == "pt" else wordings.A_OR_B
        yield from _read(of, TITLE, (start, end), either, VERSUS if differs else asked)
        yield from _read(of, TITLE, (start, end), wordings.A_AND_B, ASKED if differs else MERE)


def _alike(title: str) -> bool:
    """Do two that a comma parts begin or end alike?"""
    match = wordings.A_COMMA_B.match(title)
    if match is None:
        return False
    sides = [[word.root for word in tokens(match[side])] for side in ("left", "right")]
    return all(len(side) > 1 for side in sides) and any(
        sides[0][at] == sides[1][at] for at in (0, -1)
    )


def _in_text(of: Outline, block: int) -> Iterator[Pair]:
    text = of.text(block)
    lines = [(s.start, s.end) for s in of.of_block(block)] or [(0, len(text))]
    for start, end in lines[:3]:
        if end - start <= MAX_LINE and (
            text[start:end].rstrip().endswith("?") or wordings.DIFFERENCE.search(text, start, end)
        ):
            for first, last in _clauses(text[start:end]):
                yield from _strong(of, block, start + first, start + last, ASKED)


def _neighbours(of: Outline, block: int) -> Iterator[Pair]:
    """Two headings in a row, each no more than a label: they may be the two sides."""
    following = next(
        (at for at in range(block + 1, of.last) if of.kind(at) is BlockKind.HEADING), None
    )
    if following is None or max(len(of.text(at)) for at in (block, following)) > MAX_HEADING:
        return
    labels = heading_label(of, block), heading_label(of, following)
    known = names(labels[0], labels[1]) if labels[0] and labels[1] else None
    counted = any(map(str.isdigit, of.text(block)))  # "Meal 1", "Meal 2"
    if labels[0] and labels[1] and known and not counted:
        chosen = _asked(of) or announced(of, block)
        chosen = chosen and _alone(of, known[0], (block, following))
        yield Pair(labels[0], labels[1], known, CHOICE if chosen else MERE)


def _asked(of: Outline) -> bool:
    """Does the title ask what to choose, or what to do?"""
    title = of.text(TITLE)
    return bool(wordings.CHOOSES.search(title) or wordings.ADVICE.search(title))


def announced(of: Outline, block: int) -> bool:
    """Are two ways announced before a block: by the title, or by what stands above?"""
    return wordings.ALTERNATIVES.search(of.text(TITLE)) is not None or any(
        wordings.ALTERNATIVES.search(sentence.text)
        for before in range(max(0, block - OPENING), block)
        for sentence in of.of_block(before)
    )


def _alone(of: Outline, name: Name, own: tuple[int, int]) -> bool:
    """Are the two headings the only ones of their sort: no third kind of tent, no third label?"""
    shared = {*name.before, *name.after}
    for block in range(of.last):
        if block in own or of.kind(block) is not BlockKind.HEADING:
            continue
        roots = {word.root for word in tokens(of.text(block))}
        if shared & roots or (not shared and _heads_a_side(of, block)):
            return False
    return True


def _heads_a_side(of: Outline, block: int) -> bool:
    """Does the text beneath a heading begin with its words, as beneath a label?"""
    label = tuple(word.root for word in tokens(of.text(block)))
    opening = of.of_block(block + 1)[:1]
    words = tokens(opening[0].text)[: len(label) + 1] if opening else ()
    return (
        bool(label)
        and len(of.text(block)) <= MAX_HEADING
        and label
        in (
            tuple(word.root for word in words[:-1]),
            tuple(word.root for word in words[1:]),
        )
    )


def _strong(of: Outline, block: int, start: int, end: int, strength: float) -> Iterator[Pair]:
    for pattern in (
        wordings.BETWEEN_A_AND_B,
        wordings.A_VERSUS_B,
        wordings.NOT_THE_SAME,
        wordings.VERB_LAST,
        wordings.A_FROM_B,
        wordings.A_DIFFERS,
    ):
        yield from _read(of, block, (start, end), pattern, strength)


def _clauses(line: str, border: re.Pattern[str] = wordings.BORDER) -> Iterator[tuple[int, int]]:
    """The stretches of a line between its marks; the stop of "vs." is none."""
    start = 0
    for mark in border.finditer(line):
        if mark[0] == "." and line[max(0, mark.start() - 3) : mark.start()].lower() == " vs":
            continue
        yield start, mark.start()
        start = mark.end()
    yield start, len(line)


def _enumerated(title: str, start: int, end: int) -> bool:
    """Is the clause the end of a list: "bread, butter and jam"?"""
    rest = title[end:].lstrip()
    joined = rest[:1] == "," and wordings.A_AND_B.search(rest) is not None
    return joined or title[:start].rstrip().endswith(",") or rest.count(",") > 1


def _read(
    of: Outline, block: int, clause_at: tuple[int, int], pattern: re.Pattern[str], strength: float
) -> Iterator[Pair]:
    start, end = clause_at
    clause = of.text(block)[start:end]
    match = pattern.search(clause)
    if match is None or (pattern is wordings.A_DIFFERS and _met(match["left"], match["right"])):
        return
    left = _bare(of, block, start + match.start("left"), start + match.end("left"))
    right = _bare(of, block, start + match.start("right"), start + match.end("right"))
    owned = wordings.INNER_DETERMINER.match(of.text(block)[slice(*left)])
    if owned is not None and right[0] > start + match.start("right"):  # "Hire a Band or a DJ"
        left = left[0] + owned.end(), left[1]
    ways = [(left, right)]
    purpose = wordings.PURPOSE.search(of.text(block)[slice(*right)])
    if purpose is not None:  # "Boots vs. Trail Shoes for a Week in the Hills"
        ways.append((left, (right[0], right[0] + purpose.start())))
    # "Rent or Buy Your First Home": the longer side may hold words that belong to both
    asked = pattern is not wordings.A_OR_B or "?" in of.text(block)[end:]
    most = 1 if strength == MERE or not asked else MAX_LINE
    short = _as_short(of.text(block), left, right, most)
    if short is not None:
        ways.append(short)
    for way in ways:
        pair = _pair(of, block, *way, strength)
        if pair is not None:
            yield pair
            if pair.right.block != block:
                return  # labels that the text has whole


def _met(left: str, right: str) -> bool:
    """Is the left side one that was met: "The Mill Is Not a Museum"?"""
    return left.lower().startswith("the ") and right.lower().startswith(("a ", "an "))


def _pair(
    of: Outline, block: int, left: tuple[int, int], right: tuple[int, int], strength: float
) -> Pair | None:
    one, other = _label(of, block, *left), _label(of, block, *right)
    if one is None or other is None:
        return None
    whole = completed(of, one, other)
    if whole is not None:
        one, other = (capitalised(label) for label in whole)
    return paired(one, other, strength)


def _as_short(
    text: str, left: tuple[int, int], right: tuple[int, int], most: int
) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Both sides with as many words as the shorter has, next to each other.

    None if they are alike, or more than `most` words apart: "Day and Night Buses Change Their
    Route" names no pair.
    """
    first, second = text[slice(*left)], text[slice(*right)]
    counts = len(first.split()), len(second.split())
    if not 0 < abs(counts[0] - counts[1]) <= most or not all(counts):
        return None
    if counts[0] < counts[1]:
        ends = [match.end() for match in _WORDS.finditer(second)]
        return left, (right[0], right[0] + ends[counts[0] - 1])
    starts = [match.start() for match in _WORDS.finditer(first)]
    return (left[0] + starts[-counts[1]], left[1]), right


def heading_label(of: Outline, block: int) -> Passage | None:
    """What a heading calls a side, without its article; None where it can't be a label."""
    return _label(of, block, *_bare(of, block, 0, len(of.text(block))))


def _bare(of: Outline, block: int, start: int, end: int) -> tuple[int, int]:
    """A label's place, without article, introduction and what trails behind it."""
    text = of.text(block)
    for pattern in (wordings.INTRODUCED, wordings.LEADING):
        match = pattern.match(text[start:end])
        start += match.end() if match else 0
    trailing = wordings.TRAILING.search(text[start:end])
    end = start + trailing.start() if trailing else end
    quoted = _QUOTED.fullmatch(text[start:end].strip())
    if quoted is not None:  # "„anscheinend“"
        start += text[start:end].index(quoted["inner"])
        end = start + len(quoted["inner"])
    return start, end


def _label(of: Outline, block: int, start: int, end: int) -> Passage | None:
    """The label, with a capital in front; None for what can't be one."""
    found = of.passage(block, start, end)
    if (
        not found
        or len(found.split()) > MAX_WORDS
        or len(found) > 48
        or wordings.TOO_MUCH.search(found)
        or _QUOTED.search(found)
    ):
        return None
    return capitalised(found)


def capitalised(label: Passage) -> Passage:
    """The label with a capital in front, but for those like "iPhone"."""
    if label[1:2].isupper():
        return label
    return Passage(label[0].upper() + label[1:], label.block, label.start, label.end)
