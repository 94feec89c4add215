"""Rules over what a page says of the article on it: dates, author, JSON-LD."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from sharekit.audit.facts import Facts, Finding
from sharekit.audit.rules_image import main_image
from sharekit.share import tags_page

_RATIOS = {"16:9": 16 / 9, "4:3": 4 / 3, "1:1": 1.0}
_NEAR = 0.03
_ADDRESS = re.compile(r"https?://|www\.", re.IGNORECASE)
_WORDS = re.compile(r"\W+")


def open_graph(facts: Facts) -> Iterator[Finding]:
    """Dates, author and section, where the page is an article."""
    author = next(
        (said for said in facts.all("article:author") if _ADDRESS.match(said.value)), None
    )
    if author:
        yield Finding(
            "article.author.is-url", "article:author is an address, no name", author.element.start
        )
    if not facts.is_article:
        return
    for key in ("article:published_time", "article:modified_time"):
        told = facts.first(key)
        if told is None:
            yield Finding("article.dates.missing", f"the article lacks {key}")
        elif _moment(told.value) is None:
            yield Finding(
                "article.dates.missing",
                f"{key} is no ISO 8601 time: {told.value[:40]}",
                told.element.start,
            )
    if not facts.value("article:section", "article:tag"):
        yield Finding("article.section.missing", "the article has neither section nor tags")


def linked_data(facts: Facts) -> Iterator[Finding]:
    """The Article in JSON-LD, and whether it says what Open Graph says."""
    article = facts.article
    if article is None:
        if facts.is_article:
            scripts = tags_page.linked_data(facts.page)
            broken = next((script.start for script, value in scripts if value is None), None)
            why = "" if broken is None else ": this script is no JSON"
            yield Finding("json-ld.article.missing", f"no Article in JSON-LD{why}", broken)
        return
    script = next((e.start for e in facts.elements("script") if "ld+json" in e.get("type")), None)
    lacking = _lacking_ratios(article)
    if lacking:
        yield Finding(
            "json-ld.article.images", f"the Article has no picture of {', '.join(lacking)}", script
        )
    differing = list(_differences(facts, article))
    if differing:
        yield Finding(
            "json-ld.mismatch", f"JSON-LD and Open Graph differ: {'; '.join(differing)}", script
        )


def _differences(facts: Facts, article: Mapping[str, Any]) -> Iterator[str]:
    title, headline = facts.value("og:title"), _text(article.get("headline") or article.get("name"))
    if title and headline and not _is_same_title(title, headline):
        yield f"title “{_short(title)}” and “{_short(headline)}”"
    told = main_image(facts)
    images = [facts.absolute(url) for url, _, _ in _images(article.get("image"))]
    few = len(images) < len(_RATIOS)  # three are the same picture in three ratios
    if told and images and few and facts.absolute(told.value) not in images:
        yield "the picture"
    for key, name in (
        ("article:published_time", "datePublished"),
        ("article:modified_time", "dateModified"),
    ):
        one, other = _moment(facts.value(key)), _moment(_text(article.get(name)))
        if one and other and not _is_same_day(one, other):
            yield f"{name} {other:%Y-%m-%d} and {key} {one:%Y-%m-%d}"
    authors = {
        _plain(said.value)
        for said in facts.all("article:author")
        if said.value and not _ADDRESS.match(said.value)
    }
    named = {_plain(name) for name in _names(article.get("author"))}
    if authors and named and authors.isdisjoint(named):
        yield "the author"


def _is_same_title(one: str, other: str) -> bool:
    one, other = _plain(one), _plain(other)
    return one == other or (
        len(one) > 20
        and len(other) > 20
        and (one.startswith(other[:60]) or other.startswith(one[:60]))
    )


def _lacking_ratios(article: Mapping[str, Any]) -> list[str]:
    """The ratios of which there is no picture; sizes that nobody tells count for what is there."""
    images = list(_images(article.get("image")))
    known = [width / height for _, width, height in images if width and height]
    if len(known) < len(images) and len(images) >= len(_RATIOS):
        return []
    return [
        name
        for name, ratio in _RATIOS.items()
        if not any(abs(each / ratio - 1) <= _NEAR for each in known)
    ]


def _images(value: Any) -> Iterator[tuple[str, float, float]]:
    for one in value[:50] if isinstance(value, list) else [value]:
        if isinstance(one, str) and one:
            yield one, 0, 0
        elif isinstance(one, Mapping):
            url = _text(one.get("url") or one.get("contentUrl") or one.get("@id"))
            yield url, _number(one.get("width")), _number(one.get("height"))


def _number(value: Any) -> float:
    if isinstance(value, Mapping):
        value = value.get("value")
    try:
        return float(str(value)[:12].removesuffix("px"))
    except ValueError:
        return 0.0


def _names(value: Any) -> Iterator[str]:
    for one in value[:50] if isinstance(value, list) else [value]:
        name = _text(one.get("name") if isinstance(one, Mapping) else one)
        if name and not _ADDRESS.match(name):
            yield name


def _text(value: Any) -> str:
    if isinstance(value, list):
        value = value[0] if value else ""
    return value.strip() if isinstance(value, str) else ""


def _plain(text: str) -> str:
    from html import unescape

    return _WORDS.sub(" ", unescape(text)).strip().casefold()


def _moment(text: str) -> datetime | None:
    """The moment of an ISO 8601 date or time, in the zone that it names."""
    try:
        return datetime.fromisoformat(text.strip()[:40])
    except ValueError:
        return None


def _is_same_day(one: datetime, other: datetime) -> bool:
    """The same day as they are written, or one moment written in two zones."""
    zoned = one.tzinfo is not None and other.tzinfo is not None
    return one.date() == other.date() or (zoned and one == other)


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:59]}…"


RULES = (open_graph, linked_data)
