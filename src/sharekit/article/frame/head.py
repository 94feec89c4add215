"""Between the title and the text: labels, buttons, an outlet, a second line of the title."""

from __future__ import annotations

from collections.abc import Iterator

from sharekit.article.boilerplate.byline_words import BYLINE
from sharekit.article.boilerplate.bylines import is_name, read_byline
from sharekit.article.boilerplate.kinds import LineKind
from sharekit.article.dates import has_date
from sharekit.article.frame.known import BOXES, Known
from sharekit.article.sift import parts_deck

_DECK_WORDS = 6


def labels(page: Known, start: int, first: int) -> Iterator[int]:
    """Lines from `start` to the text that are none of it. A last one may be the first heading,
    where no buttons stand right above it; names are left to who reads bylines."""
    for index in range(start, first):
        if not page.is_label(index) or _may_be_author(page, index):
            continue
        above = page.findings[index - 1] if index > start else None
        boxed = index > start and page.of_box(index - 1)
        heading = index == first - 1 and not (boxed or (above and above.kind in BOXES))
        heading = heading and not (index > start and _is_outlet(page, index))
        deck = index == 0 and _reads_as_deck(page.lines[index].text)
        needed = 2 if index == start or (above and above.kind is LineKind.BYLINE) else 1
        if page.hinted(index) >= needed or not (heading or deck):
            yield index


def is_deck(page: Known, first: int, below: int) -> bool:
    """Is the first sentence the title's second line, with the byline and buttons below it?"""
    return parts_deck(page.lines[first + 1 : below], page.findings[first + 1 : below])


def _is_outlet(page: Known, index: int) -> bool:
    """`Haven Gazette, Stromay` right below `By Ann Lee`: names, parted by a comma."""
    parts = page.lines[index].text.split(", ")
    above = page.lines[index - 1].text
    return (
        len(parts) > 1
        and all(part[:1].isupper() and (" " not in part or is_name(part)) for part in parts)
        and bool(read_byline(above, None).authors)
    )


def _may_be_author(page: Known, index: int) -> bool:
    """Is it a name above a date or the like? Who reads bylines needs it."""
    below = page.findings[index + 1 : index + 6]
    return is_name(page.lines[index].text) and any(
        found and found.kind is LineKind.BYLINE for found in below
    )


def _reads_as_deck(text: str) -> bool:
    """Some words, most of them small, and none of a byline: a title's second line."""
    words = text.split()
    small = sum(word[0].islower() for word in words)
    if len(words) < _DECK_WORDS or BYLINE.match(text) or has_date(text):
        return False
    return 2 * small >= len(words) or not any(map(str.isupper, text))
