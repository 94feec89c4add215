"""WordPress gives its posts in pages: the address of the one behind a page."""

from __future__ import annotations

from urllib.parse import parse_qs, urlencode, urlsplit

_DEFAULT = 10
"""Posts of a page where the address names no other number (`per_page`)."""


def next_page(url: str | None, count: int) -> str | None:
    """The address behind a page of so many posts; None where it is the last, or none of these."""
    parts = urlsplit(url or "")
    if "/wp/v2/" not in f"{parts.path}/{parts.query}":
        return None
    query = parse_qs(parts.query)
    wanted, page = _number(query, "per_page", _DEFAULT), _number(query, "page", 1)
    if count < wanted or "offset" in query:
        return None
    query["page"] = [str(page + 1)]
    return parts._replace(query=urlencode(query, doseq=True)).geturl()


def _number(query: dict[str, list[str]], name: str, default: int) -> int:
    text = query.get(name, [""])[-1]
    return int(text) if text.isdecimal() and 0 < len(text) < 6 else default
