"""Below the text: shares, the author, other articles, the foot."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from sharekit.article.boilerplate.bylines import is_name
from sharekit.article.boilerplate.kinds import LineKind
from sharekit.article.boilerplate.lines import is_sentence, normal
from sharekit.article.boilerplate.phrases import ABOUT_AUTHOR
from sharekit.article.frame.known import POSTSCRIPTS, Known
from sharekit.article.frame.notices import LONGEST_NOTICE
from sharekit.article.frame.said import is_said
from sharekit.article.hints import hints
from sharekit.article.model import BlockKind

_LONGEST_LAST = 170
"""Characters of a sentence that can stand in the tail: of a biography or a notice."""
_BUTTONS = frozenset({LineKind.SHARE, LineKind.SOCIAL_COUNT, LineKind.RESPONSES})
_FOOT = frozenset({LineKind.LEGAL, LineKind.REPLY})
_ROW = 2
"""Buttons by which a row of them is known."""
_TOLD_TOO = frozenset({"price"})
"""Hints that a text gives as often as a page does."""


def taken_off(page: Known, sentences: list[int], authors: str) -> list[int]:
    """The sentences without the last ones that only the tail holds. authors: their names and what
    stands beside them, case folded."""
    count = len(sentences)
    while count > 1 and _is_of_it(page, sentences[count - 2], sentences[count - 1], authors):
        count -= 1
    return sentences[:count]


def holds(page: Known, index: int, last: int) -> bool:
    """Below the last sentence of the text: all but what is known, and what is still of it."""
    if page.findings[index] or _closes_text(page, index, last):
        return False
    line = page.lines[index]
    signed = index > last + 1 and page.lines[index - 1].text[-1] == ","
    of_text = line.kind is not BlockKind.PARAGRAPH or (
        signed or line.text[-1] in ",;:-–—" or line.text[0] in "-–—" or line.text[0].islower()
    )
    return not (of_text and not any(page.findings[last + 1 : index]))


def _is_of_it(page: Known, above: int, last: int, authors: str) -> bool:
    """Is the last sentence a biography, a notice, or a headline with an end mark?"""
    text = page.lines[last].text
    if len(text) > _LONGEST_LAST or text.startswith(POSTSCRIPTS):
        return False
    island = range(above + 1, last)
    known = {found.kind for i in island if (found := page.findings[i])}
    labels = [i for i in island if page.is_label(i)]
    if _tells_of_author(text, authors, near=not island):
        return True
    signed = page.lines[last - 1].text
    if island and is_name(signed) and signed.casefold() in authors:
        return True
    if any(normal(page.lines[i].text) in ABOUT_AUTHOR for i in island):
        return True
    if len(island) >= 2 and _opens(page, island, last):
        return True
    headline = text.endswith(("?", "!")) and len(text) <= LONGEST_NOTICE
    return headline and (LineKind.RELATED in known or len(labels) >= 2)


def _opens(page: Known, island: Sequence[int], last: int) -> bool:
    """Do buttons or the foot stand there? A box for a newsletter has its legal lines, too, and a
    row of buttons right below the sentence ends the text only there."""
    known = [found for i in island if (found := page.findings[i])]
    told = (page.findings[i] for i in island if not is_sentence(page.lines[i].text))
    buttons = [found for found in told if found and found.kind in _BUTTONS]
    if len(buttons) > 1:
        return True
    if _above_buttons(page, last):
        return False
    boxed = any(found.kind is LineKind.NEWSLETTER for found in known)
    foot = not boxed and any(found.kind in _FOOT for found in known)
    return foot or any(found.sure for found in buttons)


def _above_buttons(page: Known, last: int) -> bool:
    """Does a row of them stand right below, no more than separators between?"""
    below = (
        found
        for line, found in zip(page.lines[last + 1 :], page.findings[last + 1 :], strict=True)
        if any(map(str.isalnum, line.text))
    )
    row = list(islice(below, _ROW))
    return len(row) == _ROW and all(found and found.kind in _BUTTONS for found in row)


def _tells_of_author(text: str, authors: str, *, near: bool) -> bool:
    """Does the sentence begin with an author's name? Right below the text with the whole."""
    words = text.split()[:2]
    whole = " ".join(word.strip(",.;:") for word in words)
    if is_name(whole):
        return whole.casefold() in authors
    first = words[0].casefold()
    return not near and len(first) > 2 and first in authors.split()


def _closes_text(page: Known, index: int, last: int) -> bool:
    """Is all from the last sentence to this line too short for one (`She stayed.`), or said?"""
    return not any(page.findings[last + 1 : index]) and all(
        not hints(page.lines[i].text) - page.topics - _TOLD_TOO and is_said(page.lines[i].text)
        for i in range(last + 1, index + 1)
    )
