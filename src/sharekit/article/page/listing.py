"""Is a page a list of articles? Its headings are links, and little else stands between them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from sharekit.article.clean import fold
from sharekit.article.model import Article
from sharekit.article.page.dom import text_of
from sharekit.article.page.signs import FEW, TEASER, Signs
from sharekit.lazy import lazy

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_CARDS = 4
"""Linked headings that a list has at least."""
_EXCERPT = 90
"""Words of a card on average; sections of an article are longer (WordPress' excerpts have 55)."""
_SHORTEST_TITLE = 12
"""Characters below which a heading names a part of the site, not an article."""
_LINKED_HEADING = lazy(
    r"<h[1-4](?:\s[^<>]{0,300})?>\s{0,40}(?:<span[^<>]{0,200}>\s{0,40})?<a\s|"
    r"<a\s[^<>]{0,500}>\s{0,40}<h[1-4][\s>]",
    re.IGNORECASE,
)
_LIST_PAGE = lazy(
    r"(?:^|\s)(?:archive|blog|home|search|search-results|category|tag|author|paged|front-page)"
    r"(?:\s|$)"
)
_LIST_TYPES = frozenset({"CollectionPage", "SearchResultsPage", "ItemPage", "ItemList", "Blog"})
_ARTICLE_TYPE = lazy(r"\w*(?:Article|BlogPosting|Posting|Recipe|HowTo|Review|Report)$")


def may_be_listing(text: str) -> bool:
    """A cheap look: are there as many linked headings as a list of pages has?"""
    return sum(1 for _ in islice(_LINKED_HEADING.finditer(text), _CARDS)) == _CARDS


def is_listing(signs: Signs, article: Article | None) -> bool:
    """Are its headings links to other pages, and does little else stand between them?"""
    if signs.og_type == "article" and signs.words >= FEW:
        return False
    teasers = _teasers(signs.root)
    told = bool(signs.types & _LIST_TYPES) or _LIST_PAGE.search(signs.body_class) is not None
    one_article = any(_ARTICLE_TYPE.fullmatch(each) for each in signs.types)
    if one_article and not told:
        return False
    if article is not None and _is_made_of(teasers, article):
        return True
    if len(teasers) >= (_CARDS if told else 8) and signs.words < (TEASER if told else FEW):
        return True
    return signs.words < FEW and _is_all_links(signs)


def _is_made_of(teasers: Sequence[HtmlElement], article: Article) -> bool:
    """Does most of the body stand in cards, each with one linked heading and a few words?"""
    if len(teasers) < _CARDS:
        return False
    holders: Counter[HtmlElement] = Counter()
    for teaser in teasers:
        holders.update(teaser.iterancestors())
    cards = [fold(" ".join(_card(teaser, holders).itertext())) for teaser in teasers]
    shown = "\n".join(cards)
    words = [(len(block.text.split()), block.text in shown) for block in article.blocks]
    inside = sum(count for count, held in words if held)
    return inside > 0.8 * sum(count for count, _ in words) and inside / len(cards) < _EXCERPT


def _card(teaser: HtmlElement, holders: Counter[HtmlElement]) -> HtmlElement:
    """The largest element around a teaser that holds no other."""
    card = teaser
    for ancestor in teaser.iterancestors():
        if holders[ancestor] > 1:
            break
        card = ancestor
    return card


def _teasers(root: HtmlElement) -> list[HtmlElement]:
    """The headings that are links to pages of the same site."""
    found = []
    own = _own_host(root)
    for tag in ("h2", "h3", "h4", "h1"):
        for heading in root.iter(tag):
            link = next(heading.iter("a"), None)
            if link is None:
                link = next((each for each in heading.iterancestors("a")), None)
            if (
                link is not None
                and len(text_of(heading)) >= _SHORTEST_TITLE
                and _leads_inside(link.get("href"), own)
            ):
                found.append(heading)
    return found


def _leads_inside(href: str | None, own: str | None) -> bool:
    """Does a link lead to another page of the site, as far as the page tells its own host?"""
    try:
        host = urlsplit(href or "#").hostname
    except ValueError:
        return False
    return bool(href) and not (href or "").startswith("#") and (host is None or own in {None, host})


def _own_host(root: HtmlElement) -> str | None:
    for link in root.iter("link"):
        if link.get("rel") == "canonical":
            try:
                return urlsplit(link.get("href") or "").hostname
            except ValueError:
                return None
    return None


def _is_all_links(signs: Signs) -> bool:
    """Is nearly everything that it shows the text of a link?"""
    links = [text_of(link) for link in signs.root.iter("a")]
    long = [text for text in links if len(text) >= 25]
    return len(long) >= 15 and sum(map(len, links)) > 0.6 * len(signs.shown)
