"""Elements of HTML in Markdown that nobody reads as prose: scripts, styles, templates, drawings,
forms, what is marked hidden, what is struck out, how characters are read.

Their words are the author's, but no part of the article. An element that is never closed hides
nothing: losing prose would be worse.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from sharekit.article.clean import fold
from sharekit.article.model import Dropped
from sharekit.lazy import lazy

if TYPE_CHECKING:
    from markdown_it.token import Token

_TAG = lazy(r"<(?P<close>/?)(?P<name>[A-Za-z][\w:-]{0,40})(?P<told>(?=[\s/>])[^<>]{0,2000})>")
_PICTURE = lazy(r"<img\b[^<>]{0,2000}>", re.I)
"""What stays of a `noscript`: the picture that a script would load."""
_VALUE = lazy(r"=\s{0,9}(?:\"[^\"]{0,2000}\"|'[^']{0,2000}'|[^\s\"'>]{1,2000})")
_STYLED = lazy(
    r"style\s{0,9}=[^<>]{0,1000}?(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)",
    re.I,
)
_CODE = frozenset({"script", "style"})
_OTHER = frozenset(
    {"audio", "canvas", "form", "iframe", "noscript", "object", "select", "svg", "template",
     "textarea", "video"}
)  # fmt: skip
_STRUCK = frozenset({"del", "s", "strike"})
_READINGS = frozenset({"rp", "rt", "rtc"})
STRUCK, HIDDEN, READING = "struck out", "hidden from readers", "how characters are read"


class _Tag(NamedTuple):
    """An element's tag. reason: why nobody reads what is in it, or None. item, start, end: where
    it stands."""

    name: str
    closes: bool
    alone: bool
    reason: str | None
    item: int
    start: int
    end: int


def take_unseen(tokens: Sequence[Token]) -> list[Dropped]:
    """Takes what nobody sees out of Markdown's tokens, in place: of HTML blocks, and of what stands
    between two of them. The words that go."""
    tags = [
        tag
        for at, token in enumerate(tokens)
        if token.type == "html_block"
        for tag in _tags(token.content, at)
    ]
    dropped: list[Dropped] = []
    for opening, closing in reversed(_elements(tags)):
        first, last = tokens[opening.item], tokens[closing.item]
        if first is last:
            inside = first.content[opening.end : closing.start]
            left = "".join(_PICTURE.findall(inside)) if opening.name == "noscript" else ""
            first.content = first.content[: opening.start] + left + first.content[closing.end :]
        elif first.level == last.level:
            between = tokens[opening.item + 1 : closing.item]
            inside = "\n".join(token.content for token in between)
            first.content = first.content[: opening.start]
            last.content = last.content[closing.end :]
            for token in between:
                token.type = "hidden"
        else:
            continue
        dropped += _told(opening, inside)
    return dropped[::-1]


def seen(children: Sequence[Token]) -> tuple[list[Token], list[Dropped]]:
    """A paragraph's tokens without those that nobody sees, and the words that go."""
    tags = [
        tag
        for at, child in enumerate(children)
        if child.type == "html_inline"
        for tag in _tags(child.content, at)
    ]
    kept = list(children)
    dropped: list[Dropped] = []
    for opening, closing in reversed(_elements(tags)):
        inside = "".join(child.content for child in kept[opening.item + 1 : closing.item])
        del kept[opening.item : closing.item + 1]
        dropped += _told(opening, inside)
    return kept, dropped[::-1]


def _told(opening: _Tag, inside: str) -> Iterator[Dropped]:
    words = fold(html.unescape(_TAG.sub(" ", inside)))
    if words and opening.reason and opening.name not in _CODE:
        yield Dropped(words, opening.reason)


def _tags(text: str, item: int) -> Iterator[_Tag]:
    for found in _TAG.finditer(text):
        name, told = found["name"].lower(), found["told"]
        reason = None if found["close"] else _reason(name, told)
        alone = told.endswith("/")
        yield _Tag(name, bool(found["close"]), alone, reason, item, found.start(), found.end())


def _reason(name: str, told: str) -> str | None:
    if name in _STRUCK:
        return STRUCK
    if name in _READINGS:
        return READING
    hidden = name in _CODE or name in _OTHER
    if hidden or _STYLED.search(told) or "hidden" in _VALUE.sub("", told).lower().split():
        return HIDDEN
    return None


def _elements(tags: Sequence[_Tag]) -> list[tuple[_Tag, _Tag]]:
    """The opening and the closing tag of each unseen element, those within another left out."""
    found: list[tuple[_Tag, _Tag]] = []
    after = 0
    for at, end in sorted(_ends(tags).items()):
        if at >= after and tags[at].reason:
            found.append((tags[at], tags[end]))
            after = end + 1
    return found


def _ends(tags: Sequence[_Tag]) -> dict[int, int]:
    """Of each opening tag, where it is closed; scripts and styles end at the first that closes."""
    ends: dict[int, int] = {}
    open_: dict[str, list[int]] = {}
    for at, tag in enumerate(tags):
        waiting = open_.setdefault(tag.name, [])
        if tag.closes and waiting:
            if tag.name in _CODE:
                del waiting[1:]
            ends[waiting.pop()] = at
        elif not tag.closes and not tag.alone:
            waiting.append(at)
    return ends
