"""What a page shows of itself, beside the article that was read of it: signs of what it is."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from sharekit.article.clean import fold
from sharekit.article.page.dom import parse_tree, text_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

BODY = 250
"""Words of a body that is one, whatever stands around it."""
FEW, TEASER = 60, 130
"""Words below which a body is hardly one, and most words of a teaser."""


class Signs(NamedTuple):
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


def signs_of(text: str, words: int) -> Signs:
    """Read the signs of a page. words: of the body that was read of it."""
    root = parse_tree(text)
    types, free = _linked_types(root)
    body = next(iter(root.iter("body")), root)
    titles = [text_of(each) for tag in ("title", "h1", "h2") for each in list(root.iter(tag))[:3]]
    shown = fold(" ".join(_visible(body)))
    return Signs(
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


def _visible(body: HtmlElement) -> Iterator[str]:
    silent = {"script", "style", "noscript", "template", "svg"}
    for element in body.iter("*"):
        if element.tag not in silent:
            yield element.text or ""
        yield element.tail or ""


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
