"""The comment thread of a page that names it nowhere: siblings of one make, each of them a name,
a date and words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from sharekit.article.boilerplate import LineKind
from sharekit.article.byline_words import AGO_WORDS, DAY_WORDS
from sharekit.article.comment_heads import Head, head_of
from sharekit.article.dom import Placed, link_share, walk
from sharekit.article.lines import Line, classify, is_sentence
from sharekit.article.model import Comment, Dropped
from sharekit.lazy import lazy

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_ITEMS = frozenset({"div", "li", "article", "section", "tr", "p", "dd", "blockquote"})
_HEADLINES = frozenset({"h1", "h2"})
_AT_LEAST = 2
_MOST_LINES, _HEAD_LINES, _MOST_ITEMS = 40, 3, 400
_LONGEST_HEAD, _LONGEST_LABEL = 120, 80
_MOST_LINKED = 0.5
_LONGEST_COMMENT, _MOST_PIECES = 6_000, 200
_CLOCK = lazy(r"\d{1,2}[:.h]\d{2}\b")
_RECENT = lazy(rf"(?:{AGO_WORDS}|\b(?:{DAY_WORDS}))(?!\w)", re.I)
_HEADING_KINDS = frozenset({LineKind.REPLY, LineKind.RESPONSES, LineKind.SOCIAL_COUNT})
_REASON = "name and date of a commenter"


class Shaped(NamedTuple):
    """A comment by its element: how it begins, and its other lines."""

    element: HtmlElement
    head: Head
    lines: tuple[str, ...]
    clocked: bool


def take_threads(
    root: HtmlElement, prose: Mapping[HtmlElement, int]
) -> tuple[tuple[Comment, ...], tuple[Dropped, ...]]:
    """Takes such threads out of the tree. prose: characters of running text below elements."""
    comments: list[Comment] = []
    dropped: list[Dropped] = []
    for holder in list(root.iter("*")):
        if holder.getparent() is None and holder is not root:
            continue  # out of the tree with a thread around it
        found = _thread(holder)
        if not found or not _is_told(holder, found) or not _prose_before(found[0].element, prose):
            continue
        labels = _repeated(found)
        for one in found:
            said = [line for line in one.lines if _form(line) not in labels] or one.lines
            words = "\n\n".join((*filter(None, (one.head.words,)), *said))
            comments.append(Comment(one.head.author, words))
            dropped.append(Dropped(one.head.author or "", _REASON))
        heading = _heading(holder, found)
        if heading is not None:
            dropped += (Dropped(p.line.text, str(LineKind.RESPONSES)) for p in walk(heading))
            heading.drop_tree()
        for element in dict.fromkeys(_outer(one.element, holder) for one in found):
            if element.getparent() is not None:
                element.drop_tree()
        dropped += _leftovers(holder)
    return tuple(comments), tuple(dropped)


def _thread(holder: HtmlElement) -> list[Shaped]:
    """The comments among an element's children, and those that answer them inside."""
    groups: dict[tuple[str, str], list[HtmlElement]] = {}
    for child in islice(holder, _MOST_ITEMS):
        if child.tag in _ITEMS:
            groups.setdefault((str(child.tag), _make(child)), []).append(child)
    for group in groups.values():
        if len(group) < _AT_LEAST:
            continue
        found = [each for child in group for each in _comments(child)]
        firsts = {id(_outer(each.element, holder)) for each in found}
        if len(firsts) >= _AT_LEAST and 2 * len(firsts) >= len(group):
            return found
    return []


def _make(element: HtmlElement) -> str:
    """The classes that siblings of one make share: without those that count or tell odd ones."""
    names = (element.get("class") or "")[:300].split()
    return " ".join(name for name in names[:1] if not any(map(str.isdecimal, name[-2:])))


def _comments(element: HtmlElement) -> Iterator[Shaped]:
    """The comment that an element is, and the answers that stand inside of it."""
    if not _may_be_one(element):
        return
    lines = list(islice(walk(element), _MOST_LINES))
    first = _shaped(element, lines)
    if first is None:
        return
    answers: list[Shaped] = []
    for child in element.iterdescendants("div", "li", "article", "section", "blockquote"):
        inside = any(_within(child, answer.element) for answer in answers)
        if inside or not _has_words_before(child, element) or not _may_be_one(child):
            continue
        answer = _shaped(child, list(islice(walk(child), _MOST_LINES)))
        if answer is not None:
            answers.append(answer)
    own = [p for p in lines if not any(_within(p.element, a.element) for a in answers)]
    one = _shaped(element, own) if answers else first
    if one is not None:
        yield one
    yield from answers


def _may_be_one(element: HtmlElement) -> bool:
    """Is it of a comment's length, and is there a figure or a date in words near its beginning?"""
    text = " ".join(islice(element.itertext(), _MOST_PIECES))
    if not 12 <= len(text) <= _LONGEST_COMMENT:
        return False
    start = " ".join(text.split())[:_LONGEST_HEAD]
    return any(map(str.isdecimal, start)) or _RECENT.search(start) is not None


def _has_words_before(element: HtmlElement, holder: HtmlElement) -> bool:
    """Do words stand before it within the holder? A box without is only around the whole."""
    while element is not holder:
        before = element.getprevious()
        while before is not None:
            if "".join(before.itertext()).strip():
                return True
            before = before.getprevious()
        element = element.getparent()
    return False


def _shaped(element: HtmlElement, lines: Sequence[Placed]) -> Shaped | None:
    lines = [p for p in lines if p.tag != "img"]
    if not lines or len(lines[0].line.text) > 3_000 or lines[0].tag in _HEADLINES:
        return None
    if len(lines) > 1 and link_share(element) > _MOST_LINKED:
        return None
    texts = [_spaced(p) for p in lines[:_HEAD_LINES]]
    rest = [Line(text) for text in texts[1:]]
    head = head_of(Line(texts[0]), rest, loose=True)
    if head is None or not (head.dated or head.words or _is_date(texts[1:2])):
        return None
    start = 1 if head.words or head.dated else 2
    told = [p.line.text for p in lines[start:] if not _is_label(p)]
    if not told and not head.words:
        return None
    heads = [text[:_LONGEST_HEAD] for text in texts[:start]]
    clocked = any(_CLOCK.search(text) or _RECENT.search(text) for text in heads)
    return Shaped(element, head, tuple(told), clocked)


def _spaced(placed: Placed) -> str:
    """The words of a line with spaces between its elements: styles set name and date apart."""
    text = placed.line.text
    if len(text) > _LONGEST_HEAD:
        return text
    pieces = " ".join(" ".join(piece.split()) for piece in placed.element.itertext())
    same = "".join(pieces.split()) == "".join(text.split())
    return " ".join(pieces.split()) if same else text


def _is_date(texts: Sequence[str]) -> bool:
    found = classify(texts[0]) if texts else None
    return found is not None and found.kind is LineKind.BYLINE


def _is_label(placed: Placed) -> bool:
    """`Reply`, `12 likes`, or a row of such buttons."""
    text = placed.line.text
    if classify(text):
        return True
    if len(text) > _LONGEST_LABEL:
        return False
    pieces = [" ".join(piece.split()) for piece in placed.element.itertext() if piece.strip()]
    return len(pieces) > 1 and any(map(classify, pieces)) and all(len(p) <= 30 for p in pieces)


def _said(one: Shaped) -> Iterator[str]:
    yield from filter(None, (one.head.words, *one.lines))


def _repeated(found: Sequence[Shaped]) -> set[str]:
    """Short lines that several comments have, but for figures: buttons and labels."""
    counts = Counter(form for one in found for form in {_form(line) for line in one.lines})
    return {
        form
        for form, count in counts.items()
        if count >= max(_AT_LEAST, len(found) / 2) and len(form) <= _LONGEST_LABEL
    }


def _form(line: str) -> str:
    return "".join(character for character in line if not character.isdecimal())


def _heading(holder: HtmlElement, found: Sequence[Shaped]) -> HtmlElement | None:
    """The element right above a thread that is no more than its heading."""
    first = _outer(found[0].element, holder)
    above = first.getprevious() if first.getprevious() is not None else holder.getprevious()
    text = " ".join("".join(above.itertext()).split()) if above is not None else ""
    finding = classify(text[:_LONGEST_LABEL]) if text else None
    return above if finding and finding.kind in _HEADING_KINDS else None


def _is_told(holder: HtmlElement, found: Sequence[Shaped]) -> bool:
    """Is there a sign beside the shape: times of day, `says`, a heading, or a form to answer?"""
    spoken = sum(any(map(is_sentence, _said(one))) for one in found)
    clocked = sum(one.clocked or one.head.one_line for one in found)
    if clocked >= _AT_LEAST and 2 * spoken >= len(found):
        return True
    if _heading(holder, found) is not None:
        return True
    near = [holder, holder.getparent()] if holder.tag != "body" else [holder]
    return any(e is not None and e.find(".//textarea") is not None for e in near)


def _prose_before(first: HtmlElement, prose: Mapping[HtmlElement, int]) -> bool:
    """Does an article stand above it? Comments come after some text."""
    for element in (first, *first.iterancestors()):
        before = element.getprevious()
        while before is not None:
            if prose.get(before, 0):
                return True
            before = before.getprevious()
    return False


def _outer(element: HtmlElement, holder: HtmlElement) -> HtmlElement:
    """The child of the holder that the element is, or stands in."""
    while element.getparent() is not None and element.getparent() is not holder:
        element = element.getparent()
    return element


def _within(element: HtmlElement, other: HtmlElement) -> bool:
    return element is other or any(parent is other for parent in element.iterancestors())


def _leftovers(holder: HtmlElement) -> Iterator[Dropped]:
    """The words that a thread's own holder keeps: its heading, buttons, a form."""
    lines = list(islice(walk(holder), _MOST_LINES))
    few = len(lines) < _MOST_LINES // 4 and all(len(p.line.text) <= 160 for p in lines)
    if holder.getparent() is None or holder.tag in {"body", "main", "article"} or not few:
        return
    yield from (Dropped(p.line.text, str(LineKind.REPLY)) for p in lines)
    holder.drop_tree()
