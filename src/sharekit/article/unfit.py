"""A page that is no article: which kind it is, by several signs at once. Pure.

Losing a real article is worse than quoting an odd page, so a page with a body of its own passes
unless its very structure is a list of other pages; for the rest words and markup have to agree.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from sharekit.article.clean import fold
from sharekit.article.dom import parse_tree, text_of
from sharekit.article.model import Article
from sharekit.article.notices import ACCEPT, CHALLENGE, CONSENT, LOGIN, NOT_FOUND, PAYWALL, SCRIPTS
from sharekit.errors import InputError
from sharekit.lazy import lazy

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BODY = 250
"""Words of a body that is one, whatever stands around it."""
_FEW, _TEASER = 60, 130
_CARDS = 4
"""Linked headings that a list has at least."""
_LONGEST_LABEL = 12
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
_ROOTS = frozenset({"root", "app", "__next", "__nuxt", "___gatsby", "main-app", "q-app", "svelte"})
_FEED_TYPES = frozenset({"application/rss+xml", "application/atom+xml", "application/feed+json"})


def refuse_other_pages(text: str, article: Article | None) -> None:
    """Raises InputError (`page.*`) where a page is plainly something else than an article.

    text: the whole page. article: what was read of it, or None where nothing was.
    """
    words = len(article.text.split()) if article else 0
    if words >= _BODY and not _may_be_list(text):
        return
    signs = _signs(text, words)
    for judge in (_not_found, _challenge, _listing, _consent, _login, _paywall, _shell):
        problem = judge(signs, article)
        if problem is not None:
            raise problem


class _Signs(NamedTuple):
    """What a page shows of itself. words: of the body that was read."""

    root: HtmlElement
    words: int
    titles: tuple[str, ...]
    types: frozenset[str]
    free: bool
    og_type: str
    body_class: str
    shown: str
    """All that is visible, scripts and styles apart."""
    has_password: bool


def _may_be_list(text: str) -> bool:
    """A cheap look: are there as many linked headings as a list of pages has?"""
    return sum(1 for _ in islice(_LINKED_HEADING.finditer(text), _CARDS)) == _CARDS


def _signs(text: str, words: int) -> _Signs:
    root = parse_tree(text)
    types, free = _linked_types(root)
    body = next(iter(root.iter("body")), root)
    titles = [text_of(each) for tag in ("title", "h1", "h2") for each in list(root.iter(tag))[:3]]
    shown = fold(" ".join(_visible(body)))
    return _Signs(
        root=root,
        words=words,
        titles=tuple(title[:200] for title in titles if title),
        types=frozenset(types),
        free=free,
        og_type=_meta(root, "og:type"),
        body_class=(body.get("class") or "")[:500].lower(),
        shown=shown,
        has_password=any(each.get("type") == "password" for each in root.iter("input")),
    )


def _not_found(signs: _Signs, _: Article | None) -> InputError | None:
    said = any(NOT_FOUND.match(title) for title in signs.titles[:3])
    if signs.words >= _TEASER or not (said or "error404" in signs.body_class):
        return None
    return InputError(
        "is an error page: what it should show is not there",
        code="page.not_found",
        hint="check the address, or look for the article on its site",
    )


def _challenge(signs: _Signs, _: Article | None) -> InputError | None:
    said = any(CHALLENGE.match(title) for title in signs.titles[:3])
    if signs.words >= _TEASER or not said or len(signs.shown) > 3_000:
        return None
    return InputError(
        "is a check for robots, not the article behind it",
        code="page.challenge",
        hint="open it in a browser, save the page as HTML, and pass that file with --url",
    )


def _consent(signs: _Signs, _: Article | None) -> InputError | None:
    said = any(CONSENT.search(title) for title in signs.titles)
    asks = any(ACCEPT.match(label) for label in _labels(signs.root))
    if signs.words >= _BODY or not (said and asks) or len(signs.shown) > 6_000:
        return None
    return InputError(
        "is a page that asks for consent, not the article behind it",
        code="page.consent",
        hint="consent in a browser, save the page as HTML, and pass that file with --url",
    )


def _login(signs: _Signs, _: Article | None) -> InputError | None:
    said = any(LOGIN.match(title) for title in signs.titles)
    few = signs.words < (_TEASER if said else _FEW)
    if not (few and signs.has_password) or len(signs.shown) > (6_000 if said else 1_500):
        return None
    return InputError(
        "is a login page, not the article behind it",
        code="page.login",
        hint="log in with a browser, save the page as HTML, and pass that file with --url",
    )


def _paywall(signs: _Signs, _: Article | None) -> InputError | None:
    said = PAYWALL.search(signs.shown[:40_000]) is not None
    if not said or signs.words >= (_FEW if signs.free else _TEASER):
        return None
    return InputError(
        "shows the beginning of an article to those who have not subscribed",
        code="page.paywall",
        hint="open it with your subscription, save the page as HTML, and pass that file with --url",
    )


def _shell(signs: _Signs, _: Article | None) -> InputError | None:
    scripted = next(signs.root.iter("script"), None) is not None
    hollow = any(
        each.get("id") in _ROOTS or each.tag == "app-root" for each in signs.root.iter("*")
    )
    notice = any(SCRIPTS.search(text_of(each)) for each in signs.root.iter("noscript"))
    said = SCRIPTS.search(signs.shown[:500]) is not None and len(signs.shown) < 500
    empty = signs.words < 20 and len(signs.shown) < 300
    if not empty or not (said or (scripted and (hollow or notice or signs.words == 0))):
        return None
    return InputError(
        "is an empty page that only its scripts would fill",
        code="page.empty_shell",
        hint="open it in a browser, save the page as HTML, and pass that file with --url",
    )


def _listing(signs: _Signs, article: Article | None) -> InputError | None:
    if not _is_listing(signs, article):
        return None
    feed = _feed(signs.root)
    return InputError(
        "lists articles, but is none itself",
        code="page.listing",
        hint=f"pass one of them, or its feed: {feed}"
        if feed
        else "pass the address of one of them",
    )


def _is_listing(signs: _Signs, article: Article | None) -> bool:
    """Are its headings links to other pages, and does little else stand between them?"""
    if signs.og_type == "article" and signs.words >= _FEW:
        return False
    teasers = _teasers(signs.root)
    told = bool(signs.types & _LIST_TYPES) or _LIST_PAGE.search(signs.body_class) is not None
    one_article = any(_ARTICLE_TYPE.fullmatch(each) for each in signs.types)
    if one_article and not told:
        return False
    if article is not None and _is_made_of(teasers, article):
        return True
    if len(teasers) >= (_CARDS if told else 8) and signs.words < (_TEASER if told else _FEW):
        return True
    return signs.words < _FEW and _is_all_links(signs)


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
    return inside > 0.8 * sum(count for count, _ in words) and inside / len(cards) < _TEASER


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
                and len(text_of(heading)) >= _LONGEST_LABEL
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


def _is_all_links(signs: _Signs) -> bool:
    """Is nearly everything that it shows the text of a link?"""
    links = [text_of(link) for link in signs.root.iter("a")]
    long = [text for text in links if len(text) >= 25]
    return len(long) >= 15 and sum(map(len, links)) > 0.6 * len(signs.shown)


def _labels(root: HtmlElement) -> Iterator[str]:
    for tag in ("button", "a", "input"):
        for element in root.iter(tag):
            yield (text_of(element) or element.get("value") or "")[:80]


def _visible(body: HtmlElement) -> Iterator[str]:
    silent = {"script", "style", "noscript", "template", "svg"}
    for element in body.iter("*"):
        if element.tag not in silent:
            yield element.text or ""
        yield element.tail or ""


def _feed(root: HtmlElement) -> str | None:
    for link in root.iter("link"):
        if link.get("type") in _FEED_TYPES and link.get("href"):
            return str(link.get("href"))[:300]
    return None


def _meta(root: HtmlElement, name: str) -> str:
    for meta in root.iter("meta"):
        if name in {meta.get("property"), meta.get("name")}:
            return (meta.get("content") or "").strip().lower()
    return ""


def _linked_types(root: HtmlElement) -> tuple[set[str], bool]:
    """The types of the JSON-LD objects that stand for the page, and whether it is free to read."""
    types: set[str] = set()
    free = True
    for script in root.iter("script"):
        text = script.text or ""
        if script.get("type") != "application/ld+json" or len(text) > 500_000:
            continue
        try:
            tops = json.loads(text)
        except (ValueError, RecursionError):
            continue
        for one in _tops(tops):
            kinds = one.get("@type")
            types |= {str(kind)[:60] for kind in (kinds if isinstance(kinds, list) else [kinds])}
            free = free and str(one.get("isAccessibleForFree", True)).lower() != "false"
    return types, free


def _tops(value: Any) -> Sequence[dict[str, Any]]:
    if isinstance(value, dict):
        graph = value.get("@graph")
        return [value, *(each for each in _listed(graph) if isinstance(each, dict))]
    return [each for each in _listed(value) if isinstance(each, dict)]


def _listed(value: Any) -> list[Any]:
    return value[:200] if isinstance(value, list) else []
