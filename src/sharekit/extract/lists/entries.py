"""Runs of entries: list items, numbered headings and paragraphs, "Step 1: …"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from sharekit.article.model import BlockKind
from sharekit.extract.language import numbering
from sharekit.extract.model import Entry, Passage
from sharekit.extract.outline import Outline, Sentence
from sharekit.lazy import lazy

MAX_ENTRIES = 20
"""A longer list is a catalogue."""

MAX_ENTRY = 400
"""Characters of an entry."""

HEADLIKE = 40
"""Characters of a line without a stop that is read as a heading."""

MAX_HEAD, MARKED_HEAD = 70, 110
"""Characters of a sentence that heads a paragraph, and of one that heads an entry by its mark."""
MAX_BELOW = 3
"""Paragraphs below an item that stands alone."""

_NAMED = lazy(r"^[^:：.!?–—]{2,60}?(?P<mark>:\s+|：\s*|\s[–—]\s+)(?=\S)")

_QUOTED = lazy(
    r"^(?P<head>(?:«[^«»]+[.!?…]\s?»|„[^„“”]+[.!?…][“”]|“[^“”]+[.!?…]”|\"[^\"]+[.!?…]\")[.:]?)\s+(?=[^\W_a-zß-ÿ])"
)
"""Words that are quoted, and open a paragraph that answers them."""


class Run(NamedTuple):
    """Entries that belong together. said: each is announced as a step; numbered: by a number.

    before: the block above the first of them.
    """

    entries: tuple[Entry, ...]
    kind: BlockKind
    said: bool
    numbered: bool
    before: int


class _Marked(NamedTuple):
    block: int
    start: int


_WITHIN = frozenset({BlockKind.LIST_ITEM, BlockKind.CODE, BlockKind.FIGURE})
"""What may stand inside an item of an ordered list, beside its own line."""


def runs(of: Outline) -> list[Run]:
    """All runs of two entries or more, in the article's order."""
    ordered = _ordered_runs(of)
    taken = {each.text.block for run in ordered for each in run.entries}
    found = [*_marked_runs(of), *ordered, *_list_runs(of, taken), *_spread_runs(of)]
    found += _heading_runs(of)
    return sorted(found, key=lambda run: (run.before, not run.said, not run.numbered))


def _marked_runs(of: Outline) -> list[Run]:
    """Headings, paragraphs and items that bear the numbers 1, 2, 3 … themselves."""
    found: list[Run] = []
    every = (BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM)
    readers = (
        (numbering.step, True, every),
        (numbering.numbered, False, every),
        (numbering.labelled, False, every),
        (numbering.counting, False, (BlockKind.HEADING,)),
    )
    for read, said, kinds in readers:
        for kind in kinds:
            run: list[_Marked] = []
            for block in range(of.last):
                mark = read(of.text(block)) if of.kind(block) is kind else None
                if mark is None:
                    continue
                if mark.number == 1:
                    found += _closed(of, run, kind, said=said)
                    run = []
                if mark.number == len(run) + 1:
                    run.append(_Marked(block, mark.end))
            found += _closed(of, run, kind, said=said)
    return found


def _closed(of: Outline, run: Sequence[_Marked], kind: BlockKind, *, said: bool) -> list[Run]:
    if not 2 <= len(run) <= MAX_ENTRIES:
        return []
    entries = tuple(entry(of, each.block, each.start) for each in run)
    if any(not each.text or len(each.text) > MAX_ENTRY for each in entries):
        return []
    return [Run(entries, kind, said, True, run[0].block - 1)]


def _ordered_runs(of: Outline) -> list[Run]:
    """The items of ordered lists, without what stands inside one beside its own line."""
    found: list[Run] = []
    run: list[int] = []
    for block in range(of.last + 1):
        number = of.number(block)
        if number is None and of.kind(block) in _WITHIN:
            continue
        if run and number == len(run):  # another paragraph of the same item
            continue
        if number != len(run) + 1:
            found += _closed(
                of, [_Marked(each, 0) for each in run], BlockKind.LIST_ITEM, said=False
            )
            run = []
        if number == len(run) + 1:
            run.append(block)
    return found


def _list_runs(of: Outline, taken: set[int]) -> list[Run]:
    """Neighbouring list items. taken: those of ordered lists, which leave no list without them."""
    found: list[Run] = []
    block = 0
    while block < of.last:
        first = block
        while of.kind(block) is BlockKind.LIST_ITEM:
            block += 1
        if 2 <= block - first <= MAX_ENTRIES and taken.isdisjoint(range(first, block)):
            entries = tuple(entry(of, number) for number in range(first, block))
            if all(each.text and len(each.text) <= MAX_ENTRY for each in entries):
                found.append(Run(entries, BlockKind.LIST_ITEM, False, False, first - 1))
        block = max(block, first + 1)
    return found


def _spread_runs(of: Outline) -> list[Run]:
    """List items each of which has paragraphs below it: numbered headings of a pasted text."""
    found: list[Run] = []
    run: list[int] = []
    for block in range(of.last + 1):
        kind = of.kind(block)
        lone = kind is BlockKind.LIST_ITEM and of.kind(block + 1) is BlockKind.PARAGRAPH
        near = not run or block - run[-1] <= MAX_BELOW + 1
        if lone and near and of.kind(block - 1) is not BlockKind.LIST_ITEM:
            run.append(block)
        elif kind is not BlockKind.PARAGRAPH or not near:
            found += _spread(of, run)
            run = [block] if lone and of.kind(block - 1) is not BlockKind.LIST_ITEM else []
    return found


def _spread(of: Outline, run: Sequence[int]) -> list[Run]:
    if not 3 <= len(run) <= MAX_ENTRIES:
        return []
    heads = [entry(of, block).text for block in run]
    if not all(heads):
        return []
    entries = tuple(
        Entry(head, head, _below(of, block)) for head, block in zip(heads, run, strict=True)
    )
    numbered = [of.number(block) for block in run] == list(range(1, len(run) + 1))
    return [Run(entries, BlockKind.LIST_ITEM, False, numbered, run[0] - 1)]


def _heading_runs(of: Outline) -> list[Run]:
    """All headings that bear no number, in one run."""
    blocks = [
        block
        for block in range(of.last)
        if of.kind(block) is BlockKind.HEADING and of.text(block).strip()
    ]
    if not 2 <= len(blocks) <= MAX_ENTRIES:
        return []
    if any(_marked(of.text(block)) for block in blocks):
        return []
    entries = tuple(entry(of, block) for block in blocks)
    return [Run(entries, BlockKind.HEADING, False, False, blocks[0] - 1)]


def entry(of: Outline, block: int, start: int = 0) -> Entry:
    """A block as an entry, without the number in front of it."""
    if start == 0:
        mark = _marked(of.text(block))
        start = mark.end if mark else 0
    text = of.passage(block, start)
    if of.kind(block) is BlockKind.HEADING:
        return Entry(text, text, _below(of, block))
    own = [each for each in of.of_block(block) if each.end > text.start]
    marked = start > 0 or of.kind(block) is BlockKind.LIST_ITEM
    longest = MARKED_HEAD if marked else MAX_HEAD
    if len(text) > MAX_ENTRY and own and own[0].end - text.start <= longest:
        # a long paragraph below a short head: its first sentences tell enough of it
        text = of.passage(
            block,
            text.start,
            max(each.end for each in own if each.end - text.start <= MAX_ENTRY),
        )
        own = [each for each in own if each.end <= text.end]
    bold = _bold(of, text)
    if bold is not None:
        return bold
    quoted = _QUOTED.match(text)
    if quoted is not None and quoted.end() <= longest:
        head = of.passage(block, text.start, text.start + quoted.end("head"))
        return Entry(text, head, of.passage(block, text.start + quoted.end(), text.end))
    named = _NAMED.match(text)
    if named is not None and len(text) - named.end() >= 8:
        head = of.passage(block, text.start, text.start + named.start("mark"))
        return Entry(text, head, of.passage(block, text.start + named.end(), text.end))
    if len(own) >= 2 and own[0].end - text.start <= longest:
        body = of.passage(block, own[0].end, text.end)
        if body[:1].isalnum() or body[:1] in '“„«¿¡"':
            return Entry(text, of.passage(block, text.start, own[0].end), body)
    return Entry(text, text)


def _bold(of: Outline, text: Passage) -> Entry | None:
    """An entry whose head is set bold: "**Add each swimmer** by name", "**Salt.** Too much …"."""
    lead = of.lead(text.block) - text.start
    head = text[: max(0, lead)].rstrip()
    if not any(map(str.isalnum, head)) or len(head) > MARKED_HEAD or lead >= len(text):
        return None
    rest = text[lead:].lstrip(" :–—-·|")
    if not rest:
        return None
    head = head.rstrip(" :–—") or head
    start, end = text.start, text.start + len(head)
    return Entry(
        text,
        of.passage(text.block, start, end),
        of.passage(text.block, text.end - len(rest), text.end),
    )


def _marked(text: str) -> numbering.Mark | None:
    return numbering.step(text) or numbering.numbered(text) or numbering.labelled(text)


def _below(of: Outline, block: int) -> Passage | None:
    """The first sentence below a heading."""
    if of.kind(block + 1) is not BlockKind.PARAGRAPH or not of.of_block(block + 1):
        return None
    first = of.of_block(block + 1)[0]
    return of.passage(block + 1, first.start, first.end)


def lead(of: Outline, run: Run) -> Passage | None:
    """The line above a run that announces it: a heading, or a sentence that ends in a colon."""
    kind = of.kind(run.before)
    if kind is BlockKind.HEADING:
        return of.passage(run.before)
    if kind is not BlockKind.PARAGRAPH or not of.of_block(run.before):
        return None
    if headlike(of, run.before):
        return of.passage(run.before)
    last = of.of_block(run.before)[-1]
    found = of.passage(run.before, last.start, last.end)
    return found if found.endswith((":", "：")) else None


def above(of: Outline, run: Run) -> tuple[int, Sequence[Sentence]]:
    """The block above a run and its heading, and its sentences, if it is a paragraph."""
    block = run.before
    if of.kind(block) is BlockKind.HEADING:
        block -= 1
    return block, of.of_block(block) if of.kind(block) is BlockKind.PARAGRAPH else ()


_CLOSING_MARKS = " »”\"’'"


def headlike(of: Outline, block: int) -> bool:
    """Is a paragraph a heading that a pasted text no longer shows as one?"""
    text = of.text(block).strip()
    return len(text) <= HEADLIKE and text.rstrip(_CLOSING_MARKS)[-1:].isalnum()
