"""The comment thread of a page that names it nowhere: siblings of one make, each of them a name,
a date and words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from sharekit.article.boilerplate.kinds import LineKind
from sharekit.article.boilerplate.lines import classify, is_sentence
from sharekit.article.comments.shapes import (
    LONGEST_LABEL,
    Shaped,
    comments_in,
    head_alone,
    is_clocked,
    is_label,
    neighbour,
    plain,
)
from sharekit.article.model import Comment, Dropped
from sharekit.article.page.dom import walk

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_ITEMS = frozenset({"div", "li", "article", "section", "tr", "p", "dd", "blockquote"})
_AT_LEAST = 2
_MOST_ITEMS = 10_000
_LONGEST_LEFT, _FEW_LINES, _PROSE = 160, 8, 2
_NEVER = frozenset({"html", "body", "main", "article"})
_HEADING_KINDS = frozenset({LineKind.REPLY, LineKind.RESPONSES, LineKind.SOCIAL_COUNT})
_REASON = "name and date of a commenter"


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
    own = {child: list(comments_in(child)) for child in children}
    for child in children:
        told.update(_makes(child) if own[child] else ())
    sure = {make for make, n in told.items() if n >= _AT_LEAST and 2 * n >= makes[make]}
    for child in children if sure else ():
        if not own[child] and sure.intersection(_makes(child)):
            one = neighbour(child)
            own[child] = [one] if one else []
    return [one for child in children for one in own[child]] if sure else []


def _pairs(holder: HtmlElement) -> list[Shaped]:
    """Comments of which each is an element with name and date, and others with the words behind
    it: the terms and descriptions of a list, headings and paragraphs."""
    children = list(islice(holder, _MOST_ITEMS))
    heads = {place: head for place, each in enumerate(children) if (head := head_alone(each))}
    if len(heads) < _AT_LEAST:
        return []
    found = []
    spoken: set[object] = set()
    for (place, head), end in zip(heads.items(), (*list(heads)[1:], len(children)), strict=True):
        words = children[place + 1 : end]
        if end == len(children) and spoken:
            words = [child for child in words if child.tag in spoken]
        spoken.update(child.tag for child in words)
        own = [p.line.text for child in words for p in walk(child) if not is_label(p)]
        if not own:
            return []
        clocked = is_clocked(children[place])
        found.append(Shaped((children[place], *words), head, tuple(own), clocked))
    return found


def _makes(element: HtmlElement) -> tuple[str, str]:
    """What siblings of one make share: the tag, and the tag with its first class."""
    first = (element.get("class") or "")[:300].split()[:1]
    return str(element.tag), f"{element.tag} {''.join(first)}"


def _said(one: Shaped) -> Iterator[str]:
    yield from filter(None, (one.head.words, *one.lines))


def _repeated(found: Sequence[Shaped]) -> set[str]:
    """Short lines that several comments have, but for figures: buttons and labels."""
    counts = Counter(form for one in found for form in {_form(line) for line in one.lines})
    return {
        form
        for form, count in counts.items()
        if count >= max(_AT_LEAST, len(found) / 2) and len(form) <= LONGEST_LABEL
    }


def _form(line: str) -> str:
    return "".join(character for character in line if not character.isdecimal())


def _heading(holder: HtmlElement, found: Sequence[Shaped]) -> HtmlElement | None:
    """The element right above a thread that is no more than its heading."""
    first = _outer(found[0].element, holder)
    above = first.getprevious() if first.getprevious() is not None else holder.getprevious()
    text = plain("".join(above.itertext())) if above is not None else ""
    finding = classify(text[:LONGEST_LABEL]) if text else None
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
        told = sum(is_sentence(p.line.text) and not classify(p.line.text) for p in lines)
        few = few and told < _PROSE  # a short article beside it is none of them
        if element.tag in _NEVER or element.getparent() is None or not few:
            break
        best = element
    if best is not None:
        yield from (Dropped(p.line.text, str(LineKind.REPLY)) for p in walk(best))
        best.drop_tree()
