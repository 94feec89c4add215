"""Titles of other articles below a heading such as `Read also`, and subheadings among them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sharekit.article.boilerplate import LineKind
from sharekit.article.lines import Finding, Line, heads_related, is_sentence, title_case
from sharekit.article.model import BlockKind

_TITLE_SPACES = 7
"""Spaces of what is longer than most subheadings."""


def titles_of_others(
    lines: Sequence[Line], findings: Sequence[Finding | None], reasons: Sequence[str | None]
) -> Iterator[int]:
    """Which lines stand directly under a heading of related articles: list items, and
    titles, which are no sentences. Where the text has subheadings, the last of several titles
    above prose is one, if capitalised as they are."""
    styles = {
        title_case(lines[index].text)
        for index in range(1, len(lines) - 1)
        if _is_subheading(index, lines, findings)
    }
    related = label = False
    for index, (line, finding) in enumerate(zip(lines, findings, strict=True)):
        if finding and finding.kind is LineKind.RELATED and reasons[index]:
            related, label = True, heads_related(line.text)
        elif related and _is_item(line, label=label):
            heads = title_case(line.text) in styles and _heads_prose(index, lines, findings)
            if not heads:
                yield index
        else:
            related = False


def _is_item(line: Line, *, label: bool) -> bool:
    kinds = {BlockKind.LIST_ITEM, BlockKind.PARAGRAPH} if label else {BlockKind.LIST_ITEM}
    return line.kind in kinds and not is_sentence(line.text) and not _goes_on(line.text)


def _is_subheading(index: int, lines: Sequence[Line], findings: Sequence[Finding | None]) -> bool:
    """Is it a short line alone between two paragraphs, or an advertisement and one?"""
    text, above = lines[index].text, findings[index - 1]
    return (
        not any(findings[index : index + 2])
        and not is_sentence(text)
        and text[-1:] not in ",;:"
        and text.count(" ") < _TITLE_SPACES
        and (above.kind is LineKind.PROMOTION if above else is_sentence(lines[index - 1].text))
        and is_sentence(lines[index + 1].text)
    )


def _goes_on(text: str) -> bool:
    """`… six months at the stall. She found three things:`: a paragraph, not a title."""
    return text[-1:] in ",;:" and text.count(" ") >= _TITLE_SPACES


def _heads_prose(index: int, lines: Sequence[Line], findings: Sequence[Finding | None]) -> bool:
    """Can it be a subheading below a list of titles: short, above prose, not the first of them?"""
    text = lines[index].text
    if text.count(" ") >= _TITLE_SPACES or index + 1 >= len(lines) or findings[index]:
        return False
    above, below = findings[index - 1], lines[index + 1].text
    first = above is not None and above.kind is LineKind.RELATED
    return not first and not findings[index + 1] and (is_sentence(below) or _goes_on(below))
