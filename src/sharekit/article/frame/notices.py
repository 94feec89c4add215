"""Sentences that are none of the article: notices beside a box, rows of a form, captions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from sharekit.article.boilerplate.kinds import LineKind
from sharekit.article.boilerplate.lines import heads_caption, is_sentence
from sharekit.article.frame.known import POSTSCRIPTS, QUOTES, Known
from sharekit.article.hints import hints

LONGEST_NOTICE = 120
LONGEST_FIELD = 60
_LONGEST_CAPTION = 200
_FORM = 3
"""Lines above a sentence that can be the rest of its form."""


def surely_tells(page: Known, index: int) -> bool:
    """Is a sentence surely the article's: longer than notices are, or not beside a box, nor like
    one?"""
    text = page.lines[index].text
    if len(text) > LONGEST_NOTICE or len(text) <= LONGEST_FIELD:
        return len(text) > LONGEST_NOTICE
    return not page.beside_box(index) and len(hints(text)) < 2


def notices(page: Known, sentences: Sequence[int]) -> frozenset[int]:
    """Which lines are such: of the sentences, and those below a caption's heading."""
    found = frozenset(i for i in sentences if _is_notice(page, i)) | _captions(page)
    page = page._replace(notices=found)
    return found | {i for i in sentences if _is_within_form(page, i)}


def _captions(page: Known) -> frozenset[int]:
    """The lines below `Image caption,`; below such a label without a comma, no sentences."""
    return frozenset(
        index + 1
        for index, (line, below) in enumerate(pairwise(page.lines))
        if heads_caption(line.text)
        and len(below.text) <= _LONGEST_CAPTION
        and (line.text.endswith(",") or not is_sentence(below.text))
    )


def _is_notice(page: Known, index: int) -> bool:
    """A sentence about cookies, terms or mails, next to lines of the kind."""
    text = page.lines[index].text
    if len(text) > LONGEST_NOTICE or text[0] in QUOTES or page.lines[index].marker:
        return False
    if text.startswith(POSTSCRIPTS):
        return False
    around = [i for i in (index - 1, index + 1) if 0 <= i < len(page.lines)]
    boxed = [i for i in around if page.of_box(i)]
    if not boxed and "consent" in hints(text):
        boxed = [i for i in _labels_above(page, index) if page.of_box(i)]
    needed = 1 if len(text) <= LONGEST_FIELD and len(boxed) == 2 else 2
    return bool(boxed) and page.hinted(index) >= needed


def _labels_above(page: Known, index: int) -> Iterator[int]:
    """The lines right above that are no sentences, or short ones: the rest of a form."""
    for above in range(index - 1, max(-1, index - 1 - _FORM), -1):
        text = page.lines[above].text
        if len(text) > LONGEST_NOTICE or (is_sentence(text) and len(text) > LONGEST_FIELD):
            return
        yield above


def _is_within_form(page: Known, index: int) -> bool:
    """Does a short sentence stand between a newsletter's heading and its consent or button?"""
    if not 0 < index < len(page.lines) - 1 or len(page.lines[index].text) > LONGEST_FIELD:
        return False
    above, below = page.findings[index - 1], page.findings[index + 1]
    asks = index + 1 in page.notices or (below and below.kind is LineKind.NEWSLETTER)
    heading = above and above.kind is LineKind.NEWSLETTER
    return bool(heading and asks and not is_sentence(page.lines[index - 1].text))
