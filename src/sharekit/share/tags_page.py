"""What a page says of itself in its tags: its own values by key, and its JSON-LD."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from sharekit.markup.page import Element, Page, Place

ARTICLES = frozenset(
    {"Article", "NewsArticle", "BlogPosting", "Report", "TechArticle", "ScholarlyArticle"}
    | {"OpinionNewsArticle", "AnalysisNewsArticle", "ReportageNewsArticle", "ReviewNewsArticle"}
    | {"BackgroundNewsArticle", "AdvertiserContentArticle", "SatiricalArticle", "LiveBlogPosting"}
    | {"SocialMediaPosting", "DiscussionForumPosting", "AskPublicNewsArticle", "APIReference"}
)
_MAX_JSON, _MAX_OBJECTS = 2_000_000, 2_000


class Said(NamedTuple):
    """One thing that a page says: key (`og:title`, `canonical`), value, and its element."""

    key: str
    value: str
    element: Element


def said_by(page: Page) -> tuple[Said, ...]:
    """All `meta` with a name or property and `link` with a rel, in order, but for inert ones.

    A `meta` counts by either attribute, as crawlers take it; keys are in lower case.
    """
    return tuple(_said(page.elements))


def _said(elements: list[Element]) -> Iterator[Said]:
    for element in elements:
        if element.place is Place.INERT:
            continue
        if element.name == "meta":
            keys = {element.get("property").lower(), element.get("name").lower()} - {""}
            for key in sorted(keys):
                yield Said(key, element.get("content"), element)
        elif element.name == "link":
            for rel in sorted(set(element.get("rel").lower().split())):
                yield Said(rel, element.get("href"), element)


def linked_data(page: Page) -> tuple[tuple[Element, Any], ...]:
    """The page's JSON-LD: each script with what it holds; None where that is no JSON."""
    return tuple(
        (element, _loaded(element.inner))
        for element in page.elements
        if element.name == "script"
        and element.place is not Place.INERT
        and element.get("type").lower().partition(";")[0].strip() == "application/ld+json"
    )


def _loaded(text: str) -> Any:
    if len(text) > _MAX_JSON:
        return None
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None


def is_article(value: Any) -> bool:
    """Is this JSON-LD object an article, of whatever sort?"""
    if not isinstance(value, Mapping):
        return False
    types = value.get("@type")
    named = types if isinstance(types, list) else [types]
    return any(isinstance(name, str) and name.rpartition("/")[2] in ARTICLES for name in named)


def objects_of(value: Any) -> Iterator[Mapping[str, Any]]:
    """The objects of a JSON-LD document: itself, lists, `@graph`, `mainEntity`. Bounded."""
    waiting, count = [value], 0
    while waiting and count < _MAX_OBJECTS:
        one = waiting.pop(0)
        count += 1
        if isinstance(one, list):
            waiting = one[:_MAX_OBJECTS] + waiting
        elif isinstance(one, Mapping):
            yield one
            waiting = [one[key] for key in ("@graph", "mainEntity") if key in one] + waiting


def articles_of(page: Page) -> Iterator[tuple[Element, Mapping[str, Any]]]:
    """The articles in the page's JSON-LD, each with the script that it stands in."""
    for element, value in linked_data(page):
        for one in objects_of(value):
            if is_article(one):
                yield element, one
