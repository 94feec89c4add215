"""A comment by its elements: a name, a date, and words beneath them or beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from sharekit.article.boilerplate.byline_words import AGO_WORDS, DAY_WORDS
from sharekit.article.boilerplate.kinds import LineKind
from sharekit.article.boilerplate.lines import Line, classify
from sharekit.article.comments.heads import Head, head_of
from sharekit.article.dates import has_date, without_dates
from sharekit.article.page.dom import Placed, link_share, walk, within
from sharekit.lazy import lazy

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_HEADS = frozenset({"dt", "div", "p", "h3", "h4", "h5", "h6", "li"})
_HEADLINES = frozenset({"h1", "h2"})
_MOST_LINES, _HEAD_LINES = 40, 3
_LONGEST_HEAD, LONGEST_LABEL = 120, 80
_MOST_LINKED = 0.5
_LONGEST_COMMENT, _MOST_PIECES = 6_000, 200
_CLOCK = lazy(r"\d{1,2}[:.h]\d{2}\b")
_RECENT = lazy(rf"(?:{AGO_WORDS}|\b(?:{DAY_WORDS}))(?!\w)", re.I)
_INITIALS = lazy(r"[A-ZÀ-ÞА-Я]{1,3}|\W{1,3}")
_BY = lazy(r"(?:by|von|par|por|da|di|door|av|af|przez|van|de) ", re.I)
_BEFORE_DATE = lazy(r"\s(?:on|am|le|el|em|il|op|den|dnia|du|at|um|om|à|a las|às|alle)(?=\s)", re.I)
_LONGEST_NAME = 40


class Shaped(NamedTuple):
    """A comment by its elements: how it begins, and its other lines."""

    elements: tuple[HtmlElement, ...]
    head: Head
    lines: tuple[str, ...]
    clocked: bool

    @property
    def element(self) -> HtmlElement:
        return self.elements[0]


def is_clocked(element: HtmlElement) -> bool:
    """Does it tell a time of day?"""
    return _CLOCK.search(" ".join(element.itertext())) is not None


def head_alone(element: HtmlElement) -> Head | None:
    """The head that an element is: a line with a name and a date, and nothing more."""
    if element.tag not in _HEADS or not _may_be_one(element):
        return None
    lines = list(islice(walk(element), _HEAD_LINES))
    if len(lines) != 1 or len(lines[0].line.text) > _LONGEST_HEAD:
        return None
    head = head_of(Line(_spaced(lines[0])), (), loose=True)
    return head if head and head.dated and not head.words else None


def comments_in(element: HtmlElement) -> Iterator[Shaped]:
    """The comment that an element is, and the answers that stand inside of it."""
    if not _may_be_one(element):
        return
    lines = list(islice(walk(element), _MOST_LINES))
    first = _shaped(element, lines)
    if first is None:
        return
    answers: list[Shaped] = []
    for child in element.iterdescendants("div", "li", "article", "section", "blockquote"):
        inside = any(within(child, answer.element) for answer in answers)
        if inside or not _has_words_before(child, element) or not _may_be_one(child):
            continue
        answer = _shaped(child, list(islice(walk(child), _MOST_LINES)))
        if answer is not None:
            answers.append(answer)
    own = [p for p in lines if not any(within(p.element, a.element) for a in answers)]
    one = _shaped(element, own) if answers else first
    if one is not None:
        yield one
    yield from answers


def neighbour(element: HtmlElement) -> Shaped | None:
    """The comment that an element is whose siblings are comments for certain."""
    if not _may_be_one(element):
        return None
    return _shaped(element, list(islice(walk(element), _MOST_LINES)), sure=True)


def _may_be_one(element: HtmlElement) -> bool:
    """Is it of a comment's length, and is there a figure or a date in words near its beginning?"""
    text = " ".join(islice(element.itertext(), _MOST_PIECES))
    if not 12 <= len(text) <= _LONGEST_COMMENT:
        return False
    start = plain(text)[:_LONGEST_HEAD]
    return any(map(str.isdecimal, start)) or _RECENT.search(start) is not None


def _has_words_before(element: HtmlElement, holder: HtmlElement) -> bool:
    """Do words stand before it within the holder? A box without is only around the whole."""
    while element is not holder:
        before = element.getprevious()
        while before is not None:
            words = "".join(before.itertext()).strip()
            if words and not _INITIALS.fullmatch(words):
                return True
            before = before.getprevious()
        element = element.getparent()
    return False


def _shaped(element: HtmlElement, lines: Sequence[Placed], *, sure: bool = False) -> Shaped | None:
    """The comment in these lines of an element. sure: its siblings are comments for certain."""
    lines = [p for p in lines if p.tag != "img"]
    while len(lines) > 1 and _INITIALS.fullmatch(lines[0].line.text):
        lines = lines[1:]  # in place of an avatar
    if not lines or len(lines[0].line.text) > 3_000 or lines[0].tag in _HEADLINES:
        return None
    if len(lines) > 1 and link_share(element) > _MOST_LINKED:
        return None
    texts = [_spaced(p) for p in lines[:_HEAD_LINES]]
    rest = [Line(text) for text in texts[1:]]
    head = head_of(Line(texts[0]), rest, loose=True) or (_told_any(texts[0]) if sure else None)
    if head is None or not (head.dated or head.words or _is_date(texts[1:2])):
        return _signed(element, lines)
    if head.author and not head.words:
        head = head._replace(author=_first_name(lines[0], head.author))
    start = 1 if head.words or head.dated else 2
    told = [p.line.text for p in lines[start:] if not is_label(p)]
    if not told and not head.words:
        return None
    heads = [text[:_LONGEST_HEAD] for text in texts[:start]]
    clocked = any(_CLOCK.search(text) or _RECENT.search(text) for text in heads)
    return Shaped((element,), head, tuple(told), clocked)


def _told_any(text: str) -> Head | None:
    """Whatever stands before a date, however it is written."""
    found = _RECENT.search(text)
    name = text[: found.start()] if found else without_dates(text) if has_date(text) else ""
    name = _CLOCK.sub("", name).strip(" ,·|-–—()")
    return Head(name, dated=True) if 0 < len(name) <= _LONGEST_NAME else None


def _signed(element: HtmlElement, lines: Sequence[Placed]) -> Shaped | None:
    """A comment whose author and date stand below its words: `By Ann Lee on 3 May 2021, 07:41`."""
    own = [p for p in lines if not classify(p.line.text) or _BY.match(p.line.text)]
    text = _spaced(own[-1]) if len(own) > 1 else ""
    if not _BY.match(text) or not has_date(text):
        return None
    head = _told_any(_BEFORE_DATE.sub(" ", _BY.sub("", text)))
    if head is None:
        return None
    words = tuple(p.line.text for p in own[:-1])
    return Shaped((element,), head, words, _CLOCK.search(text) is not None)


def _first_name(placed: Placed, name: str) -> str:
    """The name without the label that stands in an element of its own between it and the date."""
    pieces = _pieces(placed)
    labelled = len(pieces) > 2 and " ".join(pieces[:2]) == name
    return pieces[0] if labelled and " " in pieces[0] else name


def _spaced(placed: Placed) -> str:
    """The words of a line with spaces between its elements: styles set name and date apart."""
    text = placed.line.text
    if len(text) > _LONGEST_HEAD:
        return text
    spaced = " ".join(_pieces(placed))
    return spaced if "".join(spaced.split()) == "".join(text.split()) else text


def _pieces(placed: Placed) -> list[str]:
    """The words of a line's element, one piece for each element within it."""
    return [piece for each in placed.element.itertext() if (piece := plain(each))]


def plain(text: str) -> str:
    """With single spaces alone: patterns of dates know no others."""
    return " ".join(text.split())


def _is_date(texts: Sequence[str]) -> bool:
    found = classify(texts[0]) if texts else None
    return found is not None and found.kind is LineKind.BYLINE


def is_label(placed: Placed) -> bool:
    """`Reply`, `12 likes`, or a row of such buttons."""
    text = placed.line.text
    if classify(text):
        return True
    if len(text) > LONGEST_LABEL:
        return False
    pieces = _pieces(placed)
    return len(pieces) > 1 and any(map(classify, pieces)) and all(len(p) <= 30 for p in pieces)
