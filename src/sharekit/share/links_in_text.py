"""Where links stand in a post's text, by twitter-text's rules: X and Mastodon count them as 23."""

from __future__ import annotations

from functools import cache

from sharekit.lazy import lazy

_LABEL = r"[^\W_](?:[\w-]{0,61}[^\W_])?"
_ASCII = r"[a-z0-9](?:[a-z0-9_-]{0,61}[a-z0-9])?"
_CANDIDATE = lazy(
    rf"(?<![A-Za-z0-9@＠$#＃_.-])(?:(https?://)((?:{_LABEL}\.){{1,20}}{_LABEL})"
    rf"|((?:{_ASCII}\.){{1,20}}{_ASCII}))(:[0-9]+)?",
    2 | 32,
)  # ignoring case, Unicode
_ASCII_START = lazy(r"[a-z0-9-]+", 2 | 256)
_PATH_CHARACTER = r"a-zа-яё0-9!*';:=+,.$/%#\[\]\-–_~@|&À-ÖØ-öø-ÿĀ-ɏ"
_PATH = lazy(rf"/(?:[{_PATH_CHARACTER}]|\([{_PATH_CHARACTER}]{{1,500}}\))*", 2)
_PATH_TAIL = lazy(r"[!*';:,.$%\[\]–~@|&]+$")
_QUERY = lazy(r"\?[a-z0-9!?*'@();:&=+$/%#\[\]\-_.,~|]*", 2)
_QUERY_TAIL = lazy(r"[!?*'@();:+$%\[\].,~|]+$")


def links_in(text: str, *, bare: bool) -> list[tuple[int, int]]:
    """Start and end of each link. bare: also without `https://`, where a real top level ends it."""
    spans: list[tuple[int, int]] = []
    at = 0
    while found := _CANDIDATE.search(text, at):
        group = 2 if found[1] else 3
        host_end = _host_end(found[group], found.start(group))
        at = max(found.end(), found.start() + 1)
        if host_end is None or not (found[1] or bare):
            continue
        if not found[1] and text[max(found.start() - 1, 0)] == "/":
            continue
        end = _tail_end(text, found.end() if host_end == found.end(group) else host_end)
        spans.append((found.start(), end))
        at = max(end, at)
    return spans


def _host_end(host: str, start: int) -> int | None:
    """Where the longest part that ends in a top-level domain ends, or None."""
    labels = host.split(".")
    while len(labels) > 1:
        last = labels[-1].lower()
        if last in _top_levels() or last.startswith("xn--"):
            return start + len(".".join(labels))
        name = _ASCII_START.match(last)
        if name and name[0] in _top_levels() and not last[name.end() :].isascii():
            return start + len(".".join(labels)) - len(last) + name.end()  # text without a space
        labels.pop()
    return None


def _tail_end(text: str, end: int) -> int:
    """Where path and query end, without the punctuation of the sentence around them."""
    if path := _PATH.match(text, end):
        end += max(1, len(_PATH_TAIL.sub("", path[0])))
        if end < path.end():
            return end
    if query := _QUERY.match(text, end):
        kept = len(_QUERY_TAIL.sub("", query[0]))
        end += kept if kept > 1 else 0
    return end


@cache
def _top_levels() -> frozenset[str]:
    from pathlib import Path  # not importlib.resources: it costs ten milliseconds

    return frozenset(Path(__file__).with_name("tlds.txt").read_text(encoding="utf-8").split())
