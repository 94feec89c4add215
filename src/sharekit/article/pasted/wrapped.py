"""The lines of a text file → paragraphs and list items, where editors and mailers broke them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from sharekit.article.boilerplate.bylines import is_byline
from sharekit.article.boilerplate.lines import Line, classify, is_sentence
from sharekit.article.clean import fold
from sharekit.article.model import BlockKind
from sharekit.article.ordered import MARK
from sharekit.article.pasted.parted import is_parted, joined, words_of

_WIDEST_WRAP = 120
_NARROWEST_WRAP = 45
_BULLET = re.compile(
    r"([-*•‣▪●◦+→➔➜➤➡►▶✓✔✅☑🔹🔸👉]\ufe0f?)\s+(?=\S)|([·o§Øüv])\t\s*(?=\S)"  # Word's, as letters
)
_DASH = re.compile(r"([–—])\s+(?=[^\W\d_A-ZÀ-Þ])")
_NAMED_DASH = re.compile(r"([–—])\s+(?=\S)")
_SPEECH_ENDS = tuple('.!?…,"”“»’')
_FENCES = ("```", "~~~")
_QUOTED = re.compile(r">\s?")


def paragraphs(raw: Sequence[str]) -> Iterator[Line]:
    """Lines with list and quotation marks taken off, hard-wrapped ones joined, code as it is."""
    width = _wrap_width(raw)
    code = _code(raw)
    current: Line | None = None
    last = ""
    gap = True
    named = _named_items(raw)
    words = words_of(raw)
    for index, line in enumerate(raw):
        if index in code and current:
            yield current
            current = None
        if code.get(index):
            yield Line(code[index], BlockKind.CODE)
        if index in code or not line.strip():
            gap = True
            continue
        read_line = _marked(line, gap, listed=_lists(last, current), named=index in named)
        if current and not gap and _continues(last, read_line, current, width):
            text = joined(current.text, read_line.text, words)
            current = Line(text, current.kind, current.marker, current.indent, current.gap)
        else:
            if current:
                yield current
            current = read_line
        last = line.rstrip()
        gap = False
    if current:
        yield current


def _code(raw: Sequence[str]) -> dict[int, str]:
    """The lines of code between fences: the first of each holds all of it, the others nothing."""
    fences = [index for index, line in enumerate(raw) if line.lstrip().startswith(_FENCES)]
    found: dict[int, str] = {}
    for first, last in zip(fences[::2], fences[1::2], strict=False):
        found |= dict.fromkeys(range(first, last + 1), "")
        found[first] = "\n".join(raw[first + 1 : last]).strip("\n")
    return found


def _wrap_width(raw: Sequence[str]) -> int:
    """The column at which the text is hard-wrapped, or 0."""
    widest = max((len(line.rstrip()) for line in raw), default=0)
    if not _NARROWEST_WRAP <= widest <= _WIDEST_WRAP:
        return 0
    # One-line paragraphs seldom fill the widest line's width; wrapped ones do again and again.
    full = sum(
        _overflows(line.rstrip(), below.split()[0], widest)
        for line, below in pairwise(raw)
        if below.strip() and len(line.rstrip()) >= 0.75 * widest
    )
    return widest if full >= 3 else 0


def _overflows(line: str, word: str, width: int) -> bool:
    """Would the word not have fitted on the line?"""
    return len(line) + 1 + len(word) > width


def _lists(last: str, current: Line | None) -> bool:
    """Can a dash begin an item here: below a colon or another such item? Else it may be speech."""
    return last.endswith(":") or (current is not None and current.marker in {"–", "—"})


def _named_items(raw: Sequence[str]) -> frozenset[int]:
    """Items that dashes mark and that begin with a capital (`– April: 12`): below a colon, two or
    more, and none of them ends as speech does."""
    found: set[int] = set()
    run: list[int] = []
    below_colon = False
    for index, line in enumerate((*raw, "end")):
        text = line.strip()
        if not text:
            continue
        if below_colon and _NAMED_DASH.match(text):
            run.append(index)
            continue
        if len(run) > 1 and not any(raw[i].rstrip().endswith(_SPEECH_ENDS) for i in run):
            found.update(run)
        run, below_colon = [], text.endswith(":")
    return frozenset(found)


def _marked(line: str, gap: bool, *, listed: bool, named: bool) -> Line:
    stripped = line.strip()
    indent = len(line) - len(line.lstrip())
    mark = _BULLET.match(stripped) or MARK.match(stripped)
    mark = mark or (_DASH.match(stripped) if listed else None)
    mark = mark or (_NAMED_DASH.match(stripped) if named else None)
    if mark and not is_byline(stripped):  # `15. Januar 2024` is no list item
        text, marker = fold(stripped[mark.end() :]), mark[0].rstrip()
        return Line(text, BlockKind.LIST_ITEM, marker, indent, gap)
    quoted = _QUOTED.match(stripped)
    if quoted and len(stripped) > quoted.end():
        return Line(fold(stripped[quoted.end() :]), BlockKind.QUOTATION, ">", indent, gap)
    return Line(fold(stripped), BlockKind.PARAGRAPH, "", indent, gap)


def _continues(last: str, line: Line, current: Line, width: int) -> bool:
    """Does the line go on with the one above, as a wrapped paragraph does?"""
    if line.kind is BlockKind.LIST_ITEM:
        return False
    if line.kind is BlockKind.QUOTATION:
        return current.kind is BlockKind.QUOTATION
    if current.kind is BlockKind.LIST_ITEM and line.indent > current.indent:
        return not classify(line.text) and not classify(current.text)
    if is_parted(last, line.text):
        return True
    goes_on = line.text[0].islower() or current.text.count("“") > current.text.count("”")
    if len(last) < _NARROWEST_WRAP:
        return False
    finding = classify(line.text)
    if finding and (finding.sure or not goes_on):
        return False
    if width and _overflows(last, line.text.split(" ", 1)[0], width):
        return goes_on or not classify(current.text)
    if last.endswith((":", ";")):  # items of a list whose bullets were lost
        return False
    return len(last) <= _WIDEST_WRAP and line.text[0].islower() and not is_sentence(current.text)
