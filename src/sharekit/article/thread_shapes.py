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
from sharekit.article.dates import has_date, without_dates
from sharekit.article.dom import Placed, link_share, walk, within
from sharekit.article.lines import Line, classify, is_sentence
from sharekit.article.model import Comment, Dropped
from sharekit.lazy import lazy

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_ITEMS = frozenset({"div", "li", "article", "section", "tr", "p", "dd", "blockquote"})
_HEADS = frozenset({"dt", "div", "p", "h3", "h4", "h5", "h6", "li"})
_HEADLINES = frozenset({"h1", "h2"})
_AT_LEAST = 2
_MOST_LINES, _HEAD_LINES, _MOST_ITEMS = 40, 3, 400
_LONGEST_HEAD, _LONGEST_LABEL, _LONGEST_LEFT, _FEW_LINES = 120, 80, 160, 8
_NEVER = frozenset({"html", "body", "main", "article"})
_MOST_LINKED = 0.5
_LONGEST_COMMENT, _MOST_PIECES = 6_000, 200
_CLOCK = lazy(r"\d{1,2}[:.h]\d{2}\b")
_RECENT = lazy(rf"(?:{AGO_WORDS}|\b(?:{DAY_WORDS}))(?!\w)", re.I)
_HEADING_KINDS = frozenset({LineKind.REPLY, LineKind.RESPONSES, LineKind.SOCIAL_COUNT})
_INITIALS = lazy(r"[A-ZÀ-ÞА-Я]{1,3}|\W{1,3}")
_BY = lazy(r"(?:by|von|par|por|da|di|door|av|af|przez|van|de) ", re.I)
_BEFORE_DATE = lazy(r"\s(?:on|am|le|el|em|il|op|den|dnia|du|at|um|om|à|a las|às|alle)(?=\s)", re.I)
_LONGEST_NAME = 40
_REASON = "name and date of a commenter"


class Shaped(NamedTuple):
    """A comment by its elements: how it begins, and its other lines."""

    elements: tuple[HtmlElement, ...]
    head: Head
    lines: tuple[str, ...]
    clocked: bool

    @property
    def element(self) -> HtmlElement:
        return self.elements[0]


def take_threads(
    root: HtmlElement, prose: Mapping[HtmlElement, int]
) -> tuple[tuple[Comment, ...], tuple[Dropped, ...]]:
    """Takes such threads out of the tree. prose: characters of running text below elements."""
    comments: list[Comment] = []
    dropped: list[Dropped] = []
    for holder in list(root.iter("*")):
        if holder.getparent() is None and holder is not root:
            continue  # out of the tree with a thread around it
        found = _thread(holder) or _pairs(holder)
        heading = _heading(holder, found) if found else None
        told = heading is not None or (bool(found) and _is_told(holder, found))
        if not told or not _prose_before(found[0].element, prose):
            continue
        labels = _repeated(found)
        for one in found:
            said = [line for line in one.lines if _form(line) not in labels] or one.lines
            words = "\n\n".join((*filter(None, (one.head.words,)), *said))
            comments.append(Comment(one.head.author, words))
            dropped.append(Dropped(one.head.author or "", _REASON))
        if heading is not None:
            dropped += (Dropped(p.line.text, str(LineKind.RESPONSES)) for p in walk(heading))
            heading.drop_tree()
        outer = (_outer(element, holder) for one in found for element in one.elements)
        for element in dict.fromkeys(outer):
            if element.getparent() is not None:
                element.drop_tree()
        dropped += _leftovers(holder)
    return tuple(comments), tuple(dropped)


def _thread(holder: HtmlElement) -> list[Shaped]:
    """The comments among an element's children, and those that answer them inside."""
    children = [child for child in islice(holder, _MOST_ITEMS) if child.tag in _ITEMS]
    makes = Counter(make for child in children for make in _makes(child))
    if not children or max(makes.values()) < _AT_LEAST:
        return []
    told: Counter[str] = Counter()
    own = {child: list(_comments(child)) for child in children}
    for child in children:
        told.update(_makes(child) if own[child] else ())
    sure = {make for make, n in told.items() if n >= _AT_LEAST and 2 * n >= makes[make]}
    for child in children if sure else ():
        if not own[child] and sure.intersection(_makes(child)) and _may_be_one(child):
            one = _shaped(child, list(islice(walk(child), _MOST_LINES)), sure=True)
            own[child] = [one] if one else []
    return [one for child in children for one in own[child]] if sure else []


def _pairs(holder: HtmlElement) -> list[Shaped]:
    """Comments of which each is an element with name and date, and others with the words behind
    it: the terms and descriptions of a list, headings and paragraphs."""
    children = list(islice(holder, _MOST_ITEMS))
    heads = {place: head for place, each in enumerate(children) if (head := _head_alone(each))}
    if len(heads) < _AT_LEAST:
        return []
    found = []
    spoken: set[object] = set()
    for (place, head), end in zip(heads.items(), (*list(heads)[1:], len(children)), strict=True):
        words = children[place + 1 : end]
        if end == len(children) and spoken:
            words = [child for child in words if child.tag in spoken]
        spoken.update(child.tag for child in words)
        own = [p.line.text for child in words for p in walk(child) if not _is_label(p)]
        if not own:
            return []
        clocked = _CLOCK.search(" ".join(children[place].itertext())) is not None
        found.append(Shaped((children[place], *words), head, tuple(own), clocked))
    return found


def _head_alone(element: HtmlElement) -> Head | None:
    """The head that an element is: a line with a name and a date, and nothing more."""
    if element.tag not in _HEADS or not _may_be_one(element):
        return None
    lines = list(islice(walk(element), _HEAD_LINES))
    if len(lines) != 1 or len(lines[0].line.text) > _LONGEST_HEAD:
        return None
    head = head_of(Line(_spaced(lines[0])), (), loose=True)
    return head if head and head.dated and not head.words else None


def _makes(element: HtmlElement) -> tuple[str, str]:
    """What siblings of one make share: the tag, and the tag with its first class."""
    first = (element.get("class") or "")[:300].split()[:1]
    return str(element.tag), f"{element.tag} {''.join(first)}"


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


def _may_be_one(element: HtmlElement) -> bool:
    """Is it of a comment's length, and is there a figure or a date in words near its beginning?"""
    text = " ".join(islice(element.itertext(), _MOST_PIECES))
    if not 12 <= len(text) <= _LONGEST_COMMENT:
        return False
    start = _plain(text)[:_LONGEST_HEAD]
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
    told = [p.line.text for p in lines[start:] if not _is_label(p)]
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
    labelled = len(pieces) > _AT_LEAST and " ".join(pieces[:2]) == name
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
    return [piece for each in placed.element.itertext() if (piece := _plain(each))]


def _plain(text: str) -> str:
    """With single spaces alone: patterns of dates know no others."""
    return " ".join(text.split())


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
    pieces = _pieces(placed)
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
    text = _plain("".join(above.itertext())) if above is not None else ""
    finding = classify(text[:_LONGEST_LABEL]) if text else None
    return above if finding and finding.kind in _HEADING_KINDS else None


def _is_told(holder: HtmlElement, found: Sequence[Shaped]) -> bool:
    """Is there a sign beside the shape: times of day, `says`, or a form to answer?"""
    spoken = sum(any(map(is_sentence, _said(one))) for one in found)
    clocked = sum(one.clocked or one.head.one_line for one in found)
    if clocked >= _AT_LEAST and 2 * spoken >= len(found):
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


def _leftovers(holder: HtmlElement) -> Iterator[Dropped]:
    """The words that a thread's own holders keep: its heading, buttons, a form."""
    best = None
    for element in (holder, *holder.iterancestors()):
        lines = list(islice(walk(element), _FEW_LINES + 1))
        few = len(lines) <= _FEW_LINES and all(len(p.line.text) <= _LONGEST_LEFT for p in lines)
        if element.tag in _NEVER or element.getparent() is None or not few:
            break
        best = element
    if best is not None:
        yield from (Dropped(p.line.text, str(LineKind.REPLY)) for p in walk(best))
        best.drop_tree()
