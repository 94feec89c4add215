"""Boxes in Markdown's raw HTML that their class says aren't the article: about the author, …"""

from itertools import islice

from sharekit.article.clean import fold
from sharekit.article.markdown.raw_code import is_code
from sharekit.article.model import Dropped
from sharekit.lazy import lazy

_OPENING = lazy(
    r"^ {0,3}<(?P<tag>div|section|aside|footer|nav)\s[^<>]{0,300}?\bclass\s?=\s?[\"']"
    r"(?P<names>[^\"'<>]{1,200})[\"'][^<>]{0,300}>",
    8,  # re.MULTILINE
)
_TAG = lazy(r"<(?P<closing>/)?(?P<tag>[a-z]{1,20}\d?)\b[^<>]{0,1000}>")
_PARTS = frozenset({
    "about", "ad", "ads", "advert", "author", "authors", "banner", "bio", "box", "buttons",
    "card", "comments", "container", "cookie", "cta", "footer", "form", "links", "list", "more",
    "nav", "navigation", "newsletter", "notice", "posts", "promo", "promotion", "read",
    "recommended", "related", "articles", "section", "share", "sharing", "sidebar", "sign",
    "signup", "social", "sponsor", "sponsored", "subscribe", "subscription", "tags", "up",
    "widget", "wrapper",
})  # fmt: skip
_MOST_BOXES, _LONGEST, _MOST_OF_TEXT = 200, 5_000, 0.25


def take_out(body: str, code: list[tuple[int, int]], dropped: list[Dropped]) -> str:
    """The body without them. code: where in it code stands, which is left alone."""
    for found in reversed(list(islice(_OPENING.finditer(body), _MOST_BOXES))):
        if is_code(found.start(), code):
            continue
        from sharekit.article.page.clutter import told_by_names  # few texts hold such an element

        kind = next(filter(None, map(told_by_names, _plain_names(found["names"]))), None)
        end = _end(body, found.end(), found["tag"]) if kind else 0
        words = fold(_TAG.sub(" ", body[found.start() : end]))
        if kind and end and len(words) <= _MOST_OF_TEXT * len(body):
            dropped.append(Dropped(words, str(kind)))
            body = f"{body[: found.start()]}\n{body[end:]}"
    return body


def _plain_names(names: str) -> list[str]:
    """Those classes that are told by every part: `author-box`, not `share-economy`."""
    parted = ((name, name.lower().replace("_", "-").split("-")) for name in names.split())
    return [name for name, parts in parted if _PARTS.issuperset(parts)]


def _end(body: str, start: int, tag: str) -> int:
    """Where the element ends that was opened before; 0 where it doesn't."""
    depth = 1
    for found in _TAG.finditer(body, start, start + _LONGEST):
        if found["tag"] == tag:
            depth += -1 if found["closing"] else 1
            if not depth:
                return found.end()
    return 0
