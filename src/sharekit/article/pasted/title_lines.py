"""Which of the first lines of a text is its title: a menu may stand above, a byline below."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sharekit.article.boilerplate.bylines import is_byline, is_name
from sharekit.article.boilerplate.kinds import LineKind
from sharekit.article.boilerplate.lines import Line, classify, is_sentence, normal
from sharekit.article.model import BlockKind, Dropped
from sharekit.article.pasted.headlines import find_headline, opens_post

_LONGEST_TITLE = 160
_FIRST_LINES = 25
_MENU = 2
_LONG_TITLE = 3
"""Words of a title that no menu has."""
_UNDERLINE = re.compile(r"[=\-~_*]{3,}")


def take_title(
    lines: Sequence[Line], known: str | None, *, page: bool
) -> tuple[str | None, list[Line], list[Dropped]]:
    """The title, the lines below it, and what stood above it.

    known: a title that was given; then only a line that says the same is taken out.
    """
    heading = find_headline(lines) if page and not known else None
    if heading is not None:
        below = _without_underline(list(lines[heading + 1 :]))
        return lines[heading].text, below, _above(lines[:heading])
    found: list[int] = []
    named: int | None = None
    labels: list[int] = []
    for index, line in enumerate(lines[:_FIRST_LINES]):
        if known and normal(line.text) == normal(known):
            return known, _without_underline(list(lines[index + 1 :])), _above(lines[:index])
        finding = classify(line.text)
        if finding:
            if finding.kind is not LineKind.BYLINE:
                labels.append(index)
            named = index if named is None and finding.kind is LineKind.BYLINE else named
            continue
        if not _is_title(line, lines[index + 1 :]) or (found and is_sentence(line.text)):
            break
        if is_name(line.text) and found and _is_byline_below(lines, index):
            named = index if named is None else named
        found.append(index)
    if not found:
        return None, list(lines), []
    index = _likeliest(lines, found, named, labels)
    if known:
        return known, list(lines[index:]), _above(lines[:index])
    rest = _without_underline(list(lines[index + 1 :]))
    return lines[index].text, rest, _above(lines[:index])


def _likeliest(
    lines: Sequence[Line], found: Sequence[int], named: int | None, labels: Sequence[int]
) -> int:
    """Which of the lines that could be the title is it? The first, unless a menu stands above.

    named: where the first byline is. labels: the lines that are known from menus.
    """
    before = [index for index in found if named is None or index < named] or [found[0]]
    long = [i for i in before if len(lines[i].text.split()) >= _LONG_TITLE]
    if not all(lines[i].text.isupper() for i in long):  # a masthead in capitals above the title
        long = [i for i in long if not lines[i].text.isupper()]
    first = next(iter(long), None)
    if first is None:
        return before[-1] if named is not None and len(before) + len(labels) >= 2 else before[0]
    menu = [i for i in (*before, *labels) if i < first]
    return first if len(menu) >= _MENU else before[0]


def _is_byline_below(lines: Sequence[Line], index: int) -> bool:
    return index + 1 < len(lines) and is_byline(lines[index + 1].text)


def _above(lines: Sequence[Line]) -> list[Dropped]:
    """What stood above the title, with what it is."""
    found = ((line, classify(line.text)) for line in lines)
    return [Dropped(line.text, str(f.kind if f else LineKind.LEGAL)) for line, f in found]


def _is_title(line: Line, rest: Sequence[Line]) -> bool:
    if line.kind is not BlockKind.PARAGRAPH or len(line.text) > _LONGEST_TITLE or not rest:
        return False
    if not any(char.isalnum() for char in line.text) or line.text.endswith((",", ";", ":")):
        return False
    if not is_sentence(line.text):
        return True
    # A headline with an end mark: short, or repeated below, and set apart from the first paragraph.
    headline = line.text.endswith(("?", "!")) or len(line.text) <= 40
    if opens_post(line, rest[:1]):
        return False
    return headline and (rest[0].gap or normal(rest[0].text) == normal(line.text)) and len(rest) > 1


def _without_underline(lines: list[Line]) -> list[Line]:
    underlined = lines and not lines[0].gap and _UNDERLINE.fullmatch(lines[0].text.replace(" ", ""))
    return lines[1:] if underlined else lines
