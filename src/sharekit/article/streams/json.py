"""JSON documents: JSON Feed, the posts of WordPress' REST interface, and lists of objects.

https://www.jsonfeed.org/version/1.1/, https://developer.wordpress.org/rest-api/reference/posts/
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, BinaryIO
from urllib.parse import urljoin

from sharekit.article.frontmatter import fields
from sharekit.article.language import normal_tag
from sharekit.article.model import ArticleImage
from sharekit.article.streams.entry import (
    MAX_FEED_BYTES,
    MAX_FEED_ENTRIES,
    Entry,
    Origin,
    at_most,
)
from sharekit.article.streams.rows import entry_of
from sharekit.article.streams.text import encoding_of, plain, teaser
from sharekit.errors import InputError

_LISTS = ("items", "posts", "articles", "entries", "data", "results")


def read(stream: BinaryIO, origin: Origin) -> Iterator[Entry]:
    """The entries of a JSON document, at most 10,000. Raises InputError (`stream.json`, …)."""
    document = _loaded(stream, origin)
    return at_most(_entries(document, origin), MAX_FEED_ENTRIES)


def _entries(document: Any, origin: Origin) -> Iterator[Entry]:
    feed = document if isinstance(document, dict) else {}
    listed = next((feed[name] for name in _LISTS if isinstance(feed.get(name), list)), None)
    items = document if isinstance(document, list) else listed
    if items is None:
        items = [feed]
    is_feed = "jsonfeed.org" in str(feed.get("version", ""))[:200]
    for item in items:
        if not isinstance(item, dict):
            continue
        entry: Entry | None
        if _is_rendered(item):
            entry = _of_wordpress(item)
        elif is_feed:
            entry = _of_feed(item, feed, origin)
        else:
            entry = entry_of(item)
        if entry is not None:
            yield entry


def _loaded(stream: BinaryIO, origin: Origin) -> Any:
    raw = stream.read(MAX_FEED_BYTES + 1)
    if len(raw) > MAX_FEED_BYTES:
        raise InputError(
            f"is larger than {MAX_FEED_BYTES // 1_000_000} MB",
            code="source.too_large",
            hint="write it as JSON lines, one object a line: they may be as many as you like",
        )
    encoding, skip = encoding_of(raw[:400], origin.charset)
    try:
        return json.loads(raw[skip:].decode(encoding, "replace"))
    except json.JSONDecodeError as problem:
        raise _broken(f" at line {problem.lineno}, column {problem.colno}: {problem.msg}") from None
    except (ValueError, RecursionError):
        raise _broken(": nested too deeply, or too long a number") from None


def _of_feed(item: Mapping[str, Any], feed: Mapping[str, Any], origin: Origin) -> Entry:
    home = _address(feed.get("home_page_url"), origin.base) or origin.base
    url = _address(item.get("url") or item.get("external_url"), home)
    markup, text = item.get("content_html"), item.get("content_text")
    image = _address(item.get("image") or item.get("banner_image"), home)
    return Entry(
        title=plain(_string(item.get("title"))),
        url=url,
        content=_string(markup) or _string(text),
        form="html" if _string(markup) else "text",
        summary=teaser(_string(item.get("summary"))),
        authors=fields.names_of(item, "authors", "author")
        or fields.names_of(feed, "authors", "author"),
        published=fields.date_of(item, "date_published"),
        modified=fields.date_of(item, "date_modified"),
        language=normal_tag(_string(item.get("language")) or _string(feed.get("language"))),
        site_name=plain(_string(feed.get("title"))),
        image=ArticleImage(image) if image else None,
        tags=fields.tags_of(item, "tags"),
        base=url or home,
    )


def _is_rendered(item: Mapping[str, Any]) -> bool:
    content = item.get("content")
    return isinstance(content, dict) and "rendered" in content


def _of_wordpress(item: Mapping[str, Any]) -> Entry:
    embedded = _table(item.get("_embedded"))
    yoast = _table(item.get("yoast_head_json"))
    url = fields.safe_address(_string(item.get("link")))
    protected = _table(item.get("content")).get("protected") is True
    return Entry(
        title=plain(_rendered(item, "title")),
        url=url,
        content=None if protected else _rendered(item, "content"),
        form="html",
        summary=teaser(_rendered(item, "excerpt")),
        authors=fields.names_of(embedded, "author") or fields.names_of(yoast, "author"),
        published=fields.date_of(item, "date", "date_gmt"),
        modified=fields.date_of(item, "modified", "modified_gmt"),
        language=normal_tag(_string(item.get("lang")) or _string(yoast.get("og_locale"))),
        site_name=plain(_string(yoast.get("og_site_name"))),
        image=_featured(item, embedded, yoast),
        tags=_terms(embedded),
        base=url,
    )


def _featured(
    item: Mapping[str, Any], embedded: Mapping[str, Any], yoast: Mapping[str, Any]
) -> ArticleImage | None:
    media = _table(next(iter(_list(embedded.get("wp:featuredmedia"))), None))
    address = fields.safe_address(_string(media.get("source_url")))
    if address:
        return ArticleImage(address, plain(_string(media.get("alt_text"))))
    return fields.image_of(item, "jetpack_featured_media_url") or fields.image_of(yoast, "og_image")


def _terms(embedded: Mapping[str, Any]) -> tuple[str, ...]:
    names = [
        plain(_string(_table(term).get("name")))
        for group in _list(embedded.get("wp:term"))
        for term in _list(group)
    ]
    return tuple(dict.fromkeys(name for name in names if name and name != "Uncategorized"))


def _rendered(item: Mapping[str, Any], name: str) -> str | None:
    return _string(_table(item.get(name)).get("rendered"))


def _address(value: Any, base: str | None) -> str | None:
    text = _string(value)
    try:
        return fields.safe_address(urljoin(base or "", text)) if text else None
    except ValueError:
        return None


def _table(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: Any) -> list[Any]:
    return value[:200] if isinstance(value, list) else []


def _string(value: Any) -> str | None:
    return value if isinstance(value, str) and value.strip() else None


def _broken(message: str) -> InputError:
    return InputError(
        f"is broken JSON{message}",
        code="stream.json",
        hint="mend it there, or pass the page of one article",
    )
