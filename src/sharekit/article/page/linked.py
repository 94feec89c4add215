"""JSON-LD in a page → the object about its article."""

from __future__ import annotations

import html
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sharekit.article.clean import tidy
from sharekit.lazy import lazy

if TYPE_CHECKING:
    import re

    from lxml.html import HtmlElement

_MAX_JSON = 500_000
_MAX_OBJECTS = 500
_LONGEST = 2_000
_ARTICLE_TYPES = lazy(
    r"(?:\w*Article|BlogPosting|\w*Posting|Report|Review|Recipe|HowTo|\w*WebPage|FAQPage|AboutPage|"
    r"\w*Episode|Question|LearningResource|CreativeWork)$"
)
_PAGE_TYPES = lazy(r"(?:WebPage|CreativeWork)$")


class Linked:
    """The object about the article, as a table; references to other objects are followed."""

    def __init__(self, root: HtmlElement) -> None:
        found: list[Mapping[str, Any]] = []
        for script in root.iter("script"):
            if "ld+json" in (script.get("type") or "").lower():
                found += _objects((script.text or "")[:_MAX_JSON])
        self._by_id = {str(e["@id"]): e for e in reversed(found) if "@id" in e and len(e) > 1}
        articles = [one for one in found if _is_a(one, _ARTICLE_TYPES)]
        articles.sort(key=lambda one: (_is_a(one, _PAGE_TYPES), "headline" not in one))
        self._article: Mapping[str, Any] = articles[0] if articles else {}
        if articles and _is_a(articles[0], _PAGE_TYPES):  # the page's name has the site's suffix
            self._article = {**articles[0], "headline": None}

    def get(self, key: str) -> Any:
        """The value, or what it refers to."""
        value = self._article.get(key)
        if isinstance(value, list):
            return [self._resolved(one) for one in value[:_MAX_OBJECTS]]
        return self._resolved(value)

    def text(self, key: str) -> str | None:
        """The value where it is a text, or the first of a list of texts."""
        return text_of(self.get(key))

    def name(self, key: str) -> str | None:
        """The name of who or what the value is."""
        return name_of(self.get(key))

    def _resolved(self, value: Any) -> Any:
        refers = isinstance(value, Mapping) and "@id" in value
        if refers and "name" not in value and "url" not in value:
            return self._by_id.get(str(value["@id"]), value)
        return value


def name_of(value: Any) -> str | None:
    """The name of a person or an organisation, told as an object or as a text."""
    if not isinstance(value, Mapping):
        return text_of(value)
    parts = (text_of(value.get(key)) for key in ("givenName", "familyName"))
    return text_of(value.get("name")) or " ".join(filter(None, parts)) or None


def text_of(value: Any) -> str | None:
    """A text, or the first of a list of texts; bounded, tidied, None for anything else."""
    if isinstance(value, list):
        value = value[0] if value else None
    return unescaped(value[:_LONGEST]) or None if isinstance(value, str) else None


def unescaped(text: str) -> str:
    """Titles are often escaped twice (`&amp;#8217;`), and some hold markup."""
    return tidy(html.unescape(text)) if "&" in text else tidy(text)


def is_organisation(value: Any) -> bool:
    """Is it told as an organisation, not as a person?"""
    return isinstance(value, Mapping) and _is_a(value, _ORGANISATIONS)


_ORGANISATIONS = lazy(r"\w*Organization|Corporation|Brand|WebSite")


def _objects(script: str) -> list[Mapping[str, Any]]:
    script = script.strip().removeprefix("<![CDATA[").removesuffix("]]>").rstrip("; \n")
    try:
        loaded = json.loads(script, strict=False)
    except (ValueError, RecursionError):
        return []
    found: list[Mapping[str, Any]] = []
    waiting = [loaded]
    while waiting and len(found) < _MAX_OBJECTS:
        one = waiting.pop(0)
        if isinstance(one, list):
            waiting = one[:_MAX_OBJECTS] + waiting
        elif isinstance(one, Mapping):
            found.append(one)
            nested = ("@graph", "mainEntity", "mainEntityOfPage")
            waiting = [one[key] for key in nested if key in one] + waiting
    return found


def _is_a(one: Mapping[str, Any], types: re.Pattern[str]) -> bool:
    told = one.get("@type")
    names = told if isinstance(told, list) else [told]
    return any(types.fullmatch(str(name)[:100]) for name in names)
