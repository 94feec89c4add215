"""Between the sentences of the text: boxes, headings, items of lists, pulled quotes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sharekit.article.boilerplate.kinds import LineKind
from sharekit.article.boilerplate.lines import is_sentence, letters
from sharekit.article.frame.known import QUOTES, Known
from sharekit.article.frame.notices import LONGEST_FIELD
from sharekit.article.frame.said import is_said
from sharekit.article.model import BlockKind
from sharekit.lazy import lazy

_TEXT_WORDS = 4
_SHORTEST_PULLED, _LONGEST_PULLED, _MOST_PULLED = 25, 300, 50
_INTERRUPTS = frozenset({LineKind.CAPTION, LineKind.AVATAR, LineKind.AGE_WARNING})
_QUANTITY = lazy(r"(?:\d{1,4}(?:[.,/]\d{1,3})?|[½¼¾⅓⅔]) ?(?=\D)")
_FEWEST_ITEMS = 2


def pulled(page: Known, prose: Sequence[int]) -> Iterator[int]:
    """Quoted lines whose words a longer sentence of the text has, too."""
    quoted = [
        i
        for i, line in enumerate(page.lines)
        if line.text[0] in QUOTES and _SHORTEST_PULLED <= len(line.text) <= _LONGEST_PULLED
    ]
    if not 0 < len(quoted) <= _MOST_PULLED:
        return
    said = {i: letters(page.lines[i].text) for i in {*prose, *quoted}}
    for index in quoted:
        own = said[index]
        if any(own in each and len(each) > len(own) for i, each in said.items() if i != index):
            yield index


def is_text(page: Known, index: int) -> bool:
    """Is it surely of the text, though no sentence: an item, a verse, what ends in a colon?"""
    line, hinted = page.lines[index], page.hinted(index)
    if page.findings[index] or index in page.notices or hinted > 1:
        return False
    words = len(line.text.split())
    if line.text[-1] == ":" and words >= _TEXT_WORDS + 4 * hinted:
        return True
    if hinted:
        return False
    if line.kind is not BlockKind.PARAGRAPH or _goes_on(page, index):
        return True
    return line.text[-1] in ",;" and words >= _TEXT_WORDS


def boxed(page: Known, start: int, end: int) -> Iterator[int]:
    """Which lines between two of the text are none of it: a box, maybe a heading above or below."""
    items = set(_items(page, start, end))
    labels = [i for i in range(start, end) if i not in items and page.is_label(i)]
    # Below other articles' titles a last label, maybe a subheading, makes no box of them.
    apart = not page.findings[end - 1] and _lists_titles(page, start, end)
    holds_box = any(page.of_box(i) for i in range(start, end - apart))
    spoken = [i for i in range(start, end) if page.of_box(i)]
    if len(spoken) > 1:  # next to each other they are sure
        yield from (i for i in spoken if page.findings[i])
    for index in labels:
        if index == end - 1:
            under = index - 1 in labels and not _lists_titles(page, start, index)
            below = index > start and (under or page.of_box(index - 1))
            calls = page.lines[start - 1].text if index == start else ""
            below = below or (calls.endswith(("!", "?")) and len(calls) <= LONGEST_FIELD)
            if page.hinted(index) >= 2 or (below and page.asks(index)):
                yield index
        elif holds_box and not _heads_text(page, index, end):
            yield index


def _goes_on(page: Known, index: int) -> bool:
    """Is it too short for a sentence, but said right below one (`She stayed.`)?"""
    above = page.lines[index - 1].text if index and not page.findings[index - 1] else ""
    return is_said(page.lines[index].text) and is_sentence(above)


def _items(page: Known, start: int, end: int) -> Iterator[int]:
    """The items of lists whose bullets were lost: right below a colon, or lines in a row of
    which some begin with a quantity or in small letters (`900 g of onions`)."""
    run: list[int] = []
    below_colon = start > 0 and page.lines[start - 1].text.endswith(":")
    for index in range(start, end + 1):
        if index < end and not page.findings[index] and page.is_label(index):
            run.append(index)
            continue
        listed = sum(_begins_small(page.lines[i].text) for i in run)
        if listed >= _FEWEST_ITEMS or (below_colon and run and run[0] == start):
            yield from run
        run = []


def _lists_titles(page: Known, start: int, end: int) -> bool:
    """Do other articles' titles stand there, under a heading of theirs?"""
    return any(found and found.kind is LineKind.RELATED for found in page.findings[start:end])


def _heads_text(page: Known, index: int, end: int) -> bool:
    """Does only an advertisement, a picture or a link stand between the line and the text?"""
    return all(
        (found := page.findings[i]) and (found.kind in _INTERRUPTS or page.is_advert(i))
        for i in range(index + 1, end)
    )


def _begins_small(text: str) -> bool:
    """Does it begin in small letters, behind a quantity maybe?"""
    quantity = _QUANTITY.match(text)
    return text[quantity.end() if quantity else 0 :][:1].islower()
