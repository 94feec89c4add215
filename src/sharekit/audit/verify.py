"""Is the quote on this card in this article, word for word?

It answers with diagnostics: an error where the answer is no, notes where there is something to
know, nothing where the words stand exactly where the card says.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sharekit.article.model import Article
from sharekit.diagnostics import Diagnostic, error, note
from sharekit.extract.edits import EDITS, matches
from sharekit.extract.locate import find

MAX_CHARACTERS = 10_000
"""A recorded quote longer than this is no quote; it isn't compared."""


@dataclass(frozen=True, slots=True)
class _Recorded:
    text: str
    block: int
    start: int
    end: int
    edits: tuple[str, ...]


def verify(row: Mapping[str, Any], article: Article) -> tuple[Diagnostic, ...]:
    """What there is to say about the quote of one card. No error among it means: verbatim.

    row: the card object of a manifest (`docs/commands.md`: file, quote {text, block, start, end,
    edits} or null, passages: a list of such). It may be damaged or forged: whatever doesn't hold a
    quote is an error.

    Codes: `verify.no_quote` (note), `verify.moved` (note: verbatim, elsewhere in the article),
    `verify.not_verbatim` (error: recorded as the maker's own words), `verify.mismatch` and
    `verify.record` (errors).
    """
    where = row.get("file") if isinstance(row.get("file"), str) else None
    passages = row.get("passages") or ()
    if not isinstance(passages, Sequence) or isinstance(passages, str):
        return (_damaged(where),)
    if row.get("quote") is None and not passages:
        return (note("verify.no_quote", "the card shows no words of its article", where=where),)
    found: list[Diagnostic] = []
    if row.get("quote") is not None:
        found += _verified(_recorded(row["quote"]), article, where)
    for value in passages:
        passage = _recorded(value)
        if passage is None or passage.block >= 0 or not _in_title(passage, article):
            found += _verified(passage, article, where)
    return tuple(found)


def _verified(
    recorded: _Recorded | None, article: Article, where: str | None
) -> Iterator[Diagnostic]:
    """What there is to say about words as they are recorded."""
    if recorded is None:
        yield _damaged(where)
    elif recorded.block < 0:
        yield _not_verbatim(recorded, article, where)
    elif _stands_there(recorded, article):
        return
    elif _found_elsewhere(recorded, article):
        yield note(
            "verify.moved",
            "the quote is in the article word for word, but no longer where it was",
            hint="make the card again to record its new place",
            where=where,
        )
    else:
        yield error(
            "verify.mismatch",
            f"the article doesn't say “{_short(recorded.text)}”",
            hint="choose the quote anew; the article was changed or is another one",
            where=where,
        )


def _damaged(where: str | None) -> Diagnostic:
    return error(
        "verify.record",
        "the record of the card's quote is damaged",
        hint="make the card again",
        where=where,
    )


def _in_title(passage: _Recorded, article: Article) -> bool:
    title = article.title or ""
    return matches(passage.text, title[passage.start : passage.end], passage.edits)


def _recorded(value: object) -> _Recorded | None:
    """The quote as recorded, or None for what doesn't have its shape."""
    if not isinstance(value, Mapping):
        return None
    text, edits = value.get("text"), value.get("edits", ())
    places = [value.get(name) for name in ("block", "start", "end")]
    if not isinstance(text, str) or not 0 < len(text) <= MAX_CHARACTERS:
        return None
    if not all(isinstance(place, int) and not isinstance(place, bool) for place in places):
        return None
    if not isinstance(edits, Sequence) or any(edit not in EDITS for edit in edits):
        return None
    block, start, end = (int(place) for place in places if isinstance(place, int))
    return _Recorded(text, block, start, end, tuple(edits))


def _stands_there(recorded: _Recorded, article: Article) -> bool:
    if recorded.block >= len(article.blocks):
        return False
    block = article.blocks[recorded.block].text
    if not 0 <= recorded.start < recorded.end <= len(block):
        return False
    return matches(recorded.text, block[recorded.start : recorded.end], recorded.edits)


def _found_elsewhere(recorded: _Recorded, article: Article) -> bool:
    """Do the words stand somewhere, under no edits but those that the card names?

    White space doesn't count here: it may differ between the readers of two forms of an article.
    """
    found = find(article, recorded.text)
    if found is None:
        return False
    original = article.blocks[found.block].text[found.start : found.end]
    return matches(recorded.text, original, {*recorded.edits, *found.edits, "space"})


def _not_verbatim(recorded: _Recorded, article: Article, where: str | None) -> Diagnostic:
    if find(article, recorded.text) is not None:
        return note(
            "verify.moved",
            "the words were given by hand, and the article says them too",
            hint="make the card again without --not-verbatim",
            where=where,
        )
    return error(
        "verify.not_verbatim",
        f"“{_short(recorded.text)}” is not from the article, and is recorded as such",
        hint="a card that must be verbatim needs a quote from `sharekit quotes`",
        where=where,
    )


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:57].rstrip() + "…"
