"""Is the quote on this card in this article, word for word?

It answers with diagnostics: an error where the answer is no, notes where there is something to
know, nothing where the words stand exactly where the card says.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
    edits} or null). It may be damaged or forged: whatever doesn't hold a quote is an error.

    Codes: `verify.no_quote` (note), `verify.moved` (note: verbatim, elsewhere in the article),
    `verify.not_verbatim` (error: recorded as the maker's own words), `verify.mismatch` and
    `verify.record` (errors).
    """
    where = row.get("file") if isinstance(row.get("file"), str) else None
    if row.get("quote") is None:
        return (note("verify.no_quote", "the card shows no quote", where=where),)
    recorded = _recorded(row["quote"])
    if recorded is None:
        return (
            error(
                "verify.record",
                "the record of the card's quote is damaged",
                hint="make the card again",
                where=where,
            ),
        )
    if recorded.block < 0:
        return (_not_verbatim(recorded, article, where),)
    if _stands_there(recorded, article):
        return ()
    if _found_elsewhere(recorded, article):
        return (
            note(
                "verify.moved",
                "the quote is in the article word for word, but no longer where it was",
                hint="make the card again to record its new place",
                where=where,
            ),
        )
    return (
        error(
            "verify.mismatch",
            f"the article doesn't say “{_short(recorded.text)}”",
            hint="choose the quote anew; the article was changed or is another one",
            where=where,
        ),
    )


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
