"""Pull quotes of a page: words that its author set apart, mostly repeated from the text.

Where the text holds them too, the element goes; else it stays as a quotation, so that no words are
lost and the quote has its place in the article.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sharekit.article.clean import fold
from sharekit.lazy import lazy

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MAX_CHARACTERS = 600
"""A longer element is a box, not a quote."""

MARK = "data-pull"
"""The attribute of what was marked as a pull quote, though the text doesn't say it word by word."""

_TAGS = ("aside", "blockquote", "figure", "div", "p", "section", "span")
_CLASS = lazy(r"(?:^|[\s_-])pull(?:-?quotes?(?:$|[\s_-])|-?outs?(?:$|\s)|$|\s)")
_HTML = lazy(
    r"<(?P<tag>aside|blockquote|figure|div|p)\b(?=[^<>]{0,300}\bclass\s?=\s?[\"']?[^\"'<>]{0,200}"
    r"(?:\b|_)pull-?quote)[^<>]{0,500}>(?P<inside>.{1,2000}?)</(?P=tag)\s{0,9}>",
    16,  # re.DOTALL
)
_NOT_WORDS = lazy(r"[\W_]+")
_TAG = lazy(r"<[^<>]{0,500}>")
_CREDIT = lazy(r"<(?P<tag>cite|footer|figcaption)\b[^<>]{0,300}>[^<>]{0,300}</(?P=tag)>")


def take_from_page(root: HtmlElement) -> str | None:
    """The first pull quote of a page, or None; all of them are taken out or made quotations."""
    chosen: list[str] = []
    found = [element for element in root.iter(*_TAGS) if _is_marked(element.get("class", ""))]
    text = _plain(root.text_content()) if found else ""
    for element in found:
        if any(above in found for above in element.iterancestors()):
            continue
        for credit in element.xpath(".//cite|.//footer|.//figcaption"):
            credit.drop_tree()
        words = _unquoted(fold(element.text_content()))
        if not words or len(words) > MAX_CHARACTERS:
            continue
        chosen.append(words)
        if text.count(_plain(words)) > 1:
            element.drop_tree()
        else:
            element.tag = "blockquote"
            element.attrib.pop("class")
            element.set(MARK, "")
    return chosen[0] if chosen else None


def take_from_markdown(body: str) -> tuple[str, str | None]:
    """Markdown without the pull quotes that stand in it as HTML, and the first of their words."""
    if "pull" not in body or "<" not in body:
        return body, None
    chosen: list[str] = []
    matches = list(_HTML.finditer(body))
    text = _plain(_TAG.sub(" ", body)) if matches else ""
    for match in reversed(matches):
        inside = _CREDIT.sub(" ", match["inside"])
        words = _unquoted(fold(_TAG.sub(" ", inside)))
        if not words or len(words) > MAX_CHARACTERS:
            continue
        chosen.append(words)
        left = "" if text.count(_plain(words)) > 1 else f"\n\n> {words}\n\n"
        body = body[: match.start()] + left + body[match.end() :]
    return body, chosen[-1] if chosen else None


def _is_marked(classes: str) -> bool:
    return "pull" in classes.lower() and _CLASS.search(classes.lower()) is not None


def _unquoted(words: str) -> str:
    return words.strip('"“”„«»*_ \u00a0')


def _plain(text: str) -> str:
    """The words alone: marks and spaces may differ between a pull quote and its text."""
    return _NOT_WORDS.sub(" ", text).strip().casefold()
