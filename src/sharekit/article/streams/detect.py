"""Is a document a stream, and which? By its first bytes; by its name and type where they decide."""

from __future__ import annotations

import json
import re

from sharekit.article.streams.entry import StreamReader
from sharekit.article.streams.rows import COLUMNS
from sharekit.errors import InputError
from sharekit.lazy import lazy
from sharekit.registry import Registry

STREAMS: Registry[StreamReader] = Registry(
    "stream",
    {
        "feed": "sharekit.article.streams.feed:read",
        "wordpress export": "sharekit.article.streams.feed:read_export",
        "sitemap": "sharekit.article.streams.sitemap:read",
        "json": "sharekit.article.streams.json:read",
        "json lines": "sharekit.article.streams.rows:read_json_lines",
        "csv": "sharekit.article.streams.rows:read_csv",
    },
)

TABLES = frozenset({"csv", "json lines"})
"""Streams whose texts are the articles; those of a feed may be teasers of pages that it names."""

_ROOTS = {
    "rss": "feed",
    "feed": "feed",
    "rdf": "feed",
    "channel": "feed",
    "urlset": "sitemap",
    "sitemapindex": "sitemap",
}
_ROOT = lazy(r"<(?:[A-Za-z_][\w.-]{0,40}:)?([A-Za-z_][\w.-]{0,40})[\s>/]")
_JSON = lazy(r"(?:\{\s*\"|\[\s*\{\s*\"|\[\s*\]\s*$)")
_KNOWN_JSON = lazy(r"jsonfeed\.org/version|\"rendered\"\s*:|\"items\"\s*:\s*\[")
_LINES = (".jsonl", ".ndjson", ".jsonlines")
_TABLES = (".csv", ".tsv", ".tab")


def detect(head: bytes, name: str = "", media_type: str = "") -> str | None:
    """The kind of stream that begins so, or None. name: the file's name or URL's path.

    Raises InputError (`stream.unknown`) for XML that is neither a stream nor a page.
    """
    name = name.lower()
    text = _text(head).lstrip()
    if text.startswith("<"):
        return _of_xml(text)
    if name.endswith(_LINES) or media_type.endswith(("ndjson", "jsonl", "jsonlines")):
        return "json lines"
    if _JSON.match(text):
        return _of_json(text, told=name.endswith(".json") or media_type.endswith("json"))
    if name.endswith(_TABLES) or media_type in {"text/csv", "text/tab-separated-values"}:
        return "csv"
    return "csv" if _is_header(text.partition("\n")[0]) else None


def _text(head: bytes) -> str:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return head.decode("utf-16", "ignore")
    return head.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace")


def _of_xml(text: str) -> str | None:
    root = _root(text)
    kind = _ROOTS.get(root)
    if kind == "feed" and "wordpress.org/export/" in text:
        return "wordpress export"
    if kind is None and text.startswith("<?xml") and root not in {"", "html"}:
        raise InputError(
            f"is XML of another kind (<{root[:40]}>): no page, feed or sitemap",
            code="stream.unknown",
            hint="pass a page, a feed (RSS, Atom), a sitemap or a WordPress export",
        )
    return kind


def _root(text: str) -> str:
    """The name of the first element, in lower case, behind declarations and comments."""
    at = 0
    while at < len(text) and text[at] == "<":
        if text.startswith("<!--", at):
            end = text.find("-->", at)
            at = end + 3 if end > 0 else len(text)
        elif text.startswith(("<?", "<!"), at):
            end = text.find(">", at)
            subset = text.find("[", at, end if end > 0 else None)
            if text.startswith("<!", at) and subset > 0:
                end = text.find("]", subset)
                end = text.find(">", end) if end > 0 else -1
            at = end + 1 if end > 0 else len(text)
        else:
            found = _ROOT.match(text, at)
            return found[1].lower() if found else ""
        while at < len(text) and text[at].isspace():
            at += 1
    return ""


def _of_json(text: str, *, told: bool) -> str | None:
    """A single object may be front matter, so it has to look like a feed, or be called JSON."""
    first, _, rest = text.partition("\n")
    if rest.lstrip().startswith("{") and _is_object(first):
        return "json lines"
    if told or text.startswith("[") or _KNOWN_JSON.search(text):
        return "json"
    return None


def _is_object(line: str) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False


def _is_header(line: str) -> bool:
    """Do at least two cells of a first line name columns that articles have?"""
    cells = {cell.strip(" \"'\r").lower() for cell in re.split("[,;\t|]", line[:2_000])}
    return len(cells) > 2 and len(cells & COLUMNS) >= 2
