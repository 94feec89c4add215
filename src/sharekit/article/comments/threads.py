"""The comment thread of a page, found and read by its markup."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from sharekit.article.boilerplate.kinds import LineKind
from sharekit.article.boilerplate.lines import classify
from sharekit.article.comments.heads import is_short_name, told_name
from sharekit.article.comments.split import split_comments
from sharekit.article.model import Comment, Dropped
from sharekit.article.page.dom import Placed, text_of, walk, within
from sharekit.lazy import lazy

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_THREAD = re.compile(
    r"comments?|comments?-?(?:area|list|section|wrapper|wrap|container|thread|block|template)|"
    r"commentlist|"
    r"wp-block-comments?|wp-block-comment-template|post-comments|entry-comments|article-comments|"
    r"disqus-thread|discussion-thread|responses|respond|"
    r"area-reply|reply-?(?:area|list)"
)
_THREAD_TAGS = frozenset({"div", "section", "ol", "ul", "aside", "article", "footer"})
_CONTENT = re.compile(
    r"comment-?(?:content|text|message|copy|entry|bd)|comment-?body-?(?:text|content)?|"
    r"comment-{2}?(?:content|body|text)|wp-block-comment-content|reply-content"
)
_CONTENT_ENDS = ("-comment-body", "-comment-content", "-comment-text", "-comment-message")
_AUTHOR = re.compile(
    r"fn|comment-{1,2}(?:user-?|author-?)?name|comment-{1,2}user(?:-?name)?|comment-?author-?name|wp-block-comment-author-name|comment-?author|comment-?user(?:name)?|"
    r"comment-{2}?author|comment-?meta-?author|author|username|user-?name"
)
_ITEM = re.compile(
    r"comment|comment-\d{1,12}|comment-?(?:item|body|container|wrap)|li-comment-\d{1,12}|reply"
)
_PREFIX = lazy(r"^[a-z]-(?=[a-z]{4})")
"""Of names such as `o-comments` and `m-comment__body`."""
_FORMS = frozenset({"respond", "comment-respond"})
_ANONYMOUS = frozenset({"anonymous", "anonym", "anonyme", "anónimo", "anônimo", "anonimo", "guest"})
_SAYS = re.compile(r"\s(?:says|said|sagt|dit|a dit|dice|diz|disse|ha detto)\s?[:.…]{0,3}$", re.I)
_STARS = lazy(
    r"[★☆⭐*\s]{1,12}|\d(?:[.,]\d)?\s?(?:/\s?5|(?:out of 5 )?stars?|sterne?n?|étoiles?|estrellas?|"
    r"estrelas?|stelle|sterren|stjärnor|gwiazdk[ai]?|gwiazdek|つ星)",
    re.I,
)
_NAMING = frozenset({"a", "b", "strong", "cite", "span", "h3", "h4", "h5", "dt"})
_LONGEST_AUTHOR = 80


def is_thread(element: HtmlElement) -> bool:
    """Is the element, by its class or id, the place where comments are listed?"""
    if element.tag not in _THREAD_TAGS:
        return False
    if _is_marked(element):
        return True
    if _is_item(element):
        return False
    return any(_THREAD.fullmatch(name) for name in _names(element))


def _is_marked(element: HtmlElement) -> bool:
    """Does the element say, in schema.org's words, that it is a comment (forums' pages do)?"""
    kind = (element.get("itemtype") or "").rsplit("/", 1)[-1]
    return (element.get("itemprop") or "").lower() == "comment" or kind in {"Comment", "Answer"}


def read_thread(thread: HtmlElement) -> tuple[tuple[Comment, ...], tuple[Dropped, ...]]:
    """The comments of a thread, and its other words: headings, forms, buttons."""
    contents = set(_contents(thread))
    if not contents and _FORMS.intersection(_names(thread)):
        return (), tuple(Dropped(p.line.text, str(LineKind.REPLY)) for p in walk(thread))
    if not contents:
        return split_comments([placed.line for placed in walk(thread)])
    comments = []
    dropped = []
    inside: set[HtmlElement] = set()
    author: str | None = None
    likely: str | None = None
    for element in thread.iter("*"):
        if element in inside:
            continue
        if element in contents:
            inside.update(element.iter("*"))
            lines = [placed.line.text for placed in walk(element)]
            said = [line for line in lines if not classify(line) and not _STARS.fullmatch(line)]
            if lines:
                comments.append(Comment(author or likely, "\n\n".join(said or lines)))
            author = likely = None
        else:
            author = _author(element, author)
            likely = likely or _likely_name(element)
    for placed in walk(thread):
        if placed.element not in inside:
            finding = classify(placed.line.text)
            reason = str(finding.kind) if finding else "name and date of a commenter"
            dropped.append(Dropped(placed.line.text, reason))
    return tuple(comments), tuple(dropped)


def within_thread(placed: Sequence[Placed], start: int) -> Sequence[Placed]:
    """The lines of a thread that begins with this one: those of the element that holds it alone,
    or all to the page's end, where that holds no comments."""
    below = placed[start:]
    if not below:
        return below
    above = {e for p in placed[:start] for e in (p.element, *p.element.iterancestors())}
    holders = [e for e in (below[0].element, *below[0].element.iterancestors()) if e not in above]
    if not holders:
        return below
    inside = [p for p in below if within(p.element, holders[-1])]
    named = [_count_named(lines) for lines in (inside, below)]
    return inside if named[0] >= min(2, max(1, named[1])) else below


def _count_named(lines: Sequence[Placed]) -> int:
    return sum(comment.author is not None for comment in split_comments([p.line for p in lines])[0])


def _contents(thread: HtmlElement) -> list[HtmlElement]:
    """The elements that hold the words of one comment each, none within another."""
    found = [e for e in thread.iter("*") if _is_content(e)]
    # `comment-body` may be the whole item, with author and date, around the real content.
    holders = {parent for e in found for parent in e.iterancestors()}
    return [e for e in found if e not in holders]


def _is_content(element: HtmlElement) -> bool:
    if element.tag == "form" or (element.get("itemprop") or "").lower() == "author":
        return False
    return (element.get("itemprop") or "").lower() == "text" or any(
        _CONTENT.fullmatch(name) or name.endswith(_CONTENT_ENDS) for name in _names(element)
    )


def _is_item(element: HtmlElement) -> bool:
    names = _names(element)
    return element.tag in {"li", "article"} and any(_ITEM.fullmatch(name) for name in names)


def _author(element: HtmlElement, known: str | None) -> str | None:
    """The commenter's name, in the elements above a comment's words; the innermost name counts."""
    names = _names(element)
    named = (element.get("itemprop") or "").lower() == "author"
    if not named and not any(_AUTHOR.fullmatch(name) for name in names):
        return known
    if known and "fn" not in names and "name" not in " ".join(names):
        return known
    name = told_name(_SAYS.sub("", text_of(element)).strip(" :")) or ""
    if not name or len(name) > _LONGEST_AUTHOR or name.lower() in _ANONYMOUS:
        return known
    return name


def _likely_name(element: HtmlElement) -> str | None:
    """The words of the first link, bold or set apart element of a comment that can be a name."""
    if element.tag not in _NAMING or len(element):
        return None
    text = text_of(element)
    named = is_short_name(text) and not classify(text) and not _has_figure(text)
    return text if named and text.lower() not in _ANONYMOUS else None


def _has_figure(text: str) -> bool:
    return any(map(str.isdecimal, text))


def _names(element: HtmlElement) -> list[str]:
    names = f"{element.get('class') or ''} {element.get('id') or ''}"[:500]
    return [_PREFIX.sub("", name) for name in names.lower().replace("_", "-").split()]
