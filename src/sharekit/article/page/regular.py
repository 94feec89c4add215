"""A page's tree made regular, before anything is read from it: what programs and scripts make of a
heading, a list, a note's mark or a figure of a line gets the tag, or the absence, that it has in
plain HTML.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from sharekit.article.page.dom import HEADINGS, ITEM_MARK, remove
from sharekit.lazy import lazy

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_LEVELS = frozenset("123456")
_LINKED = HEADINGS | {"dt"}
_MOST_TEXTS = 50
"""Pieces of a heading that are looked at."""
_SHORTEST_NOTED = 4
"""Characters of a word behind which a raised figure leads to a note."""
_FOOTNOTE_MARK = re.compile(r"[\[(]?(?:\d{1,3}|[a-z]|[*†‡]{1,3})[\])]?")
_TO_NOTE = lazy(r"#.{0,20}(?:note|fn|ftn|edn|cmnt)", re.I)
_INLINE = frozenset(
    {"a", "b", "br", "code", "em", "font", "i", "o:p", "small", "span", "strong", "sup"}
)
_QUESTION_BOX = lazy(r"(?:^|[\s_-])(?:accordion|faq|collapsible|expander)(?:$|[\s_-])", re.I)
_OWN_LINK = lazy(
    r"(?:^|[\s_-])(?:header-?link|hash-?link|header-?anchor|heading-?(?:anchor|link)|anchor-?link|"
    r"anchorjs-link|permalink)(?:$|[\s_-])",
    re.I,
)
_BOX_LABEL = lazy(
    r"(?:^|\s)(?:(?:admonition|custom-block|callout|markdown-alert)-?title|"
    r"admonitionHeading\w{0,9}|admonition-heading)(?:$|\s)"
)
_GUTTER = lazy(r"(?:^|[\s_-])(?:gutter|linenos?|line-?numbers?)(?:$|[\s_-])", re.I)
_WORD_LIST = "MsoListParagraph"
_DOCS_STYLE = lazy(r"c\d{1,3}")


def regularise(root: HtmlElement) -> None:
    """Changes the tree."""
    _tag_headings(root)
    _remove_own_links(root)
    _open_toggles(root)
    _wrap_details(root)
    _remove_readings(root)
    _remove_line_numbers(root)
    _list_words_items(root)
    _list_marked_lines(root)
    _remove_footnote_marks(root)


def _tag_headings(root: HtmlElement) -> None:
    """Makes headings of those that a page only tells to screen readers, and of the title of what
    Word or Google Docs saved."""
    for element in list(root.iter("div", "span", "p")):
        level = element.get("aria-level") or ""
        if element.get("role") == "heading" and level in _LEVELS:
            element.tag = f"h{level}"
        elif element.tag == "p" and _is_documents_title(element):
            element.tag = "h1"


def _is_documents_title(paragraph: HtmlElement) -> bool:
    styles = (paragraph.get("class") or "").split()
    docs = "title" in styles and any(map(_DOCS_STYLE.fullmatch, styles))
    return (docs or "MsoTitle" in styles) and bool("".join(paragraph.itertext()).strip())


def _remove_own_links(root: HtmlElement) -> None:
    """Takes out the sign by which a heading links to itself (`¶`), and the labels of boxes."""
    for element in list(root.iter("a", "p", "div")):
        classes = (element.get("class") or "")[:200]
        if element.tag != "a":
            if _BOX_LABEL.search(classes):
                remove(element)
            continue
        heading = next((e for e in element.iterancestors() if e.tag not in _INLINE), root)
        if heading.tag not in _LINKED or not (element.get("href") or "").startswith("#"):
            continue
        words = "".join(islice(element.itertext(), _MOST_TEXTS)).strip()
        whole = "".join(islice(heading.itertext(), _MOST_TEXTS)).strip()
        named = _OWN_LINK.search(classes) and words != whole
        if named or not any(map(str.isalnum, words)):
            remove(element)


def _open_toggles(root: HtmlElement) -> None:
    """Of questions that unfold their answers, the button is a heading's words, and the answer is
    there."""
    named = {name: element for element in root.iter("*") if (name := element.get("id"))}
    opened: set[HtmlElement] = set()
    for button in list(root.iter("button", "div")):
        heading = next((e for e in button.iterancestors() if e.tag not in _INLINE), root)
        within = button.tag == "button" and heading.tag in {*HEADINGS, "summary", "dt"}
        box = heading if within else button
        shown = named.get(_controlled(button))
        if not within and not _is_question(button, shown):
            continue
        answer = box.getnext() if shown is None else shown
        if answer is not None and answer not in opened:
            opened.add(answer)
            _show(answer)
        for link in list(button.iter("a")):
            if not link.get("href"):
                link.drop_tag()
        if not within:
            button.tag = "h3"
            continue
        button.drop_tag()
        heading.tag = "h3" if heading.tag == "dt" else heading.tag


def _is_question(button: HtmlElement, shown: HtmlElement | None) -> bool:
    """Does it unfold what stands right below it, by its class or by what it says it controls?"""
    if button.tag == "button":
        return _QUESTION_BOX.search(button.get("class") or "") is not None
    unfolds = button.get("role") in {"button", "tab"} and shown is not None
    return unfolds and button.getnext() is shown


def _show(answer: HtmlElement) -> None:
    """Makes what was folded seen, and paragraphs of its loose words."""
    for attribute in ("hidden", "style", "aria-hidden"):
        answer.attrib.pop(attribute, None)
    for box in [each for each in answer.iter("div") if _is_loose_text(each)]:
        box.tag = "p"


def _wrap_details(root: HtmlElement) -> None:
    """Makes paragraphs of loose words below a summary."""
    for summary in list(root.iter("summary")):
        if not (summary.tail or "").strip():
            continue
        paragraph = summary.makeelement("p")
        paragraph.text, summary.tail = summary.tail, None
        for following in list(summary.itersiblings()):
            if following.tag not in _INLINE:
                break
            paragraph.append(following)
        summary.addnext(paragraph)


def _is_loose_text(box: HtmlElement) -> bool:
    return all(each.tag in _INLINE for each in box) and bool("".join(box.itertext()).strip())


def _controlled(button: HtmlElement) -> str:
    """The id of what the button unfolds; empty where it says none."""
    name = button.get("aria-controls") or (button.get("data-bs-target") or "").removeprefix("#")
    return name if name.replace("-", "").replace("_", "").isalnum() else ""


def _remove_readings(root: HtmlElement) -> None:
    """Takes out what is set beside characters to tell how they are read (`<ruby>`)."""
    for element in list(root.iter("rt", "rp", "rtc")):
        remove(element)


def _remove_line_numbers(root: HtmlElement) -> None:
    """Takes out the figures beside the lines of code."""
    for element in list(root.iter("td", "pre", "div", "span", "code")):
        if _GUTTER.search((element.get("class") or "")[:200]):
            figures = "".join(element.itertext()).split()
            if figures and all(map(str.isdecimal, figures)):
                remove(element)


def _list_words_items(root: HtmlElement) -> None:
    """Makes lists of the paragraphs that Word sets as items, without the marks that it draws."""
    made: HtmlElement | None = None
    for paragraph in list(root.iter("p")):
        marks = [span for span in paragraph.iter("span") if "Ignore" in (span.get("style") or "")]
        if not marks or _WORD_LIST not in (paragraph.get("class") or ""):
            continue
        numbered = "".join(marks[0].itertext()).strip()[:1].isdecimal()
        remove(marks[0])
        tag = "ol" if numbered else "ul"
        if made is None or paragraph.getprevious() is not made or made.tag != tag:
            made = paragraph.makeelement(tag)
            paragraph.addprevious(made)
        paragraph.tag, paragraph.tail = "li", None
        made.append(paragraph)


def _list_marked_lines(root: HtmlElement) -> None:
    """Makes lists of lines that begin with a bullet: of a paragraph's, and of whole paragraphs."""
    for paragraph in list(root.iter("p")):
        if not _is_loose_text(paragraph) or (paragraph.tail or "").strip():
            continue
        told = [line for line in _broken_lines(paragraph) if line.strip()]
        marked = [ITEM_MARK.match(line.lstrip()) is not None for line in told]
        if not any(marked) or not all(marked[1:]):
            continue
        before = paragraph.getprevious() if marked[0] else None
        if before is not None and (before.tag != "ul" or (before.tail or "").strip()):
            before = None  # the list doesn't go on
        made = paragraph.makeelement("ul") if before is None else before
        item = paragraph if not marked[0] else made.makeelement("li")
        item.text = paragraph.text
        for child in list(paragraph):
            if child.tag == "br" and len(told) > 1:
                made.extend([item] if item is not paragraph else [])
                item = made.makeelement("li")
                item.text = child.tail
                paragraph.remove(child)
            elif item is not paragraph:
                item.append(child)
        made.extend([item] if item is not paragraph else [])
        if made is not before:
            paragraph.addnext(made)
        if marked[0]:
            paragraph.text = None
            remove(paragraph)


def _broken_lines(paragraph: HtmlElement) -> list[str]:
    lines = [paragraph.text or ""]
    for child in paragraph:
        if child.tag == "br":
            lines.append(child.tail or "")
        else:
            lines[-1] += "".join(child.itertext()) + (child.tail or "")
    return lines


def _remove_footnote_marks(root: HtmlElement) -> None:
    """Takes out the figures that lead to notes: they are no part of a sentence, nor of a heading
    that one ends."""
    for mark in list(root.iter("sup")):
        link = next(mark.iter("a"), None)
        link = next(mark.iterancestors("a"), None) if link is None else link
        leads = link is not None and "#" in (link.get("href") or "")
        if (leads or _ends_heading(mark)) and _is_mark(mark):
            remove(mark)
    for link in list(root.iter("a")):
        if _TO_NOTE.search((link.get("href") or "")[:200]) and _is_mark(link) and _follows(link):
            remove(link)


def _is_mark(element: HtmlElement) -> bool:
    return _FOOTNOTE_MARK.fullmatch("".join(element.itertext()).strip()) is not None


def _follows(link: HtmlElement) -> bool:
    """Does it stand behind words of its paragraph? A note's own begins with the way back."""
    element = link
    while True:
        before, parent = element.getprevious(), element.getparent()
        words = (parent.text if before is None else before.tail) or ""
        if words.strip() or (before is not None and before.tag in _INLINE):
            return bool(words.strip()) or bool("".join(before.itertext()).strip())
        if before is not None or parent.tag not in _INLINE:
            return False
        element = parent


def _ends_heading(mark: HtmlElement) -> bool:
    """Does it stand at the end of a heading, behind a word and no unit (`per m²`)?"""
    heading = mark.getparent()
    if heading is None or heading.tag not in HEADINGS or (mark.tail or "").strip():
        return False
    before = mark.getprevious()
    last = heading.text if before is None else before.tail or "".join(before.itertext())
    words = (last or "").split()
    return mark.getnext() is None and bool(words) and len(words[-1]) >= _SHORTEST_NOTED
