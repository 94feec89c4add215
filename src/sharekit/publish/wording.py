"""The tool's own words for a post, as many as its platform takes. Pure.

What a person wrote is never changed: `plan check` says where it is too long.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from unicodedata import category

from sharekit.publish.plan import Planned
from sharekit.publish.platforms.base import Kind
from sharekit.publish.rules import length_of
from sharekit.share.text import ELLIPSIS, cut

_CREDIT = " — "
"""Between a pin's description and its author, as `cards.copy` writes it."""
_LONGEST_CREDIT = 80
_MOST = 10_000
"""Characters of a text that are split into sentences: more than any platform takes of the tool's
own."""
_TELLING = 20
"""Characters of a title that still tell something; to keep them the campaign may go."""


def with_title_fitted(entry: Planned, kind: Kind) -> Planned:
    """The entry with its title cut at a word's end to what the platform takes."""
    limit = kind.limits.title
    if limit is None:
        return entry
    return replace(
        entry,
        title=_shortened(
            entry.title, lambda part: length_of(part, limit.unit) <= limit.limit
        ) or entry.title,
    )  # fmt: skip


def with_text_fitted(entry: Planned, kind: Kind, links: Sequence[str]) -> Planned:
    """The entry with as much of its description as its platform takes, by the platform's counting.

    Whole sentences first, with who said it where that fits; then the title alone, whole, else up to
    the end of a word. links: the entry's, then what it may be where that leaves no room for words.
    Where nothing fits (an address may be too long by itself) the entry stays, and `plan check` says
    what is wrong.
    """
    for link in links:
        tried = replace(entry, link=link)
        least = _TELLING if link != links[-1] else 0
        text = _fitting(tried, lambda text, own=tried: _fits(own, text, kind), least)  # type: ignore[misc]
        if text:
            return replace(tried, description=text)
    return entry


def _fits(entry: Planned, text: str, kind: Kind) -> bool:
    limits = kind.limits
    worded = kind.worded(entry.post()._replace(text=text))
    short = limits.advised is None or len(worded) <= limits.advised
    return short and all(length_of(worded, each.unit) <= each.limit for each in limits.text)


def _fitting(entry: Planned, fits: Callable[[str], bool], least: int) -> str:
    """The first of the texts that fits, or nothing. least: characters of what is cut."""
    found = next(filter(fits, (entry.description, *_parts(entry.description), entry.title)), "")
    if found:
        return found
    short = _shortened(entry.title.strip() or entry.description, fits)
    return short if len(short) >= least else ""


def _parts(text: str) -> Iterator[str]:
    """The text with ever fewer whole sentences: first with its credit behind, then without."""
    from sharekit.extract.language.sentences import split_within

    body, credit = _credited(text)
    opening, closing = ("“", "”") if body.startswith("“") and body.endswith("”") else ("", "")
    said = body.removeprefix(opening).removesuffix(closing)
    ends = [end for _, end in split_within(said, _MOST, language=None)]
    for behind in dict.fromkeys((credit, "")):
        for end in reversed(ends):
            yield f"{opening}{said[:end]}{closing}{behind}"


def _credited(text: str) -> tuple[str, str]:
    """A description without its author, and the author with the dash before; or all of it."""
    body, dash, author = text.rpartition(_CREDIT)
    ended = body[-1:] and category(body[-1]).startswith("P")
    return (body, dash + author) if ended and len(author) <= _LONGEST_CREDIT else (text, "")


def _shortened(title: str, fits: Callable[[str], bool]) -> str:
    """The title, or as many of its words as fit, with an ellipsis; or nothing."""
    if fits(title):
        return title
    words = title.split()
    low, high = 0, len(words) - 1  # words[:low] fit
    while low < high:
        middle = (low + high + 1) // 2
        if fits(_joined(words[:middle])):
            low = middle
        else:
            high = middle - 1
    if low:
        return _joined(words[:low])
    first = words[0] if words else ""
    spaced = first.lower() != first.upper()  # scripts without capitals may do without spaces
    return "" if spaced else cut(first, fits)


def _joined(words: Sequence[str]) -> str:
    return " ".join(words).rstrip(" ,;:—–-…") + ELLIPSIS
