"""Which line of a pasted page is its title: the one that best heads what is told below."""

from __future__ import annotations

from collections.abc import Sequence

from sharekit.article.boilerplate.byline_words import BYLINE
from sharekit.article.boilerplate.bylines import is_name, read_byline
from sharekit.article.boilerplate.kinds import LineKind
from sharekit.article.boilerplate.lines import Line, classify, heads_caption, is_sentence, letters
from sharekit.article.dates import has_date
from sharekit.article.hints import hints, topics
from sharekit.article.model import BlockKind
from sharekit.article.told import is_unspaced, share_told, words_told
from sharekit.lazy import lazy

_MOST_LINES = 60
"""Lines of a head, menu and all."""
_LONGEST = 160
_FULL, _ENOUGH, _LONG, _MANY, _LONG_LINE = 4, 10, 60, 12, 6
"""Words and characters of a headline that has enough."""
_NEARLY = 0.8
_ONE_LINE = 60
_STRONG = 100
"""Characters of a sentence that surely is of the text."""
_LONGEST_DATE = 80
_MOST_TOLD = 200
_SET_APART, _FEW_APART = 2.5, 0.2
_DECK = 1.5
_NEAR_BYLINE = (3.0, 2.7, 1.2)
"""What it is worth when a byline stands so many lines below."""
_FIELD = lazy(r"[^\W\d_][^:]{2,20}: [^:]{0,15}\d[^:]{0,10}$")  # `Member since: March 2014`
_PATH = lazy(r"\s[›»>/|·•∙]\s|^[←→‹›«»<>]|[←→›»]$")


def find_headline(lines: Sequence[Line]) -> int | None:
    """The index of the title among the first lines of a pasted page; None where nothing is one."""
    start = _text_starts(lines)
    below = [line.text for line in lines[start : start + _MOST_TOLD] if is_sentence(line.text)]
    told = words_told(below)
    themes = topics(below[:_MOST_LINES])
    bylines = _bylines(lines[:start])
    apart = sum(_is_set_apart(index, lines) for index in range(start)) <= _FEW_APART * start
    best, most = None, 0.0
    for index in range(start):
        captioned = index > 0 and heads_caption(lines[index - 1].text)
        if opens_post(lines[index], lines[index + 1 : index + 2]):
            continue
        if index not in bylines and not captioned and _may_be(lines[index]):
            score = _worth(index, lines, told, bylines, apart=apart)
            score -= len(hints(lines[index].text) - themes)
            if score > most:
                best, most = index, score
    return best


def opens_post(line: Line, below: Sequence[Line]) -> bool:
    """Is it the first sentence of a post that has no title, and a paragraph for each sentence?"""
    if not line.text.endswith(".") or not is_sentence(line.text) or not below:
        return False
    return below[0].gap and is_sentence(below[0].text) and len(below[0].text) <= _ONE_LINE


def _text_starts(lines: Sequence[Line]) -> int:
    """Where the text begins: at a long sentence, or at two in a row."""
    for index, line in enumerate(lines[:_MOST_LINES]):
        if not _is_prose(line):
            continue
        below = lines[index + 1] if index + 1 < len(lines) else None
        if index and (len(line.text) >= _STRONG or (below is not None and _is_prose(below))):
            return index
    return min(len(lines), _MOST_LINES)


def _is_prose(line: Line) -> bool:
    return is_sentence(line.text) and not classify(line.text)


def _is_byline(text: str) -> bool:
    found = classify(text)
    if found or len(text) > _LONGEST_DATE:
        return found is not None and found.kind is LineKind.BYLINE
    return has_date(text) and not is_sentence(text)


def _bylines(head: Sequence[Line]) -> set[int]:
    """Lines with a date or an author, and the names and roles right above one."""
    found = {i for i, line in enumerate(head) if _is_byline(line.text)}
    for index in range(len(head) - 2, 0, -1):
        told = read_byline(head[index + 1].text, None).authors if index + 1 in found else ()
        if not told and is_name(head[index].text) and found & {index + 1, index + 2}:
            found |= {index} | ({index + 1} if not classify(head[index + 1].text) else set())
    return found


def _may_be(line: Line) -> bool:
    text = line.text
    return (
        line.kind is BlockKind.PARAGRAPH
        and len(text) <= _LONGEST
        and any(map(str.isalpha, text))
        and text[-1] not in ",;:"
        and not classify(text)
    )


def _worth(
    index: int, lines: Sequence[Line], told: str, bylines: set[int], *, apart: bool
) -> float:
    """How well it would head the text. apart: do few lines stand between blank ones, and does
    it tell of a line that it does?"""
    text = lines[index].text
    near = next((n for n in range(len(_NEAR_BYLINE)) if index + n + 1 in bylines), None)
    if near and _may_tell_author(lines[index + near].text):
        near -= 1
    words = min(_words(text), _FULL) / _FULL
    return (
        2 * words
        + min(len(text), _LONG) / (4 * _LONG)
        + min(_words(text), _ENOUGH) / _ENOUGH
        + 3 * words * share_told(text, told)
        + (words * _NEAR_BYLINE[near] if near is not None else 0)
        + (2 if _said_again(index, lines) else 0)
        + (_SET_APART if apart and _is_set_apart(index, lines) else 0)
        - (3 if _PATH.search(text) else 0)
        - (4 / len(text.split()) if is_name(text) else 0)
        - (1 if _words(text) < _FULL and any(map(str.isdecimal, text)) else 0)
        - (1 if _words(text) > _MANY else 0)
        - (1 if _FIELD.match(text) else 0)
        - (3 if _may_tell_author(text) else 0)
        - (_DECK if _below_another(index, lines) else 0)
        - (2 if _told_above(index, lines, bylines) else 0)
        - (2 if text.endswith(".") else 0)
    )


def _is_set_apart(index: int, lines: Sequence[Line]) -> bool:
    """Do blank lines part it from what stands around it?"""
    return lines[index].gap and index + 1 < len(lines) and lines[index + 1].gap


def _below_another(index: int, lines: Sequence[Line]) -> bool:
    """Could the line right above be the title, and this one its second line?"""
    above = lines[index - 1] if index else None
    if above is None or not _may_be(above) or hints(above.text) or _PATH.search(above.text):
        return False
    text = lines[index].text
    long = len(text) > _NEARLY * len(above.text) and _words(text) >= _LONG_LINE
    return long and _words(above.text) >= _FULL


def _told_above(index: int, lines: Sequence[Line], bylines: set[int]) -> bool:
    """Does a byline stand above? A date alone can be today's, in the page's head."""
    above = [i for i in bylines if i < index]
    return len(above) > 1 or any(read_byline(lines[i].text, None).authors for i in above)


def _may_tell_author(text: str) -> bool:
    """`Par Solène Kermadec (à Rennes)`; but `Von Katzen und Menschen` can be a title, too."""
    found = BYLINE.match(text)
    return found is not None and " " in found["name"]


def _words(text: str) -> int:
    """Words, where the script parts them; else a third of the characters."""
    return len(text) // 3 if is_unspaced(text) else len(text.split())


def _said_again(index: int, lines: Sequence[Line]) -> bool:
    """Does a heading of the comments, or the same line again, repeat it?"""
    said = letters(lines[index].text)
    return len(said) >= 12 and any(
        said in letters(line.text)
        for line in lines[index + 1 :]
        if len(line.text) <= 2 * _LONGEST and not is_sentence(line.text)
    )
