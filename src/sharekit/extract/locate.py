"""Finds a person's own choice of words in an article, so that what is drawn is the article's."""

from __future__ import annotations

import re

from sharekit.article.model import Article, BlockKind
from sharekit.extract.edits import fold
from sharekit.extract.model import Quote
from sharekit.extract.sentences import split_sentences
from sharekit.extract.slices import cut, language_of

MAX_CHARACTERS = 2000
"""No quote is longer; a longer text isn't looked for."""

_LOOKED_IN = frozenset(
    {BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTATION, BlockKind.HEADING}
)
_STOPS = ".,;:!?…。！？；，、।"
_ANY_MARK = "[\"'“”„«»‟‘’‚‹›‛]"
_PIECE = re.compile(r"\s+|\.\.\.|…|[\"“”„«»‟]|['‘’‚‹›‛]|.", re.DOTALL)
_OUTER = ' "“”„«»‟'


def find(article: Article, text: str) -> Quote | None:
    """The first place of these words in the article's body, as a quote; None if they aren't there.

    White space, straight or curly marks, the case of the first letter and the end mark may differ;
    words, their order and the marks between them may not. The article's own form is kept.
    """
    wanted = _without_outer_marks(fold(text[: MAX_CHARACTERS + 1]))
    body = wanted.rstrip(_STOPS + " ")
    if len(wanted) > MAX_CHARACTERS or not any(map(str.isalnum, body)):
        return None
    pattern = _pattern(body)
    for number, block in enumerate(article.blocks):
        if block.kind not in _LOOKED_IN:
            continue
        found = pattern.search(block.text)
        if found is not None:
            return _quote(article, number, found.span(), wanted, body)
    return None


def _without_outer_marks(text: str) -> str:
    """The text without quotation marks put around the whole of it."""
    inner = text.strip(_OUTER)
    around = text[:1] in _OUTER and text.rstrip(_STOPS)[-1:] in _OUTER if text else False
    return inner if around and not re.search(r"[\"“”„«»]", inner) else text


def _pattern(body: str) -> re.Pattern[str]:
    """The words as a pattern: literal but for white space, marks and the first letter's case."""
    parts: list[str] = []
    first = True
    for piece in _PIECE.findall(body):
        if piece.isspace():
            parts.append(r"\s+")
        elif piece in {"...", "…"}:
            parts.append(r"(?:\.\.\.|…)")
        elif re.fullmatch(_ANY_MARK, piece):
            parts.append(_ANY_MARK)
        elif first and piece.isalnum():
            cases = sorted({piece, *(c for c in (piece.lower(), piece.upper()) if len(c) == 1)})
            parts.append("[" + "".join(map(re.escape, cases)) + "]")
            first = False
        else:
            parts.append(re.escape(piece))
            first = first and not piece.isalnum()
    return re.compile(r"(?<!\w)" + "".join(parts) + r"(?!\w)")


def _quote(article: Article, number: int, place: tuple[int, int], wanted: str, body: str) -> Quote:
    start, end = place
    block = article.blocks[number].text
    stopped = len(wanted) > len(body)
    if stopped:  # the article's own end mark, where it has one there, rather than the person's
        while end < len(block) and block[end] in ".!?…。！？।":
            end += 1
    spans = split_sentences(block, language=language_of(article))
    starts = {a for a, _ in spans}
    ends = {b for _, b in spans} | {b - len(_tail(block[a:b])) for a, b in spans}
    asked = (("capital",) if _first_letter(body).isupper() else ()) + (("stop",) if stopped else ())
    return cut(
        article,
        number,
        start,
        end,
        wanted=asked,
        whole=start in starts and end in ends,
        reasons=("your own choice",),
    )


def _tail(sentence: str) -> str:
    return sentence[len(sentence.rstrip(_STOPS)) :]


def _first_letter(text: str) -> str:
    return next((character for character in text if character.isalnum()), "")
