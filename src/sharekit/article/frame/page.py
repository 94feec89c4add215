"""A pasted page from its title to its comments: which of its lines frame the article.

One way through: sentences → notices among them → the prose without its tail → head, boxes, tail.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from sharekit.article.boilerplate.kinds import LineKind
from sharekit.article.boilerplate.lines import Finding, Line, is_sentence
from sharekit.article.frame import boxes, head, notices, tail
from sharekit.article.frame.known import LONGEST_LABEL, Known, found_in
from sharekit.article.hints import hints, topics
from sharekit.article.model import Dropped

_LEAST_KNOWN, _LEAST_KINDS = 4, 2
_LEAST_SPOKEN = 5
"""Known lines, and their kinds, by which a text is a pasted page; or lines that speak as one."""
_MOST_TOLD = 300
"""Sentences that tell what an article is about."""
_BESIDE = "around the article"


def take_off(lines: Sequence[Line]) -> tuple[list[Line], list[Dropped]]:
    """A page's lines without such ones. lines: from below the title to where comments begin."""
    beside = set(_beside(lines))
    kept = [line for index, line in enumerate(lines) if index not in beside]
    return kept, [Dropped(lines[index].text, _BESIDE) for index in sorted(beside)]


def pasted(lines: Sequence[Line]) -> bool:
    """Are these lines a page that was pasted whole?

    Enough of them speak as a page does, where short lines follow one another: headings of a text
    stand alone.
    """
    spoken = known = run = 0
    kinds: set[LineKind] = set()
    for index, line in enumerate(lines):
        found = found_in(line)
        if found:
            known += 1
            kinds.add(found.kind)
        if not found and is_sentence(line.text):
            run = 0
            continue
        run += 1
        following = index + 1 < len(lines) and not is_sentence(lines[index + 1].text)
        if run > 1 or following:
            spoken += bool(found or hints(line.text))
        if (known >= _LEAST_KNOWN and len(kinds) >= _LEAST_KINDS) or spoken >= _LEAST_SPOKEN:
            return True
    return False


def _beside(lines: Sequence[Line]) -> Iterator[int]:
    """Which unknown lines are none of the article."""
    findings = [found_in(line) for line in lines]
    sentences = [i for i, line in enumerate(lines) if not findings[i] and is_sentence(line.text)]
    page = Known(lines, findings)
    told = (lines[i].text for i in sentences if notices.surely_tells(page, i))
    page = page._replace(topics=topics(islice(told, _MOST_TOLD)))
    page = page._replace(notices=notices.notices(page, sentences))
    sentences = [i for i in sentences if i not in page.notices]
    prose = tail.taken_off(page, sentences, _authors(page, sentences))
    yield from page.notices
    yield from boxes.pulled(page, prose)
    if not prose:
        return
    first, last = prose[0], prose[-1]
    yield from head.labels(page, 0, first)
    text = sorted({*prose, *(i for i in range(first, last) if boxes.is_text(page, i))})
    for above, below in pairwise(text):
        if above == first and head.is_deck(page, above, below):
            yield from head.labels(page, above + 1, below)
        elif below - above > 1:
            yield from boxes.boxed(page, above + 1, below)
    yield from (i for i in range(last + 1, len(lines)) if tail.holds(page, i, last))


def _authors(page: Known, sentences: Sequence[int]) -> str:
    """The lines above the text that may name its authors, case folded."""
    if not sentences:
        return ""
    deck = len(sentences) > 1 and head.is_deck(page, *sentences[:2])
    return _names(page.lines[: sentences[int(deck)]], page.findings).casefold()


def _names(lines: Sequence[Line], findings: Sequence[Finding | None]) -> str:
    """Their words with capitals: of `On the cost of yes` none can be a name but the first."""
    told = (
        line.text.replace(",", " ")
        for line, found in zip(lines, findings, strict=False)
        if len(line.text) <= LONGEST_LABEL and (not found or found.kind is LineKind.BYLINE)
    )
    return " ".join(word for text in told for word in text.split() if not word[0].islower())
