"""Pull quotes: words that an article's author set apart, mostly repeated from the text.

Where the text holds them too, the element goes; else it stays as a quotation, so that no words are
lost and the quote has its place in the article. What is credited to somebody is that person's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from copy import deepcopy
from html import unescape
from typing import TYPE_CHECKING, NamedTuple

from sharekit.article.boilerplate.bylines import is_name
from sharekit.article.clean import fold
from sharekit.article.markdown.raw_code import code_in, is_code
from sharekit.lazy import lazy

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MAX_CHARACTERS = 600
"""A longer element is a box, not a quote."""

MARK = "data-pull"
"""The attribute of what was marked as a pull quote, though the text doesn't say it word by word."""

_LONGEST_ELEMENT, _MOST = 5_000, 100
_TAGS = ("aside", "blockquote", "figure", "div", "p", "section", "span")
_CLASS = lazy(r"(?:^|[\s_-])pull(?:-?quotes?(?:$|[\s_-])|-?outs?(?:$|\s)|$|\s)")
_QUOTATION_CLASS = lazy(
    r"(?:^|\s)(?:(?:block-?)?quote(?:-?(?:box|block|text))?|testimonial|epigraph)(?:$|\s)"
)
_SHORTCODE = lazy(
    r"\{(?:\{[<%]|%)-?\s{0,9}(?P<tag>pull[_-]?quote|quote|"
    r"blockquote)\b(?P<options>[^{}\n]{0,300})\}\}?"
    r"(?P<inside>[^{}]{1,2000})"
    r"\{(?:\{[<%]|%)-?\s{0,9}(?:/|end)(?:pull[_-]?quote|quote|blockquote)\s{0,9}-?[%>]?\}?\}"
)
_OPENING = lazy(
    r"<(?P<tag>aside|blockquote|BLOCKQUOTE|figure|div|p|(?:Pull|Block)?[Qq]uote|QuoteBlock"
    r"|Testimonial|Epigraph)(?P<options>\s[^<>]{0,500})?>"
)
_PULL_CLASS = lazy(r"\bclass(?:Name)?\s?=\s?[\"']?[^\"'<>]{0,200}(?:\b|_)pull-?quote")
_QUOTATIONS = frozenset({"quote", "blockquote", "quoteblock", "testimonial", "epigraph"})
_SPEAKER = lazy(
    r"\b(?:author|name|by|cite|source|from|attribution)\s?=\s?[\"'](?P<name>[^\"'/]{2,80})[\"']"
)
_DASHED = lazy(r"\s{0,3}(?:[—–―]|--)\s{0,3}(?P<name>[^—–―.!?]{2,80})$")
_ENDED = (".", "!", "?", "…", "。", "！", "？", '"', "”", "’", "»")
_NOT_WORDS = lazy(r"[\W_]+")
_TAG = lazy(r"<[^<>]{0,500}>")
_CREDIT = lazy(r"<(?P<tag>cite|footer|figcaption)\b[^<>]{0,300}>(?P<name>.{0,300}?)</(?P=tag)>", 16)


class Pull(NamedTuple):
    """A pull quote's words, and who is named for them; empty where nobody is."""

    words: str
    credit: str = ""


def own(pulls: Sequence[Pull], authors: Sequence[str]) -> str | None:
    """The first that is the authors' own, or None: what is credited to another is that one's."""
    surnames = {author.split()[-1].casefold() for author in authors if author.split()}
    for pull in pulls:
        if not pull.credit or not surnames.isdisjoint(_plain(pull.credit).split()):
            return pull.words
    return None


def take_from_page(root: HtmlElement) -> tuple[Pull, ...]:
    """The pull quotes of a page; all of them are taken out or made quotations, as is what its class
    calls a quotation."""
    pulls: list[Pull] = []
    found = [element for element in root.iter(*_TAGS) if _is_marked(element.get("class", ""))]
    marked = frozenset(found)
    text = _plain(root.text_content()) if found else ""
    quotations = {
        other: _said(other)
        for other in (root.iter("blockquote") if found else ())
        if marked.isdisjoint((other, *other.iterancestors()))
    }
    for element in found:
        around = list(element.iterancestors())
        if not marked.isdisjoint(around):
            continue
        pull = _pull_of(element)
        if not pull.words or len(pull.words) > MAX_CHARACTERS:
            continue
        words = _plain(pull.words)
        named = (one.credit for one in quotations.values() if one.credit and words in one.words)
        pulls.append(pull._replace(credit=next(named, pull.credit)))
        if text.count(words) > 1:
            element.drop_tree()
        else:
            element.tag = "blockquote"
            element.attrib.pop("class")
            element.set(MARK, "")
        quotations |= {other: _said(other) for other in around if other in quotations}
    for element in root.iter("div", "p", "section", "figure"):
        if _QUOTATION_CLASS.search((element.get("class") or "").lower()) and _is_short(element):
            element.tag = "blockquote"
    return tuple(pulls)


def _is_short(element: HtmlElement) -> bool:
    """Is it no longer than a quotation, and none within it or around it?"""
    others = (*element.iter("blockquote"), *element.iterancestors("blockquote"))
    return not others and len(element.text_content()) <= MAX_CHARACTERS


def _pull_of(element: HtmlElement) -> Pull:
    from sharekit.article.page.dom import text_of  # Markdown has no need of it

    own = deepcopy(element)
    named = own.xpath(".//cite|.//footer|.//figcaption")
    credit = fold(" ".join(one.text_content() for one in named))
    for one in named:
        one.drop_tree()
    return _pull(text_of(own), credit)


def _said(quotation: HtmlElement) -> Pull:
    """The plain words of a quotation in the text, and who is named for them."""
    said = _pull_of(quotation)
    return said._replace(words=_plain(said.words))


def take_from_markdown(body: str) -> tuple[str, tuple[Pull, ...]]:
    """Markdown whose quotations by shortcode, HTML or component are its own, and the pull quotes.

    Code stays as it is.
    """
    marked = list(_marked(body))
    pulls: list[Pull] = []
    parts: list[str] = []
    text = _plain(unescape(_TAG.sub(" ", body))) if marked else ""
    read = 0
    for start, end, pull, inside in marked:
        if pull is None or len(pulls) >= _MOST:
            left = "\n".join(f"> {line.strip()}" for line in inside.strip().split("\n"))
        else:
            pulls.append(pull)
            left = "" if text.count(_plain(unescape(pull.words))) > 1 else f"> {pull.words}"
        parts.append(f"{body[read:start]}\n\n{left}\n\n")
        read = end
    return "".join((*parts, body[read:])), tuple(pulls)


def _marked(body: str) -> Iterator[tuple[int, int, Pull | None, str]]:
    """Start, end, pull quote and words of each such element; None where it is a quotation."""
    shortcodes = list(_SHORTCODE.finditer(body)) if "{" in body and "quote" in body else []
    openings = list(_OPENING.finditer(body)) if "<" in body else []
    last = {tag: body.rfind(f"</{tag}>") for tag in {found["tag"] for found in openings}}
    openings = [found for found in openings if found.start() < last[found["tag"]]]
    if not shortcodes and not openings:
        return
    code = code_in(body)
    read = 0
    for found in sorted([*shortcodes, *openings], key=lambda one: one.start()):
        tag, options = found["tag"].lower(), found["options"] or ""
        pulled = tag.startswith("pull") or _PULL_CLASS.search(options) is not None
        if found.start() < read or not (pulled or tag in _QUOTATIONS):
            continue
        if is_code(found.start(), code):
            continue
        inside, read = _inside(body, found)
        if not inside.strip():
            continue
        pull = _pull_in(inside, options) if pulled else None
        if pull is None or 0 < len(pull.words) <= MAX_CHARACTERS:
            yield found.start(), read, pull, inside


def _inside(body: str, opening: re.Match[str]) -> tuple[str, int]:
    """The words of a shortcode or an element, and where it ends; none where nothing closes it."""
    if "inside" in opening.re.groupindex:
        return opening["inside"], opening.end()
    closing = f"</{opening['tag']}>"
    end = body.find(closing, opening.end(), opening.end() + _LONGEST_ELEMENT)
    if end < 0:
        return "", opening.end()
    return body[opening.end() : end], end + len(closing)


def _pull_in(inside: str, options: str) -> Pull:
    credit, told = _CREDIT.search(inside), _SPEAKER.search(options)
    name = credit["name"] if credit else told["name"] if told else ""
    return _pull(_TAG.sub(" ", _CREDIT.sub(" ", inside)), fold(_TAG.sub(" ", name)))


def _pull(words: str, credit: str) -> Pull:
    words = fold(words)
    dashed = None if credit else _DASHED.search(words)
    if dashed and (
        words[: dashed.start()].endswith(_ENDED) or is_name(dashed["name"].split(",")[0])
    ):
        words, credit = words[: dashed.start()], dashed["name"]
    return Pull(_unquoted(words), credit)


def _is_marked(classes: str) -> bool:
    return "pull" in classes.lower() and _CLASS.search(classes.lower()) is not None


def _unquoted(words: str) -> str:
    return words.strip('"“”„«»*_ \u00a0')


def _plain(text: str) -> str:
    """The words alone: marks and spaces may differ between a pull quote and its text."""
    return _NOT_WORDS.sub(" ", text).strip().casefold()
