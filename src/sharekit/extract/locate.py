"""Finds a person's own choice of words in an article, so that what is drawn is the article's."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

from sharekit.article.clean import clean
from sharekit.article.model import Article, BlockKind
from sharekit.extract.edits import fold, matches
from sharekit.extract.language.sentences import split_sentences
from sharekit.extract.model import Quote
from sharekit.extract.slices import cut, language_of
from sharekit.lazy import lazy

MAX_CHARACTERS = 2000
"""No quote is longer; a longer text isn't looked for."""

MAX_TRIES = 1000
"""Places in one block that are tried; a quote stands at the first or second."""

_LOOKED_IN = frozenset(
    {BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTATION, BlockKind.HEADING}
)
_STOPS = ".,;:!?…。！？；，、।"
# One character for one: every mark to a straight one, every space to the common one.
_PLAIN = str.maketrans(
    dict.fromkeys("“”„«»‟", '"')
    | dict.fromkeys("‘’‚‹›‛", "'")
    | dict.fromkeys("\t\n\r\f\v\u00a0\u2009\u202f\u3000", " ")
)
_RUN = lazy(r" {2,}|\.\.\.")
_SHORT = {" ": " ", ".": "…"}
_OUTER = ' "“”„«»‟'


def find(article: Article, text: str) -> Quote | None:
    """The first place of these words in the article's body, as a quote; None if they aren't there.

    White space, straight or curly marks, the case of the first letter and the end mark may differ;
    words, their order and the marks between them may not. The article's own form is kept. What
    nobody sees, such as a soft hyphen that was copied along, is taken out as reading does.
    """
    wanted = _without_outer_marks(fold(clean(text)[: MAX_CHARACTERS + 1]))
    body = wanted.rstrip(_STOPS + " ")
    if len(wanted) > MAX_CHARACTERS or not any(map(str.isalnum, body)):
        return None
    needle = _plain(body).text
    for number, block in enumerate(article.blocks):
        if block.kind not in _LOOKED_IN:
            continue
        plain = _plain(block.text)
        start = _search(plain.text, needle)
        if start is not None:
            place = plain.origin(start), plain.origin(start + len(needle))
            return _quote(article, number, place, wanted, body)
    return None


def recall(
    article: Article, text: str, place: tuple[int, int, int], edits: tuple[str, ...]
) -> Quote | None:
    """A quote that was drawn before, where the article still holds it word for word.

    place: (block, start, end) where it stood; it may stand elsewhere now. edits: as recorded. None
    where the words are gone.
    """
    if _is_slice(article, text, place, edits):
        return _drawn(article, place, text, edits)
    found = find(article, text)
    if found is None:
        return None
    return _drawn(article, (found.block, found.start, found.end), text, (*edits, *found.edits))


def stands(article: Article, quote: Quote) -> bool:
    """Is the quote this article's, at the place that it names?"""
    return _is_slice(article, quote.text, (quote.block, quote.start, quote.end), quote.edits)


def _is_slice(
    article: Article, text: str, place: tuple[int, int, int], edits: tuple[str, ...]
) -> bool:
    block, start, end = place
    if not 0 <= block < len(article.blocks):
        return False
    there = article.blocks[block].text
    return 0 <= start < end <= len(there) and matches(text, there[start:end], edits)


def _drawn(
    article: Article, place: tuple[int, int, int], text: str, edits: tuple[str, ...]
) -> Quote | None:
    block, start, end = place
    if not matches(text, article.blocks[block].text[start:end], {*edits, "space"}):
        return None
    return cut(
        article,
        block,
        start,
        end,
        wanted=edits,
        whole=_is_whole(article, block, start, end),
        reasons=("chosen before",),
    )


def _is_whole(article: Article, block: int, start: int, end: int) -> bool:
    text = article.blocks[block].text
    spans = split_sentences(text, language=language_of(article))
    ends = {b for _, b in spans} | {b - len(_tail(text[a:b])) for a, b in spans}
    return start in {a for a, _ in spans} and end in ends


def _without_outer_marks(text: str) -> str:
    """The text without quotation marks put around the whole of it."""
    inner = text.strip(_OUTER)
    around = text[:1] in _OUTER and text.rstrip(_STOPS)[-1:] in _OUTER if text else False
    return inner if around and not re.search(r"[\"“”„«»]", inner) else text


class _Plain(NamedTuple):
    """A text with plain marks and single spaces, and the way back to its own offsets."""

    text: str
    shifts: tuple[tuple[int, int], ...]  # from this plain offset on, so many were left out

    def origin(self, offset: int) -> int:
        """The offset in the text as it was."""
        place = bisect_right(self.shifts, offset, key=lambda shift: shift[0]) - 1
        return offset + self.shifts[place][1]


def _plain(text: str) -> _Plain:
    translated = text.translate(_PLAIN)
    parts: list[str] = []
    shifts = [(0, 0)]
    last = length = 0
    for run in _RUN.finditer(translated):
        parts += (translated[last : run.start()], _SHORT[run[0][0]])
        length += run.start() - last + 1
        last = run.end()
        shifts.append((length, last - length))
    return _Plain("".join((*parts, translated[last:])), tuple(shifts))


def _search(text: str, body: str) -> int | None:
    """Where the body stands in the text between word borders, its first letter in either case.

    Plain searches, which take linear time whatever the texts are; a pattern wouldn't.
    """
    at = next(index for index, character in enumerate(body) if character.isalnum())
    found: list[int] = []
    for case in {body[at], body[at].lower(), body[at].upper()}:
        if len(case) > 1:
            continue  # ß has no capital of its own
        needle = body[:at] + case + body[at + 1 :]
        start = -1
        for _ in range(MAX_TRIES):
            start = text.find(needle, start + 1)
            if start < 0:
                break
            end = start + len(needle)
            if not _joined(text, start) and not _joined(text, end):
                found.append(start)
                break
    return min(found, default=None)


def _joined(text: str, border: int) -> bool:
    """Is a word cut at this offset?"""
    return text[border - 1 : border].isalnum() and text[border : border + 1].isalnum()


def _quote(article: Article, number: int, place: tuple[int, int], wanted: str, body: str) -> Quote:
    start, end = place
    block = article.blocks[number].text
    stopped = len(wanted) > len(body)
    if stopped:  # the article's own end mark, where it has one there, rather than the person's
        while end < len(block) and block[end] in ".!?…。！？।":
            end += 1
    asked = (("capital",) if _first_letter(body).isupper() else ()) + (("stop",) if stopped else ())
    return cut(
        article,
        number,
        start,
        end,
        wanted=asked,
        whole=_is_whole(article, number, start, end),
        reasons=("your own choice",),
    )


def _tail(sentence: str) -> str:
    return sentence[len(sentence.rstrip(_STOPS)) :]


def _first_letter(text: str) -> str:
    return next((character for character in text if character.isalnum()), "")
