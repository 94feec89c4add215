"""The comment thread of a page, found and read by its markup."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sharekit.article.comments import split_comments
from sharekit.article.dom import text_of, walk
from sharekit.article.lines import classify
from sharekit.article.model import Comment, Dropped

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_THREAD = re.compile(
    r"comments?|comments?-?(?:area|list|section|wrapper|wrap|container|thread|block|template)|commentlist|"
    r"wp-block-comments?|wp-block-comment-template|post-comments|entry-comments|article-comments|"
    r"disqus-thread|discussion-thread|responses|respond"
)
_THREAD_TAGS = frozenset({"div", "section", "ol", "ul", "aside", "article", "footer"})
_CONTENT = re.compile(
    r"comment-?(?:content|text|message|copy|entry|bd)|comment-?body-?(?:text|content)?|"
    r"comment-{2}?(?:content|body|text)|wp-block-comment-content|reply-content"
)
_AUTHOR = re.compile(
    r"fn|comment-?author-?name|wp-block-comment-author-name|comment-?author|comment-?user(?:name)?|"
    r"comment-{2}?author|comment-?meta-?author|author|username|user-?name"
)
_ITEM = re.compile(r"comment|comment-\d{1,12}|comment-?(?:item|body|container|wrap)|li-comment-\d{1,12}|reply")
_ANONYMOUS = frozenset({"anonymous", "anonym", "anonyme", "anónimo", "anônimo", "anonimo", "guest"})
_SAYS = re.compile(r"\s(?:says|said|sagt|dit|a dit|dice|diz|disse|ha detto)\s?:?$")
_LONGEST_AUTHOR = 80


def is_thread(element: HtmlElement) -> bool:
    """Is the element, by its class or id, the place where comments are listed?"""
    if element.tag not in _THREAD_TAGS:
        return False
    if _is_item(element):
        return False
    return any(_THREAD.fullmatch(name) for name in _names(element))


def read_thread(thread: HtmlElement) -> tuple[tuple[Comment, ...], tuple[Dropped, ...]]:
    """The comments of a thread, and its other words: headings, forms, buttons."""
    contents = _contents(thread)
    if not contents:
        return split_comments([placed.line for placed in walk(thread)])
    comments = []
    dropped = []
    inside = set()
    for content in contents:
        lines = [placed.line.text for placed in walk(content)]
        inside.update(content.iter("*"))
        if lines:
            comments.append(Comment(_author(content, thread), "\n\n".join(lines)))
    for placed in walk(thread):
        if placed.element not in inside:
            finding = classify(placed.line.text)
            reason = str(finding.kind) if finding else "name and date of a commenter"
            dropped.append(Dropped(placed.line.text, reason))
    return tuple(comments), tuple(dropped)


def _contents(thread: HtmlElement) -> list[HtmlElement]:
    """The elements that hold the words of one comment each, none within another."""
    found = [e for e in thread.iter("*") if _is_content(e)]
    # `comment-body` may be the whole item, with author and date, around the real content.
    return [e for e in found if not any(inner is not e and _is_content(inner) for inner in e.iter("*"))]


def _is_content(element: HtmlElement) -> bool:
    if element.tag == "form" or (element.get("itemprop") or "").lower() == "author":
        return False
    return (element.get("itemprop") or "").lower() == "text" or any(
        _CONTENT.fullmatch(name) for name in _names(element)
    )


def _is_item(element: HtmlElement) -> bool:
    names = _names(element)
    return element.tag in {"li", "article"} and any(_ITEM.fullmatch(name) for name in names)


def _author(content: HtmlElement, thread: HtmlElement) -> str | None:
    """The name nearest above the content, within its own item."""
    for holder in content.iterancestors():
        candidates = [
            e
            for e in holder.iter("*")
            if any(_AUTHOR.fullmatch(name) for name in _names(e))
            or (e.get("itemprop") or "").lower() == "author"
        ]
        if candidates:
            named = [e for e in candidates if "fn" in _names(e) or "name" in " ".join(_names(e))]
            name = _SAYS.sub("", text_of((named or candidates)[0])).strip(" :")
            return name if name and len(name) <= _LONGEST_AUTHOR and name.lower() not in _ANONYMOUS else None
        if holder is thread or _is_item(holder):
            return None
    return None


def _names(element: HtmlElement) -> list[str]:
    names = f"{element.get('class') or ''} {element.get('id') or ''}"[:500]
    return names.lower().replace("_", "-").split()
