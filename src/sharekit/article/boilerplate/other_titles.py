"""Titles of other articles below a heading such as `Read also`, and subheadings among them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import islice

from sharekit.article.boilerplate.kinds import LineKind
from sharekit.article.boilerplate.lines import Finding, Line, heads_related, is_sentence, title_case
from sharekit.article.model import BlockKind
from sharekit.article.told import share_told, words_told

_TITLE_SPACES, _LONGEST, _ENOUGH = 7, 120, 100
"""Spaces of what is longer than most subheadings, characters of a title, enough subheadings."""
_NO_TITLE = tuple(",;:，；：")
"""What no title ends with."""
_FEW_SPACES = 3
"""Spaces of the shortest line with a colon that goes on with the text."""
_MUCH_SHORTER, _A_BIT_SHORTER, _AS_LONG = 0.6, 0.7, 1.2
_FEWEST, _FEWEST_SPACES = 2, 3
"""Titles, of so many spaces at least, by which a doubtful heading of a list is known."""
_TOLD = 0.5
"""Of a subheading's words the text uses so many: those of another article's title are its own."""


def titles_of_others(
    lines: Sequence[Line], findings: Sequence[Finding | None], reasons: Sequence[str | None]
) -> Iterator[int]:
    """Which lines stand directly under a heading of related articles: list items, and
    titles, which are no sentences. The last of several above prose can be a subheading: one that
    is like the text's others, or much shorter than the titles."""
    others = subheadings(lines, findings)
    told = telling(lines)
    related = label = False
    titles: list[str] = []
    for index, (line, finding) in enumerate(zip(lines, findings, strict=True)):
        if finding and finding.kind is LineKind.RELATED:
            label, titles = heads_related(line.text), []
            related = bool(reasons[index]) or (label and _heads_list(lines[index + 1 :]))
            if related:
                yield index
        elif related and (_is_item(line, label=label) or _asks(index, lines, findings)):
            above_prose = _heads_prose(index, lines, findings)
            if not (above_prose and reads_as_subheading(line.text, titles, others, told)):
                titles.append(line.text)
                yield index
        else:
            related = False


def _asks(index: int, lines: Sequence[Line], findings: Sequence[Finding | None]) -> bool:
    """Is it a title that asks something: right below the heading, and above another title?"""
    above = findings[index - 1] if index else None
    return (
        lines[index].text.endswith(("?", "!"))
        and len(lines[index].text) <= _LONGEST
        and above is not None
        and above.kind is LineKind.RELATED
        and heads_related(lines[index - 1].text)
        and index + 1 < len(lines)
        and _is_item(lines[index + 1], label=True)
        and not findings[index + 1]
    )


def _heads_list(below: Sequence[Line]) -> bool:
    """Do lines as long as headlines follow one another there?"""
    return len(below) >= _FEWEST and all(
        _is_item(line, label=True) and line.text.count(" ") >= _FEWEST_SPACES
        for line in below[:_FEWEST]
    )


def subheadings(lines: Sequence[Line], findings: Sequence[Finding | None]) -> list[str]:
    """Lines that surely are subheadings, the first of them: short, alone between two paragraphs."""
    found = (i for i in range(1, len(lines) - 1) if _is_subheading(i, lines, findings))
    return [lines[index].text for index in islice(found, _ENOUGH)]


def telling(lines: Sequence[Line]) -> Callable[[], str]:
    """The words that the sentences of these lines use, found when first asked for."""
    return cache(lambda: words_told(line.text for line in lines if is_sentence(line.text)))


def _is_item(line: Line, *, label: bool) -> bool:
    kinds = {BlockKind.LIST_ITEM, BlockKind.PARAGRAPH} if label else {BlockKind.LIST_ITEM}
    return line.kind in kinds and not is_sentence(line.text) and not _goes_on(line.text)


def _is_subheading(index: int, lines: Sequence[Line], findings: Sequence[Finding | None]) -> bool:
    """Is it a short line alone between two paragraphs, or an advertisement and one?"""
    text, above, below = lines[index].text, findings[index - 1], lines[index + 1].text
    return (
        not any(findings[index : index + 2])
        and not is_sentence(text)
        and text[-1:] not in ",;:"
        and text.count(" ") < _TITLE_SPACES
        and (above.kind is LineKind.PROMOTION if above else is_sentence(lines[index - 1].text))
        and (is_sentence(below) or (below[-1:] == ":" and below.count(" ") >= _FEW_SPACES))
    )


def _goes_on(text: str) -> bool:
    """`… and found three things:`: a paragraph, or an item of its list, not a title."""
    return text.endswith(_NO_TITLE)


def _heads_prose(index: int, lines: Sequence[Line], findings: Sequence[Finding | None]) -> bool:
    """Can it be a subheading below a list of titles: short, above prose, not the first of them?"""
    text = lines[index].text
    if text.count(" ") >= _TITLE_SPACES or index + 1 >= len(lines) or findings[index]:
        return False
    above, below = findings[index - 1], lines[index + 1].text
    first = above is not None and above.kind is LineKind.RELATED
    return not first and not findings[index + 1] and (is_sentence(below) or _goes_on(below))


def reads_as_subheading(
    text: str, titles: Sequence[str], others: Sequence[str], told: Callable[[], str]
) -> bool:
    """Is it rather one of the text's subheadings than one more of the titles above it?

    others: the text's surer subheadings. told: its words, as `telling` finds them.
    """
    shortest = min(map(len, titles), default=0)
    if len(text) < _MUCH_SHORTER * shortest:
        return True
    others = [each for each in others if each != text]
    if title_case(text) not in {title_case(each) for each in others}:
        return False
    as_long = _AS_LONG * max(map(len, others))
    if min(len(text), shortest) <= as_long or len(text) < _A_BIT_SHORTER * shortest:
        return True
    return share_told(text, told()) >= _TOLD
