"""The list that an article is about, or that one of its lines announces.

A list counts where something names it: the title ("5 habits of …"), or a line above it that ends in
a colon. Navigation, sources, what to buy beforehand, and the points of a comparison don't.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from sharekit.article.model import Article, BlockKind
from sharekit.extract import catalogues, entries, list_words
from sharekit.extract.comparison import comparison
from sharekit.extract.entries import Run
from sharekit.extract.list_titles import promises_things, promises_what
from sharekit.extract.model import Entry, Items, Passage
from sharekit.extract.ordinals import ordinal_runs
from sharekit.extract.outline import Outline, outline
from sharekit.extract.parallels import chapters, parallel
from sharekit.extract.steps import steps
from sharekit.extract.tense import told as past
from sharekit.extract.words import WORD

LEAST, MOST = 3, 15
WORDS, WIDE = 5, 40
"""Words of a sentence that says something by itself, or characters where none are parted."""

_STOPS = (".", "!", "。", "！", "।", "»", "”")
MAX_ITEM = 220
"""Characters of an item; what is longer is a paragraph."""


def items(article: Article) -> Items | None:
    """The items of an article's list, or None. Verbatim; numbers in front are left out."""
    return _found(article)


@lru_cache(maxsize=2)
def _found(article: Article) -> Items | None:
    of = outline(article)
    taken = _taken(article)
    weighed = [
        (confidence, -number, run)
        for number, run in enumerate(
            [*entries.runs(of), *_paragraph_runs(of), *_counting_sentences(of)]
        )
        if not taken & {each.text.block for each in run.entries}
        and (confidence := _confidence(of, run)) > 0
    ]
    if not weighed:
        return None
    confidence, _, run = max(weighed, key=lambda each: each[:2])
    return Items(_without_closing(run), entries.lead(of, run), round(confidence, 2))


def _taken(article: Article) -> set[int]:
    """Blocks that belong to a comparison's points or to steps."""
    taken: set[int] = set()
    compared, stepped = comparison(article), steps(article)
    if compared is not None:
        taken |= {p.block for side in (compared.left, compared.right) for p in side.points}
    if stepped is not None:
        taken |= {each.text.block for each in stepped.steps}
    return taken


def _confidence(of: Outline, run: Run) -> float:
    """How surely a run is the article's list: 0 where nothing says so."""
    kept = _without_closing(run)
    if not LEAST <= len(kept) <= MOST or any(len(each.text) > MAX_ITEM for each in kept):
        return 0.0
    if catalogues.places([each.head for each in kept]):
        return 0.0
    number = _number(of, run, len(kept))
    if run.kind is BlockKind.PARAGRAPH and not run.numbered:
        return 0.65 if number in {len(kept), None} else 0.0
    line = entries.lead(of, run)
    if line is not None and (
        list_words.NEEDED.search(line.lower()) or list_words.ELSEWHERE.search(line.lower())
    ):
        return 0.0
    announced = line is not None and list_words.LISTED.search(line.lower()) is not None
    if number != len(kept) and _catalogue(kept, line, announced=announced):
        return 0.0
    if number == len(kept):
        return 0.95
    if run.numbered and _heads(of, run):
        return 0.8
    if run.kind is BlockKind.HEADING:
        return _alike(of, run, kept)
    if number is not None and run.numbered:
        return 0.75
    if line is None:
        return _promised(of, run, kept)
    if of.kind(run.before) is BlockKind.HEADING or entries.headlike(of, run.before):
        if announced:
            return 0.6
        return 0.55 if _stated(kept) and _only_list(of, run) else 0.0
    return 0.85 if announced else 0.7


def _promised(of: Outline, run: Run, kept: Sequence[Entry]) -> float:
    """How surely a list that no line announces is the one that the title promises."""
    others = sum(each.kind is BlockKind.LIST_ITEM for each in entries.runs(of)) > 1
    if run.kind is not BlockKind.LIST_ITEM or others or len(kept) <= LEAST:
        return 0.0
    said = all(len(each.text.split()) >= WORDS or len(each.text) >= WIDE for each in kept)
    title = of.article.title
    return 0.55 if said and (promises_things(title) or promises_what(title)) else 0.0


def _catalogue(kept: Sequence[Entry], line: Passage | None, *, announced: bool) -> bool:
    """Is it a list of what there is, not of what is said? Less so where it is called a list."""
    lines = [each.text for each in kept]
    if announced:
        return catalogues.share_of_facts(lines) >= 0.8
    if line is not None and (list_words.STOCK.search(line.lower()) or catalogues.short(lines)):
        return True
    return catalogues.share_of_facts(lines) >= 0.5 or catalogues.names(lines)


def _stated(kept: Sequence[Entry]) -> bool:
    """Is each entry a sentence of some length, as what is said is, and what there is isn't?"""
    return len(kept) > LEAST and all(
        each.text.endswith(_STOPS) and (len(each.text.split()) >= WORDS or len(each.text) >= WIDE)
        for each in kept
    )


def _heads(of: Outline, run: Run) -> bool:
    """Are the entries headings, or lines that were, each with a paragraph below?"""
    if run.kind is BlockKind.HEADING:
        return True
    blocks = [each.text.block for each in run.entries]
    return run.kind is BlockKind.PARAGRAPH and all(
        entries.headlike(of, block)
        and block + 1 not in blocks
        and of.kind(block + 1) is BlockKind.PARAGRAPH
        for block in blocks
    )


def _only_list(of: Outline, run: Run) -> bool:
    """Does no other list without numbers stand under a heading? Of several, none is the list."""
    line = entries.lead(of, run)
    others = (each for each in entries.runs(of) if each.kind is BlockKind.LIST_ITEM)
    return (
        line is not None
        and (" " in line or len(line) >= LEAST)
        and all(
            each.numbered
            or each.before == run.before
            or list_words.NEEDED.search((entries.lead(of, each) or "").lower())
            for each in others
        )
    )


def _number(of: Outline, run: Run, entries_kept: int) -> int | None:
    """The number that the title counts, or that it or the line above the run meets."""
    number = list_words.counted(of.article.title)
    if number is not None:
        return number
    above = _above(of, run)
    if list_words.counted(of.article.title, anything=True) == entries_kept:
        return entries_kept
    return entries_kept if above and list_words.counted(above) == entries_kept else None


def _above(of: Outline, run: Run) -> str:
    """The last sentence of the paragraph above a run, in lower case; empty where there is none."""
    block = run.before
    if of.kind(block) is BlockKind.HEADING and run.kind is not BlockKind.HEADING:
        block -= 1
    own = of.of_block(block) if of.kind(block) is BlockKind.PARAGRAPH else ()
    return own[-1].text.lower() if own else ""


def _alike(of: Outline, run: Run, kept: Sequence[Entry]) -> float:
    """How surely headings without numbers are a list: of one build, or announced as one."""
    if any(each.body is None or each.text.endswith(("?", "？")) for each in kept):
        return 0.0
    if comparison(of.article) is not None:  # its sides
        return 0.0
    if catalogues.share_of_facts([each.body or "" for each in kept]) >= 0.5:
        return 0.0
    title = (of.article.title or "").lower()
    called = any(list_words.LISTED.search(line) for line in (title, _above(of, run)))
    called = called or promises_things(title)
    texts = [each.text for each in kept]
    if not called and (_narrated(of, kept) or chapters(texts, of.language)):
        return 0.0
    if parallel(texts, of.language):
        return 0.7 if called else 0.55
    return 0.6 if called and len(kept) > LEAST else 0.0


def _narrated(of: Outline, kept: Sequence[Entry]) -> bool:
    """Do most of what stands below the headings tell what was? Then they are chapters."""
    told = 0
    for each in kept:
        own = of.of_block(each.text.block + 1)
        words = WORD.findall(own[0].text.lower()) if own else []
        told += any(past(words[at : at + 2], of.language) for at in range(len(words)))
    return 2 * told > len(kept)


def _without_closing(run: Run) -> tuple[Entry, ...]:
    """Headings of a list, without those that open or close the article."""
    if run.kind is not BlockKind.HEADING:
        return run.entries
    return tuple(each for each in run.entries if not list_words.CLOSING.match(each.text.lower()))


def _counting_sentences(of: Outline) -> list[Run]:
    """First, … Second, … Third, …: as many as the title counts."""
    number = list_words.counted(of.article.title)
    return [
        Run(run, BlockKind.PARAGRAPH, False, True, run[0].text.block - 1)
        for run in ordinal_runs(of)
        if len(run) == number
    ]


def _is_name(head: str) -> bool:
    return len(head.split()) <= WORDS - 1 and not head.endswith(("?", "!", "？", "！"))


def _paragraph_runs(of: Outline) -> list[Run]:
    """As many paragraphs as the title counts, each opening with a short line of its own; where it
    calls them a list without counting them, four or more whose lines are names."""
    title = (of.article.title or "").lower()
    number = list_words.counted(of.article.title)
    if number is None and list_words.LISTED.search(title) is None:
        return []
    if number is not None and not LEAST <= number <= MOST:
        return []
    found: list[Run] = []
    run: list[Entry] = []
    for block in range(1, of.last + 1):
        each = entries.entry(of, block) if of.kind(block) is BlockKind.PARAGRAPH else None
        if each is not None and each.body is not None and (number or _is_name(each.head)):
            run.append(each)
            continue
        if len(run) == number or (number is None and LEAST < len(run) <= MOST):
            found.append(Run(tuple(run), BlockKind.PARAGRAPH, False, False, run[0].text.block - 1))
        run = []
    return found
