"""All runs of entries that may be an article's list or steps: those that `entries` reads off its
marks, parts of its headings, and paragraphs that open with a head of their own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from sharekit.article.model import BlockKind
from sharekit.extract.language import numbering
from sharekit.extract.lists import entries, list_words
from sharekit.extract.lists.builds import TELLING, builds
from sharekit.extract.lists.entries import MAX_ENTRIES, Run
from sharekit.extract.model import Entry
from sharekit.extract.outline import Outline

LEAST = 2
_PARTS = ((0, 1), (1, 0), (1, 1), (0, 2))
"""Headings that are left out in front and behind: what opens or closes an article is no item."""
_SHORTEST = 3
_LOOKING_SO = 2
"""Paragraphs in front of a list, and behind it, that may only look like its entries."""


def runs(of: Outline) -> list[Run]:
    """The runs, each once."""
    read = entries.runs(of)
    found: dict[tuple[tuple[int, int], ...], Run] = {}
    parts = (part for run in read for part in _headings(run))
    bold = list(_bold(of))
    marked = {each.text.block for run in bold for each in run.entries}
    plain = (run for run in _paragraphs(of) if marked.isdisjoint(e.text.block for e in run.entries))
    for run in (*read, *parts, *bold, *plain):
        if LEAST <= len(run.entries) <= MAX_ENTRIES and not _frayed(of, run):
            found.setdefault(tuple((e.text.block, e.text.start) for e in run.entries), run)
    return list(found.values())


def others(run: Run, among: Sequence[Run]) -> int:
    """How many runs share no entry with this one: parts of it are nothing beside it."""
    own = {each.text.block for each in run.entries}
    return sum(own.isdisjoint(e.text.block for e in other.entries) for other in among)


def _frayed(of: Outline, run: Run) -> bool:
    """Are all entries of one build but the first or the last, which no mark holds to them?

    So stands a paragraph with a short first sentence before the list, or a heading behind it.
    """
    marked = run.numbered or all(of.lead(each.text.block) for each in run.entries)
    if marked or run.kind is BlockKind.LIST_ITEM or len(run.entries) <= _SHORTEST:
        return False
    own = builds([str(each.head) for each in run.entries], of.language)
    return any(
        len(set(inner)) == 1 and inner[0] in TELLING and odd not in inner
        for odd, inner in ((own[0], own[1:]), (own[-1], own[:-1]))
    )


def _headings(run: Run) -> Iterator[Run]:
    """Parts of the headings that bear no number."""
    if run.kind is not BlockKind.HEADING or run.numbered:
        return
    own = run.entries
    for front, behind in _PARTS:
        if len(own) - front - behind >= _SHORTEST:
            yield _part(run, own[front : len(own) - behind])
    for kept in (
        tuple(e for e in own if not _closes(e)),
        tuple(e for e in own if not _closes(e) and not _asks_or_needs(e)),
    ):
        if LEAST <= len(kept) < len(own):
            yield _part(run, kept)


def _closes(each: Entry) -> bool:
    return list_words.CLOSING.match(each.text.lower()) is not None


def _asks_or_needs(each: Entry) -> bool:
    return each.text.endswith("?") or list_words.NEEDED.search(each.text.lower()) is not None


def _part(run: Run, kept: tuple[Entry, ...]) -> Run:
    return run._replace(entries=kept, before=kept[0].text.block - 1)


def _bold(of: Outline) -> Iterator[Run]:
    """Paragraphs that open with bold words, with no more than a few without between two of them."""
    run: list[Entry] = []
    for block in range(of.last + 1):
        if of.lead(block) and of.kind(block) is BlockKind.PARAGRAPH:
            run.append(entries.entry(of, block))
        elif run and (
            of.kind(block) is not BlockKind.PARAGRAPH
            or block - run[-1].text.block > entries.MAX_BELOW
        ):
            if len(run) >= _SHORTEST:
                yield Run(tuple(run), BlockKind.PARAGRAPH, False, False, run[0].text.block - 1)
            run = []


def _paragraphs(of: Outline) -> Iterator[Run]:
    """Paragraphs that follow one another, each with a head of its own: "**Salt.** Too much …".
    The first ones and the last may only look so."""
    run: list[Entry] = []
    for block in range(of.last + 1):
        each = _headed(of, block)
        if each is not None:
            run.append(each)
            continue
        for front, behind in product(range(_LOOKING_SO + 1), repeat=2):
            kept = tuple(run[front : len(run) - behind])
            if len(kept) >= _SHORTEST:
                yield Run(kept, BlockKind.PARAGRAPH, False, False, kept[0].text.block - 1)
        run = []


def _headed(of: Outline, block: int) -> Entry | None:
    if of.kind(block) is not BlockKind.PARAGRAPH or numbering.numbered(of.text(block)):
        return None
    each = entries.entry(of, block)
    return each if each.body is not None else None
