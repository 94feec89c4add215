"""A page that is no article: which kind it is, by several signs at once. Pure.

Losing a real article is worse than quoting an odd page, so a page with a body of its own passes
unless its very structure is a list of other pages; for the rest words and markup have to agree.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sharekit.article.model import Article
from sharekit.article.page.dom import text_of
from sharekit.article.page.listing import is_listing, may_be_listing
from sharekit.article.page.notices import (
    ACCEPT,
    CHALLENGE,
    CONSENT,
    LOGIN,
    NOT_FOUND,
    PAYWALL,
    SCRIPTS,
)
from sharekit.article.page.signs import BODY, FEW, TEASER, Signs, signs_of
from sharekit.errors import InputError

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_ROOTS = frozenset({"root", "app", "__next", "__nuxt", "___gatsby", "main-app", "q-app", "svelte"})
_FEED_TYPES = frozenset({"application/rss+xml", "application/atom+xml", "application/feed+json"})


def refuse_other_pages(text: str, article: Article | None) -> None:
    """Raises InputError (`page.*`) where a page is plainly something else than an article.

    text: the whole page. article: what was read of it, or None where nothing was.
    """
    words = len(article.text.split()) if article else 0
    if words >= BODY and not may_be_listing(text):
        return
    signs = signs_of(text, words)
    for judge in (_not_found, _challenge, _listing, _consent, _login, _paywall, _shell):
        problem = judge(signs, article)
        if problem is not None:
            raise problem


def _not_found(signs: Signs, _: Article | None) -> InputError | None:
    said = any(NOT_FOUND.match(title) for title in signs.titles[:3])
    if signs.words >= TEASER or not (said or "error404" in signs.body_class):
        return None
    return InputError(
        "is an error page: what it should show is not there",
        code="page.not_found",
        hint="check the address, or look for the article on its site",
    )


def _challenge(signs: Signs, _: Article | None) -> InputError | None:
    said = any(CHALLENGE.match(title) for title in signs.titles[:3])
    if signs.words >= TEASER or not said or len(signs.shown) > 3_000:
        return None
    return InputError(
        "is a check for robots, not the article behind it",
        code="page.challenge",
        hint="open it in a browser, save the page as HTML, and pass that file with --url",
    )


def _consent(signs: Signs, _: Article | None) -> InputError | None:
    said = any(CONSENT.search(title) for title in signs.titles)
    asks = any(ACCEPT.match(label) for label in _labels(signs.root))
    if signs.words >= BODY or not (said and asks) or len(signs.shown) > 6_000:
        return None
    return InputError(
        "is a page that asks for consent, not the article behind it",
        code="page.consent",
        hint="consent in a browser, save the page as HTML, and pass that file with --url",
    )


def _login(signs: Signs, _: Article | None) -> InputError | None:
    said = any(LOGIN.match(title) for title in signs.titles)
    few = signs.words < (TEASER if said else FEW)
    if not (few and signs.has_password) or len(signs.shown) > (6_000 if said else 1_500):
        return None
    return InputError(
        "is a login page, not the article behind it",
        code="page.login",
        hint="log in with a browser, save the page as HTML, and pass that file with --url",
    )


def _paywall(signs: Signs, _: Article | None) -> InputError | None:
    said = PAYWALL.search(signs.shown[:40_000]) is not None
    if not said or signs.words >= (FEW if signs.free else TEASER):
        return None
    return InputError(
        "shows the beginning of an article to those who have not subscribed",
        code="page.paywall",
        hint="open it with your subscription, save the page as HTML, and pass that file with --url",
    )


def _shell(signs: Signs, _: Article | None) -> InputError | None:
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


def _listing(signs: Signs, article: Article | None) -> InputError | None:
    if not is_listing(signs, article):
        return None
    feed = _feed(signs.root)
    return InputError(
        "lists articles, but is none itself",
        code="page.listing",
        hint=f"pass one of them, or its feed: {feed}"
        if feed
        else "pass the address of one of them",
    )


def _labels(root: HtmlElement) -> Iterator[str]:
    for tag in ("button", "a", "input"):
        for element in root.iter(tag):
            yield (text_of(element) or element.get("value") or "")[:80]


def _feed(root: HtmlElement) -> str | None:
    for link in root.iter("link"):
        if link.get("type") in _FEED_TYPES and link.get("href"):
            return str(link.get("href"))[:300]
    return None
